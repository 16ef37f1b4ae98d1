package org.photonbench.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueFiles;
import org.photonbench.catalogue.file.CatalogueSet;
import org.photonbench.catalogue.file.SafeFile;
import org.photonbench.catalogue.json.CatalogueJson;
import org.photonbench.catalogue.table.ComparisonTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code catalogue export PROJECT|FILE -o OUT}: a table as CSV or LaTeX, a file as JSON. */
final class CatalogueExportVerb implements Verb {
  private static final String OUTPUT = "--output";
  private static final String OVERWRITE = "--overwrite";

  private final Environment environment;

  CatalogueExportVerb(Environment environment) {
    this.environment = environment;
  }

  @Override
  public String name() {
    return "export";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(name());
    CatalogueTables.addTo(spec);
    spec.addOption(
        OptionSpec.builder("-o", OUTPUT)
            .type(String.class)
            .paramLabel("OUT")
            .description(
                "The file to be made: .csv or .tex for the table that 'catalogue list' shows; .json"
                    + " for all of one catalogue file, whose name then stands for PROJECT.")
            .build());
    spec.addOption(CatalogueVerb.flag(OVERWRITE, "Replace OUT if it is there already."));
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description("Write a table for papers and other programs, or a whole file.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    String name = parsed.matchedOptionValue(OUTPUT, null);
    if (name == null) {
      throw new UserException(
          "Name the file to be made with -o OUT, ending in .csv, .tex or .json.");
    }
    Path out = Inputs.path(name);
    if (Files.exists(out) && !parsed.hasMatchedOption(OVERWRITE)) {
      throw new UserException(
          out + " exists already. Choose another name, or add " + OVERWRITE + ".");
    }
    return CatalogueVerb.doing(() -> {
      SafeFile.write(out, text(parsed, out).getBytes(StandardCharsets.UTF_8));
      environment.out().println("wrote " + out);
      return ExitCode.SUCCESS;
    });
  }

  private static String text(ParseResult parsed, Path out) throws IOException, UserException {
    String name = out.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv") || name.endsWith(".tex")) {
      ComparisonTable table = CatalogueTables.table(parsed);
      return name.endsWith(".csv") ? table.csv() : table.latex();
    }
    if (!name.endsWith(".json")) {
      throw new UserException(
          "Cannot tell the format of " + out + ". End it in .csv, .tex or .json.");
    }
    Path source = Inputs.path(parsed.matchedPositionalValue(0, "."));
    if (!CatalogueFiles.isCatalogueFile(source) || !Files.isRegularFile(source)) {
      throw new UserException(
          source
              + " is no catalogue file. Name one that ends in "
              + CatalogueFiles.EXTENSION
              + ".");
    }
    CatalogueFile file = new CatalogueSet().open(source);
    if (file.readOnlyReason().isPresent()
        && file.storedVersion() != CatalogueFiles.SCHEMA_VERSION) {
      throw new UserException(source + " cannot be exported whole. " + file.readOnlyReason().get());
    }
    if (file.resource().holdsUnknown()) {
      throw new UserException(
          source
              + " holds parts of a plugin that is not installed, which JSON cannot hold. Install the"
              + " plugin.");
    }
    return CatalogueJson.write(file.catalogue(), CatalogueFiles.uri(out));
  }
}
