package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.model.ModelLibrary;
import org.photonbench.fit.profile.ProfileInterval;
import org.photonbench.fit.profile.ProfileLikelihood;
import org.photonbench.fit.regression.ErrorsInBoth;

/** Areas of lines over the excitation power, from one fit to all spectra, and their exponents. */
final class PowerLines {
  /** Curve: power, area of each line with its error, and its power law. */
  static final String POWER = "power";

  private static final double SURELY = 3;

  /** Scatter less likely than this is told; the errors are scaled by it in any case. */
  private static final double UNLIKELY = 0.01;

  private final SpectraSettings settings;
  private final LineFit data;
  private final LineFit.Fitted fitted;
  private final double[] power;
  private final Findings out;

  /**
   * @param fitted one fit of {@link FreeLines} to all spectra
   * @param power one value a spectrum, above 0
   */
  PowerLines(
      SpectraSettings settings, LineFit data, LineFit.Fitted fitted, double[] power, Findings out) {
    this.settings = settings;
    this.data = data;
    this.fitted = fitted;
    this.power = power;
    this.out = out;
  }

  /** Adds exponents and the curve. */
  void report(String powerName, String powerUnit) {
    FreeLines law = (FreeLines) fitted.model().law();
    FitResult result = fitted.result();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Doubles("power", powerName, powerUnit, power));
    columns.add(
        new Column.Doubles(
            "power_sigma",
            "Standard deviation of the power",
            powerUnit,
            Arrays.stream(power).map(p -> p * settings.powerError() / 100).toArray()));
    for (int k = 0; k < law.lines(); k++) {
      double[] area = new double[power.length];
      double[] sigma = new double[power.length];
      for (int f = 0; f < power.length; f++) {
        String name = "area " + (k + 1) + " " + (f + 1);
        area[f] = result.value(name);
        sigma[f] = result.sigma(name);
      }
      double[] curve = exponent(k + 1, area, sigma);
      String which = " of line " + (k + 1);
      String id = "_" + (k + 1);
      columns.add(new Column.Doubles("area" + id, "Area" + which, data.signal().unit(), area));
      columns.add(
          new Column.Doubles(
              "area" + id + "_sigma",
              "Standard deviation of the area" + which,
              data.signal().unit(),
              sigma));
      columns.add(new Column.Doubles("law" + id, "Power law" + which, data.signal().unit(), curve));
    }
    out.add(new Curve(POWER, "Areas of the lines over the power", columns));
  }

  private double[] exponent(int line, double[] area, double[] sigma) {
    double[] law = new double[power.length];
    Arrays.fill(law, Double.NaN);
    double low = settings.lowestPower().orElse(0);
    double high = settings.highestPower().orElse(Double.POSITIVE_INFINITY);
    // An area at its bound 0 has no symmetric error and tells little.
    int[] kept =
        IntStream.range(0, power.length)
            .filter(f -> power[f] >= low && power[f] <= high && sigma[f] > 0)
            .filter(f -> Double.isFinite(sigma[f]))
            .toArray();
    int sure = (int) Arrays.stream(kept).filter(f -> area[f] > SURELY * sigma[f]).count();
    if (kept.length < 3 || sure < 2) {
      out.warn(
          "Line " + line + " is seen at too few powers for an exponent.",
          "Measure at more powers, or leave the line out.");
      return law;
    }
    double[] x = Track.at(power, kept);
    double[] y = Track.at(area, kept);
    double[] error = Track.at(sigma, kept);
    Model model = ModelLibrary.load().get("curve.power-law");
    double reference = Math.exp(Arrays.stream(x).map(Math::log).average().orElse(0));
    FitResult result = fit(model, x, y, error, reference);
    double scale = Math.max(1, result.residualVariance());
    List<String> marks = new ArrayList<>();
    if (scale > 1) {
      double[] larger =
          Arrays.stream(error).map(e -> e * Math.sqrt(result.residualVariance())).toArray();
      double probability =
          1
              - new ChiSquaredDistribution(result.degreesOfFreedom())
                  .cumulativeProbability(result.deviance());
      if (probability < UNLIKELY) {
        marks.add(
            "The areas scatter more than their errors by a factor of %.2f, with which the errors"
                    .formatted(Math.sqrt(scale))
                + " were multiplied; the lines may saturate.");
      }
      add(line, fit(model, x, y, larger, reference), kept.length, marks);
    } else {
      add(line, result, kept.length, marks);
    }
    for (int f = 0; f < law.length; f++) {
      law[f] = result.value("amplitude") * Math.pow(power[f] / reference, result.value("exponent"));
    }
    return law;
  }

  private FitResult fit(Model model, double[] x, double[] y, double[] error, double reference) {
    FitProblemBuilder builder;
    if (settings.powerError() > 0) {
      double[] sigmaX = Arrays.stream(x).map(p -> p * settings.powerError() / 100).toArray();
      builder = ErrorsInBoth.problem(model, x, sigmaX, y, error);
    } else {
      builder =
          FitProblem.builder()
              .add(
                  new DataSet(
                      "power", model, Abscissa.points(x), new GaussianLikelihood(y, error)));
    }
    int last = 0;
    int first = 0;
    for (int i = 0; i < x.length; i++) {
      last = x[i] > x[last] ? i : last;
      first = x[i] < x[first] ? i : first;
    }
    double start =
        Math.log(Math.max(y[last], 1) / Math.max(y[first], 1)) / Math.log(x[last] / x[first]);
    return Fitter.fit(
        builder
            .fix("reference", reference)
            .fix("floor", 0)
            .start("exponent", Math.clamp(Double.isFinite(start) ? start : 1, 0.2, 4))
            .start("amplitude", Math.max(1, Arrays.stream(y).average().orElse(1)))
            .build());
  }

  private void add(int line, FitResult result, int points, List<String> marks) {
    ProfileInterval interval = new ProfileLikelihood(result).interval("exponent", 0.95);
    out.add(
        Quantity.of(
            "line." + line + ".exponent",
            "Power",
            "Exponent of line " + line,
            result.value("exponent"),
            result.sigma("exponent"),
            interval.low(),
            interval.high(),
            "",
            "fit",
            "power law through the areas at "
                + points
                + " powers, "
                + (settings.powerError() > 0 ? "errors in both" : "errors of the areas")
                + "; 95 % interval by profile likelihood",
            marks));
  }
}
