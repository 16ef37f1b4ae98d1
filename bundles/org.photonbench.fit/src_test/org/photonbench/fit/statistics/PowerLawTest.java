package org.photonbench.fit.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PowerLawTest {
  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(seed);
  }

  private static double[] sample(PowerLawDistribution law, RandomGenerator random, int n) {
    double[] values = new double[n];
    Arrays.setAll(values, i -> law.sample(random));
    return values;
  }

  private static void assertPulls(double[] pulls, String what) {
    double mean = Arrays.stream(pulls).average().orElseThrow();
    double variance =
        Arrays.stream(pulls).map(z -> (z - mean) * (z - mean)).average().orElseThrow();
    assertTrue(Math.abs(mean) < 0.2, what + ": mean pull " + mean);
    assertEquals(1, Math.sqrt(variance), 0.15, what);
  }

  /** Reference vector BLINK-PL-TRUNC. */
  @Test
  void agreesWithTheTruncatedReference() {
    double logRange = Math.log(10_000);
    assertEquals(1.4713702722530726, PowerLaw.exponentFromMeanLog(2, logRange), 1.4e-8);
    assertEquals(0.025259967045620023, PowerLaw.exponentError(1.5, logRange, 500), 2e-10);
  }

  @Test
  void withoutBoundItIsTheMeanLogarithm() {
    PowerLawFit fit = PowerLaw.fit(new double[] {Math.E, Math.E * Math.E, 0.5}, 1);
    assertEquals(1 + 2 / 3.0, fit.exponent(), 1e-12);
    assertEquals(2 / 3.0 / Math.sqrt(2), fit.sigma(), 1e-12);
    assertEquals(1 + 1 / 3.0, PowerLaw.unbiased(fit), 1e-12);
  }

  @Property(tries = 300)
  void solvesItsOwnEquation(
      @ForAll @DoubleRange(min = -2, max = 4) double exponent,
      @ForAll @DoubleRange(min = 0.1, max = 25) double logRange) {
    double b = exponent - 1;
    double mean =
        Math.abs(b * logRange) < 1e-4
            ? logRange / 2 - b * logRange * logRange / 12
            : 1 / b - logRange / Math.expm1(b * logRange);
    // The mean keeps fewer digits of the exponent where the law is steep or the range short.
    double slope = 1 / Math.pow(PowerLaw.exponentError(exponent, logRange, 1), 2);
    assertEquals(
        exponent,
        PowerLaw.exponentFromMeanLog(mean, logRange),
        1e-9 + 1e-13 * (logRange + 1 / Math.abs(b)) / slope);
  }

  @Test
  void pullsOfTheTruncatedFit() {
    PowerLawDistribution law = new PowerLawDistribution(1.5, 0.01, 100);
    double[] pulls = new double[200];
    for (int seed = 1; seed <= 200; seed++) {
      PowerLawFit fit = PowerLaw.fit(sample(law, random(seed), 300), 0.01, 100);
      pulls[seed - 1] = (fit.exponent() - 1.5) / fit.sigma();
    }
    assertPulls(pulls, "truncated");
  }

  /** Dwells cut off at random times, with the lengths seen so far as censored values. */
  @Test
  void pullsOfTheCensoredFits() {
    for (double high : new double[] {1000, Double.POSITIVE_INFINITY}) {
      PowerLawDistribution law = new PowerLawDistribution(1.8, 1, high);
      double[] pulls = new double[200];
      for (int seed = 1; seed <= 200; seed++) {
        RandomGenerator random = random(seed);
        double[] complete = new double[400];
        double[] censored = new double[400];
        int n = 0;
        int m = 0;
        for (int i = 0; i < 400; i++) {
          double dwell = law.sample(random);
          double end = 1 + 20 * random.nextExponential();
          if (dwell <= end) {
            complete[n++] = dwell;
          } else {
            censored[m++] = end;
          }
        }
        PowerLawFit fit =
            PowerLaw.fit(Arrays.copyOf(complete, n), Arrays.copyOf(censored, m), 1, high);
        assertEquals(m, fit.censored());
        pulls[seed - 1] = (fit.exponent() - 1.8) / fit.sigma();
      }
      assertPulls(pulls, "censored, up to " + high);
    }
  }

  @Test
  void pullsOfTheDiscreteFit() {
    for (long high : new long[] {100_000, Long.MAX_VALUE}) {
      double[] pulls = new double[200];
      for (int seed = 1; seed <= 200; seed++) {
        RandomGenerator random = random(seed);
        long[] values = new long[300];
        Arrays.setAll(values, i -> discrete(random, 1.9, 2, high));
        PowerLawFit fit = DiscretePowerLaw.fit(values, 2, high);
        pulls[seed - 1] = (fit.exponent() - 1.9) / fit.sigma();
      }
      assertPulls(pulls, "whole numbers up to " + high);
    }
  }

  /** Rejection from the continuous law half a step earlier; exact. */
  private static long discrete(RandomGenerator random, double exponent, long low, long high) {
    while (true) {
      double b = exponent - 1;
      double x = low * Math.pow(1 - random.nextDouble(), -1 / b);
      long k = (long) Math.min(1e18, x);
      // Envelope: integral of the density over [k, k+1), which is at least (k+1)^-exponent.
      double envelope = low * (Math.pow(k, -b) - Math.pow(k + 1.0, -b)) / b;
      double ratio = Math.pow(k, -exponent) / envelope;
      double largest =
          Math.pow(low, -exponent) / (low * (Math.pow(low, -b) - Math.pow(low + 1.0, -b)) / b);
      if (k <= high && random.nextDouble() < ratio / largest) {
        return k;
      }
    }
  }

  @Test
  void momentsAreTheirSums() {
    double[] sums = new double[3];
    for (int k = 3; k <= 200_000; k++) {
      double term = Math.pow(k / 3.0, -1.4);
      sums[0] += term;
      sums[1] += term * Math.log(k);
      sums[2] += term * Math.log(k) * Math.log(k);
    }
    double[] moments = DiscretePowerLaw.moments(1.4, 3, 200_000);
    for (int p = 0; p < 3; p++) {
      assertEquals(sums[p], moments[p], 1e-9 * sums[p]);
    }
    // zeta(2) = pi^2/6
    assertEquals(Math.PI * Math.PI / 6, DiscretePowerLaw.moments(2, 1, Long.MAX_VALUE)[0], 1e-10);
  }

  @Test
  void pullsOfTheCutOffFit() {
    double[] exponentPulls = new double[400];
    double[] ratePulls = new double[400];
    PowerLawDistribution law = new PowerLawDistribution(1.5, 0.01, 100);
    for (int seed = 1; seed <= 400; seed++) {
      RandomGenerator random = random(seed);
      double[] values = new double[1000];
      Arrays.setAll(values, i -> cutOff(law, 0.5, random));
      CutOffPowerLaw.Fit fit = CutOffPowerLaw.fit(values, 0.01, 100);
      exponentPulls[seed - 1] = (fit.exponent() - 1.5) / fit.exponentSigma();
      ratePulls[seed - 1] = (fit.rate() - 0.5) / fit.rateSigma();
      assertTrue(fit.pValue() < 1e-3, "seed " + seed + ": p " + fit.pValue());
    }
    assertPulls(exponentPulls, "exponent");
    assertPulls(ratePulls, "rate");
  }

  private static double cutOff(PowerLawDistribution law, double rate, RandomGenerator random) {
    while (true) {
      double t = law.sample(random);
      if (random.nextDouble() < Math.exp(-rate * t)) {
        return t;
      }
    }
  }

  /** Without a cut-off its p-value is uniform up to one half, and the rate often 0. */
  @Test
  void noCutOffIsSeldomFound() {
    PowerLawDistribution law = new PowerLawDistribution(1.7, 1, 1e4);
    int small = 0;
    int zero = 0;
    for (int seed = 1; seed <= 400; seed++) {
      CutOffPowerLaw.Fit fit = CutOffPowerLaw.fit(sample(law, random(seed), 300), 1, 1e4);
      small += fit.pValue() < 0.05 ? 1 : 0;
      zero += fit.rate() == 0 ? 1 : 0;
    }
    assertTrue(small >= 5 && small <= 38, small + " of 400 with p < 0.05");
    assertTrue(zero > 100 && zero < 280, zero + " of 400 at the bound");
  }

  @Test
  void findsWhereTheTailBegins() {
    int near = 0;
    for (int seed = 1; seed <= 10; seed++) {
      RandomGenerator random = random(seed);
      PowerLawDistribution tail = new PowerLawDistribution(2.2, 5, Double.POSITIVE_INFINITY);
      double[] values = new double[1500];
      Arrays.setAll(values, i -> i < 500 ? 5 * random.nextDouble() : tail.sample(random));
      PowerLawTail.Tail found = PowerLawTail.find(values, Double.POSITIVE_INFINITY, 200);
      near += found.fit().low() > 4 && found.fit().low() < 9 ? 1 : 0;
      assertEquals(2.2, found.fit().exponent(), 5 * found.fit().sigma());
    }
    assertTrue(near >= 8, near + " of 10");
  }

  @Test
  void theBootstrapTellsPowerLawsFromOthers() {
    int good = 0;
    int bad = 0;
    for (int seed = 1; seed <= 10; seed++) {
      RandomGenerator random = random(seed);
      double[] law = sample(new PowerLawDistribution(1.6, 1, 1000), random, 400);
      PowerLawTail.Tail tail = PowerLawTail.find(law, 1000, 30);
      good += PowerLawTail.goodness(law, tail, 30, 60, seed).pValue() > 0.1 ? 1 : 0;
      double[] other = new double[400];
      Arrays.setAll(other, i -> 1 + 30 * Math.abs(random.nextGaussian()));
      // All of it, so that no tail of a few values can hide the difference.
      PowerLawFit whole = PowerLaw.fit(other, 1, 1000);
      double distance =
          KolmogorovSmirnov.distance(
              Arrays.stream(other).sorted().toArray(), 0, 400, whole.distribution()::cumulative);
      PowerLawTail.Tail forced = new PowerLawTail.Tail(whole, distance, 1);
      bad += PowerLawTail.goodness(other, forced, 1, 60, seed).pValue() < 0.05 ? 1 : 0;
    }
    assertTrue(good >= 7, good + " of 10 power laws accepted");
    assertEquals(10, bad);
  }

  @Test
  void comparesWithOtherLaws() {
    double[] law = sample(new PowerLawDistribution(1.6, 1, 1e5), random(1), 2000);
    PowerLawFit fit = PowerLaw.fit(law, 1, 1e5);
    TailComparison.Outcome outcome =
        TailComparison.compare(law, fit, TailComparison.Rival.EXPONENTIAL);
    assertTrue(outcome.z() > 5 && outcome.pValue() < 1e-6, "z " + outcome.z());
    RandomGenerator random = random(2);
    double[] exponential = new double[2000];
    Arrays.setAll(exponential, i -> 1 + random.nextExponential() / 0.25);
    PowerLawFit wrong = PowerLaw.fit(exponential, 1, 1e5);
    outcome = TailComparison.compare(exponential, wrong, TailComparison.Rival.EXPONENTIAL);
    assertTrue(outcome.z() < -5, "z " + outcome.z());
    assertEquals(0.25, outcome.parameters()[0], 4 * 0.25 / Math.sqrt(2000));
    double[] logNormal = new double[2000];
    Arrays.setAll(logNormal, i -> Math.exp(3 + random.nextGaussian()));
    PowerLawFit all = PowerLaw.fit(logNormal, 0.5, Double.POSITIVE_INFINITY);
    outcome = TailComparison.compare(logNormal, all, TailComparison.Rival.LOG_NORMAL);
    assertTrue(outcome.z() < -5, "z " + outcome.z());
    assertEquals(3, outcome.parameters()[0], 0.1);
    assertEquals(1, outcome.parameters()[1], 0.1);
  }

  @Test
  void cumulativeAndQuantileAreInverse() {
    for (PowerLawDistribution law :
        new PowerLawDistribution[] {
          new PowerLawDistribution(1.5, 2, 50),
          new PowerLawDistribution(1, 2, 50),
          new PowerLawDistribution(0.3, 2, 50),
          new PowerLawDistribution(2.5, 2, Double.POSITIVE_INFINITY)
        }) {
      for (double u : new double[] {0, 0.1, 0.5, 0.9, 0.999}) {
        double t = law.quantile(u);
        assertEquals(u, law.cumulative(t), 1e-12);
        double step = 1e-5 * t;
        if (u > 0) {
          double density = (law.cumulative(t + step) - law.cumulative(t - step)) / (2 * step);
          assertEquals(density, Math.exp(law.logDensity(t)), 1e-5 * density);
        }
      }
    }
  }

  @Test
  void refusesNonsense() {
    double[] values = {1, 2, 3};
    assertThrows(IllegalArgumentException.class, () -> PowerLaw.fit(values, 0));
    assertThrows(IllegalArgumentException.class, () -> PowerLaw.fit(values, 3));
    assertThrows(
        IllegalArgumentException.class, () -> PowerLaw.fit(values, new double[] {5}, 1, 4));
    assertThrows(
        IllegalArgumentException.class,
        () -> new PowerLawDistribution(0.9, 1, Double.POSITIVE_INFINITY));
    assertThrows(
        IllegalArgumentException.class,
        () -> CutOffPowerLaw.fit(values, 1, Double.POSITIVE_INFINITY));
  }
}
