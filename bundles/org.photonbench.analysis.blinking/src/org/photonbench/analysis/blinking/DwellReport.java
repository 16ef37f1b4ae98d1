package org.photonbench.analysis.blinking;

import static org.photonbench.analysis.result.Column.doubles;
import static org.photonbench.analysis.result.Column.longs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;
import org.photonbench.fit.statistics.PowerLawFit;
import org.photonbench.fit.statistics.TailComparison;

/** The laws of bright and dark periods as quantities, and their densities as curves. */
final class DwellReport {
  private static final int BINS_PER_DECADE = 5;
  private static final int FIT_POINTS = 60;

  /** Share of missed periods from which on a correction for them is marked. */
  private static final double MANY_MISSED = 0.3;

  private final Findings found;
  private final Dwells dwells;

  DwellReport(Findings found, Dwells dwells) {
    this.found = found;
    this.dwells = dwells;
  }

  /**
   * @param telegraph what both kinds of periods together say of the telegraph; null without
   */
  void add(boolean bright, DwellLaw law, TelegraphLaw telegraph) {
    String id = bright ? "on" : "off";
    String group = bright ? "Bright times" : "Dark times";
    String name = bright ? "Bright" : "Dark";
    found.count(
        id + ".periods",
        group,
        name + " periods",
        law.count(),
        "between changes across the threshold; "
            + law.censored()
            + " more are cut by the ends of the record or by gaps");
    if (law.count() < DwellLaw.FEWEST) {
      found.add(
          Message.info(
              "%s periods are too few for their law: %d, and %d are needed."
                  .formatted(name, law.count(), DwellLaw.FEWEST)));
      return;
    }
    if (law.resolved() >= DwellLaw.FEWEST) {
      mean(id, group, name, law);
      if (telegraph != null) {
        missed(bright, group, name, law, telegraph);
      }
    }
    if (law.power() != null) {
      power(id, group, name, law, law.power());
      density(id, name, bright, law.power());
    }
  }

  private static List<String> exponentialMarks(DwellLaw law) {
    return law.isExponential()
        ? List.of()
        : List.of(
            "The periods do not follow an exponential law; their mean depends on the record's length.");
  }

  private void mean(String id, String group, String name, DwellLaw law) {
    time(
        id + ".mean",
        group,
        name + " time, mean of an exponential law",
        law.mean(),
        law.mean() / Math.sqrt(law.resolved()),
        "raw",
        "mean beyond %s s of %d periods, from where on all are found, shorter ones as parts of their neighbours, censored periods as survived"
            .formatted(SentenceNumber.text(law.shortest(), 3), law.resolved()),
        exponentialMarks(law));
    found.derived(
        id + ".exponential.p",
        group,
        name + " times, goodness of an exponential law",
        law.exponentialP(),
        "",
        "Kolmogorov-Smirnov distance, parametric bootstrap of %d samples; below %s it is refused"
            .formatted(law.drawn(), DwellLaw.REFUSED));
  }

  private void missed(
      boolean bright, String group, String name, DwellLaw law, TelegraphLaw telegraph) {
    List<String> marks = new ArrayList<>(exponentialMarks(law));
    double between = bright ? telegraph.missedOff() : telegraph.missedOn();
    if (between > MANY_MISSED) {
      marks.add("Many periods are too short to be found.");
    }
    time(
        (bright ? "on" : "off") + ".mean.corrected",
        group,
        name + " time, mean, with missed periods",
        bright ? telegraph.meanOn() : telegraph.meanOff(),
        bright ? telegraph.sigmaOn() : telegraph.sigmaOff(),
        "missed periods",
        "random telegraph of two levels with a resolution of both: %s %% of the periods between are below theirs and count as parts of these"
            .formatted(SentenceNumber.text(100 * between, 2)),
        marks);
  }

  /** A mean time, whose error is relative: the interval is even in its logarithm. */
  private void time(
      String id,
      String group,
      String label,
      double value,
      double sigma,
      String correction,
      String method,
      List<String> marks) {
    double factor = Math.exp(Interval.NORMAL_95 * sigma / value);
    found.add(
        id,
        group,
        label,
        value,
        sigma,
        new Interval(value / factor, value * factor),
        "s",
        correction,
        method,
        marks);
  }

  private void power(String id, String group, String name, DwellLaw law, PowerLawFit fit) {
    List<String> marks = new ArrayList<>();
    if (fit.count() < DwellLaw.FEW_IN_TAIL) {
      marks.add("Only %d periods lie above the lower bound.".formatted(fit.count()));
    }
    if (law.goodnessP() < 0.1) {
      marks.add(
          "A power law is doubtful: p = %s.".formatted(SentenceNumber.text(law.goodnessP(), 2)));
    }
    if (!law.isPowerLaw()) {
      marks.add("The data do not prefer a power law to an exponential one.");
    }
    if (fit.high() / fit.low() < 100) {
      marks.add("The law spans less than two decades of time.");
    }
    ConfidenceInterval interval = law.exponentInterval();
    found.add(
        id + ".exponent",
        group,
        name + " times, exponent of a truncated power law",
        fit.exponent(),
        law.exponentSigma(),
        new Interval(interval.low(), interval.high()),
        "",
        "raw",
        "maximum likelihood from %s s to %s s, %d periods and %d censored; lower bound by the smallest Kolmogorov-Smirnov distance, upper bound the longest period; error with that choice by %d bootstrap samples"
            .formatted(
                SentenceNumber.text(fit.low(), 3),
                SentenceNumber.text(fit.high(), 3),
                fit.count(),
                fit.censored(),
                law.drawn()),
        marks);
    found.derived(
        id + ".tmin",
        group,
        name + " times, lower bound of the power law",
        fit.low(),
        "s",
        "smallest Kolmogorov-Smirnov distance");
    found.derived(
        id + ".tmax",
        group,
        name + " times, upper bound of the power law",
        fit.high(),
        "s",
        "longest period seen");
    found.derived(
        id + ".goodness",
        group,
        name + " times, goodness of the power law",
        law.goodnessP(),
        "",
        "share of %d samples of the law, each with a lower bound of its own, that lie farther from it"
            .formatted(law.drawn()));
    vuong(
        id + ".vs.exponential",
        group,
        name + " times, power law against exponential",
        law.againstExponential());
    vuong(
        id + ".vs.lognormal",
        group,
        name + " times, power law against log-normal",
        law.againstLogNormal());
    if (law.cutOff() != null) {
      var cut = law.cutOff();
      found.normal(
          id + ".cutoff.exponent",
          group,
          name + " times, exponent with exponential cut-off",
          cut.exponent(),
          cut.exponentSigma(),
          "",
          "raw",
          "maximum likelihood from %s s to the record's length, %d periods"
              .formatted(SentenceNumber.text(cut.low(), 3), cut.count()),
          List.of());
      found.normal(
          id + ".cutoff.rate",
          group,
          name + " times, rate of the cut-off",
          cut.rate(),
          cut.rateSigma(),
          "1/s",
          "raw",
          "as its exponent",
          cut.rate() == 0 ? List.of("The fit has no cut-off.") : List.of());
      found.derived(
          id + ".cutoff.p",
          group,
          name + " times, chance of this without a cut-off",
          cut.pValue(),
          "",
          "likelihood ratio against a power law up to the record's length, half of chi-squared");
    }
  }

  private void vuong(String id, String group, String label, TailComparison.Outcome outcome) {
    if (outcome != null) {
      found.derived(
          id,
          group,
          label,
          outcome.z(),
          "",
          "Vuong's z: above 2 for the power law, below -2 against it; p = %s"
              .formatted(SentenceNumber.text(outcome.pValue(), 2)));
    }
  }

  /** Probability densities on logarithmic bins, with Poisson intervals, and the law. */
  private void density(String id, String name, boolean bright, PowerLawFit fit) {
    double[] lengths = dwells.lengths(bright, false);
    Arrays.sort(lengths);
    double first = lengths[0] * (1 - 1e-9);
    int bins =
        Math.max(
            1, (int) Math.ceil(BINS_PER_DECADE * Math.log10(lengths[lengths.length - 1] / first)));
    double step = Math.log(lengths[lengths.length - 1] / first * (1 + 1e-9)) / bins;
    double[] edges = new double[bins + 1];
    for (int k = 0; k <= bins; k++) {
      edges[k] = first * Math.exp(k * step);
    }
    long[] counts = new long[bins];
    for (double length : lengths) {
      counts[Math.clamp((long) (Math.log(length / first) / step), 0, bins - 1)]++;
    }
    int used = (int) Arrays.stream(counts).filter(c -> c > 0).count();
    double[][] columns = new double[6][used];
    long[] kept = new long[used];
    int n = 0;
    for (int k = 0; k < bins; k++) {
      if (counts[k] == 0) {
        continue;
      }
      double norm = lengths.length * (edges[k + 1] - edges[k]);
      ConfidenceInterval interval =
          PoissonInterval.garwood(counts[k], ConfidenceInterval.ONE_SIGMA).dividedBy(norm);
      columns[0][n] = Math.sqrt(edges[k] * edges[k + 1]);
      columns[1][n] = edges[k];
      columns[2][n] = edges[k + 1];
      columns[3][n] = counts[k] / norm;
      columns[4][n] = interval.low();
      columns[5][n] = interval.high();
      kept[n++] = counts[k];
    }
    found.curve(
        id + ".density",
        name + " times",
        doubles("t", name + " time", "s", columns[0]),
        doubles("from", "from", "s", columns[1]),
        doubles("to", "to", "s", columns[2]),
        longs("periods", "Periods", "", kept),
        doubles("density", "Probability density", "1/s", columns[3]),
        doubles("density_low", "68 % interval, low", "1/s", columns[4]),
        doubles("density_high", "68 % interval, high", "1/s", columns[5]));
    double share = (double) fit.count() / lengths.length;
    double[] t = new double[FIT_POINTS];
    double[] density = new double[FIT_POINTS];
    var law = fit.distribution();
    for (int i = 0; i < FIT_POINTS; i++) {
      t[i] = fit.low() * Math.pow(fit.high() / fit.low(), (double) i / (FIT_POINTS - 1));
      density[i] = share * Math.exp(law.logDensity(t[i]));
    }
    found.curve(
        id + ".law",
        name + " times, power law",
        doubles("t", name + " time", "s", t),
        doubles("density", "Probability density", "1/s", density));
  }
}
