package org.photonbench.analysis.lifetime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.photon.Channel;
import org.photonbench.photon.DecayHistogram;
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.io.HistogramRecordings;

/**
 * A file of histograms that a device made, in place of a record of photons: curve n of the file
 * stands for channel n. The pixels of an image are summed.
 */
final class HistogramInput {
  /** Bins and rates of one measurement agree to this part. */
  private static final double SAME = 1e-3;

  private final LifetimeSettings settings;
  private final HistogramRecording recording;
  private final String file;
  private final List<Message> messages = new ArrayList<>();

  private HistogramInput(LifetimeSettings settings, HistogramRecording recording, String file) {
    this.settings = settings;
    this.recording = recording;
    this.file = file;
  }

  /** Whether a file holds histograms. */
  static boolean accepts(Path file) {
    try {
      return new HistogramRecordings().recognise(file).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  static Result analyse(LifetimeSettings settings, Path input, AnalysisContext context)
      throws IOException, AnalysisException {
    HistogramRecording recording =
        context.read(input, "decay histograms", path -> new HistogramRecordings().open(path));
    return new HistogramInput(settings, recording, String.valueOf(input.getFileName()))
        .result(context);
  }

  private Result result(AnalysisContext context) throws AnalysisException {
    if (settings.syncChannel().isPresent()) {
      throw new AnalysisException(
          "%s holds histograms, which have no sync channel. Clear Settings > Record > Sync channel."
              .formatted(file));
    }
    LifetimeInputs inputs = LifetimeInputs.of(settings, recording.created(), context);
    List<Integer> curves = curves(inputs.chosen());
    DecayHistogram first = recording.histograms().get(curves.getFirst());
    for (int curve : curves) {
      DecayHistogram other = recording.histograms().get(curve);
      if (Math.abs(other.binSeconds() / first.binSeconds() - 1) > SAME) {
        throw new AnalysisException(
            "The curves %d and %d of %s have bins of %s and %s ns; curves that are fitted together need the same. Choose others in Settings > Record > Channels."
                .formatted(
                    curves.getFirst(),
                    curve,
                    file,
                    SentenceNumber.text(first.binSeconds() * 1e9, 6),
                    SentenceNumber.text(other.binSeconds() * 1e9, 6)));
      }
    }
    List<Channel> channels = new ArrayList<>();
    long[][] counts;
    if (isImage()) {
      channels.add(new Channel(0));
      counts = new long[][] {summed(curves)};
    } else {
      channels.addAll(curves.stream().map(Channel::new).toList());
      counts =
          curves.stream().map(i -> recording.histograms().get(i).counts()).toArray(long[][]::new);
    }
    double tickNs = first.binSeconds() * 1e9;
    double rate =
        settings.repetitionRate().isPresent()
            ? settings.repetitionRate().getAsDouble() * 1e6
            : first.syncRateHertz().orElse(0);
    double periodTicks = rate > 0 ? 1e9 / rate / tickNs : Double.POSITIVE_INFINITY;
    messages.add(
        Message.info(
            "The file holds histograms, not photons: the lifetime in the course of the record is not known."));
    Decays decays = Decays.of(channels, counts, tickNs, periodTicks);
    return new LifetimeReport(
            settings,
            context,
            decays,
            Optional.empty(),
            Exposure.ofHistogram(acquisition(curves)),
            inputs,
            false)
        .make(messages, 0);
  }

  private boolean isImage() {
    return !recording.shape().isEmpty();
  }

  /** Curves of an image were recorded together, those of detectors too: the longest time counts. */
  private OptionalDouble acquisition(List<Integer> curves) {
    return curves.stream()
        .map(i -> recording.histograms().get(i).acquisitionSeconds())
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .max();
  }

  /** The curves that are analysed, in rising order. */
  private List<Integer> curves(Set<Integer> chosen) throws AnalysisException {
    List<Integer> filled =
        IntStream.range(0, recording.histograms().size())
            .filter(i -> recording.histograms().get(i).total() > 0)
            .boxed()
            .toList();
    if (filled.isEmpty()) {
      throw new AnalysisException(
          "The histograms of %s hold no photons. Open another file.".formatted(file));
    }
    if (isImage()) {
      if (!chosen.isEmpty()) {
        throw new AnalysisException(
            "%s is an image of %s, whose pixels are no channels. Clear Settings > Record > Channels."
                .formatted(file, recording.shape()));
      }
      messages.add(
          Message.info(
              "The decays of all pixels of the image (%s) were taken together."
                  .formatted(recording.shape())));
      return filled;
    }
    for (int wanted : chosen) {
      if (!filled.contains(wanted)) {
        throw new AnalysisException(
            "Curve %d of %s has no photons or is not there; there are photons in %s. Choose others in Settings > Record > Channels."
                .formatted(wanted, file, list(filled)));
      }
    }
    if (!chosen.isEmpty()) {
      return List.copyOf(chosen);
    }
    if (filled.size() > 1) {
      messages.add(
          Message.warning(
              "%s holds several curves with photons (%s); curve %d, %s, was analysed."
                  .formatted(
                      file,
                      list(filled),
                      filled.getFirst(),
                      recording.histograms().get(filled.getFirst()).name()),
              "Name others in Settings > Record > Channels; several are then taken as detectors of"
                  + " one measurement."));
    }
    return List.of(filled.getFirst());
  }

  private static String list(List<Integer> numbers) {
    return String.join(", ", numbers.stream().map(String::valueOf).toList());
  }

  private long[] summed(List<Integer> curves) {
    long[] sum = new long[recording.histograms().get(curves.getFirst()).counts().length];
    for (int curve : curves) {
      long[] counts = recording.histograms().get(curve).counts();
      for (int i = 0; i < Math.min(sum.length, counts.length); i++) {
        sum[i] += counts[i];
      }
    }
    return sum;
  }
}
