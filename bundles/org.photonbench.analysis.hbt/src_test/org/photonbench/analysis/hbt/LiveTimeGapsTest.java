package org.photonbench.analysis.hbt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.photon.TimeBase;

/** Records with times at which the device took nothing. */
class LiveTimeGapsTest {
  private static final double PERIOD = 12.5e-9;

  private static double value(Result result, String id) {
    return result.quantity(id).orElseThrow(() -> new AssertionError("no " + id)).value();
  }

  private static boolean containsOne(Result result, String id) {
    return result.quantity(id).orElseThrow().interval95().orElseThrow().contains(1);
  }

  /** Chi squared of g2 - 1 over the bins of a curve that expect at least 50 pairs, per bin. */
  private static double reducedChi2(Curve curve) {
    double chi2 = 0;
    int n = 0;
    double[] expected = curve.doubles("uncorrelated");
    for (int i = 0; i < curve.rows(); i++) {
      if (expected[i] > 50) {
        chi2 += Math.pow(curve.longs("pairs")[i] - expected[i], 2) / expected[i];
        n++;
      }
    }
    assertTrue(n > 50, n + " bins");
    return chi2 / n;
  }

  /**
   * Poisson light for 2 us, then nothing for 1 us, and so on: at a lag of 1.5 us half of the pairs
   * are missing.
   */
  @Test
  void cwLaserWithGapsIsFlat() throws Exception {
    int zero = 0;
    int baseline = 0;
    double chi2 = 0;
    for (int seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      int cycles = 3000;
      Photons photons = new Photons(TimeBase.t2(1e-9), cycles * 3e-6);
      for (int i = 0; i < 24_000; i++) {
        long time = 3000L * random.nextInt(cycles) + random.nextInt(2000);
        photons.add(time, random.nextInt(2), 0);
      }
      for (int cycle = 0; cycle < cycles; cycle++) {
        photons.loss(3000L * cycle + 2000, 3000L * cycle + 3000, true);
      }
      Result result =
          photons.analyse(
              HbtRunTest.settings(
                  "excitation", "cw", "delay", "0", "binWidth", "50", "lagRange", "4000"));
      zero += containsOne(result, "g2.zero.raw") ? 1 : 0;
      baseline += containsOne(result, "g2.baseline") ? 1 : 0;
      chi2 += reducedChi2(result.curve("lags").orElseThrow()) / 40;
      assertEquals(6e-3, value(result, "time.live"), 1e-12);
      assertEquals(9e-3, value(result, "time.acquisition"), 1e-12);
      assertEquals(cycles - 1, value(result, "time.gaps"));
    }
    assertTrue(zero >= 34 && baseline >= 34, zero + " and " + baseline + " of 40 contain 1");
    // 40 times 161 bins: a standard deviation of 0.018, but the bins share photons.
    assertEquals(1, chi2, 0.1);
  }

  /** 0 to 40 us and 60 to 100 us are live: L(tau) by hand. */
  @Test
  void oneGapOfKnownOverlap() throws Exception {
    Photons photons = new Photons(TimeBase.t2(1e-9), 1e-4);
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      int time = random.nextInt(80_000);
      photons.add(time < 40_000 ? time : time + 20_000, i % 2, 0);
    }
    photons.loss(40_000, 60_000, true);
    Result result =
        photons.analyse(
            HbtRunTest.settings(
                "excitation", "cw", "delay", "0", "binWidth", "10000", "lagRange", "90000"));
    double[] expected = result.curve("lags").orElseThrow().doubles("uncorrelated");
    // Bins of 10 us centred on 0, 10, ... 90 us. L is 80, 40, 20, 40, 0 us at lags of 0, 20, 40, 60
    // and 100 us and straight between; its integrals in us^2:
    double[] integrals = {750, 600, 412.5, 300, 225, 300, 375, 300, 200, 100};
    for (int k = 0; k < integrals.length; k++) {
      double pairs = 500 * 500 * integrals[k] / (80.0 * 80.0);
      assertEquals(pairs, expected[9 + k], 1e-9 * pairs, "bin " + k);
      assertEquals(pairs, expected[9 - k], 1e-9 * pairs, "bin " + -k);
    }
    assertEquals(80e-6, value(result, "time.live"), 1e-15);
    assertEquals(100e-6, value(result, "time.acquisition"), 1e-15);
    assertEquals(1, value(result, "time.gaps"));
    assertTrue(
        result.messages().stream().anyMatch(m -> m.what().contains("a gap")),
        result.messages().toString());
  }

  /** One photon a pulse at most, 30 pulses live and 20 not: flat but for the zero peak. */
  @Test
  void pulsedSourceWithGapsIsFlatBesideItsDip() throws Exception {
    int adjacent = 0;
    int bunching = 0;
    double chi2 = 0;
    double second = 0.2;
    double g2 = 2 * second / Math.pow(1 + second, 2);
    for (int seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      int cycles = 4000;
      Photons t3 = new Photons(TimeBase.t3(PERIOD, 16e-12), cycles * 50 * PERIOD);
      Photons t2 = new Photons(TimeBase.t2(1e-12), cycles * 50 * PERIOD);
      for (int cycle = 0; cycle < cycles; cycle++) {
        for (int k = 0; k < 30; k++) {
          int emitted = random.nextDouble() < second ? 2 : 1;
          for (int i = 0; i < emitted; i++) {
            if (random.nextDouble() < 0.15) {
              long pulse = 50L * cycle + k;
              int channel = random.nextInt(2);
              t3.add(pulse, channel, 60);
              t2.add(12_500 * pulse + 6000, channel, 0);
            }
          }
        }
        t3.loss(50L * cycle + 30, 50L * cycle + 50, true);
        t2.loss(12_500 * (50L * cycle + 30), 12_500 * (50L * cycle + 50), true);
      }
      Result result = t3.analyse(HbtRunTest.settings("delay", "0"));
      adjacent +=
          result.quantity("g2.adjacent.raw").orElseThrow().interval95().orElseThrow().contains(g2)
              ? 1
              : 0;
      bunching += containsOne(result, "bunching") ? 1 : 0;
      chi2 += chi2BesideZero(result.curve("peaks").orElseThrow()) / 40;
      assertEquals(30 * cycles, value(result, "pulses"));
      if (seed == 1) {
        Result byTime = t2.analyse(HbtRunTest.settings("delay", "0", "repetitionRate", "80"));
        for (String id : new String[] {"g2.adjacent.raw", "g2.far.raw", "bunching", "pulses"}) {
          assertEquals(value(result, id), value(byTime, id), 1e-6 * value(result, id), id);
        }
      }
    }
    assertTrue(adjacent >= 34 && bunching >= 34, adjacent + " and " + bunching + " of 40");
    assertEquals(1, chi2, 0.1);
  }

  private static double chi2BesideZero(Curve curve) {
    double chi2 = 0;
    for (int i = 0; i < curve.rows(); i++) {
      double expected = curve.doubles("uncorrelated")[i];
      if (curve.longs("lag")[i] != 0) {
        chi2 += Math.pow(curve.longs("pairs")[i] - expected, 2) / expected / (curve.rows() - 1);
      }
    }
    return chi2;
  }

  /** What is not known cannot be taken out, but is said. */
  @Test
  void aLossOfUnknownLengthIsSaid() throws Exception {
    Photons photons = new Photons(TimeBase.t2(1e-9), 1e-4);
    Random random = new Random(2);
    for (int i = 0; i < 1000; i++) {
      photons.add(random.nextInt(100_000), i % 2, 0);
    }
    photons.loss(40_000, 60_000, false);
    Result result = photons.analyse(HbtRunTest.settings("delay", "0"));
    assertEquals(1e-4, value(result, "time.live"));
    assertEquals(0, value(result, "time.gaps"));
    assertTrue(
        result.messages().stream().anyMatch(m -> m.what().contains("unknown length")),
        result.messages().toString());
  }

  /** A gap must not pass for a fluctuation in the errors from time blocks. */
  @Test
  void aLongGapDoesNotWidenTheErrors() throws Exception {
    Random random = new Random(3);
    int pulses = 400_000;
    Photons photons = new Photons(TimeBase.t3(PERIOD, 16e-12), 2 * pulses * PERIOD);
    for (int pulse = 0; pulse < pulses; pulse++) {
      if (random.nextDouble() < 0.2) {
        photons.add(pulse < pulses / 2 ? pulse : pulse + pulses, random.nextInt(2), 60);
      }
    }
    photons.loss(pulses / 2, 3 * pulses / 2, true);
    Quantity bunching =
        photons.analyse(HbtRunTest.settings("delay", "0")).quantity("bunching").orElseThrow();
    assertTrue(bunching.interval95().orElseThrow().contains(1), bunching.toString());
    assertTrue(bunching.sigma().getAsDouble() < 0.01, bunching.toString());
  }
}
