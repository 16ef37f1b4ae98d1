package org.photonbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.setup.SetUp;
import org.photonbench.device.setup.SetUpException;
import org.photonbench.device.setup.SetUpFile;
import org.photonbench.device.setup.SetUpSession;
import org.photonbench.experiment.plan.Plan;
import org.photonbench.experiment.plan.PlanException;
import org.photonbench.experiment.plan.PlanFile;
import org.photonbench.experiment.plan.PlanTemplates;
import org.photonbench.experiment.run.ExperimentRun;
import org.photonbench.experiment.run.PlanReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code run PLAN --out FOLDER}: an experiment without a display. */
final class RunVerb implements Verb {
  static final String REAL = "--real";
  static final String ARCHIVE = "--archive";

  private static final String OUT = "--out";
  private static final String SET_UP = "--setup";
  private static final String TWINS = "--twins";
  private static final String SEED = "--seed";
  private static final String CHECK = "--check";

  private final Environment environment;
  private final BooleanSupplier cancelled;

  RunVerb(Environment environment, BooleanSupplier cancelled) {
    this.environment = environment;
    this.cancelled = cancelled;
  }

  @Override
  public String name() {
    return "run";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .paramLabel("PLAN")
            .arity("1")
            .required(true)
            .type(String.class)
            .description(
                "A plan file, or the name of a plan that comes with the program ('"
                    + CommandLineTool.NAME
                    + " plans' lists them).")
            .build());
    spec.addOption(
        OptionSpec.builder("-o", OUT)
            .paramLabel("FOLDER")
            .type(String.class)
            .description("New folder for the run.")
            .build());
    spec.addOption(
        OptionSpec.builder(SET_UP)
            .paramLabel("FILE")
            .type(String.class)
            .description("Set-up to use instead of the plan's.")
            .build());
    spec.addOption(flag(TWINS, "Put the simulated twin in the place of every instrument."));
    spec.addOption(
        OptionSpec.builder(SEED)
            .paramLabel("N")
            .type(Long.class)
            .description("Seed of the twins instead of the plan's.")
            .build());
    spec.addOption(flag(CHECK, "Only check the plan with its instruments; nothing moves."));
    addCommon(spec);
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "Run an experiment. The plan is checked as a whole first. At the end, also at Ctrl+C,"
                + " the instruments are made safe. The exit code is 2 if the plan is refused or the"
                + " run fails, 130 if it was ended; such a run goes on with '"
                + CommandLineTool.NAME
                + " resume FOLDER'.");
    return spec;
  }

  static void addCommon(CommandSpec spec) {
    spec.addOption(
        flag(REAL, "Real instruments may move, heat and shine: somebody watches over them."));
    spec.addOption(flag(ARCHIVE, "Make the folder read-only when the run has finished."));
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    Plan plan = plan(parsed.matchedPositionalValue(0, ""), parsed);
    boolean attended = parsed.hasMatchedOption(REAL);
    String out = parsed.matchedOptionValue(OUT, (String) null);
    if (parsed.hasMatchedOption(CHECK)) {
      return check(plan, out, attended);
    }
    if (out == null) {
      throw new UserException("Name a new folder for the run with " + OUT + " FOLDER.");
    }
    return new RunSession(environment, cancelled, parsed.hasMatchedOption("--json"))
        .run(
            plan,
            Inputs.path(out),
            attended,
            parsed.hasMatchedOption(ARCHIVE),
            ExperimentRun::start);
  }

  private static Plan plan(String nameOrFile, ParseResult parsed) throws UserException {
    try {
      Plan plan =
          PlanTemplates.names().contains(nameOrFile)
              ? PlanTemplates.read(nameOrFile)
              : PlanFile.read(Inputs.path(nameOrFile));
      String setUp = parsed.matchedOptionValue(SET_UP, (String) null);
      if (setUp != null) {
        plan = plan.withSetUp(SetUpFile.read(Inputs.path(setUp)));
      }
      if (parsed.hasMatchedOption(TWINS)) {
        SetUp all = plan.setUp();
        plan =
            plan.withSetUp(
                new SetUp(
                    all.name(),
                    all.instruments().stream().map(entry -> entry.withTwin(true)).toList()));
      }
      Long seed = parsed.matchedOptionValue(SEED, (Long) null);
      return seed == null ? plan : plan.withSeed(seed);
    } catch (PlanException | SetUpException e) {
      throw new UserException(e.getMessage());
    }
  }

  private int check(Plan plan, String out, boolean attended) throws UserException {
    Path folder = out == null ? null : Inputs.path(out);
    try (SetUpSession session =
        new SetUpSession(
            plan.setUp(), environment.drivers().get(), DeviceContext.create(), plan.seed())) {
      PlanReport report =
          ExperimentRun.check(
              new ExperimentRun.Request(
                  plan,
                  session,
                  folder,
                  environment.analyses().get(),
                  environment.recordings().get(),
                  attended,
                  List.of()));
      report.warnings().forEach(environment.out()::println);
      if (!report.isGood()) {
        throw new UserException(
            new PlanException("The plan '" + plan.name() + "'", report.problems()).getMessage());
      }
      environment
          .out()
          .println(
              "The plan '"
                  + plan.name()
                  + "' can be started; it takes about "
                  + report.duration().toSeconds()
                  + " s and "
                  + report.bytes() / 1_000_000
                  + " MB.");
      return ExitCode.SUCCESS;
    }
  }
}
