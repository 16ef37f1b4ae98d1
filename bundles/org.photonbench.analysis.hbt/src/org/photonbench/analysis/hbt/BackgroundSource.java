package org.photonbench.analysis.hbt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.calibration.Calibration;
import org.photonbench.analysis.calibration.CalibrationKind;
import org.photonbench.analysis.calibration.Calibrations;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingInfo;

/** Where the background of a channel is from: the settings, a calibration or a record. */
interface BackgroundSource {
  /** Background of the two channels. */
  BackgroundRates of(Channel a, Channel b) throws AnalysisException;

  /** Reads what the settings name. */
  static BackgroundSource of(HbtSettings settings, RecordingInfo info, AnalysisContext context)
      throws AnalysisException {
    if (settings.backgroundFile().isEmpty()) {
      BackgroundRates given = BackgroundRates.of(settings);
      return (_, _) -> given;
    }
    String text = settings.backgroundFile().get().strip();
    try {
      if (text.equals(Calibrations.BY_DATE)
          || text.toLowerCase(Locale.ROOT).endsWith(Calibrations.SUFFIX)) {
        return calibrated(context, text, info);
      }
      return record(context, context.resolve(text));
    } catch (IOException e) {
      throw new AnalysisException(
          "The background %s cannot be read: %s Correct Settings > Background > Background file."
              .formatted(text, e.getMessage()),
          e);
    }
  }

  private static BackgroundSource calibrated(
      AnalysisContext context, String text, RecordingInfo info)
      throws IOException, AnalysisException {
    Calibration calibration =
        Calibrations.choose(context, CalibrationKind.BACKGROUND, text, info.created());
    if (calibration.data().isPresent()) {
      return record(context, calibration.data().get());
    }
    return (a, b) -> {
      Calibration.Value ofA = value(calibration, a);
      Calibration.Value ofB = value(calibration, b);
      return new BackgroundRates(
          ofA.value(), ofA.sigma().orElse(0), ofB.value(), ofB.sigma().orElse(0));
    };
  }

  private static Calibration.Value value(Calibration calibration, Channel channel)
      throws AnalysisException {
    Optional<Calibration.Value> value = calibration.value("channel " + channel);
    if (value.isEmpty() || !(value.get().value() >= 0)) {
      throw new AnalysisException(
          "The background calibration '%s' has no rate named 'channel %s' in counts/s."
              .formatted(calibration.name(), channel));
    }
    return value.get();
  }

  /** Rates of a record with their Poisson errors. */
  private static BackgroundSource record(AnalysisContext context, Path file)
      throws IOException, AnalysisException {
    ChannelCounts counts = new ChannelCounts();
    try (PhotonSource source = context.open(file)) {
      RecordTime time = new RecordTime(source.info(), counts);
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      boolean more;
      do {
        more = source.next(block);
        time.accept(block);
        counts.accept(block);
      } while (more);
      double seconds = time.liveSeconds();
      return (a, b) ->
          new BackgroundRates(
              counts.photons(a) / seconds,
              Math.sqrt(counts.photons(a)) / seconds,
              counts.photons(b) / seconds,
              Math.sqrt(counts.photons(b)) / seconds);
    }
  }
}
