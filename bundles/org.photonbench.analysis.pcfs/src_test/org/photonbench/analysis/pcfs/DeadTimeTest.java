package org.photonbench.analysis.pcfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Message;

/** The correction against intensities that a dead time thins, fringe by fringe. */
class DeadTimeTest {
  private static PositionCounts counts(long photons) {
    return new PositionCounts(
        new long[] {photons},
        new long[] {photons},
        new long[][] {{1000}},
        new long[][] {{1000}},
        2,
        0,
        0,
        0,
        List.of());
  }

  /** What two detectors of dead time count of fringes, lags far below a fringe. */
  private static double measured(double contrast, double missedEach) {
    int n = 3600;
    double[] sum = new double[4];
    for (int i = 0; i < n; i++) {
      double u = contrast * Math.cos(2 * Math.PI * i / n);
      double a = (1 + u) / (1 + missedEach * (1 + u));
      double b = (1 - u) / (1 + missedEach * (1 - u));
      sum[0] += a / n;
      sum[1] += b / n;
      sum[2] += a * b / n;
      sum[3] += (a + b) * (a + b) / n;
    }
    double all = sum[0] + sum[1];
    return 1 - sum[2] / (sum[0] * sum[1]) / (sum[3] / (all * all));
  }

  @Test
  void correctionRestoresTheContrast() {
    for (double contrast : new double[] {0.05, 0.3, 0.6, 0.95}) {
      double truth = contrast * contrast / 2;
      double seen = measured(contrast, 0.003);
      assertTrue(seen < truth * 0.998, "dead time lowers " + truth + " to " + seen);
      assertEquals(truth, DeadTime.corrected(seen, 0.006), 1e-4 * truth);
    }
  }

  /** 2e5 photons/s on both together, 20 ns. */
  @Test
  void missedPhotons() {
    assertEquals(4e-3, DeadTime.missed(counts(200_000), 20e-9), 1e-12);
    assertEquals(0, DeadTime.missed(counts(200_000), 0));
  }

  @Test
  void itIsSaid() {
    List<CountedScan.Position> one = List.of(new CountedScan.Position(0, counts(200_000)));
    assertTrue(DeadTime.message(one, 0).what().contains("each ns lowers 1 - R by up to 0.02 %"));
    assertTrue(DeadTime.message(one, 20e-9).what().contains("dead time of 20 ns, by up to 0.4 %"));
    assertEquals(Message.Level.WARNING, DeadTime.message(one, 1e-6).level());
  }
}
