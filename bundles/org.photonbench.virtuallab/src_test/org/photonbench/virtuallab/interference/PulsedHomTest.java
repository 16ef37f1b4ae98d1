package org.photonbench.virtuallab.interference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.testing.GroundTruth;

class PulsedHomTest {
  private static final double SEPARATION = 20_000;
  private static final BlockClock PAIRS = BlockClock.pulsed(200_000, 4096);

  /** Coincidences between the outputs by delay in separations, -2 to 2, for double pulses. */
  private static final class Peaks {
    final long[] counts = new long[5];
    private final int[] slots = new int[64];

    void add(LightBlock block) {
      int from = 0;
      while (from < block.size()) {
        int to = from;
        while (to < block.size() && block.pulses()[to] == block.pulses()[from]) {
          slots[to - from] = (int) Math.floor(block.times()[to] / SEPARATION);
          to++;
        }
        for (int i = from; i < to; i++) {
          for (int j = from; j < to; j++) {
            if (block.ports()[i] == 1 && block.ports()[j] == 2) {
              counts[slots[j - from] - slots[i - from] + 2]++;
            }
          }
        }
        from = to;
      }
    }
  }

  private static HomSettings settings(Interferometer arms, double delayError, double turn) {
    return new HomSettings(0, 1, 2, arms, SEPARATION + delayError, turn, 1);
  }

  private static double[] peaks(LightSource emitter, HomSettings settings, long blocks, long seed) {
    Peaks peaks = new Peaks();
    LightSource source = new DoublePulses(PAIRS, SEPARATION, emitter);
    Bench.run(source, List.of(new PulsedHom(settings, source.lines())), blocks, seed, peaks::add);
    double clusters = blocks * PAIRS.pulsesPerBlock();
    double[] areas = new double[5];
    for (int k = 0; k < 5; k++) {
      areas[k] = peaks.counts[k] / clusters;
    }
    return areas;
  }

  /** Closed form for one photon each pulse, even splitters: A0 = (1 - V)/8. */
  private static void assertVisibility(double expected, double[] areas, double clusters) {
    double area = (1 - expected) / 8;
    assertEquals(area, areas[2], 4 * Math.sqrt((area + 1e-9) / clusters));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HOM-V-ideal",
        "HOM-V-Utzat",
        "HOM-V-delay",
        "HOM-V-relax-jitter",
        "HOM-V-gauss-diffusion"
      })
  void visibilityOfVectors(String id) throws IOException {
    GroundTruth vector = GroundTruth.vector(id);
    Line line = Bench.line(vector.input("T1_ps"), vector.input("T2star_ps"), 0);
    assertEquals(vector.expected("T2_ps"), line.coherencePs(), 1e-6);
    LightSource emitter =
        new Bench.OnePhotonEachPulse(
            DoublePulses.emitterClock(PAIRS),
            List.of(line),
            new double[] {1},
            vector.input("sigma_omega_rad_per_ps"),
            vector.input("relax_ps"));
    double delayError = vector.input("delay_ps");
    double[] areas = peaks(emitter, settings(Interferometer.balanced(1), delayError, 0), 400, 1);
    assertVisibility(vector.expected("V"), areas, 400.0 * PAIRS.pulsesPerBlock());
  }

  @Test
  void incoherentDoublet() throws IOException {
    GroundTruth vector = GroundTruth.vector("HOM-FSS");
    double t1 = vector.input("T1_ps");
    double dephasing = vector.input("T2star_ps");
    List<Line> lines =
        List.of(
            Bench.line(t1, dephasing, 0), Bench.line(t1, dephasing, vector.input("splitting_meV")));
    LightSource emitter =
        new Bench.OnePhotonEachPulse(
            DoublePulses.emitterClock(PAIRS), lines, vector.inputs("w"), 0, 0);
    double[] areas = peaks(emitter, settings(Interferometer.balanced(1), 0, 0), 400, 1);
    assertVisibility(vector.expected("V"), areas, 400.0 * PAIRS.pulsesPerBlock());
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "0.7853981633974483, 0.5", "1.5707963267948966, 0"})
  void turnedPolarisationScalesTheVisibility(double turn, double part) {
    Line line = Bench.line(210, 400, 0);
    LightSource emitter = Bench.OnePhotonEachPulse.of(DoublePulses.emitterClock(PAIRS), line);
    double[] areas = peaks(emitter, settings(Interferometer.balanced(1), 0, turn), 200, 1);
    assertVisibility(part / (1 + 2 * 210 / 400.0), areas, 200.0 * PAIRS.pulsesPerBlock());
  }

  /** All five peaks with uneven splitters and imperfect contrast, no two-photon pulses. */
  @Test
  void fivePeaksOfUnevenSplitters() {
    double dephasing = 400;
    double v = 1 / (1 + 2 * 210 / dephasing);
    double aS = 0.48;
    double aL = 0.52;
    double t = 0.6;
    double r = 0.4;
    double c = 0.9;
    LightSource emitter =
        Bench.OnePhotonEachPulse.of(
            DoublePulses.emitterClock(PAIRS), Bench.line(210, dephasing, 0));
    double[] areas = peaks(emitter, settings(new Interferometer(aS, aL, t, c), 0, 0), 400, 1);
    double side = (aS * aS + aL * aL) * r * t;
    double[] expected = {
      aS * aL * r * r,
      side,
      aS * aL * (r * r + t * t - 2 * r * t * v * c * c),
      side,
      aS * aL * t * t
    };
    for (int k = 0; k < 5; k++) {
      assertEquals(
          expected[k], areas[k], 4 * Math.sqrt(expected[k] / (400 * 4096.0)), "peak " + (k - 2));
    }
  }

  /** A train of pulses with the delay of one period: photons wait for the next block. */
  @Test
  void trainAcrossBlocks() {
    double period = 12_500;
    BlockClock clock = BlockClock.pulsed(period, 7);
    Line line = Bench.line(210, 400, 0);
    LightSource source = Bench.OnePhotonEachPulse.of(clock, line);
    PulsedHom stage =
        new PulsedHom(
            new HomSettings(0, 1, 2, Interferometer.balanced(1), period, 0, 1), source.lines());
    long blocks = 200_000;
    long[] outputs = new long[3];
    // Coincidences by period of arrival; photons of a period are complete one block later.
    java.util.Map<Long, int[]> open = new java.util.HashMap<>();
    long[] pairs = new long[2];
    Bench.run(
        source,
        List.of(stage),
        blocks,
        1,
        block -> {
          for (int i = 0; i < block.size(); i++) {
            assertTrue(block.blockTime(i) >= -stage.lateness(), "lateness");
            long slot = block.pulses()[i] + (long) Math.floor(block.times()[i] / period);
            open.computeIfAbsent(slot, _ -> new int[3])[block.ports()[i]]++;
            outputs[block.ports()[i]]++;
          }
          long complete = block.firstPulse() - 2;
          open.entrySet()
              .removeIf(entry -> {
                boolean done = entry.getKey() < complete;
                if (done) {
                  int[] n = entry.getValue();
                  pairs[0] += n[1] * n[2];
                  pairs[1] += open.containsKey(entry.getKey() + 1) ? 1 : 0;
                }
                return done;
              });
        });
    double pulses = blocks * 7.0;
    // Every photon comes out once, but for those on their way at the end.
    assertEquals(pulses, outputs[1] + outputs[2], 10);
    double v = 1 / (1 + 2 * 210 / 400.0);
    // One photon each from the two arms meets with probability 1/4.
    double expected = (1 - v) / 8;
    assertEquals(expected, pairs[0] / pulses, 4 * Math.sqrt(expected / pulses));
  }

  @Test
  void theSameSeedGivesTheSamePhotons() {
    double[] first = null;
    for (int run = 0; run < 2; run++) {
      LightSource emitter =
          Bench.OnePhotonEachPulse.of(DoublePulses.emitterClock(PAIRS), Bench.line(210, 400, 0));
      double[] areas = peaks(emitter, settings(Interferometer.balanced(1), 0, 0), 5, 7);
      if (first == null) {
        first = areas;
      }
      assertArrayEquals(first, areas);
    }
  }

  @Test
  void refusesWhatIsImpossible() {
    Interferometer arms = Interferometer.balanced(1);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new PulsedHom(
                new HomSettings(0, 1, 2, arms, 100, 0, 1), List.of(Bench.line(210, 400, 0))));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new PulsedHom(
                settings(arms, 0, 0), List.of(Bench.line(Double.POSITIVE_INFINITY, 400, 0))));
    assertThrows(IllegalArgumentException.class, () -> new HomSettings(0, 1, 2, arms, 100, 0, 1.1));
    assertThrows(IllegalArgumentException.class, () -> new Interferometer(0.6, 0.5, 0.5, 1));
    assertThrows(IllegalArgumentException.class, () -> new Interferometer(0.5, 0.5, -0.1, 1));
  }
}
