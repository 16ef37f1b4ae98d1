package org.photonbench.fit.statistics;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.math3.special.Erf;

/**
 * A power law against other laws on the same tail, by the likelihood ratio of laws of which neither
 * contains the other (Q. H. Vuong, Econometrica 57, 307 (1989)). Every law is normalised between
 * the same bounds. The one with an exponential cut-off contains the power law; {@link
 * CutOffPowerLaw.Fit#pValue()} tests it.
 */
public final class TailComparison {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private static final double LEAST_NORM = 1e-250;

  private TailComparison() {}

  /** What the power law is compared with. */
  public enum Rival {
    /** Density proportional to exp(-rate t). */
    EXPONENTIAL,
    /** The logarithm is normally distributed. */
    LOG_NORMAL
  }

  /**
   * Outcome of a comparison.
   *
   * @param logRatio logarithm of the likelihood of the power law over that of the rival; positive
   *     speaks for the power law
   * @param z logRatio in units of its standard error
   * @param pValue probability of a |z| as large if both laws are equally near to the truth
   * @param parameters of the rival: rate, or mean and standard deviation of the logarithm
   */
  public record Outcome(double logRatio, double z, double pValue, double[] parameters) {}

  /**
   * Compares.
   *
   * @param values those outside the bounds of the fit are left out
   * @param fit the power law
   */
  public static Outcome compare(double[] values, PowerLawFit fit, Rival rival) {
    double[] tail = Arrays.stream(values).filter(t -> t >= fit.low() && t <= fit.high()).toArray();
    double[] parameters =
        switch (rival) {
          case EXPONENTIAL -> new double[] {exponentialRate(tail, fit.low(), fit.high())};
          case LOG_NORMAL -> logNormal(tail, fit.low(), fit.high());
        };
    DoubleUnaryOperator other =
        switch (rival) {
          case EXPONENTIAL -> t -> logExponential(t, parameters[0], fit.low(), fit.high());
          case LOG_NORMAL -> t -> logLogNormal(t, parameters, fit.low(), fit.high());
        };
    PowerLawDistribution law = fit.distribution();
    double sum = 0;
    double squares = 0;
    for (double t : tail) {
      double difference = law.logDensity(t) - other.applyAsDouble(t);
      sum += difference;
      squares += difference * difference;
    }
    double n = tail.length;
    double deviation = Math.sqrt(Math.max(0, squares / n - sum / n * (sum / n)));
    double z = deviation > 0 ? sum / (deviation * Math.sqrt(n)) : 0;
    return new Outcome(sum, z, Erf.erfc(Math.abs(z) / Math.sqrt(2)), parameters);
  }

  private static double exponentialRate(double[] tail, double low, double high) {
    double mean = Arrays.stream(tail).average().orElseThrow() - low;
    double range = high - low;
    if (range == Double.POSITIVE_INFINITY) {
      return 1 / mean;
    }
    // 1/r - range/(exp(r range) - 1) falls with r from the range to 0.
    double scale = 1 / range;
    double bottom = -scale;
    double top = scale;
    while (truncatedMean(bottom, range) < mean) {
      bottom *= 2;
    }
    while (truncatedMean(top, range) > mean) {
      top *= 2;
    }
    return new BrentSolver(1e-12, 1e-14 * scale)
        .solve(500, r -> truncatedMean(r, range) - mean, bottom, top);
  }

  private static double truncatedMean(double rate, double range) {
    double x = rate * range;
    return Math.abs(x) < 1e-4 ? range * (0.5 - x / 12) : 1 / rate - range / Math.expm1(x);
  }

  private static double logExponential(double t, double rate, double low, double high) {
    double range = high - low;
    double norm =
        range == Double.POSITIVE_INFINITY
            ? 1 / rate
            : rate == 0 ? range : -Math.expm1(-rate * range) / rate;
    return -rate * (t - low) - Math.log(norm);
  }

  private static double[] logNormal(double[] tail, double low, double high) {
    double[] logs = Arrays.stream(tail).map(Math::log).toArray();
    double mean = Arrays.stream(logs).average().orElseThrow();
    double variance = Arrays.stream(logs).map(y -> (y - mean) * (y - mean)).average().orElseThrow();
    double spread = Math.sqrt(variance);
    double[] best =
        new SimplexOptimizer(new SimpleValueChecker(1e-12, 1e-9))
            .optimize(
                new MaxEval(20_000),
                GoalType.MAXIMIZE,
                new ObjectiveFunction(p -> logNormalLikelihood(tail, p, low, high)),
                new NelderMeadSimplex(new double[] {spread, 0.5}),
                new InitialGuess(new double[] {mean, Math.log(spread)}))
            .getPoint();
    return new double[] {best[0], Math.exp(best[1])};
  }

  private static double logNormalLikelihood(double[] tail, double[] p, double low, double high) {
    double[] parameters = {p[0], Math.exp(p[1])};
    // A far wing of a wide normal law is a power law itself: keep to where it can be normalised.
    double sum = 0;
    for (double t : tail) {
      sum += logLogNormal(t, parameters, low, high);
    }
    return Double.isNaN(sum) || sum == Double.POSITIVE_INFINITY ? -1e300 : sum;
  }

  private static double logLogNormal(double t, double[] parameters, double low, double high) {
    double mean = parameters[0];
    double sigma = parameters[1];
    double y = (Math.log(t) - mean) / sigma;
    double from = (Math.log(low) - mean) / sigma;
    double to = high == Double.POSITIVE_INFINITY ? high : (Math.log(high) - mean) / sigma;
    // In the upper wing by the complement, which keeps its digits.
    double norm =
        from > 0
            ? NORMAL.cumulativeProbability(-from) - NORMAL.cumulativeProbability(-to)
            : NORMAL.cumulativeProbability(to) - NORMAL.cumulativeProbability(from);
    // Farther out in a wing the probability has no digits left to be normalised with.
    return norm > LEAST_NORM
        ? -y * y / 2 - Math.log(t * sigma * Math.sqrt(2 * Math.PI)) - Math.log(norm)
        : Double.NaN;
  }
}
