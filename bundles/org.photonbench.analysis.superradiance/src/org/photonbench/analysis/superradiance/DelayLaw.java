package org.photonbench.analysis.superradiance;

import java.util.List;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.model.FormulaModel;
import org.photonbench.fit.profile.ProfileInterval;
import org.photonbench.fit.profile.ProfileLikelihood;
import org.photonbench.fit.regression.ErrorsInBoth;

/**
 * The delay of superfluorescence, tD = tR ln N with tR = tau_sp/(mu N): a ln(b x)/x for a condition
 * x proportional to N (R. Bonifacio and L. A. Lugiato, Phys. Rev. A 11, 1507 (1975)).
 */
record DelayLaw(
    double amplitude,
    double amplitudeSigma,
    double amplitudeLow,
    double amplitudeHigh,
    double factor,
    double factorSigma,
    double factorLow,
    double factorHigh,
    double chiSquared,
    double[] x,
    double[] sigmaX,
    double[] y,
    double[] sigmaY,
    double[] fit,
    double[] relativeSigma) {

  static DelayLaw of(double[] x, double[] sigmaX, double[] y, double[] sigmaY, boolean counted) {
    int n = x.length;
    double lowest = Double.POSITIVE_INFINITY;
    for (double value : x) {
      lowest = Math.min(lowest, value);
    }
    double start = counted ? 1 : 20 / lowest;
    FormulaModel model =
        FormulaModel.model("superradiance.delay", "Delay", "a ln(b x)/x")
            .notNegative("amplitude", "y x", y[0] * x[0] / Math.log(Math.max(3, start * x[0])), "a")
            .bounded("factor", "1/x", Math.min(1, 1.05 / lowest), 1e12 / lowest, start, "b")
            .formula((at, p, gradient) -> {
              double logarithm = Math.log(Math.max(1e-300, p[1] * at));
              gradient[0] = logarithm / at;
              gradient[1] = p[0] / (p[1] * at);
              return p[0] * logarithm / at;
            });
    boolean both = true;
    for (double sigma : sigmaX) {
      both &= sigma > 0;
    }
    FitProblemBuilder builder =
        both
            ? ErrorsInBoth.problem(model, x, sigmaX, y, sigmaY)
            : FitProblem.builder()
                .add(
                    new DataSet("y", model, Abscissa.points(x), new GaussianLikelihood(y, sigmaY)));
    if (counted) {
      builder.fix("factor", 1);
    }
    FitResult result = Fitter.fit(builder.build());
    ProfileLikelihood profile = new ProfileLikelihood(result);
    ProfileInterval a = profile.interval("amplitude", 0.95);
    double b = result.value("factor");
    double bLow = b;
    double bHigh = b;
    if (!counted) {
      ProfileInterval interval = profile.interval("factor", 0.95);
      bLow = interval.low();
      bHigh = interval.high();
    }
    double[] fit = new double[n];
    double[] band = new double[n];
    for (int i = 0; i < n; i++) {
      double logarithm = Math.log(b * x[i]);
      fit[i] = a.value() * logarithm / x[i];
      double byA = 1 / a.value();
      double byB = counted ? 0 : 1 / (b * logarithm);
      double variance =
          byA * byA * result.covariance("amplitude", "amplitude")
              + (counted
                  ? 0
                  : 2 * byA * byB * result.covariance("amplitude", "factor")
                      + byB * byB * result.covariance("factor", "factor"));
      band[i] = Math.sqrt(Math.max(0, variance));
    }
    return new DelayLaw(
        a.value(),
        result.sigma("amplitude"),
        a.low(),
        a.high(),
        b,
        counted ? 0 : result.sigma("factor"),
        bLow,
        bHigh,
        result.deviance(),
        x,
        sigmaX,
        y,
        sigmaY,
        fit,
        band);
  }

  Curve curve(String xLabel, String xUnit, String yLabel, String yUnit) {
    return new Curve(
        "law.delay",
        yLabel + " against " + xLabel,
        List.of(
            new Column.Doubles("x", xLabel, xUnit, x),
            new Column.Doubles("x_sigma", xLabel + ", sigma", xUnit, sigmaX),
            new Column.Doubles("y", yLabel, yUnit, y),
            new Column.Doubles("y_sigma", yLabel + ", sigma", yUnit, sigmaY),
            new Column.Doubles("fit", "a ln(bN)/N", yUnit, fit),
            new Column.Doubles("fit_relative_sigma", "Its relative sigma", "", relativeSigma)));
  }
}
