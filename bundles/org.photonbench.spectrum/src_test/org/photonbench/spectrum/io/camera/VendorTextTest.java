package org.photonbench.spectrum.io.camera;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.SpectrumFiles;

/** Real files of cameras against the text that the vendor's program wrote of them. */
class VendorTextTest {
  private static Path file(String name) {
    Path path =
        Path.of(System.getProperty("photonbench.data", "../../../shared/data"))
            .resolve("spectra")
            .resolve(name);
    assumeTrue(Files.isRegularFile(path), "skipped: no " + path);
    return path;
  }

  /** The rows of numbers of a text: first the wavelength, then the values of each row. */
  private static List<String[]> rows(String name) throws IOException {
    return Files.readAllLines(file(name), StandardCharsets.ISO_8859_1).stream()
        .filter(line -> line.matches("[-+0-9.eE\\s]+") && !line.isBlank())
        .map(line -> line.strip().split("\\s+"))
        .toList();
  }

  /** Equal to the digits that the text has. */
  private static void assertSameDigits(String text, double value, String where) {
    double written = Double.parseDouble(text);
    String digits = text.replaceFirst("[eE].*", "");
    int decimals = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
    double scale = text.matches(".*[eE].*") ? Math.pow(10, exponent(text)) : 1;
    double last = scale * Math.pow(10, -decimals);
    assertEquals(written, value, 0.5001 * last, where);
  }

  private static int exponent(String text) {
    return Integer.parseInt(text.replaceFirst(".*[eE]", ""));
  }

  private static void assertAgrees(String sif, String asc, int width, int spectra)
      throws IOException {
    SpectrumSeries series = SpectrumFiles.open(file(sif));
    List<String[]> rows = rows(asc);
    assertEquals(width, series.axis().size());
    assertEquals(spectra, series.size());
    assertEquals(width, rows.size());
    assertEquals(SpectralQuantity.WAVELENGTH, series.axis().quantity());
    double[][] frames = series.frames();
    for (int i = 0; i < width; i++) {
      String[] row = rows.get(i);
      assertEquals(spectra + 1, row.length);
      // Five digits after the point, of a number that some versions round to 32 bits first.
      double wavelength = Double.parseDouble(row[0]);
      assertEquals(wavelength, series.axis().centre(i), 0.5 * Math.ulp((float) wavelength) + 6e-6);
      for (int frame = 0; frame < spectra; frame++) {
        assertSameDigits(row[frame + 1], frames[frame][i], "pixel " + i + ", row " + frame);
      }
    }
  }

  @Test
  void aTrackOfAndor() throws IOException {
    assertAgrees("raman1.sif", "raman1.asc", 1024, 1);
    SpectrumSeries series = SpectrumFiles.open(file("raman1.sif"));
    assertEquals(0.1, series.info().exposure().getAsDouble());
    assertEquals(500, series.info().accumulations());
    assertEquals(-50, series.info().detector().temperature().getAsDouble());
    assertEquals("DU888_BV", series.info().detector().model());
    assertEquals("10386", series.info().metadata().get("detector serial number"));
    assertEquals("SR193i", series.info().metadata().get("spectrograph"));
    assertEquals("430 nm", series.info().metadata().get("spectrograph centre"));
    assertEquals("1200.75 lines/mm, blaze 500NM", series.info().metadata().get("grating"));
    assertEquals("20.0", series.info().metadata().get("electron multiplying gain"));
    assertEquals("2017-09-08T13:03:52Z", series.info().metadata().get("measured"));
    assertEquals(SignalUnit.CAMERA_COUNTS, series.info().unit());
  }

  @Test
  void aPartOfAnImageOfAndor() throws IOException {
    assertAgrees("test_spectrum.sif", "test_spectrum.asc", 151, 51);
    SpectrumSeries series = SpectrumFiles.open(file("test_spectrum.sif"));
    assertEquals(-77.3, series.info().detector().temperature().getAsDouble());
    assertEquals(2, series.info().accumulations());
    assertEquals(0.2, series.info().exposure().getAsDouble());
    assertArrayEquals(
        new double[] {1, 2, 3},
        Arrays.copyOf(series.column(FrameColumn.ROW).orElseThrow().values(), 3));
  }

  /** The text formats of the vendor give what its binary files give. */
  @Test
  void theTextsThemselvesAreRead() throws IOException {
    SpectrumSeries text = SpectrumFiles.open(file("test_spectrum.asc"));
    SpectrumSeries binary = SpectrumFiles.open(file("test_spectrum.sif"));
    assertEquals(SpectralQuantity.WAVELENGTH, text.axis().quantity());
    assertArrayEquals(binary.frame(50), text.frame(50));
    assertArrayEquals(binary.axis().centres(), text.axis().centres(), 0.6e-5);
    SpectrumSeries track = SpectrumFiles.open(file("raman1.asc"));
    assertEquals(1024, track.axis().size());
    assertEquals(280099, track.frame(0)[0]);
  }

  /**
   * Lines of mercury in their published wavelengths (NIST): the peaks of the file lie where its own
   * calibration says, to the accuracy of that straight line.
   */
  @Test
  void spe2HasItsCalibration() throws IOException {
    SpectrumSeries series = SpectrumFiles.open(file("HG-ARGON.SPE"));
    assertEquals(1025, series.axis().size());
    assertEquals(1, series.size());
    assertEquals(SpectralQuantity.WAVELENGTH, series.axis().quantity());
    assertEquals(0.03, series.info().exposure().getAsDouble());
    double[] values = series.frame(0);
    assertEquals(-6, values[1]);
    for (double line : new double[] {435.83, 546.07}) {
      int peak = 0;
      for (int i = 0; i < values.length; i++) {
        if (Math.abs(series.axis().centre(i) - line) < 3 && values[i] > values[peak]) {
          peak = i;
        }
      }
      assertEquals(line, series.axis().centre(peak), 0.8, "line " + line);
    }
  }

  /** The footer lists each wavelength; numbers below are copied from it. */
  @Test
  void spe3HasItsCalibration() throws IOException {
    SpectrumSeries series = SpectrumFiles.open(file("one_dimensional_spectrum.spe"));
    assertEquals(1024, series.axis().size());
    assertEquals(1, series.size());
    assertEquals(567.93823813718757, series.axis().centre(0));
    assertEquals(568.19778151389642, series.axis().centre(1));
    assertEquals(1, series.info().exposure().getAsDouble(), 1e-12);
    assertEquals("[800nm,150][1][0]", series.info().metadata().get("grating"));
    assertEquals("700 nm", series.info().metadata().get("spectrograph centre"));
    assertEquals("PIXIS: 1024B", series.info().detector().model());
    assertEquals(-70, series.info().detector().temperature().getAsDouble());
    assertTrue(
        series.info().notes().stream().anyMatch(note -> note.contains("BackgroundCorrection")));
    assertFalse(series.info().detector().saturation().isPresent());
    // bytes 00 00 b8 41, 00 00 08 42, 00 00 60 41 at the start of the data
    assertArrayEquals(new double[] {23, 34, 14}, Arrays.copyOf(series.frame(0), 3), "first pixels");
  }
}
