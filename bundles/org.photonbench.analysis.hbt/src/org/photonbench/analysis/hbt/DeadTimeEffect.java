package org.photonbench.analysis.hbt;

import org.photonbench.fit.special.GaussLegendre;

/**
 * What the dead times of the detectors take from the pairs of bunched light. A photon is lost if
 * its detector has fired within the dead time before, which is likelier where photons come
 * together: to first order in rate times dead time the pairs at the lag t fall by
 *
 * <pre>r (integral over u from 0 to the dead time of g3(0, t - u, t)/g2(t) - g2(u))</pre>
 *
 * for the detector of the second photon and the same with -t for that of the first. The third order
 * is that of chaotic light, whose fields are Gaussian (R. J. Glauber, Phys. Rev. 131, 2766 (1963)):
 * with c = g2(0) - 1 and x the decay of the peak, g3 = 1 + c (x12 + x13 + x23) + 2 c^2 (x12 x13
 * x23)^(1/2).
 *
 * @param rateA detected per ns
 * @param rateB detected per ns
 * @param deadA ns
 * @param deadB ns
 */
record DeadTimeEffect(double rateA, double rateB, double deadA, double deadB) {
  /** Smaller effects are left alone. */
  private static final double LEAST = 1e-3;

  private static final int PARTS = 4;

  /** Whether there is a dead time, and enough light for it to matter. */
  boolean matters() {
    return rateA * deadA + rateB * deadB > LEAST;
  }

  /**
   * The share of the pairs that is left.
   *
   * @param lag from the zero delay in ns
   * @param excess g2(0) - 1
   * @param time 1/e time of the peak in ns
   */
  double left(double lag, double excess, double time) {
    return 1 - rateB * lost(lag, deadB, excess, time) - rateA * lost(-lag, deadA, excess, time);
  }

  private static double lost(double lag, double dead, double excess, double time) {
    // In two parts: the slope jumps where the lost photon passes the first one.
    double kink = Math.clamp(lag, 0, dead);
    return integral(lag, 0, kink, excess, time) + integral(lag, kink, dead, excess, time);
  }

  private static double integral(double lag, double from, double to, double excess, double time) {
    double pair = x(lag, time);
    double width = (to - from) / PARTS;
    double sum = 0;
    for (int part = 0; part < PARTS && width > 0; part++) {
      for (int i = 0; i < GaussLegendre.NODES; i++) {
        double u = from + (part + 0.5 + 0.5 * GaussLegendre.node(i)) * width;
        double first = x(lag - u, time);
        double second = x(u, time);
        double third =
            1
                + excess * (pair + first + second)
                + 2 * excess * excess * Math.sqrt(pair * first * second);
        double more = third / (1 + excess * pair) - 1 - excess * second;
        sum += 0.5 * width * GaussLegendre.weight(i) * more;
      }
    }
    return sum;
  }

  private static double x(double t, double time) {
    return Math.exp(-Math.abs(t) / time);
  }
}
