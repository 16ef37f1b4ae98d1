package org.photonbench.virtuallab.interference;

import org.photonbench.virtuallab.check.Require;

/**
 * Photons that are alike, as the closed forms of interference see them: exponential wave packets of
 * one line, some of which start late because a higher level had to decay first.
 *
 * @param weight share of these photons in the light; shares need not add up to 1
 * @param lifetimePs T1 in ps
 * @param pureDephasingPs T2* in ps, may be infinite
 * @param frequency angular frequency in rad/ps, from any zero common to all kinds
 * @param polarisationRad linear polarisation in rad; NaN: unpolarised
 * @param lateShare share of the packets that start late
 * @param latePs mean of the exponential time by which they do, in ps
 */
public record PhotonKind(
    double weight,
    double lifetimePs,
    double pureDephasingPs,
    double frequency,
    double polarisationRad,
    double lateShare,
    double latePs) {
  public PhotonKind {
    Require.notNegative("share of the photons", weight);
    Require.positive("lifetime in ps", lifetimePs);
    if (!(pureDephasingPs > 0)) {
      throw new IllegalArgumentException(
          "pure dephasing time must be positive, was " + pureDephasingPs + " ps");
    }
    Require.probability("share of late packets", lateShare);
    Require.notNegative("delay of late packets in ps", latePs);
  }

  /** Photons whose packets all start at the pulse. */
  public static PhotonKind prompt(
      double weight,
      double lifetimePs,
      double pureDephasingPs,
      double frequency,
      double polarisationRad) {
    return new PhotonKind(weight, lifetimePs, pureDephasingPs, frequency, polarisationRad, 0, 0);
  }

  /** Coherence time T2 in ps. */
  public double coherencePs() {
    return 1 / coherenceRate();
  }

  /** 1/T2 in 1/ps. */
  double coherenceRate() {
    return 0.5 / lifetimePs + 1 / pureDephasingPs;
  }
}
