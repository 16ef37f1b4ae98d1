package org.photonbench.virtuallab.scenario;

import static org.photonbench.virtuallab.scenario.PullSetups.EFFICIENCY;
import static org.photonbench.virtuallab.scenario.PullSetups.IDEAL;
import static org.photonbench.virtuallab.scenario.PullSetups.PERIOD;
import static org.photonbench.virtuallab.scenario.PullSetups.addMicroTimes;
import static org.photonbench.virtuallab.scenario.PullSetups.changed;
import static org.photonbench.virtuallab.scenario.PullSetups.ideal;
import static org.photonbench.virtuallab.scenario.PullSetups.uniform;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.photonbench.virtuallab.scenario.ClosedForms.Ladder;
import org.photonbench.virtuallab.scenario.PullSetups.Dwells;
import org.photonbench.virtuallab.testing.Pulls;
import org.photonbench.virtuallab.testing.Recorded;
import org.photonbench.virtuallab.testing.Score;

/**
 * Pulls of the main quantities of the scenarios under pulses over the seeds 1 to 200, in short
 * runs, against closed forms of their own. Detector faults, which have tests of their own, are
 * taken out.
 */
class PulsedPullsTest {
  /** Length of the blinking recordings in s: several dwells, many coincidences. */
  private static final double BLINKING = 0.1;

  private static Stream<Arguments> pulsedDots() {
    return Stream.of(
        Arguments.of(
            "dot-cspbbr3",
            0,
            0.5,
            0.1,
            List.of(Ladder.of(6000, 0.88, 800, 0.2552), Ladder.of(1200, 0.3, 300, 0.05))),
        Arguments.of(
            "dot-fapbbr3",
            0,
            0.5,
            0.1,
            List.of(Ladder.of(15_000, 0.89, 400, 0.0356), Ladder.of(1500, 0.17))),
        Arguments.of("power-series", 1, 0.5, 0.1, List.of(Ladder.of(15_000, 0.89, 400, 0.0445))),
        Arguments.of("power-series", 7, 0.05, 1.5, List.of(Ladder.of(15_000, 0.89, 400, 0.0445))),
        Arguments.of(
            "power-series-cspbbr3", 7, 0.05, 1.5, List.of(Ladder.of(6000, 0.88, 800, 0.2552))),
        Arguments.of(
            "two-photon-power-series",
            2,
            0.5,
            20.0 * 20 / (70 * 70),
            List.of(Ladder.of(15_000, 0.89, 400, 0.0445))),
        Arguments.of(
            "two-photon-power-series",
            6,
            0.05,
            80.0 * 80 / (70 * 70),
            List.of(Ladder.of(15_000, 0.89, 400, 0.0445))),
        Arguments.of("dot-pile-up", 0, 0.02, 2.0, List.of(Ladder.of(15_000, 0.9, 800, 0.3))),
        Arguments.of(
            "blinking-type-a",
            0,
            BLINKING,
            0.2,
            List.of(Ladder.of(15_000, 0.9, 400, 0.04), Ladder.of(1500, 0.09))),
        Arguments.of(
            "blinking-type-b",
            0,
            BLINKING,
            0.2,
            List.of(Ladder.of(15_000, 0.9, 400, 0.04), Ladder.of(15_000, 0.1))),
        Arguments.of(
            "blinking-grey",
            0,
            BLINKING,
            0.1,
            List.of(
                Ladder.of(15_000, 0.9, 400, 0.04),
                Ladder.of(6000, 0.36, 300, 0.02),
                Ladder.of(1000, 0.01))));
  }

  /** Rates, coincidences and mean micro time, given the true times in the states. */
  @ParameterizedTest
  @MethodSource("pulsedDots")
  void pulsedDot(String name, int step, double shortly, double occupancy, List<Ladder> states)
      throws ScenarioException {
    double seconds = shortly * (Pulls.all() ? 4 : 1);
    boolean blinks = name.startsWith("blinking");
    // Enough photons for coincidences in every dwell.
    Scenario scenario =
        changed(name, blinks ? IDEAL + ", \"collection\": 1" : IDEAL, step, seconds);
    double collection = blinks ? 1 : name.equals("dot-pile-up") ? 0.8 : 0.25;
    double detected = collection * EFFICIENCY / 2;
    Pulls pulls = new Pulls(name + " " + step);
    double allExpected = 0;
    long allFound = 0;
    double[] photonsOf = new double[states.size()];
    double[] pairsOf = new double[states.size()];
    for (int s = 0; s < states.size(); s++) {
      photonsOf[s] = ClosedForms.mean(states.get(s), occupancy, 1) * detected;
      // Either photon of a cascade on either detector; photons later than the next pulse count
      // there, where they meet those of that pulse.
      double late = Math.exp(-PERIOD / states.get(s).lifetimes()[0]);
      double cascade = 2 * ClosedForms.cascade(states.get(s), occupancy) * detected * detected;
      pairsOf[s] = cascade * (1 - late) + 2 * late * photonsOf[s] * photonsOf[s];
    }
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      Dwells dwells = new Dwells(states.size(), scenario.durationPs());
      Recorded record = Recorded.of(scenario.setup(seed, dwells));
      double[] time = dwells.times();
      double photons = 0;
      double coincidences = 0;
      double micro = 0;
      for (int s = 0; s < time.length; s++) {
        double pulses = time[s] / PERIOD;
        photons += pulses * photonsOf[s];
        coincidences += pulses * pairsOf[s];
        micro += pulses * ClosedForms.microTimeSum(states.get(s), occupancy, PERIOD) * detected;
      }
      // Of one pulse: the variance of the photons of a ladder on one detector.
      double fano = 1 - photons / (scenario.durationPs() / PERIOD) + coincidences / photons;
      pulls.addCount("photons 1 by the states' true times", photons, fano, record.count(1));
      pulls.addCount("photons 2 by the states' true times", photons, fano, record.count(2));
      long found = record.pairs(1, 2, 0, 1);
      pulls.addPoisson(
          "coincidences by the states' true times", coincidences, found, uniform(seed));
      if (name.startsWith("dot-") && states.size() == 2) {
        addTelegraph(pulls, record, scenario.durationPs(), photonsOf, pairsOf);
      }
      allExpected += coincidences;
      allFound += found;
      addMicroTimes(pulls, record, micro / photons, 16);
    }
    pulls.check();
    Score.assertCount(name + ", coincidences", allExpected, allFound);
  }

  /**
   * Without knowing the states: mean and variance over all paths of telegraph blinking, 98 % of the
   * time in the first state. The time there has the variance 2 f (1 - f) c (T - c (1 - e^(-T/c)))
   * with 1/c = 1/0.49 s + 1/0.01 s (autocovariance of a random telegraph signal, integrated twice).
   */
  private static void addTelegraph(
      Pulls pulls, Recorded record, double duration, double[] photons, double[] pairs) {
    double f = 0.98;
    double c = 1e12 / (1 / 0.49 + 1 / 0.01);
    double time = 2 * f * (1 - f) * c * (duration + c * Math.expm1(-duration / c));
    double pulses = duration / PERIOD;
    double[][] perPulse = {photons, pairs};
    long[] found = {record.count(1), record.pairs(1, 2, 0, 1)};
    String[] names = {"photons 1 over all paths", "coincidences over all paths"};
    for (int i = 0; i < 2; i++) {
      double[] n = perPulse[i];
      double mean = pulses * (f * n[0] + (1 - f) * n[1]);
      double paths = (n[0] - n[1]) * (n[0] - n[1]) * time / (PERIOD * PERIOD);
      pulls.add(names[i], mean, found[i], Math.sqrt(mean + paths));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 500", "2, 125", "4, 46.3"})
  void superradiance(int step, double lifetime) throws ScenarioException {
    Scenario scenario = ideal("superradiance", step, 0.05);
    Pulls pulls = new Pulls("superradiance " + step);
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      Recorded record = Recorded.of(scenario.setup(seed, (_, _, _) -> {}));
      double photons = 0.05 * 20e6 * 0.95 * -Math.expm1(-0.1) * 0.25 * EFFICIENCY;
      pulls.addCount("photons", photons, 1, record.size);
      // Steps of 4 ps of an exponential: the mean of the steps' centres.
      double decay = Math.exp(-4 / lifetime);
      double mean = 4 * (decay / (1 - decay) + 0.5);
      addMicroTimes(pulls, record, mean, 4);
    }
    pulls.check();
  }

  @Test
  void darkExciton() throws ScenarioException {
    Scenario scenario = ideal("dark-exciton", 1, 1);
    // 10 K: n = 1 / (e^(3.3/(0.08617333262*10)) - 1), rates 0.3 (n+1)^2 and 0.3 n^2 per ns.
    double n = 1 / Math.expm1(3.3 / (0.08617333262 * 10));
    double down = 0.3 * (n + 1) * (n + 1) * 1e-3;
    double up = 0.3 * n * n * 1e-3;
    double bright = 1 / 300.0;
    double dark = 1 / 100_000.0;
    // Mean time of the photon: (1, 1) times the inverse of the rate matrix times the start.
    double det = (bright + down) * (dark + up) - up * down;
    double mean = (0.6 * (dark + up + down) + 0.4 * (bright + down + up)) / det;
    // Photons beyond the period of 500 ns count from the next pulse.
    double half = (bright + down + dark + up) / 2;
    double slow = half - Math.sqrt(half * half - det);
    double fast = half + Math.sqrt(half * half - det);
    // Survival a e^(-slow t) + (1 - a) e^(-fast t) has this mean.
    double a = (mean - 1 / fast) / (1 / slow - 1 / fast);
    double period = 500_000;
    double wrapped =
        a * ClosedForms.wrapped(1 / slow, period) + (1 - a) * ClosedForms.wrapped(1 / fast, period);
    Pulls pulls = new Pulls("dark-exciton");
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      Recorded record = Recorded.of(scenario.setup(seed, (_, _, _) -> {}));
      double photons = 2e6 * 0.9 * -Math.expm1(-0.1) * 0.25 * EFFICIENCY;
      pulls.addCount("photons", photons, 1, record.size);
      addMicroTimes(pulls, record, wrapped, 32);
    }
    pulls.check();
  }

  @Test
  void filter() throws ScenarioException {
    Scenario scenario = ideal("filter-xx", 0, 0.5);
    double x = 0.02 + 0.88 * ClosedForms.lorentzianPart(78, 0, 5e-3);
    double xx = 0.02 + 0.88 * ClosedForms.lorentzianPart(60, -25e-3, 5e-3);
    double detected = 0.25 * EFFICIENCY / 2;
    double pulses = 0.5e12 / PERIOD;
    double photons =
        pulses * ClosedForms.mean(Ladder.of(210, 0.9, 100, 0.6), 0.1, x, xx) * detected;
    double pairs =
        pulses * 2 * 0.9 * 0.6 * x * xx * ClosedForms.atLeast(2, 0.1) * detected * detected;
    Pulls pulls = new Pulls("filter-xx");
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      Recorded record = Recorded.of(scenario.setup(seed, (_, _, _) -> {}));
      pulls.addCount("channel 1", photons, 1, record.count(1));
      pulls.addCount("channel 2", photons, 1, record.count(2));
      // Few pairs: their sum over both directions of the splitter is what is counted.
      pulls.addCount("coincidences", pairs, 1, record.pairs(1, 2, 0, 1));
    }
    pulls.check();
  }

  @ParameterizedTest
  @CsvSource({"two-dots", "dot-background", "laser-pulsed", "response-function"})
  void independentSources(String name) throws ScenarioException {
    Scenario scenario = ideal(name, 0, 0.1);
    double pulses = 0.1e12 / PERIOD;
    boolean dots = name.equals("two-dots") || name.equals("dot-background");
    double detected = (dots ? 0.25 : 1) * EFFICIENCY / 2;
    double excited = -Math.expm1(-0.1);
    double first = dots ? 0.9 * excited * detected : 0;
    double second =
        switch (name) {
          case "two-dots" -> 0.3 * excited * detected;
          case "dot-background", "response-function" -> 0.02 * detected;
          default -> 0.1 * detected;
        };
    // Single photons make no pair among themselves, Poisson light does.
    double pairs = 2 * first * second + (name.equals("two-dots") ? 0 : second * second);
    Pulls pulls = new Pulls(name);
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      Recorded record = Recorded.of(scenario.setup(seed, (_, _, _) -> {}));
      pulls.addCount("channel 1", pulses * (first + second), 1, record.count(1));
      pulls.addCount("channel 2", pulses * (first + second), 1, record.count(2));
      pulls.addPoisson("coincidences", pulses * pairs, record.pairs(1, 2, 0, 1), uniform(seed));
    }
    pulls.check();
  }

  /** Dark counts are even in time, stray light comes with the pulses. */
  @Test
  void background() throws ScenarioException {
    String detectors =
        "\"crosstalk\": {\"probability\": 0}, \"detectors\": ["
            + "{\"channel\": 1, \"port\": 1, \"efficiency\": 0.5, \"dark\": \"100 Hz\","
            + " \"delay\": \"5 ns\"},"
            + "{\"channel\": 2, \"port\": 2, \"efficiency\": 0.5, \"dark\": \"100 Hz\","
            + " \"delay\": \"5 ns\"}]";
    Scenario scenario = changed("background", detectors, 0, 5);
    double stray = 5 * 10e6 * 4e-5 * EFFICIENCY / 2;
    Pulls pulls = new Pulls("background");
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      Recorded record = Recorded.of(scenario.setup(seed, (_, _, _) -> {}));
      long near = 0;
      for (int i = 0; i < record.size; i++) {
        near += Math.abs(record.microTimes[i] * 16 - 5000) < 500 ? 1 : 0;
      }
      pulls.addCount("channel 1", 500 + stray, 1, record.count(1));
      pulls.addCount("channel 2", 500 + stray, 1, record.count(2));
      // 62 micro times of 16 ps lie within 500 ps of 5 ns.
      pulls.addCount("with the pulses", 2 * stray + 1000 * 62 * 16 / PERIOD, 1, near);
    }
    pulls.check();
  }
}
