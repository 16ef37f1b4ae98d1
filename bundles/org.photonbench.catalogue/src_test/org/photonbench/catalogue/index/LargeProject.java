package org.photonbench.catalogue.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueFiles;
import org.photonbench.catalogue.file.CatalogueSet;
import org.photonbench.model.Compositions;
import org.photonbench.model.Entities;
import org.photonbench.model.Quantities;
import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.CatalogueFactory;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.Condition;
import org.photonbench.model.catalogue.DataFile;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.EmitterKind;
import org.photonbench.model.catalogue.Ligand;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.ResultReference;
import org.photonbench.model.catalogue.Sample;
import org.photonbench.model.catalogue.SizeDistribution;

/**
 * Writes a project of a laboratory of many years: one file of batches and ligands, and many files
 * of a sample each, in folders. The same seed gives the same numbers.
 */
final class LargeProject {
  static final int EMITTERS_PER_FILE = 20;
  static final int MEASUREMENTS_PER_EMITTER = 5;
  static final int MEASUREMENTS_PER_FILE = EMITTERS_PER_FILE * MEASUREMENTS_PER_EMITTER;

  private static final int BATCHES = 40;
  private static final List<String> COMPOSITIONS =
      List.of("CsPbBr3", "FAPbBr3", "CsPbBr2Cl", "FA0.9Cs0.1PbBr3", "CsPbI3");
  private static final List<String> LIGANDS = List.of("DDAB", "OAm", "PEA", "DcQAB", "lecithin");
  private static final String[] TECHNIQUES = {"hbt", "lifetime", "spectra", "blinking", "pcfs"};

  /** What a filter must find. */
  record Truth(long measurements, long cold, long coldBright) {}

  private final Random random;
  private final CatalogueFactory factory = CatalogueFactory.eINSTANCE;
  private long cold;
  private long chosen;

  private LargeProject(long seed) {
    random = new Random(seed);
  }

  /** Writes the project and counts what {@code composition=CsPbBr3 size>8nm T<10K g2<0.1} finds. */
  static Truth write(Path folder, int folders, int filesPerFolder, long seed) throws IOException {
    LargeProject project = new LargeProject(seed);
    project.write(folder, folders, filesPerFolder);
    long all = (long) folders * filesPerFolder * MEASUREMENTS_PER_FILE;
    return new Truth(all, project.cold, project.chosen);
  }

  private void write(Path folder, int folders, int filesPerFolder) throws IOException {
    CatalogueSet set = new CatalogueSet();
    CatalogueFile shared = set.create(folder.resolve("batches" + CatalogueFiles.EXTENSION));
    List<Ligand> ligands = new ArrayList<>();
    for (String name : LIGANDS) {
      ligands.add(Entities.create(Literals.LIGAND, Ligand.class, name));
    }
    shared.catalogue().getLigands().addAll(ligands);
    List<Batch> batches = new ArrayList<>();
    for (int i = 0; i < BATCHES; i++) {
      Batch batch = Entities.create(Literals.BATCH, Batch.class, "B" + i);
      batch.setComposition(
          Compositions.parse(COMPOSITIONS.get(i % COMPOSITIONS.size())).orElseThrow());
      SizeDistribution size = factory.createSizeDistribution();
      size.setMean(Quantities.of(5 + i % 8, 1.2, "nm"));
      batch.setSize(size);
      batch.getLigands().add(ligands.get(i % ligands.size()));
      batches.add(batch);
    }
    shared.catalogue().getBatches().addAll(batches);
    CatalogueFiles.save(shared);
    for (int f = 0; f < folders; f++) {
      Path sub = Files.createDirectories(folder.resolve(String.format("run%03d", f)));
      for (int i = 0; i < filesPerFolder; i++) {
        Path path = sub.resolve(String.format("sample%03d", i) + CatalogueFiles.EXTENSION);
        CatalogueFile file = set.create(path);
        file.catalogue().getSamples().add(sample(batches.get(random.nextInt(BATCHES)), f, i));
        CatalogueFiles.save(file);
        set.close(path);
      }
    }
  }

  private Sample sample(Batch batch, int folder, int number) {
    Sample sample = Entities.create(Literals.SAMPLE, Sample.class, "S" + folder + "-" + number);
    sample.setBatch(batch);
    boolean suits =
        batch.getComposition().getFormula().equals("CsPbBr3")
            && batch.getSize().getMean().getValue() > 8;
    for (int e = 0; e < EMITTERS_PER_FILE; e++) {
      Emitter emitter = Entities.create(Literals.EMITTER, Emitter.class, "dot" + e);
      emitter.setKind(EmitterKind.SINGLE_NANOCRYSTAL);
      for (int m = 0; m < MEASUREMENTS_PER_EMITTER; m++) {
        double kelvin = random.nextInt(3) == 0 ? 4 : 293;
        double g2 = random.nextDouble();
        emitter.getMeasurements().add(measurement(kelvin, g2, folder, number, e, m));
        cold += kelvin < 10 ? 1 : 0;
        chosen += suits && kelvin < 10 && g2 < 0.1 ? 1 : 0;
      }
      sample.getEmitters().add(emitter);
    }
    return sample;
  }

  private Measurement measurement(double kelvin, double g2, int f, int i, int e, int m) {
    Measurement measurement =
        Entities.create(Literals.MEASUREMENT, Measurement.class, TECHNIQUES[m] + " " + (m + 1));
    measurement.setTechnique(TECHNIQUES[m]);
    measurement.setOperator("A. Student");
    measurement.setTime(
        ZonedDateTime.of(
            2020 + f % 6, 1 + i % 12, 1 + e, 9 + m, 30, 0, 0, ZoneId.of("Europe/Zurich")));
    DataFile file = factory.createDataFile();
    file.setUri("raw/dot" + e + "_" + m + ".ptu");
    file.setSha256(String.format("%064x", random.nextLong() >>> 1));
    file.setBytes(40_000_000L + random.nextInt(1000));
    file.setFormat("PicoQuant PTU");
    measurement.getFiles().add(file);
    Condition condition = factory.createCondition();
    condition.setTemperature(Quantities.of(kelvin, "K"));
    condition.setPowerDensity(Quantities.of(random.nextInt(100), "W/cm^2"));
    condition.setRepetitionRate(Quantities.of(10, "MHz"));
    condition.setExcitationWavelength(Quantities.of(405, "nm"));
    measurement.setCondition(condition);
    ResultReference result =
        Entities.create(Literals.RESULT_REFERENCE, ResultReference.class, null);
    result.setUri("results/dot" + e + "_" + m + ".hbt");
    result.setAnalysis("hbt");
    result.setAnalysisVersion("1.0.0");
    result.getQuantities().add(named("g2.adjacent.raw", Quantities.of(g2, 0.01, "")));
    result.getQuantities().add(named("g2.far.raw", Quantities.of(g2 * 1.1, 0.02, "")));
    result
        .getQuantities()
        .add(named("lifetime", Quantities.of(random.nextInt(2000) + 100, 7, "ps")));
    measurement.getResults().add(result);
    return measurement;
  }

  private static Quantity named(String id, Quantity quantity) {
    quantity.setId(id);
    quantity.setLabel(id);
    quantity.setCorrection("raw");
    quantity.setMethod("conditional binomial, 10 side peaks");
    return quantity;
  }
}
