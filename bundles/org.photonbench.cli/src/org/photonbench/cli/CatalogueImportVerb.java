package org.photonbench.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.common.command.Command;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueFiles;
import org.photonbench.catalogue.importing.BulkImport;
import org.photonbench.catalogue.importing.CsvImport;
import org.photonbench.catalogue.importing.FileNamePattern;
import org.photonbench.catalogue.importing.ImportPreview;
import org.photonbench.catalogue.json.CatalogueJson;
import org.photonbench.catalogue.session.Registration;
import org.photonbench.photon.io.HistogramRecordings;
import org.photonbench.spectrum.io.SpectrumFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code catalogue import INPUT --into FILE}: old recordings, a table, or a JSON document. */
final class CatalogueImportVerb implements Verb {
  static final String ZONE = "--zone";

  private static final String INTO = "--into";
  private static final String PATTERN = "--pattern";
  private static final String DRY_RUN = "--dry-run";

  private final Environment environment;
  private final BooleanSupplier cancelled;

  CatalogueImportVerb(Environment environment, BooleanSupplier cancelled) {
    this.environment = environment;
    this.cancelled = cancelled;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(name());
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("INPUT")
            .arity("1")
            .required(true)
            .type(String.class)
            .description(
                "A folder of recordings, a table (.csv) with names of fields as headings, or a"
                    + " document that 'catalogue export' wrote (.json).")
            .build());
    spec.addOption(
        CatalogueVerb.option(
            INTO, "FILE", "The catalogue file that it goes into; new or existing."));
    spec.addOption(
        CatalogueVerb.option(
            PATTERN,
            "PATTERN",
            "For a folder: what the names of its files say, for example"
                + " '{batch}/{sample}_dot{emitter:int}_{power:uW}'."));
    spec.addOption(CatalogueVerb.flag(DRY_RUN, "For a folder: show what would be done."));
    spec.addOption(zoneOption());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage().description("Put data that is there already into the catalogue.");
    return spec;
  }

  static picocli.CommandLine.Model.OptionSpec zoneOption() {
    return CatalogueVerb.option(
        ZONE,
        "ZONE",
        "Time zone of the computer that recorded, as Europe/Zurich. Default: that of this one.");
  }

  static ZoneId zone(ParseResult parsed) throws UserException {
    String text = parsed.matchedOptionValue(ZONE, "");
    try {
      return text.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new UserException("There is no time zone '" + text + "'. Use one as Europe/Zurich.");
    }
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    Path input = Inputs.path(parsed.matchedPositionalValue(0, ""));
    String into = parsed.matchedOptionValue(INTO, null);
    if (into == null) {
      throw new UserException(
          "Name the catalogue file with " + INTO + " FILE" + CatalogueFiles.EXTENSION + ".");
    }
    return CatalogueVerb.doing(() -> run(parsed, input, Inputs.path(into)));
  }

  private int run(ParseResult parsed, Path input, Path into) throws IOException, UserException {
    String name = input.toString().toLowerCase(Locale.ROOT);
    if (Files.isDirectory(input)) {
      return folder(parsed, input, into);
    }
    if (!Files.isRegularFile(input)) {
      throw new UserException("There is no file " + input + ". Check its name and folder.");
    }
    CatalogueFile file = CatalogueVerb.forWriting(into);
    if (name.endsWith(".json")) {
      if (file.storedVersion() != 0) {
        throw new UserException(into + " exists already; a JSON document becomes a new file.");
      }
      CatalogueJson.read(text(input), file);
    } else if (name.endsWith(".csv")) {
      execute(CsvImport.command(text(input), file));
    } else {
      throw new UserException(
          input + " is neither a folder nor a file that ends in .csv or .json. Choose another.");
    }
    CatalogueFiles.save(file);
    environment.out().println("wrote " + into);
    return ExitCode.SUCCESS;
  }

  private static String text(Path input) throws IOException, UserException {
    try {
      return Files.readString(input);
    } catch (MalformedInputException e) {
      throw new UserException(input + " is no UTF-8 text. Save it as UTF-8.");
    }
  }

  private int folder(ParseResult parsed, Path input, Path into) throws IOException, UserException {
    String text = parsed.matchedOptionValue(PATTERN, null);
    if (text == null) {
      throw new UserException(
          "Say what the names of the files mean with "
              + PATTERN
              + ", as '{sample}_dot{emitter:int}'.");
    }
    FileNamePattern pattern;
    try {
      pattern = FileNamePattern.parse(text);
    } catch (IllegalArgumentException e) {
      throw new UserException(e.getMessage());
    }
    CatalogueFile file = CatalogueVerb.forWriting(into);
    ImportPreview preview = ImportPreview.of(input, pattern, file);
    print(preview);
    if (parsed.hasMatchedOption(DRY_RUN)) {
      return ExitCode.SUCCESS;
    }
    if (preview.planned().isEmpty()) {
      throw new UserException("No file of " + input + " suits the pattern; nothing was written.");
    }
    Registration registration =
        new Registration(
            environment.recordings().get(), new HistogramRecordings(), new SpectrumFiles());
    Command command =
        BulkImport.command(
            preview,
            file,
            registration,
            CatalogueImportVerb.zone(parsed),
            (_, _, _) -> !cancelled.getAsBoolean());
    if (cancelled.getAsBoolean()) {
      return ExitCode.CANCELLED;
    }
    execute(command);
    CatalogueFiles.save(file);
    environment.out().println("wrote " + into);
    return ExitCode.SUCCESS;
  }

  private static void execute(Command command) {
    if (command.canExecute()) {
      command.execute();
    }
  }

  private void print(ImportPreview preview) {
    TextTable table = new TextTable("  ");
    for (ImportPreview.Planned one : preview.planned()) {
      table.row(
          one.path(), one.batch(), one.sample(), one.emitter(), one.match().numbers().toString());
    }
    environment.out().print(table);
    for (ImportPreview.LeftOut one : preview.leftOut()) {
      environment.out().println("  left out: " + one.path() + ": " + one.reason());
    }
    environment
        .out()
        .println(
            preview.planned().size()
                + " measurements on "
                + preview.emitters().size()
                + " emitters of "
                + preview.samples().size()
                + " samples; "
                + preview.leftOut().size()
                + " files left out");
  }
}
