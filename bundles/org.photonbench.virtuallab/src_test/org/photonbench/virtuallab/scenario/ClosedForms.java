package org.photonbench.virtuallab.scenario;

/**
 * Closed forms for the pulls, written for the tests alone: they share nothing with the simulator or
 * with the truth that it writes.
 */
final class ClosedForms {
  private ClosedForms() {}

  /** One state of a dot: lifetimes in ps and yields of the ladder, from the bottom. */
  record Ladder(double[] lifetimes, double[] yields) {
    static Ladder of(double... lifetimesAndYields) {
      int n = lifetimesAndYields.length / 2;
      double[] lifetimes = new double[n];
      double[] yields = new double[n];
      for (int i = 0; i < n; i++) {
        lifetimes[i] = lifetimesAndYields[2 * i];
        yields[i] = lifetimesAndYields[2 * i + 1];
      }
      return new Ladder(lifetimes, yields);
    }
  }

  /** Probability of at least one and of at least two excitons. */
  static double atLeast(int m, double occupancy) {
    return m == 1 ? -Math.expm1(-occupancy) : 1 - (1 + occupancy) * Math.exp(-occupancy);
  }

  /** Mean photons per pulse of a ladder of one or two steps, for yields times a transmission. */
  static double mean(Ladder l, double occupancy, double... transmission) {
    double mean = 0;
    for (int m = 0; m < l.yields.length; m++) {
      mean +=
          l.yields[m]
              * transmission[Math.min(m, transmission.length - 1)]
              * atLeast(m + 1, occupancy);
    }
    return mean;
  }

  /** Mean number of pairs per pulse with the biexciton photon anywhere: eta_1 eta_2 P(N >= 2). */
  static double cascade(Ladder l, double occupancy) {
    return l.yields.length < 2 ? 0 : l.yields[0] * l.yields[1] * atLeast(2, occupancy);
  }

  /**
   * Sum of the times after their own pulse's period has begun anew: mean of t mod T, times weight.
   */
  static double wrapped(double tau, double period) {
    return tau - period / Math.expm1(period / tau);
  }

  /** The same for the sum of two exponential times. */
  static double wrapped(double a, double b, double period) {
    double mean = a + b;
    for (int k = 1; k < 60; k++) {
      double t = k * period;
      mean -= period * (a * Math.exp(-t / a) - b * Math.exp(-t / b)) / (a - b);
    }
    return mean;
  }

  /** Photons per pulse times their mean micro time, of a ladder of one or two steps. */
  static double microTimeSum(Ladder l, double occupancy, double period) {
    double x = l.lifetimes[0];
    if (l.yields.length == 1) {
      return l.yields[0] * atLeast(1, occupancy) * wrapped(x, period);
    }
    double two = atLeast(2, occupancy);
    double one = atLeast(1, occupancy) - two;
    double xx = l.lifetimes[1];
    return l.yields[0] * one * wrapped(x, period)
        + two * (l.yields[0] * wrapped(x, xx, period) + l.yields[1] * wrapped(xx, period));
  }

  /**
   * g2 of exciton and biexciton under CW excitation at a delay, by integrating the rate equations
   * after a photon. Rates in 1/ps.
   */
  static double[] cwG2(
      double pump, double k1, double k2, double q1, double q2, double step, int steps) {
    double p1 = pump / k1;
    double p2 = p1 * pump / k2;
    double norm = 1 + p1 + p2;
    double r1 = q1 * k1 * p1 / norm;
    double r2 = q2 * k2 * p2 / norm;
    double rate = r1 + r2;
    // After a photon of step 1 the ground state, after one of step 2 the exciton.
    double[] p = {r1 / rate, r2 / rate, 0};
    double[] g2 = new double[steps + 1];
    for (int i = 0; i <= steps; i++) {
      g2[i] = (q1 * k1 * p[1] + q2 * k2 * p[2]) / rate;
      int fine = 200;
      double h = step / fine;
      for (int f = 0; f < fine; f++) {
        double up0 = pump * p[0];
        double up1 = pump * p[1];
        // Midpoint rule.
        double m0 = p[0] + h / 2 * (-up0 + k1 * p[1]);
        double m1 = p[1] + h / 2 * (up0 - k1 * p[1] - up1 + k2 * p[2]);
        double m2 = p[2] + h / 2 * (up1 - k2 * p[2]);
        p[0] += h * (-pump * m0 + k1 * m1);
        p[1] += h * (pump * m0 - k1 * m1 - pump * m1 + k2 * m2);
        p[2] += h * (pump * m1 - k2 * m2);
      }
    }
    return g2;
  }

  /** Part of a Lorentzian of FWHM 2 hbar/T2 in a band around its centre plus an offset, in eV. */
  static double lorentzianPart(double t2Ps, double offset, double halfBand) {
    double half = 0.6582119569e-3 / t2Ps;
    return (Math.atan((halfBand - offset) / half) + Math.atan((halfBand + offset) / half))
        / Math.PI;
  }
}
