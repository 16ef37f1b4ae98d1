package org.photonbench.virtuallab.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** How far an estimate is from the truth, in standard deviations. */
public final class Score {
  private static final double LARGEST = 4;

  private Score() {}

  /** Demands |z| below 4. */
  public static void assertNear(String what, double truth, double estimate, double sigma) {
    double z = (estimate - truth) / sigma;
    assertTrue(
        Math.abs(z) < LARGEST,
        () -> what + ": " + estimate + " +- " + sigma + ", truth " + truth + ", z = " + z);
  }

  /** A count against its mean, as Poisson. */
  public static void assertCount(String what, double mean, long count) {
    assertNear(what, mean, count, Math.sqrt(mean));
  }

  /** Demands that chi-squared is within 4 standard deviations of its degrees of freedom. */
  public static void assertChiSquared(String what, double chiSquared, int degrees) {
    assertNear(what + ", chi-squared", degrees, chiSquared, Math.sqrt(2.0 * degrees));
  }
}
