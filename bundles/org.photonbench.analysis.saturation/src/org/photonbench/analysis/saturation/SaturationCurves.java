package org.photonbench.analysis.saturation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.ToDoubleFunction;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.likelihood.Likelihood;

/** The records of a power series and the fitted curves, as tables. */
final class SaturationCurves {
  static final String RECORDS = "records";
  static final String FIT = "fit";
  private static final double MILLION = 1e6;
  private static final int GRID = 200;

  /** How far the curves reach beyond the records. */
  private static final double BEYOND = 1.5;

  private final JointFit fit;
  private final PowerSeries series;
  private final SaturationSettings settings;
  private final List<Measurement> measurements;
  private final int n;

  SaturationCurves(JointFit fit, PowerSeries series, SaturationSettings settings) {
    this.fit = fit;
    this.series = series;
    this.settings = settings;
    measurements = series.measurements();
    n = measurements.size();
  }

  List<Curve> list() {
    return List.of(records(), fit());
  }

  private Curve records() {
    List<Column> columns = new ArrayList<>();
    longs(columns, "order", "Place in the table", i -> measurements.get(i).order());
    doubles(columns, "power", powerLabel(), series.unit(), i -> measurements.get(i).power());
    longs(columns, "counts", "Photons", i -> measurements.get(i).counts());
    doubles(columns, "seconds", "Live time", "s", i -> measurements.get(i).seconds());
    doubles(
        columns, "detected", "Share that dead time left", "", i -> measurements.get(i).detected());
    doubles(columns, "fano", "Fano factor", "", i -> measurements.get(i).fano());
    doubles(
        columns,
        "rate_raw",
        "Rate as measured",
        "Mcps",
        i -> measurements.get(i).rawRate() / MILLION);
    doubles(columns, "rate", "Rate without dead time", "Mcps", i -> perExposure(i, counts(i)));
    doubles(
        columns,
        "rate_low",
        "Rate, lower end of 95 %",
        "Mcps",
        i -> perExposure(i, countInterval(i).low()));
    doubles(
        columns,
        "rate_high",
        "Rate, upper end of 95 %",
        "Mcps",
        i -> perExposure(i, countInterval(i).high()));
    Likelihood rates = fit.result().likelihood(0);
    double[] means = fit.fittedCounts();
    doubles(columns, "rate_fit", "Fitted rate", "Mcps", i -> perExposure(i, means[i]));
    doubles(
        columns,
        "rate_residual",
        "Residual of the rate",
        "",
        i -> rates.devianceResidual(i, means[i]));
    longs(columns, "pairs_zero", "Pairs at zero delay", i -> pairs(i).map(Pairs::zero).orElse(0L));
    longs(columns, "pairs_side", "Pairs beside", i -> pairs(i).map(Pairs::side).orElse(0L));
    doubles(
        columns, "sides", "Peaks beside", "", i -> pairs(i).map(Pairs::sides).orElse(Double.NaN));
    doubles(columns, "g2_raw", "g²(0) as measured", "", i -> g2(i, Pairs::g2, false));
    doubles(
        columns, "g2", "g²(0) without crosstalk and background", "", i -> g2(i, Pairs::g2, true));
    doubles(
        columns,
        "g2_low",
        "g²(0) of the emitter, lower end of 95 %",
        "",
        i -> g2(i, p -> p.interval(0.95).low(), true));
    doubles(
        columns,
        "g2_high",
        "g²(0) of the emitter, upper end of 95 %",
        "",
        i -> g2(i, p -> p.interval(0.95).high(), true));
    double[] residuals = pairResiduals();
    doubles(columns, "g2_residual", "Residual of g²(0)", "", i -> residuals[i]);
    return new Curve(RECORDS, "Rate and g²(0) of the recordings", columns);
  }

  /** The name of the condition in words: {@code excitation.power} is "Excitation power". */
  private String powerLabel() {
    String words = series.conditionName().replaceAll("[._]+", " ").strip();
    return words.isEmpty()
        ? "Excitation"
        : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private long counts(int i) {
    return measurements.get(i).counts();
  }

  private double perExposure(int i, double counts) {
    return counts / measurements.get(i).exposure(settings.afterpulsing()) / MILLION;
  }

  private ConfidenceInterval countInterval(int i) {
    return measurements.get(i).countInterval(0.95, fit.scatter());
  }

  private Optional<Pairs> pairs(int i) {
    return fit.hasPairs() ? measurements.get(i).pairs().filter(Pairs::isUsable) : Optional.empty();
  }

  /** g2(0), or an end of its interval, without crosstalk, background and leak if wanted. */
  private double g2(int i, ToDoubleFunction<Pairs> which, boolean corrected) {
    Optional<Pairs> pairs = pairs(i);
    if (pairs.isEmpty()) {
      return Double.NaN;
    }
    double raw = which.applyAsDouble(pairs.get());
    if (!corrected) {
      return raw;
    }
    double crosstalk = fit.result().value(PairShareModel.CROSSTALK) * pairs.get().crosstalkWeight();
    double signal = fit.signal(measurements.get(i).power());
    double rho = signal / fit.rateBand(new double[] {measurements.get(i).power()})[0][0];
    double late = fit.result().value(PairShareModel.LEAK);
    double counted = 1 - (1 - (raw - crosstalk)) / (rho * rho);
    return (counted - 2 * late) / (1 - late);
  }

  private double[] pairResiduals() {
    double[] residuals = new double[n];
    Arrays.fill(residuals, Double.NaN);
    if (fit.hasPairs()) {
      double[] means = fit.result().mean(1);
      for (int k = 0; k < fit.paired().size(); k++) {
        residuals[measurements.indexOf(fit.paired().get(k))] =
            fit.result().likelihood(1).devianceResidual(k, means[k]);
      }
    }
    return residuals;
  }

  private Curve fit() {
    double lowest =
        measurements.stream().mapToDouble(Measurement::power).filter(p -> p > 0).min().orElse(1);
    double saturation = fit.result().value(JointFit.POWER);
    double top = BEYOND * series.highestPower();
    double[] power = new double[GRID];
    for (int i = 0; i < GRID; i++) {
      power[i] = lowest / BEYOND * Math.pow(top * BEYOND / lowest, i / (GRID - 1.0));
    }
    double[][] rate = fit.rateBand(power);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Doubles("power", powerLabel(), series.unit(), power));
    columns.add(
        new Column.Doubles(
            "power_in_saturation",
            "Excitation over saturation power",
            "",
            Arrays.stream(power).map(p -> p / saturation).toArray()));
    band(columns, "rate", "Rate", "Mcps", rate, 1 / MILLION);
    double[] signal = Arrays.stream(power).map(p -> fit.signal(p) / MILLION).toArray();
    columns.add(new Column.Doubles("signal", "Rate of the emitter", "Mcps", signal));
    if (fit.models().hasRatio()) {
      band(columns, "g2", "g²(0) of the emitter", "", fit.g2Band(power), 1);
    }
    return new Curve(FIT, "Joint fit of rate and g²(0)", columns);
  }

  private void band(
      List<Column> columns,
      String id,
      String label,
      String unit,
      double[][] valueAndSigma,
      double scale) {
    double[] value = new double[GRID];
    double[] low = new double[GRID];
    double[] high = new double[GRID];
    for (int i = 0; i < GRID; i++) {
      double reach = fit.factor() * valueAndSigma[1][i];
      value[i] = scale * valueAndSigma[0][i];
      low[i] = scale * Math.max(0, valueAndSigma[0][i] - reach);
      high[i] = scale * (valueAndSigma[0][i] + reach);
    }
    columns.add(new Column.Doubles(id, label, unit, value));
    columns.add(new Column.Doubles(id + "_low", label + ", lower end of 95 %", unit, low));
    columns.add(new Column.Doubles(id + "_high", label + ", upper end of 95 %", unit, high));
  }

  private void longs(List<Column> columns, String id, String label, IntToLongFunction of) {
    long[] values = new long[n];
    Arrays.setAll(values, of);
    columns.add(new Column.Longs(id, label, "", values));
  }

  private void doubles(
      List<Column> columns, String id, String label, String unit, IntToDoubleFunction of) {
    double[] values = new double[n];
    Arrays.setAll(values, of);
    columns.add(new Column.Doubles(id, label, unit, values));
  }
}
