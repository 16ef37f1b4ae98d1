package org.photonbench.cli;

import java.util.List;
import java.util.function.Consumer;
import org.photonbench.analysis.run.NearNames;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code help [VERB [ANALYSIS]]}. */
final class HelpVerb implements Verb {
  private final Consumer<CommandLine> usage;
  private final PositionalParamSpec about =
      PositionalParamSpec.builder()
          .paramLabel("VERB")
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description("A verb, and for analyse an analysis: 'help analyse hbt'.")
          .build();

  HelpVerb(Consumer<CommandLine> usage) {
    this.usage = usage;
  }

  @Override
  public String name() {
    return "help";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().addPositional(about);
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage().description("Show how a verb is used.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    CommandLine commandLine = parsed.commandSpec().root().commandLine();
    for (String name : parsed.matchedPositionalValue(0, List.<String>of())) {
      CommandLine next = commandLine.getSubcommands().get(name);
      if (next == null) {
        List<String> near = NearNames.of(name, commandLine.getSubcommands().keySet());
        throw new UserException(
            "There is no help on '"
                + name
                + "'. "
                + (near.isEmpty()
                    ? "See '" + CommandLineTool.NAME + " help'."
                    : "Did you mean " + String.join(" or ", near) + "?"));
      }
      commandLine = next;
    }
    usage.accept(commandLine);
    return ExitCode.SUCCESS;
  }
}
