package org.photonbench.virtuallab.light;

/**
 * An emission line as optics and interference see it.
 *
 * @param name name for people, for example {@code X}, {@code XX}, {@code trion}
 * @param energyEv photon energy of its centre in eV; NaN if the scenario does not say
 * @param lifetimePs lifetime T1 of the emitting state in ps; infinite for stationary light
 * @param pureDephasingPs T2* in ps, 1/T2 = 1/(2 T1) + 1/T2*; infinite: none
 * @param polarisationRad angle of linear polarisation in rad; NaN: unpolarised
 */
public record Line(
    String name,
    double energyEv,
    double lifetimePs,
    double pureDephasingPs,
    double polarisationRad) {
  public Line {
    if (!(energyEv > 0) && !Double.isNaN(energyEv)) {
      throw new IllegalArgumentException("the energy of line " + name + " must be positive");
    }
    if (!(lifetimePs > 0)) {
      throw new IllegalArgumentException("the lifetime of line " + name + " must be positive");
    }
    if (!(pureDephasingPs > 0)) {
      throw new IllegalArgumentException(
          "the pure dephasing time of line " + name + " must be positive");
    }
  }

  /** Field coherence time T2 in ps; at most 2 T1. */
  public double coherencePs() {
    return 1 / (0.5 / lifetimePs + 1 / pureDephasingPs);
  }
}
