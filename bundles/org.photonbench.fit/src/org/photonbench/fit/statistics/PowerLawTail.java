package org.photonbench.fit.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * From which value on data follow a power law, and whether they do (A. Clauset, C. R. Shalizi and
 * M. E. J. Newman, SIAM Rev. 51, 661 (2009)): the lower bound is the value for which the
 * Kolmogorov-Smirnov distance between data and fit is smallest; the goodness of fit is the share of
 * samples of the fitted law, each with a lower bound of its own, that are farther from their fit.
 */
public final class PowerLawTail {
  /** Values above the lower bound at least. */
  public static final int MIN_TAIL = 20;

  private static final String GENERATOR = "L64X128MixRandom";

  private PowerLawTail() {}

  /**
   * A tail.
   *
   * @param fit exponent and bounds
   * @param distance Kolmogorov-Smirnov distance between data and fit
   * @param candidates number of lower bounds that were tried
   */
  public record Tail(PowerLawFit fit, double distance, int candidates) {}

  /**
   * How well a tail fits.
   *
   * @param pValue share of the samples that fit worse; below 0.1 the power law is doubtful
   * @param samples number of samples
   * @param lowSigma standard deviation of their lower bounds
   */
  public record Goodness(double pValue, int samples, double lowSigma) {}

  /**
   * The lower bound with the smallest distance.
   *
   * @param values positive
   * @param high upper bound of the law; positive infinity for none
   * @param maxCandidates largest number of lower bounds tried; if there are more different values,
   *     every so many-th is taken
   * @throws IllegalArgumentException if fewer than {@link #MIN_TAIL} different values lie below the
   *     upper bound
   */
  public static Tail find(double[] values, double high, int maxCandidates) {
    double[] sorted = Arrays.stream(values).filter(t -> t > 0 && t <= high).sorted().toArray();
    Tail tail = ofSorted(sorted, high, maxCandidates);
    if (tail == null) {
      throw new IllegalArgumentException(
          "needs at least "
              + MIN_TAIL
              + " different positive values up to "
              + high
              + ", got "
              + sorted.length);
    }
    return tail;
  }

  private static Tail ofSorted(double[] sorted, double high, int maxCandidates) {
    int last = sorted.length - MIN_TAIL;
    int[] candidates = new int[Math.max(0, last + 1)];
    int n = 0;
    for (int i = 0; i <= last; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        candidates[n++] = i;
      }
    }
    double stride = Math.max(1, (double) n / Math.max(1, maxCandidates));
    // Sums of logarithms from the end, so that each candidate costs no pass for its exponent.
    double[] logSum = new double[sorted.length + 1];
    for (int i = sorted.length - 1; i >= 0; i--) {
      logSum[i] = logSum[i + 1] + Math.log(sorted[i]);
    }
    PowerLawFit best = null;
    double smallest = Double.POSITIVE_INFINITY;
    int tried = 0;
    for (double c = 0; c < n; c += stride) {
      int from = candidates[(int) c];
      PowerLawFit fit = fit(sorted, from, logSum[from], high);
      if (fit != null) {
        tried++;
        double distance =
            KolmogorovSmirnov.distance(sorted, from, sorted.length, fit.distribution()::cumulative);
        if (distance < smallest) {
          smallest = distance;
          best = fit;
        }
      }
    }
    return best == null ? null : new Tail(best, smallest, tried);
  }

  private static PowerLawFit fit(double[] sorted, int from, double logSum, double high) {
    double low = sorted[from];
    int n = sorted.length - from;
    double mean = logSum / n - Math.log(low);
    double logRange = Math.log(high / low);
    if (!(mean > 1e-12 && mean < logRange)) {
      return null;
    }
    double exponent =
        high == Double.POSITIVE_INFINITY
            ? 1 + 1 / mean
            : PowerLaw.exponentFromMeanLog(mean, logRange);
    return new PowerLawFit(
        exponent,
        PowerLaw.exponentError(exponent, logRange, n),
        n,
        0,
        low,
        high,
        "maximum likelihood, lower bound by the smallest Kolmogorov-Smirnov distance");
  }

  /**
   * The goodness of fit by parametric bootstrap: values above the lower bound are drawn from the
   * law, those below from the data.
   *
   * @param values the same as for {@link #find}
   * @param tail found in them
   * @param maxCandidates as for {@link #find}
   * @param samples number of samples, for example 500
   * @param seed same seed, same result
   */
  public static Goodness goodness(
      double[] values, Tail tail, int maxCandidates, int samples, long seed) {
    if (samples < 1) {
      throw new IllegalArgumentException("needs at least one sample, got " + samples);
    }
    PowerLawFit fit = tail.fit();
    double[] below = Arrays.stream(values).filter(t -> t > 0 && t < fit.low()).toArray();
    int n = below.length + fit.count();
    PowerLawDistribution law = fit.distribution();
    RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(seed);
    int worse = 0;
    double sum = 0;
    double squares = 0;
    int used = 0;
    double[] sample = new double[n];
    for (int s = 0; s < samples; s++) {
      for (int i = 0; i < n; i++) {
        int which = random.nextInt(n);
        sample[i] = which < below.length ? below[which] : law.sample(random);
      }
      Arrays.sort(sample);
      Tail drawn = ofSorted(sample, fit.high(), maxCandidates);
      if (drawn != null) {
        used++;
        worse += drawn.distance() >= tail.distance() ? 1 : 0;
        sum += drawn.fit().low();
        squares += drawn.fit().low() * drawn.fit().low();
      }
    }
    double mean = sum / used;
    return new Goodness(
        (double) worse / used, used, Math.sqrt(Math.max(0, squares / used - mean * mean)));
  }
}
