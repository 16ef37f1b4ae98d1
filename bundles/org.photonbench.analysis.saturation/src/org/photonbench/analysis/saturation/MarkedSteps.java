package org.photonbench.analysis.saturation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.stream.CutTime;
import org.photonbench.photon.stream.TimeRange;
import org.photonbench.photon.stream.TimeSpan;

/**
 * The steps of one recording in which a marker starts each power. A last marker without a power of
 * its own ends the last step; else the recording does.
 */
final class MarkedSteps {
  private static final Pattern POWERS =
      Pattern.compile("\\s*((?:[0-9.eE+-]+[\\s,;]*)+?)\\s*([^0-9\\s,;.+-].*)?");

  private MarkedSteps() {}

  /**
   * Powers in the order of their markers.
   *
   * @param unit empty text if none was given
   */
  record Powers(double[] values, String unit) {
    /** Reads numbers divided by commas, semicolons or blanks, with one unit behind them. */
    static Powers parse(String text) throws AnalysisException {
      Matcher matcher = POWERS.matcher(text);
      if (matcher.matches()) {
        String[] parts = matcher.group(1).strip().split("[\\s,;]+");
        double[] values = new double[parts.length];
        try {
          for (int i = 0; i < parts.length; i++) {
            values[i] = Double.parseDouble(parts[i]);
            if (!(values[i] >= 0) || Double.isInfinite(values[i])) {
              throw new NumberFormatException(parts[i]);
            }
          }
          return new Powers(values, matcher.group(2) == null ? "" : matcher.group(2).strip());
        } catch (NumberFormatException e) {
          // told below
        }
      }
      throw new AnalysisException(
          "'%s' are no powers. Write Settings > Marked recording > Powers like 3.5, 7, 14, 28 W/cm2."
              .formatted(text.strip()));
    }
  }

  static PowerSteps of(SaturationSettings settings, Path recording, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    String name = String.valueOf(recording.getFileName());
    if (settings.stepPowers().isEmpty()) {
      throw new AnalysisException(
          "%s is one recording. Give the powers of its marked steps in Settings > Marked recording > Powers, or analyse a folder with a table series.csv that names a recording for each power."
              .formatted(name));
    }
    Powers powers = Powers.parse(settings.stepPowers().get());
    List<Double> markers = markers(settings, recording, context);
    int steps = powers.values.length;
    if (markers.size() != steps && markers.size() != steps + 1) {
      throw new AnalysisException(
          "%s has %d markers%s, but Settings > Marked recording gives %d powers. Give one for each marker; a last marker may end the last step."
              .formatted(
                  name,
                  markers.size(),
                  settings.marker().isPresent()
                      ? " with the bits " + settings.marker().getAsInt()
                      : "",
                  steps));
    }
    List<Message> messages = new ArrayList<>();
    if (markers.getFirst() > 0) {
      messages.add(
          Message.info(
              "The first %s s of %s, before the first marker, were left out."
                  .formatted(SentenceNumber.text(markers.getFirst(), 4), name)));
    }
    List<PowerSteps.Step> all = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      double from = markers.get(i) + settings.settling();
      Optional<TimeSpan> end =
          i + 1 < markers.size() ? Optional.of(span(markers.get(i + 1))) : Optional.empty();
      if (end.isPresent() && from >= markers.get(i + 1)) {
        throw new AnalysisException(
            "Step %d of %s lasts %s s, not longer than the settling time of %s s. Correct Settings > Marked recording."
                .formatted(
                    i + 1,
                    name,
                    SentenceNumber.text(markers.get(i + 1) - markers.get(i), 4),
                    SentenceNumber.text(settings.settling(), 4)));
      }
      CutTime cut = new CutTime(new TimeRange(Optional.of(span(from)), end));
      all.add(
          new PowerSteps.Step(
              "%s, step %d".formatted(name, i + 1),
              i + 1,
              powers.values[i],
              () -> cut.apply(context.open(recording))));
    }
    return PowerSteps.of(name, "power", powers.unit, all, messages);
  }

  private static TimeSpan span(double seconds) {
    return TimeSpan.ofPicoseconds(Math.round(seconds * 1e12));
  }

  /** Times of the markers that start steps, in s. */
  private static List<Double> markers(
      SaturationSettings settings, Path recording, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    long bits = settings.marker().isPresent() ? settings.marker().getAsInt() : -1;
    List<Double> times = new ArrayList<>();
    try (PhotonSource source = context.open(recording)) {
      double tick = source.info().timeBase().tickSeconds();
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      long photons = 0;
      boolean more;
      do {
        more = source.next(block);
        photons += block.size();
        for (StreamEvent event : block.events()) {
          if (event.kind() == StreamEvent.Kind.MARKER && (event.value() & bits) != 0) {
            times.add(event.time() * tick);
          }
        }
        context.report(0, photons);
      } while (more);
    }
    if (times.isEmpty()) {
      throw new AnalysisException(
          "%s has no markers%s, so its steps of power are unknown. Record a marker at each step, or a recording for each power with a table series.csv."
              .formatted(
                  recording.getFileName(),
                  settings.marker().isPresent()
                      ? " with the bits " + settings.marker().getAsInt()
                      : ""));
    }
    return times;
  }
}
