package org.photonbench.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.analysis.result.ResultJson;
import org.photonbench.analysis.result.StoredResult;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.analysis.run.Reproduction;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.photon.io.Recordings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code reproduce RESULT...}: runs stored results again and compares every number. */
final class ReproduceVerb implements Verb {
  private final Environment environment;
  private final BooleanSupplier cancelled;

  ReproduceVerb(Environment environment, BooleanSupplier cancelled) {
    this.environment = environment;
    this.cancelled = cancelled;
  }

  @Override
  public String name() {
    return "reproduce";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.addPositional(Inputs.files("RESULT", "Folders of results."));
    spec.addOption(
        OptionSpec.builder("--input")
            .type(String.class)
            .paramLabel("PATH")
            .description(
                "The recording, or a folder that holds it under its recorded name. Default: where"
                    + " it was, or beside the result.")
            .build());
    spec.addOption(
        OptionSpec.builder("--other-data")
            .type(boolean.class)
            .description("Take the recording even if it is not the one analysed.")
            .build());
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "Run results again from their stored settings and the same recording, and compare every"
                + " number exactly.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    boolean json = parsed.hasMatchedOption("--json");
    boolean otherData = parsed.hasMatchedOption("--other-data");
    String given = parsed.matchedOptionValue("--input", null);
    Optional<Path> input = given == null ? Optional.empty() : Optional.of(Inputs.path(given));
    List<Path> results = Inputs.paths(parsed.matchedPositionalValue(0, List.of()));
    AnalysisRegistry registry = environment.analyses().get();
    Recordings recordings = environment.recordings().get();
    return new Inputs(environment, cancelled)
        .forEach(
            results,
            "reproducing",
            json,
            (folder, progress, entry) -> {
              Reproduction reproduction =
                  reproduce(folder, input, otherData, registry, recordings, progress);
              fill(entry, reproduction);
              if (!json) {
                environment.out().println(text(folder, reproduction));
              }
              return reproduction.equal() ? ExitCode.SUCCESS : ExitCode.BAD_INPUT;
            });
  }

  private static Reproduction reproduce(
      Path folder,
      Optional<Path> input,
      boolean otherData,
      AnalysisRegistry registry,
      Recordings recordings,
      ProgressLine progress)
      throws IOException, AnalysisException, RunCancelledException {
    try (progress) {
      StoredResult stored = ResultFolder.read(folder, registry.analyses());
      return Reproduction.of(stored, input, otherData, registry, recordings, progress);
    }
  }

  private static String text(Path folder, Reproduction reproduction) {
    StringBuilder text = new StringBuilder();
    text.append(Report.messages(reproduction.messages()));
    if (reproduction.equal()) {
      text.append(folder)
          .append(": reproduced, all ")
          .append(reproduction.result().quantities().size())
          .append(" quantities and ")
          .append(reproduction.result().curves().size())
          .append(" curves are equal.");
    } else {
      text.append(folder)
          .append(": not reproduced, ")
          .append(reproduction.differences().size())
          .append(reproduction.differences().size() == 1 ? " difference:" : " differences:");
      reproduction.differences().forEach(d -> text.append("\n  ").append(d));
    }
    return text.toString();
  }

  private static void fill(JsonObject json, Reproduction reproduction) {
    json.addProperty("input", reproduction.file().toString());
    json.addProperty("sameInput", reproduction.sameFile());
    json.addProperty("equal", reproduction.equal());
    JsonArray differences = new JsonArray();
    for (Reproduction.Difference difference : reproduction.differences()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("id", difference.id());
      entry.addProperty("before", difference.before());
      entry.addProperty("after", difference.after());
      differences.add(entry);
    }
    json.add("differences", differences);
    JsonArray messages = new JsonArray();
    reproduction.messages().forEach(message -> messages.add(ResultJson.message(message)));
    json.add("messages", messages);
  }
}
