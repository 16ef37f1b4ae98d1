package org.photonbench.virtuallab.scenario;

import static org.photonbench.virtuallab.scenario.PullSetups.EFFICIENCY;
import static org.photonbench.virtuallab.scenario.PullSetups.ideal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photonbench.photon.StreamEvent;
import org.photonbench.virtuallab.testing.Pulls;
import org.photonbench.virtuallab.testing.Recorded;

/**
 * Pulls of the main quantities of the scenarios in steady light over the seeds 1 to 200, in short
 * runs, against closed forms of their own. Detector faults, which have tests of their own, are
 * taken out.
 */
class ContinuousPullsTest {
  @Test
  void cwDot() throws ScenarioException {
    Scenario scenario = ideal("dot-cw", 0, 0.03);
    double pump = 0.3 / 15_000;
    double k1 = 1 / 15_000.0;
    double k2 = 1 / 400.0;
    double p1 = pump / k1;
    double p2 = p1 * pump / k2;
    double emitted = (0.9 * k1 * p1 + 0.04 * k2 * p2) / (1 + p1 + p2);
    double rate = emitted * 0.1 * EFFICIENCY / 2;
    double duration = 0.03e12;
    double step = 100;
    int steps = 200;
    double[] g2 = ClosedForms.cwG2(pump, k1, k2, 0.9, 0.04, step, steps);
    double integral = 0;
    for (int i = 0; i < steps; i++) {
      integral += step * (g2[i] + g2[i + 1]) / 2;
    }
    double pairs = rate * rate * duration * integral;
    Pulls pulls = new Pulls("dot-cw");
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      Recorded record = Recorded.of(scenario.setup(seed, (_, _, _) -> {}));
      pulls.addCount("channel 1", rate * duration, 1, record.count(1));
      pulls.addCount("channel 2", rate * duration, 1, record.count(2));
      pulls.addCount("dip", pairs, 1, record.pairs(1, 2, 0, (long) (step * steps)));
    }
    pulls.check();
  }

  @Test
  void shelving() throws ScenarioException {
    Scenario scenario = ideal("dot-shelving", 0, 0.1);
    // In ns: k12 0.02, k21 0.2, k23 0.002, k31 0.001.
    double a1 = 0.02 + 0.2 + 0.002 + 0.001;
    double b = 0.001 * (0.02 + 0.2 + 0.002) + 0.02 * 0.002;
    double l1 = (a1 + Math.sqrt(a1 * a1 - 4 * b)) / 2 / 1000;
    double l2 = (a1 - Math.sqrt(a1 * a1 - 4 * b)) / 2 / 1000;
    double a = l1 * (l2 * 1000 / 0.001 - 1) / (l1 - l2);
    double rate = 0.2 / 1000 * 0.02 * 0.001 / b * 0.1 * EFFICIENCY / 2;
    double fano = 1 + 2 * rate * (a / l2 - (1 + a) / l1);
    double duration = 0.1e12;
    double window = 20_000;
    double integral =
        window - (1 + a) / l1 * -Math.expm1(-l1 * window) + a / l2 * -Math.expm1(-l2 * window);
    Pulls pulls = new Pulls("dot-shelving");
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      Recorded record = Recorded.of(scenario.setup(seed, (_, _, _) -> {}));
      pulls.addCount("channel 1", rate * duration, fano, record.count(1));
      pulls.addCount("channel 2", rate * duration, fano, record.count(2));
      pulls.addCount(
          "dip", rate * rate * duration * integral, 1, record.pairs(1, 2, 0, (long) window));
    }
    pulls.check();
  }

  @ParameterizedTest
  @CsvSource({"laser, 0", "thermal, 20000"})
  void continuousLight(String name, double coherence) throws ScenarioException {
    Scenario scenario = ideal(name, 0, 0.02);
    double rate = 2e-6 * EFFICIENCY / 2;
    double duration = 0.02e12;
    double window = 10_000;
    double bunched = coherence == 0 ? 0 : coherence / 2 * -Math.expm1(-2 * window / coherence);
    double pairs = rate * rate * duration * (window + bunched);
    Pulls pulls = new Pulls(name);
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      Recorded record = Recorded.of(scenario.setup(seed, (_, _, _) -> {}));
      double fano = 1 + rate * coherence;
      pulls.addCount("channel 1", rate * duration, fano, record.count(1));
      pulls.addCount("channel 2", rate * duration, fano, record.count(2));
      pulls.addCount("pairs", pairs, 1, record.pairs(1, 2, 0, (long) window));
    }
    pulls.check();
  }

  @Test
  void overloadedTagger() throws ScenarioException {
    Scenario scenario = ideal("overloaded-tagger", 0, 0.036);
    double rate = 8e-6 * EFFICIENCY;
    Pulls pulls = new Pulls("overloaded-tagger");
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      Recorded record = Recorded.of(scenario.setup(seed, (_, _, _) -> {}));
      long firstGap = -1;
      int before = 0;
      for (StreamEvent event : record.events) {
        if (event.kind() == StreamEvent.Kind.LOSS) {
          firstGap = event.time() - event.value();
          before = event.photonIndex();
          break;
        }
      }
      // The memory of 65536 is full when that many more have come than were read, 2 per us: the
      // time until then has the mean n / (rate - read) and the variance n rate / (rate - read)^3.
      double surplus = rate - 2e-6;
      double mean = 65_536 / surplus;
      pulls.add("time until full", mean, firstGap, Math.sqrt(65_536 * rate / Math.pow(surplus, 3)));
      pulls.addCount("rate before", rate * firstGap, 1, before);
    }
    pulls.check();
  }
}
