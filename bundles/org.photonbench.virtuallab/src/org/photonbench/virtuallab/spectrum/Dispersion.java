package org.photonbench.virtuallab.spectrum;

import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.virtuallab.check.Require;

/**
 * Vacuum wavelength along the camera as a polynomial of the pixel: pixel i reaches from i - 1/2 to
 * i + 1/2.
 */
public final class Dispersion {
  private final double[] coefficients;

  /**
   * @param coefficients wavelength at pixel 0 in nm, nm per pixel, nm per pixel^2, ...
   */
  public Dispersion(double... coefficients) {
    if (coefficients.length < 2) {
      throw new IllegalArgumentException(
          "the dispersion needs the wavelength of pixel 0 and the step per pixel");
    }
    for (double coefficient : coefficients) {
      Require.finite("a coefficient of the dispersion", coefficient);
    }
    this.coefficients = coefficients.clone();
  }

  /** Wavelength in nm at a position on the camera in pixels. */
  public double wavelength(double pixel) {
    double value = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      value = value * pixel + coefficients[i];
    }
    return value;
  }

  /** Photon energy in eV at a position on the camera in pixels. */
  public double energy(double pixel) {
    return SpectralQuantity.HC_EV_NM / wavelength(pixel);
  }

  /**
   * Refuses a polynomial that turns round or leaves the positive wavelengths between two positions.
   */
  void requireMonotonic(int from, int to) {
    double direction = Math.signum(wavelength(to) - wavelength(from));
    double before = wavelength(from);
    for (int i = from + 1; i <= to; i++) {
      double here = wavelength(i);
      if (!(here > 0) || !(before > 0) || !(direction * (here - before) > 0)) {
        throw new IllegalArgumentException(
            "the wavelength must rise or fall strictly along the camera and be positive; near pixel "
                + i
                + " it does not");
      }
      before = here;
    }
  }

  /**
   * The axis of a camera with so many pixels: edges between the pixels, centres at their middle.
   */
  public SpectralAxis axis(int pixels) {
    double[] centres = new double[pixels];
    double[] edges = new double[pixels + 1];
    for (int i = 0; i < pixels; i++) {
      centres[i] = wavelength(i);
    }
    for (int i = 0; i <= pixels; i++) {
      edges[i] = wavelength(i - 0.5);
    }
    return new SpectralAxis(SpectralQuantity.WAVELENGTH, Medium.VACUUM, centres, edges);
  }
}
