package org.photonbench.virtuallab.emitter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.RandomStreams;
import org.photonbench.virtuallab.random.RandomTime;
import org.photonbench.virtuallab.testing.GroundTruth;
import org.photonbench.virtuallab.testing.Lab;
import org.photonbench.virtuallab.testing.Recorded;
import org.photonbench.virtuallab.testing.Score;

class PulsedDotTest {
  private static final double PERIOD = 1e6;
  private static final BlockClock CLOCK = BlockClock.pulsed(PERIOD, 20_000);

  /** Photons and pairs within a pulse, straight from the light. */
  private static long[] photonsAndPairs(LightSource source, long pulses, double gate) {
    LightBlock block = new LightBlock(CLOCK, EnumSet.noneOf(PhotonField.class));
    RandomStreams streams = new RandomStreams(1, 0);
    long photons = 0;
    long pairs = 0;
    long pulse = -1;
    long inPulse = 0;
    for (long b = 0; b < pulses / CLOCK.pulsesPerBlock(); b++) {
      block.clear(b);
      source.emit(block, streams.block(b));
      for (int i = 0; i < block.size(); i++) {
        if (block.times()[i] < gate) {
          continue;
        }
        inPulse = block.pulses()[i] == pulse ? inPulse + 1 : 1;
        pulse = block.pulses()[i];
        photons++;
        pairs += 2 * (inPulse - 1); // ordered pairs
      }
    }
    return new long[] {photons, pairs};
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "G2P-OCC-Feld-low",
        "G2P-OCC-Feld-1.5Psat",
        "G2P-OCC-mid",
        "G2P-OCC-triX",
        "G2P-OCC-weak"
      })
  void occupancy(String id) throws IOException {
    GroundTruth truth = GroundTruth.vector(id);
    double[] eta = truth.inputs("eta");
    double[] lifetimes = {1000, 100, 50};
    Dot dot = Lab.ladder(Arrays.copyOf(lifetimes, eta.length), eta);
    long pulses = 4_000_000;
    for (double transmission : new double[] {1, 0.3}) {
      LightSource source = Lab.pulsed(CLOCK, dot, truth.input("meanN"), transmission, 1);
      long[] found = photonsAndPairs(source, pulses, 0);
      double mean = truth.expected("mean_photons") * transmission;
      double pairs = truth.expected("fact2") * transmission * transmission;
      // Var n = <n(n-1)> + <n> - <n>^2; ordered pairs come at least by two.
      Score.assertNear(
          id + " photons",
          pulses * mean,
          found[0],
          Math.sqrt(pulses * (pairs + mean - mean * mean)));
      Score.assertNear(
          id + " pairs",
          pulses * pairs,
          found[1],
          Math.sqrt(pulses * pairs * (eta.length > 2 ? 6 : 2)));
    }
  }

  @Test
  void gated() throws IOException {
    GroundTruth truth = GroundTruth.vector("G2P-GATED");
    Dot dot =
        Lab.ladder(
            new double[] {truth.input("tau_X") * 1000, truth.input("tau_XX") * 1000},
            new double[] {truth.input("eta_X"), truth.input("eta_XX")});
    LightSource source = Lab.pulsed(CLOCK, dot, truth.input("meanN"), 1, 1);
    long pulses = 6_000_000;
    long[] found = photonsAndPairs(source, pulses, truth.input("gate") * 1000);
    double mean = truth.expected("mean_photons");
    double pairs = truth.expected("fact2");
    Score.assertNear(
        "gated photons", pulses * mean, found[0], Math.sqrt(pulses * (pairs + mean - mean * mean)));
    Score.assertNear("gated pairs", pulses * pairs, found[1], Math.sqrt(2 * pulses * pairs));
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.05", "1.0, 0.05", "1.5, 0.05"})
  void saturation(double occupancy, double ratio) throws IOException {
    GroundTruth truth = GroundTruth.vector("SAT-PULSED-" + occupancy);
    assertEquals(ratio, truth.input("r"));
    Dot dot = Lab.ladder(new double[] {1000, 100}, new double[] {1, ratio});
    long pulses = 3_000_000;
    long[] found = photonsAndPairs(Lab.pulsed(CLOCK, dot, occupancy, 1, 1), pulses, 0);
    double mean = truth.expected("rel_brightness");
    double pairs = truth.expected("g2") * mean * mean;
    Score.assertNear(
        "brightness", pulses * mean, found[0], Math.sqrt(pulses * (pairs + mean - mean * mean)));
    Score.assertNear("pairs", pulses * pairs, found[1], Math.sqrt(2 * pulses * pairs));
  }

  @Test
  void blinkingBunchesTheSidePeaks() throws IOException {
    GroundTruth truth = GroundTruth.vector("G2P-BLINK-SIDE");
    double on = truth.input("on_fraction");
    double tau = truth.input("tau_b_pulses") * PERIOD;
    // 1/tau = 1/on + 1/off, and the ON fraction is on / (on + off).
    Line line = Lab.line("X");
    Level bright = new Level("X", 1000, 1, LineMixture.single(0));
    Level dark = new Level("X", 1000, 0, LineMixture.single(0));
    Dot dot =
        new Dot(
            "telegraph",
            List.of(line),
            List.of(
                new EmissionState("on", List.of(bright)), new EmissionState("off", List.of(dark))),
            Blinking.between(
                new RandomTime.Exponential(tau / (1 - on)), new RandomTime.Exponential(tau / on)),
            new Diffusion.None());
    assertEquals(on, dot.blinking().fractions()[0], 1e-9);
    long pulses = 10_000_000;
    Recorded record =
        Recorded.of(Lab.hbt(Lab.pulsed(CLOCK, dot, 0.5, 1, 1), 64, pulses * PERIOD, 1));
    double p = 1 - Math.exp(-0.5);
    double[] k = truth.inputs("k");
    double[] side = truth.expecteds("side");
    for (int i = 0; i < k.length; i++) {
      long lag = (long) k[i];
      double expected = pulses * on * on * p * p / 4 * side[i];
      long pairs = record.pairs(1, 2, lag, lag + 1);
      // Dwells are some hundred pulses long: their number makes the noise.
      double dwells = pulses / (tau / PERIOD) * 2 * on * (1 - on);
      double sigma = expected * Math.sqrt(1 / expected + 8 / dwells);
      Score.assertNear("side peak " + lag, expected, pairs, sigma);
    }
    assertEquals(0, record.pairs(1, 2, 0, 1));
  }

  @Test
  void biexcitonComesFirst() {
    Dot dot = Lab.ladder(new double[] {20_000, 800}, new double[] {1, 1});
    LightBlock block =
        new LightBlock(CLOCK, EnumSet.of(PhotonField.LINE, PhotonField.PACKET_START));
    LightSource source = Lab.pulsed(CLOCK, dot, 1, 1, 1);
    RandomStreams streams = new RandomStreams(1, 0);
    double first = 0;
    double gap = 0;
    long n = 0;
    for (long b = 0; b < 20; b++) {
      block.clear(b);
      source.emit(block, streams.block(b));
      for (int i = 1; i < block.size(); i++) {
        if (block.pulses()[i] != block.pulses()[i - 1]) {
          continue;
        }
        assertEquals(1, block.lines()[i - 1]);
        assertEquals(0, block.lines()[i]);
        assertEquals(block.times()[i - 1], block.packetStarts()[i]);
        first += block.times()[i - 1];
        gap += block.times()[i] - block.times()[i - 1];
        n++;
      }
    }
    Score.assertNear("biexciton lifetime", 800, first / n, 800 / Math.sqrt(n));
    Score.assertNear("exciton lifetime", 20_000, gap / n, 20_000 / Math.sqrt(n));
  }

  @ParameterizedTest
  @CsvSource({"1, 0.002, 0", "0.3, 0.002, 0.0005", "0, 0.01, 0.01", "0.5, 0, 0"})
  void darkStateGivesItsTwoExponentials(double brightFraction, double down, double up) {
    double bright = 300;
    double dark = 10_000;
    BrightDark mixing = new BrightDark(bright, dark, down, up, brightFraction, 1);
    Level level = new Level("X", bright, 0.5, LineMixture.single(0), Optional.of(mixing));
    Dot dot = Dot.steady("dark", List.of(Lab.line("bright"), Lab.line("dark")), List.of(level));
    LightSource source = Lab.pulsed(CLOCK, dot, 0.5, 1, 1);
    LightBlock block = new LightBlock(CLOCK, EnumSet.of(PhotonField.LINE));
    RandomStreams streams = new RandomStreams(1, 0);
    double[] ends = {100, 300, 1000, 3000, 10_000, 30_000};
    long[][] counts = new long[2][ends.length];
    long n = 0;
    for (long b = 0; b < 40; b++) {
      block.clear(b);
      source.emit(block, streams.block(b));
      for (int i = 0; i < block.size(); i++) {
        n++;
        for (int e = 0; e < ends.length; e++) {
          counts[block.lines()[i]][e] += block.times()[i] < ends[e] ? 1 : 0;
        }
      }
    }
    double[][] expected = emittedUntil(ends, bright, dark, down, up, brightFraction);
    for (int line = 0; line < 2; line++) {
      for (int e = 0; e < ends.length; e++) {
        double p = expected[line][e];
        if (p < 1e-12) {
          assertEquals(0, counts[line][e]);
        } else {
          Score.assertNear(
              "line " + line + " until " + ends[e],
              n * p,
              counts[line][e],
              Math.sqrt(n * p * (1 - p)) + 1e-9);
        }
      }
    }
  }

  /**
   * The rate equations, by small steps of fourth order: photons of both lines until given times.
   */
  private static double[][] emittedUntil(
      double[] ends, double bright, double dark, double down, double up, double brightFraction) {
    double[][] result = new double[2][ends.length];
    double b = brightFraction;
    double d = 1 - brightFraction;
    double fromB = 0;
    double fromD = 0;
    double t = 0;
    double h = 0.5;
    for (int e = 0; e < ends.length; e++) {
      for (; t < ends[e] - h / 2; t += h) {
        double[] k1 = slope(b, d, bright, dark, down, up);
        double[] k2 = slope(b + h / 2 * k1[0], d + h / 2 * k1[1], bright, dark, down, up);
        double[] k3 = slope(b + h / 2 * k2[0], d + h / 2 * k2[1], bright, dark, down, up);
        double[] k4 = slope(b + h * k3[0], d + h * k3[1], bright, dark, down, up);
        double nextB = b + h / 6 * (k1[0] + 2 * k2[0] + 2 * k3[0] + k4[0]);
        double nextD = d + h / 6 * (k1[1] + 2 * k2[1] + 2 * k3[1] + k4[1]);
        fromB += h / 2 * (b + nextB) / bright;
        fromD += h / 2 * (d + nextD) / dark;
        b = nextB;
        d = nextD;
      }
      result[0][e] = fromB;
      result[1][e] = fromD;
    }
    return result;
  }

  private static double[] slope(
      double b, double d, double bright, double dark, double down, double up) {
    return new double[] {-b * (1 / bright + down) + d * up, -d * (1 / dark + up) + b * down};
  }

  @Test
  void phononsFillAsBoseSays() {
    assertEquals(0, BrightDark.occupation(3, 0));
    assertEquals(1 / (Math.exp(3 / (0.08617333262 * 20)) - 1), BrightDark.occupation(3, 20), 1e-12);
    double[] weights = LineMixture.boltzmann(new double[] {0.1, 0.2}, 4);
    assertEquals(Math.exp(-0.1 / (0.08617333262 * 4)), weights[1] / weights[0], 1e-12);
  }

  @Test
  void fineStructureHasItsWeights() {
    Line x = new Line("x", 2.4, 200, 100, 0);
    Line y = new Line("y", 2.4001, 200, 100, Math.PI / 2);
    Level level = new Level("X", 200, 1, LineMixture.of(new int[] {0, 1}, new double[] {3, 1}));
    Dot dot = Dot.steady("doublet", List.of(x, y), List.of(level));
    LightBlock block =
        new LightBlock(CLOCK, EnumSet.of(PhotonField.LINE, PhotonField.POLARISATION));
    LightSource source = Lab.pulsed(CLOCK, dot, 1, 1, 1);
    source.emit(block, new RandomStreams(1, 0).block(0));
    long second = 0;
    for (int i = 0; i < block.size(); i++) {
      second += block.lines()[i];
      assertEquals(block.lines()[i] == 0 ? 0 : Math.PI / 2, block.polarisations()[i]);
    }
    int n = block.size();
    assertTrue(n > 10_000);
    Score.assertNear("share of y", n * 0.25, second, Math.sqrt(n * 0.25 * 0.75));
  }

  @Test
  void impossibleParametersAreRefused() {
    Dot dot = Lab.ladder(new double[] {1000}, new double[] {1});
    assertThrows(IllegalArgumentException.class, () -> Lab.pulsed(CLOCK, dot, -1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> Lab.pulsed(CLOCK, dot, 1, 1.1, 1));
    assertThrows(
        IllegalArgumentException.class, () -> Lab.pulsed(BlockClock.cw(1e6), dot, 1, 1, 1));
    assertThrows(
        IllegalArgumentException.class, () -> Lab.ladder(new double[] {1000}, new double[] {1.01}));
    assertThrows(
        IllegalArgumentException.class, () -> Lab.ladder(new double[] {-1}, new double[] {1}));
  }
}
