package org.photonbench.spectrum.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
