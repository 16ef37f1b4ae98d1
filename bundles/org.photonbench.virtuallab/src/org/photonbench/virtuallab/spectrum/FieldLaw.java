package org.photonbench.virtuallab.spectrum;

import org.photonbench.virtuallab.check.Require;

/**
 * What a magnetic field does beside the linear shifts of the levels: a diamagnetic shift of all,
 * and the mixing of two levels by a transverse field, which lends oscillator strength to a dark one
 * (M. Fu et al., Nano Lett. 17, 2895 (2017); P. Tamarat et al., Nat. Mater. 18, 717 (2019)).
 *
 * @param diamagneticEvPerT2 shift of all levels in eV/T^2
 * @param firstMixed index of one of the two mixed levels; -1: none are mixed
 * @param secondMixed index of the other
 * @param mixingGFactor the coupling of the two is g muB B/2
 */
public record FieldLaw(
    double diamagneticEvPerT2, int firstMixed, int secondMixed, double mixingGFactor) {
  /** Only the linear shifts. */
  public static final FieldLaw NONE = new FieldLaw(0, -1, -1, 0);

  public FieldLaw {
    Require.finite("the diamagnetic shift", diamagneticEvPerT2);
    Require.finite("the g factor of the mixing", mixingGFactor);
    if (firstMixed >= 0 && firstMixed == secondMixed) {
      throw new IllegalArgumentException("a level cannot be mixed with itself");
    }
  }

  boolean mixes() {
    return firstMixed >= 0;
  }
}
