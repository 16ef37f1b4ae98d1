package org.photonbench.analysis.pcfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Variances between few blocks, drawn with a known wander. */
class WanderScatterTest {
  private static final double[] DELAYS = Numbers.linear(-20, 180, 41);
  private static final double PHOTONS = 1e-7;

  private static double truth(double delay) {
    return 4e-3 * delay * delay / (delay * delay + 60 * 60);
  }

  private static double[] relative(Random random, int freedom, boolean wander) {
    int n = DELAYS.length;
    double[] value = new double[n];
    double[] photons = new double[n];
    double[] blocks = new double[n];
    int[] freedoms = new int[n];
    for (int i = 0; i < n; i++) {
      value[i] = 0.45 * Math.exp(-Math.abs(DELAYS[i]) / 60);
      photons[i] = PHOTONS;
      freedoms[i] = freedom;
      double variance = PHOTONS + (wander ? truth(DELAYS[i]) * value[i] * value[i] : 0);
      for (int k = 0; k < freedom; k++) {
        blocks[i] += variance * Math.pow(random.nextGaussian(), 2) / freedom;
      }
    }
    return WanderScatter.relative(DELAYS, value, photons, blocks, freedoms);
  }

  /** One degree of freedom for each position is enough for all of them together. */
  @Test
  void wanderIsFoundFromTwoBlocksEach() {
    Random random = new Random(1);
    double[] mean = new double[DELAYS.length];
    double squares = 0;
    int at60 = 16;
    assertEquals(60, DELAYS[at60], 1e-9);
    for (int n = 0; n < 100; n++) {
      double[] found = relative(random, 1, true);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += found[i] / 100;
      }
      squares += Math.pow(found[at60] / truth(60) - 1, 2) / 100;
    }
    for (int i = 8; i < 30; i++) {
      assertEquals(1, mean[i] / truth(DELAYS[i]), 0.2, "at " + DELAYS[i] + " ps");
    }
    // By itself a position would have 1.4.
    assertTrue(Math.sqrt(squares) < 0.5, "scatter " + Math.sqrt(squares));
  }

  @Test
  void linesAtRestHaveLittle() {
    Random random = new Random(1);
    double mean = 0;
    for (int n = 0; n < 100; n++) {
      mean += relative(random, 9, false)[16] / 100;
    }
    // 0.166 is 1 - R there.
    assertTrue(mean * 0.166 * 0.166 < 0.3 * PHOTONS, "wander " + mean);
  }

  @Test
  void tooFewBlocksTellNothing() {
    double[] one = new double[DELAYS.length];
    Arrays.fill(one, 1);
    int[] freedoms = new int[DELAYS.length];
    Arrays.fill(freedoms, 0, 7, 1);
    for (double each : WanderScatter.relative(DELAYS, one, one, one, freedoms)) {
      assertEquals(0, each);
    }
  }
}
