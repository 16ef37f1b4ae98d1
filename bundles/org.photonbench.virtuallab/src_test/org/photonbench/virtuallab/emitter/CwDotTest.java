package org.photonbench.virtuallab.emitter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.RandomStreams;
import org.photonbench.virtuallab.testing.GroundTruth;
import org.photonbench.virtuallab.testing.Lab;
import org.photonbench.virtuallab.testing.Recorded;
import org.photonbench.virtuallab.testing.Score;

class CwDotTest {
  private static final double NS = 1000;

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.2})
  void threeLevels(double transmission) throws IOException {
    GroundTruth truth = GroundTruth.vector("G2CW-3LEVEL");
    double k12 = truth.input("k12") / NS;
    double k21 = truth.input("k21") / NS;
    Level level = new Level("X", 1 / k21, 1, LineMixture.single(0));
    Dot dot =
        new Dot(
            "three levels",
            List.of(Lab.line("X")),
            List.of(
                new EmissionState(
                    "on",
                    List.of(level),
                    Optional.of(
                        new EmissionState.Shelving(
                            truth.input("k23") / NS, truth.input("k31") / NS)))),
            Blinking.none(),
            new Diffusion.None());
    double rate = truth.expected("photon_rate_per_ns") / NS * transmission;
    double duration = 8e5 / rate;
    BlockClock clock = BlockClock.cw(1e9);
    Recorded record =
        Recorded.of(Lab.direct(Lab.cw(clock, dot, k12, transmission, 1), 1, duration, 1));
    // Bunching by shelving: Fano factor 1 + 2 r Int(g2 - 1) = 1 + 2 r (a/l2 - (1 + a)/l1).
    double l1 = truth.expected("lambda1") / NS;
    double l2 = truth.expected("lambda2") / NS;
    double a = truth.expected("a");
    double fano = 1 + 2 * rate * (a / l2 - (1 + a) / l1);
    Score.assertNear("rate", rate * duration, record.size, Math.sqrt(rate * duration * fano));
    double chi = 0;
    int bins = 40;
    double width = 2 * NS;
    for (int k = 0; k < bins; k++) {
      double low = k * width;
      double integral =
          width
              - (1 + a) / l1 * (Math.exp(-l1 * low) - Math.exp(-l1 * (low + width)))
              + a / l2 * (Math.exp(-l2 * low) - Math.exp(-l2 * (low + width)));
      double expected = record.size * rate * integral;
      double pairs = record.pairs(0, 0, (long) low, (long) (low + width));
      chi += (pairs - expected) * (pairs - expected) / expected;
    }
    Score.assertChiSquared("g2", chi, bins);
  }

  @Test
  void twoLevelsSaturate() throws IOException {
    GroundTruth truth = GroundTruth.vector("SAT-CW-2LEVEL");
    double[] pumps = truth.inputs("k_exc_over_k");
    double[] expected = truth.expecteds("rel");
    for (int i = 0; i < pumps.length; i++) {
      for (double transmission : new double[] {1, 0.1}) {
        double tau = 10 * NS;
        Dot dot = Lab.ladder(new double[] {tau}, new double[] {1});
        double rate = expected[i] / tau * transmission;
        double duration = 4e5 / rate;
        Recorded record =
            Recorded.of(
                Lab.direct(
                    Lab.cw(BlockClock.cw(1e8), dot, pumps[i] / tau, transmission, 1),
                    1,
                    duration,
                    1));
        // Antibunched light is quieter than Poisson light, which bounds the error.
        Score.assertCount("rate at " + pumps[i], rate * duration, record.size);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.25})
  void ladderWithBiexciton(double transmission) throws IOException {
    GroundTruth truth = GroundTruth.vector("SAT-CW-LADDER");
    double unit = 100 * NS; // the vector's unit of time
    Dot dot =
        Lab.ladder(
            new double[] {unit / truth.input("k_X"), unit / truth.input("k_XX")},
            new double[] {truth.input("q_X"), truth.input("q_XX")});
    double rate = truth.expected("rate") / unit * transmission;
    double duration = 3e6 / rate;
    Recorded record =
        Recorded.of(
            Lab.direct(
                Lab.cw(BlockClock.cw(1e9), dot, truth.input("W") / unit, transmission, 1),
                1,
                duration,
                1));
    Score.assertNear("rate", rate * duration, record.size, 1.1 * Math.sqrt(rate * duration));
    // The first picoseconds, against the slope of g2, which the larger rates bound.
    long window = 200;
    double expected = truth.expected("g2_0") * rate * rate * window * duration;
    double pairs = record.pairs(0, 0, 0, window);
    double curvature = 12.0 / unit * window / 2; // of the order of k_XX w / 2
    Score.assertNear("g2(0)", expected, pairs, Math.sqrt(expected) + expected * curvature / 4);
  }

  /**
   * The quick way with two steps against the plain jump process, which a third idle step brings on.
   */
  @ParameterizedTest
  @CsvSource({
    "0.5, 10, 0.9, 0.1, 1",
    "0.5, 10, 0.9, 0.1, 0.2",
    "3, 0.7, 0.5, 0.8, 0.5",
    "2, 2, 1, 1, 1",
    "1, 4, 0, 0.5, 1"
  })
  void theCascadeIsTheJumpProcess(
      double pump, double k2, double q1, double q2, double transmission) {
    double unit = 10 * NS;
    Dot two = Lab.ladder(new double[] {unit, unit / k2}, new double[] {q1, q2});
    // A third level that lives for no time: the ladder of two, by the general way.
    Dot three = Lab.ladder(new double[] {unit, unit / k2, unit * 1e-9}, new double[] {q1, q2, 0});
    double[] edges = {0, 500, 1000, 2000, 4000, 8000, 16_000, 32_000, 64_000};
    double duration = 4e9;
    long[][] pairs = new long[2][edges.length - 1];
    int[] photons = new int[2];
    Dot[] dots = {two, three};
    for (int i = 0; i < 2; i++) {
      Recorded record =
          Recorded.of(
              Lab.direct(
                  Lab.cw(BlockClock.cw(1e8), dots[i], pump / unit, transmission, 1),
                  1,
                  duration,
                  1 + i));
      photons[i] = record.size;
      for (int k = 0; k + 1 < edges.length; k++) {
        pairs[i][k] = record.pairs(0, 0, (long) edges[k], (long) edges[k + 1]);
      }
    }
    Score.assertNear("photons", photons[0], photons[1], 1.5 * Math.sqrt(photons[0] + photons[1]));
    for (int k = 0; k + 1 < edges.length; k++) {
      // Longer windows hold many pairs of one photon, which come and go together.
      double many = 1 + 2.0 * pairs[0][k] / photons[0];
      Score.assertNear(
          "pairs from " + edges[k],
          pairs[0][k],
          pairs[1][k],
          Math.sqrt(many * (pairs[0][k] + pairs[1][k]) + 1) * 1.3);
    }
  }

  @Test
  void fieldsDoNotChangeThePhotons() {
    // The quick loop and the loop that labels photons follow the same law: rates agree.
    Dot dot = Lab.ladder(new double[] {5 * NS}, new double[] {0.5});
    BlockClock clock = BlockClock.cw(1e8);
    var block = new LightBlock(clock, EnumSet.of(PhotonField.DETUNING));
    var source = Lab.cw(clock, dot, 0.0001, 1, 1);
    var streams = new RandomStreams(1, 0);
    long photons = 0;
    for (long b = 0; b < 200; b++) {
      block.clear(b);
      source.emit(block, streams.block(b));
      photons += block.size();
    }
    double rate = 0.5 / (1 / 0.0001 + 5 * NS);
    Score.assertCount("photons", rate * 200 * 1e8, photons);
  }

  @Test
  void impossibleParametersAreRefused() {
    Dot dot = Lab.ladder(new double[] {1000}, new double[] {1});
    BlockClock clock = BlockClock.cw(1e8);
    assertThrows(IllegalArgumentException.class, () -> Lab.cw(clock, dot, -1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> Lab.cw(clock, dot, 1, -0.1, 1));
    assertThrows(
        IllegalArgumentException.class, () -> Lab.cw(BlockClock.pulsed(1000, 100), dot, 1, 1, 1));
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> new EmissionState("none", List.of()));
    assertEquals("state none must have 1 to 6 levels, has 0", e.getMessage());
  }
}
