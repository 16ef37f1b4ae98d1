package org.photonbench.analysis.superradiance;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.regression.YorkRegression;

/**
 * A power law y = A x^k through points with errors in both coordinates: a straight line of the
 * logarithms. Where the points scatter more than their errors, the errors of the law are stretched
 * by the root of chi-squared per degree of freedom, and a mark says so.
 */
record PowerLawFit(
    double[] x,
    double[] sigmaX,
    double[] y,
    double[] sigmaY,
    double centre,
    YorkRegression line,
    double stretch) {
  /** Below this probability the points do not follow a power law within their errors. */
  private static final double IMPROBABLE = 0.01;

  static PowerLawFit of(double[] x, double[] sigmaX, double[] y, double[] sigmaY) {
    int n = x.length;
    double[] u = new double[n];
    double[] v = new double[n];
    double[] su = new double[n];
    double[] sv = new double[n];
    double centre = 0;
    for (int i = 0; i < n; i++) {
      centre += Math.log(x[i]) / n;
    }
    for (int i = 0; i < n; i++) {
      u[i] = Math.log(x[i]) - centre;
      v[i] = Math.log(y[i]);
      su[i] = sigmaX[i] / x[i];
      sv[i] = sigmaY[i] / y[i];
    }
    YorkRegression line = YorkRegression.fit(u, su, v, sv);
    double stretch = line.probability() < IMPROBABLE ? Math.sqrt(line.chiSquared() / (n - 2)) : 1;
    return new PowerLawFit(x, sigmaX, y, sigmaY, centre, line, stretch);
  }

  double exponent() {
    return line.slope();
  }

  double exponentSigma() {
    return stretch * line.slopeSigma();
  }

  /** Whether an exponent lies within the 95 % interval. */
  boolean allows(double exponent) {
    return Math.abs(exponent() - exponent) <= Interval.NORMAL_95 * exponentSigma();
  }

  boolean followsLaw() {
    return !(line.probability() < IMPROBABLE);
  }

  List<Quantity> quantities(String id, String group, String label, boolean errorsInBoth) {
    List<String> marks = new ArrayList<>();
    if (!followsLaw()) {
      marks.add(
          "The points scatter about a power law more than their errors allow (probability %s); the error was stretched by %s."
              .formatted(
                  SentenceNumber.text(line.probability(), 2), SentenceNumber.text(stretch, 3)));
    }
    String method =
        "straight line of the logarithms, errors in %s (York), %d points"
            .formatted(errorsInBoth ? "both" : "y only: x has none", x.length);
    return List.of(
        Quantity.normal(
            id + ".exponent", group, label, exponent(), exponentSigma(), "", "fit", method, marks),
        Quantity.derived(
            id + ".probability",
            group,
            label + ": probability of so much scatter",
            line.probability(),
            "",
            "chi-squared %s at %d degrees of freedom"
                .formatted(SentenceNumber.text(line.chiSquared(), 3), x.length - 2)));
  }

  /** The points with the law and its error at each. */
  Curve curve(String id, String xLabel, String xUnit, String yLabel, String yUnit) {
    int n = x.length;
    double[] fit = new double[n];
    double[] band = new double[n];
    for (int i = 0; i < n; i++) {
      double u = Math.log(x[i]) - centre;
      fit[i] = Math.exp(line.at(u));
      band[i] = stretch * line.sigmaAt(u);
    }
    return new Curve(
        id,
        yLabel + " against " + xLabel,
        List.of(
            new Column.Doubles("x", xLabel, xUnit, x),
            new Column.Doubles("x_sigma", xLabel + ", sigma", xUnit, sigmaX),
            new Column.Doubles("y", yLabel, yUnit, y),
            new Column.Doubles("y_sigma", yLabel + ", sigma", yUnit, sigmaY),
            new Column.Doubles("fit", "Power law", yUnit, fit),
            new Column.Doubles("fit_relative_sigma", "Its relative sigma", "", band)));
  }
}
