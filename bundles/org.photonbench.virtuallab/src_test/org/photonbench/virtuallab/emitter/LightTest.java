package org.photonbench.virtuallab.emitter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.RandomStreams;
import org.photonbench.virtuallab.random.RandomTime;
import org.photonbench.virtuallab.random.Xoshiro256;
import org.photonbench.virtuallab.testing.GroundTruth;
import org.photonbench.virtuallab.testing.Lab;
import org.photonbench.virtuallab.testing.Recorded;
import org.photonbench.virtuallab.testing.Score;

/** Laser, thermal light, mixtures; diffusion and blinking on their own. */
class LightTest {
  @Test
  void laserIsPoissonian() {
    BlockClock clock = BlockClock.cw(1e9);
    double rate = 1e-6;
    double duration = 3e12;
    Recorded record =
        Recorded.of(Lab.direct(new LaserLight(clock, Lab.line("laser"), rate, 0), 1, duration, 1));
    Score.assertCount("photons", rate * duration, record.size);
    double chi = 0;
    long width = 5000;
    for (int k = 0; k < 40; k++) {
      double expected = record.size * rate * width;
      double pairs = record.pairs(0, 0, k * width, (k + 1) * width);
      chi += (pairs - expected) * (pairs - expected) / expected;
    }
    Score.assertChiSquared("g2", chi, 40);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 1, 7})
  void pulsedLaserIsPoissonian(double mean) {
    BlockClock clock = BlockClock.pulsed(1e5, 1000);
    LightBlock block = new LightBlock(clock, EnumSet.noneOf(PhotonField.class));
    LightSource laser = new LaserLight(clock, Lab.line("laser"), mean, 20);
    RandomStreams streams = new RandomStreams(1, 0);
    long[] counts = new long[60];
    long pulses = 0;
    double sum = 0;
    long photons = 0;
    for (long b = 0; b < 1000; b++) {
      block.clear(b);
      laser.emit(block, streams.block(b));
      pulses += 1000;
      int at = 0;
      for (long p = b * 1000; p < (b + 1) * 1000; p++) {
        int n = 0;
        for (; at < block.size() && block.pulses()[at] == p; at++) {
          assertTrue(n == 0 || block.times()[at - 1] <= block.times()[at]);
          sum += block.times()[at] * block.times()[at];
          n++;
        }
        photons += n;
        counts[n]++;
      }
      assertEquals(block.size(), at);
    }
    Score.assertCount("photons", pulses * mean, photons);
    double p = Math.exp(-mean);
    for (int n = 0; n < 10; n++) {
      if (pulses * p > 20) {
        Score.assertNear(n + " photons", pulses * p, counts[n], Math.sqrt(pulses * p * (1 - p)));
      }
      p *= mean / (n + 1);
    }
    Score.assertNear("width", 400, sum / photons, 400 * Math.sqrt(2.0 / photons));
  }

  @ParameterizedTest
  @CsvSource({"1e-6, 1e5, 1", "1e-5, 1e5, 1", "1e-4, 1e5, 2"})
  void thermalLightBunches(double rate, double coherence, int modes) {
    BlockClock clock = BlockClock.cw(1e9);
    double duration = 1e6 / rate;
    Recorded record =
        Recorded.of(
            Lab.direct(
                new ThermalLight(clock, Lab.line("lamp"), rate, coherence, modes), 1, duration, 1));
    // Fano factor of a long count: 1 + 2 r Int(g2 - 1) = 1 + r T2 / M.
    double fano = 1 + rate * coherence / modes;
    Score.assertNear("rate", rate * duration, record.size, Math.sqrt(rate * duration * fano));
    for (int k = 0; k < 6; k++) {
      double low = k * coherence / 4;
      double high = low + coherence / 4;
      double extra =
          coherence
              / 2
              / modes
              * (Math.exp(-2 * low / coherence) - Math.exp(-2 * high / coherence));
      double expected = rate * rate * duration * (high - low + extra);
      double pairs = record.pairs(0, 0, (long) low, (long) high);
      // Pairs share photons: the noise grows with the photons within a coherence time.
      double sigma =
          Math.sqrt(expected * (1 + 8 * rate * coherence))
              + 2 * expected * Math.sqrt(fano / (rate * duration));
      Score.assertNear("pairs " + k, expected, pairs, sigma);
    }
  }

  @Test
  void mixturesKeepTheirParts() {
    BlockClock clock = BlockClock.cw(1e8);
    LightSource mixed =
        new MixedLight(
            List.of(
                new LaserLight(clock, Lab.line("one"), 1e-5, 0),
                new LaserLight(clock, Lab.line("two"), 3e-5, 0)));
    assertEquals(List.of("one", "two"), mixed.lines().stream().map(l -> l.name()).toList());
    LightBlock block = new LightBlock(clock, EnumSet.of(PhotonField.LINE, PhotonField.EMITTER));
    RandomStreams streams = new RandomStreams(1, 0);
    long[] counts = new long[2];
    for (long b = 0; b < 100; b++) {
      block.clear(b);
      mixed.emit(block, streams.block(b));
      for (int i = 0; i < block.size(); i++) {
        assertTrue(i == 0 || block.times()[i - 1] <= block.times()[i]);
        assertEquals(block.lines()[i], block.emitters()[i]);
        counts[block.lines()[i]]++;
      }
    }
    Score.assertCount("one", 1e5, counts[0]);
    Score.assertCount("two", 3e5, counts[1]);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new MixedLight(
                List.of(
                    new LaserLight(clock, Lab.line("a"), 1, 0),
                    new LaserLight(BlockClock.cw(1e8), Lab.line("b"), 1, 0))));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1e-5})
  void ornsteinUhlenbeckStep(double scale) throws IOException {
    GroundTruth truth = GroundTruth.vector("SIM-OU");
    // The vector's step, and steps so short that the series is used, as many as make up the first.
    double dt = truth.input("dt");
    double tau = truth.input("tau");
    int steps = scale == 1 ? 1 : (int) Math.round(1 / scale / 100);
    double expectedKept = Math.exp(-dt * scale * steps / tau);
    double mean = scale == 1 ? truth.expected("mean") : truth.input("x0") * expectedKept;
    double sd =
        scale == 1
            ? truth.expected("sd")
            : truth.input("sigma") * Math.sqrt(1 - expectedKept * expectedKept);
    int n = scale == 1 ? 400_000 : 4000;
    Xoshiro256 random = new Xoshiro256(1);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      OuWalk walk = new OuWalk(truth.input("sigma"), tau, truth.input("x0"));
      double x = 0;
      for (int s = 0; s < steps; s++) {
        x = walk.advance(dt * scale, random);
      }
      sum += x - mean;
      squares += (x - mean) * (x - mean);
    }
    Score.assertNear("mean", 0, sum / n, sd / Math.sqrt(n));
    Score.assertNear("variance", sd * sd, squares / n, sd * sd * Math.sqrt(2.0 / n));
  }

  @Test
  void wienerAndJumps() {
    Xoshiro256 random = new Xoshiro256(1);
    int n = 200_000;
    double wiener = 0;
    double same = 0;
    double variance = 0;
    for (int i = 0; i < n; i++) {
      Diffusion.Walk w = new Diffusion.Wiener(0.5).start(random);
      w.advance(1, random);
      double x = w.advance(3, random);
      wiener += x * x;
      Diffusion.Walk j = new Diffusion.Jumps(2, 10).start(random);
      double a = j.advance(0, random);
      double b = j.advance(7, random);
      same += a == b ? 1 : 0;
      variance += b * b;
    }
    Score.assertNear("2 D t", 4, wiener / n, 4 * Math.sqrt(2.0 / n));
    double p = Math.exp(-0.7);
    Score.assertNear("no jump", p, same / n, Math.sqrt(p * (1 - p) / n));
    Score.assertNear("variance", 4, variance / n, 4 * Math.sqrt(2.0 / n));
  }

  @Test
  void blinkingVisitsItsStates() {
    Blinking blinking =
        new Blinking(
            List.of(
                new RandomTime.Exponential(3e6),
                new RandomTime.Exponential(1e6),
                new RandomTime.PowerLaw(1.5, 1e4, 1e6)),
            new double[][] {{0, 0.75, 0.25}, {1, 0, 0}, {0.5, 0.5, 0}});
    // Balance of visits by hand: a = b + c/2, b = 0.75 a + c/2, c = a/4.
    double a = 1;
    double c = 0.25;
    double b = 0.875;
    double third = 1e4 * 0.5 / (1 - 0.1) * 2 * (Math.sqrt(100) - 1);
    double all = a * 3e6 + b * 1e6 + c * third;
    double[] fractions = blinking.fractions();
    assertEquals(a * 3e6 / all, fractions[0], 1e-9);
    assertEquals(b * 1e6 / all, fractions[1], 1e-9);
    assertEquals(c * third / all, fractions[2], 1e-9);
    double[] time = new double[3];
    double[] since = {0};
    int[] state = {0};
    StateTrace trace =
        new StateTrace(
            blinking,
            new Xoshiro256(1),
            (start, next) -> {
              time[state[0]] += start - since[0];
              since[0] = start;
              state[0] = next;
            });
    int n = 300_000;
    for (int i = 0; i < n; i++) {
      double end = trace.endPs();
      trace.advance();
      assertEquals(end, since[0]);
    }
    for (int s = 0; s < 3; s++) {
      double p = fractions[s];
      Score.assertNear("state " + s, p, time[s] / since[0], 3 * p * (1 - p) / Math.sqrt(n / 3.0));
    }
  }

  @Test
  void impossibleBlinkingIsRefused() {
    RandomTime time = new RandomTime.Exponential(1);
    assertThrows(
        IllegalArgumentException.class,
        () -> new Blinking(List.of(time, time), new double[][] {{0, 0.9}, {1, 0}}));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Blinking(List.of(time, time), new double[][] {{0.5, 0.5}, {1, 0}}));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Blinking(List.of(time, time), new double[][] {{0, 1}}));
    RandomTime endless = new RandomTime.PowerLaw(1.5, 1, Double.POSITIVE_INFINITY);
    assertThrows(IllegalArgumentException.class, () -> Blinking.between(time, endless));
    assertThrows(IllegalArgumentException.class, () -> new RandomTime.Exponential(-1));
  }
}
