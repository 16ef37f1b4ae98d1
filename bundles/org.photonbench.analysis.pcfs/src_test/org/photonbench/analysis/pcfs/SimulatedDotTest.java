package org.photonbench.analysis.pcfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Result;

/**
 * Photon by photon simulations of a cold dot: the truth lies within the 95 % intervals. The number
 * of seeds, 1 to N, is the system property {@code photonbench.records}, at least 10.
 */
class SimulatedDotTest {
  private static final int SEEDS = Math.max(10, Integer.getInteger("photonbench.records", 10));
  private static final double T2 = 78;
  private static final double SPLITTING = 0.109;

  /** Wander of the lines: standard deviation in meV and correlation time in s. */
  private static final double WANDER = 5e-3;

  private static final double WANDER_SECONDS = 5e-3;

  @Test
  void truthIsWithinTheIntervals() throws Exception {
    PcfsSettings settings = Scans.simulationSettings("model", "doublet");
    double truth = coherenceTimeOfTheHeadline(Scans.simulated(1, settings));
    assertEquals(77.9, truth, 0.1);
    int t2 = 0;
    int splitting = 0;
    int fringe = 0;
    double misfit = 0;
    double pulls = 0;
    double squares = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      Scan scan = Scans.simulated(seed, settings);
      Result result = PcfsAnalysis.analyse(settings, scan);
      t2 += contains(result, "t2", truth);
      splitting += contains(result, "splitting", SPLITTING);
      fringe += contains(result, "white.fringe", 0);
      misfit += Scans.value(result, "goodness.deviance");
      double pull =
          (Scans.value(result, "t2") - truth) / Scans.quantity(result, "t2").sigma().orElseThrow();
      pulls += pull;
      squares += pull * pull;
      // A doublet of equal lines through a contrast of 0.95, with dark counts.
      assertEquals(0.9, Scans.value(result, "contrast"), 0.05);
    }
    double mean = pulls / SEEDS;
    System.out.printf(
        "PCFS, %d seeds, T2 %.2f ps: T2 %d, splitting %d, white fringe %d within 95 %%; mean"
            + " misfit %.2f, T2 pull %.2f, rms %.2f%n",
        SEEDS, truth, t2, splitting, fringe, misfit / SEEDS, mean, Math.sqrt(squares / SEEDS));
    int least = SEEDS < 100 ? (int) Math.ceil(0.8 * SEEDS) : (int) Math.ceil(0.93 * SEEDS);
    assertTrue(t2 >= least, t2 + " of " + SEEDS);
    assertTrue(splitting >= least, splitting + " of " + SEEDS);
    assertTrue(fringe >= least, fringe + " of " + SEEDS);
    // Errors that are far too large would pass the intervals.
    assertTrue(squares / SEEDS > 0.2, "pulls too small: " + squares / SEEDS);
  }

  /**
   * The coherence time that lines at rest must have to look like these between 10 and 100 us: the
   * dot wanders by 5 ueV in 5 ms, so exp(-(s d)^2 (1 - exp(-lag/5 ms))) is in the envelope. Pairs
   * are even over lags.
   */
  private static double coherenceTimeOfTheHeadline(Scan scan) {
    Window window = scan.window(0, 3);
    double[] delays = scan.positions();
    double[] y = new double[delays.length];
    int lags = 100;
    for (int i = 0; i < y.length; i++) {
      double moved = Math.pow(WANDER / HBAR_MEV_PS * delays[i], 2);
      for (int k = 0; k < lags; k++) {
        double lag = window.from() + (k + 0.5) / lags * (window.to() - window.from());
        y[i] += Math.exp(-moved * (1 - Math.exp(-lag / WANDER_SECONDS))) / lags;
      }
      y[i] *= Scans.oneMinusRatio(delays[i]);
    }
    Window truth =
        new Window(
            window.from(),
            window.to(),
            window.lag(),
            window.weights(),
            0,
            y,
            window.sigma(),
            window.shared(),
            window.crossShare(),
            window.pairs(),
            window.photons(),
            window.scatter());
    return new EnvelopeFit(truth, delays, 1, true)
        .fit(LineModel.DOUBLET, Double.NaN)
        .orElseThrow()
        .value(EnvelopeModel.T2);
  }

  private static int contains(Result result, String id, double truth) {
    return Scans.quantity(result, id).interval95().orElseThrow().contains(truth) ? 1 : 0;
  }

  @Test
  void automaticModelIsADoublet() throws Exception {
    PcfsSettings settings = Scans.simulationSettings();
    Result result = PcfsAnalysis.analyse(settings, Scans.simulated(1, settings));
    assertEquals(0, Scans.value(result, "model.doublet.aicc"), 6);
    assertTrue(Scans.value(result, "model.lorentz.aicc") > 100);
    assertTrue(contains(result, "t2", T2) == 1, Scans.quantity(result, "t2").toString());
    // 16.88 ueV
    assertEquals(16.877, Scans.value(result, "linewidth"), 1.5);
    double[] lag = result.curve(PcfsAnalysis.COHERENCE).orElseThrow().doubles("lag");
    assertTrue(lag[0] > 10 && lag[lag.length - 1] < 1000, "lags of the groups");
  }
}
