package org.photonbench.catalogue.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photonbench.catalogue.CatalogueException;
import org.photonbench.catalogue.check.CatalogueCheck;
import org.photonbench.catalogue.check.Problem.Severity;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueFiles;
import org.photonbench.catalogue.file.CatalogueSet;
import org.photonbench.catalogue.importing.FileNamePattern.Match;
import org.photonbench.catalogue.importing.FileNamePattern.MismatchException;
import org.photonbench.catalogue.index.CatalogueIndex;
import org.photonbench.catalogue.index.Fields;
import org.photonbench.catalogue.index.IndexRow;
import org.photonbench.catalogue.index.Query;
import org.photonbench.catalogue.session.Registration;
import org.photonbench.catalogue.table.ComparisonTable;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.Sample;

class ImportTest {
  private static final String PATTERN =
      "{batch}_{sample}_dot{emitter:int}_{power:uW}_{temperature}";

  @TempDir Path scratch;
  private Path project;
  private CatalogueFile target;

  @BeforeEach
  void makeATree() throws IOException {
    project = Files.createDirectories(scratch.resolve("project"));
    target = new CatalogueSet().create(project.resolve("imported.pbcat"));
    for (String name :
        List.of(
            "2024/B1_S1_dot1_5_4K.bin",
            "2024/B1_S1_dot1_10_4K.bin",
            "2024/B1_S1_dot2_500nW_293.bin",
            "2025/B2_S2_dot1_0.5mW_4K.bin",
            "2025/notes.txt",
            "2025/B2_S2_dot1_3ns_4K.bin",
            "2025/plot.png")) {
      Path file = project.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
    Files.createFile(project.resolve("2025/B2_S2_dot9_5_4K.bin"));
    Path result = Files.createDirectories(project.resolve("2025/a.hbt/arrays"));
    Files.writeString(result.resolveSibling("result.json"), "{}");
    Files.writeString(result.resolve("x.bin"), "x");
  }

  @Test
  void aPreviewShowsEverythingAndWritesNothing() throws IOException {
    ImportPreview preview = ImportPreview.of(project, FileNamePattern.parse(PATTERN), target);
    assertEquals(4, preview.planned().size(), preview.toString());
    assertEquals(Set.of("B1", "B2"), preview.batches());
    assertEquals(Set.of("S1", "S2"), preview.samples());
    assertEquals(Set.of("S1 / dot 1", "S1 / dot 2", "S2 / dot 1"), preview.emitters());
    Map<String, String> reasons = new java.util.TreeMap<>();
    preview.leftOut().forEach(one -> reasons.put(one.path(), one.reason()));
    assertEquals(
        Set.of(
            "2025/notes.txt",
            "2025/plot.png",
            "2025/B2_S2_dot9_5_4K.bin",
            "2025/B2_S2_dot1_3ns_4K.bin"),
        reasons.keySet());
    assertTrue(reasons.get("2025/notes.txt").contains("does not look like"));
    assertTrue(reasons.get("2025/B2_S2_dot1_3ns_4K.bin").contains("no unit of the power"));
    assertEquals("empty", reasons.get("2025/B2_S2_dot9_5_4K.bin"));
    assertFalse(Files.exists(target.path()));
    assertTrue(target.catalogue().getSamples().isEmpty());
  }

  private Command command(ImportPreview preview) throws IOException {
    return BulkImport.command(
        preview, target, new Registration(), ZoneId.of("UTC"), (_, _, _) -> true);
  }

  @Test
  void anImportMakesTheTreeAsOneCommand() throws IOException {
    ImportPreview preview = ImportPreview.of(project, FileNamePattern.parse(PATTERN), target);
    Command command = command(preview);
    assertTrue(target.catalogue().getSamples().isEmpty(), "nothing before it is executed");
    assertTrue(command.canExecute());
    command.execute();
    Sample sample = target.catalogue().getSamples().getFirst();
    assertEquals("S1", sample.getName());
    assertEquals("B1", sample.getBatch().getName());
    Emitter emitter = sample.getEmitters().getFirst();
    assertEquals(2, emitter.getMeasurements().size());
    Measurement measurement = emitter.getMeasurements().getFirst();
    assertEquals("2024/B1_S1_dot1_10_4K.bin", measurement.getFiles().getFirst().getUri());
    assertEquals(10, measurement.getCondition().getPower().getValue());
    assertEquals("uW", measurement.getCondition().getPower().getUnit());
    assertEquals(4, measurement.getCondition().getTemperature().getValue());
    assertEquals(
        0.5,
        sample
            .getEmitters()
            .get(1)
            .getMeasurements()
            .getFirst()
            .getCondition()
            .getPower()
            .getValue(),
        1e-12);
    assertTrue(
        CatalogueCheck.check(target.catalogue()).stream()
            .noneMatch(p -> p.severity() == Severity.ERROR));
    CatalogueFiles.save(target);

    ImportPreview again = ImportPreview.of(project, FileNamePattern.parse(PATTERN), target);
    assertTrue(again.planned().isEmpty());
    assertEquals(
        4, again.leftOut().stream().filter(o -> o.reason().equals("registered already")).count());

    Files.writeString(project.resolve("2025/B1_S1_dot1_20_4K.bin"), "new");
    Command more = command(ImportPreview.of(project, FileNamePattern.parse(PATTERN), target));
    more.execute();
    assertEquals(2, target.catalogue().getSamples().size());
    assertEquals(3, emitter.getMeasurements().size());
    more.undo();
    assertEquals(2, emitter.getMeasurements().size());
    command.undo();
    assertTrue(target.catalogue().getSamples().isEmpty());
    assertTrue(target.catalogue().getBatches().isEmpty());
  }

  @Test
  void aStoppedImportDoesNothing() throws IOException {
    ImportPreview preview = ImportPreview.of(project, FileNamePattern.parse(PATTERN), target);
    Command command =
        BulkImport.command(
            preview, target, new Registration(), ZoneId.of("UTC"), (done, _, _) -> done < 2);
    assertFalse(command.canExecute());
  }

  @ParameterizedTest
  @CsvSource({
    "{sample}_{power:uW}, a/x_5nW.ptu, sample, x, power, 0.005",
    "{sample}_{power:nW}, a/x_5.ptu, sample, x, power, 0.005",
    "{batch}/{sample}_*_{temperature}K, old/B7/s1_foo bar_4p5K.ptu, batch, B7, temperature, 4.5",
    "run {measurement} {wavelength}, run 3 405nm.ptu, measurement, 3, wavelength, 405",
    "{sample}-{fluence:uJ/cm2}, x-3.ptu, sample, x, fluence, 3"
  })
  void patternsTakeNamesApart(
      String pattern, String path, String text, String value, String number, double expected)
      throws MismatchException {
    Match match = FileNamePattern.parse(pattern).match(path);
    assertEquals(value, match.texts().get(text));
    assertEquals(expected, match.numbers().get(number), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({
    "nothing, no part in braces",
    "{sampel}, unknown part {sampel}",
    "{sample}_{sample}, twice",
    "{power:nm}, does not suit",
    "{sample, brace",
    "{sample:uW}, can be a text"
  })
  void wrongPatternsAreExplained(String pattern, String words) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> FileNamePattern.parse(pattern));
    assertTrue(e.getMessage().contains(words), e.getMessage());
  }

  @Test
  void aTableSurvivesExportAndImport() throws Exception {
    String table =
        """
        name,source,batch,composition,ligand,sample,emitter,technique,temperature (K),size (nm),g2,g2 low,g2 high,lifetime (ns)
        x,,B1,CsPbBr3,"DDAB, OA",S1,dot 1,hbt,4,9.9,0.05,0.03,0.08,
        x,,B1,CsPbBr3,"DDAB, OA",S1,dot 1,lifetime,4,9.9,,,,0.186
        x,,B2,CdSe,,"S ""2""\",dot 1,hbt,293,6,<0.2,,,21
        """;
    CsvImport.command(table, target).execute();
    CatalogueFiles.save(target);
    Path again = Files.createDirectories(scratch.resolve("again"));
    String exported = export(project);
    CatalogueFile second = new CatalogueSet().create(again.resolve("second.pbcat"));
    CsvImport.command(exported, second).execute();
    CatalogueFiles.save(second);
    assertEquals(exported, export(again));
    try (CatalogueIndex index = CatalogueIndex.open(project, scratch.resolve("cache"))) {
      index.refresh();
      IndexRow row = index.measurements(Query.parse("ligand=oa technique=hbt")).getFirst();
      assertEquals(0.05, row.number(Fields.G2).orElseThrow());
      assertEquals(0.03, row.low(Fields.G2).orElseThrow());
      assertEquals(9.9, row.number(Fields.SIZE).orElseThrow());
    }
  }

  private String export(Path folder) throws Exception {
    try (CatalogueIndex index = CatalogueIndex.open(folder, scratch.resolve("cache"))) {
      index.refresh();
      List<IndexRow> rows = index.measurements(Query.ALL);
      return ComparisonTable.of(rows, List.of(), ComparisonTable.usedColumns(rows)).csv();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "siz;no field",
        "size (K);does not suit",
        "g2\\nabc;In row 1 of the table 'abc' is no number",
        "a\"g2;not closed"
      })
  void wrongTablesAreExplained(String table, String words) {
    CatalogueException e =
        assertThrows(
            CatalogueException.class, () -> CsvImport.command(table.replace("\\n", "\n"), target));
    assertTrue(e.getMessage().contains(words), e.getMessage());
  }
}
