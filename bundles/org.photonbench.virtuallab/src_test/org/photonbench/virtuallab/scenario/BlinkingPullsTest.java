package org.photonbench.virtuallab.scenario;

import static org.photonbench.virtuallab.scenario.PullSetups.ideal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photonbench.virtuallab.emitter.StateTrace;
import org.photonbench.virtuallab.random.Xoshiro256;
import org.photonbench.virtuallab.scenario.PullSetups.Dwells;
import org.photonbench.virtuallab.testing.Pulls;

/**
 * Pulls of the main quantities of the blinking of the scenarios over the seeds 1 to 200, in short
 * runs, against closed forms of their own. Detector faults, which have tests of their own, are
 * taken out.
 */
class BlinkingPullsTest {
  /** Telegraph: fraction of time, with the variance of the finite record. */
  @Test
  void onFraction() throws ScenarioException {
    Scenario scenario = ideal("dot-cspbbr3", 0, 20);
    double f = 0.98;
    double tau = 1 / (1 / 0.49 + 1 / 0.01);
    double sigma = Math.sqrt(f * (1 - f) * 2 * tau / 20 * (1 - tau / 20));
    Pulls pulls = new Pulls("dot-cspbbr3");
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      pulls.add("ON fraction", f, onFractionOf(scenario, seed), sigma);
    }
    pulls.check();
  }

  /** The trace alone: the light of the blocks is left out. */
  private static double onFractionOf(Scenario scenario, long seed) {
    Dwells dwells = new Dwells(2, scenario.durationPs());
    DotPart dot = (DotPart) scenario.light().getFirst();
    var trace =
        new StateTrace(
            dot.dot().blinking(),
            new Xoshiro256(seed),
            (start, state) -> dwells.change(0, start, state));
    while (trace.endPs() < scenario.durationPs()) {
      trace.advance();
    }
    return dwells.times()[0] / scenario.durationPs();
  }

  /**
   * Power law: the exponent by maximum likelihood of the truncated law, against its Fisher bound.
   */
  @ParameterizedTest
  @CsvSource({"0, 1.5, 10e-3, 20", "1, 1.7, 10e-3, 5"})
  void exponent(int state, double alpha, double shortest, double longest) throws ScenarioException {
    Scenario scenario = ideal("blinking-type-a", 0, 1);
    DotPart dot = (DotPart) scenario.light().getFirst();
    double log = Math.log(longest / shortest);
    int dwells = 500;
    Pulls pulls = new Pulls("blinking-type-a, state " + state);
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      double[] sum = {0};
      int[] n = {0};
      double[] since = {0};
      int[] now = {-1};
      var trace =
          new StateTrace(
              dot.dot().blinking(),
              new Xoshiro256(seed),
              (start, next) -> {
                // The first dwell is cut by the start of the record.
                if (now[0] == state && since[0] > 0 && n[0] < dwells) {
                  sum[0] += Math.log((start - since[0]) * 1e-12 / shortest);
                  n[0]++;
                }
                now[0] = next;
                since[0] = start;
              });
      while (n[0] < dwells) {
        trace.advance();
      }
      double b = alpha - 1;
      // The mean of ln(t/t0) is what the likelihood depends on.
      double mean = 1 / b - log / Math.expm1(b * log);
      double e = Math.exp(b * log);
      double variance = 1 / (b * b) - log * log * e / ((e - 1) * (e - 1));
      pulls.add("mean ln t", mean, sum[0] / dwells, Math.sqrt(variance / dwells));
    }
    pulls.check();
  }
}
