package org.photonbench.analysis.pcfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Jackknife ratios are drawn towards each other as far as chance explains them. */
class BlockScatterTest {
  private static final int FREEDOMS = 19;

  private static double[] draw(Random random, double[] truth) {
    double[] ratio = new double[truth.length];
    for (int i = 0; i < ratio.length; i++) {
      for (int k = 0; k < FREEDOMS; k++) {
        double x = random.nextGaussian();
        ratio[i] += truth[i] * x * x / FREEDOMS;
      }
    }
    return ratio;
  }

  private static double[] factors(double[] ratio) {
    int[] freedoms = new int[ratio.length];
    Arrays.fill(freedoms, FREEDOMS);
    return BlockScatter.factors(ratio, freedoms);
  }

  /** One true ratio: estimates are far closer to it than the jackknife of one position. */
  @Test
  void alikePositionsArePooled() {
    double[] truth = new double[23];
    Arrays.fill(truth, 4);
    Random random = new Random(1);
    double own = 0;
    double drawn = 0;
    for (int n = 0; n < 100; n++) {
      double[] ratio = draw(random, truth);
      double[] factor = factors(ratio);
      for (int i = 0; i < truth.length; i++) {
        own += Math.pow(ratio[i] / 4 - 1, 2);
        drawn += Math.pow(factor[i] * factor[i] / 4 - 1, 2);
      }
    }
    assertTrue(drawn < 0.25 * own, drawn + " of " + own);
  }

  /** Ratios of 1 and 100 are not mixed, as a pooled factor would. */
  @Test
  void unlikePositionsKeepTheirOwn() {
    double[] truth = new double[23];
    Arrays.setAll(truth, i -> i % 2 == 0 ? 1 : 100);
    Random random = new Random(1);
    double[] mean = new double[2];
    for (int n = 0; n < 100; n++) {
      double[] factor = factors(draw(random, truth));
      for (int i = 0; i < truth.length; i++) {
        mean[i % 2] += factor[i] / 100 / (i % 2 == 0 ? 12 : 11);
      }
    }
    assertEquals(1, mean[0], 0.3);
    assertEquals(10, mean[1], 1);
  }

  @Test
  void factorsNeverShrinkErrorsNorRestOnTooLittle() {
    for (double factor : factors(new double[] {0.2, 0.3, 0.25})) {
      assertEquals(1, factor);
    }
    assertEquals(1, BlockScatter.factors(new double[] {50, 60}, new int[] {2, 3})[0]);
    double[] some = BlockScatter.factors(new double[] {9, Double.NaN, 9}, new int[] {19, -1, 19});
    assertEquals(3, some[1], 0.01);
  }
}
