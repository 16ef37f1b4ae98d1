package org.photonbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.photonbench.experiment.folder.RunFolder;
import org.photonbench.experiment.plan.PlanException;
import org.photonbench.experiment.run.ExperimentRun;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code resume RUN}: goes on with a run where it stopped. */
final class ResumeVerb implements Verb {
  private final Environment environment;
  private final BooleanSupplier cancelled;

  ResumeVerb(Environment environment, BooleanSupplier cancelled) {
    this.environment = environment;
    this.cancelled = cancelled;
  }

  @Override
  public String name() {
    return "resume";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .paramLabel("RUN")
            .arity("1")
            .required(true)
            .type(String.class)
            .description("Folder of a run that was ended, failed, or whose program was killed.")
            .build());
    RunVerb.addCommon(spec);
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "Go on with a run where it stopped. What was recorded is kept; a recording that was"
                + " broken off is recorded for the time that was left, and both parts are joined.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    Path folder = Inputs.path(parsed.matchedPositionalValue(0, ""));
    try {
      return new RunSession(environment, cancelled, parsed.hasMatchedOption("--json"))
          .run(
              RunFolder.open(folder).plan(),
              folder,
              parsed.hasMatchedOption(RunVerb.REAL),
              parsed.hasMatchedOption(RunVerb.ARCHIVE),
              ExperimentRun::resume);
    } catch (IOException | PlanException e) {
      throw new UserException(e.getMessage());
    }
  }
}
