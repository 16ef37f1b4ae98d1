package org.photonbench.catalogue.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.catalogue.CatalogueException;
import org.photonbench.catalogue.project.DataFiles;
import org.photonbench.catalogue.project.ProjectFolder;
import org.photonbench.model.catalogue.DataFile;
import org.photonbench.model.catalogue.Measurement;

/** Recordings are registered with their hashes and headers, and found again after a move. */
class RegistrationTest {
  private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

  @TempDir Path folder;

  private Path real(String name) throws IOException {
    Path file = Path.of(System.getProperty("photonbench.data", "nowhere"), name);
    Assumptions.assumeTrue(Files.exists(file), "needs the real recording " + file);
    Path raw = Files.createDirectories(folder.resolve("raw"));
    return Files.copy(file, raw.resolve(file.getFileName()));
  }

  private Measurement register(Path file) throws IOException {
    return new Registration().measurement(file, folder.resolve("catalogue/a.pbcat"), ZURICH);
  }

  @Test
  void aPulsedRecordingTellsItsRateAndTime() throws IOException {
    Measurement measurement = register(real("tttr/hydraharp-t3-80MHz-hbt.ptu"));
    assertEquals("hydraharp-t3-80MHz-hbt", measurement.getName());
    DataFile file = measurement.getFiles().getFirst();
    assertEquals("../raw/hydraharp-t3-80MHz-hbt.ptu", file.getUri());
    assertEquals(Files.size(folder.resolve("raw/hydraharp-t3-80MHz-hbt.ptu")), file.getBytes());
    assertEquals(5, measurement.getDuration().getValue());
    assertEquals("s", measurement.getDuration().getUnit());
    assertEquals(80_028_680, measurement.getCondition().getRepetitionRate().getValue(), 0.5);
    assertEquals(ZURICH, measurement.getTime().getZone());
  }

  @Test
  void theHashIsThatOfTheList() throws IOException {
    Path recording = real("tttr/hydraharp-v2-t2.ptu");
    String list =
        Files.readString(Path.of(System.getProperty("photonbench.data")).resolve("SHA256SUMS"));
    String sha256 = register(recording).getFiles().getFirst().getSha256();
    assertTrue(
        list.lines().anyMatch(l -> l.startsWith(sha256) && l.endsWith("tttr/hydraharp-v2-t2.ptu")));
  }

  @Test
  void histogramsAndSpectraAreRegisteredToo() throws IOException {
    assertEquals("lifetime", register(real("decay/FLIM.sdt")).getTechnique());
    Measurement spectrum = register(real("spectra/raman1.sif"));
    assertEquals("spectra", spectrum.getTechnique());
    assertEquals("frames", spectrum.getQuantities().getFirst().getId());
  }

  @Test
  void anUnknownFileIsRegisteredByItsHash() throws IOException {
    Path file = Files.write(folder.resolve("notes.bin"), new byte[] {1, 2, 3});
    Measurement measurement = register(file);
    assertEquals(
        "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81",
        measurement.getFiles().getFirst().getSha256());
    assertTrue(measurement.getNote().contains("no known format"));
    assertThrows(CatalogueException.class, () -> register(folder.resolve("missing.ptu")));
  }

  @Test
  void aMovedFileIsFoundAgainByItsHash() throws IOException {
    Path file = Files.write(folder.resolve("first.bin"), new byte[] {1, 2, 3});
    Files.write(folder.resolve("other.bin"), new byte[] {1, 2, 4});
    Path catalogue = folder.resolve("catalogue/a.pbcat");
    DataFile link = DataFiles.describe(file, catalogue);
    DataFiles finder = new DataFiles(new ProjectFolder(folder));
    assertEquals(file, finder.locate(link, catalogue).orElseThrow());
    Path moved = Files.createDirectories(folder.resolve("archive 2026/ä#%")).resolve("renamed.bin");
    Files.move(file, moved);
    assertEquals(
        moved, new DataFiles(new ProjectFolder(folder)).locate(link, catalogue).orElseThrow());
    link.setUri(DataFiles.link(moved, catalogue));
    assertEquals(moved, DataFiles.find(link, catalogue).orElseThrow());
    Files.delete(moved);
    assertTrue(new DataFiles(new ProjectFolder(folder)).locate(link, catalogue).isEmpty());
    assertEquals(List.of(), List.copyOf(DataFiles.find(link, catalogue).stream().toList()));
  }
}
