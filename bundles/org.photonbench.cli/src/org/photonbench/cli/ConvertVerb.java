package org.photonbench.cli;

import static org.photonbench.figure.text.NumberText.count;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.result.ResultJson;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.write.RecordingConversion;
import org.photonbench.photon.io.write.RecordingExports;
import org.photonbench.photon.io.write.Statement;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code convert IN OUT}: a recording in another format, with a statement of what was lost. */
final class ConvertVerb implements Verb {
  private final Environment environment;
  private final BooleanSupplier cancelled;

  ConvertVerb(Environment environment, BooleanSupplier cancelled) {
    this.environment = environment;
    this.cancelled = cancelled;
  }

  @Override
  public String name() {
    return "convert";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.addPositional(positional(0, "IN", "The recording."));
    spec.addPositional(positional(1, "OUT", "The file to be made; its ending chooses the format."));
    spec.addOption(overwrite("Replace OUT if it is there already."));
    spec.addOption(Inputs.syncAsChannel());
    spec.addOption(Inputs.stream());
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "Write a recording in another format, read it back, compare every photon, and say what"
                + " was kept, what was changed and what was lost.",
            "Without --sync-as-channel, events of the sync input stay what they are where the"
                + " format has them (PTU).",
            FormatsInfo.NOT_TESTED);
    return spec;
  }

  static OptionSpec overwrite(String description) {
    return OptionSpec.builder("--overwrite").type(boolean.class).description(description).build();
  }

  private static PositionalParamSpec positional(int index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .paramLabel(label)
        .arity("1")
        .required(true)
        .type(String.class)
        .description(description)
        .build();
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    boolean json = parsed.hasMatchedOption("--json");
    OpenOptions options = Inputs.openOptions(parsed);
    Path in = Inputs.path(parsed.matchedPositionalValue(0, ""));
    Path out = Inputs.path(parsed.matchedPositionalValue(1, ""));
    RecordingExports exports = environment.exports().get();
    RecordingConversion conversion =
        new RecordingConversion(environment.recordings().get(), exports);
    RecordingConversion.Request request =
        new RecordingConversion.Request(
            in,
            out,
            options,
            parsed.hasMatchedOption("--overwrite"),
            Product.NAME,
            Product.version());
    try {
      conversion.check(request);
    } catch (IOException e) {
      throw new UserException(e.getMessage());
    }
    return new Inputs(environment, cancelled)
        .forEach(
            List.of(in),
            "converting",
            json,
            (_, progress, entry) -> {
              RecordingConversion.Outcome outcome = convert(conversion, request, progress);
              if (json) {
                fill(entry, out, outcome);
              } else {
                environment.out().println(text(in.toString(), out, outcome));
              }
              return ExitCode.SUCCESS;
            });
  }

  private static RecordingConversion.Outcome convert(
      RecordingConversion conversion, RecordingConversion.Request request, ProgressLine progress)
      throws IOException, RunCancelledException {
    try (progress) {
      return conversion.convert(request, progress::progress);
    } catch (CancellationException e) {
      throw new RunCancelledException();
    }
  }

  /** What became of a recording, or of several. */
  static String text(String from, Path out, RecordingConversion.Outcome outcome) {
    return from
        + " -> "
        + out
        + " ("
        + outcome.format()
        + ", "
        + count(outcome.bytes())
        + " bytes)\n"
        + statements(outcome.statements())
        + (outcome.compared()
            ? "  Read back and compared: the same.\n"
            : "  Not read back, because PhotonBench does not read that format.\n");
  }

  /** Statements as a table, what was kept first. */
  static TextTable statements(List<Statement> statements) {
    TextTable table = new TextTable("  ");
    for (Statement.Fate fate : Statement.Fate.values()) {
      for (Statement statement : statements) {
        if (statement.fate() == fate) {
          table.row(word(fate), statement.part(), statement.text());
        }
      }
    }
    return table;
  }

  private static String word(Statement.Fate fate) {
    return switch (fate) {
      case KEPT -> "kept";
      case CHANGED -> "changed";
      case LOST -> "LOST";
    };
  }

  static void fill(JsonObject json, Path out, RecordingConversion.Outcome outcome) {
    json.addProperty("output", out.toString());
    json.addProperty("format", outcome.format());
    json.addProperty("bytes", outcome.bytes());
    json.addProperty("photons", outcome.photons());
    json.addProperty("compared", outcome.compared());
    json.add("statements", json(outcome.statements()));
    json.add("balance", ResultJson.balance(outcome.balance()));
  }

  static JsonArray json(List<Statement> statements) {
    JsonArray array = new JsonArray();
    for (Statement statement : statements) {
      JsonObject entry = new JsonObject();
      entry.addProperty("fate", statement.fate().name().toLowerCase(Locale.ROOT));
      entry.addProperty("part", statement.part());
      entry.addProperty("text", statement.text());
      array.add(entry);
    }
    return array;
  }
}
