package org.photonbench.fit.lifetime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.fit.lifetime.TruncatedExponential.Estimate;
import org.photonbench.fit.lifetime.TruncatedExponential.State;
import org.photonbench.fit.testing.GroundTruth;

class TruncatedExponentialTest {
  @ParameterizedTest
  @ValueSource(strings = {"TCSPC-FISHER-TRUNC-1", "TCSPC-FISHER-TRUNC-5", "TCSPC-FISHER-TRUNC-10"})
  void continuousTimes(String id) throws IOException {
    GroundTruth truth = GroundTruth.vector(id);
    double ratio = truth.input("window_over_tau");
    long events = (long) truth.input("N");
    double tau = 1.7;
    double window = ratio * tau;
    double mean = tau - window / Math.expm1(ratio);
    Estimate estimate = TruncatedExponential.times(events * mean, events, window, 0);
    assertEquals(State.RESOLVED, estimate.state());
    assertEquals(tau, estimate.lifetime(), 1e-12 * tau);
    truth.check("sigma_tau_over_tau", estimate.sigma() / tau);
  }

  @Test
  void binsThatReachFarMatchTheReference() throws IOException {
    GroundTruth truth = GroundTruth.vector("TCSPC-MLE-BINNED-INF");
    Estimate estimate =
        TruncatedExponential.unbounded(truth.input("mean_bin_index"), 1000, truth.input("bin"));
    truth.check("tau", estimate.lifetime());
  }

  @Test
  void binsThatReachFar() {
    assertEquals(State.TOO_SHORT, TruncatedExponential.unbounded(0, 10, 0.5).state());
    assertEquals(State.EMPTY, TruncatedExponential.unbounded(1, 0, 0.5).state());
    long[] counts = new long[400];
    for (int k = 0; k < counts.length; k++) {
      counts[k] = Math.round(1e12 * Math.exp(-k * 0.5 / 4));
    }
    Estimate histogram = TruncatedExponential.histogram(counts, 0.5, 0);
    assertEquals(4, histogram.lifetime(), 1e-9);
    Estimate same = TruncatedExponential.unbounded(1 / Math.expm1(0.125), histogram.events(), 0.5);
    assertEquals(4, same.lifetime(), 1e-12);
    assertEquals(same.sigma(), histogram.sigma(), 1e-6 * same.sigma());
  }

  /** Counts in proportion to the model are met exactly; the error follows from their spread. */
  @ParameterizedTest
  @CsvSource({"0.3", "1", "5", "40", "300"})
  void histogramOfKnownShape(double tau) {
    int bins = 16;
    double width = 0.5;
    long[] counts = new long[bins];
    double events = 0;
    double first = 0;
    double second = 0;
    for (int k = 0; k < bins; k++) {
      counts[k] = Math.round(1e15 * Math.exp(-k * width / tau));
      events += counts[k];
      first += (double) k * counts[k];
      second += (double) k * k * counts[k];
    }
    double variance = second / events - (first / events) * (first / events);
    Estimate estimate = TruncatedExponential.histogram(counts, width, 0);
    assertEquals(tau, estimate.lifetime(), 1e-9 * tau);
    double rateSigma = 1 / Math.sqrt(events * variance * width * width);
    assertEquals(tau * tau * rateSigma, estimate.sigma(), 1e-8 * estimate.sigma());
  }

  @Test
  void finelyBinnedIsContinuous() {
    int bins = 200_000;
    long[] counts = new long[bins];
    double width = 5.0 / bins;
    for (int k = 0; k < bins; k++) {
      counts[k] = Math.round(1e9 * Math.exp(-k * width / 2));
    }
    double mean = 2 - 5 / Math.expm1(2.5);
    Estimate binned = TruncatedExponential.histogram(counts, width, 0);
    Estimate times = TruncatedExponential.times(mean * binned.events(), binned.events(), 5, 0);
    assertEquals(times.lifetime(), binned.lifetime(), 1e-7);
    assertEquals(times.sigma(), binned.sigma(), 1e-6 * times.sigma());
  }

  @Test
  void knownBackgroundIsTakenOff() {
    double tau = 2;
    double window = 6;
    double mean = tau - window / Math.expm1(3);
    double mixed = 0.8 * mean + 0.2 * 3;
    Estimate estimate = TruncatedExponential.times(1e4 * mixed, 10_000, window, 0.2);
    assertEquals(tau, estimate.lifetime(), 1e-11);
    double without = TruncatedExponential.times(1e4 * mean, 10_000, window, 0).sigma();
    assertTrue(estimate.sigma() > without / 0.8);
  }

  @Test
  void errorWithBackgroundIsTheSpread() {
    double tau = 2;
    double window = 6;
    double fraction = 0.3;
    int runs = 1000;
    double sum = 0;
    double squares = 0;
    double sigmas = 0;
    for (int seed = 1; seed <= runs; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double total = 0;
      int events = 2000;
      for (int i = 0; i < events; i++) {
        double u = random.nextDouble();
        total +=
            random.nextDouble() < fraction
                ? window * u
                : -tau * Math.log1p(u * Math.expm1(-window / tau));
      }
      Estimate e = TruncatedExponential.times(total, events, window, fraction);
      sum += e.lifetime();
      squares += e.lifetime() * e.lifetime();
      sigmas += e.sigma();
    }
    double sd = Math.sqrt(squares / runs - sum / runs * (sum / runs));
    assertEquals(1, sd / (sigmas / runs), 0.1);
  }

  @Test
  void unresolvedDecaysAreSaid() {
    assertEquals(State.TOO_LONG, TruncatedExponential.times(60, 20, 6, 0).state());
    assertEquals(
        State.TOO_LONG, TruncatedExponential.histogram(new long[] {5, 5, 5}, 1, 0).state());
    assertEquals(
        State.TOO_SHORT, TruncatedExponential.histogram(new long[] {5, 0, 0}, 1, 0).state());
    Estimate empty = TruncatedExponential.histogram(new long[] {0, 0}, 1, 0);
    assertEquals(State.EMPTY, empty.state());
    assertTrue(Double.isNaN(empty.lifetime()) && Double.isNaN(empty.sigma()));
    assertEquals("no events", empty.state().text());
  }

  @Test
  void batchIsTheSameOnAnyNumberOfThreads() {
    int bins = 8;
    int decays = 5000;
    SplittableRandom random = new SplittableRandom(1);
    int[] counts = new int[decays * bins];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = random.nextInt(1 + 40 / (1 + i % bins));
    }
    double[] tau = new double[decays];
    double[] sigma = new double[decays];
    TruncatedExponential.histograms(counts, bins, 0.25, 0.1, tau, sigma, 2);
    double[] again = new double[decays];
    TruncatedExponential.histograms(counts, bins, 0.25, 0.1, again, sigma, 1);
    assertArrayEquals(tau, again);
    for (int i = 0; i < decays; i += 777) {
      long[] one = new long[bins];
      for (int k = 0; k < bins; k++) {
        one[k] = counts[i * bins + k];
      }
      Estimate estimate = TruncatedExponential.histogram(one, 0.25, 0.1);
      assertEquals(estimate.lifetime(), tau[i]);
      assertEquals(estimate.sigma(), sigma[i]);
    }
  }

  @Test
  void badInput() {
    assertThrows(IllegalArgumentException.class, () -> TruncatedExponential.times(1, 10, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> TruncatedExponential.times(11, 10, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> TruncatedExponential.times(1, 10, 1, 1));
    assertThrows(
        IllegalArgumentException.class, () -> TruncatedExponential.histogram(new long[] {1}, 1, 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> TruncatedExponential.histogram(new long[] {1, -1}, 1, 0));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            TruncatedExponential.histograms(new int[7], 3, 1, 0, new double[2], new double[2], 1));
  }
}
