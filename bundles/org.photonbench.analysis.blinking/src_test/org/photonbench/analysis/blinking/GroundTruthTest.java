package org.photonbench.analysis.blinking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.photonbench.correlation.IntensityTrace;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;

/** Reference vectors for blinking that this technique itself must meet. */
class GroundTruthTest {
  /** BLINK-THRESH: a record of two levels with these mean counts and equal times. */
  @Test
  void thresholdIsThatOfTheLikelihoodRatio() throws Exception {
    GroundTruth vector = GroundTruth.vector("BLINK-THRESH");
    double tick = 1e-6;
    double bin = 0.01;
    SegmentTable table = new SegmentTable();
    for (int i = 0; i < 40; i++) {
      double mean = vector.input(i % 2 == 0 ? "mu_off" : "mu_on");
      table.add(i * 1_000_000L, (i + 1) * 1_000_000L, 1_000_000, Math.round(mean * 100), 0, 0);
    }
    IntensityLevels levels = IntensityLevels.of(table, tick, 4, bin, OptionalDouble.empty());
    assertEquals(2, levels.levels());
    assertEquals(vector.expected("threshold"), levels.thresholdCounts(bin), 1e-9);
  }

  /** BLINK-FLID-SLOPE: points of type A lie on slope 1, and the same points turned on slope 0. */
  @Test
  void slopesOfTypeAAndB() throws Exception {
    GroundTruth vector = GroundTruth.vector("BLINK-FLID-SLOPE");
    double[] intensity = repeated(vector.inputs("I"), 4);
    double[] tau = repeated(vector.inputs("tau"), 4);
    double[] intensityError = Arrays.stream(intensity).map(i -> 0.01 * i).toArray();
    double[] tauError = Arrays.stream(tau).map(t -> 0.02 * t).toArray();
    LifetimeSlope.Line line =
        LifetimeSlope.ofColumns(intensity, intensityError, tau, tauError).line();
    assertEquals(vector.expected("type_A_loglog_slope"), line.slope(), 1e-9);
    assertEquals(vector.expected("intercept_k_r_prop"), line.reference() / line.lifetime(), 1e-9);
    assertTrue(line.verdict().contains("type A"));
    double[] same = new double[tau.length];
    Arrays.fill(same, 10);
    LifetimeSlope.Line flat =
        LifetimeSlope.ofColumns(intensity, intensityError, same, tauError).line();
    assertEquals(0, flat.slope(), 1e-9);
    assertTrue(flat.verdict().contains("type B"));
  }

  private static double[] repeated(double[] values, int times) {
    double[] all = new double[values.length * times];
    for (int i = 0; i < all.length; i++) {
      all[i] = values[i % values.length];
    }
    return all;
  }

  /** BLINK-TELEGRAPH and BLINK-ALLAN: fluctuations of such a telegraph. */
  @Test
  void fluctuationsOfATelegraph() throws Exception {
    GroundTruth fano = GroundTruth.vector("BLINK-TELEGRAPH");
    GroundTruth allan = GroundTruth.vector("BLINK-ALLAN");
    double[] fanos = new double[8];
    double[] allans = new double[8];
    for (int seed = 1; seed <= 8; seed++) {
      Simulated record =
          Telegraphs.of(
              100,
              1 / fano.input("k_off"),
              1 / fano.input("k_on"),
              fano.input("rate_on"),
              fano.input("rate_off"),
              seed);
      fanos[seed - 1] = first(record, fano.input("bin")).fano();
      Flicker.Point wide = first(record, allan.input("bin"));
      allans[seed - 1] = wide.allan() * wide.mean();
    }
    double meanFano = Arrays.stream(fanos).average().orElseThrow();
    double meanAllan = Arrays.stream(allans).average().orElseThrow();
    assertEquals(fano.expected("fano"), meanFano, 4 * error(fanos));
    assertEquals(allan.expected("allan_var_counts"), meanAllan, 4 * error(allans));
    assertTrue(error(fanos) < 0.05 * meanFano && error(allans) < 0.05 * meanAllan);
  }

  /** Fluctuations in bins of one width. */
  private static Flicker.Point first(Simulated record, double bin) throws Exception {
    IntensityTrace trace = new IntensityTrace(bin / Telegraphs.TICK, 1 << 16);
    PhotonBlock block = new PhotonBlock(record.info.timeBase().mode());
    try (PhotonSource source = record.source()) {
      boolean more;
      do {
        more = source.next(block);
        trace.accept(block);
      } while (more);
    }
    LiveTime live = LiveTime.of(0, Math.round(100 / Telegraphs.TICK));
    return Flicker.of(BinnedTrace.of(trace, ChannelSet.all(), live, Telegraphs.TICK), null)
        .getFirst();
  }

  private static double error(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double sum = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(sum / (values.length - 1) / values.length);
  }
}
