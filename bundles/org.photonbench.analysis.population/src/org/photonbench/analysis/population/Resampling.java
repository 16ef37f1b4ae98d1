package org.photonbench.analysis.population;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.photonbench.fit.interval.ConfidenceInterval;

/** Quantiles with bootstrap intervals, and rank correlation with its chance. */
final class Resampling {
  private static final double LEVEL = 0.95;

  private final int resamples;
  private final long seed;

  Resampling(PopulationSettings settings) {
    resamples = settings.resamples();
    seed = settings.seed();
  }

  /**
   * A number with its spread over resamples.
   *
   * @param value from the data
   * @param sigma standard deviation over the resamples
   * @param interval between their quantiles
   */
  record Estimate(double value, double sigma, ConfidenceInterval interval) {}

  /** The quantile of a probability, linear between the order statistics. */
  static double quantile(double[] values, double probability) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double at = probability * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  Estimate quantileOf(double[] values, double probability) {
    return over(
        values.length,
        pick -> {
          double[] drawn = new double[values.length];
          Arrays.setAll(drawn, i -> values[pick.applyAsInt(i)]);
          return quantile(drawn, probability);
        });
  }

  Estimate rankCorrelation(double[] x, double[] y) {
    return over(
        x.length,
        pick -> {
          double[] xs = new double[x.length];
          double[] ys = new double[x.length];
          for (int i = 0; i < xs.length; i++) {
            xs[i] = x[pick.applyAsInt(i)];
            ys[i] = y[pick.applyAsInt(i)];
          }
          return correlation(ranks(xs), ranks(ys));
        });
  }

  private Estimate over(int n, ToDoubleFunction<IntUnaryOperator> statistic) {
    double value = statistic.applyAsDouble(i -> i);
    SplittableRandom random = new SplittableRandom(seed);
    double[] found = new double[resamples];
    int used = 0;
    int[] rows = new int[n];
    for (int b = 0; b < resamples; b++) {
      for (int i = 0; i < n; i++) {
        rows[i] = random.nextInt(n);
      }
      double one = statistic.applyAsDouble(i -> rows[i]);
      if (Double.isFinite(one)) {
        found[used++] = one;
      }
    }
    double[] sorted = Arrays.copyOf(found, used);
    Arrays.sort(sorted);
    double mean = Arrays.stream(sorted).average().orElse(Double.NaN);
    double square =
        Arrays.stream(sorted).map(v -> (v - mean) * (v - mean)).sum() / Math.max(1, used - 1);
    return new Estimate(
        value,
        Math.sqrt(square),
        used == 0
            ? new ConfidenceInterval(value, value)
            : ConfidenceInterval.ofSample(sorted, LEVEL));
  }

  /** Probability of as strong a rank correlation without any, from random permutations. */
  double chance(double[] x, double[] y) {
    double[] a = ranks(x);
    double[] b = ranks(y);
    double observed = Math.abs(correlation(a, b)) * (1 - 1e-12);
    SplittableRandom random = new SplittableRandom(seed);
    int asStrong = 0;
    for (int k = 0; k < resamples; k++) {
      for (int i = b.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        double swap = b[i];
        b[i] = b[j];
        b[j] = swap;
      }
      asStrong += Math.abs(correlation(a, b)) >= observed ? 1 : 0;
    }
    return (asStrong + 1.0) / (resamples + 1.0);
  }

  private static double[] ranks(double[] values) {
    return new NaturalRanking().rank(values);
  }

  private static double correlation(double[] a, double[] b) {
    return new PearsonsCorrelation().correlation(a, b);
  }
}
