package org.photonbench.analysis.superradiance;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.analysis.table.DataColumn;
import org.photonbench.analysis.table.DataTable;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.goodness.InformationCriteria;
import org.photonbench.fit.profile.ProfileInterval;
import org.photonbench.fit.profile.ProfileLikelihood;

/** Quantities, curves and messages of one pulse. */
final class PulseReport {
  static final String PULSE = "pulse";
  private static final String GROUP = "Pulse";
  private static final String SHAPE = "Shape";
  private static final String RINGING = "Ringing";

  /** Full width of sech² over its duration: 4 ln(1 + sqrt 2). */
  private static final double FULL_WIDTH = 4 * Math.log1p(Math.sqrt(2));

  private static final long FEWEST_PHOTONS = 100;
  private static final int FEWEST_BINS = 20;
  private static final double EVEN = 1e-3;

  /** Differences of BIC below this do not tell models apart. */
  private static final double DECISIVE = 6;

  private static final double RARE = 0.01;

  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Curve> curves = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();

  PulseReport(SuperfluorescencePulseSettings settings, DataTable table) throws AnalysisException {
    DataColumn time =
        settings.time().isPresent()
            ? table.column(settings.time().get())
            : table.columns().getFirst();
    DataColumn counted =
        table.column(settings.counts().orElse(table.columns().size() > 1 ? "2" : "1"));
    if (time.name().equals(counted.name())) {
      throw new AnalysisException(
          table.name()
              + " needs a column of times and one of counts. Name them in Settings > Columns.");
    }
    double unit = picoseconds(time);
    double[] t = time.values();
    int n = t.length;
    double step = n > 1 ? (t[n - 1] - t[0]) / (n - 1) * unit : 0;
    long[] counts = counts(table, counted);
    long total = 0;
    for (int i = 0; i < n; i++) {
      if (!(Math.abs((t[i] - t[0]) * unit - i * step) <= EVEN * step * n)) {
        throw new AnalysisException(
            "The times of %s do not rise in even steps (row %d).".formatted(table.name(), i + 1));
      }
      total += counts[i];
    }
    if (n < FEWEST_BINS || total < FEWEST_PHOTONS) {
      throw new AnalysisException(
          "%s has %d bins with %d photons; the shape of a pulse needs %d and %d at the very least. Record longer, or with finer bins."
              .formatted(table.name(), n, total, FEWEST_BINS, FEWEST_PHOTONS));
    }
    PulseFits fits;
    try {
      fits = new PulseFits(t[0] * unit - step / 2, step, counts, settings.response());
    } catch (IllegalArgumentException e) {
      throw new AnalysisException("The pulse cannot be fitted: %s.".formatted(e.getMessage()), e);
    }
    pulse(fits, settings, step);
    shapes(fits, total);
    ringing(fits, settings);
    curves(fits, t, unit, counts, step);
  }

  List<Quantity> quantities() {
    return quantities;
  }

  List<Curve> curves() {
    return curves;
  }

  List<Message> messages() {
    return messages;
  }

  private double picoseconds(DataColumn time) throws AnalysisException {
    return switch (time.unit()) {
      case "ps" -> 1;
      case "ns" -> 1e3;
      case "fs" -> 1e-3;
      case "" -> {
        messages.add(
            Message.warning(
                "The column of times names no unit; ps was taken.",
                "Write it in the name of the column: time (ps)."));
        yield 1;
      }
      default ->
          throw new AnalysisException(
              "The times are in '%s'; give fs, ps or ns in the name of the column."
                  .formatted(time.unit()));
    };
  }

  private static long[] counts(DataTable table, DataColumn column) throws AnalysisException {
    long[] counts = new long[column.values().length];
    for (int i = 0; i < counts.length; i++) {
      double value = column.values()[i];
      counts[i] = Math.round(value);
      if (!(value >= 0) || Math.abs(value - counts[i]) > 1e-6) {
        throw new AnalysisException(
            "Row %d of %s has %s in column %s; counts are whole numbers from 0 on. Convert grey values to photons by gain and offset first."
                .formatted(i + 1, table.name(), value, column.name()));
      }
    }
    return counts;
  }

  private void pulse(PulseFits fits, SuperfluorescencePulseSettings settings, double step) {
    ProfileLikelihood profile = new ProfileLikelihood(fits.sech);
    List<String> marks = new ArrayList<>();
    GoodnessOfFit goodness = GoodnessOfFit.of(fits.sech);
    if (goodness.z() > 4) {
      marks.add("The sech² pulse does not describe the data.");
    }
    double duration = fits.sech.value("duration");
    if (duration * FULL_WIDTH < 2.355 * settings.response()) {
      marks.add("The pulse is not resolved: it is narrower than the response.");
    }
    if (duration < step) {
      marks.add("The pulse is as short as a bin.");
    }
    String method = "sech² pulse behind the response, Poisson likelihood, profile interval";
    ProfileInterval delay = profile.interval("delay", 0.95);
    double zero = settings.excitation().orElse(0);
    boolean known = settings.excitation().isPresent();
    quantities.add(
        Quantity.of(
            "superradiance.pulse.delay",
            GROUP,
            known ? "Delay of the peak" : "Time of the peak",
            delay.value() - zero,
            fits.sech.sigma("delay"),
            delay.low() - zero,
            delay.high() - zero,
            "ps",
            "response",
            method
                + (known ? ", after the excitation" : "; the time of the excitation is not given"),
            marks));
    ProfileInterval tR = profile.interval("duration", 0.95);
    quantities.add(
        Quantity.of(
            "superradiance.pulse.duration",
            GROUP,
            "Duration tR",
            tR.value(),
            fits.sech.sigma("duration"),
            tR.low(),
            tR.high(),
            "ps",
            "response",
            method,
            marks));
    quantities.add(
        Quantity.of(
            "superradiance.pulse.fwhm",
            GROUP,
            "Full width at half maximum",
            FULL_WIDTH * tR.value(),
            FULL_WIDTH * fits.sech.sigma("duration"),
            FULL_WIDTH * tR.low(),
            FULL_WIDTH * tR.high(),
            "ps",
            "response",
            "3.5255 tR",
            marks));
    ProfileInterval photons = profile.interval("photons", 0.95);
    quantities.add(
        Quantity.of(
            "superradiance.pulse.photons",
            GROUP,
            "Photons in the pulse",
            photons.value(),
            fits.sech.sigma("photons"),
            photons.low(),
            photons.high(),
            "",
            "response, background",
            method,
            marks));
    if (known && delay.value() > zero) {
      double ratio = (delay.value() - zero) / tR.value();
      quantities.add(
          Quantity.derived(
              "superradiance.pulse.lnN",
              GROUP,
              "Delay over duration",
              ratio,
              "",
              "ln N of the pulse if it is superfluorescence: tD = tR ln N"));
    }
    quantities.add(
        Quantity.derived(
            "superradiance.pulse.misfit",
            SHAPE,
            "Misfit of the sech² pulse",
            goodness.z(),
            "",
            "deviance less its expectation, in standard deviations"));
  }

  private void shapes(PulseFits fits, long photons) {
    double exponential = InformationCriteria.perPhoton(fits.exponential, photons).bic();
    double sech = InformationCriteria.perPhoton(fits.sech, photons).bic();
    double difference = exponential - sech;
    quantities.add(
        Quantity.derived(
            "superradiance.shape.bic",
            SHAPE,
            "BIC of exponential less sech²",
            difference,
            "",
            "N = photons; above 6 the delayed pulse, below -6 the exponential describes it better"));
    String better =
        difference > DECISIVE
            ? "A delayed sech² pulse describes the data better than an exponential decay."
            : difference < -DECISIVE
                ? "An exponential decay describes the data better than a delayed sech² pulse: no sign of superfluorescence."
                : "The data do not tell a delayed sech² pulse from an exponential decay.";
    messages.add(
        Message.info(
            better
                + " A delay alone does not tell superfluorescence from amplified spontaneous"
                + " emission: test the laws of rate, peak and delay against N."));
  }

  private void ringing(PulseFits fits, SuperfluorescencePulseSettings settings) {
    FitResult ringing = fits.ringing;
    int n = ringing.problem().size();
    double gain = fits.ratio() - 3 * Math.log(n);
    quantities.add(
        Quantity.derived(
            "superradiance.ringing.bic",
            RINGING,
            "BIC gained by ringing",
            gain,
            "",
            "N = bins; fall of the deviance %s less 3 ln N for height, frequency and damping"
                .formatted(SentenceNumber.text(fits.ratio(), 4))));
    double probability = Double.NaN;
    if (settings.replicates() > 0) {
      probability = fits.probability(settings.replicates(), settings.seed());
      quantities.add(
          Quantity.derived(
              "superradiance.ringing.probability",
              RINGING,
              "Probability that a plain pulse rings as much",
              probability,
              "",
              "likelihood ratio of %d simulated plain pulses, each searched over the same frequencies"
                  .formatted(settings.replicates())));
    }
    boolean found = gain >= DECISIVE && probability < RARE;
    messages.add(
        Message.info(
            found
                ? "Ringing after the peak is significant. Exclude ringing of the instrument with a pulse of laser light."
                : settings.replicates() == 0
                    ? "Ringing was not tested: Settings > Ringing > Replicates is 0."
                    : "There is no significant ringing (it needs a BIC gain of 6 and a probability below 0.01)."));
    if (found) {
      double frequency = ringing.value(RingingModel.FREQUENCY);
      quantities.add(
          Quantity.normal(
              "superradiance.ringing.frequency",
              RINGING,
              "Lobes of the ringing",
              frequency * 1e3,
              ringing.sigma(RingingModel.FREQUENCY) * 1e3,
              "1/ns",
              "fit",
              "damped square of a sine after the peak, Poisson likelihood",
              List.of()));
      quantities.add(
          Quantity.normal(
              "superradiance.ringing.damping",
              RINGING,
              "Damping time of the ringing",
              ringing.value(RingingModel.DAMPING),
              ringing.sigma(RingingModel.DAMPING),
              "ps",
              "fit",
              "the same",
              List.of()));
    }
  }

  private void curves(PulseFits fits, double[] t, double unit, long[] counts, double step) {
    int n = counts.length;
    double[] time = new double[n];
    for (int i = 0; i < n; i++) {
      time[i] = t[i] * unit;
    }
    curves.add(
        new Curve(
            PULSE,
            "Pulse with the three shapes, bins of %s ps".formatted(SentenceNumber.text(step, 4)),
            List.of(
                new Column.Doubles("time", "Time", "ps", time),
                new Column.Longs("counts", "Photons", "", counts),
                new Column.Doubles("exponential", "Exponential", "", fits.exponential.mean(0)),
                new Column.Doubles("sech2", "sech²", "", fits.sech.mean(0)),
                new Column.Doubles("ringing", "sech² with ringing", "", fits.ringing.mean(0)))));
  }
}
