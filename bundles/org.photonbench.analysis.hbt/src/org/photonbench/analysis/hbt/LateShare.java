package org.photonbench.analysis.hbt;

import org.photonbench.correlation.MicroTimeShape;

/**
 * Share of a detector's photons that come later than a pulse period and count to a later pulse,
 * from its histogram of micro times. The second, third and fourth quarter of the period after the
 * rising edge hold an exponential tail on a constant: the differences of neighbours fall by the
 * tail's factor for a quarter, whatever the constant.
 *
 * @param value share of the photons of the pulse
 * @param sigma its standard error from the counts
 */
record LateShare(double value, double sigma) {
  static final LateShare NONE = new LateShare(0, 0);

  /** A tail that hardly falls within the period cannot be told from background. */
  private static final double SLOWEST = 0.9;

  /**
   * @param micros photons by micro time
   * @param period micro ticks of a pulse period, in general not whole
   * @param cut micro time from which on photons count to the next pulse
   */
  static LateShare of(long[] micros, double period, MicroTimeShape shape, double cut) {
    int bins = (int) Math.min(micros.length, Math.floor(period));
    if (bins < 8) {
      return NONE;
    }
    double[] quarter = new double[4];
    int edge = (int) Math.floorMod(Math.round(shape.edge()), (long) bins);
    for (int i = 0; i < bins; i++) {
      quarter[(int) (4L * i / bins)] += micros[(edge + i) % bins];
    }
    double total = quarter[0] + quarter[1] + quarter[2] + quarter[3];
    double before = Math.floorMod(Math.round(shape.edge() - cut), (long) bins) / (double) bins;
    double value = late(quarter, total, before);
    if (!(value > 0)) {
      return NONE;
    }
    double variance = 0;
    for (int i = 1; i < 4; i++) {
      double[] more = quarter.clone();
      double step = Math.max(1, Math.sqrt(quarter[i]));
      more[i] += step;
      double difference = late(more, total, before) - value;
      variance += Double.isFinite(difference) ? difference * difference : value * value;
    }
    return new LateShare(value, Math.sqrt(variance));
  }

  /**
   * @param before how long before the next rising edge photons are late, as a share of the period
   */
  private static double late(double[] quarter, double total, double before) {
    double factor = (quarter[2] - quarter[3]) / (quarter[1] - quarter[2]);
    if (!(quarter[1] > quarter[2] && factor > 0 && factor < SLOWEST)) {
      return Double.NaN;
    }
    double third = (quarter[2] - quarter[3]) / (1 - factor);
    double constant = quarter[2] - third;
    double later = third * factor * factor / (1 - factor) * Math.pow(factor, -4 * before);
    // What is seen holds the light of all earlier pulses.
    double own = later * (1 - Math.pow(factor, 4));
    return own / (total - 4 * Math.min(constant, total / 8));
  }
}
