package org.photonbench.analysis.heralded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.likelihood.Draw;

/** Dark counts and afterpulses told from the end of the decay, by drawn histograms. */
class TailBackgroundTest {
  private static final int RECORDS = 100;

  /** 100 ns in ticks of 80 ps. */
  private static final int BINS = 1250;

  private static final double TICK_NS = 0.08;
  private static final int EDGE = 60;

  /**
   * Counts of one period.
   *
   * @param photons of the decay
   * @param tauNs its lifetime
   * @param dark counts in all
   * @param afterpulses in all, with a delay of 30 ns
   */
  private static long[] histogram(
      double photons, double tauNs, double dark, double afterpulses, Random random) {
    long[] counts = new long[BINS];
    for (int i = 0; i < BINS; i++) {
      double t = Math.floorMod(i - EDGE, BINS) * TICK_NS;
      double mean = dark / BINS + wrapped(t, tauNs) * photons + wrapped(t, 30) * afterpulses;
      counts[i] = Draw.poisson(mean, random);
    }
    return counts;
  }

  private static double wrapped(double t, double tau) {
    double period = BINS * TICK_NS;
    return TICK_NS / tau * Math.exp(-t / tau) / -Math.expm1(-period / tau);
  }

  /** Background in half a period after the pulse: dark counts and what earlier pulses left. */
  private static double truth(double photons, double tauNs, double dark, double afterpulses) {
    double period = BINS * TICK_NS;
    double sum = dark / 2;
    double[][] parts = {{photons, tauNs}, {afterpulses, 30}};
    for (double[] part : parts) {
      double left = Math.exp(-period / part[1]);
      sum += part[0] * left / (1 - left) * -Math.expm1(-period / 2 / part[1]);
    }
    return sum;
  }

  private static void check(double photons, double tauNs, double dark, double afterpulses) {
    double truth = truth(photons, tauNs, dark, afterpulses);
    int held = 0;
    double sum = 0;
    double sigma = 0;
    for (int seed = 1; seed <= RECORDS; seed++) {
      long[] counts = histogram(photons, tauNs, dark, afterpulses, new Random(seed));
      TailBackground found = TailBackground.of(counts, BINS, EDGE, 5, tauNs / TICK_NS);
      double all = found.overHalf(BINS);
      sum += all / RECORDS;
      sigma += found.relativeSigma() * all / RECORDS;
      held += Math.abs(all - truth) < 1.96 * Math.hypot(found.relativeSigma(), 0.1) * all ? 1 : 0;
    }
    String text = "truth %.0f, mean %.0f, sigma %.0f, held %d".formatted(truth, sum, sigma, held);
    assertEquals(truth, sum, 0.08 * truth, text);
    assertTrue(held >= 93, text);
  }

  @Test
  void darkCountsAndAfterpulsesBehindAShortDecay() {
    check(2_000_000, 6, 4000, 8000);
  }

  @Test
  void behindADecayThatReachesTheSecondHalf() {
    check(2_000_000, 15, 4000, 8000);
  }

  @Test
  void darkCountsAlone() {
    check(300_000, 6, 3000, 0);
  }

  @Test
  void fewCounts() {
    TailBackground found =
        TailBackground.of(histogram(10_000, 6, 40, 0, new Random(1)), BINS, EDGE, 5, 6 / TICK_NS);
    assertEquals(20, found.overHalf(BINS), 20);
  }
}
