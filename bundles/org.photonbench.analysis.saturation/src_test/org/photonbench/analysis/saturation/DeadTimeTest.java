package org.photonbench.analysis.saturation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The share of photons detected, against a simulation of the detector. */
class DeadTimeTest {
  private static final int PERIOD = 1000;

  /**
   * At most one photon a pulse, or a second one half of the time, with an exponential delay; a
   * detector that is dead for so many bins after each detection.
   */
  private static void check(double photon, double second, double lifetime, int dead) {
    Random random = new Random(1);
    int pulses = 2_000_000;
    long[] counts = new long[PERIOD];
    long due = 0;
    long detected = 0;
    double deadUntil = -1;
    long pairsDue = 0;
    for (long pulse = 0; pulse < pulses; pulse++) {
      if (random.nextDouble() >= photon) {
        continue;
      }
      int photons = random.nextDouble() < second ? 2 : 1;
      pairsDue += photons == 2 ? 2 : 0;
      double[] at = new double[photons];
      for (int i = 0; i < photons; i++) {
        do {
          at[i] = -lifetime * Math.log(1 - random.nextDouble());
        } while (at[i] >= PERIOD);
      }
      Arrays.sort(at);
      for (double delay : at) {
        due++;
        double time = pulse * (double) PERIOD + delay;
        if (time >= deadUntil) {
          detected++;
          counts[(int) delay]++;
          deadUntil = time + dead;
        }
      }
    }
    double mean = due / (double) pulses;
    double g2 = pairsDue / (double) pulses / (mean * mean);
    double share = DeadTime.detectedShare(counts, PERIOD, pulses, dead, 0, g2);
    double sigma = Math.sqrt((due - detected) * 1.0) / due;
    assertEquals((double) detected / due, share, 4 * sigma + 1e-4);
  }

  @Test
  void shorterThanThePeriod() {
    check(0.2, 0, 150, 350);
  }

  @Test
  void longerThanThePeriod() {
    check(0.1, 0, 150, 2300);
  }

  @Test
  void pairsOfOnePulse() {
    check(0.05, 0.3, 150, 350);
  }

  @Test
  void tailOverThePeriod() {
    check(0.2, 0, 600, 700);
  }

  @Test
  void steadyLightAndImpossibleRates() {
    assertEquals(0.9, DeadTime.detectedShare(1e6, 1e-7), 1e-12);
    long[] counts = new long[PERIOD];
    counts[10] = 1000;
    assertEquals(0, DeadTime.detectedShare(counts, PERIOD, 1000, 1500, 0, 0));
  }
}
