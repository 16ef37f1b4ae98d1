package org.photonbench.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.photonbench.analysis.run.NearNames;

/** The inputs of one calculation, read from text. */
final class Inputs {
  private final Map<String, Given> given = new LinkedHashMap<>();
  private final double[] typed;
  private final double[] sigmas;

  /**
   * Reads what was typed.
   *
   * @throws CalculatorException if a name, a number or a unit does not fit, or one is missing
   */
  Inputs(Calculator calculator, Map<String, String> texts) throws CalculatorException {
    List<String> names = calculator.inputs().stream().map(Input::name).toList();
    for (String name : texts.keySet()) {
      if (!names.contains(name)) {
        List<String> near = NearNames.of(name, names);
        throw new CalculatorException(
            "'%s' has no input '%s'. %s"
                .formatted(
                    calculator.id(),
                    name,
                    near.isEmpty()
                        ? "It takes " + String.join(", ", names) + "."
                        : "Did you mean " + String.join(" or ", near) + "?"));
      }
    }
    Set<String> missing = new TreeSet<>();
    int numbers = 0;
    for (Input input : calculator.inputs()) {
      String text = texts.getOrDefault(input.name(), "").strip();
      boolean isDefault = text.isEmpty();
      if (isDefault) {
        text = input.defaultText();
      }
      if (text.isEmpty()) {
        if (input.isRequired()) {
          missing.add(input.name() + " (" + input.labelWithUnit() + ")");
        }
        continue;
      }
      Given read = read(input, text, isDefault, numbers);
      numbers += read.index() >= 0 ? 1 : 0;
      given.put(input.name(), read);
    }
    if (!missing.isEmpty()) {
      throw new CalculatorException(
          "'%s' needs %s.".formatted(calculator.id(), String.join(" and ", missing)));
    }
    for (InputGroup group : calculator.groups()) {
      List<String> present = group.names().stream().filter(given::containsKey).toList();
      if (present.size() > 1 || (present.isEmpty() && group.required())) {
        throw new CalculatorException(
            "'%s' takes %s; %s."
                .formatted(
                    calculator.id(),
                    group.text(),
                    present.isEmpty()
                        ? "none was given"
                        : "given were " + String.join(" and ", present)));
      }
    }
    typed = new double[numbers];
    sigmas = new double[numbers];
    for (Given one : given.values()) {
      if (one.index() >= 0) {
        typed[one.index()] = one.value();
        sigmas[one.index()] = one.sigma();
      }
    }
    checkRanges();
  }

  private static Given read(Input input, String text, boolean isDefault, int index)
      throws CalculatorException {
    if (!input.isNumber()) {
      for (String choice : input.choices()) {
        if (choice.equalsIgnoreCase(text)) {
          return new Given(input, choice, isDefault, -1, 0, 0, (x, _) -> x);
        }
      }
      throw new CalculatorException(
          "%s must be one of %s, not '%s'."
              .formatted(input.name(), String.join(", ", input.choices()), text));
    }
    NumberWithError number =
        NumberWithError.read(text)
            .orElseThrow(() ->
                new CalculatorException(
                    "'%s' of %s is no number with error and unit; write for example %s=1.5±0.1%s."
                        .formatted(text, input.name(), input.name(), input.unit())));
    Optional<Reading> reading = input.units().reading(number.unit(), input.unit());
    if (reading.isEmpty()) {
      throw new CalculatorException(
          "%s cannot be in '%s': it is %s."
              .formatted(
                  input.name(),
                  number.unit(),
                  input.unit().isEmpty()
                      ? "a pure number"
                      : input.units().help().isEmpty()
                          ? "in " + input.unit() + " or a unit of the same kind"
                          : input.units().help()));
    }
    return new Given(input, text, isDefault, index, number.value(), number.sigma(), reading.get());
  }

  private void checkRanges() throws CalculatorException {
    Values values = at(typed);
    for (Given one : given.values()) {
      Input input = one.input();
      if (input.isNumber() && !input.allows(values.number(input.name()))) {
        throw new CalculatorException(
            "%s must be %s, not %s.".formatted(input.name(), input.allowed(), one.text()));
      }
    }
  }

  /** The inputs with other numbers in the place of those typed. */
  Values at(double[] numbers) {
    return new Values(given, numbers);
  }

  double[] typed() {
    return typed;
  }

  boolean hasErrors() {
    for (double sigma : sigmas) {
      if (sigma > 0) {
        return true;
      }
    }
    return false;
  }

  double[][] covariance() {
    double[][] covariance = new double[sigmas.length][sigmas.length];
    for (int i = 0; i < sigmas.length; i++) {
      covariance[i][i] = sigmas[i] * sigmas[i];
    }
    return covariance;
  }

  List<Given> given() {
    return new ArrayList<>(given.values());
  }
}
