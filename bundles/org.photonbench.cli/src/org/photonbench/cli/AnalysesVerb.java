package org.photonbench.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.analysis.settings.SettingField;
import org.photonbench.analysis.settings.SettingsSchema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code analyses}: which there are, and what is wrong with others. */
final class AnalysesVerb implements Verb {
  private final Environment environment;

  AnalysesVerb(Environment environment) {
    this.environment = environment;
  }

  @Override
  public String name() {
    return "analyses";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description("List the analyses, and those that could not be loaded with the reason.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed) {
    AnalysisRegistry registry = environment.analyses().get();
    if (parsed.hasMatchedOption("--json")) {
      environment.out().print(JsonText.write(json(registry)));
    } else {
      TextTable table = new TextTable("");
      for (Analysis<?> analysis : registry.analyses()) {
        table.row(analysis.id(), analysis.name() + ", version " + analysis.version());
        table.row("", analysis.description());
        analysis.references().forEach(reference -> table.row("", "  " + reference));
      }
      environment.out().print(table.isEmpty() ? "No analysis is installed.\n" : table.toString());
      registry.problems().forEach(problem -> environment.err().println("Warning: " + problem));
    }
    return ExitCode.SUCCESS;
  }

  private static JsonObject json(AnalysisRegistry registry) {
    JsonArray analyses = new JsonArray();
    for (Analysis<?> analysis : registry.analyses()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("id", analysis.id());
      entry.addProperty("name", analysis.name());
      entry.addProperty("version", analysis.version());
      entry.addProperty("description", analysis.description());
      JsonArray references = new JsonArray();
      analysis.references().forEach(references::add);
      entry.add("references", references);
      entry.add("settings", settings(analysis.settingsType()));
      analyses.add(entry);
    }
    JsonArray problems = new JsonArray();
    registry.problems().forEach(problems::add);
    JsonObject document = new JsonObject();
    document.addProperty("software", Product.nameAndVersion());
    document.add("analyses", analyses);
    document.add("problems", problems);
    return document;
  }

  private static JsonArray settings(Class<? extends Record> type) {
    JsonArray settings = new JsonArray();
    for (SettingField field : SettingsSchema.of(type).fields()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("name", field.name());
      entry.addProperty("option", "--" + field.optionName());
      entry.addProperty("label", field.label());
      entry.addProperty("group", field.group());
      entry.addProperty("unit", field.unit());
      entry.addProperty("default", field.defaultText());
      entry.addProperty("allowed", field.allowed());
      entry.addProperty("help", field.help());
      settings.add(entry);
    }
    return settings;
  }
}
