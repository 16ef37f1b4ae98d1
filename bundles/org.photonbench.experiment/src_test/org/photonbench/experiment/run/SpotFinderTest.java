package org.photonbench.experiment.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpotFinderTest {
  /** Gaussian spots of 1.5 points full width on a Poisson background. */
  private static long[][] image(double[][] spots, double background, long seed) {
    Random random = new Random(seed);
    long[][] image = new long[20][30];
    for (int line = 0; line < 20; line++) {
      for (int column = 0; column < 30; column++) {
        double mean = background;
        for (double[] spot : spots) {
          double d = Math.hypot(spot[0] - column, spot[1] - line) / 1.5;
          mean += spot[2] * Math.exp(-4 * Math.log(2) * d * d);
        }
        // Normal is near enough to Poisson for counts of hundreds.
        image[line][column] =
            Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
      }
    }
    return image;
  }

  @Test
  void spotsAreFoundWhereTheyAreTheBrightestFirst() {
    double[][] truth = {{5.3, 4.8, 3000}, {20.6, 14.2, 9000}, {12, 9, 1500}};
    for (long seed = 1; seed <= 20; seed++) {
      List<SpotFinder.Spot> spots = SpotFinder.find(image(truth, 200, seed), 6, 2);
      assertEquals(3, spots.size(), "seed " + seed);
      int[] order = {1, 0, 2};
      for (int i = 0; i < 3; i++) {
        assertEquals(truth[order[i]][0], spots.get(i).x(), 0.25, "seed " + seed);
        assertEquals(truth[order[i]][1], spots.get(i).y(), 0.25, "seed " + seed);
      }
    }
  }

  @Test
  void anEmptyImageHasNoSpots() {
    int found = 0;
    for (long seed = 1; seed <= 20; seed++) {
      found += SpotFinder.find(image(new double[0][], 200, seed), 6, 2).size();
    }
    assertEquals(0, found);
    assertTrue(SpotFinder.find(new long[5][5], 5, 2).isEmpty());
  }

  @Test
  void ofTwoSpotsNearEachOtherTheBrighterIsKept() {
    double[][] truth = {{8, 8, 4000}, {11, 8, 3000}};
    long[][] image = image(truth, 100, 1);
    assertEquals(2, SpotFinder.find(image, 6, 2).size());
    List<SpotFinder.Spot> one = SpotFinder.find(image, 6, 4);
    assertEquals(1, one.size());
    assertEquals(8, one.getFirst().x(), 0.3);
  }
}
