package org.photonbench.virtuallab.scenario;

import java.util.List;
import org.photonbench.virtuallab.random.Xoshiro256;
import org.photonbench.virtuallab.testing.Pulls;
import org.photonbench.virtuallab.testing.Recorded;

/** Shipped scenarios with changes for the pulls, and what the pulls of several of them measure. */
final class PullSetups {
  static final double PERIOD = 1e5;
  static final double EFFICIENCY = 0.5;

  /** The detectors of the shipped scenarios without their faults. */
  static final String IDEAL =
      "\"crosstalk\": {\"probability\": 0}, \"detectors\": ["
          + "{\"channel\": 1, \"port\": 1, \"efficiency\": 0.5},"
          + "{\"channel\": 2, \"port\": 2, \"efficiency\": 0.5}]";

  static Scenario ideal(String name, int step, double seconds) throws ScenarioException {
    return changed(name, IDEAL, step, seconds);
  }

  static Scenario changed(String name, String changes, int step, double seconds)
      throws ScenarioException {
    String json = "{\"extends\": \"" + name + "\", " + changes + "}";
    List<ScenarioLibrary.Step> steps = new ScenarioLibrary().parse(json, name).steps();
    return steps.get(step).scenario().lasting(seconds * 1e12);
  }

  /** Time in each state of the light sources during a run. */
  static final class Dwells implements Scenario.StateListener {
    private final double end;
    private final double[] time;
    private double since;
    private int state;

    Dwells(int states, double end) {
      this.end = end;
      time = new double[states];
    }

    @Override
    public void change(int part, double start, int newState) {
      if (start < end) {
        time[state] += start - since;
        since = start;
        state = newState;
      }
    }

    double[] times() {
      time[state] += end - since;
      since = end;
      return time;
    }
  }

  private PullSetups() {}

  /** A random number that no simulation uses. */
  static double uniform(int seed) {
    return new Xoshiro256(1_000_003L * seed).nextDouble();
  }

  /** Mean micro time without the detectors' delay; its variance is that of the sample. */
  static void addMicroTimes(Pulls pulls, Recorded record, double truthPs, double resolutionPs) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < record.size; i++) {
      double t = (record.microTimes[i] + 0.5) * resolutionPs;
      sum += t;
      squares += t * t;
    }
    double mean = sum / record.size;
    double variance = squares / record.size - mean * mean;
    pulls.add("mean micro time", truthPs, mean, Math.sqrt(variance / record.size));
  }
}
