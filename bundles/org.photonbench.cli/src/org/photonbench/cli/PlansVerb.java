package org.photonbench.cli;

import org.photonbench.experiment.plan.Plan;
import org.photonbench.experiment.plan.PlanException;
import org.photonbench.experiment.plan.PlanTemplates;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code plans}: the plans that come with the program. */
final class PlansVerb implements Verb {
  private final Environment environment;

  PlansVerb(Environment environment) {
    this.environment = environment;
  }

  @Override
  public String name() {
    return "plans";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .paramLabel("NAME")
            .arity("0..1")
            .type(String.class)
            .description("Print this plan, to be changed and run from a file.")
            .build());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "Without a name: list the plans that come with the program. '"
                + CommandLineTool.NAME
                + " run NAME --out FOLDER' runs one as it is, on simulated instruments.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    String name = parsed.matchedPositionalValue(0, "");
    try {
      if (!name.isEmpty()) {
        environment.out().print(PlanTemplates.text(name));
        return ExitCode.SUCCESS;
      }
      for (String each : PlanTemplates.names()) {
        Plan plan = PlanTemplates.read(each);
        TextTable table = new TextTable("    ");
        table.row("what", plan.description());
        environment.out().println("  " + each + "  " + plan.name());
        environment.out().print(table);
      }
      return ExitCode.SUCCESS;
    } catch (PlanException e) {
      throw new UserException(e.getMessage());
    }
  }
}
