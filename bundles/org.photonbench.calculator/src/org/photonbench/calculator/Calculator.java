package org.photonbench.calculator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;

/**
 * One calculator as declared: what it takes, what it gives, where its formulas are from. Immutable.
 */
public final class Calculator {
  /** What to say of a calculation, from its inputs and outputs. */
  @FunctionalInterface
  interface Remark {
    Optional<Message> of(Values values, Outputs outputs);
  }

  /** The outputs of a calculation by identifier. */
  @FunctionalInterface
  interface Outputs {
    Optional<Quantity> get(String id);
  }

  private static final String INPUTS = "Inputs";

  private final String id;
  private final String name;
  private final String help;
  private final String formula;
  private final List<String> references;
  private final List<Input> inputs;
  private final List<InputGroup> groups;
  private final List<Output> outputs;
  private final List<Remark> remarks;

  private Calculator(Builder builder) {
    id = builder.id;
    name = builder.name;
    help = builder.help;
    formula = builder.formula;
    references = List.copyOf(builder.references);
    inputs = List.copyOf(builder.inputs);
    groups = List.copyOf(builder.groups);
    outputs = List.copyOf(builder.outputs);
    remarks = List.copyOf(builder.remarks);
  }

  static Builder named(String id, String name) {
    return new Builder(id, name);
  }

  /** Stable identifier, the name on the command line. */
  public String id() {
    return id;
  }

  /** Name for people. */
  public String name() {
    return name;
  }

  /** A few sentences: what it tells, what it assumes. */
  public String help() {
    return help;
  }

  /** The formulas as text. */
  public String formula() {
    return formula;
  }

  /** Where the formulas are from. */
  public List<String> references() {
    return references;
  }

  /** Inputs in the order of a form. */
  public List<Input> inputs() {
    return inputs;
  }

  /** Inputs that exclude each other. */
  public List<InputGroup> groups() {
    return groups;
  }

  /** Outputs in the order of a table. */
  public List<Output> outputs() {
    return outputs;
  }

  /**
   * Calculates.
   *
   * @param texts what was typed, by name of the input: a number with error and unit such as {@code
   *     690±2nm}, or a choice; what is missing or empty has its default
   * @throws CalculatorException if an input does not fit or is missing, or there is no value
   */
  public Calculation calculate(Map<String, String> texts) throws CalculatorException {
    Inputs given = new Inputs(this, texts);
    Propagation propagation = new Propagation(given);
    List<Calculation.InputValue> echoed = new ArrayList<>();
    for (Given one : given.given()) {
      Input input = one.input();
      Optional<Quantity> quantity =
          input.isNumber()
              ? Optional.of(
                  propagation.quantity(
                      id + ".input." + input.name(),
                      INPUTS,
                      input.label(),
                      input.unit(),
                      one.isDefault() ? "default" : "setting",
                      "as given",
                      values -> values.number(input.name())))
              : Optional.empty();
      echoed.add(new Calculation.InputValue(input, one.text(), one.isDefault(), quantity));
    }
    Values values = given.at(given.typed());
    List<Quantity> quantities = new ArrayList<>();
    for (Output output : outputs) {
      if (output.isGiven().test(values)) {
        quantities.add(propagation.quantity(id, name, output));
      }
    }
    List<Message> messages = new ArrayList<>();
    for (Remark remark : remarks) {
      remark
          .of(
              values,
              wanted ->
                  quantities.stream().filter(q -> q.id().equals(id + "." + wanted)).findFirst())
          .ifPresent(messages::add);
    }
    return new Calculation(this, echoed, quantities, messages);
  }

  /** Collects a declaration. */
  static final class Builder {
    private final String id;
    private final String name;
    private String help = "";
    private String formula = "";
    private final List<String> references = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();
    private final List<InputGroup> groups = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private Builder(String id, String name) {
      this.id = id;
      this.name = name;
    }

    Builder help(String text) {
      help = text;
      return this;
    }

    Builder formula(String text) {
      formula = text;
      return this;
    }

    Builder reference(String text) {
      references.add(text);
      return this;
    }

    Builder input(Input input) {
      inputs.add(input);
      return this;
    }

    /** Exactly one of these optional inputs must be given. */
    Builder exactlyOne(String... names) {
      groups.add(new InputGroup(List.of(names), true));
      return this;
    }

    /** At most one of these optional inputs can be given. */
    Builder atMostOne(String... names) {
      groups.add(new InputGroup(List.of(names), false));
      return this;
    }

    Builder output(Output output) {
      outputs.add(output);
      return this;
    }

    Builder remark(Remark remark) {
      remarks.add(remark);
      return this;
    }

    Calculator build() {
      Set<String> names = new HashSet<>();
      for (Input input : inputs) {
        if (!names.add(input.name())) {
          throw new IllegalStateException(id + " declares " + input.name() + " twice");
        }
      }
      return new Calculator(this);
    }
  }
}
