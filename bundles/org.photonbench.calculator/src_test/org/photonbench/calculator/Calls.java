package org.photonbench.calculator;

import java.util.LinkedHashMap;
import java.util.Map;
import org.photonbench.analysis.result.Quantity;

/** Calls of calculators in a test. */
final class Calls {
  private Calls() {}

  static Map<String, String> texts(String... assignments) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String assignment : assignments) {
      int equals = assignment.indexOf('=');
      texts.put(assignment.substring(0, equals), assignment.substring(equals + 1));
    }
    return texts;
  }

  static Calculation calculate(String calculator, String... assignments)
      throws CalculatorException {
    return Calculators.find(calculator).calculate(texts(assignments));
  }

  static Quantity quantity(String calculator, String output, String... assignments)
      throws CalculatorException {
    return calculate(calculator, assignments)
        .quantity(output)
        .orElseThrow(() -> new AssertionError(calculator + " gives no " + output));
  }

  static double value(String calculator, String output, String... assignments)
      throws CalculatorException {
    return quantity(calculator, output, assignments).value();
  }
}
