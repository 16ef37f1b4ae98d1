package org.photonbench.spectrum.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuredFilesTest {
  private static final String MAP =
      "# PhotonBench map 1\n# first pixel: 50.0 nm, 150.0 nm\n# step: 100.0 nm\n# dwell: 0.005 s\n";
  private static final String DECAYS =
      "# PhotonBench decays 1\n# start of the bin in ps\tcounts at 4.0 K\tcounts at 20.0 K\n";

  @TempDir Path folder;

  private Measured read(String text) throws IOException {
    return MeasuredFiles.read(Files.writeString(folder.resolve("data.txt"), text));
  }

  private String failure(String text) {
    return assertThrows(IOException.class, () -> read(text)).getMessage();
  }

  @Test
  void aMapIsRead() throws IOException {
    Measured.Scan scan =
        assertInstanceOf(Measured.Scan.class, read(MAP + "# values: counts\n3\t2\t9\n1\t0\t4\n"));
    assertEquals(50, scan.firstXNm());
    assertEquals(150, scan.firstYNm());
    assertEquals(100, scan.stepNm());
    assertEquals(0.005, scan.dwellSeconds());
    assertEquals(3, scan.pixels());
    assertEquals(2, scan.lines());
    assertArrayEquals(new double[] {1, 0, 4}, scan.counts()[1]);
  }

  @Test
  void decaysAreRead() throws IOException {
    Measured.Decays decays =
        assertInstanceOf(
            Measured.Decays.class, read(DECAYS + "64.0\t4\t3\n96.0\t90\t80\n128.0\t40\t50\n"));
    assertEquals(64, decays.startPs());
    assertEquals(32, decays.binPs());
    assertEquals(List.of("4.0 K", "20.0 K"), decays.conditions());
    assertArrayEquals(new double[] {3, 80, 50}, decays.counts()[1]);
  }

  @Test
  void spectraAreRead() throws IOException {
    Measured.Spectra spectra =
        assertInstanceOf(
            Measured.Spectra.class,
            read(
                "# PhotonBench spectra 1\n# axis: wavelength, nm, vacuum\n# signal: photons\n"
                    + "# exposure: 1 read-outs\n500.0\t3\n501.0\t5\n"));
    assertEquals("PhotonBench text", spectra.format());
    assertEquals(1, spectra.frames());
  }

  /** Each message says where, and what to do. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        MAP,
        MAP + "1\t2\n3\n",
        MAP + "1\tx\n",
        "# PhotonBench map 2\n1\t2\n",
        "# PhotonBench map 1\n# step: 100.0 nm\n1\t2\n",
        "# PhotonBench map 1\n# first pixel: 1 nm, 2 nm\n# step: 0 nm\n# dwell: 1 s\n1\t2\n",
        "# PhotonBench map 1\n# first pixel: 1 um, 2 um\n# step: 9 nm\n# dwell: 1 s\n1\t2\n",
        DECAYS,
        DECAYS + "0\t1\n32\t2\n",
        DECAYS + "0\t1\t2\n32\t2\t3\n90\t2\t3\n",
        DECAYS + "0\t1\t2\n0\t2\t3\n",
        ""
      })
  void damagedFilesAreExplained(String text) {
    String message = failure(text);
    assertTrue(message.startsWith("data.txt"), message);
    assertTrue(message.endsWith("."), message);
    assertTrue(message.contains(";") || message.contains(". "), message);
  }

  @Test
  void aMissingFileIsExplained() {
    Path file = folder.resolve("none.txt");
    String message = assertThrows(IOException.class, () -> MeasuredFiles.read(file)).getMessage();
    assertTrue(message.startsWith("none.txt does not exist"), message);
  }
}
