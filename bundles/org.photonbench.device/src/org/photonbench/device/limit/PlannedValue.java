package org.photonbench.device.limit;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.device.Amount;
import org.photonbench.device.Device;

/**
 * A value that a plan will set.
 *
 * @param step number of the step for messages, from 1
 */
public record PlannedValue(int step, Device device, String quantity, Amount value) {
  /** What is wrong with a plan, one sentence for each refused value; to be asked before step 1. */
  public static List<String> problemsOf(List<PlannedValue> plan) {
    List<String> problems = new ArrayList<>();
    for (PlannedValue planned : plan) {
      for (LimitRefusal refusal :
          planned.device().limits().refusals(planned.quantity(), planned.value())) {
        problems.add(
            "Step " + planned.step() + ", " + planned.device().id() + ": " + refusal.text());
      }
    }
    return problems;
  }
}
