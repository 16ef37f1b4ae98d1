package org.photonbench.analysis.saturation;

import org.photonbench.analysis.result.Interval;
import org.photonbench.fit.interval.BinomialInterval;
import org.photonbench.fit.interval.ConfidenceInterval;

/**
 * Coincidences of one recording.
 *
 * @param zero pairs in the zero-delay peak
 * @param side pairs in the adjacent peaks together
 * @param sidePeaks number of adjacent peaks
 * @param sides how many peaks the side pairs stand for; not whole where the record has gaps
 * @param perPulseA detections per pulse of A
 * @param perPulseB detections per pulse of B
 * @param bunching 95 % interval of the mean adjacent peak over uncorrelated light
 */
record Pairs(
    long zero,
    long side,
    int sidePeaks,
    double sides,
    double perPulseA,
    double perPulseB,
    Interval bunching) {

  /** Whether there is anything to fit. */
  boolean isUsable() {
    return zero + side > 0;
  }

  /** g2(0) as measured, normalised by the adjacent peaks. */
  double g2() {
    return BinomialInterval.peakRatioEstimate(zero, side, sides);
  }

  /** Exact interval, conditional on all pairs. */
  ConfidenceInterval interval(double level) {
    return BinomialInterval.peakRatio(zero, side, sidePeaks, level).dividedBy(sidePeaks / sides);
  }

  /** By how much g2(0) rises per probability of crosstalk: (a + b)/(a b). */
  double crosstalkWeight() {
    return 1 / perPulseA + 1 / perPulseB;
  }
}
