package org.photonbench.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.calculator.Calculation;
import org.photonbench.calculator.Calculator;
import org.photonbench.calculator.CalculatorException;
import org.photonbench.calculator.CalculatorJson;
import org.photonbench.calculator.Calculators;
import org.photonbench.calculator.Input;
import org.photonbench.calculator.InputGroup;
import org.photonbench.calculator.Output;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code calc NAME KEY=VALUE...}: one sub-command a calculator, made from its declaration. */
final class CalcVerb implements Verb {
  static final String NAME = "calc";
  private static final String VALUES = "KEY=VALUE";

  private final Environment environment;
  private final boolean withCalculators;

  /**
   * @param withCalculators whether this verb will be run or explained; other calls should not wait
   *     for the sub-commands to be made
   */
  CalcVerb(Environment environment, boolean withCalculators) {
    this.environment = environment;
    this.withCalculators = withCalculators;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "Calculate with units and errors, for example",
            "  " + CommandLineTool.NAME + " calc linewidth t2=78±3ps",
            "Without a calculator: list them. An error is typed as 78±3ps, 78+-3ps or 78(3)ps.")
        .synopsisSubcommandLabel("[CALCULATOR " + VALUES + "...]");
    if (withCalculators) {
      for (Calculator calculator : Calculators.all()) {
        spec.addSubcommand(calculator.id(), calculatorSpec(calculator));
      }
    }
    return spec;
  }

  private static CommandSpec calculatorSpec(Calculator calculator) {
    CommandSpec spec = CommandSpec.create().name(calculator.id());
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(VALUES)
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "The inputs below. Without any: this help, or with --json the declaration.")
            .build());
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    List<String> footer = new ArrayList<>();
    footer.add("");
    footer.add("Inputs:");
    for (Input input : calculator.inputs()) {
      footer.add("  " + input.name() + ": " + input.label() + ", " + input.allowed() + ".");
      String standard =
          input.isRequired()
              ? "Required. "
              : input.defaultText().isEmpty() ? "" : "Default: " + input.defaultText() + ". ";
      footer.add("      " + standard + input.help());
    }
    for (InputGroup group : calculator.groups()) {
      footer.add("  Give " + group.text() + ".");
    }
    footer.add("");
    footer.add("Outputs:");
    for (Output output : calculator.outputs()) {
      footer.add(
          "  %s%s: %s%s"
              .formatted(
                  output.label(),
                  output.unit().isEmpty() ? "" : " (" + output.unit() + ")",
                  output.formula(),
                  output.condition().isEmpty() ? "" : " [" + output.condition() + "]"));
    }
    footer.add("");
    footer.add("Formulas: " + calculator.formula());
    calculator.references().forEach(reference -> footer.add("Reference: " + reference));
    spec.usageMessage()
        .description(escaped(calculator.name() + ". " + calculator.help()))
        .footer(footer.stream().map(CalcVerb::escaped).toArray(String[]::new));
    return spec;
  }

  private static String escaped(String text) {
    return text.replace("%", "%%");
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    if (!parsed.hasSubcommand()) {
      list(parsed.hasMatchedOption("--json"));
      return ExitCode.SUCCESS;
    }
    ParseResult chosen = parsed.subcommand();
    boolean json = parsed.hasMatchedOption("--json") || chosen.hasMatchedOption("--json");
    List<String> words = chosen.matchedPositionalValue(0, List.<String>of());
    try {
      Calculator calculator = Calculators.find(chosen.commandSpec().name());
      if (words.isEmpty()) {
        if (json) {
          write(CalculatorJson.declaration(calculator));
        } else {
          chosen.commandSpec().commandLine().usage(environment.out());
        }
        return ExitCode.SUCCESS;
      }
      Calculation calculation = calculator.calculate(texts(calculator, words));
      if (json) {
        write(CalculatorJson.calculation(calculation));
      } else {
        print(calculation);
      }
      return ExitCode.SUCCESS;
    } catch (CalculatorException e) {
      throw new UserException(
          "%s See '%s %s %s --help'."
              .formatted(e.getMessage(), CommandLineTool.NAME, NAME, chosen.commandSpec().name()));
    }
  }

  private static Map<String, String> texts(Calculator calculator, List<String> words)
      throws UserException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals <= 0) {
        throw new UserException(
            "'%s' is no input; write its name, an equals sign and the value, such as %s=..."
                .formatted(word, calculator.inputs().getFirst().name()));
      }
      String name = word.substring(0, equals).strip();
      if (texts.put(name, word.substring(equals + 1)) != null) {
        throw new UserException("The input '" + name + "' is given twice; give it once.");
      }
    }
    return texts;
  }

  private void list(boolean json) {
    if (json) {
      JsonArray calculators = new JsonArray();
      Calculators.all().forEach(c -> calculators.add(CalculatorJson.declaration(c)));
      JsonObject document = new JsonObject();
      document.add("calculators", calculators);
      write(document);
      return;
    }
    TextTable table = new TextTable("");
    for (Calculator calculator : Calculators.all()) {
      table.row(calculator.id(), calculator.name(), calculator.formula().split(";")[0]);
    }
    environment.out().print(table);
    environment
        .out()
        .println(
            "What one takes and gives: '" + CommandLineTool.NAME + " calc CALCULATOR --help'.");
  }

  private void print(Calculation calculation) {
    TextTable inputs = new TextTable("  ");
    inputs.heading("Inputs");
    for (Calculation.InputValue given : calculation.inputs()) {
      String value = given.quantity().map(CalcVerb::withUnit).orElse(given.text());
      inputs.row("  " + given.input().label(), value, given.isDefault() ? "default" : "");
    }
    environment.out().print(inputs);
    environment.out().print(Report.quantities(calculation.quantities()));
    environment.out().print(Report.messages(calculation.messages()));
  }

  private static String withUnit(Quantity quantity) {
    QuantityText text = QuantityText.of(quantity);
    return text.unit().isEmpty() ? text.value() : text.value() + " " + text.unit();
  }

  private void write(JsonObject content) {
    JsonObject document = new JsonObject();
    document.addProperty("software", Product.nameAndVersion());
    content.entrySet().forEach(entry -> document.add(entry.getKey(), entry.getValue()));
    environment.out().print(JsonText.write(document));
  }
}
