package org.photonbench.spectrum.process;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;

/**
 * A polynomial wavelength(pixel) from known lines, by weighted least squares. Its variable is u =
 * (pixel - centre) / scale, which lies within -1 and 1 on the lines.
 */
public final class WavelengthCalibration {
  /**
   * A line of a lamp on the detector.
   *
   * @param pixel where its centre was found
   * @param pixelSigma standard uncertainty of that in pixels; 0 if not known, for all lines or none
   * @param wavelength from a table, in nm
   */
  public record Line(double pixel, double pixelSigma, double wavelength) {}

  private final Medium medium;
  private final double centre;
  private final double scale;
  private final double[] coefficients;
  private final double[][] covariance;
  private final double[] residuals;
  private final double chiSquared;
  private final int freedom;

  private WavelengthCalibration(
      Medium medium,
      double centre,
      double scale,
      double[] coefficients,
      double[][] covariance,
      double[] residuals,
      double chiSquared,
      int freedom) {
    this.medium = medium;
    this.centre = centre;
    this.scale = scale;
    this.coefficients = coefficients;
    this.covariance = covariance;
    this.residuals = residuals;
    this.chiSquared = chiSquared;
    this.freedom = freedom;
  }

  /**
   * Fits the polynomial. Uncertainties of the pixels are turned into nm by the local dispersion; if
   * they are not known, the scatter of the lines about the polynomial tells them, which needs more
   * lines than coefficients.
   *
   * @param lines at least degree + 1, at different pixels
   * @param medium of the wavelengths in the table: lamps are mostly listed in air
   * @param degree of the polynomial, 1 to 5
   * @throws IllegalArgumentException if that cannot be
   */
  public static WavelengthCalibration fit(List<Line> lines, Medium medium, int degree) {
    boolean weighted = !lines.isEmpty() && lines.getFirst().pixelSigma() > 0;
    int terms = degree + 1;
    if (degree < 1 || degree > 5) {
      throw new IllegalArgumentException("the degree must lie from 1 to 5, was " + degree);
    }
    if (lines.size() < terms + (weighted ? 0 : 1)) {
      throw new IllegalArgumentException(
          lines.size()
              + " lines are too few for degree "
              + degree
              + (weighted ? "" : " without uncertainties of their pixels")
              + "; add lines or lower the degree");
    }
    double low = lines.stream().mapToDouble(Line::pixel).min().orElseThrow();
    double high = lines.stream().mapToDouble(Line::pixel).max().orElseThrow();
    double centre = (low + high) / 2;
    double scale = (high - low) / 2;
    for (Line line : lines) {
      if (!Double.isFinite(line.pixel())
          || !(line.wavelength() > 0)
          || line.pixelSigma() > 0 != weighted) {
        throw new IllegalArgumentException(
            "each line needs a pixel and a positive wavelength, and all or none an uncertainty; "
                + line
                + " does not fit");
      }
    }
    if (!(scale > 0)) {
      throw new IllegalArgumentException("all lines lie at one pixel; take others");
    }
    double[] weights = new double[lines.size()];
    Arrays.fill(weights, 1);
    double[] solution = solve(lines, weights, centre, scale, terms);
    if (weighted) {
      // The dispersion needs the polynomial; it changes so little that two rounds are enough.
      for (int round = 0; round < 2; round++) {
        for (int i = 0; i < weights.length; i++) {
          Line line = lines.get(i);
          double nanometres = line.pixelSigma() * Math.abs(slope(solution, line, centre, scale));
          weights[i] = 1 / nanometres;
        }
        solution = solve(lines, weights, centre, scale, terms);
      }
    }
    double[] residuals = new double[lines.size()];
    double chiSquared = 0;
    for (int i = 0; i < residuals.length; i++) {
      Line line = lines.get(i);
      residuals[i] = line.wavelength() - value(solution, (line.pixel() - centre) / scale);
      chiSquared += Math.pow(residuals[i] * weights[i], 2);
    }
    int freedom = lines.size() - terms;
    double factor = weighted ? 1 : chiSquared / freedom;
    RealMatrix design = design(lines, weights, centre, scale, terms);
    RealMatrix inverse =
        new LUDecomposition(design.transpose().multiply(design)).getSolver().getInverse();
    return new WavelengthCalibration(
        medium,
        centre,
        scale,
        solution,
        inverse.scalarMultiply(factor).getData(),
        residuals,
        weighted ? chiSquared : Double.NaN,
        freedom);
  }

  private static RealMatrix design(
      List<Line> lines, double[] weights, double centre, double scale, int terms) {
    double[][] rows = new double[lines.size()][terms];
    for (int i = 0; i < rows.length; i++) {
      double u = (lines.get(i).pixel() - centre) / scale;
      double power = weights[i];
      for (int k = 0; k < terms; k++) {
        rows[i][k] = power;
        power *= u;
      }
    }
    return new Array2DRowRealMatrix(rows, false);
  }

  private static double[] solve(
      List<Line> lines, double[] weights, double centre, double scale, int terms) {
    double[] right = new double[lines.size()];
    for (int i = 0; i < right.length; i++) {
      right[i] = lines.get(i).wavelength() * weights[i];
    }
    try {
      return new QRDecomposition(design(lines, weights, centre, scale, terms), 1e-12)
          .getSolver()
          .solve(MatrixUtils.createRealVector(right))
          .toArray();
    } catch (SingularMatrixException e) {
      throw new IllegalArgumentException(
          "the lines lie at fewer than " + terms + " different pixels; lower the degree", e);
    }
  }

  private static double value(double[] coefficients, double u) {
    double value = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      value = value * u + coefficients[i];
    }
    return value;
  }

  private static double slope(double[] coefficients, Line line, double centre, double scale) {
    double u = (line.pixel() - centre) / scale;
    double slope = 0;
    for (int i = coefficients.length - 1; i >= 1; i--) {
      slope = slope * u + i * coefficients[i];
    }
    return slope / scale;
  }

  /** Wavelength of a pixel in nm, in {@link #medium}, with the uncertainty of the polynomial. */
  public Estimate at(double pixel) {
    double u = (pixel - centre) / scale;
    double variance = 0;
    for (int i = 0; i < coefficients.length; i++) {
      for (int k = 0; k < coefficients.length; k++) {
        variance += covariance[i][k] * Math.pow(u, i + k);
      }
    }
    return new Estimate(value(coefficients, u), Math.sqrt(Math.max(0, variance)));
  }

  /**
   * The axis of pixels numbered as those of the lines were.
   *
   * @param first number of the first pixel
   * @param pixels how many there are
   * @throws IllegalArgumentException if the polynomial turns back within them
   */
  public SpectralAxis axis(double first, int pixels) {
    double[] centres = new double[pixels];
    double[] edges = new double[pixels + 1];
    for (int i = 0; i <= pixels; i++) {
      edges[i] = value(coefficients, (first + i - 0.5 - centre) / scale);
      if (i < pixels) {
        centres[i] = value(coefficients, (first + i - centre) / scale);
      }
    }
    return new SpectralAxis(SpectralQuantity.WAVELENGTH, medium, centres, edges);
  }

  public Medium medium() {
    return medium;
  }

  /** Coefficients of u^0, u^1, ... in nm; u = (pixel - {@link #centre}) / {@link #scale}. */
  public double[] coefficients() {
    return coefficients.clone();
  }

  /** Covariance of the coefficients in nm^2. */
  public double[][] covariance() {
    return Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new);
  }

  public double centre() {
    return centre;
  }

  public double scale() {
    return scale;
  }

  /** Wavelength of the table minus polynomial for each line, in nm. */
  public double[] residuals() {
    return residuals.clone();
  }

  /** Of the residuals; NaN if the uncertainties were not known but taken from them. */
  public double chiSquared() {
    return chiSquared;
  }

  /** Lines more than coefficients. */
  public int degreesOfFreedom() {
    return freedom;
  }
}
