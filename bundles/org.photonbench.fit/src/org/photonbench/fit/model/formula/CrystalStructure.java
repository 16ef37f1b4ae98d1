package org.photonbench.fit.model.formula;

import static org.photonbench.fit.model.PhysicalConstants.COULOMB_EV_NM;
import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;
import static org.photonbench.fit.model.PhysicalConstants.HBAR_SQUARE_OVER_M0_EV_NM2;
import static org.photonbench.fit.model.PhysicalConstants.H_MEV_PS;
import static org.photonbench.fit.model.PhysicalConstants.RYDBERG_EV;

/** Perovskite stability factors, quantum confinement and sizes of wave functions. */
public final class CrystalStructure {
  private CrystalStructure() {}

  /** Goldschmidt tolerance factor (rA + rX)/(sqrt 2 (rB + rX)); radii in one unit. */
  public static double tolerance(double radiusA, double radiusB, double radiusX) {
    return (radiusA + radiusX) / (Math.sqrt(2) * (radiusB + radiusX));
  }

  /** Octahedral factor rB/rX. */
  public static double octahedral(double radiusB, double radiusX) {
    return radiusB / radiusX;
  }

  /**
   * The tolerance factor of C. J. Bartel et al., Sci. Adv. 5, eaav0693 (2019): rX/rB - nA (nA -
   * (rA/rB)/ln(rA/rB)).
   *
   * @param oxidationA oxidation state of the A cation
   */
  public static double bartelTolerance(
      double radiusA, double radiusB, double radiusX, int oxidationA) {
    double ratio = radiusA / radiusB;
    return radiusX / radiusB - oxidationA * (oxidationA - ratio / Math.log(ratio));
  }

  /**
   * Confinement energy in eV of the ground state in a cube, 3 hbar^2 pi^2/(2 mu L^2).
   *
   * @param reducedMass of electron and hole, in electron masses
   * @param edge nm
   */
  public static double cubeConfinement(double reducedMass, double edge) {
    return 3 * sphereConfinement(reducedMass, edge);
  }

  /** Confinement energy in eV in a sphere, hbar^2 pi^2/(2 mu R^2), radius in nm. */
  public static double sphereConfinement(double reducedMass, double radius) {
    Arguments.positive("reduced mass", reducedMass);
    Arguments.positive("size", radius);
    return HBAR_SQUARE_OVER_M0_EV_NM2 * Math.PI * Math.PI / (2 * reducedMass * radius * radius);
  }

  /** Coulomb term in eV of a sphere, 1.786 e^2/(4 pi eps eps0 R) (L. E. Brus, 1984). */
  public static double sphereCoulomb(double permittivity, double radius) {
    return 1.786 * COULOMB_EV_NM / (permittivity * radius);
  }

  /** Exciton Bohr radius in nm. */
  public static double bohrRadius(double reducedMass, double permittivity) {
    return HBAR_SQUARE_OVER_M0_EV_NM2 / COULOMB_EV_NM * permittivity / reducedMass;
  }

  /** Size in Bohr diameters. */
  public static double relativeSize(double edge, double bohrDiameter) {
    return edge / Arguments.positive("Bohr diameter", bohrDiameter);
  }

  /** Exciton binding energy in eV, the Rydberg energy times mass over permittivity squared. */
  public static double excitonRydberg(double reducedMass, double permittivity) {
    return RYDBERG_EV * reducedMass / (permittivity * permittivity);
  }

  /** Energy in a nonparabolic band: E (1 + alpha E) = kinetic energy. */
  public static double nonparabolic(double kineticEnergy, double alpha) {
    return 2 * kineticEnergy / (1 + Math.sqrt(1 + 4 * alpha * kineticEnergy));
  }

  /** Root-mean-square radius of a uniform sphere. */
  public static double rmsRadiusOfSphere(double radius) {
    return Math.sqrt(0.6) * radius;
  }

  /** Root-mean-square radius of an isotropic three-dimensional Gaussian. */
  public static double rmsRadiusOfGaussian(double sigma) {
    return Math.sqrt(3) * sigma;
  }

  /** Participation ratio (sum p)^2/sum p^2: number of sites a wave function covers. */
  public static double participation(double... probabilities) {
    double sum = 0;
    double squares = 0;
    for (double p : probabilities) {
      sum += Arguments.notNegative("probability", p);
      squares += p * p;
    }
    return sum * sum / Arguments.positive("sum of squared probabilities", squares);
  }

  /** Energy in meV of an oscillation with this period in ps. */
  public static double energyOfPeriod(double period) {
    return H_MEV_PS / Arguments.positive("period", period);
  }

  /** Full width in meV of the line of an oscillation that decays as exp(-t/decay), in ps. */
  public static double widthOfDecay(double decay) {
    return 2 * HBAR_MEV_PS / Arguments.positive("decay time", decay);
  }
}
