package org.photonbench.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.run.NearNames;
import org.photonbench.photon.io.write.RecordingCombination.Kind;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: takes the arguments apart, runs the verb, says what went wrong. */
final class CommandLineTool {
  static final String NAME = "photonbench";

  private static final int HELP_WIDTH = 100;

  private final Environment environment;
  private volatile boolean cancelled;

  CommandLineTool(Environment environment) {
    this.environment = environment;
  }

  /** Ends the running work soon, without a result; from any thread. */
  void cancel() {
    cancelled = true;
  }

  boolean isCancelled() {
    return cancelled;
  }

  /** Runs one call and returns its {@link ExitCode}. */
  int run(String... args) {
    try {
      int code = parseAndRun(args);
      environment.out().flush();
      if (environment.out().checkError()) {
        // The reader may have gone (a pipe to head): nobody is left to be told on that stream.
        environment.err().println("The output could not be written completely.");
        return ExitCode.worse(code, ExitCode.BAD_INPUT);
      }
      return code;
    } catch (UserException e) {
      environment.err().println(e.getMessage());
      return ExitCode.BAD_INPUT;
    } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
      environment
          .err()
          .println(
              InternalErrorLog.write(
                  environment.logFolder(), "'" + String.join(" ", args) + "'", e));
      return ExitCode.INTERNAL_ERROR;
    } finally {
      environment.err().flush();
    }
  }

  private int parseAndRun(String... args) throws UserException {
    BooleanSupplier stop = this::isCancelled;
    List<Verb> verbs =
        List.of(
            new InfoVerb(environment, stop),
            new ConvertVerb(environment, stop),
            new CombineVerb(Kind.MERGE, environment, stop),
            new CombineVerb(Kind.JOIN, environment, stop),
            new SplitVerb(environment, stop),
            new AnalyseVerb(environment, stop, needsAnalyses(args)),
            new ReportVerb(environment, stop),
            new ReproduceVerb(environment, stop),
            new AnalysesVerb(environment),
            new CalcVerb(environment, List.of(args).contains(CalcVerb.NAME)),
            new CatalogueVerb(environment, stop),
            new DevicesVerb(environment, stop),
            new PlansVerb(environment),
            new RunVerb(environment, stop),
            new ResumeVerb(environment, stop),
            new ScenariosVerb(environment),
            new SimulateVerb(environment, stop),
            new SelfcheckVerb(environment, stop),
            new HelpVerb(this::usage));
    CommandLine commandLine = new CommandLine(rootSpec());
    for (Verb verb : verbs) {
      commandLine.addSubcommand(verb.name(), verb.spec());
    }
    commandLine.setInterpolateVariables(false);
    // A file may be called @something; option files are not offered.
    commandLine.setExpandAtFiles(false);
    commandLine.setUsageHelpWidth(HELP_WIDTH);
    commandLine.setUsageHelpAutoWidth(false);
    ParseResult parsed;
    try {
      parsed = commandLine.parseArgs(args);
    } catch (ParameterException e) {
      throw new UserException(sentence(e));
    }
    if (parsed.hasMatchedOption("--version")) {
      environment
          .out()
          .println(Product.nameAndVersion() + " (Java " + Runtime.version().feature() + ")");
      return ExitCode.SUCCESS;
    }
    ParseResult deepest = parsed;
    while (deepest.hasSubcommand()) {
      deepest = deepest.subcommand();
    }
    if (deepest.isUsageHelpRequested() || !parsed.hasSubcommand()) {
      usage(deepest.commandSpec().commandLine());
      // A call without a verb is a question, not a mistake.
      return ExitCode.SUCCESS;
    }
    String name = parsed.subcommand().commandSpec().name();
    for (Verb verb : verbs) {
      if (verb.name().equals(name)) {
        return verb.run(parsed.subcommand());
      }
    }
    throw new IllegalStateException("no verb " + name);
  }

  /** Finding the analyses takes time that a quick look at a file should not pay for. */
  private static boolean needsAnalyses(String... args) {
    return Arrays.stream(args)
        .anyMatch(arg -> arg.equals(AnalyseVerb.NAME) || arg.equals(AnalyseVerb.ALIAS));
  }

  private static CommandSpec rootSpec() {
    CommandSpec root = CommandSpec.create().name(NAME);
    root.usageMessage()
        .description("PhotonBench without a display: the same analyses as in the workbench.")
        .footer(
            "",
            "Exit code: 0 success; 2 bad input or a result that was not reproduced; 1 internal"
                + " error; 130 cancelled.");
    root.addOption(helpOption());
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .type(boolean.class)
            .description("Print the version.")
            .build());
    return root;
  }

  static OptionSpec helpOption() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .type(boolean.class)
        .description("Show this help.")
        .build();
  }

  private void usage(CommandLine commandLine) {
    commandLine.setUsageHelpWidth(HELP_WIDTH);
    commandLine.usage(environment.out(), Ansi.OFF);
  }

  /** What is wrong with the call, and what to do, in a sentence or two. */
  private static String sentence(ParameterException e) {
    CommandLine commandLine = e.getCommandLine();
    String help = "See '" + helpCall(commandLine) + "'.";
    switch (e) {
      case UnmatchedArgumentException unmatched -> {
        String given = unmatched.getUnmatched().getFirst();
        String option = given.contains("=") ? given.substring(0, given.indexOf('=')) : given;
        boolean isOption = unmatched.isUnknownOption();
        String what =
            isOption
                ? "There is no option '" + option + "' here."
                : commandLine.getSubcommands().isEmpty() && commandLine.getParent() != null
                    ? "'" + given + "' is one argument too many."
                    : "There is no "
                        + (commandLine.getParent() == null ? "verb" : "analysis")
                        + " '"
                        + given
                        + "'.";
        List<String> near = near(option, isOption, commandLine);
        return what
            + (near.isEmpty() ? " " + help : " Did you mean " + String.join(" or ", near) + "?");
      }
      case CommandLine.MissingParameterException missing
          when !missing.getMissing().isEmpty()
              && missing.getMissing().getFirst() instanceof PositionalParamSpec positional -> {
        String number = positional.arity().max() == 1 ? "" : "at least one ";
        return "Give " + number + positional.paramLabel() + ". " + help;
      }
      default -> {
        String message = e.getMessage();
        return message + (message.endsWith(".") ? " " : ". ") + help;
      }
    }
  }

  private static String helpCall(CommandLine commandLine) {
    String name = commandLine.getCommandSpec().qualifiedName(" ");
    return name.equals(NAME) ? NAME + " help" : NAME + " help" + name.substring(NAME.length());
  }

  private static List<String> near(String given, boolean option, CommandLine commandLine) {
    List<String> names = new ArrayList<>();
    if (option) {
      for (OptionSpec spec : commandLine.getCommandSpec().options()) {
        names.addAll(Arrays.asList(spec.names()));
      }
      // Short options are near to everything short.
      names.removeIf(name -> !name.startsWith("--"));
    } else {
      for (Map.Entry<String, CommandLine> entry : commandLine.getSubcommands().entrySet()) {
        names.add(entry.getKey());
      }
    }
    return NearNames.of(given, names);
  }
}
