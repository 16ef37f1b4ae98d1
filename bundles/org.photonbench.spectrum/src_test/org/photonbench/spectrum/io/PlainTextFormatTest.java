package org.photonbench.spectrum.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumSeries;

class PlainTextFormatTest {
  @TempDir private Path folder;

  private SpectrumSeries read(String text) throws IOException {
    Path file = folder.resolve("spectrum.txt");
    Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    return new SpectrumFiles().read(file);
  }

  private String refusal(String text) {
    return assertThrows(SpectrumFileException.class, () -> read(text)).getMessage();
  }

  @Test
  void separatorsAndDecimalsOfAllKinds() throws IOException {
    for (String text :
        new String[] {
          "Energy (eV)\tcounts\n2.10\t1\n2.25\t30\n",
          "Energy;counts\n2,10;1\n2,25;30\n",
          "energy,counts\r\n2.10,1\r\n2.25,30\r\n",
          "E [eV]  counts\n 2.10 1\n 2.25  3.0e1\n",
          "energy\n2,10\t1,0\n2,25\t30,0\n",
          "energy\n2.10, 1\n2.25, 30\n",
        }) {
      SpectrumSeries series = read(text);
      assertEquals(SpectralQuantity.ENERGY, series.axis().quantity(), text);
      assertArrayEquals(new double[] {2.1, 2.25}, series.axis().centres(), text);
      assertArrayEquals(new double[] {1, 30}, series.frames()[0], text);
      assertEquals(SignalUnit.ARBITRARY, series.info().unit());
    }
  }

  @Test
  void theAxisIsNamedOrGuessedAndSaidSo() throws IOException {
    assertEquals(
        SpectralQuantity.WAVENUMBER, read("Wavenumber (cm-1)\n100 1\n101 2\n").axis().quantity());
    assertEquals(SpectralQuantity.PIXEL, read("Pixel\n0 1\n1 2\n").axis().quantity());
    SpectrumSeries guessed = read("Grating: 500NM\n520 1\n521 2\n");
    assertEquals(SpectralQuantity.WAVELENGTH, guessed.axis().quantity());
    assertEquals("500NM", guessed.info().metadata().get("Grating"));
    assertTrue(guessed.info().notes().toString().contains("taken as wavelength"));
    assertEquals(SpectralQuantity.ENERGY, read("2.0 1\n2.1 2\n").axis().quantity());
    assertTrue(refusal("30 1\n31 2\n").contains("may be anything"));
  }

  @Test
  void anOceanOpticsTextIsUnderstood() throws IOException {
    SpectrumSeries series =
        read(
            "Data from FLMS_0.txt Node\nSpectrometer: FLMS12345\nIntegration Time (sec): 2.5E-1\n"
                + "Scans to average: 3\nXAxis mode: Wavelengths\nNumber of Pixels in Spectrum: 3\n"
                + ">>>>>Begin Spectral Data<<<<<\n500.12\t-3.5\n500.51\t12.25\n500.9\t9\n");
    assertEquals(0.25, series.info().exposure().getAsDouble());
    assertEquals("FLMS12345", series.info().detector().model());
    assertArrayEquals(new double[] {-3.5, 12.25, 9}, series.frame(0));
  }

  @Test
  void aHoribaTextIsUnderstood() throws IOException {
    SpectrumSeries series =
        read("#Acq. time (s)=\t10\n#Accumulations=\t4\n#AxisUnit[0]=\tnm\n500,5\t12\n501,5\t13\n");
    assertEquals(10, series.info().exposure().getAsDouble());
    assertEquals(4, series.info().accumulations());
    assertEquals(SpectralQuantity.WAVELENGTH, series.axis().quantity());
    assertArrayEquals(new double[] {500.5, 501.5}, series.axis().centres());
  }

  @Test
  void aHoribaMapHasItsAxisInTheFirstLine() throws IOException {
    String axis = "\t\t500\t501\t502\t503\t504\t505\t506\t507\n";
    SpectrumSeries series =
        read(axis + "0\t1.5\t1\t2\t3\t4\t5\t6\t7\t8\n1\t2.5\t9\t8\t7\t6\t5\t4\t3\t2\n");
    assertEquals(2, series.size());
    assertEquals(8, series.axis().size());
    assertArrayEquals(new double[] {9, 8, 7, 6, 5, 4, 3, 2}, series.frame(1));
    assertArrayEquals(new double[] {1.5, 2.5}, series.column("position 2").orElseThrow().values());
  }

  @Test
  void countsOfAndorAreCameraCounts() throws IOException {
    SpectrumSeries series =
        read(
            "520\t1\n521\t2\n\nTemperature (C):  -50\nModel:  DU888_BV\nData Type:  Counts\n"
                + "Exposure Time (secs):  0.1\nNumber of Accumulations:  500\n");
    assertEquals(SignalUnit.CAMERA_COUNTS, series.info().unit());
    assertEquals(500, series.info().accumulations());
    assertEquals(-50, series.info().detector().temperature().getAsDouble());
  }

  @Test
  void unitsAreConvertedAndSaidSo() throws IOException {
    SpectrumSeries milli = read("Energy (meV)\n2100 1\n2200 2\n");
    assertArrayEquals(new double[] {2.1, 2.2}, milli.axis().centres(), 1e-12);
    SpectrumSeries micro = read("Wavelength (um)\n0.51 1\n0.52 2\n");
    assertArrayEquals(new double[] {510, 520}, micro.axis().centres(), 1e-9);
    assertTrue(micro.info().notes().toString().contains("converted into nm"));
    assertEquals(Medium.AIR, read("Wavelength in air (nm)\n510 1\n520 2\n").axis().medium());
    assertTrue(refusal("Raman shift (cm-1)\n100 1\n101 2\n").contains("Raman shifts"));
  }

  @Test
  void marksAndQuotesAreLeftOut() throws IOException {
    assertArrayEquals(
        new double[] {520, 521},
        read("\u00ef\u00bb\u00bf\"520.0\",\"1\"\n\"521.0\",\"2\"\n").axis().centres());
  }

  /** A million blanks or digits must not take a time that grows with their square. */
  @Test
  void longLinesEnd() {
    assertTrue(refusal("520 1\n" + " ".repeat(1_000_000) + "x\n520 1\n").contains("line 3"));
    assertTrue(refusal("520 1\n" + "1".repeat(1_000_000) + "x 1\n520 1\n").contains("line 3"));
  }

  @Test
  void tablesOfSpectraAreToldFromOthers() {
    assertTrue(PlainTextFormat.looksLikeSpectra("Wavelength (nm),counts\n500,1\n501,2\n502"));
    assertFalse(PlainTextFormat.looksLikeSpectra("channel,time (ps)\n0,1000\n1,2000\n0,3000\n"));
    StringBuilder smooth = new StringBuilder();
    StringBuilder ragged = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      smooth.append(500 + 0.1 * i).append('\t').append(i).append('\n');
      ragged.append(500 + i * i).append('\t').append(i % 2).append('\n');
    }
    assertTrue(PlainTextFormat.looksLikeSpectra(smooth.toString()));
    assertFalse(PlainTextFormat.looksLikeSpectra(ragged.toString()));
    assertFalse(PlainTextFormat.looksLikeSpectra("peak (eV),slope (meV)\n2.3,30\n2.1,31\n2.2,9\n"));
    assertFalse(PlainTextFormat.looksLikeSpectra(""));
  }

  @Test
  void damagedTablesAreRefusedWithTheLine() {
    assertTrue(refusal("520 1 2\n521 2\n").contains("line 2"));
    assertTrue(refusal("520 1\nabc\n521 2\n").contains("line 3"));
    assertTrue(refusal("520 1\n520 2\n").contains("rise or fall"));
    assertTrue(refusal("a: b\nno numbers\n").contains("holds no spectrum"));
    assertTrue(refusal("520 1e999\n521 2\n").contains("no finite number"));
    assertTrue(refusal("").contains("empty"));
    assertTrue(
        assertThrows(
                SpectrumFileException.class,
                () -> new SpectrumFiles().read(folder.resolve("absent.txt")))
            .getMessage()
            .contains("does not exist"));
    assertTrue(
        assertThrows(SpectrumFileException.class, () -> new SpectrumFiles().read(folder))
            .getMessage()
            .contains("folder"));
  }

  /** Text exported by a camera's own program: one spectrum, and a table of many frames. */
  @Test
  void realExports() throws IOException {
    String data = System.getProperty("photonbench.data", "");
    Path spectra = Path.of(data, "spectra");
    Assumptions.assumeTrue(!data.isEmpty() && Files.isDirectory(spectra));
    SpectrumSeries raman = new SpectrumFiles().read(spectra.resolve("raman1.asc"));
    assertEquals(1, raman.size());
    assertEquals(405.23318, raman.axis().centre(rowOf(raman, 405.23318)));
    assertEquals(280099, raman.frames()[0][rowOf(raman, 405.23318)]);
    SpectrumSeries table = new SpectrumFiles().read(spectra.resolve("test_spectrum.asc"));
    assertEquals(736.28574, table.axis().centre(0));
    assertEquals(603, table.frames()[0][0]);
    assertEquals(610, table.frames()[1][0]);
    assertEquals(592, table.frames()[0][1]);
    assertEquals("false", table.info().metadata().get("Photon counted"));
    assertTrue(table.size() > 40);
  }

  private static int rowOf(SpectrumSeries series, double centre) {
    for (int i = 0; i < series.axis().size(); i++) {
      if (series.axis().centre(i) == centre) {
        return i;
      }
    }
    throw new AssertionError("no bin at " + centre);
  }
}
