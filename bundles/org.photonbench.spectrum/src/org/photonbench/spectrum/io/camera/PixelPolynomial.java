package org.photonbench.spectrum.io.camera;

import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;

/**
 * A wavelength calibration as vendors store it: a polynomial of the number of the sensor's column,
 * counted from 1.
 *
 * @param coefficients of pixel^0, pixel^1, ... Shared, not copied
 */
record PixelPolynomial(double... coefficients) {
  /** Columns of the sensor that a file has: the first, and how many are summed in a pixel. */
  record Columns(int first, int binning) {
    /** Number of the column in the middle of a pixel, which may lie between two. */
    double middle(int pixel) {
      return first + (double) pixel * binning + (binning - 1) / 2.0;
    }
  }

  double at(double column) {
    double value = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      value = value * column + coefficients[i];
    }
    return value;
  }

  /** Whether it says nothing: a constant, or the number of the column itself. */
  boolean isNoCalibration() {
    int degree = coefficients.length - 1;
    while (degree > 0 && coefficients[degree] == 0) {
      degree--;
    }
    return degree < 1 || degree == 1 && coefficients[0] == 0 && coefficients[1] == 1;
  }

  /**
   * The axis of a row.
   *
   * @throws IllegalArgumentException if the polynomial does not rise or fall strictly
   */
  SpectralAxis axis(SpectralQuantity quantity, int width, Columns columns) {
    double[] centres = new double[width];
    double[] edges = new double[width + 1];
    for (int i = 0; i < width; i++) {
      centres[i] = at(columns.middle(i));
    }
    double half = columns.binning / 2.0;
    for (int i = 0; i <= width; i++) {
      edges[i] = at(columns.middle(i) - half);
    }
    return new SpectralAxis(quantity, Medium.VACUUM, centres, edges);
  }

  /** An axis of the numbers of the columns. */
  static SpectralAxis pixels(int width, Columns columns) {
    return new PixelPolynomial(0, 1).axis(SpectralQuantity.PIXEL, width, columns);
  }
}
