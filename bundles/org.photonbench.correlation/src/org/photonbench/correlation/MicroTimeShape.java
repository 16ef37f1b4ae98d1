package org.photonbench.correlation;

/**
 * Where the decay of one detector lies within the pulse period, from its micro-time histogram.
 *
 * @param edge rising edge (half of the maximum) in micro-time bins
 * @param origin first bin of the unwrapped period: 0, or just before the edge if the tail of the
 *     decay runs over the end of the period
 */
public record MicroTimeShape(double edge, double origin) {
  /** A tail before the rising edge matters above this share of all photons. */
  private static final double WRAPPED_SHARE = 1e-3;

  private static final int SMOOTHING = 5;

  /**
   * Looks for the decay in a histogram.
   *
   * @param counts photons per micro-time bin
   * @param period pulse period in bins, in general not whole
   */
  public static MicroTimeShape of(long[] counts, double period) {
    int bins = (int) Math.min(counts.length, Math.max(1, Math.floor(period)));
    double[] smooth = new double[bins];
    long total = 0;
    for (int i = 0; i < bins; i++) {
      total += counts[i];
      for (int j = -SMOOTHING / 2; j <= SMOOTHING / 2; j++) {
        smooth[i] += counts[Math.floorMod(i + j, bins)] / (double) SMOOTHING;
      }
    }
    if (total == 0) {
      return new MicroTimeShape(0, 0);
    }
    int peak = 0;
    for (int i = 1; i < bins; i++) {
      if (smooth[i] > smooth[peak]) {
        peak = i;
      }
    }
    int rise = 0;
    while (rise < bins - 1 && smooth[Math.floorMod(peak - rise, bins)] > smooth[peak] / 2) {
      rise++;
    }
    int edge = Math.floorMod(peak - rise, bins);
    int guard = 2 * rise + SMOOTHING;
    if (edge <= guard) {
      // The decay starts with the period. Only a rise that reaches back over the end of the period
      // needs unwrapping; it stands out against the tail before it.
      int flank = guard - edge;
      long inFlank = sum(counts, bins - flank, bins);
      long beforeFlank = sum(counts, Math.max(0, bins - 2 * flank), bins - flank);
      boolean reachesBack =
          inFlank > WRAPPED_SHARE * total && inFlank > 2 * beforeFlank + 5 * Math.sqrt(beforeFlank);
      return new MicroTimeShape(edge, reachesBack ? bins - flank : 0);
    }
    long before = sum(counts, 0, edge - guard);
    double floor = lowestMean(smooth) * (edge - guard);
    double excess = before - floor;
    boolean wrapped = excess > WRAPPED_SHARE * total && excess > 5 * Math.sqrt(Math.max(floor, 1));
    return new MicroTimeShape(edge, wrapped ? edge - guard : 0);
  }

  /** Whether the tail of the decay runs over the end of the period. */
  public boolean isWrapped() {
    return origin > 0;
  }

  /**
   * The rising edge after its pulse in ns.
   *
   * @param tickNs micro tick in ns
   * @param periodNs pulse period in ns
   * @param unwrapped whether photons before the origin were put to the pulse before
   */
  public double edgeNs(double tickNs, double periodNs, boolean unwrapped) {
    return edge * tickNs + (unwrapped && edge < origin ? periodNs : 0);
  }

  private static long sum(long[] counts, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += counts[i];
    }
    return sum;
  }

  /** Lowest mean over an eighth of the period: the level of uncorrelated background. */
  private static double lowestMean(double[] values) {
    int window = Math.max(1, values.length / 8);
    double sum = 0;
    for (int i = 0; i < window; i++) {
      sum += values[i];
    }
    double lowest = sum;
    for (int i = 0; i < values.length; i++) {
      sum += values[(i + window) % values.length] - values[i];
      lowest = Math.min(lowest, sum);
    }
    return Math.max(0, lowest / window);
  }
}
