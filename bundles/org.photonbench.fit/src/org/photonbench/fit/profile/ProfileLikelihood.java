package org.photonbench.fit.profile;

import org.apache.commons.math3.special.Erf;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.Convergence;
import org.photonbench.fit.engine.FitOptions;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.FitWorkspace;
import org.photonbench.fit.engine.Minimiser;

/**
 * Profile likelihood: one parameter held, all others fitted again; the interval is where the
 * deviance rises by no more than the quantile of chi-squared with one degree of freedom. One thread
 * at a time.
 */
public final class ProfileLikelihood {
  private static final int MAX_EXPANSIONS = 60;
  private static final int MAX_REFINEMENTS = 60;
  private static final double ACCURACY = 1e-5;

  private final FitResult result;
  private final Minimiser minimiser;
  private final double[] best;
  private final double[][] covariance;
  private final double[] theta;
  private final boolean[] pinned;
  private double lowest;

  public ProfileLikelihood(FitResult result) {
    this(result, FitOptions.DEFAULT);
  }

  public ProfileLikelihood(FitResult result, FitOptions options) {
    this.result = result;
    minimiser = new Minimiser(new FitWorkspace(result.problem()), options);
    best = result.values();
    covariance = result.covariance();
    theta = best.clone();
    pinned = new boolean[best.length];
    lowest = result.deviance();
  }

  /**
   * The two-sided interval.
   *
   * @param name a free parameter
   * @param level confidence level within 0 and 1
   */
  public ProfileInterval interval(String name, double level) {
    double root = Math.sqrt(2) * Erf.erfInv(checkedLevel(level));
    int k = result.problem().freeIndex(name);
    double low = end(k, -1, root);
    double high = end(k, 1, root);
    Parameter parameter = result.problem().free().get(k);
    return new ProfileInterval(
        name, best[k], low, high, level, low <= parameter.lower(), high >= parameter.upper());
  }

  /**
   * The one-sided upper limit. Where the estimate is at a bound this is the half chi-squared
   * mixture (H. Chernoff, Ann. Math. Stat. 25, 573 (1954)): 95 % at a rise of 2.71.
   */
  public double upperLimit(String name, double level) {
    return end(result.problem().freeIndex(name), 1, oneSided(level));
  }

  /** The one-sided lower limit. */
  public double lowerLimit(String name, double level) {
    return end(result.problem().freeIndex(name), -1, oneSided(level));
  }

  private static double oneSided(double level) {
    if (!(level > 0.5 && level < 1)) {
      throw new IllegalArgumentException("one-sided level must be within 0.5 and 1, was " + level);
    }
    return Math.sqrt(2) * Erf.erfInv(2 * level - 1);
  }

  private static double checkedLevel(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("confidence level must be within 0 and 1, was " + level);
    }
    return level;
  }

  /**
   * How far the deviance rises with the parameter held at {@code value} and the others fitted.
   *
   * @return positive infinity where the data are impossible
   */
  public double rise(String name, double value) {
    int k = result.problem().freeIndex(name);
    result.problem().free().get(k).requireWithin(value);
    System.arraycopy(best, 0, theta, 0, best.length);
    double root = signedRoot(k, value);
    return root * root;
  }

  /**
   * By how much a refit lay below the deviance of the fit, 0 if none did. More than a small
   * fraction of 1 means that the fit was in a local minimum.
   */
  public double foundLower() {
    return Math.max(0, result.deviance() - lowest);
  }

  /** Root of the rise of the deviance at {@code theta[k] = value}, others from where they are. */
  private double signedRoot(int k, double value) {
    double[] start = theta.clone();
    predict(k, value);
    pinned[k] = true;
    try {
      Convergence end = minimiser.minimise(theta, pinned);
      if (end == Convergence.ITERATION_LIMIT) {
        minimiser.minimise(theta, pinned);
      }
    } catch (IllegalArgumentException e) {
      // The data are impossible with the parameter there.
      System.arraycopy(start, 0, theta, 0, start.length);
      return Double.POSITIVE_INFINITY;
    } finally {
      pinned[k] = false;
    }
    lowest = Math.min(lowest, minimiser.deviance());
    return Math.sqrt(Math.max(0, minimiser.deviance() - result.deviance()));
  }

  /** Moves the others along with the parameter as their correlation says. */
  private void predict(int k, double value) {
    double move = value - theta[k];
    for (int i = 0; i < theta.length; i++) {
      double slope = covariance[i][k] / covariance[k][k];
      if (i != k && Double.isFinite(slope)) {
        Parameter other = result.problem().free().get(i);
        double moved = theta[i] + slope * move;
        // A linear step onto a bound may make the data impossible: stay where it is then.
        theta[i] = moved > other.lower() && moved < other.upper() ? moved : theta[i];
      }
    }
    theta[k] = value;
  }

  private double end(int k, int side, double root) {
    Parameter parameter = result.problem().free().get(k);
    double bound = side < 0 ? parameter.lower() : parameter.upper();
    System.arraycopy(best, 0, theta, 0, best.length);
    if (best[k] == bound) {
      return bound;
    }
    double inner = best[k];
    double innerRoot = 0;
    double step = root * scale(k, parameter);
    double outer = inner;
    double outerRoot = 0;
    for (int i = 0; outerRoot < root; i++) {
      if (outer == bound) {
        return bound;
      }
      if (i == MAX_EXPANSIONS) {
        return side * Double.POSITIVE_INFINITY;
      }
      inner = outer;
      innerRoot = outerRoot;
      outer += side * step;
      if (side * (outer - bound) >= 0) {
        outer = bound;
      }
      outerRoot = signedRoot(k, outer);
      // Near the end the step stays: beside a bound the root rises ever more slowly.
      step *= outerRoot > 0.5 * root ? 1 : 2;
    }
    return refine(k, root, inner, innerRoot, outer, outerRoot);
  }

  private double scale(int k, Parameter parameter) {
    double sigma = Math.sqrt(covariance[k][k]);
    if (sigma > 0 && !Double.isInfinite(sigma)) {
      return sigma;
    }
    double range = parameter.upper() - parameter.lower();
    double guess = Math.max(0.01 * Math.abs(best[k]), 1e-6);
    return Double.isInfinite(range) ? guess : Math.min(guess, 0.01 * range);
  }

  /** The root is nearly linear in the parameter, so secant steps within the bracket are quick. */
  private double refine(
      int k, double root, double inner, double innerRoot, double outer, double outerRoot) {
    double in = inner;
    double inValue = innerRoot - root;
    double out = outer;
    double outValue = outerRoot - root;
    double tolerance = ACCURACY * Math.max(Math.abs(out - best[k]), Double.MIN_NORMAL);
    for (int i = 0; i < MAX_REFINEMENTS && Math.abs(out - in) > tolerance; i++) {
      double share = inValue / (inValue - outValue);
      boolean bisect = !Double.isFinite(outValue) || i % 4 == 3 || !(share > 0 && share < 1);
      double middle = in + (bisect ? 0.5 : share) * (out - in);
      double value = signedRoot(k, middle) - root;
      if (Math.abs(value) < ACCURACY) {
        return middle;
      }
      if (value < 0) {
        in = middle;
        inValue = value;
      } else {
        out = middle;
        outValue = value;
      }
    }
    return 0.5 * (in + out);
  }
}
