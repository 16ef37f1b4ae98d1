package org.photonbench.analysis.blinking;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.photonbench.analysis.result.Interval;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.statistics.CutOffPowerLaw;
import org.photonbench.fit.statistics.KolmogorovSmirnov;
import org.photonbench.fit.statistics.PowerLaw;
import org.photonbench.fit.statistics.PowerLawFit;
import org.photonbench.fit.statistics.PowerLawTail;
import org.photonbench.fit.statistics.TailComparison;

/**
 * Which law the lengths of bright or dark periods follow. The power law is truncated at the longest
 * period seen, its maximum-likelihood upper bound (I. B. Aban, M. M. Meerschaert and A. K.
 * Panorska, J. Am. Stat. Assoc. 101, 270 (2006)); its lower bound is that of the smallest
 * Kolmogorov-Smirnov distance (Clauset, Shalizi and Newman 2009), and the exponent's error includes
 * that choice by drawing the periods again.
 *
 * @param count complete periods
 * @param censored periods of which only a lower bound is known
 * @param resolved complete periods that count for the exponential law, with shorter ones taken for
 *     parts of their neighbours
 * @param shortest shortest period that counts for the exponential law, in seconds
 * @param mean mean length from an exponential law beyond the shortest one, in seconds; censored
 *     periods count as survived
 * @param exponentialP probability of data farther from an exponential law, by parametric bootstrap
 * @param power the power law; null if there are too few periods or no spread
 * @param exponentInterval 95 % interval of its exponent; null without
 * @param exponentSigma standard error of its exponent
 * @param goodnessP probability of data farther from the power law; below 0.1 it is doubtful
 * @param cutOff power law with an exponential cut-off up to the length of the record; null without
 * @param againstExponential power law against exponential law; null without
 * @param againstLogNormal power law against log-normal law; null without
 * @param drawn samples that errors and probabilities are from
 */
record DwellLaw(
    int count,
    int censored,
    int resolved,
    double shortest,
    double mean,
    double exponentialP,
    PowerLawFit power,
    ConfidenceInterval exponentInterval,
    double exponentSigma,
    double goodnessP,
    CutOffPowerLaw.Fit cutOff,
    TailComparison.Outcome againstExponential,
    TailComparison.Outcome againstLogNormal,
    int drawn) {
  /** Fewer periods say nothing of their law. */
  static final int FEWEST = 25;

  /**
   * Probability below which an exponential law is refused. A telegraph stands four of these tests,
   * two of each kind of periods.
   */
  static final double REFUSED = 0.01;

  /** Exponents from so few periods above the lower bound are marked. */
  static final int FEW_IN_TAIL = 50;

  private static final String GENERATOR = "L64X128MixRandom";
  private static final int CANDIDATES = 40;

  /** Bounds the time for samples: values times lower bounds tried. */
  private static final double WORK = 8e6;

  private static final int MOST_COMPARED = 2000;

  /**
   * @param dwells all periods found
   * @param resolved the periods with a resolution, for the exponential law
   * @param bright which of them
   * @param resolution seconds from which on surely all periods are found
   * @param liveSeconds length of the record
   * @param samples for errors and probabilities; fewer for very many periods
   */
  static DwellLaw of(
      Dwells dwells,
      Dwells resolved,
      boolean bright,
      double resolution,
      double liveSeconds,
      int samples,
      long seed) {
    double[] complete = dwells.lengths(bright, false);
    double[] censoredLengths = dwells.lengths(bright, true);
    int n = complete.length;
    double[] sorted = complete.clone();
    Arrays.sort(sorted);
    double shortest = resolution;
    double[] surely = resolved.lengths(bright, false);
    Arrays.sort(surely);
    double mean = exponentialMean(surely, resolved.lengths(bright, true), shortest);
    if (n < FEWEST) {
      return new DwellLaw(
          n,
          censoredLengths.length,
          surely.length,
          shortest,
          mean,
          Double.NaN,
          null,
          null,
          Double.NaN,
          Double.NaN,
          null,
          null,
          null,
          0);
    }
    int drawn = (int) Math.clamp(WORK / ((double) n * CANDIDATES), 40, samples);
    double exponentialP = exponentialGoodness(surely, shortest, drawn, seed);
    double longest = sorted[n - 1];
    for (double value : censoredLengths) {
      longest = Math.max(longest, value);
    }
    double high = longest * (1 + 1e-9);
    PowerLawTail.Tail tail;
    PowerLawFit power;
    try {
      tail = PowerLawTail.find(complete, high, CANDIDATES);
      power = PowerLaw.fit(complete, censoredLengths, tail.fit().low(), high);
    } catch (IllegalArgumentException e) {
      return new DwellLaw(
          n,
          censoredLengths.length,
          surely.length,
          shortest,
          mean,
          exponentialP,
          null,
          null,
          Double.NaN,
          Double.NaN,
          null,
          null,
          null,
          drawn);
    }
    double[] exponents = redrawn(complete, censoredLengths, high, drawn, seed);
    double sigma = Math.max(power.sigma(), deviation(exponents));
    // The quantiles of few samples must not make the interval shorter than the standard error.
    ConfidenceInterval interval =
        new ConfidenceInterval(
            power.exponent() - Interval.NORMAL_95 * sigma,
            power.exponent() + Interval.NORMAL_95 * sigma);
    if (exponents.length >= 20) {
      interval = interval.union(ConfidenceInterval.ofSample(exponents, 0.95));
    }
    double goodness = PowerLawTail.goodness(complete, tail, CANDIDATES, drawn, seed).pValue();
    double[] compared = n > MOST_COMPARED ? Arrays.copyOf(complete, MOST_COMPARED) : complete;
    return new DwellLaw(
        n,
        censoredLengths.length,
        surely.length,
        shortest,
        mean,
        exponentialP,
        power,
        interval,
        sigma,
        goodness,
        cutOff(complete, power.low(), liveSeconds),
        compare(compared, power, TailComparison.Rival.EXPONENTIAL),
        compare(compared, power, TailComparison.Rival.LOG_NORMAL),
        drawn);
  }

  /**
   * Mean beyond the shortest, which an exponential law forgets; every censored period adds its time
   * but no end.
   */
  private static double exponentialMean(double[] complete, double[] censored, double shortest) {
    double sum = 0;
    for (double value : complete) {
      sum += value - shortest;
    }
    for (double value : censored) {
      sum += Math.max(0, value - shortest);
    }
    return complete.length > 0 ? sum / complete.length : Double.NaN;
  }

  /** H. W. Lilliefors, J. Am. Stat. Assoc. 64, 387 (1969), by simulation. */
  private static double exponentialGoodness(
      double[] sorted, double shortest, int samples, long seed) {
    int n = sorted.length;
    double distance = exponentialDistance(sorted, shortest);
    RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(seed);
    double[] sample = new double[n];
    int farther = 0;
    for (int s = 0; s < samples; s++) {
      for (int i = 0; i < n; i++) {
        sample[i] = random.nextExponential();
      }
      Arrays.sort(sample);
      farther += exponentialDistance(sample, 0) >= distance ? 1 : 0;
    }
    return (double) farther / samples;
  }

  private static double exponentialDistance(double[] sorted, double shortest) {
    double mean = Arrays.stream(sorted).average().orElse(shortest) - shortest;
    return mean > 0
        ? KolmogorovSmirnov.distance(
            sorted, 0, sorted.length, t -> -Math.expm1(-(t - shortest) / mean))
        : 1;
  }

  /** Exponents of the periods drawn with replacement, each with a lower bound of its own. */
  private static double[] redrawn(
      double[] complete, double[] censored, double high, int samples, long seed) {
    RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(seed + 1);
    double[] exponents = new double[samples];
    double[] sample = new double[complete.length];
    int used = 0;
    for (int s = 0; s < samples; s++) {
      for (int i = 0; i < sample.length; i++) {
        sample[i] = complete[random.nextInt(complete.length)];
      }
      try {
        double low = PowerLawTail.find(sample, high, CANDIDATES).fit().low();
        exponents[used] = PowerLaw.fit(sample, censored, low, high).exponent();
        used++;
      } catch (IllegalArgumentException e) {
        // Too few different values were drawn.
      }
    }
    double[] result = Arrays.copyOf(exponents, used);
    Arrays.sort(result);
    return result;
  }

  private static double deviation(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double sum = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return values.length > 1 ? Math.sqrt(sum / (values.length - 1)) : 0;
  }

  private static CutOffPowerLaw.Fit cutOff(double[] complete, double low, double high) {
    try {
      return CutOffPowerLaw.fit(complete, low, high);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static TailComparison.Outcome compare(
      double[] complete, PowerLawFit fit, TailComparison.Rival rival) {
    try {
      return TailComparison.compare(complete, fit, rival);
    } catch (MathIllegalStateException | MathIllegalArgumentException e) {
      // The rival's optimiser may find no maximum on a short tail.
      return null;
    }
  }

  /** Whether the lengths are consistent with a random telegraph. */
  boolean isExponential() {
    return resolved >= FEWEST && exponentialP > REFUSED && !isPowerLaw();
  }

  /** Whether the lengths follow a power law rather than an exponential one. */
  boolean isPowerLaw() {
    return againstExponential != null
        && againstExponential.logRatio() > 0
        && againstExponential.pValue() < REFUSED;
  }
}
