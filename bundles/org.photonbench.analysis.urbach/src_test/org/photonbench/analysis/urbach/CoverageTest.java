package org.photonbench.analysis.urbach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;

/**
 * One truth at brightness 1, 1/10 and 1/100: the truth lies within the 95 % intervals, and the
 * slope energy does not follow the brightness. The number of seeds, 1 to N, is the system property
 * {@code photonbench.records}.
 */
class CoverageTest {
  private static final int SEEDS = Integer.getInteger("photonbench.records", 10);
  private static final double[] DIMMING = {1, 10, 100};

  @Test
  void truthIsWithinTheIntervalsAtEveryBrightness() throws Exception {
    double slope = 1e3 * Lab.line().slopeEnergyEv();
    double width = Lab.seenWidth();
    double[] mean = new double[DIMMING.length];
    double[] error = new double[DIMMING.length];
    int least = SEEDS < 100 ? (int) Math.ceil(0.8 * SEEDS) : (int) Math.ceil(0.93 * SEEDS);
    for (int d = 0; d < DIMMING.length; d++) {
      int slopes = 0;
      int centres = 0;
      int widths = 0;
      double squares = 0;
      double variances = 0;
      double wide = 0;
      double widePulls = 0;
      for (int seed = 1; seed <= SEEDS; seed++) {
        Result result = Lab.run(Lab.spectrum(DIMMING[d], seed));
        Quantity found = Lab.quantity(result, "slope.energy");
        slopes += Lab.contains(result, "slope.energy", slope) ? 1 : 0;
        centres += Lab.contains(result, "peak.energy", Lab.line().centreEv()) ? 1 : 0;
        widths += Lab.contains(result, "peak.width", width) ? 1 : 0;
        double sigma = found.sigma().orElseThrow();
        double pull = (found.value() - slope) / sigma;
        squares += pull * pull;
        mean[d] += found.value() / SEEDS;
        variances += sigma * sigma;
        wide += Lab.value(result, "peak.width") / SEEDS;
        double off =
            (Lab.value(result, "peak.width") - width)
                / Lab.quantity(result, "peak.width").sigma().orElseThrow();
        widePulls += off * off;
      }
      error[d] = Math.sqrt(variances) / SEEDS;
      System.out.printf(
          "Urbach, 1/%.0f, %d seeds: slope %d, peak %d, width %d within 95 %%; mean %.3f +- %.3f of %.3f meV, pull %.2f, width %.2f of %.2f meV, pull %.2f%n",
          DIMMING[d],
          SEEDS,
          slopes,
          centres,
          widths,
          mean[d],
          error[d],
          slope,
          Math.sqrt(squares / SEEDS),
          wide,
          width,
          Math.sqrt(widePulls / SEEDS));
      assertTrue(slopes >= least, "slope energy: " + slopes + " of " + SEEDS);
      assertTrue(centres >= least, "peak: " + centres + " of " + SEEDS);
      assertTrue(widths >= least, "width: " + widths + " of " + SEEDS);
      // Errors that are far too large would pass the intervals.
      assertTrue(squares / SEEDS > 0.2, "pulls too small: " + squares / SEEDS);
    }
    for (int d = 1; d < DIMMING.length; d++) {
      assertEquals(
          0, (mean[d] - mean[0]) / Math.hypot(error[d], error[0]), 3, "trend with brightness");
    }
  }
}
