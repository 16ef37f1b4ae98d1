package org.photonbench.analysis.hom;

import org.photonbench.analysis.hom.Corrections.Step;
import org.photonbench.analysis.result.Interval;
import org.photonbench.fit.interval.BinomialInterval;
import org.photonbench.fit.interval.ConfidenceInterval;

/**
 * Visibility from counted peaks, with intervals: conditional binomial (Clopper and Pearson) for one
 * record, the logarithm of the odds ratio for a pair of records; the uncertainties of what corrects
 * it are added in quadrature on each side.
 */
public final class Visibility {
  private Visibility() {}

  /** Peak at zero over the normalising pairs, with the exact interval. */
  static Estimate ratio(PeakCounts peaks) {
    int n = peaks.normalPeaks();
    ConfidenceInterval exact = BinomialInterval.peakRatio(peaks.zero(), peaks.normal(), n, 0.95);
    double sigma = BinomialInterval.peakRatioError(Math.max(1, peaks.zero()), peaks.normal(), n);
    return new Estimate(
        (double) n * peaks.zero() / peaks.normal(), sigma, exact.low(), exact.high());
  }

  /** The ratio without the floor of the background. */
  private static Estimate ratioWithoutFloor(PeakCounts peaks, Measured share) {
    Estimate raw = ratio(peaks);
    double zeroFloor = share.value() * peaks.zeroLevel();
    double rest = peaks.normal() - share.value() * peaks.normalLevel();
    Estimate corrected = raw.mapped(-peaks.normalPeaks() * zeroFloor / rest, peaks.normal() / rest);
    double slope =
        (corrected.value() * peaks.normalLevel() - peaks.normalPeaks() * peaks.zeroLevel()) / rest;
    return corrected.widened(slope * share.sigma());
  }

  /** Visibility of one record with parallel polarisation. */
  static Estimate ofPeaks(
      PeakCounts peaks,
      Measured backgroundShare,
      Corrections corrections,
      Step step,
      PeakAreas.Capture capture) {
    Estimate ratio =
        step.holds(Step.BACKGROUND) && backgroundShare.value() != 0
            ? ratioWithoutFloor(peaks, backgroundShare)
            : ratio(peaks);
    PeakAreas areas = corrections.areas(step);
    double at = areas.visibility(peaks.train(), ratio.value(), capture);
    double offset = areas.visibility(peaks.train(), 0, capture);
    double slope = areas.visibility(peaks.train(), 1, capture) - offset;
    Estimate mapped = ratio.mapped(offset, slope);
    double systematic =
        corrections.sigma(step, other -> other.visibility(peaks.train(), ratio.value(), capture));
    return new Estimate(at, mapped.sigma(), mapped.low(), mapped.high()).widened(systematic);
  }

  /** Raw or corrected visibility (C' - C)/C' of a pair of records. */
  static Estimate ofPair(
      PeakCounts parallel,
      Measured parallelShare,
      PeakCounts crossed,
      Measured crossedShare,
      Corrections corrections,
      Step step,
      PeakAreas.Capture capture) {
    Estimate raw =
        step.holds(Step.BACKGROUND)
            ? contrast(parallel, parallelShare, crossed, crossedShare)
            : contrast(parallel, Measured.exact(0), crossed, Measured.exact(0));
    if (!step.holds(Step.SPLITTER)) {
      return raw;
    }
    double scale = corrections.areas(step).perpendicularScale(parallel.train(), capture);
    double systematic =
        raw.value()
            * corrections.sigma(step, other -> other.perpendicularScale(parallel.train(), capture));
    return raw.mapped(0, scale).widened(systematic);
  }

  /** 1 - ratio of the two normalised peaks at zero. */
  private static Estimate contrast(
      PeakCounts parallel, Measured parallelShare, PeakCounts crossed, Measured crossedShare) {
    double[] p = oddsWithoutFloor(parallel, parallelShare);
    double[] c = oddsWithoutFloor(crossed, crossedShare);
    double ratio = p[0] / c[0];
    double spread = Math.sqrt(p[1] + c[1]);
    return new Estimate(
        1 - ratio,
        ratio * spread,
        1 - ratio * Math.exp(Interval.NORMAL_95 * spread),
        1 - ratio * Math.exp(-Interval.NORMAL_95 * spread));
  }

  /** Peak at zero over the normalising pairs, and the variance of its logarithm. */
  private static double[] oddsWithoutFloor(PeakCounts peaks, Measured share) {
    double zero = peaks.zero() - share.value() * peaks.zeroLevel();
    double normal = peaks.normal() - share.value() * peaks.normalLevel();
    double byShare = share.sigma() * (peaks.normalLevel() / normal - peaks.zeroLevel() / zero);
    return new double[] {
      peaks.normalPeaks() * zero / normal,
      Math.max(1, peaks.zero()) / (zero * zero)
          + peaks.normal() / (normal * normal)
          + byShare * byShare
    };
  }
}
