package org.photonbench.analysis.hbt;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import org.photonbench.correlation.LivePulses;
import org.photonbench.correlation.PairExpectation;
import org.photonbench.fit.interval.BinomialInterval;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;

/**
 * g²(0) from the pairs per pulse lag, in the two normalisations that must not be mixed: by adjacent
 * peaks (the emitter while it is on) and by uncorrelated light of the same mean rates (the source
 * with its blinking). Pure arithmetic on exact counts.
 *
 * @param peaks pairs at pulse lags -maxLag to maxLag
 * @param photonsA photons of channel A
 * @param photonsB photons of channel B
 * @param pulses the live pulses
 * @param sidePeaks adjacent peaks a side
 */
record PulsedG2(long[] peaks, long photonsA, long photonsB, LivePulses pulses, int sidePeaks) {

  /**
   * Where the zero-delay peak is.
   *
   * @param lag pulse lag used for values
   * @param candidates pulse lags that the interval must include, {@code lag} among them
   * @param level confidence level of each candidate's own interval for 95 % in all
   */
  record Zero(int lag, List<Integer> candidates, double level) {
    static Zero given(int lag) {
      return new Zero(lag, List.of(lag), 0.95);
    }
  }

  int maxLag() {
    return peaks.length / 2;
  }

  long pairs(int lag) {
    return peaks[lag + maxLag()];
  }

  /** Sum of the adjacent peaks around a lag. */
  long sidePairs(int lag) {
    long sum = 0;
    for (int i = 1; i <= sidePeaks; i++) {
      sum += pairs(lag - i) + pairs(lag + i);
    }
    return sum;
  }

  /** Expected pairs of uncorrelated light at a pulse lag. */
  double uncorrelated(int lag) {
    return PairExpectation.pulsed(photonsA, photonsB, pulses, lag);
  }

  /**
   * How many peaks as high as one at this lag the adjacent peaks would be in uncorrelated light:
   * their number, unless gaps leave pairs of pulses out.
   */
  double sides(int lag) {
    if (!pulses.hasGaps()) {
      return 2.0 * sidePeaks;
    }
    double sum = 0;
    for (int i = 1; i <= sidePeaks; i++) {
      sum += pulses.pairs(lag - i) + pulses.pairs(lag + i);
    }
    return sum / pulses.pairs(lag);
  }

  /**
   * g²(0) by adjacent peaks: n A0/(S+1) with n side peaks of sum S, less biased at small S than n
   * A0/S. Intervals: conditional binomial.
   */
  Estimate adjacent(Zero zero) {
    double sides = sides(zero.lag());
    return estimate(
        BinomialInterval.peakRatioEstimate(pairs(zero.lag()), sidePairs(zero.lag()), sides),
        zero,
        level ->
            lag ->
                BinomialInterval.peakRatio(pairs(lag), sidePairs(lag), 2 * sidePeaks, level)
                    .dividedBy(2 * sidePeaks / sides(lag)));
  }

  /** g²(0) by uncorrelated light: A0 over its expectation. Intervals: Garwood. */
  Estimate far(Zero zero) {
    return estimate(
        pairs(zero.lag()) / uncorrelated(zero.lag()),
        zero,
        level -> lag -> PoissonInterval.garwood(pairs(lag), level).dividedBy(uncorrelated(lag)));
  }

  /** Mean adjacent peak over uncorrelated light: 1 for steady light, above 1 for blinking. */
  Estimate bunching(Zero zero) {
    double norm = sides(zero.lag()) * uncorrelated(zero.lag());
    return estimate(
        sidePairs(zero.lag()) / norm,
        zero,
        level -> lag -> PoissonInterval.garwood(sidePairs(lag), level).dividedBy(norm));
  }

  private static Estimate estimate(
      double value, Zero zero, DoubleFunction<IntFunction<ConfidenceInterval>> at) {
    ConfidenceInterval sigma = at.apply(ConfidenceInterval.ONE_SIGMA).apply(zero.lag());
    ConfidenceInterval interval = at.apply(zero.level()).apply(zero.lag());
    for (int lag : zero.candidates()) {
      interval = interval.union(at.apply(zero.level()).apply(lag));
    }
    return new Estimate(value, (sigma.high() - sigma.low()) / 2, interval);
  }
}
