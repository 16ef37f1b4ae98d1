package org.photonbench.analysis.superradiance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.analysis.series.Condition;
import org.photonbench.fit.interval.RatioInterval;

/** Lifetimes, rates and enhancements of a series, and the power law of the rate. */
final class RateReport {
  static final String SERIES = "series";
  static final String DECAY = "decay.";
  private static final String GROUP = "Rates";
  private static final String REFERENCE = "Enhancement";
  private static final double BAD_FIT = 5;

  private final SuperradianceSettings settings;
  private final List<Decay> decays;
  private final List<Integer> rows;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Curve> curves = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();

  RateReport(
      SuperradianceSettings settings,
      List<Decay> decays,
      List<Integer> rows,
      Optional<Condition> condition,
      Optional<Condition> error)
      throws AnalysisException {
    this.settings = settings;
    this.decays = decays;
    this.rows = rows;
    int reference = reference();
    double tau0;
    double sigma0;
    if (settings.referenceLifetime().isPresent()) {
      tau0 = settings.referenceLifetime().getAsDouble();
      sigma0 = settings.referenceSigma();
    } else {
      tau0 = decays.get(reference).lifetimeNs();
      sigma0 = decays.get(reference).sigmaNs();
    }
    series(condition, tau0, sigma0, reference);
    condition.ifPresent(c -> powerLaw(c, error));
    if (condition.isEmpty()) {
      messages.add(
          Message.info(
              "The series has no column of numbers, so there is no power law of the rate."));
    }
    messages.add(
        Message.info(
            "A shorter lifetime is cooperative emission only if the quantum yield is the same:"
                + " losses shorten it too. Compare the brightness or the yield."));
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

  /** Which decay is the reference; -1 where a lifetime is given. */
  private int reference() throws AnalysisException {
    if (settings.referenceLifetime().isPresent()) {
      return -1;
    }
    if (settings.reference().isPresent()) {
      String text = settings.reference().get().strip();
      if (text.matches("[0-9]{1,6}") && rows.contains(Integer.parseInt(text) - 1)) {
        return rows.indexOf(Integer.parseInt(text) - 1);
      }
      throw new AnalysisException(
          "There is no measurement '%s' in the series. Give a number from 1 on in Settings > Reference > Reference measurement."
              .formatted(text));
    }
    int slowest = 0;
    for (int i = 0; i < decays.size(); i++) {
      slowest = decays.get(i).lifetimeNs() > decays.get(slowest).lifetimeNs() ? i : slowest;
    }
    return slowest;
  }

  private void series(Optional<Condition> condition, double tau0, double sigma0, int reference) {
    int n = decays.size();
    double[] values = new double[n];
    long[] number = new long[n];
    double[] tau = new double[n];
    double[] tauSigma = new double[n];
    double[] enhancement = new double[n];
    double[] low = new double[n];
    double[] high = new double[n];
    double[] rate = new double[n];
    for (int i = 0; i < n; i++) {
      Decay decay = decays.get(i);
      number[i] = rows.get(i) + 1L;
      if (condition.isPresent()) {
        values[i] = condition.get().values()[rows.get(i)];
      }
      tau[i] = decay.lifetimeNs();
      tauSigma[i] = decay.sigmaNs();
      rate[i] = decay.rate();
      List<String> marks = marks(decay, i);
      quantities.add(
          Quantity.normal(
              "superradiance.lifetime." + number[i],
              GROUP,
              "Lifetime, measurement " + number[i],
              tau[i],
              tauSigma[i],
              "ns",
              settings.response().isPresent() ? "measured response" : "Gaussian response",
              "Poisson likelihood of all detectors; mean weighted with amplitudes, %d exponentials, %d photons"
                  .formatted(settings.components(), decay.photons()),
              marks));
      quantities.add(
          Quantity.normal(
              "superradiance.rate." + number[i],
              GROUP,
              "Decay rate, measurement " + number[i],
              1 / tau[i],
              tauSigma[i] / (tau[i] * tau[i]),
              "1/ns",
              "derived",
              "inverse of the lifetime",
              marks));
      boolean own = i == reference;
      RatioInterval ratio = RatioInterval.fieller(tau0, sigma0, tau[i], tauSigma[i], 0, 0.95);
      enhancement[i] = own ? 1 : ratio.value();
      low[i] = own ? 1 : ratio.interval().low();
      high[i] = own ? 1 : ratio.interval().high();
      if (!own) {
        double sigma = ratio.value() * Math.hypot(sigma0 / tau0, tauSigma[i] / tau[i]);
        quantities.add(
            Quantity.of(
                "superradiance.enhancement." + number[i],
                REFERENCE,
                "Rate enhancement, measurement " + number[i],
                enhancement[i],
                sigma,
                low[i],
                high[i],
                "",
                "derived",
                "lifetime of the reference (%s) over this one, which is the effective number of emitters if the yield is the same; Fieller interval"
                    .formatted(
                        reference < 0 ? "given" : "measurement " + (rows.get(reference) + 1)),
                marks));
      }
      curves.add(
          new Curve(
              DECAY + number[i],
              "Decay of measurement " + number[i],
              List.of(
                  new Column.Doubles("time", "Time after the rising edge", "ns", decay.timesNs()),
                  new Column.Longs("counts", "Photons", "", decay.counts()),
                  new Column.Doubles("fit", "Fit", "", decay.fitted()))));
    }
    Column x =
        new Column.Doubles(
            "condition",
            condition.map(Condition::name).orElse("Measurement"),
            condition.map(Condition::unit).orElse(""),
            condition.isPresent() ? values : toDoubles(number));
    curves.addFirst(
        new Curve(
            SERIES,
            "Lifetimes of the series",
            List.of(
                x,
                new Column.Longs("measurement", "Measurement", "", number),
                new Column.Doubles("lifetime", "Lifetime", "ns", tau),
                new Column.Doubles("lifetime_sigma", "Its sigma", "ns", tauSigma),
                new Column.Doubles("enhancement", "Rate enhancement", "", enhancement),
                new Column.Doubles("enhancement_low", "Lower 95 %", "", low),
                new Column.Doubles("enhancement_high", "Upper 95 %", "", high),
                new Column.Doubles("brightness", "Photon rate", "counts/s", rate))));
  }

  private List<String> marks(Decay decay, int i) {
    List<String> marks = new ArrayList<>();
    if (decay.misfit() > BAD_FIT) {
      marks.add(
          "The fit misses the decay (deviance %s standard deviations too high)."
              .formatted(SentenceNumber.text(decay.misfit(), 2)));
    }
    if (decay.lifetimeNs() < 2 * decay.responseNs()) {
      marks.add(
          "The lifetime is not twice the width of the response (sigma %s ns), whose shape was taken as Gaussian."
              .formatted(SentenceNumber.text(decay.responseNs(), 2)));
    }
    if (!marks.isEmpty()) {
      messages.add(
          Message.warning(
              "Measurement %d: %s".formatted(rows.get(i) + 1, String.join(" ", marks)),
              settings.response().isPresent()
                  ? "Try more exponentials in Settings > Decay."
                  : "Give a measured instrument response in Settings > Decay, or more exponentials."));
    }
    return marks;
  }

  private static double[] toDoubles(long[] values) {
    double[] doubles = new double[values.length];
    for (int i = 0; i < doubles.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }

  private void powerLaw(Condition condition, Optional<Condition> error) {
    int n = decays.size();
    double[] x = new double[n];
    double[] sigmaX = new double[n];
    double[] y = new double[n];
    double[] sigmaY = new double[n];
    boolean positive = true;
    for (int i = 0; i < n; i++) {
      x[i] = condition.values()[rows.get(i)];
      sigmaX[i] = error.isPresent() ? error.get().values()[rows.get(i)] : 0;
      y[i] = 1 / decays.get(i).lifetimeNs();
      sigmaY[i] = decays.get(i).sigmaNs() * y[i] * y[i];
      positive &= x[i] > 0;
    }
    if (n < 3 || !positive) {
      messages.add(
          Message.info(
              "A power law of the rate needs three measurements or more, and a condition above 0."));
      return;
    }
    PowerLawFit law = PowerLawFit.of(x, sigmaX, y, sigmaY);
    quantities.addAll(
        law.quantities(
            "superradiance.law.rate",
            "Power law",
            "Exponent of the rate against " + condition.name(),
            sigmaX[0] > 0));
    curves.add(law.curve("law.rate", condition.name(), condition.unit(), "Decay rate", "1/ns"));
  }
}
