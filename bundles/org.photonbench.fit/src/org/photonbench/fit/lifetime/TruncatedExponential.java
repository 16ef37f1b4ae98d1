package org.photonbench.fit.lifetime;

import org.photonbench.fit.engine.Workers;

/**
 * Maximum-likelihood lifetime of an exponential decay seen only within a window that starts with
 * the decay and has no instrument response. The mean arrival is sufficient: mean = tau - T / (exp(T
 * / tau) - 1) for continuous times (P. Hall and B. Selinger, J. Phys. Chem. 85, 2941 (1981)), and
 * its sum over bins for histograms. There is no finite solution if the mean is not below that of a
 * flat distribution.
 */
public final class TruncatedExponential {
  /** Whether there is a lifetime. */
  public enum State {
    /** Lifetime and standard deviation are given. */
    RESOLVED("resolved"),
    /** The decay is as flat as background within the window. */
    TOO_LONG("the lifetime is too long for the window to resolve"),
    /** All events lie at the start. */
    TOO_SHORT("the lifetime is too short to resolve"),
    /** Nothing was counted. */
    EMPTY("no events");

    private final String text;

    State(String text) {
      this.text = text;
    }

    /** The state in plain words. */
    public String text() {
      return text;
    }
  }

  /**
   * An estimate.
   *
   * @param lifetime in the unit of the window or bin width; NaN unless resolved
   * @param sigma standard deviation from the Fisher information; NaN unless resolved
   * @param events number of events
   * @param state whether the lifetime is resolved
   */
  public record Estimate(double lifetime, double sigma, long events, State state) {}

  private static final int MAX_ITERATIONS = 100;
  private static final int DECAYS_A_JOB = 2048;

  /** B(2n) / (2n)!, n = 1 to 8: 1 / y - 1 / (exp(y) - 1) = 1/2 - sum of these y^(2n-1). */
  private static final double[] SERIES = {
    1 / 12.0,
    -1 / 720.0,
    1 / 30240.0,
    -1 / 1209600.0,
    1 / 47900160.0,
    -691 / 1307674368000.0,
    1 / 74724249600.0,
    -3617 / 10670622842880000.0
  };

  private TruncatedExponential() {}

  /**
   * From continuous arrival times.
   *
   * @param sum sum of the arrival times, each within 0 and {@code window}
   * @param events number of events
   * @param window length of the window
   * @param background fraction of the events, 0 to below 1, that are spread evenly over the window
   */
  public static Estimate times(double sum, long events, double window, double background) {
    requirePositive("window", window);
    if (events < 0 || !(sum >= 0 && sum <= events * window)) {
      throw new IllegalArgumentException(
          "sum " + sum + " of " + events + " arrival times within 0 and " + window);
    }
    return solve(sum / window, events, 0, background, window);
  }

  /**
   * From a histogram.
   *
   * @param counts events per bin; bin k is {@code k * width} to {@code (k + 1) * width}; at least 2
   *     bins
   * @param width width of a bin
   * @param background fraction of the events, 0 to below 1, that are spread evenly over the bins
   */
  public static Estimate histogram(long[] counts, double width, double background) {
    requirePositive("bin width", width);
    requireBins(counts.length);
    long events = 0;
    long moment = 0;
    for (int k = 0; k < counts.length; k++) {
      if (counts[k] < 0) {
        throw new IllegalArgumentException("count " + k + " is negative: " + counts[k]);
      }
      events += counts[k];
      moment = Math.addExact(moment, Math.multiplyExact(counts[k], (long) k));
    }
    int bins = counts.length;
    return solve((double) moment / bins, events, 1.0 / bins, background, width * bins);
  }

  /**
   * From a histogram that reaches so far that nothing is lost behind its end: tau = width / ln(1 +
   * 1 / mean index).
   */
  public static Estimate unbounded(double meanIndex, long events, double width) {
    requirePositive("bin width", width);
    if (events <= 0) {
      return new Estimate(Double.NaN, Double.NaN, 0, State.EMPTY);
    }
    if (!(meanIndex > 0)) {
      return new Estimate(Double.NaN, Double.NaN, events, State.TOO_SHORT);
    }
    double x = Math.log1p(1 / meanIndex);
    double tau = width / x;
    // Variance of a geometric number: m (1 + m).
    double sigma = tau / (x * Math.sqrt(events * meanIndex * (1 + meanIndex)));
    return new Estimate(tau, sigma, events, State.RESOLVED);
  }

  /**
   * Many histograms of the same bins on several threads.
   *
   * @param counts histogram after histogram, none negative
   * @param bins bins of each, at least 2
   * @param width width of a bin
   * @param background fraction of the events spread evenly over the bins
   * @param lifetime filled, NaN where unresolved
   * @param sigma filled, NaN where unresolved
   */
  public static void histograms(
      int[] counts,
      int bins,
      double width,
      double background,
      double[] lifetime,
      double[] sigma,
      int threads) {
    requireBins(bins);
    requirePositive("bin width", width);
    int decays = counts.length / bins;
    if (decays * bins != counts.length || lifetime.length != decays || sigma.length != decays) {
      throw new IllegalArgumentException(
          counts.length
              + " counts in histograms of "
              + bins
              + " bins do not fill "
              + lifetime.length
              + " lifetimes and "
              + sigma.length
              + " errors");
    }
    Workers.run(
        threads,
        (decays + DECAYS_A_JOB - 1) / DECAYS_A_JOB,
        () -> new long[bins],
        (one, job) -> {
          int end = Math.min(decays, (job + 1) * DECAYS_A_JOB);
          for (int i = job * DECAYS_A_JOB; i < end; i++) {
            for (int k = 0; k < bins; k++) {
              one[k] = counts[i * bins + k];
            }
            Estimate estimate = histogram(one, width, background);
            lifetime[i] = estimate.lifetime();
            sigma[i] = estimate.sigma();
          }
        });
  }

  /**
   * @param sum sum of the arrivals as fractions of the window
   * @param grain bin width as a fraction of the window, 0 for continuous times
   */
  private static Estimate solve(
      double sum, long events, double grain, double background, double window) {
    if (!(background >= 0 && background < 1)) {
      throw new IllegalArgumentException(
          "background fraction must be at least 0 and below 1, was " + background);
    }
    if (events == 0) {
      return new Estimate(Double.NaN, Double.NaN, 0, State.EMPTY);
    }
    double flat = (1 - grain) / 2;
    double mean = sum / events;
    double decayMean = (mean - background * flat) / (1 - background);
    // A difference of rounding size would be a lifetime of 1e12 windows.
    if (!(flat - decayMean > 1e-14)) {
      return new Estimate(Double.NaN, Double.NaN, events, State.TOO_LONG);
    }
    if (!(decayMean > 0)) {
      return new Estimate(Double.NaN, Double.NaN, events, State.TOO_SHORT);
    }
    double r = ratio(decayMean, flat, grain);
    double variance = -meanSlope(r, grain);
    double total = variance;
    if (background > 0) {
      double even = (1 - grain * grain) / 12;
      total =
          (1 - background) * (variance + decayMean * decayMean)
              + background * (even + flat * flat)
              - mean * mean;
    }
    double sigmaRatio = Math.sqrt(total / events) / ((1 - background) * variance);
    double tau = window / r;
    return new Estimate(tau, tau * sigmaRatio / r, events, State.RESOLVED);
  }

  /** Window over lifetime from the mean; Newton on a falling convex function. */
  private static double ratio(double mean, double flat, double grain) {
    // The tangent at 0 lies below the curve, so its root is not above the solution.
    double low = (flat - mean) / ((1 - grain * grain) / 12);
    // Without the truncation the mean would be larger, so this is not below the solution.
    double r = grain > 0 ? Math.log1p(grain / mean) / grain : 1 / mean;
    for (int i = 0; i < MAX_ITERATIONS; i++) {
      double next = r - (mean(r, grain) - mean) / meanSlope(r, grain);
      next = Math.max(next, low);
      if (Math.abs(next - r) <= 1e-15 * r) {
        return next;
      }
      r = next;
    }
    return r;
  }

  private static double mean(double r, double grain) {
    return excess(r) - (grain > 0 ? grain * excess(grain * r) : 0);
  }

  private static double meanSlope(double r, double grain) {
    return slope(r) - (grain > 0 ? grain * grain * slope(grain * r) : 0);
  }

  /** 1 / y - 1 / (exp(y) - 1), y above 0. */
  private static double excess(double y) {
    if (y > 0.6) {
      return 1 / y - 1 / Math.expm1(y);
    }
    double square = y * y;
    double sum = 0;
    for (int n = SERIES.length - 1; n >= 0; n--) {
      sum = sum * square + SERIES[n];
    }
    return 0.5 - y * sum;
  }

  /** Derivative of {@link #excess}. */
  private static double slope(double y) {
    if (y > 0.6) {
      double s = 2 * Math.sinh(y / 2);
      return 1 / (s * s) - 1 / (y * y);
    }
    double square = y * y;
    double sum = 0;
    for (int n = SERIES.length - 1; n >= 0; n--) {
      sum = sum * square + (2 * n + 1) * SERIES[n];
    }
    return -sum;
  }

  private static void requirePositive(String what, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(what + " must be finite and above 0, was " + value);
    }
  }

  private static void requireBins(int bins) {
    if (bins < 2) {
      throw new IllegalArgumentException("a decay needs at least 2 bins, got " + bins);
    }
  }
}
