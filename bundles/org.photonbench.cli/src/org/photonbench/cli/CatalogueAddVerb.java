package org.photonbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueFiles;
import org.photonbench.catalogue.session.Registration;
import org.photonbench.model.Entities;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.DataFile;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.EmitterKind;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.ResultReference;
import org.photonbench.model.catalogue.Sample;
import org.photonbench.photon.io.HistogramRecordings;
import org.photonbench.spectrum.io.SpectrumFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code catalogue add-measurement FILE RECORDING... --sample NAME --emitter NAME}. */
final class CatalogueAddVerb implements Verb {
  private static final String SAMPLE = "--sample";
  private static final String EMITTER = "--emitter";
  private static final String TECHNIQUE = "--technique";
  private static final String RESULT = "--result";
  private static final String CREATE = "--create";

  private final Environment environment;

  CatalogueAddVerb(Environment environment) {
    this.environment = environment;
  }

  @Override
  public String name() {
    return "add-measurement";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(name());
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE RECORDING")
            .arity("1..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "The catalogue file, then recordings, each of which becomes a measurement.")
            .build());
    spec.addOption(CatalogueVerb.option(SAMPLE, "NAME", "The sample."));
    spec.addOption(CatalogueVerb.option(EMITTER, "NAME", "The emitter of the sample."));
    spec.addOption(CatalogueVerb.option(TECHNIQUE, "NAME", "The technique, as hbt or lifetime."));
    spec.addOption(
        OptionSpec.builder(RESULT)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .paramLabel("FOLDER")
            .description(
                "A result folder; it goes to the measurement of the emitter that it was made from."
                    + " Can be given again and again, also without recordings.")
            .build());
    spec.addOption(
        CatalogueVerb.flag(
            CREATE, "Make the file, the sample and the emitter if they are missing."));
    spec.addOption(CatalogueImportVerb.zoneOption());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "Register recordings and results on an emitter, with their hashes and headers.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    return CatalogueVerb.doing(() -> add(parsed));
  }

  private int add(ParseResult parsed) throws IOException, UserException {
    List<Path> paths = Inputs.paths(parsed.matchedPositionalValue(0, List.of()));
    List<String> results = parsed.matchedOptionValue(RESULT, List.of());
    boolean create = parsed.hasMatchedOption(CREATE);
    String sampleName = parsed.matchedOptionValue(SAMPLE, null);
    String emitterName = parsed.matchedOptionValue(EMITTER, null);
    if (sampleName == null || emitterName == null) {
      throw new UserException(
          "Name the sample with " + SAMPLE + " and the emitter with " + EMITTER + ".");
    }
    if (paths.size() < 2 && results.isEmpty()) {
      throw new UserException("Give at least one RECORDING behind FILE, or a " + RESULT + ".");
    }
    CatalogueFile file = CatalogueVerb.forWriting(paths.getFirst());
    if (file.storedVersion() == 0 && !create) {
      throw new UserException(file.path() + " does not exist. Add " + CREATE + " to make it.");
    }
    Sample sample = sample(file.catalogue(), sampleName, create);
    Emitter emitter = emitter(sample, emitterName, create);
    Registration registration =
        new Registration(
            environment.recordings().get(), new HistogramRecordings(), new SpectrumFiles());
    ZoneId zone = CatalogueImportVerb.zone(parsed);
    for (Path recording : paths.subList(1, paths.size())) {
      Measurement measurement = registration.measurement(recording, file.path(), zone);
      refuseTwice(emitter, measurement, recording);
      if (parsed.hasMatchedOption(TECHNIQUE)) {
        measurement.setTechnique(parsed.matchedOptionValue(TECHNIQUE, null));
      }
      emitter.getMeasurements().add(measurement);
    }
    for (String result : results) {
      attach(Inputs.path(result), emitter, file);
    }
    CatalogueFiles.save(file);
    environment
        .out()
        .println(
            "registered "
                + (paths.size() - 1)
                + " recordings and "
                + results.size()
                + " results on "
                + Entities.describe(emitter)
                + " of "
                + Entities.describe(sample));
    return ExitCode.SUCCESS;
  }

  private static void refuseTwice(Emitter emitter, Measurement fresh, Path recording)
      throws UserException {
    String sha256 = fresh.getFiles().getFirst().getSha256();
    if (!measurementsOf(emitter, List.of(sha256)).isEmpty()) {
      throw new UserException(
          recording + " is registered already on " + Entities.describe(emitter) + ".");
    }
  }

  private static List<Measurement> measurementsOf(Emitter emitter, List<String> hashes) {
    List<Measurement> found = new ArrayList<>();
    for (Measurement measurement : emitter.getMeasurements()) {
      if (measurement.getFiles().stream().map(DataFile::getSha256).anyMatch(hashes::contains)) {
        found.add(measurement);
      }
    }
    return found;
  }

  private static void attach(Path result, Emitter emitter, CatalogueFile file)
      throws IOException, UserException {
    List<Measurement> measurements = measurementsOf(emitter, Registration.inputs(result));
    if (measurements.isEmpty()) {
      throw new UserException(
          result
              + " was made from no recording that is registered on "
              + Entities.describe(emitter)
              + ". Register its recording first.");
    }
    Measurement measurement = measurements.getFirst();
    ResultReference reference = Registration.result(result, file.path());
    measurement.getResults().add(reference);
    if (measurement.getTechnique() == null) {
      measurement.setTechnique(reference.getAnalysis());
    }
  }

  private static Sample sample(Catalogue catalogue, String name, boolean create)
      throws UserException {
    Sample sample = find(catalogue.getSamples(), name);
    if (sample == null) {
      require(create, "sample", name);
      sample = Entities.create(Literals.SAMPLE, Sample.class, name);
      catalogue.getSamples().add(sample);
    }
    return sample;
  }

  private static Emitter emitter(Sample sample, String name, boolean create) throws UserException {
    Emitter emitter = find(sample.getEmitters(), name);
    if (emitter == null) {
      require(create, "emitter", name);
      emitter = Entities.create(Literals.EMITTER, Emitter.class, name);
      emitter.setKind(EmitterKind.SINGLE_NANOCRYSTAL);
      sample.getEmitters().add(emitter);
    }
    return emitter;
  }

  private static void require(boolean create, String what, String name) throws UserException {
    if (!create) {
      throw new UserException(
          "There is no " + what + " '" + name + "'. Check the name, or add " + CREATE + ".");
    }
  }

  private static <T extends Entity> T find(List<T> all, String name) {
    return all.stream().filter(one -> name.equals(one.getName())).findFirst().orElse(null);
  }
}
