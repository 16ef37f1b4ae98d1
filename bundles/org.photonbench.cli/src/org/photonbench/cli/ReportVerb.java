package org.photonbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;
import org.photonbench.report.Report;
import org.photonbench.report.ReportFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code report FILE...}: all analyses of a recording on one page. */
final class ReportVerb implements Verb {
  private final Environment environment;
  private final BooleanSupplier cancelled;

  ReportVerb(Environment environment, BooleanSupplier cancelled) {
    this.environment = environment;
    this.cancelled = cancelled;
  }

  @Override
  public String name() {
    return "report";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.addPositional(Inputs.files("FILE", "Recordings, or folders of recordings."));
    spec.addOption(
        OptionSpec.builder("-o", "--output")
            .type(String.class)
            .paramLabel("FOLDER")
            .description(
                "Where NAME.report.html and NAME.report.pdf go. Default: the current folder.")
            .build());
    spec.addOption(Inputs.syncAsChannel());
    spec.addOption(Inputs.stream());
    spec.addOption(Inputs.mask());
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "Run all analyses of photons on a recording with their default settings, and make one"
                + " page of their figures and numbers, as HTML and as PDF. Those that cannot be"
                + " done are named with the reason.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    boolean json = parsed.hasMatchedOption("--json");
    OpenOptions options = Inputs.openOptions(parsed).leavingOutExcluded();
    String given = parsed.matchedOptionValue("--output", null);
    Path folder = given == null ? Path.of("") : Inputs.path(given);
    Recordings recordings = environment.recordings().get();
    List<String> inputs = parsed.matchedPositionalValue(0, List.of());
    return new Inputs(environment, cancelled)
        .forEach(
            Inputs.expand(inputs, recordings),
            "report of",
            json,
            (file, progress, entry) -> {
              Report report;
              try (progress) {
                report =
                    Report.of(
                        file,
                        environment.analyses().get().analyses(),
                        options,
                        recordings,
                        Runtime.getRuntime().availableProcessors(),
                        progress);
              }
              String name = file.getFileName().toString();
              int dot = name.lastIndexOf('.');
              ReportFolder.Written written =
                  ReportFolder.write(
                      report, folder.toAbsolutePath(), dot > 0 ? name.substring(0, dot) : name);
              if (json) {
                entry.addProperty("html", written.html().toString());
                entry.addProperty("pdf", written.pdf().toString());
                entry.addProperty("sections", report.sections().size());
              } else {
                environment.out().print(text(report, written));
              }
              return ExitCode.SUCCESS;
            });
  }

  private static String text(Report report, ReportFolder.Written written) {
    StringBuilder text = new StringBuilder("Report of " + report.recording() + "\n");
    TextTable table = new TextTable("  ");
    for (Report.Section section : report.sections()) {
      table.row(
          section.analysis().name(),
          section.result().quantities().size()
              + " quantities, "
              + section.figures().size()
              + " figures");
    }
    for (Report.Left left : report.left()) {
      table.row(left.analysis().name(), "not measured: " + left.reason());
    }
    return text.append(table)
        .append("  " + written.html() + "\n  " + written.pdf() + "\n")
        .toString();
  }
}
