package org.photonbench.virtuallab.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.virtuallab.emitter.CwDot;
import org.photonbench.virtuallab.emitter.Diffusion;
import org.photonbench.virtuallab.emitter.Dot;
import org.photonbench.virtuallab.emitter.Level;
import org.photonbench.virtuallab.emitter.LineMixture;
import org.photonbench.virtuallab.emitter.StateTrace;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.random.RandomStreams;
import org.photonbench.virtuallab.testing.GroundTruth;

class CwHomTest {
  private static final double LIFETIME = 250;
  private static final double PUMP = 5e-5;
  private static final double DELAY = 9000;
  private static final double BLOCK = 1e9;

  /** A two-level emitter with this total coherence time under the pump. */
  private static LightSource twoLevel(double coherence, long seed) {
    double dephasing = 1 / (1 / coherence - 0.5 * (1 / LIFETIME + PUMP));
    Line line = Bench.line(LIFETIME, dephasing, 0);
    Dot dot =
        Dot.steady(
            "dot", List.of(line), List.of(new Level("X", LIFETIME, 1, LineMixture.single(0))));
    RandomStreams streams = new RandomStreams(seed, 16);
    return new CwDot(
        BlockClock.cw(BLOCK),
        dot,
        PUMP,
        1,
        new StateTrace(dot.blinking(), streams.block(0), (_, _) -> {}),
        new Diffusion.None().start(streams.block(1)),
        streams.block(2));
  }

  /** Pairs by delay, output 1 to output 2, in bins of one width; photons of a block only. */
  private static final class Histogram {
    final long[] counts;
    private final double lowest;
    private final double width;
    private long first;
    private long second;
    private double[] starts = new double[1 << 16];
    private double[] stops = new double[1 << 16];

    Histogram(double lowest, double width, int bins) {
      this.lowest = lowest;
      this.width = width;
      counts = new long[bins];
    }

    void add(LightBlock block) {
      int a = 0;
      int b = 0;
      starts = Arrays.copyOf(starts, Math.max(starts.length, block.size()));
      stops = Arrays.copyOf(stops, Math.max(stops.length, block.size()));
      for (int i = 0; i < block.size(); i++) {
        if (block.ports()[i] == 1) {
          starts[a++] = block.times()[i];
        } else if (block.ports()[i] == 2) {
          stops[b++] = block.times()[i];
        }
      }
      first += a;
      second += b;
      int from = 0;
      double highest = lowest + width * counts.length;
      for (int i = 0; i < a; i++) {
        while (from < b && stops[from] < starts[i] + lowest) {
          from++;
        }
        for (int j = from; j < b && stops[j] < starts[i] + highest; j++) {
          counts[(int) ((stops[j] - starts[i] - lowest) / width)]++;
        }
      }
    }

    /** Expected pairs in a bin of uncorrelated light. */
    double uncorrelated(double time) {
      return first * (double) second * width / time;
    }
  }

  private static Histogram measure(
      double contrast, double turn, double transmission, long blocks, long seed) {
    LightSource source = twoLevel(200, seed);
    CwHom stage =
        new CwHom(
            new HomSettings(
                0, 1, 2, new Interferometer(0.5, 0.5, transmission, 1), DELAY, turn, contrast),
            source.lines(),
            PUMP);
    Histogram histogram = new Histogram(-600, 50, 24);
    Bench.run(source, List.of(stage), blocks, seed, histogram::add);
    return histogram;
  }

  @Test
  void correlationOfVector() throws IOException {
    GroundTruth vector = GroundTruth.vector("HOM-CW-MC");
    assertEquals(PUMP, vector.input("k12"));
    assertEquals(1 / LIFETIME, vector.input("k21"), 1e-12);
    assertEquals(DELAY, vector.input("delay"));
    long blocks = 400;
    Histogram histogram = measure(vector.input("V"), 0, 0.5, blocks, 1);
    double[] expected = vector.expecteds("g_par");
    double chi2 = 0;
    for (int k = 0; k < expected.length; k++) {
      double pairs = expected[k] * histogram.uncorrelated(blocks * BLOCK);
      chi2 += Math.pow(histogram.counts[k] - pairs, 2) / pairs;
    }
    // 24 degrees of freedom: above 60 in 6e-5 of the cases.
    assertTrue(chi2 < 60, "chi2 " + chi2);
  }

  /** Perpendicular arms: no interference is left, whatever the splitter. */
  @Test
  void perpendicularArms() {
    long blocks = 400;
    Histogram histogram = measure(1, Math.PI / 2, 0.5, blocks, 1);
    double expected = correlation(0, 50, 0, 0.5) * histogram.uncorrelated(blocks * BLOCK);
    assertEquals(
        2 * expected, histogram.counts[11] + histogram.counts[12], 4 * Math.sqrt(2 * expected));
  }

  /** Uneven output splitter: (T^2 + R^2 - 2 R T V e^(-2|t|/T2)) and R T for photons of one arm. */
  @Test
  void unevenSplitter() {
    long blocks = 400;
    double t = 0.65;
    Histogram histogram = measure(0.9, 0, t, blocks, 1);
    double expected = correlation(0, 50, 0.9, t) * histogram.uncorrelated(blocks * BLOCK);
    assertEquals(
        2 * expected, histogram.counts[11] + histogram.counts[12], 4 * Math.sqrt(2 * expected));
  }

  /** Mean of g_par over a bin far from the delay, for arms of 1/2 each; by quadrature. */
  private static double correlation(double from, double to, double v, double transmission) {
    double r = 1 - transmission;
    double rate = PUMP + 1 / LIFETIME;
    int n = 1000;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double tau = from + (to - from) * (i + 0.5) / n;
      double g2 = 1 - Math.exp(-rate * tau);
      // Both photons through one arm, or one through each, which are then independent.
      double same = 0.5 * r * transmission * g2;
      double apart =
          0.25 * (transmission * transmission + r * r)
              - 0.5 * r * transmission * v * Math.exp(-2 * tau / 200);
      sum += (same + apart) / 0.25;
    }
    return sum / n;
  }

  @Test
  void refusesPulsedLight() {
    LightSource pulsed =
        Bench.OnePhotonEachPulse.of(BlockClock.pulsed(1e5, 10), Bench.line(210, 400, 0));
    CwHom stage =
        new CwHom(
            new HomSettings(0, 1, 2, Interferometer.balanced(1), DELAY, 0, 1), pulsed.lines(), 0);
    assertThrows(
        IllegalStateException.class, () -> Bench.run(pulsed, List.of(stage), 1, 1, _ -> {}));
  }
}
