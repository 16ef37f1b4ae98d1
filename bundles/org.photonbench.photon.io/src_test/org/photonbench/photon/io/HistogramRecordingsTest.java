package org.photonbench.photon.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.HistogramFormat;
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.picoquant.LegacyBytes;
import org.photonbench.photon.io.picoquant.PtuBytes;
import org.photonbench.photon.io.picoquant.RecordType;

class HistogramRecordingsTest {
  @TempDir Path folder;

  private final HistogramRecordings recordings = new HistogramRecordings();

  private String understood() {
    return " 'photonbench info --formats' lists what can be read.";
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private String refusal(Path path) {
    return assertThrows(RecordingFormatException.class, () -> recordings.open(path)).getMessage();
  }

  @Test
  void filesAreRecognisedByContentNotByName() throws IOException {
    byte[] phu = "PQHISTO\0001.0.00\0\0".getBytes(StandardCharsets.US_ASCII);
    assertEquals(
        Optional.of("picoquant.phu"),
        recordings.recognise(write("a.dat", phu)).map(HistogramFormat::id));
    assertTrue(refusal(write("a.dat", phu)).startsWith("a.dat: the file ends within its header;"));
    assertEquals(Optional.empty(), recordings.recognise(write("b.phu", new byte[100])));
  }

  @Test
  void photonsAreToldFromHistograms() throws IOException {
    Path ptu = write("a.phu", PtuBytes.of(RecordType.GENERIC_T2, 2).with(1, 2));
    assertEquals(Optional.empty(), recordings.recognise(ptu));
    assertEquals(
        "a.phu holds photons (PicoQuant PTU), not histograms; open it so." + understood(),
        refusal(ptu));
    assertTrue(
        refusal(write("a.pt3", LegacyBytes.picoHarp(3).with()))
            .startsWith("a.pt3 holds photons (PicoQuant PT2, PT3, HT2, HT3, T3R), not"));
  }

  @Test
  void histogramsOfTheOldKindAreRecognised() throws IOException {
    for (LegacyBytes bytes :
        List.of(
            LegacyBytes.picoHarp(0),
            LegacyBytes.hydraHarp("1.0", 0),
            LegacyBytes.hydraHarp("2.0", 0),
            LegacyBytes.timeHarp(0))) {
      Path path = write("a.dat", bytes.with());
      assertEquals(
          Optional.of("picoquant.legacy.histograms"),
          recordings.recognise(path).map(HistogramFormat::id));
    }
  }

  @Test
  void histogramsOfTheContinuousModeAreRefusedWithWhatToDo() throws IOException {
    assertEquals(
        "a.thd holds histograms of the continuous mode (PicoQuant THD), and where its curves lie is"
            + " not known to PhotonBench; save it as PHU with PicoQuant's software and open that.",
        refusal(write("a.thd", LegacyBytes.timeHarp(1).with())));
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    assertEquals(
        "a.bin is no file of histograms that PhotonBench knows." + understood(),
        refusal(write("a.bin", new byte[] {1, 2, 3, 4})));
    assertTrue(
        refusal(write("a.zip", "PK\3\4....".getBytes(StandardCharsets.US_ASCII)))
            .startsWith("a.zip is a ZIP archive;"));
    assertTrue(refusal(folder).contains("is a folder"));
    assertTrue(refusal(write("a.phu", new byte[0])).startsWith("a.phu is empty;"));
    assertThrows(
        RecordingFormatException.class, () -> recordings.recognise(folder.resolve("none")));
  }

  @Test
  void formatsHandedInComeFirst() throws IOException {
    HistogramFormat given = new Given("picoquant.phu");
    HistogramRecordings with = new HistogramRecordings(List.of(given, new Given("other")));
    assertSame(given, with.formats().getFirst());
    assertEquals("other", with.formats().get(1).id());
    assertEquals(recordings.formats().size() + 1, with.formats().size());
    Path path = write("any", new byte[3]);
    assertSame(given, with.recognise(path).orElseThrow());
    assertThrows(UnsupportedOperationException.class, () -> with.open(path));
  }

  private record Given(String id) implements HistogramFormat {
    @Override
    public String name() {
      return id;
    }

    @Override
    public List<String> extensions() {
      return List.of();
    }

    @Override
    public boolean recognises(ByteBuffer start, Path file) {
      return start.remaining() == 3;
    }

    @Override
    public HistogramRecording open(Path file) {
      throw new UnsupportedOperationException();
    }
  }
}
