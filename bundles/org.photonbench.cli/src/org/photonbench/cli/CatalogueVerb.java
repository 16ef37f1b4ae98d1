package org.photonbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueFiles;
import org.photonbench.catalogue.file.CatalogueSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code catalogue list|check|export|import|add-measurement}: the catalogue of a project. */
final class CatalogueVerb implements Verb {
  static final String NAME = "catalogue";

  /** What the sub-verbs do; a failure of a file is told like every other. */
  interface Work {
    int run() throws IOException, UserException;
  }

  private final List<Verb> verbs;

  CatalogueVerb(Environment environment, BooleanSupplier cancelled) {
    verbs =
        List.of(
            new CatalogueListVerb(environment),
            new CatalogueCheckVerb(environment),
            new CatalogueExportVerb(environment),
            new CatalogueImportVerb(environment, cancelled),
            new CatalogueAddVerb(environment));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "Samples, emitters, measurements and what came out: files ending in .pbcat below the"
                + " folder of a project.");
    for (Verb verb : verbs) {
      spec.addSubcommand(verb.name(), verb.spec());
    }
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    if (!parsed.hasSubcommand()) {
      throw new UserException(
          "Say what to do. See '" + CommandLineTool.NAME + " help " + NAME + "'.");
    }
    String name = parsed.subcommand().commandSpec().name();
    for (Verb verb : verbs) {
      if (verb.name().equals(name)) {
        return verb.run(parsed.subcommand());
      }
    }
    throw new IllegalStateException("no verb " + name);
  }

  static OptionSpec option(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  static PositionalParamSpec project() {
    return PositionalParamSpec.builder()
        .paramLabel("PROJECT")
        .arity("0..1")
        .type(String.class)
        .description("Folder of the project. Default: the current folder.")
        .build();
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  static int doing(Work work) throws UserException {
    try {
      return work.run();
    } catch (IOException e) {
      throw new UserException(
          e.getMessage() == null ? "Reading or writing failed: " + e : e.getMessage());
    }
  }

  /** Opens a catalogue file for writing, or makes a new one. */
  static CatalogueFile forWriting(Path path) throws IOException, UserException {
    if (!CatalogueFiles.isCatalogueFile(path)) {
      throw new UserException(
          path + " is no catalogue file: the name must end in " + CatalogueFiles.EXTENSION + ".");
    }
    CatalogueSet set = new CatalogueSet();
    CatalogueFile file = Files.exists(path) ? set.open(path) : set.create(path);
    if (file.readOnlyReason().isPresent()) {
      throw new UserException(path + " cannot be changed. " + file.readOnlyReason().get());
    }
    return file;
  }
}
