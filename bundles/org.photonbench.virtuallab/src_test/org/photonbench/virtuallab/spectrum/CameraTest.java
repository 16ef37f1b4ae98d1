package org.photonbench.virtuallab.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.photonbench.spectrum.CameraCalibration;
import org.photonbench.virtuallab.random.Xoshiro256;
import org.photonbench.virtuallab.testing.Pulls;

class CameraTest {
  private static final int DRAWS = 200_000;

  @Test
  void poissonNumbersAreDistributedAsSuch() {
    Xoshiro256 random = new Xoshiro256(1);
    for (double mean : new double[] {0.02, 1, 7.5, 10, 13.7, 80, 1500}) {
      PoissonDistribution law = new PoissonDistribution(mean);
      // Bins between quantiles, so that each has counts.
      int bins = Math.min(40, (int) (4 * Math.sqrt(mean)) + 2);
      double[] expected = new double[bins];
      long[] seen = new long[bins];
      int[] last = new int[bins];
      double below = 0;
      for (int i = 0; i < bins; i++) {
        last[i] =
            i == bins - 1 ? Integer.MAX_VALUE : law.inverseCumulativeProbability((i + 1.0) / bins);
        double to = i == bins - 1 ? 1 : law.cumulativeProbability(last[i]);
        expected[i] = (to - below) * DRAWS;
        below = to;
      }
      for (int i = 0; i < DRAWS; i++) {
        long n = PoissonNumber.draw(mean, random);
        int bin = 0;
        while (n > last[bin]) {
          bin++;
        }
        seen[bin]++;
      }
      int kept = 0;
      for (int i = 0; i < bins; i++) {
        if (expected[i] > 0) {
          expected[kept] = expected[i];
          seen[kept++] = seen[i];
        }
      }
      double p =
          new ChiSquareTest()
              .chiSquareTest(Arrays.copyOf(expected, kept), Arrays.copyOf(seen, kept));
      assertTrue(p > 1e-3, mean + ": p " + p);
    }
    assertEquals(0, PoissonNumber.draw(0, random));
    assertThrows(IllegalArgumentException.class, () -> PoissonNumber.draw(-1, random));
    assertThrows(IllegalArgumentException.class, () -> PoissonNumber.draw(Double.NaN, random));
  }

  /** Variance of the counts = signal/electrons per count + read noise^2 + rounding. */
  @Test
  void meanAndVarianceFollowTheGain() {
    CameraCalibration calibration = new CameraCalibration(2.5, 600, 6);
    Camera camera = new Camera(calibration, 3, 0, 0, 16);
    int frames = 400;
    double[] electrons = new double[500];
    for (int i = 0; i < electrons.length; i++) {
      electrons[i] = i < 250 ? 50 : 4000;
    }
    double[] sum = new double[2];
    double[] squares = new double[2];
    for (int frame = 0; frame < frames; frame++) {
      double[] counts =
          camera.expose(electrons, 2, frame, new ArrayList<>(), new Xoshiro256(frame + 1));
      for (int i = 0; i < counts.length; i++) {
        int half = i < 250 ? 0 : 1;
        double mean = (electrons[i] + 6) / 2.5 + 600;
        assertEquals(Math.rint(counts[i]), counts[i]);
        sum[half] += counts[i] - mean;
        squares[half] += (counts[i] - mean) * (counts[i] - mean);
      }
    }
    double n = 250.0 * frames;
    for (int half = 0; half < 2; half++) {
      double signal = half == 0 ? 56 : 4006;
      double variance = (signal + 36) / 6.25 + 1 / 12.0;
      assertEquals(0, sum[half] / n / Math.sqrt(variance / n), 4);
      assertEquals(variance, squares[half] / n, 4 * variance * Math.sqrt(2 / n));
    }
  }

  @Test
  void cosmicRaysAreWhereTheTruthSays() {
    Camera camera = new Camera(new CameraCalibration(1, 100, 0), 0, 0.5, 3000, 16);
    int hitsSeen = 0;
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      List<Camera.Hit> hits = new ArrayList<>();
      double[] counts = camera.expose(new double[300], 10, 7, hits, new Xoshiro256(seed));
      double[] expected = new double[300];
      Arrays.fill(expected, 100);
      for (Camera.Hit hit : hits) {
        assertEquals(7, hit.frame());
        expected[hit.pixel()] += hit.electrons();
      }
      for (int i = 0; i < 300; i++) {
        assertEquals(Math.min(65535, expected[i]), counts[i]);
      }
      hitsSeen += hits.size();
    }
    assertEquals(1000, hitsSeen, 4 * Math.sqrt(1000));
  }

  @Test
  void countsStayWithinTheConverter() {
    Camera camera = new Camera(new CameraCalibration(1, 2, 50), 0, 0, 0, 10);
    double[] counts =
        camera.expose(new double[] {0, 0, 0, 0, 1e6}, 1, 0, new ArrayList<>(), new Xoshiro256(3));
    assertEquals(1023, counts[4]);
    for (double count : counts) {
      assertTrue(count >= 0 && count <= 1023);
    }
  }

  @Test
  void impossibleCamerasAreRefused() {
    CameraCalibration calibration = new CameraCalibration(1, 100, 5);
    assertThrows(IllegalArgumentException.class, () -> new Camera(calibration, -1, 0, 0, 16));
    assertThrows(IllegalArgumentException.class, () -> new Camera(calibration, 0, 1, 0, 16));
    assertThrows(IllegalArgumentException.class, () -> new Camera(calibration, 0, 0, 0, 33));
    IllegalArgumentException offset =
        assertThrows(IllegalArgumentException.class, () -> new Camera(calibration, 0, 0, 0, 6));
    assertTrue(offset.getMessage().contains("range of the converter"), offset.getMessage());
  }
}
