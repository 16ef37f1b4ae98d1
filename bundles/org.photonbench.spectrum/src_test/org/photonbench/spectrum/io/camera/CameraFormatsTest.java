package org.photonbench.spectrum.io.camera;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.SpectrumFileException;
import org.photonbench.spectrum.io.SpectrumFiles;

class CameraFormatsTest {
  @TempDir Path folder;

  private SpectrumSeries read(byte[] bytes) throws IOException {
    return SpectrumFiles.open(Files.write(folder.resolve("file.dat"), bytes));
  }

  private String failure(byte[] bytes) {
    return assertThrows(SpectrumFileException.class, () -> read(bytes)).getMessage();
  }

  private static boolean hasNote(SpectrumSeries series, String part) {
    return series.info().notes().stream().anyMatch(note -> note.contains(part));
  }

  @Test
  void rowsAndFramesOfSpe2AreSpectra() throws IOException {
    SpectrumSeries series = read(CameraBytes.spe2(4, 2, 3, 1, 1, 500, 2));
    assertEquals(6, series.size());
    assertFalse(series.isInMemory());
    assertArrayEquals(new double[] {1100, 1101, 1102, 1103}, series.frame(3));
    assertArrayEquals(
        new double[] {1, 2, 1, 2, 1, 2}, series.column(FrameColumn.ROW).orElseThrow().values());
    // The first column is number 1.
    assertArrayEquals(new double[] {502, 504, 506, 508}, series.axis().centres(), 1e-12);
    assertEquals(501, series.axis().edge(0), 1e-12);
    assertEquals(0.25, series.info().exposure().getAsDouble());
    assertEquals(-70.5, series.info().detector().temperature().getAsDouble());
    assertEquals(65535, series.info().detector().saturation().getAsDouble());
  }

  /** Columns 11 and 12 together are centred at 11.5. */
  @Test
  void regionsAndBinningMoveTheAxis() throws IOException {
    SpectrumSeries series = read(CameraBytes.spe2(3, 1, 1, 11, 2, 500, 2));
    assertArrayEquals(new double[] {523, 527, 531}, series.axis().centres(), 1e-12);
    assertEquals(521, series.axis().edge(0), 1e-12);
    assertTrue(hasNote(series, "Columns were summed"));
  }

  @Test
  void withoutCalibrationTheAxisIsThePixel() throws IOException {
    SpectrumSeries series = read(CameraBytes.spe2(3, 1, 1, 1, 1));
    assertEquals(SpectralQuantity.PIXEL, series.axis().quantity());
    assertArrayEquals(new double[] {1, 2, 3}, series.axis().centres());
    // 500 + 10 p - 3 p^2 turns at p = 1.7
    SpectrumSeries turning = read(CameraBytes.spe2(3, 1, 1, 1, 1, 500, 10, -3));
    assertEquals(SpectralQuantity.PIXEL, turning.axis().quantity());
    assertTrue(hasNote(turning, "calibration cannot be used"));
  }

  @Test
  void raggedEndsLoseTheLastFrameOnly() throws IOException {
    byte[] whole = CameraBytes.spe2(4, 1, 3, 1, 1, 500, 2);
    SpectrumSeries series = read(Arrays.copyOf(whole, whole.length - 1));
    assertEquals(2, series.size());
    assertTrue(hasNote(series, "ends after 2"));
    assertTrue(failure(Arrays.copyOf(whole, 4104)).contains("cut off"));
  }

  @Test
  void spe3HasTimesAndTheColumnsOfItsRegion() throws IOException {
    String wavelengths = "500,501,502,503,504,505,506,507";
    byte[] bytes = CameraBytes.spe3(3, 1, 2, CameraBytes.footer(3, 1, 2, 1, 2, wavelengths));
    SpectrumSeries series = read(bytes);
    assertArrayEquals(new double[] {501.5, 503.5, 505.5}, series.axis().centres(), 1e-12);
    assertArrayEquals(
        new double[] {0, 0.5}, series.column(FrameColumn.TIME).orElseThrow().values(), 1e-12);
    assertArrayEquals(new double[] {1000, 1001, 1002}, series.frame(1));
    assertEquals(16383, series.info().detector().saturation().getAsDouble());
    assertEquals(0.25, series.info().exposure().getAsDouble(), 1e-12);
  }

  @Test
  void spe3WithoutFooterIsReadByItsHeader() throws IOException {
    byte[] bytes = CameraBytes.spe3(3, 1, 1, "");
    SpectrumSeries series = read(bytes);
    assertArrayEquals(new double[] {0, 1, 2}, series.frame(0));
    assertTrue(hasNote(series, "footer"));
  }

  /** The footer must not make the reader open another file. */
  @Test
  void foreignEntitiesAreNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "777,778,779");
    String footer =
        "<!DOCTYPE SpeFormat [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + CameraBytes.footer(3, 1, 1, 0, 1, "&x;");
    SpectrumSeries series = read(CameraBytes.spe3(3, 1, 1, footer));
    assertEquals(SpectralQuantity.PIXEL, series.axis().quantity());
    assertTrue(hasNote(series, "footer"));
  }

  @Test
  void laterVersionsAreRefusedInASentence() {
    byte[] spe = CameraBytes.spe2(3, 1, 1, 1, 1);
    ByteBuffer.wrap(spe).order(ByteOrder.LITTLE_ENDIAN).putFloat(1992, 4f);
    assertTrue(failure(spe).contains("version 4.0"));
    byte[] footer =
        CameraBytes.spe3(3, 1, 1, CameraBytes.footer(3, 1, 1, 0, 1, "1,2,3").replace("3.0", "4.0"));
    assertTrue(failure(footer).contains("version 4.0"));
  }

  @Test
  void kineticSeriesOfAndor() throws IOException {
    for (boolean flag : new boolean[] {false, true}) {
      SpectrumSeries series = read(CameraBytes.sif(65567, 4, 3, flag, "500 2 0 0"));
      assertEquals(3, series.size());
      assertArrayEquals(new double[] {2000.5, 2001.5, 2002.5, 2003.5}, series.frame(2));
      assertArrayEquals(new double[] {502, 504, 506, 508}, series.axis().centres(), 1e-12);
      assertArrayEquals(
          new double[] {0, 0.5, 1}, series.column(FrameColumn.TIME).orElseThrow().values(), 1e-12);
      assertEquals(0.2, series.info().exposure().getAsDouble());
      assertEquals(-60, series.info().detector().temperature().getAsDouble());
      assertEquals(65535, series.info().detector().saturation().getAsDouble());
    }
  }

  @Test
  void untriedVersionsOfAndorAreReadWithANote() throws IOException {
    SpectrumSeries series = read(CameraBytes.sif(65560, 4, 1, false, "500 2 0 0"));
    assertTrue(hasNote(series, "65560"));
    assertEquals(502, series.axis().centre(0), 1e-12);
  }

  @Test
  void andorWithoutCalibrationCountsPixels() throws IOException {
    SpectrumSeries series = read(CameraBytes.sif(65567, 4, 1, false, "0 1 0 0"));
    assertEquals(SpectralQuantity.PIXEL, series.axis().quantity());
  }

  @Test
  void unknownLayoutsOfAndorAreRefusedInASentence() {
    String text =
        new String(CameraBytes.sif(65599, 4, 1, false, "500 2 0 0"), StandardCharsets.ISO_8859_1);
    String message = failure(text.replace("65541", "x").getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(message.contains("version 65599"), message);
  }

  /** 2000 frames of 2048 pixels: none is read before it is asked for. */
  @Test
  void longSeriesStayOnTheDisk() throws IOException {
    SpectrumSeries series = read(CameraBytes.spe2(2048, 1, 2000, 1, 1, 500, 0.1));
    assertEquals(2000, series.size());
    assertFalse(series.isInMemory());
    assertEquals(65000 + 7, series.frame(65)[7]);
    Path file = folder.resolve("file.dat");
    assertEquals(4100 + 2L * 2048 * 2000, Files.size(file));
  }

  @Test
  void framesThatVanishAreExplained() throws IOException {
    SpectrumSeries series = read(CameraBytes.spe2(4, 1, 3, 1, 1, 500, 2));
    Files.delete(folder.resolve("file.dat"));
    String message = assertThrows(UncheckedIOException.class, () -> series.frame(1)).getMessage();
    assertTrue(message.contains("does not exist"), message);
  }
}
