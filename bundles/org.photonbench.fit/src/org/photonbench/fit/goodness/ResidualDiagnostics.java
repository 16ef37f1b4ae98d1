package org.photonbench.fit.goodness;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.likelihood.Likelihood;

/**
 * Whether the residuals of one data set, in its order, look like independent noise. Probabilities
 * are approximations for many data and do not count the fitted parameters.
 */
public final class ResidualDiagnostics {
  /**
   * Runs of equal sign (A. Wald and J. Wolfowitz, Ann. Math. Stat. 11, 147 (1940)).
   *
   * @param runs number of runs
   * @param expected number expected of independent residuals
   * @param z difference in standard deviations; negative if there are too few runs
   * @param probability of a difference as large either way
   */
  public record Runs(int runs, double expected, double z, double probability) {}

  /**
   * The largest residual.
   *
   * @param index its place
   * @param value its value in standard deviations
   * @param probability of one as large anywhere, by Bonferroni
   */
  public record Largest(int index, double value, double probability) {}

  private final double[] residuals;

  /**
   * @param residuals in standard deviations, at least 2
   */
  public ResidualDiagnostics(double... residuals) {
    if (residuals.length < 2) {
      throw new IllegalArgumentException("needs at least 2 residuals, got " + residuals.length);
    }
    for (int i = 0; i < residuals.length; i++) {
      if (!Double.isFinite(residuals[i])) {
        throw new IllegalArgumentException("residual " + i + " is not finite: " + residuals[i]);
      }
    }
    this.residuals = residuals.clone();
  }

  /** Of the deviance residuals, which at low counts are closer to normal than Pearson's. */
  public static ResidualDiagnostics deviance(FitResult result, int dataSet) {
    Likelihood likelihood = result.likelihood(dataSet);
    double[] mean = result.mean(dataSet);
    double[] r = new double[mean.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = likelihood.devianceResidual(i, mean[i]);
    }
    return new ResidualDiagnostics(r);
  }

  /** Of Pearson's residuals; data with mean 0, which were met exactly, count as 0. */
  public static ResidualDiagnostics pearson(FitResult result, int dataSet) {
    Likelihood likelihood = result.likelihood(dataSet);
    double[] mean = result.mean(dataSet);
    double[] r = new double[mean.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = likelihood.variance(i, mean[i]) > 0 ? likelihood.pearsonResidual(i, mean[i]) : 0;
    }
    return new ResidualDiagnostics(r);
  }

  public double[] residuals() {
    return residuals.clone();
  }

  /** A residual of exactly 0 counts as positive. */
  public Runs runs() {
    int positive = 0;
    int runs = 1;
    for (int i = 0; i < residuals.length; i++) {
      positive += residuals[i] >= 0 ? 1 : 0;
      runs += i > 0 && residuals[i] >= 0 != residuals[i - 1] >= 0 ? 1 : 0;
    }
    double n = residuals.length;
    double product = 2.0 * positive * (n - positive);
    double expected = product / n + 1;
    double variance = product * (product - n) / (n * n * (n - 1));
    // With all of one sign there is nothing to compare with.
    double z = variance > 0 ? (runs - expected) / Math.sqrt(variance) : 0;
    return new Runs(runs, expected, z, Erf.erfc(Math.abs(z) / Math.sqrt(2)));
  }

  /**
   * Sum of squared differences of neighbours over the sum of squares (J. Durbin and G. S. Watson,
   * Biometrika 37, 409 (1950)): 2 if independent, towards 0 if neighbours are alike.
   */
  public double durbinWatson() {
    double differences = 0;
    for (int i = 1; i < residuals.length; i++) {
      double d = residuals[i] - residuals[i - 1];
      differences += d * d;
    }
    return differences / sumOfSquares();
  }

  /** (Durbin-Watson - 2) in its standard deviation for independent residuals, 2 / sqrt(N). */
  public double durbinWatsonZ() {
    return (durbinWatson() - 2) * Math.sqrt(residuals.length) / 2;
  }

  /**
   * Autocorrelation at lags 1 to {@code lags}, without taking off the mean; standard deviation
   * about 1 / sqrt(N) if independent.
   */
  public double[] autocorrelation(int lags) {
    if (lags < 1 || lags >= residuals.length) {
      throw new IllegalArgumentException(
          "lags must be within 1 and " + (residuals.length - 1) + ", was " + lags);
    }
    double squares = sumOfSquares();
    double[] acf = new double[lags];
    for (int lag = 1; lag <= lags; lag++) {
      double sum = 0;
      for (int i = lag; i < residuals.length; i++) {
        sum += residuals[i] * residuals[i - lag];
      }
      acf[lag - 1] = sum / squares;
    }
    return acf;
  }

  /**
   * Probability that independent residuals are correlated as much at these lags (G. M. Ljung and G.
   * E. P. Box, Biometrika 65, 297 (1978)).
   */
  public double ljungBox(int lags) {
    double[] acf = autocorrelation(lags);
    double n = residuals.length;
    double q = 0;
    for (int lag = 1; lag <= lags; lag++) {
      q += acf[lag - 1] * acf[lag - 1] / (n - lag);
    }
    return Gamma.regularizedGammaQ(lags / 2.0, n * (n + 2) * q / 2);
  }

  /** The largest residual of either sign. */
  public Largest largest() {
    int at = 0;
    for (int i = 1; i < residuals.length; i++) {
      if (Math.abs(residuals[i]) > Math.abs(residuals[at])) {
        at = i;
      }
    }
    double single = Erf.erfc(Math.abs(residuals[at]) / Math.sqrt(2));
    return new Largest(at, residuals[at], Math.min(1, residuals.length * single));
  }

  private double sumOfSquares() {
    double sum = 0;
    for (double r : residuals) {
      sum += r * r;
    }
    if (sum == 0) {
      throw new IllegalArgumentException("all residuals are 0: nothing to test");
    }
    return sum;
  }
}
