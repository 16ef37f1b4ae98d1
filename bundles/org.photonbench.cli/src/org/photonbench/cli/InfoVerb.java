package org.photonbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.photonbench.analysis.run.HistogramSurvey;
import org.photonbench.analysis.run.RecordingSurvey;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.HistogramRecordings;
import org.photonbench.photon.io.Recordings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code info FILE...}: what is in a recording. */
final class InfoVerb implements Verb {
  private final Environment environment;
  private final BooleanSupplier cancelled;
  private final PositionalParamSpec files =
      Inputs.files("FILE", "Recordings, or folders of recordings.", false);

  InfoVerb(Environment environment, BooleanSupplier cancelled) {
    this.environment = environment;
    this.cancelled = cancelled;
  }

  @Override
  public String name() {
    return "info";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().addPositional(files);
    spec.addOption(
        OptionSpec.builder("--header")
            .type(boolean.class)
            .description("Print every entry of the header.")
            .build());
    spec.addOption(
        OptionSpec.builder("--formats")
            .type(boolean.class)
            .description(
                "List the formats that can be read, and what of them was never tested on real"
                    + " files; takes no FILE.")
            .build());
    spec.addOption(Inputs.syncAsChannel());
    spec.addOption(Inputs.stream());
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "Show what is in a recording: device, times, rates, gaps, where every record went,"
                + " faults; of a file of histograms its curves.",
            FormatsInfo.NOT_TESTED);
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    boolean json = parsed.hasMatchedOption("--json");
    boolean header = parsed.hasMatchedOption("--header");
    List<String> given = parsed.matchedPositionalValue(0, List.of());
    if (parsed.hasMatchedOption("--formats")) {
      environment.out().print(json ? FormatsInfo.json(environment) : FormatsInfo.text(environment));
      return ExitCode.SUCCESS;
    }
    if (given.isEmpty()) {
      throw new UserException("Give at least one FILE. See 'photonbench help info'.");
    }
    OpenOptions options = Inputs.openOptions(parsed);
    Recordings recordings = environment.recordings().get();
    HistogramRecordings histograms = environment.histograms().get();
    List<Path> paths = Inputs.expand(given, recordings);
    return new Inputs(environment, cancelled)
        .forEach(
            paths,
            "reading",
            json,
            (file, progress, entry) -> {
              if (histograms.recognise(file).isPresent()) {
                HistogramSurvey survey = HistogramSurvey.of(file, histograms);
                if (json) {
                  HistogramInfo.fill(entry, survey);
                } else {
                  environment.out().println(HistogramInfo.text(survey, header));
                }
                return ExitCode.SUCCESS;
              }
              RecordingSurvey survey = survey(file, options, recordings, progress);
              if (json) {
                RecordingInfoJson.fill(entry, survey, options.stream());
              } else {
                environment.out().println(RecordingInfoText.text(survey, header, options.stream()));
              }
              return ExitCode.SUCCESS;
            });
  }

  private static RecordingSurvey survey(
      Path file, OpenOptions options, Recordings recordings, ProgressLine progress)
      throws IOException, RunCancelledException {
    try (progress) {
      return RecordingSurvey.of(file, options, recordings, progress);
    }
  }
}
