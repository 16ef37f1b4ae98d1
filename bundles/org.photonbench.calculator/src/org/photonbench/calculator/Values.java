package org.photonbench.calculator;

import java.util.Map;

/** The inputs as a formula sees them: numbers in the declared units. */
public final class Values {
  private final Map<String, Given> given;
  private final double[] typed;

  /**
   * @param given what was given, by name of the input
   * @param typed the numbers at which the formula is asked, in the units as typed; by {@link
   *     Given#index}
   */
  Values(Map<String, Given> given, double[] typed) {
    this.given = given;
    this.typed = typed;
  }

  /** Whether an input was given or has a default. */
  public boolean has(String name) {
    return given.containsKey(name);
  }

  /** A number in the declared unit of its input. */
  public double number(String name) {
    Given input = find(name);
    return input.reading().convert(typed[input.index()], this);
  }

  /** A number, or another where it is not given. */
  public double number(String name, double otherwise) {
    return has(name) ? number(name) : otherwise;
  }

  /** A chosen text. */
  public String choice(String name) {
    return find(name).text();
  }

  /** Whether every number lies in its range. */
  boolean allAllowed() {
    for (Given input : given.values()) {
      if (input.input().isNumber() && !input.input().allows(number(input.input().name()))) {
        return false;
      }
    }
    return true;
  }

  private Given find(String name) {
    Given input = given.get(name);
    if (input == null) {
      throw new IllegalStateException("input '" + name + "' is asked for but not given");
    }
    return input;
  }
}
