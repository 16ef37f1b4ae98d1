package org.photonbench.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.figure.text.NumberText;
import org.photonbench.virtuallab.lab.VirtualLaboratory;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Item;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code scenarios}: what the virtual laboratory can simulate. */
final class ScenariosVerb implements Verb {
  private static final String SHOW = "--show";

  private final Environment environment;

  ScenariosVerb(Environment environment) {
    this.environment = environment;
  }

  @Override
  public String name() {
    return "scenarios";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.addOption(
        OptionSpec.builder(SHOW)
            .type(String.class)
            .paramLabel("NAME")
            .description(
                "Print one scenario as JSON, whole: a beginning for a scenario file of your own.")
            .build());
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "List the scenarios of the virtual laboratory: simulated experiments with known truth.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    String shown = parsed.matchedOptionValue(SHOW, null);
    try {
      if (shown != null) {
        String text = new ScenarioLibrary().fields(shown).source();
        environment.out().println(text.stripTrailing());
        return ExitCode.SUCCESS;
      }
      List<Item> items = VirtualLaboratory.scenarios();
      if (parsed.hasMatchedOption("--json")) {
        environment.out().print(JsonText.write(json(items)));
      } else {
        print(items);
      }
      return ExitCode.SUCCESS;
    } catch (ScenarioException e) {
      throw new UserException(e.getMessage());
    }
  }

  private void print(List<Item> items) {
    for (VirtualLaboratory.Output output : VirtualLaboratory.Output.values()) {
      TextTable table = new TextTable("  ");
      table.heading(
          switch (output) {
            case RECORDING -> "Recordings of photons";
            case SERIES -> "Series of recordings (a folder)";
            case DATA -> "Spectra and maps (a folder)";
          });
      for (Item item : items) {
        if (item.output() == output) {
          table.row(item.name(), item.title(), size(item));
        }
      }
      environment.out().print(table);
    }
    environment
        .out()
        .println(
            "Simulate one with '"
                + CommandLineTool.NAME
                + " simulate NAME'; '"
                + CommandLineTool.NAME
                + " scenarios --show NAME' prints it.");
  }

  private static String size(Item item) {
    if (item.seconds().isEmpty()) {
      return "";
    }
    String seconds = NumberText.significant(item.seconds().getAsDouble(), 3, "s");
    return item.steps() > 1 ? item.steps() + " \u00D7 " + seconds : seconds;
  }

  private static JsonObject json(List<Item> items) {
    JsonArray scenarios = new JsonArray();
    for (Item item : items) {
      JsonObject entry = new JsonObject();
      entry.addProperty("name", item.name());
      entry.addProperty("title", item.title());
      entry.addProperty("description", item.description());
      entry.addProperty("output", item.output().name().toLowerCase(Locale.ROOT));
      entry.addProperty("seed", item.seed());
      item.seconds().ifPresent(seconds -> entry.addProperty("seconds", seconds));
      entry.addProperty("varied", item.varied());
      entry.addProperty("steps", item.steps());
      scenarios.add(entry);
    }
    JsonObject document = new JsonObject();
    document.addProperty("software", Product.nameAndVersion());
    document.add("scenarios", scenarios);
    return document;
  }
}
