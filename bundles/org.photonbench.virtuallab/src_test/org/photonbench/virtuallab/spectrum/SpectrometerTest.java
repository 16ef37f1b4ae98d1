package org.photonbench.virtuallab.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.photonbench.spectrum.SpectralQuantity;

class SpectrometerTest {
  private static final double HC = 1239.841984;

  /** A pixel gets the integral over it, with the energies of its edges. */
  @Test
  void withoutSpreadEachPixelGetsItsShare() {
    Spectrometer spectrometer = new Spectrometer(new Dispersion(500, 0.1, 1e-5), 600, 0, 0.25);
    double[] response = spectrometer.response(new LorentzLine(2.4, 0.02));
    for (int i : new int[] {0, 100, 166, 167, 300, 599}) {
      double low = HC / (500 + 0.1 * (i + 0.5) + 1e-5 * (i + 0.5) * (i + 0.5));
      double high = HC / (500 + 0.1 * (i - 0.5) + 1e-5 * (i - 0.5) * (i - 0.5));
      double expected =
          0.25 / Math.PI * (Math.atan((high - 2.4) / 0.01) - Math.atan((low - 2.4) / 0.01));
      assertEquals(expected, response[i], 1e-13);
      assertEquals(low, spectrometer.axis().in(SpectralQuantity.ENERGY).edge(i + 1), 1e-12);
    }
  }

  /** The image of a sharp line: its mean stays, its variance is that of the line spread. */
  @Test
  void lineSpreadKeepsLightAndPlace() {
    Dispersion dispersion = new Dispersion(500, 0.1);
    for (double spread : new double[] {0.3, 1.2, 4}) {
      Spectrometer spectrometer = new Spectrometer(dispersion, 200, spread, 1);
      double place = 100.3;
      double[] response = spectrometer.response(new GaussLine(dispersion.energy(place), 1e-7));
      double sum = 0;
      double mean = 0;
      double squares = 0;
      for (int i = 0; i < 200; i++) {
        sum += response[i];
        mean += i * response[i];
        squares += i * i * response[i];
      }
      assertEquals(1, sum, 1e-9);
      // The line lies in a cell of an eighth of a pixel and is spread evenly over it.
      assertEquals(place, mean, 1 / 16.0);
      // Sheppard: pixels add a twelfth, if the image is wider than a pixel.
      double variance = spread * spread + 1 / 12.0 + 1 / 768.0;
      assertEquals(variance, squares - mean * mean, spread < 1 ? 0.05 : 1e-3);
    }
  }

  /** A line that is wider than a cell is spread exactly: Gauss with Gauss is Gauss. */
  @Test
  void lineSpreadOfAGaussLine() {
    Dispersion dispersion = new Dispersion(520, 0.05);
    Spectrometer spectrometer = new Spectrometer(dispersion, 400, 3, 1);
    double perPixel = dispersion.energy(199) - dispersion.energy(200);
    double sigma = 5 * perPixel;
    double[] response = spectrometer.response(new GaussLine(dispersion.energy(200), sigma));
    GaussLine expected = new GaussLine(200, Math.sqrt(25 + 9));
    for (int i = 150; i <= 250; i++) {
      assertEquals(expected.share(i - 0.5, i + 0.5), response[i], 3e-5);
    }
  }

  /** Light beyond the end of the camera is spread into it. */
  @Test
  void lightFromBeyondTheEndCounts() {
    Dispersion dispersion = new Dispersion(500, 0.1);
    Spectrometer spectrometer = new Spectrometer(dispersion, 50, 2, 1);
    double[] response = spectrometer.response(new GaussLine(dispersion.energy(-2.5), 1e-7));
    double expected = 0.5 * Erf.erfc(1 / Math.sqrt(2));
    double sum = 0;
    for (double value : response) {
      sum += value;
    }
    assertEquals(expected, sum, 0.01);
  }

  @Test
  void impossibleSpectrometersAreRefused() {
    assertRefused(
        "rise or fall", () -> new Spectrometer(new Dispersion(500, 0.1, -1e-3), 100, 0, 1));
    assertRefused("rise or fall", () -> new Spectrometer(new Dispersion(5, -0.1), 100, 0, 1));
    assertRefused("wavelength of pixel 0", () -> new Dispersion(500));
    assertRefused("efficiency", () -> new Spectrometer(new Dispersion(500, 1), 100, 0, 1.1));
    assertRefused("efficiency", () -> new Spectrometer(new Dispersion(500, 1), 100, 0, 0));
    assertRefused("pixels", () -> new Spectrometer(new Dispersion(500, 1), 1, 0, 1));
    assertRefused("line spread", () -> new Spectrometer(new Dispersion(500, 1), 10, -1, 1));
  }

  private static void assertRefused(String reason, Executable call) {
    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, call);
    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
  }
}
