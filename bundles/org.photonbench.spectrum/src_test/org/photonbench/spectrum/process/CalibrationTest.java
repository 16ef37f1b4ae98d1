package org.photonbench.spectrum.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SpectralAxis;

class CalibrationTest {
  private static double truth(double pixel) {
    return 500 + 0.1 * pixel - 2e-6 * pixel * pixel;
  }

  private static List<WavelengthCalibration.Line> lines(double sigma, SplittableRandom random) {
    List<WavelengthCalibration.Line> lines = new ArrayList<>();
    for (double pixel : new double[] {30, 180, 330, 512, 700, 890, 1000}) {
      double seen = pixel + sigma * random.nextGaussian();
      lines.add(new WavelengthCalibration.Line(seen, sigma, truth(pixel)));
    }
    return lines;
  }

  @Test
  void exactLinesGiveTheExactPolynomial() {
    WavelengthCalibration fit =
        WavelengthCalibration.fit(lines(0, new SplittableRandom(1)), Medium.AIR, 2);
    for (double pixel : new double[] {0, 400, 1023}) {
      assertEquals(truth(pixel), fit.at(pixel).value(), 1e-9);
    }
    assertArrayEquals(new double[7], fit.residuals(), 1e-9);
    SpectralAxis axis = fit.axis(0, 1024);
    assertEquals(Medium.AIR, axis.medium());
    assertEquals(truth(511), axis.centre(511), 1e-9);
    assertEquals(truth(510.5), axis.edge(511), 1e-9);
  }

  // Random is not used: its first numbers for the seeds 1, 2, 3... are alike.

  /** Pulls of the predicted wavelength over 400 simulated calibrations. */
  @Test
  void theUncertaintyIsThatOfSimulatedCalibrations() {
    double[] pixels = {0, 400, 1023};
    double[] sum = new double[3];
    double[] squares = new double[3];
    double chiSquared = 0;
    int seeds = 400;
    for (int seed = 1; seed <= seeds; seed++) {
      WavelengthCalibration fit =
          WavelengthCalibration.fit(lines(0.05, new SplittableRandom(seed)), Medium.VACUUM, 2);
      for (int i = 0; i < 3; i++) {
        Estimate at = fit.at(pixels[i]);
        double pull = (at.value() - truth(pixels[i])) / at.sigma();
        sum[i] += pull / seeds;
        squares[i] += pull * pull / seeds;
      }
      chiSquared += fit.chiSquared() / fit.degreesOfFreedom() / seeds;
    }
    for (int i = 0; i < 3; i++) {
      assertEquals(0, sum[i], 0.2, "mean pull at " + pixels[i]);
      assertEquals(1, Math.sqrt(squares[i]), 0.15, "width of pulls at " + pixels[i]);
    }
    assertEquals(1, chiSquared, 0.15);
  }

  @Test
  void whatCannotBeFittedIsRefused() {
    List<WavelengthCalibration.Line> lines = lines(0, new SplittableRandom(1));
    assertThrows(
        IllegalArgumentException.class,
        () -> WavelengthCalibration.fit(lines.subList(0, 3), Medium.AIR, 2));
    assertThrows(
        IllegalArgumentException.class,
        () -> WavelengthCalibration.fit(lines.subList(0, 1), Medium.AIR, 1));
    List<WavelengthCalibration.Line> same =
        List.of(lines.get(0), lines.get(0), lines.get(1), lines.get(1));
    assertThrows(
        IllegalArgumentException.class, () -> WavelengthCalibration.fit(same, Medium.AIR, 2));
  }

  private static double[] frame(
      double electrons, int pixels, SplittableRandom random, double[] pattern) {
    double gain = 2.5;
    double[] counts = new double[pixels];
    for (int i = 0; i < pixels; i++) {
      double light = electrons * pattern[i];
      double seen = light + Math.sqrt(light) * random.nextGaussian() + 6 * random.nextGaussian();
      counts[i] = Math.rint(seen / gain + 300);
    }
    return counts;
  }

  /**
   * 2.5 electrons a count, offset 300, read noise 6 e; 5 % fixed pattern, which must not matter.
   */
  @Test
  void photonTransferFindsTheCamera() {
    int seeds = 100;
    double[] sum = new double[3];
    double[] squares = new double[3];
    for (int seed = 1; seed <= seeds; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int pixels = 2000;
      double[] pattern = new double[pixels];
      for (int i = 0; i < pixels; i++) {
        pattern[i] = 1 + 0.05 * random.nextGaussian();
      }
      List<PhotonTransfer.Pair> lit = new ArrayList<>();
      for (double level : new double[] {200, 1000, 5000, 20_000}) {
        lit.add(
            new PhotonTransfer.Pair(
                frame(level, pixels, random, pattern), frame(level, pixels, random, pattern)));
      }
      PhotonTransfer.Pair dark =
          new PhotonTransfer.Pair(
              frame(0, pixels, random, pattern), frame(0, pixels, random, pattern));
      PhotonTransfer found = PhotonTransfer.fit(dark, lit);
      double[] pulls = {
        (found.electronsPerCount().value() - 2.5) / found.electronsPerCount().sigma(),
        (found.offset().value() - 300) / found.offset().sigma(),
        (found.readNoise().value() - 6) / found.readNoise().sigma()
      };
      for (int i = 0; i < 3; i++) {
        sum[i] += pulls[i] / seeds;
        squares[i] += pulls[i] * pulls[i] / seeds;
      }
      assertEquals(2.5, found.camera().electronsPerCount(), 0.2);
    }
    for (int i = 0; i < 3; i++) {
      // The mean of 100 pulls has the standard deviation 0.1.
      assertEquals(0, sum[i], 0.35, "mean pull " + i);
      assertEquals(1, Math.sqrt(squares[i]), 0.2, "width of pulls " + i);
    }
  }

  @Test
  void equallyBrightFramesAreRefused() {
    double[] pattern = new double[100];
    SplittableRandom random = new SplittableRandom(1);
    PhotonTransfer.Pair dark =
        new PhotonTransfer.Pair(frame(0, 100, random, pattern), frame(0, 100, random, pattern));
    String message =
        assertThrows(IllegalArgumentException.class, () -> PhotonTransfer.fit(dark, List.of(dark)))
            .getMessage();
    assertTrue(message.contains("brighter"), message);
  }
}
