package org.photonbench.analysis.michelson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Result;
import org.photonbench.virtuallab.spectrum.AbsorptionInterference;

/**
 * Scenarios of the virtual laboratory: the truth lies within the 95 % intervals. The number of
 * seeds, 1 to N, is the system property {@code photonbench.records}.
 */
class CoverageTest {
  private static final int SEEDS = Integer.getInteger("photonbench.records", 10);
  private static final int LEAST =
      SEEDS < 100 ? (int) Math.ceil(0.8 * SEEDS) : (int) Math.ceil(0.93 * SEEDS);

  /** How often a truth was met, and how far off the estimates were in their errors. */
  private static final class Score {
    private final String id;
    private final double truth;
    private int met;
    private double pulls;
    private double squares;

    Score(String id, double truth) {
      this.id = id;
      this.truth = truth;
    }

    void add(Result result) {
      met += Scans.contains(result, id, truth) ? 1 : 0;
      double sigma = Scans.quantity(result, id).sigma().orElse(Double.NaN);
      if (sigma > 0) {
        double pull = (Scans.value(result, id) - truth) / sigma;
        pulls += pull;
        squares += pull * pull;
      }
    }

    void check() {
      System.out.printf(
          "Michelson, %s: %d of %d within 95 %%, pulls %.2f +- %.2f%n",
          id, met, SEEDS, pulls / SEEDS, Math.sqrt(squares / SEEDS));
      assertTrue(met >= LEAST, id + ": " + met + " of " + SEEDS);
      // Errors that are far too large would pass the intervals.
      assertTrue(squares / SEEDS > 0.2, id + ": pulls too small, " + squares / SEEDS);
    }
  }

  @Test
  void absorptionStates() throws Exception {
    AbsorptionInterference truth = Scans.absorption();
    Score t2 = new Score("t2", truth.coherencePs());
    Score splitting = new Score("splitting", 1e3 * truth.splittingEv());
    Score weight = new Score("weight", Math.min(truth.weight(), 1 - truth.weight()));
    double off = 0;
    double squares = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      Result result = Scans.run(Scans.interference(truth, seed), "law", "doublet");
      t2.add(result);
      splitting.add(result);
      weight.add(result);
      double energy = Scans.value(result, "photon.energy") - truth.energyEv();
      off += energy / SEEDS;
      squares += energy * energy / SEEDS;
    }
    // The energy has no error of its own: it must scatter little, and about the truth.
    double scatter = Math.sqrt(squares);
    assertTrue(scatter < 2e-3, "photon energy scatters by " + scatter + " eV");
    assertEquals(0, off, 3 * scatter / Math.sqrt(SEEDS), "photon energy");
    t2.check();
    splitting.check();
    weight.check();
  }

  @Test
  void coldDot() throws Exception {
    Score t2 = new Score("t2", 78);
    Score splitting = new Score("splitting", 0.109);
    // Ornstein-Uhlenbeck wander of 8 ueV, slow against the record.
    Score spread = new Score("line.gauss", 8 * 2 * Math.sqrt(2 * Math.log(2)));
    for (int seed = 1; seed <= SEEDS; seed++) {
      Result result =
          MichelsonAnalysis.analyse(Scans.settings("law", "voigt_doublet"), Scans.dot(seed, true));
      t2.add(result);
      splitting.add(result);
      spread.add(result);
      assertEquals(4, Scans.value(result, "fringes.per.sweep"), 0.01);
    }
    t2.check();
    splitting.check();
    spread.check();
  }
}
