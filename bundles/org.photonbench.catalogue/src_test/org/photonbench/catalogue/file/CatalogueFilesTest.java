package org.photonbench.catalogue.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.catalogue.CatalogueException;
import org.photonbench.catalogue.check.CatalogueCheck;
import org.photonbench.catalogue.check.Problem.Severity;
import org.photonbench.model.Compositions;
import org.photonbench.model.Entities;
import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.Ligand;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.Sample;

class CatalogueFilesTest {
  private static final int DAMAGES = 60;

  @TempDir Path folder;

  private CatalogueFile saved(String name) throws IOException {
    CatalogueFile file = new CatalogueSet().create(folder.resolve(name));
    Batch batch = Entities.create(Literals.BATCH, Batch.class, "B1");
    batch.setComposition(Compositions.parse("CsPbBr3").orElseThrow());
    file.catalogue().getBatches().add(batch);
    CatalogueFiles.save(file);
    return file;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatIsSavedIsThereAgainAndNothingElse() throws IOException {
    CatalogueFile file = saved("a.pbcat");
    assertEquals(List.of("a.pbcat"), names());
    CatalogueFile again = new CatalogueSet().open(file.path());
    assertEquals(Optional.empty(), again.readOnlyReason());
    assertEquals(List.of(), Differences.between(file.catalogue(), again.catalogue()));
    assertEquals(
        "CsPbBr3",
        Compositions.formula(again.catalogue().getBatches().getFirst().getComposition()));
    byte[] before = Files.readAllBytes(file.path());
    CatalogueFiles.save(again);
    assertArrayEquals(before, Files.readAllBytes(file.path()));
  }

  @Test
  void aProjectCanBeMovedWithItsLinks() throws IOException {
    Path project = Files.createDirectories(folder.resolve("project/samples"));
    CatalogueSet set = new CatalogueSet();
    CatalogueFile batches = set.create(folder.resolve("project/batches.pbcat"));
    Batch batch = Entities.create(Literals.BATCH, Batch.class, "B1");
    batches.catalogue().getBatches().add(batch);
    CatalogueFile samples = set.create(project.resolve("s 1.pbcat"));
    Sample sample = Entities.create(Literals.SAMPLE, Sample.class, "S1");
    sample.setBatch(batch);
    samples.catalogue().getSamples().add(sample);
    CatalogueFiles.save(batches);
    CatalogueFiles.save(samples);
    assertTrue(Files.readString(samples.path()).contains("\"../batches.pbcat#"));

    Path moved = folder.resolve("moved here");
    Files.move(folder.resolve("project"), moved);
    CatalogueSet there = new CatalogueSet();
    CatalogueFile again = there.open(moved.resolve("samples/s 1.pbcat"));
    assertEquals("B1", again.catalogue().getSamples().getFirst().getBatch().getName());
    assertSame(
        there.find(moved.resolve("batches.pbcat")).orElseThrow().catalogue(),
        again.catalogue().getSamples().getFirst().getBatch().eContainer());
    // A link that was followed is written as before.
    CatalogueFiles.save(again);
    assertTrue(Files.readString(again.path()).contains("\"../batches.pbcat#"));
  }

  @Test
  void aLinkToAMissingFileIsKept() throws IOException {
    aProjectCanBeMovedWithItsLinks();
    Path samples = folder.resolve("moved here/samples/s 1.pbcat");
    Files.delete(folder.resolve("moved here/batches.pbcat"));
    CatalogueFile file = new CatalogueSet().open(samples);
    assertTrue(file.catalogue().getSamples().getFirst().getBatch().eIsProxy());
    String before = Files.readString(samples);
    CatalogueFiles.save(file);
    assertEquals(before, Files.readString(samples));
    assertTrue(
        CatalogueCheck.check(file.catalogue()).stream()
            .anyMatch(p ->
                p.severity() == Severity.ERROR && p.sentence().contains("which is not there")));
  }

  @Test
  void aDamagedFileIsForReadingOnlyAndNeverOverwritten() throws IOException {
    CatalogueFile file = saved("a.pbcat");
    byte[] whole = Files.readAllBytes(file.path());
    Random random = new Random(1);
    int refused = 0;
    for (int i = 0; i < DAMAGES; i++) {
      byte[] damaged =
          i % 2 == 0
              ? Arrays.copyOf(whole, random.nextInt(whole.length - 2))
              : spoilt(whole, random);
      Files.write(file.path(), damaged);
      CatalogueFile opened = new CatalogueSet().open(file.path());
      if (opened.readOnlyReason().isPresent()) {
        refused++;
        assertThrows(CatalogueException.class, () -> CatalogueFiles.save(opened));
        assertArrayEquals(damaged, Files.readAllBytes(file.path()));
      } else {
        // A byte within a text makes another text, no damage.
        assertEquals(1, i % 2, "a file that ends too early cannot be whole");
      }
    }
    assertTrue(refused >= DAMAGES / 2, refused + " refused");
  }

  private static byte[] spoilt(byte[] whole, Random random) {
    byte[] spoilt = whole.clone();
    spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
    return spoilt;
  }

  @Test
  void aNewerFileIsForReadingOnlyAndTellsItsVersion() throws IOException {
    CatalogueFile file = saved("a.pbcat");
    String text =
        Files.readString(file.path())
            .replace("schemaVersion=\"2\"", "schemaVersion=\"3\"\n    invented=\"later\"");
    Files.writeString(file.path(), text);
    CatalogueFile newer = new CatalogueSet().open(file.path());
    assertTrue(newer.readOnlyReason().orElseThrow().contains("version 3"));
    assertEquals("B1", newer.catalogue().getBatches().getFirst().getName());
    assertThrows(CatalogueException.class, () -> CatalogueFiles.save(newer));
    assertEquals(text, Files.readString(file.path()));
  }

  @Test
  void version1BecomesVersion2() throws IOException {
    Path file = folder.resolve("old.pbcat");
    try (InputStream old = CatalogueFilesTest.class.getResourceAsStream("version-1.pbcat")) {
      Files.write(file, old.readAllBytes());
    }
    CatalogueFile opened = new CatalogueSet().open(file);
    assertEquals(Optional.empty(), opened.readOnlyReason());
    assertEquals(1, opened.storedVersion());
    Catalogue catalogue = opened.catalogue();
    Batch batch = catalogue.getBatches().getFirst();
    assertEquals("CsPbBr2Cl", batch.getComposition().getFormula());
    assertEquals(2.0 / 3, batch.getComposition().getX().getFirst().getFraction(), 1e-12);
    assertEquals("CdSe", catalogue.getBatches().get(1).getComposition().getFormula());
    assertEquals(9.9, batch.getSize().getMean().getValue());
    assertEquals(2, batch.getLigands().size());
    List<Ligand> ligands = catalogue.getLigands();
    for (int i = 0; i < 2; i++) {
      assertEquals("PEA", ligands.get(i).getAbbreviations().getFirst().getText());
    }
    assertEquals(
        List.of("A perspective", "A review"),
        ligands.stream()
            .map(l -> l.getAbbreviations().getFirst().getSource().getCitation())
            .toList());
    Measurement measurement =
        catalogue.getSamples().getFirst().getEmitters().getFirst().getMeasurements().getFirst();
    assertEquals("raw/dot1.ptu", measurement.getFiles().getFirst().getUri());
    assertTrue(measurement.getFiles().getFirst().getSha256().startsWith("0011"));
    assertTrue(
        CatalogueCheck.check(catalogue).stream().noneMatch(p -> p.severity() == Severity.ERROR));

    CatalogueFiles.save(opened);
    CatalogueFile again = new CatalogueSet().open(file);
    assertEquals(2, again.storedVersion());
    assertEquals(List.of(), Differences.between(catalogue, again.catalogue()));
  }

  @Test
  void theSecondToSaveIsTold() throws IOException {
    Path path = saved("a.pbcat").path();
    CatalogueFile mine = new CatalogueSet().open(path);
    CatalogueFile theirs = new CatalogueSet().open(path);
    theirs.catalogue().getBatches().getFirst().setName("theirs");
    theirs.catalogue().getLigands().add(Entities.create(Literals.LIGAND, Ligand.class, "DDAB"));
    CatalogueFiles.save(theirs);
    byte[] stored = Files.readAllBytes(path);

    mine.catalogue().getBatches().getFirst().setName("mine");
    ConflictException conflict =
        assertThrows(ConflictException.class, () -> CatalogueFiles.save(mine));
    assertArrayEquals(stored, Files.readAllBytes(path));
    assertEquals("theirs", conflict.theirs().catalogue().getBatches().getFirst().getName());
    List<Difference> differences = conflict.differences();
    assertEquals(2, differences.size(), differences.toString());
    assertEquals(Difference.Kind.CHANGED, differences.getFirst().kind());
    assertEquals("name", differences.getFirst().feature());
    assertEquals("mine", differences.getFirst().mine());
    assertEquals("theirs", differences.getFirst().theirs());
    assertEquals(Difference.Kind.ONLY_THEIRS, differences.get(1).kind());
    assertEquals("ligand 'DDAB'", differences.get(1).entity());

    // A third one saves while the user is reading: that is told as well.
    CatalogueFile third = new CatalogueSet().open(path);
    third.catalogue().setNote("third");
    CatalogueFiles.save(third);
    ConflictException again =
        assertThrows(
            ConflictException.class, () -> CatalogueFiles.overwrite(mine, conflict.theirs()));
    CatalogueFiles.overwrite(mine, again.theirs());
    assertEquals(
        "mine", new CatalogueSet().open(path).catalogue().getBatches().getFirst().getName());
  }

  @Test
  void aLinkToWhatWasRenamedIsNoDifference() throws IOException {
    CatalogueFile file = saved("a.pbcat");
    Sample sample = Entities.create(Literals.SAMPLE, Sample.class, "S1");
    sample.setBatch(file.catalogue().getBatches().getFirst());
    file.catalogue().getSamples().add(sample);
    CatalogueFiles.save(file);
    CatalogueFile mine = new CatalogueSet().open(file.path());
    mine.catalogue().getBatches().getFirst().setName("renamed");
    List<Difference> differences = Differences.between(mine.catalogue(), file.catalogue());
    assertEquals(List.of("name"), differences.stream().map(Difference::feature).toList());

    mine.catalogue().getSamples().getFirst().setBatch(null);
    assertEquals(
        List.of("name", "batch"),
        Differences.between(mine.catalogue(), file.catalogue()).stream()
            .map(Difference::feature)
            .toList());
  }

  @Test
  void aFileThatSomebodyDeletedOrMadeIsAConflict() throws IOException {
    CatalogueFile file = saved("a.pbcat");
    Files.delete(file.path());
    assertTrue(
        assertThrows(ConflictException.class, () -> CatalogueFiles.save(file))
            .getMessage()
            .contains("deleted or moved"));
    CatalogueFile fresh = new CatalogueSet().create(folder.resolve("b.pbcat"));
    saved("b.pbcat");
    assertTrue(
        assertThrows(ConflictException.class, () -> CatalogueFiles.save(fresh))
            .getMessage()
            .contains("exists already"));
  }

  @Test
  void aSaveThatFailsLeavesTheOldFileWhole() throws IOException {
    CatalogueFile file = saved("a.pbcat");
    byte[] before = Files.readAllBytes(file.path());
    file.catalogue().setNote("no \u0001 in XML");
    assertThrows(CatalogueException.class, () -> CatalogueFiles.save(file));
    assertArrayEquals(before, Files.readAllBytes(file.path()));
    assertEquals(List.of("a.pbcat"), names());
    file.catalogue().setNote("now");
    CatalogueFiles.save(file);
    assertEquals("now", new CatalogueSet().open(file.path()).catalogue().getNote());
  }

  @Test
  void whatACrashLeftBehindIsNoCatalogueFile() throws IOException {
    CatalogueFile file = saved("a.pbcat");
    Path half = folder.resolve(".a.pbcat.1234");
    Files.write(half, new byte[10]);
    assertFalse(CatalogueFiles.isCatalogueFile(half));
    file.catalogue().setNote("after the crash");
    CatalogueFiles.save(file);
    assertEquals("after the crash", new CatalogueSet().open(file.path()).catalogue().getNote());
  }

  @Test
  void documentTypesAndExternalEntitiesAreRefused() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    Path file = folder.resolve("a.pbcat");
    Files.writeString(
        file,
        "<?xml version=\"1.0\"?><!DOCTYPE c [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]><catalogue:Catalogue xmlns:catalogue=\"http://www.photonbench.org/catalogue\""
            + " schemaVersion=\"2\"><tags>&e;</tags></catalogue:Catalogue>");
    CatalogueFile opened = new CatalogueSet().open(file);
    assertTrue(opened.readOnlyReason().isPresent());
    assertFalse(
        new String(opened.resource().toBytes(), StandardCharsets.UTF_8).contains(">secret"));
  }
}
