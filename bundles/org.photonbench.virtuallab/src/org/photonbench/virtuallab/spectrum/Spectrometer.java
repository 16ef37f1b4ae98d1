package org.photonbench.virtuallab.spectrum;

import org.apache.commons.math3.special.Erf;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.virtuallab.check.Require;

/**
 * A grating spectrometer: which share of the emitted photons becomes a photoelectron in each pixel.
 * Shares are integrals over pixels, not values at their centres.
 *
 * <p>The line spread is a Gaussian along the camera. With it, each pixel is cut into {@value
 * #CELLS} cells whose exact shares are spread over the pixels; light from beyond the ends of the
 * camera that is spread into it counts.
 */
public final class Spectrometer {
  private static final int CELLS = 8;

  /** The line spread is cut here, in standard deviations. */
  private static final double REACH = 7;

  private final Dispersion dispersion;
  private final int pixels;
  private final double spread;
  private final double efficiency;
  private final SpectralAxis axis;
  private final int margin;
  private final double[][] kernel;

  /**
   * @param dispersion wavelength along the camera
   * @param pixels number of pixels, at least 2
   * @param lineSpread standard deviation of the image of a sharp line in pixels; 0: none
   * @param efficiency photoelectrons per emitted photon: collection, grating, quantum efficiency
   */
  public Spectrometer(Dispersion dispersion, int pixels, double lineSpread, double efficiency) {
    if (pixels < 2 || pixels > 1 << 20) {
      throw new IllegalArgumentException("a camera has 2 to 1048576 pixels, not " + pixels);
    }
    Require.notNegative("the line spread", lineSpread);
    if (lineSpread > 100) {
      throw new IllegalArgumentException(
          "a line spread of " + lineSpread + " pixels would leave no spectrum; it is at most 100");
    }
    if (!(efficiency > 0 && efficiency <= 1)) {
      throw new IllegalArgumentException("the efficiency must be above 0 to 1, was " + efficiency);
    }
    this.dispersion = dispersion;
    this.pixels = pixels;
    spread = lineSpread;
    this.efficiency = efficiency;
    margin = (int) Math.ceil(REACH * lineSpread);
    dispersion.requireMonotonic(-1 - margin, pixels + margin);
    axis = dispersion.axis(pixels);
    kernel = kernel();
  }

  public SpectralAxis axis() {
    return axis;
  }

  public int pixels() {
    return pixels;
  }

  public Dispersion dispersion() {
    return dispersion;
  }

  public double lineSpread() {
    return spread;
  }

  /** Photoelectrons per emitted photon. */
  public double efficiency() {
    return efficiency;
  }

  /**
   * The probability that a photon of a shape becomes a photoelectron in each pixel.
   *
   * @return one value a pixel; the sum is at most the efficiency
   */
  public double[] response(LineShape shape) {
    double[] response = new double[pixels];
    if (spread == 0) {
      double before = dispersion.energy(-0.5);
      for (int i = 0; i < pixels; i++) {
        double after = dispersion.energy(i + 0.5);
        response[i] = efficiency * shape.share(Math.min(before, after), Math.max(before, after));
        before = after;
      }
      return response;
    }
    double before = dispersion.energy(-margin - 0.5);
    for (int i = -margin; i < pixels + margin; i++) {
      for (int cell = 0; cell < CELLS; cell++) {
        double after = dispersion.energy(i - 0.5 + (cell + 1.0) / CELLS);
        double share = efficiency * shape.share(Math.min(before, after), Math.max(before, after));
        before = after;
        if (share > 0) {
          int from = Math.max(0, i - margin);
          int to = Math.min(pixels - 1, i + margin);
          for (int pixel = from; pixel <= to; pixel++) {
            response[pixel] += share * kernel[cell][pixel - i + margin];
          }
        }
      }
    }
    return response;
  }

  /**
   * kernel[c][d + margin]: the probability that light spread evenly over cell c of a pixel lands d
   * pixels further. It is the second difference of the twice integrated Gaussian.
   */
  private double[][] kernel() {
    double[][] table = new double[CELLS][2 * margin + 1];
    for (int cell = 0; cell < CELLS && margin > 0; cell++) {
      double start = -0.5 + (double) cell / CELLS;
      double end = start + 1.0 / CELLS;
      double sum = 0;
      for (int d = -margin; d <= margin; d++) {
        double low = d - 0.5;
        double high = d + 0.5;
        double value =
            CELLS
                * (twice(high - start) - twice(high - end) - twice(low - start) + twice(low - end));
        table[cell][d + margin] = Math.max(0, value);
        sum += table[cell][d + margin];
      }
      for (int d = 0; d < table[cell].length; d++) {
        table[cell][d] /= sum; // what the cut left out
      }
    }
    return table;
  }

  /** Integral of the cumulative Gaussian of the line spread. */
  private double twice(double x) {
    double u = x / spread;
    double cumulative = 0.5 * Erf.erfc(-u / Math.sqrt(2));
    double density = Math.exp(-0.5 * u * u) / Math.sqrt(2 * Math.PI);
    return spread * (u * cumulative + density);
  }
}
