package org.photonbench.analysis.saturation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Photons beyond the pulse period from the end of an exponential decay on a flat background. */
class LeakTest {
  private static final double PERIOD = 100;

  private static double beyond(double lifetime) {
    return Math.exp(-PERIOD / lifetime);
  }

  /** Photons of a folded decay from a phase to another. */
  private static double folded(double lifetime, double from, double to) {
    return (Math.exp(-from / lifetime) - Math.exp(-to / lifetime)) / (1 - beyond(lifetime));
  }

  private static double[] windows(double lifetime, double photons, double flat) {
    double[] means = new double[3];
    for (int k = 0; k < 3; k++) {
      double from = PERIOD * (1 - (3 - k) * Leak.WINDOW);
      means[k] = photons * folded(lifetime, from, from + PERIOD * Leak.WINDOW) + flat;
    }
    return means;
  }

  @Test
  void exactForAnExponentialOnABackground() {
    double photons = 1e12;
    double[] means = windows(15, photons, 1e7);
    long[] counts = {Math.round(means[0]), Math.round(means[1]), Math.round(means[2])};
    // Of photons that run over the end some run over the next end too.
    double share = beyond(15) / (1 - beyond(15));
    assertEquals(share, Leak.of(counts, (long) photons).share(), 1e-6 * share);
  }

  @Test
  void uncertaintyIsThatOfTheCounts() {
    Random random = new Random(1);
    double photons = 1e6;
    double[] means = windows(15, photons, 500);
    double truth = beyond(15) / (1 - beyond(15));
    int runs = 2000;
    double sum = 0;
    double squares = 0;
    for (int run = 0; run < runs; run++) {
      long[] counts = new long[3];
      for (int k = 0; k < 3; k++) {
        counts[k] = Math.round(means[k] + Math.sqrt(means[k]) * random.nextGaussian());
      }
      Leak leak = Leak.of(counts, (long) photons);
      double pull = (leak.share() - truth) / leak.sigma();
      sum += pull;
      squares += pull * pull;
    }
    assertEquals(0, sum / runs, 0.2);
    assertEquals(1, Math.sqrt(squares / runs), 0.1);
  }

  @Test
  void withoutATailThereIsNone() {
    assertEquals(Leak.NONE, Leak.of(new long[] {100, 103, 98}, 100_000));
    assertEquals(Leak.NONE, Leak.of(new long[] {0, 0, 0}, 100_000));
    assertEquals(Leak.NONE, Leak.of(new long[] {12, 3, 0}, 100_000));
  }
}
