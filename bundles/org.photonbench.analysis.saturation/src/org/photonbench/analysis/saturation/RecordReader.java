package org.photonbench.analysis.saturation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.hbt.HbtAnalysis;
import org.photonbench.analysis.hbt.HbtSettings;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingInfo;

/**
 * Reads one recording of a power series: its counts, and its coincidences as the analysis {@code
 * hbt} finds them.
 */
final class RecordReader {
  private static final double PERIODS_OF_LAG = 2;

  private final SaturationSettings settings;
  private final AnalysisContext context;

  /**
   * What one recording gave.
   *
   * @param info its header
   * @param tally its counts
   * @param pairs its coincidences
   * @param delayNs delay of the zero peak; empty if it is not established
   * @param noPairs why there are no coincidences, a sentence; empty text if there are
   */
  record Reading(
      RecordingInfo info,
      RecordTally tally,
      Optional<Pairs> pairs,
      OptionalDouble delayNs,
      String noPairs) {}

  RecordReader(SaturationSettings settings, AnalysisContext context) {
    this.settings = settings;
    this.context = context;
  }

  /**
   * Reads it.
   *
   * @param pulsed whether coincidences by pulses are wanted
   * @param delayNs delay of the zero peak; empty: to be estimated
   * @param progress overall progress from the progress in this recording
   */
  Reading read(
      PowerSteps.Opening record,
      boolean pulsed,
      OptionalDouble delayNs,
      DoubleUnaryOperator progress)
      throws IOException, AnalysisException, RunCancelledException {
    RecordingInfo info;
    RecordTally tally;
    PhotonRun run = null;
    String noPairs = "";
    try (PhotonSource source = record.open()) {
      info = source.info();
      tally = new RecordTally(info);
      if (pulsed) {
        run = new HbtAnalysis().start(hbt(info, delayNs), info, context);
        run.beginPass(0);
      }
      int passes = run == null ? 1 : run.passes();
      pass(source, run, tally, fraction -> progress.applyAsDouble(fraction / passes));
    }
    if (tally.counts().total() == 0 || run == null) {
      return new Reading(info, tally, Optional.empty(), OptionalDouble.empty(), noPairs);
    }
    try {
      run.endPass(0);
      for (int pass = 1; pass < run.passes(); pass++) {
        int done = pass;
        int passes = run.passes();
        try (PhotonSource source = record.open()) {
          run.beginPass(pass);
          pass(source, run, null, f -> progress.applyAsDouble((done + f) / passes));
        }
        run.endPass(pass);
      }
      return withPairs(info, tally, run.finish());
    } catch (AnalysisException e) {
      return new Reading(info, tally, Optional.empty(), OptionalDouble.empty(), e.getMessage());
    }
  }

  private void pass(
      PhotonSource source, PhotonRun run, RecordTally tally, DoubleUnaryOperator progress)
      throws IOException, RunCancelledException {
    PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
    long photons = 0;
    boolean more;
    do {
      more = source.next(block);
      photons += block.size();
      if (tally != null) {
        tally.accept(block);
      }
      if (run != null) {
        run.accept(block);
      }
      double done = source.length() > 0 ? (double) source.position() / source.length() : 0;
      context.report(progress.applyAsDouble(done), photons);
    } while (more);
  }

  private HbtSettings hbt(RecordingInfo info, OptionalDouble delayNs) throws AnalysisException {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("excitation", "pulsed");
    settings.channelA().ifPresent(c -> texts.put("channelA", Integer.toString(c)));
    settings.channelB().ifPresent(c -> texts.put("channelB", Integer.toString(c)));
    double periodNs;
    if (info.timeBase().pulses()) {
      periodNs = info.timeBase().tickSeconds() * 1e9;
    } else {
      double rate = settings.repetitionRate().orElseThrow();
      periodNs = 1e3 / rate;
      texts.put("repetitionRate", Double.toString(rate));
    }
    delayNs.ifPresent(delay -> texts.put("delay", Double.toString(delay)));
    texts.put("searchPeaks", Integer.toString(settings.searchPeaks()));
    texts.put("sidePeaks", Integer.toString(settings.sidePeaks()));
    texts.put("shownPeaks", Integer.toString(settings.sidePeaks()));
    texts.put("lagRange", Double.toString(PERIODS_OF_LAG * periodNs));
    SettingsSchema<HbtSettings> schema = SettingsSchema.of(HbtSettings.class);
    try {
      return schema.with(schema.defaults(), texts);
    } catch (SettingsException e) {
      throw new AnalysisException("The settings of g²(0) do not fit: " + e.getMessage(), e);
    }
  }

  private Reading withPairs(RecordingInfo info, RecordTally tally, Result hbt) {
    Quantity delay = hbt.quantity("delay.time").orElseThrow();
    if (!delay.marks().isEmpty()) {
      return new Reading(
          info, tally, Optional.empty(), OptionalDouble.empty(), delay.marks().getFirst());
    }
    Curve peaks = hbt.curve("peaks").orElseThrow();
    long[] lags = peaks.longs("lag");
    double[] due = peaks.doubles("uncorrelated");
    double atZero = 0;
    double beside = 0;
    for (int i = 0; i < lags.length; i++) {
      if (lags[i] == 0) {
        atZero += due[i];
      } else if (Math.abs(lags[i]) <= settings.sidePeaks()) {
        beside += due[i];
      }
    }
    double pulses = hbt.quantity("pulses").orElseThrow().value();
    double photonsA = hbt.quantity("photons.a").orElseThrow().value();
    double photonsB = hbt.quantity("photons.b").orElseThrow().value();
    Pairs pairs =
        new Pairs(
            (long) hbt.quantity("pairs.zero").orElseThrow().value(),
            (long) hbt.quantity("pairs.side").orElseThrow().value(),
            2 * settings.sidePeaks(),
            beside / atZero,
            photonsA / pulses,
            photonsB / pulses,
            hbt.quantity("bunching").orElseThrow().interval95().orElseThrow());
    return new Reading(info, tally, Optional.of(pairs), OptionalDouble.of(delay.value()), "");
  }
}
