package org.photonbench.cli;

import static org.photonbench.figure.text.NumberText.count;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.photonbench.analysis.result.ResultJson;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.virtuallab.lab.VirtualLaboratory;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Item;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Outcome;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Request;
import org.photonbench.virtuallab.scenario.Dimension;
import org.photonbench.virtuallab.scenario.ScenarioException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code simulate SCENARIO}: photons or spectra with known truth. */
final class SimulateVerb implements Verb {
  private static final String OUTPUT = "--output";
  private static final String SEED = "--seed";
  private static final String DURATION = "--duration";
  private static final String OVERWRITE = "--overwrite";
  private static final double PS_PER_SECOND = 1e12;

  private final Environment environment;
  private final BooleanSupplier cancelled;

  SimulateVerb(Environment environment, BooleanSupplier cancelled) {
    this.environment = environment;
    this.cancelled = cancelled;
  }

  @Override
  public String name() {
    return "simulate";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .paramLabel("SCENARIO")
            .arity("1")
            .required(true)
            .type(String.class)
            .description(
                "A scenario by its name ('"
                    + CommandLineTool.NAME
                    + " scenarios' lists them), or a scenario file that ends in .json.")
            .build());
    spec.addOption(
        option("-o", OUTPUT)
            .paramLabel("OUT")
            .description(
                "A file that ends in .ptu for a recording, a folder for a series or spectra."
                    + " Default: named after the scenario, in the current folder.")
            .build());
    spec.addOption(
        option(DURATION)
            .paramLabel("TIME")
            .description("Length of each recording, for example '10 s'. Default: the scenario's.")
            .build());
    spec.addOption(
        option(SEED)
            .paramLabel("N")
            .description(
                "Seed of the random numbers: the same seed, the same photons. Default: the"
                    + " scenario's.")
            .build());
    spec.addOption(
        OptionSpec.builder(OVERWRITE)
            .type(boolean.class)
            .description("Replace what is there already.")
            .build());
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "Simulate an experiment of the virtual laboratory. Beside each recording lies its truth,"
                + " a result folder with every true rate, lifetime, g\u00B2 and change point.");
    return spec;
  }

  private static OptionSpec.Builder option(String... names) {
    return OptionSpec.builder(names).type(String.class);
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    boolean json = parsed.hasMatchedOption("--json");
    String scenario = parsed.matchedPositionalValue(0, "");
    Item item;
    try {
      item = VirtualLaboratory.describe(scenario);
    } catch (ScenarioException e) {
      throw new UserException(e.getMessage());
    }
    String given = parsed.matchedOptionValue(OUTPUT, null);
    Path output =
        given == null ? VirtualLaboratory.defaultOutput(item, Path.of("")) : Inputs.path(given);
    Request request =
        new Request(
            scenario,
            output,
            seed(parsed.matchedOptionValue(SEED, null)),
            seconds(parsed.matchedOptionValue(DURATION, null)),
            parsed.hasMatchedOption(OVERWRITE));
    return new Inputs(environment, cancelled)
        .forEach(
            List.of(output),
            "simulating",
            json,
            (_, progress, entry) -> {
              Outcome outcome = simulate(request, progress);
              if (json) {
                fill(entry, item, outcome);
              } else {
                environment.out().print(text(item, outcome));
              }
              return ExitCode.SUCCESS;
            });
  }

  private static OptionalLong seed(String text) throws UserException {
    if (text == null) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(text));
    } catch (NumberFormatException e) {
      throw new UserException(
          "The option " + SEED + " was given '" + text + "'; it takes a whole number.");
    }
  }

  private static OptionalDouble seconds(String text) throws UserException {
    if (text == null) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Dimension.TIME.parse(text) / PS_PER_SECOND);
    } catch (IllegalArgumentException e) {
      throw new UserException("The option " + DURATION + ": " + e.getMessage() + ".");
    }
  }

  private static Outcome simulate(Request request, ProgressLine progress)
      throws IOException, UserException, RunCancelledException {
    try (progress) {
      return VirtualLaboratory.simulate(request, progress);
    } catch (ScenarioException e) {
      throw new UserException(e.getMessage());
    }
  }

  private static String text(Item item, Outcome outcome) {
    StringBuilder text = new StringBuilder(item.title()).append('\n');
    TextTable table = new TextTable("  ");
    if (outcome.recordings().size() > 1) {
      table.row("Recordings", outcome.recordings().size() + " in " + outcome.output());
    } else if (outcome.recordings().size() == 1) {
      table.row("Recording", outcome.recordings().getFirst().toString());
    } else {
      table.row("Folder", outcome.output().toString());
    }
    if (!outcome.recordings().isEmpty()) {
      table.row("Photons", count(outcome.photons()));
      table.row(
          "Truth", outcome.truths().getFirst() + (outcome.truths().size() > 1 ? ", ..." : ""));
    }
    if (outcome.lost() > 0) {
      table.row("Lost", count(outcome.lost()) + " photons in the memory of the time tagger");
    }
    return text.append(table).append(Report.messages(outcome.messages())).toString();
  }

  private static void fill(JsonObject json, Item item, Outcome outcome) {
    json.addProperty("scenario", item.name());
    json.addProperty("photons", outcome.photons());
    json.addProperty("lost", outcome.lost());
    JsonArray recordings = new JsonArray();
    outcome.recordings().forEach(file -> recordings.add(file.toString()));
    json.add("recordings", recordings);
    JsonArray truths = new JsonArray();
    outcome.truths().forEach(folder -> truths.add(folder.toString()));
    json.add("truths", truths);
    JsonArray messages = new JsonArray();
    outcome.messages().forEach(message -> messages.add(ResultJson.message(message)));
    json.add("messages", messages);
  }
}
