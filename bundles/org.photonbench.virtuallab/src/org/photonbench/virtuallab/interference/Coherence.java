package org.photonbench.virtuallab.interference;

import org.photonbench.virtuallab.check.Require;

/**
 * Coherence times of a line: 1/T2 = 1/(2 T1) + 1/T2*, T2 the coherence time of the field,
 * Lorentzian FWHM 2 hbar/T2 (ESTIMATORS 0). Times in ps.
 */
public final class Coherence {
  /** hbar in meV ps (ESTIMATORS 0). */
  public static final double HBAR_MEV_PS = 0.6582119569;

  private Coherence() {}

  /**
   * Pure dephasing time T2* of a line with this lifetime and coherence time; infinite if T2 = 2 T1.
   *
   * @throws IllegalArgumentException if T2 is longer than 2 T1
   */
  public static double pureDephasingPs(double lifetimePs, double coherencePs) {
    Require.positive("lifetime T1 in ps", lifetimePs);
    Require.positive("coherence time T2 in ps", coherencePs);
    double rate = 1 / coherencePs - 0.5 / lifetimePs;
    if (rate < -1e-12 / lifetimePs) {
      throw new IllegalArgumentException(
          "coherence time T2 = "
              + coherencePs
              + " ps is longer than twice the lifetime T1 = "
              + lifetimePs
              + " ps, which is impossible; lower T2 or raise T1");
    }
    return rate <= 1e-12 / lifetimePs ? Double.POSITIVE_INFINITY : 1 / rate;
  }

  /** Coherence time T2 in ps from lifetime and pure dephasing time (which may be infinite). */
  public static double coherencePs(double lifetimePs, double pureDephasingPs) {
    if (!(lifetimePs > 0) || !(pureDephasingPs > 0)) {
      throw new IllegalArgumentException(
          "lifetime and pure dephasing time must be positive, were "
              + lifetimePs
              + " ps and "
              + pureDephasingPs
              + " ps");
    }
    return 1 / (0.5 / lifetimePs + 1 / pureDephasingPs);
  }

  /** Full width at half maximum of the Lorentzian line in meV. */
  public static double widthMev(double coherencePs) {
    return 2 * HBAR_MEV_PS / Require.positive("coherence time T2 in ps", coherencePs);
  }
}
