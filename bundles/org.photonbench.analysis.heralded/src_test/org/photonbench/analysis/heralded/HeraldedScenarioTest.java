package org.photonbench.analysis.heralded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.fit.model.formula.PulsedStatistics;
import org.photonbench.virtuallab.scenario.Scenario;

/**
 * Dots of known truth, with jitter, dead time, dark counts, afterpulses and crosstalk. Seeds are 1
 * to 10, or as many as the system property {@code photonbench.records} says; then at least 93 in
 * 100 intervals must hold the truth.
 */
class HeraldedScenarioTest {
  private static final int SEEDS = Integer.getInteger("photonbench.records", 10);

  /** The adjacent-peak g2(0) of a dot that blinks slowly between states. */
  private static double g2(double[] share, double[] yieldX, double[] yieldXX) {
    double pairs = 0;
    double squares = 0;
    for (int s = 0; s < share.length; s++) {
      double mean = PulsedStatistics.gated(0.1, yieldX[s], yieldXX[s], 6, 0.8, 0).mean();
      double second = PulsedStatistics.gated(0.1, yieldX[s], yieldXX[s], 6, 0.8, 0).second();
      pairs += share[s] * second;
      squares += share[s] * mean * mean;
    }
    return pairs / squares;
  }

  private static void check(String name, double seconds, Map<String, Double> truth)
      throws Exception {
    Map<String, Integer> held = new LinkedHashMap<>();
    Scenario scenario = Simulated.scenario(name);
    for (int seed = 1; seed <= SEEDS; seed++) {
      Result result =
          Simulated.analyse(scenario, seed, seconds, Simulated.settings("meanExcitons", "0.1"));
      for (Map.Entry<String, Double> entry : truth.entrySet()) {
        Quantity quantity = result.quantity(entry.getKey()).orElseThrow();
        boolean holds = quantity.interval95().orElseThrow().contains(entry.getValue());
        held.merge(entry.getKey(), holds ? 1 : 0, Integer::sum);
      }
    }
    int least = SEEDS >= 100 ? (int) Math.ceil(0.93 * SEEDS) : (int) Math.floor(0.8 * SEEDS);
    if (SEEDS >= 100) {
      held.forEach((id, n) -> System.out.printf("%s, %s: held %d of %d%n", name, id, n, SEEDS));
    }
    held.forEach((id, n) ->
        assertTrue(n >= least, name + ": " + id + " held the truth " + n + " times of " + SEEDS));
  }

  @Test
  void caesiumDot() throws Exception {
    check(
        "dot-cspbbr3",
        40,
        Map.of(
            "heralded.tauXX",
            0.8,
            "heralded.tauX",
            6.0,
            "heralded.g2",
            g2(new double[] {0.98, 0.02}, new double[] {0.88, 0.3}, new double[] {0.2552, 0.05})));
  }

  @Test
  void formamidiniumDot() throws Exception {
    check(
        "dot-fapbbr3",
        40,
        Map.of(
            "heralded.tauXX",
            0.4,
            "heralded.tauX",
            15.0,
            "heralded.g2",
            g2(new double[] {0.98, 0.02}, new double[] {0.89, 0.17}, new double[] {0.0356, 0})));
  }

  /** Without crosstalk in the detectors nothing is masked, and both photons are at hand. */
  @Test
  void withoutCrosstalkNothingIsMasked() throws Exception {
    Scenario clean =
        Simulated.changed(
            "{\"extends\": \"dot-cspbbr3\", \"crosstalk\": {\"probability\": 0, \"delay\": \"2 ns\","
                + " \"spread\": \"200 ps\"}}");
    Result result = Simulated.analyse(clean, 1, 20, Simulated.settings());
    assertTrue(
        result.messages().stream().noneMatch(m -> m.what().contains("Crosstalk")),
        result.messages().toString());
    assertEquals(0, Simulated.value(result, "heralded.pairs.crosstalk"));
    assertTrue(
        result.quantity("heralded.tauXX").orElseThrow().interval95().orElseThrow().contains(0.8));
  }

  /** Crosstalk of 2 ns delay is found there, and so many pairs as the detectors made. */
  @Test
  void crosstalkIsFoundAndCounted() throws Exception {
    Result result =
        Simulated.analyse(Simulated.scenario("dot-fapbbr3"), 1, 40, Simulated.settings());
    double photons = 0;
    for (long n : result.curve("singles").orElseThrow().longs("photons")) {
      photons += n;
    }
    double expected = 2e-4 * photons;
    double found = Simulated.value(result, "heralded.pairs.crosstalk");
    assertEquals(expected, found, 0.03 * expected + 3 * Math.sqrt(expected));
    assertTrue(
        result.messages().stream()
            .anyMatch(m -> m.what().startsWith("Crosstalk of the detectors")));
  }

  /** The yield of the exciton gives yields and rates; a model is labelled as one. */
  @Test
  void ratesNeedTheYieldOfTheExciton() throws Exception {
    Scenario scenario = Simulated.scenario("dot-cspbbr3");
    Result without = Simulated.analyse(scenario, 1, 20, Simulated.settings());
    assertTrue(without.quantity("heralded.yieldXX").isEmpty());
    assertTrue(without.quantity("heralded.rate.radiativeXX").isEmpty());
    Result with =
        Simulated.analyse(
            scenario,
            1,
            20,
            Simulated.settings(
                "meanExcitons", "0.1", "excitonYield", "0.88", "excitonYieldSigma", "0.02"));
    assertTrue(
        with.quantity("heralded.yieldXX")
            .orElseThrow()
            .interval95()
            .orElseThrow()
            .contains(0.2552));
    double rate = 0.2552 / 0.8;
    assertTrue(
        with.quantity("heralded.rate.radiativeXX")
            .orElseThrow()
            .interval95()
            .orElseThrow()
            .contains(rate));
    assertTrue(with.quantity("heralded.model.augerXX").isEmpty());
    Result model =
        Simulated.analyse(
            scenario,
            1,
            20,
            Simulated.settings("excitonYield", "0.88", "radiativeModel", "four-times"));
    Quantity auger = model.quantity("heralded.model.augerXX").orElseThrow();
    assertEquals("model", auger.correction());
    assertTrue(auger.method().contains("not measured"), auger.method());
  }

  /** Two bands that both photons of a cascade share: no difference of energy can be seen. */
  @Test
  void bandsGiveTheBindingEnergy() throws Exception {
    Result same =
        Simulated.analyse(
            Simulated.scenario("dot-cspbbr3"),
            1,
            20,
            Simulated.settings("bands", "1 = 2.42 +- 0.001, 2 = 2.38 +- 0.001"));
    Quantity binding = same.quantity("heralded.binding").orElseThrow();
    assertTrue(binding.interval95().orElseThrow().contains(0), binding.toString());
    assertTrue(binding.interval95().orElseThrow().high() < 5);
  }
}
