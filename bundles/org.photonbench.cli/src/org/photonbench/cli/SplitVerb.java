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
import org.photonbench.analysis.result.JsonText;
import org.photonbench.analysis.result.ResultJson;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.figure.text.NumberText;
import org.photonbench.photon.io.write.RecordingExports;
import org.photonbench.photon.io.write.RecordingSplit;
import org.photonbench.photon.io.write.SplitRule;
import org.photonbench.photon.stream.StreamSyntaxException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code split FILE... --by RULE}: one recording as several files. */
final class SplitVerb implements Verb {
  private static final String BY = "--by";
  private static final String OUTPUT = "--output";
  private static final String FORMAT = "--format";
  private static final String DEFAULT_FORMAT = "ptu";
  private static final int DIGITS = 7;

  private final Environment environment;
  private final BooleanSupplier cancelled;

  SplitVerb(Environment environment, BooleanSupplier cancelled) {
    this.environment = environment;
    this.cancelled = cancelled;
  }

  @Override
  public String name() {
    return "split";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.addPositional(Inputs.files("FILE", "Recordings, or folders of recordings."));
    spec.addOption(
        OptionSpec.builder(BY)
            .type(String.class)
            .paramLabel("RULE")
            .description(
                "time=60s: a piece every so long. marker=N: a new piece at each marker with one of"
                    + " the bits N (inputs 1, 2, 3, 4 are 1, 2, 4, 8). marker=N..M: from a marker"
                    + " with bits N to the next with bits M. channel: a file for each channel, with"
                    + " all markers.")
            .build());
    spec.addOption(
        OptionSpec.builder("-o", OUTPUT)
            .type(String.class)
            .paramLabel("FOLDER")
            .description(
                "Where the files go: NAME.0000.ptu and on, or NAME.channel-0.ptu and on. Default:"
                    + " the current folder.")
            .build());
    spec.addOption(
        OptionSpec.builder(FORMAT)
            .type(String.class)
            .paramLabel("ENDING")
            .description(
                "Ending of the files, which chooses their format. Default: that of the recording if"
                    + " its format can be written, else ptu.")
            .build());
    spec.addOption(ConvertVerb.overwrite("Replace files that are there already."));
    spec.addOption(Inputs.syncAsChannel());
    spec.addOption(Inputs.stream());
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "Split a recording into several files, read each back and compare every photon. Pieces"
                + " cut in time or at markers start at time zero.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    boolean json = parsed.hasMatchedOption("--json");
    SplitRule rule = rule(parsed.matchedOptionValue(BY, ""));
    RecordingExports exports = environment.exports().get();
    RecordingSplit split = new RecordingSplit(environment.recordings().get(), exports);
    String folder = parsed.matchedOptionValue(OUTPUT, null);
    Path output = folder == null ? Path.of("") : Inputs.path(folder);
    String format = parsed.matchedOptionValue(FORMAT, null);
    var options = Inputs.openOptions(parsed);
    List<Path> files =
        Inputs.expand(parsed.matchedPositionalValue(0, List.of()), environment.recordings().get());
    return new Inputs(environment, cancelled)
        .forEach(
            files,
            "splitting",
            json,
            (file, progress, entry) -> {
              RecordingSplit.Outcome outcome =
                  split(
                      split,
                      new RecordingSplit.Request(
                          file,
                          output,
                          format == null ? ending(file, exports) : withoutDot(format),
                          rule,
                          options,
                          parsed.hasMatchedOption("--overwrite"),
                          Product.NAME,
                          Product.version()),
                      progress);
              if (json) {
                fill(entry, outcome);
              } else {
                environment.out().println(text(file, outcome));
              }
              return ExitCode.SUCCESS;
            });
  }

  private static String withoutDot(String ending) {
    return ending.startsWith(".") ? ending.substring(1) : ending;
  }

  private static String ending(Path file, RecordingExports exports) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return exports.find(file).isPresent() && dot >= 0 ? name.substring(dot + 1) : DEFAULT_FORMAT;
  }

  private static RecordingSplit.Outcome split(
      RecordingSplit split, RecordingSplit.Request request, ProgressLine progress)
      throws IOException, RunCancelledException {
    try (progress) {
      return split.split(request, progress::progress);
    } catch (CancellationException e) {
      throw new RunCancelledException();
    }
  }

  /** What {@code --by} was given. */
  static SplitRule rule(String given) throws UserException {
    try {
      return SplitRule.parse(given);
    } catch (StreamSyntaxException e) {
      throw new UserException("The option " + BY + " cannot be understood. " + e.getMessage());
    }
  }

  private static String text(Path file, RecordingSplit.Outcome outcome) {
    TextTable table = new TextTable("  ", 1, 2, 3);
    table.row("File", "Photons", "Starts at", "Acquisition time");
    boolean compared = true;
    for (RecordingSplit.Piece piece : outcome.pieces()) {
      table.row(
          piece.file().toString(),
          count(piece.photons()),
          NumberText.significant(piece.startSeconds(), DIGITS, "s"),
          piece.acquisitionSeconds().isPresent()
              ? NumberText.significant(piece.acquisitionSeconds().getAsDouble(), DIGITS, "s")
              : "unknown");
      compared &= piece.compared();
    }
    return file
        + " -> "
        + count(outcome.pieces().size())
        + (outcome.pieces().size() == 1 ? " file (" : " files (")
        + outcome.format()
        + ")\n"
        + table
        + "\n"
        + ConvertVerb.statements(outcome.statements())
        + (compared
            ? "  Read back and compared: the same.\n"
            : "  Not read back, because PhotonBench does not read that format.\n");
  }

  private static void fill(JsonObject json, RecordingSplit.Outcome outcome) {
    json.addProperty("format", outcome.format());
    json.addProperty("photonsOutside", outcome.photonsOutside());
    JsonArray pieces = new JsonArray();
    for (RecordingSplit.Piece piece : outcome.pieces()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("file", piece.file().toString());
      entry.addProperty("photons", piece.photons());
      entry.addProperty("bytes", piece.bytes());
      entry.add("startSeconds", JsonText.number(piece.startSeconds()));
      entry.add("acquisitionSeconds", JsonText.number(piece.acquisitionSeconds()));
      entry.addProperty("compared", piece.compared());
      pieces.add(entry);
    }
    json.add("pieces", pieces);
    json.add("statements", ConvertVerb.json(outcome.statements()));
    json.add("balance", ResultJson.balance(outcome.balance()));
  }
}
