package org.photonbench.ui.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.PhotonBenchHdf5Format;
import org.photonbench.ui.FileCheck;

class SpectrumFileCheckTest {
  @TempDir Path folder;

  private static boolean accepts(byte[] bytes) {
    int length = Math.min(bytes.length, FileCheck.START_BYTES);
    return new SpectrumFileCheck().accepts(ByteBuffer.wrap(bytes, 0, length).slice());
  }

  /** The mark lies near the start however long the file is. */
  @Test
  void writtenSpectraAreKnown() throws IOException {
    double[] centres = new double[2048];
    for (int i = 0; i < centres.length; i++) {
      centres[i] = 500 + 0.1 * i;
    }
    SpectralAxis axis = SpectralAxis.ofCentres(SpectralQuantity.WAVELENGTH, Medium.VACUUM, centres);
    SpectrumSeries series =
        new SpectrumSeries(
            new SpectrumInfo(axis, SignalUnit.PHOTONS).withNote("a note"),
            List.of(),
            new double[40][2048]);
    Path file = folder.resolve("a.h5");
    PhotonBenchHdf5Format.write(series, file);
    assertTrue(accepts(Files.readAllBytes(file)));
  }

  @Test
  void anotherHdf5FileIsNot() {
    byte[] other = "\u0089HDF\r\n\u001a\nphoton_data".getBytes(StandardCharsets.ISO_8859_1);
    assertFalse(accepts(other));
  }

  @ParameterizedTest
  @CsvSource({
    "# PhotonBench spectra 1, true",
    "# PhotonBench decays 1, true",
    "# PhotonBench map 1, true",
    "500 3, false",
    "'', false"
  })
  void textsAreKnownByTheirFirstLine(String text, boolean known) {
    assertEquals(known, accepts(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void filesOfCamerasAndTablesAreKnown() {
    assertTrue(
        accepts(
            ("Andor Technology Multi-Channel File\n65538 1\n" + " ".repeat(4096))
                .getBytes(StandardCharsets.US_ASCII)));
    byte[] spe = new byte[5000];
    spe[42] = 16;
    ByteBuffer.wrap(spe).order(ByteOrder.LITTLE_ENDIAN).putInt(2996, 0x01234567);
    assertTrue(accepts(spe));
    assertTrue(accepts("Wavelength (nm);A\n500,1;3\n500,2;4\n".getBytes(StandardCharsets.UTF_8)));
    assertFalse(accepts("channel,time (ps)\n0,1\n1,2\n".getBytes(StandardCharsets.UTF_8)));
    assertFalse(accepts(new byte[5000]));
  }
}
