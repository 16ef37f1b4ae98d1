package org.photonbench.virtuallab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.virtuallab.emitter.EmissionState;
import org.photonbench.virtuallab.scenario.DotPart;
import org.photonbench.virtuallab.scenario.LightPart;
import org.photonbench.virtuallab.scenario.Scenario;
import org.photonbench.virtuallab.scenario.Truth;

/**
 * The states that the emitters of a run went through: all times in each state, and the change
 * points themselves up to a number that bounds the memory.
 */
final class StateLog implements Scenario.StateListener {
  private static final int MOST = 1 << 20;

  private final Scenario scenario;
  private final double[][] timeIn;
  private final int[] state;
  private final double[] since;
  private long[] starts = new long[64];
  private long[] parts = new long[64];
  private long[] states = new long[64];
  private int size;
  private long changes;

  StateLog(Scenario scenario) {
    this.scenario = scenario;
    int n = scenario.light().size();
    timeIn = new double[n][];
    for (int i = 0; i < n; i++) {
      timeIn[i] = new double[statesOf(scenario.light().get(i)).size()];
    }
    state = new int[n];
    since = new double[n];
  }

  private static List<EmissionState> statesOf(LightPart part) {
    return part instanceof DotPart dot ? dot.dot().states() : List.of();
  }

  @Override
  public void change(int part, double startPs, int newState) {
    if (startPs >= scenario.durationPs()) {
      return;
    }
    if (startPs > 0) {
      timeIn[part][state[part]] += startPs - since[part];
    }
    state[part] = newState;
    since[part] = startPs;
    changes++;
    if (size == MOST) {
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      parts = Arrays.copyOf(parts, 2 * size);
      states = Arrays.copyOf(states, 2 * size);
    }
    starts[size] = Math.round(startPs);
    parts[size] = part;
    states[size++] = newState;
  }

  /** Tells the truth of a run that is over. */
  void tell(Truth truth) {
    boolean blinks = false;
    for (int part = 0; part < timeIn.length; part++) {
      List<EmissionState> all = statesOf(scenario.light().get(part));
      if (all.size() < 2) {
        continue;
      }
      blinks = true;
      timeIn[part][state[part]] += scenario.durationPs() - since[part];
      since[part] = scenario.durationPs();
      String prefix = timeIn.length == 1 ? "" : "light" + (part + 1) + ".";
      for (int s = 0; s < all.size(); s++) {
        truth.add(
            prefix + all.get(s).name() + ".fraction.realised",
            "Blinking",
            "Time in state " + all.get(s).name() + ", this run",
            timeIn[part][s] / scenario.durationPs(),
            "",
            "counted by the simulator");
      }
    }
    if (!blinks) {
      return;
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Longs("start", "Start", "ps", Arrays.copyOf(starts, size)));
    columns.add(new Column.Longs("light", "Light source", "", Arrays.copyOf(parts, size)));
    columns.add(new Column.Longs("state", "State", "", Arrays.copyOf(states, size)));
    truth.add(new Curve("changePoints", "True states of the emitters", columns));
    if (changes > size) {
      truth.add(
          Message.warning(
              "The emitters changed their state "
                  + changes
                  + " times; the first "
                  + size
                  + " are listed.",
              "Simulate a shorter recording to have all of them."));
    }
  }
}
