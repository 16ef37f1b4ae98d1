package org.photonbench.virtuallab.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;

/**
 * Collects what is true of a simulated recording: closed forms and what the simulator itself knows,
 * in the schema of results, so that an analysis can be compared mechanically.
 */
public final class Truth {
  /** Correction text of true values: nothing was measured. */
  public static final String CORRECTION = "truth";

  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Curve> curves = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();

  /**
   * Adds a true value. The identifiers are unique; a second one of the same name is refused.
   *
   * @param id identifier, for example {@code g2.far}
   * @param group heading
   * @param label name for people
   * @param value in {@code unit}
   * @param unit empty for pure numbers
   * @param method how it follows from the scenario, one line
   */
  public void add(String id, String group, String label, double value, String unit, String method) {
    if (quantities.stream().anyMatch(q -> q.id().equals(id))) {
      throw new IllegalStateException("the truth " + id + " is given twice");
    }
    quantities.add(
        new Quantity(
            id,
            group,
            label,
            value,
            OptionalDouble.empty(),
            Optional.empty(),
            unit,
            CORRECTION,
            "truth: " + method,
            List.of()));
  }

  public void add(Curve curve) {
    curves.add(curve);
  }

  public void add(Message message) {
    messages.add(message);
  }

  public List<Quantity> quantities() {
    return List.copyOf(quantities);
  }

  public List<Curve> curves() {
    return List.copyOf(curves);
  }

  public List<Message> messages() {
    return List.copyOf(messages);
  }
}
