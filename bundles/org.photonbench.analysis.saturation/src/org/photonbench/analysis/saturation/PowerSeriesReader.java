package org.photonbench.analysis.saturation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.saturation.SaturationSettings.Excitation;
import org.photonbench.analysis.series.Condition;
import org.photonbench.analysis.series.MeasurementSeries;
import org.photonbench.photon.PhotonSource;

/** Reads the recordings of a power series. */
final class PowerSeriesReader {
  private static final List<String> POWERS =
      List.of("power", "intensity", "fluence", "irradiance", "excitation");
  private static final int FEWEST_POWERS = 3;

  /** Repetition rates of one series agree to this part. */
  private static final double SAME_PERIOD = 1e-3;

  private final SaturationSettings settings;
  private final MeasurementSeries series;
  private final AnalysisContext context;
  private final List<Message> messages = new ArrayList<>();
  private OptionalDouble period = OptionalDouble.empty();

  PowerSeriesReader(
      SaturationSettings settings, MeasurementSeries series, AnalysisContext context) {
    this.settings = settings;
    this.series = series;
    this.context = context;
  }

  private record Step(Path file, int order, double power) {}

  PowerSeries read() throws IOException, AnalysisException, RunCancelledException {
    Condition condition = condition();
    List<Step> steps = steps(condition);
    Excitation excitation = excitation(steps.getLast().file());
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
      Step step = steps.get(i);
      int done = steps.size() - 1 - i;
      RecordReader.Reading reading =
          reader.read(step.file(), pairsWanted, delay, f -> (done + f) / all);
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
                step.file().getFileName() + " has no photons and was left out.",
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
      RecordReader.Reading reading =
          reader.read(darkFile.get(), false, OptionalDouble.empty(), f -> (done + f) / all);
      dark = Optional.of(measurement(new Step(darkFile.get(), 0, 0), reading, false));
    }
    PowerSeries found =
        new PowerSeries(
            excitation,
            condition.name(),
            condition.unit(),
            measured,
            dark,
            period,
            photons > 0 ? Leak.of(windows, photons) : Leak.NONE,
            messages);
    if (found.powers() < FEWEST_POWERS) {
      throw tooFew(found.powers());
    }
    return found;
  }

  private AnalysisException tooFew(int powers) {
    return new AnalysisException(
        "%s has recordings at %d %s; a saturation curve needs at least %d, some of them well above saturation. Measure more powers."
            .formatted(
                series.table().getFileName(),
                powers,
                powers == 1 ? "power" : "powers",
                FEWEST_POWERS));
  }

  private Condition condition() throws AnalysisException {
    if (settings.condition().isPresent()) {
      return series.numbers(settings.condition().get());
    }
    for (String word : POWERS) {
      List<Condition> named =
          series.conditions().stream()
              .filter(Condition::isNumeric)
              .filter(c -> c.name().toLowerCase(Locale.ROOT).contains(word))
              .toList();
      if (named.size() == 1) {
        return named.getFirst();
      }
      if (named.size() > 1) {
        break;
      }
    }
    throw new AnalysisException(
        "Which column of %s is the excitation power? It has: %s. Name one in Settings > Series > Power column."
            .formatted(
                series.table().getFileName(),
                String.join(", ", series.conditions().stream().map(Condition::name).toList())));
  }

  /** The recordings that are there, by rising power. */
  private List<Step> steps(Condition condition) throws AnalysisException {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      Path file = series.files().get(i);
      double power = condition.values()[i];
      if (!(power >= 0)) {
        throw new AnalysisException(
            "Row %d of %s has the power %s %s; powers cannot be negative. Correct the table."
                .formatted(i + 1, series.table().getFileName(), power, condition.unit()));
      }
      if (!Files.exists(file)) {
        messages.add(
            Message.warning(
                "%s of %s is missing and was left out."
                    .formatted(file.getFileName(), series.table().getFileName()),
                "Put it beside the table, or take its row out."));
        continue;
      }
      steps.add(new Step(file, i + 1, power));
    }
    long powers = steps.stream().mapToDouble(Step::power).distinct().count();
    if (powers < FEWEST_POWERS) {
      throw tooFew((int) powers);
    }
    steps.sort(Comparator.comparingDouble(Step::power).thenComparingInt(Step::order));
    return steps;
  }

  private Excitation excitation(Path file) throws IOException, AnalysisException {
    boolean knowsPulses;
    try (PhotonSource source = context.open(file)) {
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

  private Measurement measurement(Step step, RecordReader.Reading reading, boolean pulsed)
      throws AnalysisException {
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
                  step.file().getFileName()));
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
        String.valueOf(step.file().getFileName()),
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

  private void requireSamePeriod(double seconds, Step step) throws AnalysisException {
    if (period.isPresent() && Math.abs(seconds / period.getAsDouble() - 1) > SAME_PERIOD) {
      throw new AnalysisException(
          "%s was taken at a repetition rate of %s MHz, others at %s MHz. Put them into series of their own."
              .formatted(
                  step.file().getFileName(),
                  SentenceNumber.text(1e-6 / seconds, 6),
                  SentenceNumber.text(1e-6 / period.getAsDouble(), 6)));
    }
    period = OptionalDouble.of(seconds);
  }
}
