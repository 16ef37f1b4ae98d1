package org.photonbench.fit.model.formula;

import static org.photonbench.fit.model.PhysicalConstants.COULOMB_EV_NM;

/**
 * An emitter in a cavity: Purcell factor, coupling, normal modes. Widths are full widths at half
 * maximum in energy, the coupling is hbar g; any one energy unit unless a name tells.
 */
public final class Cavity {
  /** 1 Debye in e nm. */
  private static final double DEBYE_IN_E_NM = 0.0208194339;

  private Cavity() {}

  /**
   * Purcell factor 3/(4 pi^2) (lambda/n)^3 Q/V (E. M. Purcell, Phys. Rev. 69, 681 (1946)).
   *
   * @param wavelength vacuum wavelength, in the unit whose cube the volume has
   * @param index refractive index at the emitter; must be stated, F depends on its cube
   */
  public static double purcell(double wavelength, double index, double quality, double volume) {
    double reduced = wavelength / Arguments.positive("refractive index", index);
    return purcellOfReducedVolume(
        quality, Arguments.positive("mode volume", volume) / (reduced * reduced * reduced));
  }

  /** Purcell factor for a mode volume in (lambda/n)^3. */
  public static double purcellOfReducedVolume(double quality, double volume) {
    return 3 / (4 * Math.PI * Math.PI) * quality / volume;
  }

  /** Quality factor that counts for a broad emitter: 1/Q = 1/Qcavity + 1/Qemitter. */
  public static double effectiveQuality(double cavity, double emitter) {
    return 1 / (1 / cavity + 1 / emitter);
  }

  /** Factor of a detuned cavity, 1/(1 + 4 Q^2 (relative detuning)^2). */
  public static double detuningFactor(double quality, double relativeDetuning) {
    double x = 2 * quality * relativeDetuning;
    return 1 / (1 + x * x);
  }

  /**
   * Coupling hbar g = sqrt(N) mu sqrt(E/(2 eps eps0 V)) in meV.
   *
   * @param dipole transition dipole, Debye
   * @param energy photon energy, eV
   * @param permittivity relative permittivity eps
   * @param volume mode volume, um^3
   * @param emitters number N of emitters
   */
  public static double coupling(
      double dipole, double energy, double permittivity, double volume, double emitters) {
    // mu^2 E/(2 eps0 V) = mu^2/(4 pi eps0) 2 pi E/V
    double square =
        COULOMB_EV_NM
            * Math.pow(dipole * DEBYE_IN_E_NM, 2)
            * 2
            * Math.PI
            * energy
            / (permittivity * volume * 1e9);
    return 1e3 * Math.sqrt(emitters * square);
  }

  /** Splitting of the normal modes on resonance, 2 sqrt(g^2 - (kc - kx)^2/16), or 0 if merged. */
  public static double modeSplitting(double coupling, double cavityWidth, double emitterWidth) {
    double difference = (cavityWidth - emitterWidth) / 4;
    return 2 * Math.sqrt(Math.max(0, coupling * coupling - difference * difference));
  }

  /** Coupling above which the modes split, |kc - kx|/4. */
  public static double exceptionalPoint(double cavityWidth, double emitterWidth) {
    return Math.abs(cavityWidth - emitterWidth) / 4;
  }

  /** Whether the splitting exceeds the widths: 2g &gt; (kc + kx)/2. */
  public static boolean isStrong(double coupling, double cavityWidth, double emitterWidth) {
    return 2 * coupling > (cavityWidth + emitterWidth) / 2;
  }

  /** Cooperativity 4 g^2/(kc kx). */
  public static double cooperativity(double coupling, double cavityWidth, double emitterWidth) {
    return 4 * coupling * coupling / (cavityWidth * emitterWidth);
  }

  /** Full width at half maximum of the product of two concentric Lorentzians. */
  public static double filteredWidth(double emitterWidth, double cavityWidth) {
    double a = emitterWidth * emitterWidth / 4;
    double b = cavityWidth * cavityWidth / 4;
    // (1 + u/a)(1 + u/b) = 2 for u, the squared half width
    double sum = a + b;
    return 2 * Math.sqrt(2 * a * b / (sum + Math.sqrt(sum * sum + 4 * a * b)));
  }

  /**
   * Dipole-dipole coupling mu^2 (1 - 3 cos^2)/(4 pi eps eps0 r^3) in meV.
   *
   * @param dipole Debye
   * @param cosine of the angle between the parallel dipoles and the line between them
   * @param distance nm
   */
  public static double dipoleCoupling(
      double dipole, double cosine, double permittivity, double distance) {
    double square = Math.pow(dipole * DEBYE_IN_E_NM, 2);
    return 1e3
        * COULOMB_EV_NM
        * square
        * (1 - 3 * cosine * cosine)
        / (permittivity * distance * distance * distance);
  }
}
