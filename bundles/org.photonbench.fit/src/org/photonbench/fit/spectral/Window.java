package org.photonbench.fit.spectral;

import java.util.Arrays;
import org.photonbench.fit.special.ModifiedBessel;

/**
 * A window that lets a stretch of data fade in and out, so that a strong line does not leak over
 * the spectrum (F. J. Harris, Proc. IEEE 66, 51 (1978)). Periodic form: the value that would follow
 * the last is the first.
 *
 * @param name for people
 * @param coefficients of the cosine sum a0 - a1 cos x + a2 cos 2x - ..., or the parameter of
 *     Kaiser's window alone
 * @param kaiser whether it is Kaiser's window
 */
public record Window(String name, double[] coefficients, boolean kaiser) {
  /** No fading: narrowest line, strongest leakage. */
  public static final Window RECTANGULAR = cosines("rectangular", 1);

  /** Hann's raised cosine. */
  public static final Window HANN = cosines("Hann", 0.5, 0.5);

  /** Hamming's, with the smallest first side lobe. */
  public static final Window HAMMING = cosines("Hamming", 0.54, 0.46);

  /** Blackman's three terms. */
  public static final Window BLACKMAN = cosines("Blackman", 0.42, 0.5, 0.08);

  /** Blackman's and Harris's four terms, side lobes below -92 dB. */
  public static final Window BLACKMAN_HARRIS =
      cosines("Blackman-Harris", 0.35875, 0.48829, 0.14128, 0.01168);

  /** Five terms that keep the height of a line wherever it lies between two frequencies. */
  public static final Window FLAT_TOP =
      cosines("flat top", 0.21557895, 0.41663158, 0.277263158, 0.083578947, 0.006947368);

  public Window {
    coefficients = coefficients.clone();
    if (coefficients.length == 0) {
      throw new IllegalArgumentException("a window needs at least one coefficient");
    }
  }

  private static Window cosines(String name, double... coefficients) {
    return new Window(name, coefficients, false);
  }

  /**
   * Kaiser's window, which trades the width of a line against leakage.
   *
   * @param beta 0 is rectangular, 5 is near Hamming, 8.6 near Blackman
   */
  public static Window kaiser(double beta) {
    if (!(beta >= 0 && beta < 700)) {
      throw new IllegalArgumentException("beta of Kaiser's window must be 0 to 700, was " + beta);
    }
    return new Window("Kaiser " + beta, new double[] {beta}, true);
  }

  @Override
  public double[] coefficients() {
    return coefficients.clone();
  }

  /** The window for n values. */
  public double[] values(int n) {
    if (n < 1) {
      throw new IllegalArgumentException("a window needs at least one value, was " + n);
    }
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = kaiser ? kaiserValue(2.0 * i / n - 1) : cosineValue(2 * Math.PI * i / n);
    }
    return values;
  }

  private double cosineValue(double x) {
    double sum = 0;
    for (int k = 0; k < coefficients.length; k++) {
      sum += (k % 2 == 0 ? 1 : -1) * coefficients[k] * Math.cos(k * x);
    }
    return sum;
  }

  private double kaiserValue(double x) {
    double beta = coefficients[0];
    double inner = beta * Math.sqrt(Math.max(0, 1 - x * x));
    // I0(inner)/I0(beta); the scaled functions cannot overflow.
    return Math.exp(inner - beta)
        * ModifiedBessel.scaledI(0, inner)
        / ModifiedBessel.scaledI(0, beta);
  }

  /** Mean of the window: by how much a line loses height. */
  public double coherentGain(int n) {
    double sum = 0;
    for (double w : values(n)) {
      sum += w;
    }
    return sum / n;
  }

  /**
   * Equivalent noise bandwidth in units of 1/(length of the data): n sum w^2/(sum w)^2, 1 for the
   * rectangular window, 1.5 for Hann's.
   */
  public double noiseBandwidth(int n) {
    double sum = 0;
    double squares = 0;
    for (double w : values(n)) {
      sum += w;
      squares += w * w;
    }
    return n * squares / (sum * sum);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Window that
        && kaiser == that.kaiser
        && name.equals(that.name)
        && Arrays.equals(coefficients, that.coefficients);
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + Arrays.hashCode(coefficients);
  }
}
