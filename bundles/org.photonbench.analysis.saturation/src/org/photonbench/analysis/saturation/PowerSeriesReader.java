package org.photonbench.analysis.saturation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.saturation.SaturationSettings.Excitation;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;

/** Reads the records of a power series. */
final class PowerSeriesReader {
  /** Repetition rates of one series agree to this part. */
  private static final double SAME_PERIOD = 1e-3;

  private final SaturationSettings settings;
  private final PowerSteps series;
  private final AnalysisContext context;
  private final List<Message> messages;
  private OptionalDouble period = OptionalDouble.empty();

  PowerSeriesReader(SaturationSettings settings, PowerSteps series, AnalysisContext context) {
    this.settings = settings;
    this.series = series;
    this.context = context;
    messages = new ArrayList<>(series.messages());
  }

  PowerSeries read() throws IOException, AnalysisException, RunCancelledException {
    List<PowerSteps.Step> steps = series.steps();
    Excitation excitation = excitation(steps.getLast());
    boolean pulsed = excitation != Excitation.CW;
    RecordReader reader = new RecordReader(settings, context);
    Optional<Path> darkFile = Optional.empty();
    if (settings.darkRecord().isPresent()) {
      darkFile = Optional.of(context.resolve(settings.darkRecord().get()));
    }
    int all = steps.size() + (darkFile.isPresent() ? 1 : 0);
    List<Measurement> measured = new ArrayList<>();
    long[] windows = new long[3];
    long photons = 0;
    OptionalDouble delay = settings.delay();
    boolean pairsWanted = pulsed;
    // From the brightest on: its coincidences say best where the zero delay is.
    for (int i = steps.size() - 1; i >= 0; i--) {
      PowerSteps.Step step = steps.get(i);
      int done = steps.size() - 1 - i;
      RecordReader.Reading reading;
      try {
        reading = reader.read(step.record(), pairsWanted, delay, f -> (done + f) / all);
      } catch (RecordingFormatException e) {
        messages.add(
            Message.warning(
                "%s was left out: %s".formatted(step.name(), e.getMessage()),
                "Mend or replace it, or take its row out of the table."));
        continue;
      }
      if (pairsWanted && done == 0) {
        pairsWanted = reading.pairs().isPresent();
        delay = delay.isPresent() ? delay : reading.delayNs();
        if (!pairsWanted) {
          messages.add(
              Message.warning(
                  "g²(0) was left out and the rates are fitted alone: " + reading.noPairs(),
                  "Give the delay or the channels in Settings > Antibunching."));
        }
      }
      if (reading.tally().counts().total() == 0) {
        messages.add(
            Message.warning(
                step.name() + " has no photons and was left out.",
                "Check that the detectors ran."));
        continue;
      }
      measured.add(measurement(step, reading, pulsed));
      long[] tail = reading.tally().tail();
      for (int k = 0; k < tail.length; k++) {
        windows[k] += tail[k];
      }
      photons += reading.tally().counts().total();
    }
    measured.sort(
        Comparator.comparingDouble(Measurement::power).thenComparingInt(Measurement::order));
    Optional<Measurement> dark = Optional.empty();
    if (darkFile.isPresent()) {
      int done = all - 1;
      Path file = darkFile.get();
      PowerSteps.Step step =
          new PowerSteps.Step(String.valueOf(file.getFileName()), 0, 0, () -> context.open(file));
      RecordReader.Reading reading =
          reader.read(step.record(), false, OptionalDouble.empty(), f -> (done + f) / all);
      dark = Optional.of(measurement(step, reading, false));
    }
    PowerSeries found =
        new PowerSeries(
            excitation,
            series.conditionName(),
            series.unit(),
            measured,
            dark,
            period,
            photons > 0 ? Leak.of(windows, photons) : Leak.NONE,
            messages);
    PowerSteps.requirePowers(series.source(), found.powers());
    return found;
  }

  private Excitation excitation(PowerSteps.Step step) throws IOException, AnalysisException {
    boolean knowsPulses;
    try (PhotonSource source = step.record().open()) {
      knowsPulses = source.info().timeBase().pulses();
    }
    boolean pulsesKnown = knowsPulses || settings.repetitionRate().isPresent();
    return switch (settings.excitation()) {
      case AUTOMATIC -> {
        if (!pulsesKnown) {
          messages.add(
              Message.warning(
                  "The records know no laser pulses, so the model of continuous excitation was taken, of rates alone.",
                  "For pulsed excitation choose it in Settings > Series and give the repetition"
                      + " rate."));
        }
        yield pulsesKnown ? Excitation.PULSED : Excitation.CW;
      }
      case CW -> Excitation.CW;
      default -> {
        if (!pulsesKnown) {
          throw new AnalysisException(
              "The records (T2) count no laser pulses, so pulsed excitation needs the repetition rate. Give it in Settings > Series > Repetition rate.");
        }
        yield settings.excitation();
      }
    };
  }

  private Measurement measurement(
      PowerSteps.Step step, RecordReader.Reading reading, boolean pulsed) throws AnalysisException {
    RecordTally tally = reading.tally();
    double g2 = reading.pairs().filter(Pairs::isUsable).map(Pairs::g2).orElse(0.0);
    double detected = tally.detectedShare(settings.deadTime() * 1e-9, Math.min(1, g2));
    if (!(detected > 0)) {
      throw new AnalysisException(
          "A dead time of %s ns cannot be at the count rate of %s in %s. Correct Settings > Detectors > Dead time."
              .formatted(
                  SentenceNumber.text(settings.deadTime(), 4),
                  SentenceNumber.text(tally.counts().total() / tally.time().liveSeconds(), 4)
                      + " counts/s",
                  step.name()));
    }
    OptionalDouble own = OptionalDouble.empty();
    if (pulsed) {
      own =
          OptionalDouble.of(
              reading.info().timeBase().pulses()
                  ? reading.info().timeBase().tickSeconds()
                  : 1e-6 / settings.repetitionRate().orElseThrow());
      requireSamePeriod(own.getAsDouble(), step);
    }
    double[] change = tally.halfChange();
    return new Measurement(
        step.name(),
        step.order(),
        step.power(),
        tally.counts().total(),
        tally.time().liveSeconds(),
        detected,
        tally.fano(),
        change[0],
        change[1],
        own,
        reading.pairs());
  }

  private void requireSamePeriod(double seconds, PowerSteps.Step step) throws AnalysisException {
    if (period.isPresent() && Math.abs(seconds / period.getAsDouble() - 1) > SAME_PERIOD) {
      throw new AnalysisException(
          "%s was taken at a repetition rate of %s MHz, others at %s MHz. Put them into series of their own."
              .formatted(
                  step.name(),
                  SentenceNumber.text(1e-6 / seconds, 6),
                  SentenceNumber.text(1e-6 / period.getAsDouble(), 6)));
    }
    period = OptionalDouble.of(seconds);
  }
}
