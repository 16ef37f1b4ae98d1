package org.photonbench.analysis.blinking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.correlation.BlockResampling;
import org.photonbench.fit.model.formula.Telegraph;

/**
 * The share of the live time in which the emitter is bright, from its periods. Where both kinds of
 * periods are exponential, the error is that of a random telegraph; elsewhere there is no
 * correlation time, and the periods are drawn again in pairs of a bright and a dark one, and in
 * time blocks; the larger error holds.
 *
 * @param value share, 0 to 1
 * @param sigma standard error
 * @param interval 95 %
 * @param telegraph whether the formula of the random telegraph was used
 * @param method how it was had
 */
record OnFraction(double value, double sigma, Interval interval, boolean telegraph, String method) {
  private static final int REPLICAS = 1000;
  private static final int TIME_BLOCKS = 50;

  /** With fewer pairs of periods nothing can be said of an error. */
  static final int FEWEST_CYCLES = 10;

  /**
   * @param until seconds of live time to look at, from the start
   */
  static OnFraction of(Dwells dwells, double until, DwellLaw on, DwellLaw off, long seed) {
    List<double[]> cycles = cycles(dwells, until);
    double bright = cycles.stream().mapToDouble(c -> c[0]).sum();
    double dark = cycles.stream().mapToDouble(c -> c[1]).sum();
    double value = bright / (bright + dark);
    if (on.isExponential() && off.isExponential()) {
      Telegraph law = new Telegraph(1 / off.mean(), 1 / on.mean(), 1, 0);
      double time = 1 / law.relaxationRate();
      double sigma = Math.sqrt(value * (1 - value) * 2 * time / (bright + dark));
      return new OnFraction(
          value,
          sigma,
          onLogit(value, Interval.NORMAL_95 * sigma),
          true,
          "live time in bright segments over live time; random telegraph, correlation time %s s"
              .formatted(SentenceNumber.text(time, 3)));
    }
    if (cycles.size() < FEWEST_CYCLES) {
      return new OnFraction(
          value,
          Double.NaN,
          new Interval(0, 1),
          false,
          "live time in bright segments over live time; too few periods for an error");
    }
    double[][] parts = {
      logitSigma(cycles.toArray(double[][]::new), seed), logitSigma(blocks(dwells, until), seed)
    };
    double[] larger = parts[0][0] >= parts[1][0] ? parts[0] : parts[1];
    double logit = Math.log(value / (1 - value));
    double spread = Math.max(1, studentQuantile(effective(cycles)) / Interval.NORMAL_95);
    Interval interval =
        new Interval(
            logistic(logit + spread * Math.min(larger[1], -Interval.NORMAL_95 * larger[0])),
            logistic(logit + spread * Math.max(larger[2], Interval.NORMAL_95 * larger[0])));
    return new OnFraction(
        value,
        larger[0] * value * (1 - value),
        interval,
        false,
        "live time in bright segments over live time; block bootstrap over %d pairs of periods and %d time blocks, the larger, %d replicas each"
            .formatted(cycles.size(), TIME_BLOCKS, REPLICAS));
  }

  /**
   * How many pairs of periods of one length would say as much as these, of which a few long ones
   * make up most of the time (L. Kish, Survey Sampling, Wiley 1965).
   */
  private static double effective(List<double[]> cycles) {
    double sum = 0;
    double squares = 0;
    for (double[] cycle : cycles) {
      double length = cycle[0] + cycle[1];
      sum += length;
      squares += length * length;
    }
    return sum * sum / squares;
  }

  /** 97.5 % quantile of Student's distribution by its expansion, enough from 5 on. */
  private static double studentQuantile(double cycles) {
    double z = Interval.NORMAL_95;
    double nu = Math.max(4, cycles - 1.0);
    return z
        + (z * z * z + z) / (4 * nu)
        + (5 * Math.pow(z, 5) + 16 * z * z * z + 3 * z) / (96 * nu * nu);
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /** An interval of a share that stays within 0 and 1. */
  static Interval onLogit(double value, double halfWidth) {
    if (!(value > 0 && value < 1)) {
      return new Interval(Math.max(0, value - halfWidth), Math.min(1, value + halfWidth));
    }
    double logit = Math.log(value / (1 - value));
    double half = halfWidth / (value * (1 - value));
    return new Interval(logistic(logit - half), logistic(logit + half));
  }

  /** Moves an interval to another value, on the scale of the logit. */
  static Interval moved(Interval interval, double from, double to) {
    if (!(to > 0 && to < 1 && from > 0 && from < 1)) {
      return new Interval(
          Math.clamp(to + interval.low() - from, 0, 1),
          Math.clamp(to + interval.high() - from, 0, 1));
    }
    double shift = Math.log(to / (1 - to)) - Math.log(from / (1 - from));
    return new Interval(shifted(interval.low(), shift), shifted(interval.high(), shift));
  }

  private static double shifted(double share, double shift) {
    return share <= 0 || share >= 1
        ? Math.clamp(share, 0, 1)
        : logistic(Math.log(share / (1 - share)) + shift);
  }

  /** Bright and dark seconds of pairs of neighbouring periods. */
  private static List<double[]> cycles(Dwells dwells, double until) {
    List<double[]> cycles = new ArrayList<>();
    double time = 0;
    for (int i = 0; i < dwells.size() && time < until; i++) {
      double seconds = Math.min(dwells.seconds(i), until - time);
      time += seconds;
      if (cycles.isEmpty() || dwells.isBright(i)) {
        cycles.add(new double[2]);
      }
      cycles.getLast()[dwells.isBright(i) ? 0 : 1] += seconds;
    }
    return cycles;
  }

  /** Bright and dark seconds of equally long blocks of live time. */
  private static double[][] blocks(Dwells dwells, double until) {
    double[][] blocks = new double[TIME_BLOCKS][2];
    double length = until / TIME_BLOCKS;
    double time = 0;
    for (int i = 0; i < dwells.size() && time < until; i++) {
      double end = Math.min(until, time + dwells.seconds(i));
      while (time < end) {
        int block = Math.min(TIME_BLOCKS - 1, (int) (time / length));
        double next = block == TIME_BLOCKS - 1 ? until : (block + 1) * length;
        double to = Math.min(end, Math.max(next, Math.nextUp(time)));
        blocks[block][dwells.isBright(i) ? 0 : 1] += to - time;
        time = to;
      }
    }
    return blocks;
  }

  /** Standard error of the logit, and how far its 95 % interval reaches below and above. */
  private static double[] logitSigma(double[][] parts, long seed) {
    int n = parts.length;
    BlockResampling.Estimate estimate =
        n >= BlockResampling.MIN_BOOTSTRAP_BLOCKS
            ? BlockResampling.bootstrap(n, REPLICAS, seed, times -> logit(parts, times))
            : BlockResampling.jackknife(n, times -> logit(parts, times));
    double value = estimate.value()[0];
    return new double[] {
      estimate.sigma()[0], estimate.low()[0] - value, estimate.high()[0] - value
    };
  }

  private static double[] logit(double[][] parts, int[] times) {
    double bright = 0;
    double dark = 0;
    for (int i = 0; i < parts.length; i++) {
      bright += times[i] * parts[i][0];
      dark += times[i] * parts[i][1];
    }
    // A draw without one of the kinds counts as half of the least.
    double least = 0.5 * Arrays.stream(parts).mapToDouble(p -> p[0] + p[1]).sum() / parts.length;
    return new double[] {Math.log(Math.max(bright, 1e-3 * least) / Math.max(dark, 1e-3 * least))};
  }
}
