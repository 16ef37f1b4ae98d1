package org.photonbench.catalogue.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueFiles;
import org.photonbench.catalogue.file.CatalogueSet;
import org.photonbench.model.Compositions;
import org.photonbench.model.Entities;
import org.photonbench.model.Quantities;
import org.photonbench.model.catalogue.Abbreviation;
import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.CatalogueFactory;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.Condition;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.Ligand;
import org.photonbench.model.catalogue.Material;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.ResultReference;
import org.photonbench.model.catalogue.Sample;
import org.photonbench.model.catalogue.SizeDistribution;
import org.photonbench.model.catalogue.UncertaintyKind;

class CatalogueIndexTest {
  private final CatalogueFactory factory = CatalogueFactory.eINSTANCE;
  @TempDir Path scratch;
  private Path project;
  private Path cache;

  /** Two batches in one file, samples of them in another. */
  @BeforeEach
  void writeAProject() throws IOException {
    project = Files.createDirectories(scratch.resolve("project/sub")).getParent();
    cache = scratch.resolve("cache");
    CatalogueSet set = new CatalogueSet();
    CatalogueFile shared = set.create(project.resolve("batches.pbcat"));
    Ligand ddab = Entities.create(Literals.LIGAND, Ligand.class, "didodecyldimethylammonium");
    Abbreviation abbreviation = factory.createAbbreviation();
    abbreviation.setText("DDAB");
    ddab.getAbbreviations().add(abbreviation);
    Ligand oleate = Entities.create(Literals.LIGAND, Ligand.class, "oleic acid");
    shared.catalogue().getLigands().addAll(List.of(ddab, oleate));
    Batch cesium = batch("B1", "CsPbBr3", 9.9, ddab);
    Batch mixed = batch("B2", "CsPbBr2Cl", 6, oleate);
    Batch viaMaterial = Entities.create(Literals.BATCH, Batch.class, "B3");
    Material material = Entities.create(Literals.MATERIAL, Material.class, "formamidinium");
    material.setComposition(Compositions.parse("FAPbBr3").orElseThrow());
    viaMaterial.setMaterial(material);
    shared.catalogue().getMaterials().add(material);
    shared.catalogue().getBatches().addAll(List.of(cesium, mixed, viaMaterial));
    CatalogueFile samples = set.create(project.resolve("sub/samples.pbcat"));
    samples.catalogue().getSamples().add(sample("S1", cesium, 4, 0.05));
    samples.catalogue().getSamples().add(sample("S2", mixed, 4, 0.5));
    samples.catalogue().getSamples().add(sample("S3", viaMaterial, 293, 0.02));
    Sample exchanged = sample("S4", cesium, 293, 0.3);
    exchanged.getLigands().add(oleate);
    exchanged.getEmitters().getFirst().setSize(Quantities.of(23, "nm"));
    samples.catalogue().getSamples().add(exchanged);
    CatalogueFiles.save(shared);
    CatalogueFiles.save(samples);
  }

  private Batch batch(String name, String formula, double nanometres, Ligand ligand) {
    Batch batch = Entities.create(Literals.BATCH, Batch.class, name);
    batch.setComposition(Compositions.parse(formula).orElseThrow());
    SizeDistribution size = factory.createSizeDistribution();
    size.setMean(Quantities.of(nanometres, "nm"));
    batch.setSize(size);
    batch.getLigands().add(ligand);
    return batch;
  }

  private Sample sample(String name, Batch batch, double kelvin, double g2) {
    Sample sample = Entities.create(Literals.SAMPLE, Sample.class, name);
    sample.setBatch(batch);
    Emitter emitter = Entities.create(Literals.EMITTER, Emitter.class, "dot of " + name);
    Measurement measurement = Entities.create(Literals.MEASUREMENT, Measurement.class, "m");
    measurement.setTime(ZonedDateTime.parse("2026-01-31T10:00:00Z"));
    Condition condition = factory.createCondition();
    condition.setTemperature(Quantities.of(kelvin, "K"));
    measurement.setCondition(condition);
    ResultReference result = Entities.create(Literals.RESULT_REFERENCE, ResultReference.class, "r");
    result.getQuantities().add(quantity("g2.adjacent.raw", g2, 0.01, ""));
    result.getQuantities().add(quantity("g2.far.raw", 2 * g2, 0.01, ""));
    measurement.getResults().add(result);
    emitter.getMeasurements().add(measurement);
    sample.getEmitters().add(emitter);
    return sample;
  }

  private static Quantity quantity(String id, double value, double sigma, String unit) {
    Quantity quantity = Quantities.of(value, sigma, unit);
    quantity.setId(id);
    return quantity;
  }

  private List<String> samples(CatalogueIndex index, String query)
      throws IOException, QueryException {
    return index.measurements(Query.parse(query)).stream()
        .map(row -> row.text(Fields.SAMPLE))
        .toList();
  }

  @Test
  void filtersReachThroughLinks() throws Exception {
    try (CatalogueIndex index = CatalogueIndex.open(project, cache)) {
      index.refresh();
      assertEquals(List.of("S1"), samples(index, "composition=CsPbBr3 size>8nm T<10K g2<0.1"));
      assertEquals(List.of("S2"), samples(index, "composition=CsPbClBr2"));
      assertEquals(List.of("S3"), samples(index, "composition=FAPbBr3"));
      assertEquals(List.of("S1", "S2", "S4"), samples(index, "composition~cspbbr"));
      assertEquals(List.of("S1"), samples(index, "ligand=ddab"));
      assertEquals(List.of("S2", "S4"), samples(index, "ligand=\"oleic acid\""));
      assertEquals(List.of("S2", "S4"), samples(index, "ligand~oleic"));
      assertEquals(List.of("S4"), samples(index, "size=23nm"));
      assertEquals(List.of("S1"), samples(index, "size=9.9nm"));
      assertEquals(List.of("S3", "S4"), samples(index, "T=293"));
      assertEquals(List.of("S1", "S3"), samples(index, "g2.far.raw<0.15"));
      assertEquals(List.of("S2"), samples(index, "\"dot of S2\""));
      assertEquals(List.of("S1", "S2", "S3", "S4"), samples(index, "time=2026-01-31"));
      assertEquals(List.of(), samples(index, "time>2026-01-31"));
      assertEquals(List.of("S1", "S2", "S3", "S4"), samples(index, "time<=2026-01-31"));
      assertEquals(List.of("S3", "S4"), samples(index, "T!=4K"));
      assertEquals(List.of("S1", "S4"), samples(index, "batch=B1"));
      assertEquals(List.of("S1", "S2", "S3", "S4"), samples(index, ""));
    }
  }

  @Test
  void rowsHaveNumbersWithTheirIntervals() throws Exception {
    try (CatalogueIndex index = CatalogueIndex.open(project, cache)) {
      index.refresh();
      IndexRow row = index.measurements(Query.parse("sample=S1")).getFirst();
      assertEquals(0.05, row.number(Fields.G2).orElseThrow());
      assertEquals(0.05 - 1.96 * 0.01, row.low(Fields.G2).orElseThrow(), 1e-5);
      assertEquals(0.05 + 1.96 * 0.01, row.high(Fields.G2).orElseThrow(), 1e-5);
      assertEquals(9.9, row.number(Fields.SIZE).orElseThrow());
      assertEquals("didodecyldimethylammonium", row.text(Fields.LIGAND));
      assertEquals("CsPbBr3", row.text(Fields.COMPOSITION));
      assertTrue(row.number(Fields.LIFETIME).isEmpty());
      IndexRow emitter = index.emitters(Query.parse("sample=S1")).getFirst();
      assertEquals(0.05, emitter.number(Fields.G2).orElseThrow());
      assertEquals("dot of S1", emitter.text(Fields.EMITTER));
    }
  }

  @Test
  void onlyUncertaintiesBecomeIntervals() {
    Quantity quantity = Quantities.of(9.9, 1.2, "nm");
    assertEquals(9.9 - 1.96 * 1.2, FileRows.numbers(quantity, "nm")[1], 1e-4);
    for (UncertaintyKind kind :
        List.of(UncertaintyKind.STANDARD_DEVIATION, UncertaintyKind.UNSPECIFIED)) {
      quantity.setKind(kind);
      assertTrue(Double.isNaN(FileRows.numbers(quantity, "nm")[1]), kind.toString());
    }
    quantity.setLow(7);
    quantity.setHigh(12);
    assertEquals(0.007, FileRows.numbers(quantity, "um")[1]);
    quantity.setKind(UncertaintyKind.RANGE);
    assertTrue(Double.isNaN(FileRows.numbers(quantity, "nm")[2]));
    assertTrue(Double.isNaN(FileRows.numbers(quantity, "K")[0]));
  }

  @Test
  void theLatestMeasurementThatHasItGivesAnEmittersValue() throws Exception {
    CatalogueSet set = new CatalogueSet();
    CatalogueFile file = set.open(project.resolve("sub/samples.pbcat"));
    Emitter emitter = file.catalogue().getSamples().getFirst().getEmitters().getFirst();
    Measurement later = Entities.create(Literals.MEASUREMENT, Measurement.class, "later");
    later.setTime(ZonedDateTime.parse("2026-02-01T10:00:00Z"));
    later.getQuantities().add(quantity("g2", 0.07, 0.001, ""));
    Measurement other = Entities.create(Literals.MEASUREMENT, Measurement.class, "other");
    other.setTime(ZonedDateTime.parse("2026-02-02T10:00:00Z"));
    other.getQuantities().add(quantity("lifetime", 900, 10, "ps"));
    emitter.getMeasurements().addFirst(later);
    emitter.getMeasurements().addFirst(other);
    CatalogueFiles.save(file);
    try (CatalogueIndex index = CatalogueIndex.open(project, cache)) {
      index.refresh();
      IndexRow row = index.emitters(Query.parse("sample=S1")).getFirst();
      assertEquals(0.07, row.number(Fields.G2).orElseThrow());
      assertEquals(0.07 - 1.96 * 0.001, row.low(Fields.G2).orElseThrow(), 1e-6);
      assertEquals(0.9, row.number(Fields.LIFETIME).orElseThrow(), 1e-12);
    }
    emitter.getQuantities().add(quantity("g2", 0.06, 0.001, ""));
    CatalogueFiles.save(file);
    try (CatalogueIndex index = CatalogueIndex.open(project, cache)) {
      index.refresh();
      IndexRow row = index.emitters(Query.parse("sample=S1")).getFirst();
      assertEquals(0.06, row.number(Fields.G2).orElseThrow());
    }
  }

  @Test
  void changesOutsideAreSeen() throws Exception {
    try (CatalogueIndex index = CatalogueIndex.open(project, cache)) {
      assertEquals(2, index.refresh().added().size());
      assertTrue(index.refresh().isEmpty());

      Path batches = project.resolve("batches.pbcat");
      Files.setLastModifiedTime(batches, FileTime.fromMillis(1_000_000_000_000L));
      assertTrue(index.refresh().isEmpty(), "the content is as before");

      Files.writeString(batches, Files.readString(batches).replace("9.9", "7.7"));
      assertEquals(List.of("batches.pbcat"), index.refresh().added());
      assertEquals(List.of("S1"), samples(index, "size=7.7"));

      Path samples = project.resolve("sub/samples.pbcat");
      Path moved = project.resolve("samples.pbcat");
      Files.writeString(moved, Files.readString(samples).replace("\"../batches", "\"batches"));
      Files.delete(samples);
      CatalogueIndex.Update update = index.refresh();
      assertEquals(List.of("samples.pbcat"), update.added());
      assertEquals(List.of("sub/samples.pbcat"), update.removed());
      assertEquals(List.of("S1"), samples(index, "size=7.7"));
      assertEquals(4, index.count(Query.ALL));

      Files.delete(moved);
      index.refresh();
      assertEquals(0, index.count(Query.ALL));
    }
  }

  @Test
  void deletingOrSpoilingTheIndexLosesNothing() throws Exception {
    try (CatalogueIndex index = CatalogueIndex.open(project, cache)) {
      index.refresh();
    }
    try (Stream<Path> files = Files.walk(cache)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[4096]);
      }
    }
    try (CatalogueIndex index = CatalogueIndex.open(project, cache)) {
      index.refresh();
      assertEquals(4, index.count(Query.ALL));
    }
    try (Stream<Path> files = Files.walk(cache)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    try (CatalogueIndex index = CatalogueIndex.open(project, cache)) {
      index.refresh();
      assertEquals(4, index.count(Query.ALL));
    }
    try (Stream<Path> files = Files.walk(project)) {
      assertEquals(2, files.filter(Files::isRegularFile).count(), "nothing is put in the project");
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoHindrance() throws Exception {
    Path file = Files.writeString(scratch.resolve("no folder"), "");
    try (CatalogueIndex index = CatalogueIndex.open(project, file)) {
      index.refresh();
      assertEquals(4, index.count(Query.ALL));
    }
  }

  @Test
  void aDamagedFileIsListedWithItsReason() throws Exception {
    Files.writeString(project.resolve("bad.pbcat"), "<catalogue");
    try (CatalogueIndex index = CatalogueIndex.open(project, cache)) {
      index.refresh();
      assertTrue(index.files().get("bad.pbcat").orElseThrow().contains("damaged"));
      assertTrue(index.files().get("batches.pbcat").isEmpty());
      assertEquals(4, index.count(Query.ALL));
    }
  }

  @Test
  void thingsAreFoundByName() throws Exception {
    try (CatalogueIndex index = CatalogueIndex.open(project, cache)) {
      index.refresh();
      assertEquals(
          List.of("Ligand"),
          index.search("ddab", 10).stream().map(CatalogueIndex.Hit::type).toList());
      assertEquals(1, index.search("dot of S3", 10).size());
      assertEquals(
          List.of("B1", "B2", "B3"),
          index.ofType("Batch").stream().map(CatalogueIndex.Hit::name).toList());
      EntityKey batch = index.ofType("Batch").getFirst().key();
      assertEquals(
          List.of("S1", "S4"),
          index.samplesOf(batch).stream().map(CatalogueIndex.Hit::name).toList());
    }
  }
}
