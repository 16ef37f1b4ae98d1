package org.photonbench.calculator;

import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;

/**
 * What a calculator gave.
 *
 * @param calculator which
 * @param inputs what it was given, in the order of the declaration
 * @param quantities the outputs
 * @param messages what the user should know: a regime, a contradiction, an assumption
 */
public record Calculation(
    Calculator calculator,
    List<InputValue> inputs,
    List<Quantity> quantities,
    List<Message> messages) {
  public Calculation {
    inputs = List.copyOf(inputs);
    quantities = List.copyOf(quantities);
    messages = List.copyOf(messages);
  }

  /**
   * An input as it was understood.
   *
   * @param input the input
   * @param text as typed, or the default
   * @param isDefault whether it is the default
   * @param quantity the number in the declared unit with its error; empty for a choice
   */
  public record InputValue(
      Input input, String text, boolean isDefault, Optional<Quantity> quantity) {}

  /** The output of that identifier, without the calculator's before it. */
  public Optional<Quantity> quantity(String id) {
    String whole = calculator.id() + "." + id;
    return quantities.stream().filter(q -> q.id().equals(whole)).findFirst();
  }
}
