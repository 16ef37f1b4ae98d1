package org.photonbench.experiment.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.photonbench.device.Amount;

/** The values of the loops around a step, as the table of a series names them. */
final class Conditions {
  private final Map<String, String> values = new LinkedHashMap<>();

  /**
   * Takes a value in.
   *
   * @param name for example {@code delay position}
   * @param text the value as it stands in the plan
   */
  void put(String name, String text) {
    remove(name);
    try {
      Amount amount = Amount.parse(text);
      String unit = amount.unit().symbol();
      values.put(unit.isEmpty() ? name : name + " (" + unit + ")", StepText.number(amount.value()));
    } catch (IllegalArgumentException e) {
      values.put(name, text);
    }
  }

  void remove(String name) {
    values.keySet().removeIf(key -> key.equals(name) || key.startsWith(name + " ("));
  }

  Map<String, String> now() {
    return new LinkedHashMap<>(values);
  }
}
