package org.photonbench.analysis.saturation;

/**
 * The share of photons that come after the next pulse and are counted to it. Two photons of
 * neighbouring pulses then look like a pair of one pulse, so that g2(0) rises by twice this share.
 *
 * <p>From three windows of equal width at the end of the pulse period: of an exponential and a flat
 * background, the differences d1 and d2 between neighbours fall by the factor d2/d1, and what lies
 * beyond the period is d2³/(d1 − d2)².
 *
 * @param share share of photons
 * @param sigma its standard uncertainty; 0 where no tail is seen and the share is taken as 0
 */
record Leak(double share, double sigma) {
  static final Leak NONE = new Leak(0, 0);

  /** Each of the windows is this part of the period. */
  static final double WINDOW = 1.0 / 6;

  /** Distance from 0 in standard deviations from which a tail is believed. */
  private static final double SIGNIFICANT = 3;

  /**
   * @param windows counts in the three windows, in the order of time
   * @param photons all photons
   */
  static Leak of(long[] windows, long photons) {
    double first = windows[0] - windows[1];
    double second = windows[1] - windows[2];
    double varianceFirst = windows[0] + windows[1];
    double varianceSecond = windows[1] + windows[2];
    if (!(second > SIGNIFICANT * Math.sqrt(varianceSecond))
        || !(first - second > SIGNIFICANT * Math.sqrt(varianceFirst))) {
      return NONE;
    }
    double fall = first - second;
    double share = second * second * second / (fall * fall) / photons;
    double byFirst = -2 * share / fall;
    double bySecond = share * (3 / second + 2 / fall);
    double variance =
        byFirst * byFirst * varianceFirst
            + bySecond * bySecond * varianceSecond
            - 2 * byFirst * bySecond * windows[1];
    return new Leak(share, Math.sqrt(variance));
  }
}
