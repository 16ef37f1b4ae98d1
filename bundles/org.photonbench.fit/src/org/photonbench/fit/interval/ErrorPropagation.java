package org.photonbench.fit.interval;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** Errors of numbers derived from others with a full covariance. */
public final class ErrorPropagation {
  /** A value with its standard deviation. */
  public record Derived(double value, double sigma) {}

  /**
   * Numbers drawn from the normal distribution of the sources.
   *
   * @param sorted the derived numbers in rising order
   * @param rejected draws that fell outside the bounds of the sources
   */
  public record Sample(double[] sorted, int rejected) {
    /** Between the quantiles of the sample. */
    public ConfidenceInterval interval(double level) {
      return ConfidenceInterval.ofSample(sorted, level);
    }
  }

  /** Difference step in standard deviations of the source. */
  private static final double STEP = 1e-3;

  private final double[] values;
  private final double[][] covariance;

  /**
   * @param values the sources
   * @param covariance their covariance, symmetric and finite
   */
  public ErrorPropagation(double[] values, double[][] covariance) {
    int n = values.length;
    this.values = values.clone();
    this.covariance = new double[n][];
    if (covariance.length != n) {
      throw new IllegalArgumentException(
          n + " values but a covariance of " + covariance.length + " rows");
    }
    for (int i = 0; i < n; i++) {
      if (covariance[i].length != n) {
        throw new IllegalArgumentException(
            "row " + i + " of the covariance has " + covariance[i].length + " entries, not " + n);
      }
      this.covariance[i] = covariance[i].clone();
      for (int j = 0; j < n; j++) {
        double asymmetry = Math.abs(covariance[i][j] - covariance[j][i]);
        boolean symmetric =
            asymmetry <= 1e-9 * Math.sqrt(Math.abs(covariance[i][i] * covariance[j][j]));
        if (!Double.isFinite(covariance[i][j]) || !symmetric || covariance[i][i] < 0) {
          throw new IllegalArgumentException(
              "covariance of numbers "
                  + i
                  + " and "
                  + j
                  + " is "
                  + covariance[i][j]
                  + ": needs finite, symmetric entries; leave out numbers at a bound or"
                  + " undetermined");
        }
      }
    }
  }

  /** Linear propagation with a given gradient. */
  public Derived linear(double value, double[] gradient) {
    return new Derived(value, Math.sqrt(Math.max(0, covariance(gradient, gradient))));
  }

  /** Linear propagation with a gradient by central differences. */
  public Derived linear(ToDoubleFunction<double[]> function) {
    return linear(function.applyAsDouble(values.clone()), gradient(function));
  }

  /** Covariance of two derived numbers from their gradients. */
  public double covariance(double[] gradient, double[] other) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < values.length; j++) {
        sum += gradient[i] * covariance[i][j] * other[j];
      }
    }
    return sum;
  }

  /** Derivatives by central differences; 0 for sources without error. */
  public double[] gradient(ToDoubleFunction<double[]> function) {
    double[] gradient = new double[values.length];
    double[] moved = values.clone();
    for (int i = 0; i < values.length; i++) {
      double step = STEP * Math.sqrt(covariance[i][i]);
      if (step > 0) {
        moved[i] = values[i] + step;
        double above = function.applyAsDouble(moved);
        double up = moved[i];
        moved[i] = values[i] - step;
        gradient[i] = (above - function.applyAsDouble(moved)) / (up - moved[i]);
        moved[i] = values[i];
      }
    }
    return gradient;
  }

  /**
   * The derived number for sources drawn from their normal distribution cut at bounds, for
   * functions that are not nearly linear.
   *
   * @param lower bounds of the sources
   * @param draws number of sources drawn within the bounds, for example 10000
   * @param seed seed of the random numbers
   */
  public Sample sample(
      ToDoubleFunction<double[]> function, double[] lower, double[] upper, int draws, long seed) {
    int n = values.length;
    if (draws < 2 || lower.length != n || upper.length != n) {
      throw new IllegalArgumentException(
          draws
              + " draws of "
              + n
              + " numbers with "
              + lower.length
              + " lower and "
              + upper.length
              + " upper bounds");
    }
    double[][] root = squareRoot();
    SplittableRandom random = new SplittableRandom(seed);
    double[] derived = new double[draws];
    double[] normal = new double[n];
    double[] drawn = new double[n];
    int rejected = 0;
    for (int d = 0; d < draws; ) {
      for (int i = 0; i < n; i++) {
        normal[i] = random.nextGaussian();
      }
      boolean inside = true;
      for (int i = 0; i < n; i++) {
        drawn[i] = values[i];
        for (int j = 0; j < n; j++) {
          drawn[i] += root[i][j] * normal[j];
        }
        inside &= drawn[i] >= lower[i] && drawn[i] <= upper[i];
      }
      if (inside) {
        derived[d++] = function.applyAsDouble(drawn);
      } else if (++rejected > 1000 * (d + 10)) {
        throw new IllegalArgumentException(
            "hardly any draw lies within the bounds: the normal approximation does not hold");
      }
    }
    Arrays.sort(derived);
    return new Sample(derived, rejected);
  }

  /** A matrix with root times its transpose equal to the covariance; semidefinite will do. */
  private double[][] squareRoot() {
    int n = values.length;
    double[] scale = new double[n];
    double[][] correlation = new double[n][n];
    for (int i = 0; i < n; i++) {
      scale[i] = Math.sqrt(covariance[i][i]);
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double both = scale[i] * scale[j];
        correlation[i][j] = both > 0 ? covariance[i][j] / both : i == j ? 1 : 0;
      }
    }
    EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(correlation, false));
    double[][] root = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        double length = Math.sqrt(Math.max(0, eigen.getRealEigenvalue(k)));
        root[i][k] = scale[i] * eigen.getV().getEntry(i, k) * length;
      }
    }
    return root;
  }
}
