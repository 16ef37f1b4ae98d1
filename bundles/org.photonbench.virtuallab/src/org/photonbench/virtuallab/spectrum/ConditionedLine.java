package org.photonbench.virtuallab.spectrum;

import org.photonbench.virtuallab.check.Require;

/**
 * A line whose brightness and place depend on a condition.
 *
 * @param name short name
 * @param shape at no field
 * @param photonsPerSecond emitted at the reference power, in all polarisations
 * @param exponent of the power law of its brightness: (P/P_ref)^exponent
 * @param angleRad angle of its linear polarisation
 * @param polarisation degree of its linear polarisation, 0 to 1
 * @param starkLinearEv shift per kV/cm in eV
 * @param starkQuadraticEv shift per (kV/cm)^2 in eV
 */
public record ConditionedLine(
    String name,
    LineShape shape,
    double photonsPerSecond,
    double exponent,
    double angleRad,
    double polarisation,
    double starkLinearEv,
    double starkQuadraticEv) {
  public ConditionedLine {
    Require.positive("the rate of photons of the line " + name, photonsPerSecond);
    Require.probability("the degree of polarisation of the line " + name, polarisation);
  }

  /** Photons per second at a power over the reference power. */
  double atPower(double relative) {
    return photonsPerSecond * Math.pow(relative, exponent);
  }

  /** Photons per second behind an ideal polariser (SPEC-POL). */
  double behindPolariser(double rad) {
    return 0.5 * photonsPerSecond * (1 + polarisation * Math.cos(2 * (rad - angleRad)));
  }

  /** Shift in eV in an electric field in kV/cm. */
  double stark(double field) {
    return (starkLinearEv + starkQuadraticEv * field) * field;
  }
}
