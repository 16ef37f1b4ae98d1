package org.photonbench.calculator;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * One number that a calculator gives.
 *
 * @param id identifier within the calculator
 * @param label name for people
 * @param unit unit of the number; empty text for pure numbers
 * @param formula the formula as text, one line
 * @param condition when it is given, for people; empty text for always
 * @param isGiven whether these inputs give it
 * @param function the formula; may throw {@link IllegalArgumentException} with a reason, or give
 *     NaN, where it has no value
 */
public record Output(
    String id,
    String label,
    String unit,
    String formula,
    String condition,
    Predicate<Values> isGiven,
    ToDoubleFunction<Values> function) {

  static Output of(
      String id, String label, String unit, String formula, ToDoubleFunction<Values> function) {
    return new Output(id, label, unit, formula, "", _ -> true, function);
  }

  /** Only with these optional inputs; {@code a|b} asks for one of two. */
  Output needing(String... inputs) {
    String text = "with " + String.join(" and ", inputs).replace("|", " or ");
    return when(
        text,
        values ->
            Arrays.stream(inputs)
                .allMatch(group -> Arrays.stream(group.split("\\|")).anyMatch(values::has)));
  }

  /** Only under a condition. */
  Output when(String text, Predicate<Values> predicate) {
    return new Output(id, label, unit, formula, text, predicate, function);
  }
}
