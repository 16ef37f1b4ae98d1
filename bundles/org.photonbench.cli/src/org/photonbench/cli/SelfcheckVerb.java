package org.photonbench.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.selfcheck.EstimatorRegistry;
import org.photonbench.selfcheck.Outcome;
import org.photonbench.selfcheck.Outcome.Status;
import org.photonbench.selfcheck.PendingFamily;
import org.photonbench.selfcheck.SelfCheck;
import org.photonbench.selfcheck.SelfCheckReport;
import org.photonbench.selfcheck.VectorFile;
import org.photonbench.selfcheck.VectorFileException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code selfcheck}: reference numbers against the estimators of the product. */
final class SelfcheckVerb implements Verb {
  private static final String VECTORS = "--vectors";

  private final Environment environment;
  private final BooleanSupplier cancelled;
  private final EstimatorRegistry registry;

  SelfcheckVerb(Environment environment, BooleanSupplier cancelled) {
    this(environment, cancelled, null);
  }

  /**
   * @param registry estimators to check; null for those of the product, made when they are needed
   */
  SelfcheckVerb(Environment environment, BooleanSupplier cancelled, EstimatorRegistry registry) {
    this.environment = environment;
    this.cancelled = cancelled;
    this.registry = registry;
  }

  @Override
  public String name() {
    return "selfcheck";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.addOption(
        OptionSpec.builder(VECTORS)
            .paramLabel("FILE")
            .type(String.class)
            .description(
                "Reference vectors to check, JSON of the form of ground_truth.json; without it"
                    + " those that come with the product.")
            .build());
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "Check the estimators against reference numbers. The exit code is 0 if some were"
                + " checked and none failed, 2 otherwise.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    VectorFile file = file(parsed.matchedOptionValue(VECTORS, (String) null));
    EstimatorRegistry estimators = registry == null ? EstimatorRegistry.ofProduct() : registry;
    SelfCheckReport report = new SelfCheck(estimators).run(file, cancelled);
    if (cancelled.getAsBoolean()) {
      environment.err().println("Cancelled.");
      return ExitCode.CANCELLED;
    }
    if (parsed.hasMatchedOption("--json")) {
      environment.out().print(JsonText.write(json(report)));
    } else {
      print(report);
    }
    if (report.count(Status.PASSED) + report.count(Status.FAILED) == 0) {
      environment.err().println("Nothing was checked: no vector of " + file.name() + " is known.");
    }
    return report.isGood() ? ExitCode.SUCCESS : ExitCode.BAD_INPUT;
  }

  private static VectorFile file(String path) throws UserException {
    if (path == null) {
      return VectorFile.shipped();
    }
    try {
      return VectorFile.read(Path.of(path));
    } catch (VectorFileException e) {
      throw new UserException(e.getMessage());
    } catch (InvalidPathException e) {
      throw new UserException("'" + path + "' is no file name: " + e.getReason() + ".");
    }
  }

  private void print(SelfCheckReport report) {
    PrintStream out = environment.out();
    out.println("Reference vectors: " + report.source());
    out.print(families(report));
    print("Failed", report, Status.FAILED);
    print("Unmapped", report, Status.UNMAPPED);
    if (!report.pending().isEmpty()) {
      TextTable table = new TextTable("  ");
      table.heading("Families that are not there yet");
      for (PendingFamily family : report.pending()) {
        table.row(family.family(), "waits for " + family.technique());
      }
      out.print(table);
    }
    out.println(
        report.count(Status.PASSED)
            + " passed, "
            + report.count(Status.FAILED)
            + " failed, "
            + report.count(Status.UNMAPPED)
            + " unmapped, "
            + report.count(Status.NOT_THERE_YET)
            + " not there yet");
  }

  /** One row per family with the class that was asked. */
  private static TextTable families(SelfCheckReport report) {
    Map<String, List<Outcome>> families = new LinkedHashMap<>();
    for (Outcome outcome : report.outcomes()) {
      if (!outcome.code().isEmpty()) {
        families.computeIfAbsent(outcome.family(), family -> new ArrayList<>()).add(outcome);
      }
    }
    TextTable table = new TextTable("  ");
    families.forEach((family, outcomes) ->
        table.row(
            family,
            outcomes.stream().filter(outcome -> outcome.status() == Status.PASSED).count()
                + " of "
                + outcomes.size()
                + " passed",
            outcomes.getFirst().code()));
    return table;
  }

  private void print(String heading, SelfCheckReport report, Status status) {
    TextTable table = new TextTable("  ");
    table.heading(heading);
    for (Outcome outcome : report.outcomes()) {
      if (outcome.status() == status) {
        table.row(outcome.vector().id(), outcome.reason());
        for (Outcome.Value value : outcome.values()) {
          if (!value.passed() && value.got() != null) {
            table.row("", value.name() + ": expected " + value.expected() + ", got " + value.got());
          }
        }
      }
    }
    if (report.count(status) > 0) {
      environment.out().print(table);
    }
  }

  private static JsonObject json(SelfCheckReport report) {
    JsonObject document = new JsonObject();
    document.addProperty("software", Product.nameAndVersion());
    document.addProperty("vectors", report.source());
    for (Status status : Status.values()) {
      document.addProperty(key(status), report.count(status));
    }
    JsonArray outcomes = new JsonArray();
    for (Outcome outcome : report.outcomes()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("id", outcome.vector().id());
      entry.addProperty("status", key(outcome.status()));
      entry.addProperty("family", outcome.family());
      entry.addProperty("code", outcome.code());
      entry.addProperty("reason", outcome.reason());
      JsonArray values = new JsonArray();
      for (Outcome.Value value : outcome.values()) {
        JsonObject item = new JsonObject();
        item.addProperty("name", value.name());
        item.addProperty("passed", value.passed());
        item.add("expected", value.expected());
        item.add("got", value.got() == null ? JsonNull.INSTANCE : value.got());
        item.addProperty("largestDifference", value.difference());
        values.add(item);
      }
      entry.add("values", values);
      outcomes.add(entry);
    }
    document.add("outcomes", outcomes);
    JsonArray pending = new JsonArray();
    for (PendingFamily family : report.pending()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("family", family.family());
      entry.addProperty("waitsFor", family.technique());
      pending.add(entry);
    }
    document.add("familiesNotThereYet", pending);
    return document;
  }

  private static String key(Status status) {
    return switch (status) {
      case PASSED -> "passed";
      case FAILED -> "failed";
      case UNMAPPED -> "unmapped";
      case NOT_THERE_YET -> "notThereYet";
    };
  }
}
