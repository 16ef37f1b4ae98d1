package org.photonbench.virtuallab.spectrum;

import org.apache.commons.math3.complex.Complex;
import org.photonbench.virtuallab.interference.CavityMode;

/**
 * A homogeneous line seen through the mode of a cavity: the product of two Lorentzians
 * (CAV-NARROW). What the mode does not pass is lost, so that the shares of all energies add up to
 * {@link #transmission}.
 *
 * @param line the emitter's line; it moves, the mode stays
 * @param mode the mode, which passes all at its resonance
 */
public record CavityFilteredLine(LorentzLine line, CavityMode mode) implements LineShape {
  /**
   * Two poles nearer than this, relative to their width, are taken apart, which changes nothing.
   */
  private static final double APART = 1e-5;

  /** Part of the photons that passes. */
  public double transmission() {
    double half = 0.5 * line.fwhmEv();
    double own = 0.5 * mode.fwhmEv();
    double apart = line.centreEv() - mode.energyEv();
    return own * (own + half) / ((own + half) * (own + half) + apart * apart);
  }

  /** By partial fractions: each pole z in the upper half plane gives 2 Re(residue log(E - z)). */
  @Override
  public double share(double lowEv, double highEv) {
    double half = 0.5 * line.fwhmEv();
    double own = 0.5 * mode.fwhmEv();
    double centre = line.centreEv();
    if (Math.abs(half - own) < APART * own && Math.abs(centre - mode.energyEv()) < APART * own) {
      own *= 1 + 2 * APART;
    }
    Complex emitter = new Complex(centre, half);
    Complex cavity = new Complex(mode.energyEv(), own);
    double norm = half * own * own / Math.PI;
    double sum = pole(emitter, cavity, lowEv, highEv) + pole(cavity, emitter, lowEv, highEv);
    return Math.max(0, norm * sum);
  }

  private static double pole(Complex at, Complex other, double low, double high) {
    Complex residue =
        at.subtract(at.conjugate())
            .multiply(at.subtract(other))
            .multiply(at.subtract(other.conjugate()))
            .reciprocal();
    Complex from = new Complex(low, 0).subtract(at);
    Complex to = new Complex(high, 0).subtract(at);
    // The logarithm of the ratio stays on one branch along the real axis.
    return 2 * residue.multiply(to.divide(from).log()).getReal();
  }

  @Override
  public double density(double ev) {
    double own = 0.5 * mode.fwhmEv();
    double x = ev - mode.energyEv();
    return line.density(ev) * own * own / (own * own + x * x);
  }

  @Override
  public LineShape moved(double ev) {
    return new CavityFilteredLine((LorentzLine) line.moved(ev), mode);
  }

  /** On resonance of the product; NaN if the line stands beside the mode. */
  @Override
  public double fwhmEv() {
    if (line.centreEv() != mode.energyEv()) {
      return Double.NaN;
    }
    double a = 0.25 * line.fwhmEv() * line.fwhmEv();
    double b = 0.25 * mode.fwhmEv() * mode.fwhmEv();
    // (x^2 + a)(x^2 + b) = 2 a b.
    double square = 0.5 * (Math.sqrt((a + b) * (a + b) + 4 * a * b) - a - b);
    return 2 * Math.sqrt(square);
  }
}
