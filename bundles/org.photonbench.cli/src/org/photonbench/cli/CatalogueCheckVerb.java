package org.photonbench.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.catalogue.check.CatalogueCheck;
import org.photonbench.catalogue.check.Problem;
import org.photonbench.catalogue.check.Problem.Severity;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueSet;
import org.photonbench.catalogue.project.FileState;
import org.photonbench.catalogue.project.ProjectFolder;
import org.photonbench.model.Entities;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code catalogue check [PROJECT]}: what is wrong or missing. */
final class CatalogueCheckVerb implements Verb {
  private record Finding(String file, String place, Severity severity, String sentence) {}

  private final Environment environment;

  CatalogueCheckVerb(Environment environment) {
    this.environment = environment;
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(name());
    spec.addPositional(CatalogueVerb.project());
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "Check all catalogue files: sums of fractions, units, links, impossible values. Exit"
                + " code 2 if there is an error.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    Path folder = Inputs.path(parsed.matchedPositionalValue(0, "."));
    return CatalogueVerb.doing(() -> {
      List<Finding> findings = new ArrayList<>();
      int files = check(new ProjectFolder(folder), findings);
      if (parsed.hasMatchedOption("--json")) {
        environment.out().print(JsonText.write(json(findings, files)));
      } else {
        print(findings, files);
      }
      return findings.stream().anyMatch(one -> one.severity() == Severity.ERROR)
          ? ExitCode.BAD_INPUT
          : ExitCode.SUCCESS;
    });
  }

  private static int check(ProjectFolder project, List<Finding> findings) throws IOException {
    CatalogueSet set = new CatalogueSet();
    List<FileState> files = project.catalogueFiles();
    for (FileState state : files) {
      CatalogueFile file = set.open(state.in(project.folder()));
      if (file.readOnlyReason().isPresent()) {
        findings.add(new Finding(state.path(), "", Severity.ERROR, file.readOnlyReason().get()));
      }
      for (Problem problem : CatalogueCheck.check(file.catalogue())) {
        findings.add(
            new Finding(
                state.path(),
                Entities.describe(problem.object()),
                problem.severity(),
                problem.sentence()));
      }
    }
    return files.size();
  }

  private void print(List<Finding> findings, int files) {
    for (Finding finding : findings) {
      String place = finding.place().isEmpty() ? "" : ", " + finding.place();
      environment
          .out()
          .println(
              finding.severity().name().toLowerCase(Locale.ROOT)
                  + ": "
                  + finding.file()
                  + place
                  + ": "
                  + finding.sentence());
    }
    environment
        .out()
        .println(
            files
                + (files == 1 ? " file: " : " files: ")
                + count(findings, Severity.ERROR)
                + " errors, "
                + count(findings, Severity.WARNING)
                + " warnings, "
                + count(findings, Severity.INFO)
                + " notes");
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(one -> one.severity() == severity).count();
  }

  private static JsonObject json(List<Finding> findings, int files) {
    JsonArray problems = new JsonArray();
    for (Finding finding : findings) {
      JsonObject entry = new JsonObject();
      entry.addProperty("file", finding.file());
      entry.addProperty("object", finding.place());
      entry.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
      entry.addProperty("sentence", finding.sentence());
      problems.add(entry);
    }
    JsonObject document = new JsonObject();
    document.addProperty("software", Product.nameAndVersion());
    document.addProperty("files", files);
    document.add("problems", problems);
    return document;
  }
}
