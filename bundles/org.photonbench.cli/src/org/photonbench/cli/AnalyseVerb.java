package org.photonbench.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.FileAnalysis;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.TableAnalysis;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.CurveCsv;
import org.photonbench.analysis.result.PopulationTable;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.analysis.result.ResultJson;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.analysis.run.AnalysisRunner;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.settings.SettingField;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.figure.Figure;
import org.photonbench.figure.export.FigureExport;
import org.photonbench.figure.export.FigureStyle;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.write.WholeFile;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code analyse ANALYSIS FILE...}: one sub-command an analysis, made from its settings record. */
final class AnalyseVerb implements Verb {
  static final String NAME = "analyse";
  static final String ALIAS = "analyze";

  private static final Set<String> COMMON_OPTIONS =
      Set.of(
          "output",
          "overwrite",
          "resume",
          "table",
          "jobs",
          "sync-as-channel",
          "stream",
          "mask",
          "json",
          "help");

  private final Environment environment;
  private final BooleanSupplier cancelled;
  private final boolean withAnalyses;
  private AnalysisRegistry registry;

  /**
   * @param withAnalyses whether this verb will be run or explained, so that the analyses must be
   *     found
   */
  AnalyseVerb(Environment environment, BooleanSupplier cancelled, boolean withAnalyses) {
    this.environment = environment;
    this.cancelled = cancelled;
    this.withAnalyses = withAnalyses;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME).aliases(ALIAS);
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description("Analyse recordings and tables. Each analysis has options for its settings.")
        .synopsisSubcommandLabel("ANALYSIS FILE...");
    if (withAnalyses) {
      registry = environment.analyses().get();
      for (Analysis<?> analysis : registry.analyses()) {
        if (AnalysisRunner.runs(analysis)) {
          spec.addSubcommand(analysis.id(), analysisSpec(analysis));
        }
      }
    }
    return spec;
  }

  private static CommandSpec analysisSpec(Analysis<?> analysis) {
    CommandSpec spec = CommandSpec.create().name(analysis.id());
    boolean photons = analysis instanceof PhotonAnalysis<?>;
    spec.addPositional(
        Inputs.files(
            "FILE",
            photons
                ? "Recordings, or folders of recordings."
                : "Each a " + ((FileAnalysis<?>) analysis).inputName() + "."));
    spec.addOption(
        OptionSpec.builder("-o", "--output")
            .type(String.class)
            .paramLabel("FOLDER")
            .description(
                "Where the results go: one folder NAME."
                    + analysis.id()
                    + " a file. Default: the current folder.")
            .build());
    spec.addOption(
        OptionSpec.builder("--overwrite")
            .type(boolean.class)
            .description("Replace results that are there already.")
            .build());
    spec.addOption(
        OptionSpec.builder("--resume")
            .type(boolean.class)
            .description(
                "Keep results that are there already if they are of the same file with the same"
                    + " settings, and replace others: to go on where a run stopped.")
            .build());
    spec.addOption(
        OptionSpec.builder("--table")
            .type(String.class)
            .paramLabel("OUT.csv")
            .description(
                "Also write the quantities of all files into one table: value, sigma, ends of the"
                    + " 95 %% interval.")
            .build());
    spec.addOption(
        OptionSpec.builder("--jobs")
            .type(String.class)
            .paramLabel("N")
            .description("How many files to analyse at the same time. Default: 1.")
            .build());
    if (!(analysis instanceof TableAnalysis<?>)) {
      spec.addOption(Inputs.syncAsChannel());
      spec.addOption(Inputs.stream());
      spec.addOption(Inputs.mask());
    }
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(escaped(analysis.name() + ". " + analysis.description()))
        .sortOptions(false);
    Map<String, ArgGroupSpec.Builder> groups = new LinkedHashMap<>();
    for (SettingField field : SettingsSchema.of(analysis.settingsType()).fields()) {
      groups
          .computeIfAbsent(
              field.group(),
              group ->
                  ArgGroupSpec.builder()
                      .heading("%n" + escaped(group) + ":%n")
                      .validate(false)
                      .order(groups.size()))
          .addArg(option(field));
    }
    groups.values().forEach(group -> spec.addArgGroup(group.build()));
    return spec;
  }

  private static OptionSpec option(SettingField field) {
    return OptionSpec.builder(optionName(field))
        .type(String.class)
        .paramLabel(parameterLabel(field))
        .description(
            field.label()
                + ": "
                + field.allowed()
                + ". Default: "
                + field.defaultForPeople()
                + ". "
                + field.help())
        .build();
  }

  private static String parameterLabel(SettingField field) {
    return switch (field.kind()) {
      // A value is always given: an option that may stand alone would swallow the file after it.
      case BOOLEAN -> "true|false";
      case INT, LONG, DOUBLE -> field.unit().isEmpty() ? "N" : field.unit();
      case TEXT -> "TEXT";
      case FILE -> "FILE";
      case CHOICE -> "NAME";
    };
  }

  /** A setting with the name of an option that every analysis has gets a name of its own. */
  private static String optionName(SettingField field) {
    String name = field.optionName();
    return COMMON_OPTIONS.contains(name) ? "--setting-" + name : "--" + name;
  }

  /** Percent signs are format specifiers to the help. */
  private static String escaped(String text) {
    return text.replace("%", "%%");
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    if (!parsed.hasSubcommand()) {
      List<String> ids = registry.analyses().stream().map(Analysis::id).toList();
      String known =
          ids.isEmpty()
              ? "No analysis is installed."
              : "Name an analysis: " + String.join(", ", ids) + ".";
      String others =
          registry.problems().isEmpty()
              ? ""
              : " Others could not be loaded; '" + CommandLineTool.NAME + " analyses' says why.";
      throw new UserException(known + others);
    }
    ParseResult call = parsed.subcommand();
    Analysis<?> analysis = registry.find(call.commandSpec().name()).orElseThrow();
    return run(analysis, call);
  }

  private int run(Analysis<?> analysis, ParseResult call) throws UserException {
    Record settings = settings(analysis, call);
    boolean photons = analysis instanceof PhotonAnalysis<?>;
    OpenOptions options = Inputs.openOptions(call).leavingOutExcluded();
    boolean json = call.hasMatchedOption("--json");
    boolean resume = call.hasMatchedOption("--resume");
    ResultFolder.Existing existing =
        resume || call.hasMatchedOption("--overwrite")
            ? ResultFolder.Existing.REPLACE
            : ResultFolder.Existing.REFUSE;
    Optional<Path> tableFile = tableFile(call);
    int jobs = jobs(call);
    String folder = call.matchedOptionValue("--output", null);
    Path output = folder == null ? Path.of("") : Inputs.path(folder);
    Recordings recordings = environment.recordings().get();
    List<String> given = call.matchedPositionalValue(0, List.of());
    List<Path> files = photons ? Inputs.expand(given, recordings) : Inputs.paths(given);
    Map<Path, Path> targets = targets(files, output, analysis.id());
    Map<Path, List<Quantity>> found = new ConcurrentHashMap<>();
    int code =
        new Inputs(environment, cancelled)
            .forEach(
                files,
                analysis.id() + " of",
                json,
                jobs,
                (file, progress, entry) -> {
                  Path target = targets.get(file);
                  Optional<Result> before =
                      resume
                          ? EarlierResult.of(target, analysis, settings, options, file)
                          : Optional.empty();
                  if (before.isEmpty()) {
                    ResultFolder.check(target, existing);
                  }
                  Result result =
                      before.isPresent()
                          ? before.get()
                          : run(analysis, settings, file, options, recordings, progress);
                  if (before.isEmpty()) {
                    ResultFolder.write(result, target, existing, List.of(extras(analysis, result)));
                  }
                  found.put(file, result.quantities());
                  if (json) {
                    fill(entry, result, target);
                  } else if (before.isPresent()) {
                    environment.out().println(file + ": the result in " + target + " is kept.");
                  } else {
                    environment.out().println(text(analysis, file, result, target));
                  }
                  return ExitCode.SUCCESS;
                });
    if (tableFile.isPresent() && !found.isEmpty()) {
      writeTable(tableFile.get(), files, found);
      if (!json) {
        environment.out().println("Table of " + found.size() + " files in " + tableFile.get());
      }
    }
    return code;
  }

  private static void writeTable(Path target, List<Path> files, Map<Path, List<Quantity>> found)
      throws UserException {
    PopulationTable table = new PopulationTable();
    for (Path file : files) {
      if (found.containsKey(file)) {
        table.put(file.toString(), found.get(file));
      }
    }
    try {
      WholeFile.replace(target, table.csv().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UserException("The table " + target + " cannot be written: " + e.getMessage());
    }
  }

  private static Optional<Path> tableFile(ParseResult call) throws UserException {
    String given = call.matchedOptionValue("--table", null);
    return given == null ? Optional.empty() : Optional.of(Inputs.path(given));
  }

  private static int jobs(ParseResult call) throws UserException {
    String given = call.matchedOptionValue("--jobs", "1");
    try {
      int jobs = Integer.parseInt(given);
      if (jobs >= 1 && jobs <= 256) {
        return jobs;
      }
    } catch (NumberFormatException e) {
      // Refused below.
    }
    throw new UserException(
        "The option --jobs was given '" + given + "'; it takes a whole number from 1 to 256.");
  }

  private static Result run(
      Analysis<?> analysis,
      Record settings,
      Path file,
      OpenOptions options,
      Recordings recordings,
      ProgressLine progress)
      throws IOException, AnalysisException, RunCancelledException {
    try (progress) {
      return AnalysisRunner.run(analysis, settings, file, options, recordings, progress);
    }
  }

  private static <S extends Record> S settings(Analysis<S> analysis, ParseResult call)
      throws UserException {
    SettingsSchema<S> schema = SettingsSchema.of(analysis.settingsType());
    Map<String, String> given = new HashMap<>();
    for (SettingField field : schema.fields()) {
      String text = call.matchedOptionValue(optionName(field), null);
      if (text != null) {
        given.put(field.name(), text);
      }
    }
    try {
      return schema.with(schema.defaults(), given);
    } catch (SettingsException e) {
      String option =
          e.settingName().isEmpty()
              ? ""
              : "Option " + optionName(schema.field(e.settingName())) + ": ";
      throw new UserException(option + e.getMessage());
    }
  }

  /** Where each result goes; two recordings of one name must not overwrite each other. */
  private static Map<Path, Path> targets(List<Path> files, Path output, String analysisId)
      throws UserException {
    Map<Path, Path> targets = new LinkedHashMap<>();
    Map<Path, Path> owners = new HashMap<>();
    for (Path file : files) {
      Path fileName = file.getFileName();
      if (fileName == null) {
        throw new UserException(file + " is no recording. Give files.");
      }
      String name = fileName.toString();
      int dot = name.lastIndexOf('.');
      String base = dot > 0 ? name.substring(0, dot) : name;
      Path target = output.resolve(base + "." + analysisId);
      Path other = owners.putIfAbsent(target, file);
      if (other != null) {
        throw new UserException(
            other.equals(file)
                ? file + " is given twice."
                : other
                    + " and "
                    + file
                    + " would both be written to "
                    + target
                    + ". Analyse them one by one with different folders (-o).");
      }
      targets.put(file, target);
    }
    return targets;
  }

  private static ResultFolder.Extra extras(Analysis<?> analysis, Result result) {
    return folder -> {
      for (Curve curve : result.curves()) {
        Files.writeString(
            folder.resolve(curve.id() + ".csv"), CurveCsv.of(curve), StandardCharsets.UTF_8);
      }
      for (Figure figure : analysis.figures(result)) {
        FigureExport.write(figure, FigureStyle.SCREEN, folder.resolve(figure.id() + ".svg"));
        FigureExport.write(figure, FigureStyle.SCREEN, folder.resolve(figure.id() + ".png"));
      }
    };
  }

  private static String text(Analysis<?> analysis, Path file, Result result, Path target) {
    return analysis.name()
        + " of "
        + file
        + "\n"
        + Report.quantities(result.quantities())
        + Report.messages(result.messages())
        + "  Result in "
        + target
        + "\n";
  }

  private static void fill(JsonObject json, Result result, Path target) throws IOException {
    json.addProperty("analysis", result.analysisId());
    json.addProperty("result", target.toString());
    JsonArray quantities = new JsonArray();
    result.quantities().forEach(quantity -> quantities.add(ResultJson.quantity(quantity)));
    json.add("quantities", quantities);
    JsonArray messages = new JsonArray();
    result.messages().forEach(message -> messages.add(ResultJson.message(message)));
    json.add("messages", messages);
    json.add("provenance", ResultJson.provenance(result.provenance()));
    Set<String> files = new TreeSet<>();
    try (var entries = Files.newDirectoryStream(target)) {
      entries.forEach(entry -> files.add(entry.getFileName().toString()));
    }
    JsonArray outputs = new JsonArray();
    new ArrayList<>(files).forEach(outputs::add);
    json.add("outputs", outputs);
  }
}
