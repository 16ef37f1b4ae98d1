package org.photonbench.analysis.hom;

import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.SentenceNumber;

/**
 * Exact pairs in equal windows on the peaks.
 *
 * @param train one pulse a period
 * @param half half width of the windows in ns
 * @param areas pairs of the peaks at -2 to 2
 * @param levels what uncorrelated light would give in the same windows
 * @param normal pairs that normalise: those of the peaks at -1 and 1, or of far peaks
 * @param normalLevel what uncorrelated light would give there
 * @param normalPeaks number of peaks that {@code normal} is taken as one of: 1 for double pulses
 *     (the sum of two is the norm), else the number of far peaks
 */
record PeakCounts(
    boolean train,
    double half,
    long[] areas,
    double[] levels,
    long normal,
    double normalLevel,
    int normalPeaks) {

  static PeakCounts of(HomSettings settings, HomRecord record, PeakPattern pattern, double half)
      throws AnalysisException {
    LagCounts lags = record.lags();
    long[] areas = new long[5];
    double[] levels = new double[5];
    for (int j = -2; j <= 2; j++) {
      double centre = pattern.zero().value() + j * pattern.spacing().value();
      if (!lags.reaches(centre - half, centre + half)) {
        throw new AnalysisException(
            "The peak at %d spacings of %s ns lies beyond the lags that were counted. Correct the delays in Settings > Peaks."
                .formatted(j, SentenceNumber.text(pattern.spacing().value(), 4)));
      }
      areas[j + 2] = lags.sum(centre - half, centre + half);
      levels[j + 2] = lags.uncorrelatedSum(centre - half, centre + half);
    }
    if (!pattern.train()) {
      return new PeakCounts(
          false, half, areas, levels, areas[1] + areas[3], levels[1] + levels[3], 1);
    }
    long far = 0;
    double level = 0;
    for (int k = 2; k <= settings.farPeaks() + 1; k++) {
      for (int side = -1; side <= 1; side += 2) {
        double centre = pattern.zero().value() + side * k * record.periodNs();
        far += lags.sum(centre - half, centre + half);
        level += lags.uncorrelatedSum(centre - half, centre + half);
      }
    }
    return new PeakCounts(true, half, areas, levels, far, level, 2 * settings.farPeaks());
  }

  long zero() {
    return areas[2];
  }

  double zeroLevel() {
    return levels[2];
  }

  /** Pairs in all five windows. */
  long sum() {
    long sum = 0;
    for (long area : areas) {
      sum += area;
    }
    return sum;
  }
}
