package org.photonbench.analysis.heralded;

/**
 * Where the decay of one detector starts within the pulse period, how long it lasts and what lies
 * before it, from its histogram of micro times.
 *
 * @param tick micro time of the rising edge at half the maximum, rounded to whole micro ticks
 * @param decayTicks time from the edge until the decay has fallen to 1/e of its maximum, in ticks
 * @param backgroundCounts photons in the range before the edge
 * @param backgroundTicks length of that range in ticks
 * @param background what does not belong to the pulse, by time
 */
record DecayEdge(
    long tick,
    double decayTicks,
    long backgroundCounts,
    long backgroundTicks,
    TailBackground background) {
  private static final int SMOOTHING = 5;

  /** The background is taken within this share of the period before the edge. */
  private static final double BACKGROUND_SHARE = 0.1;

  /** The range of the background ends so many rise times before the edge. */
  private static final int GUARD_RISES = 4;

  /**
   * @param counts photons by micro time
   * @param period pulse period in micro ticks, in general not whole
   */
  static DecayEdge of(long[] counts, double period) {
    int bins = (int) Math.min(counts.length, Math.max(1, Math.floor(period)));
    double[] smooth = new double[bins];
    for (int i = 0; i < bins; i++) {
      for (int j = -SMOOTHING / 2; j <= SMOOTHING / 2; j++) {
        smooth[i] += counts[Math.floorMod(i + j, bins)] / (double) SMOOTHING;
      }
    }
    int peak = 0;
    for (int i = 1; i < bins; i++) {
      peak = smooth[i] > smooth[peak] ? i : peak;
    }
    double half = before(smooth, peak, 0.5);
    double foot = before(smooth, peak, 0.05);
    int decay = 0;
    double fallen = smooth[peak] / Math.E;
    while (decay < bins - 1 && smooth[Math.floorMod(peak + decay, bins)] > fallen) {
      decay++;
    }
    long guard = Math.max(3, Math.round(GUARD_RISES * (half - foot)));
    long reach = Math.round(BACKGROUND_SHARE * period);
    long background = 0;
    long ticks = 0;
    for (long i = Math.round(half) - reach; i < Math.round(half) - guard; i++) {
      background += counts[(int) Math.floorMod(i, (long) bins)];
      ticks++;
    }
    long edge = Math.round(half);
    double decayTicks = peak - half + decay;
    return new DecayEdge(
        edge,
        decayTicks,
        background,
        ticks,
        TailBackground.of(counts, bins, edge, guard, decayTicks));
  }

  /** Where the histogram rises to a share of its peak, by a straight line between bins. */
  private static double before(double[] smooth, int peak, double share) {
    int bins = smooth.length;
    double level = share * smooth[peak];
    for (int back = 1; back < bins; back++) {
      double low = smooth[Math.floorMod(peak - back, bins)];
      if (low <= level) {
        double high = smooth[Math.floorMod(peak - back + 1, bins)];
        double fraction = high > low ? (level - low) / (high - low) : 0;
        return peak - back + fraction;
      }
    }
    return peak;
  }
}
