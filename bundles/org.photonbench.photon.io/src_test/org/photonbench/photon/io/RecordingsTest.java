package org.photonbench.photon.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.picoquant.LegacyBytes;
import org.photonbench.photon.io.picoquant.PtuBytes;
import org.photonbench.photon.io.picoquant.RecordType;

class RecordingsTest {
  private static final String UNDERSTOOD = " 'photonbench info --formats' lists what can be read.";

  @TempDir Path folder;

  private static String refusal(Path path) {
    return assertThrows(RecordingFormatException.class, () -> new Recordings().open(path))
        .getMessage();
  }

  private String refusal(String name, byte[] content) throws IOException {
    return refusal(Files.write(folder.resolve(name), content));
  }

  private String refusal(String name, String content) throws IOException {
    return refusal(name, content.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void recordingsAreRecognisedByContentNotByName() throws IOException {
    Path path =
        Files.write(folder.resolve("run.dat"), PtuBytes.of(RecordType.GENERIC_T2, 2).with(1, 2));
    try (PhotonSource source = new Recordings().open(path)) {
      assertEquals("MultiHarp / PicoHarp 330 T2", source.info().recordType());
    }
  }

  @Test
  void missingFile() {
    assertEquals(
        "none.ptu does not exist in "
            + folder.toAbsolutePath()
            + "; it may have been moved, or its drive is not connected.",
        refusal(folder.resolve("none.ptu")));
  }

  @Test
  void folderInsteadOfFile() throws IOException {
    assertEquals(
        "runs is a folder, not a recording; choose a file in it.",
        refusal(Files.createDirectory(folder.resolve("runs"))));
  }

  @Test
  void forbiddenFile() throws IOException {
    Path path = Files.write(folder.resolve("secret.ptu"), new byte[100]);
    assumeFalse(
        !path.toFile().setReadable(false, false) || Files.isReadable(path),
        "this user may read everything");
    assertEquals(
        "secret.ptu may not be read; ask its owner for the permission, or copy it.", refusal(path));
  }

  @Test
  void emptyFile() throws IOException {
    assertEquals(
        "run.ptu is empty; the measurement wrote nothing, or the copy failed, so take another copy"
            + " of it.",
        refusal("run.ptu", ""));
  }

  @Test
  void otherPicoQuantFiles() throws IOException {
    String advice = ", not photon records; open the PTU file of the measurement." + UNDERSTOOD;
    assertEquals(
        "a.phu holds histograms (PicoQuant PHU)" + advice, refusal("a.phu", "PQHISTO\0001.0.00"));
    assertEquals(
        "a.pqres holds results (PicoQuant PQRES)" + advice,
        refusal("a.pqres", "PQRESLT\0001.0.00"));
    assertEquals(
        "a.pco holds a comment (PicoQuant PCO)" + advice, refusal("a.pco", "PQCOMNT\0001.0.00"));
    assertEquals(
        "a.pfs holds settings (PicoQuant PFS)" + advice, refusal("a.pfs", "PQDEFLT\0001.0.00"));
    assertEquals(
        "a.ptu is a PicoQuant file of another kind than photon records; open the PTU file of the"
            + " measurement."
            + UNDERSTOOD,
        refusal("a.ptu", "PQNEWEST1.0.00"));
  }

  @Test
  void oldPicoQuantFiles() throws IOException {
    try (PhotonSource source =
        new Recordings()
            .open(Files.write(folder.resolve("run.dat"), LegacyBytes.picoHarp(3).with(1, 2)))) {
      assertEquals("PicoHarp 300 T3", source.info().recordType());
    }
    assertTrue(
        refusal("a.pt3", "PicoHarp 300\0\0\0\0002.0\0\0\0")
            .startsWith("a.pt3: the file ends within its header;"));
  }

  @Test
  void oldPicoQuantHistograms() throws IOException {
    assertEquals(
        "a.phd holds histograms (PicoQuant PHD), not photon records; open the PT2 or PT3 file of the"
            + " measurement."
            + UNDERSTOOD,
        refusal("a.phd", LegacyBytes.picoHarp(0).with()));
    assertEquals(
        "a.hhd holds histograms (PicoQuant HHD), not photon records; open the HT2 or HT3 file of the"
            + " measurement."
            + UNDERSTOOD,
        refusal("a.hhd", LegacyBytes.hydraHarp("1.0", 0).with()));
    assertEquals(
        "a.thd holds histograms (PicoQuant THD), not photon records; open the T3R file of the"
            + " measurement."
            + UNDERSTOOD,
        refusal("a.thd", LegacyBytes.timeHarp(1).with()));
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void pipesAreRefusedAndNotWaitedFor() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.ptu");
    assumeTrue(isPipe(pipe), "skipped: this system makes no named pipes");
    String message =
        "pipe.ptu is a pipe or a device, not a recording; write what comes from it to a file.";
    assertEquals(message, refusal(pipe));
    assertEquals(
        message,
        assertThrows(
                RecordingFormatException.class, () -> new HistogramRecordings().recognise(pipe))
            .getMessage());
  }

  private static boolean isPipe(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void filesOfOthers() throws IOException {
    assertEquals(
        "a.h5: its superblock in this HDF5 file cannot be read: it is damaged; take another copy, or"
            + " make the file again from the original recording.",
        refusal("a.h5", "\u0089HDF\r\n\u001a\n\0\0\0\0"));
    assertEquals(
        "a.ttbin is a Swabian Time Tagger file, which only Swabian's own library reads; replay it"
            + " there (FileReader) and export its time tags."
            + UNDERSTOOD,
        refusal("a.ttbin", "\1\2\3\4\5"));
    assertTrue(refusal("a.zip", "PK\3\4....").startsWith("a.zip is a ZIP archive; unpack it"));
    assertTrue(refusal("a.gz", "\u001f\u008b\b\0").startsWith("a.gz is compressed (gzip)"));
    assertTrue(
        refusal("a.sif", "Andor Technology Multi-Channel File\n")
            .startsWith("a.sif is a spectrum or image of an Andor camera"));
    assertTrue(refusal("a.spc", "\1\2\3\4").startsWith("a.spc looks like a Becker & Hickl file"));
  }

  @Test
  void text() throws IOException {
    assertEquals(
        "notes.csv is a text file in which no lines with a channel and a time were found; name its"
            + " columns, as in \"channel,time (ps)\", or open the recording that it was exported"
            + " from."
            + UNDERSTOOD,
        refusal("notes.csv", "sample,dot\na,6\nb,7\n"));
    Path times = Files.writeString(folder.resolve("times.csv"), "channel,time\n0,12345\n1,12399\n");
    assertEquals("text", new Recordings().recognise(times).id());
  }

  @Test
  void recordsWithoutHeader() throws IOException {
    byte[] records = new byte[4000];
    new Random(1).nextBytes(records);
    assertEquals(
        "raw.out has no header that PhotonBench knows; if it holds bare records, their type and"
            + " resolution are not in the file, so save them with a header (PTU) in the program"
            + " that recorded them."
            + UNDERSTOOD,
        refusal("raw.out", records));
    assertEquals(
        "x.bin is no recording that PhotonBench knows." + UNDERSTOOD,
        refusal("x.bin", new byte[] {1, 2, 3}));
  }

  @Test
  void formatsHandedInComeFirst() throws IOException {
    PhotonFormat given = new Given("picoquant.ptu");
    Recordings recordings = new Recordings(List.of(given, new Given("other")));
    assertEquals(
        List.of("picoquant.ptu", "other"),
        recordings.formats().stream().map(PhotonFormat::id).limit(2).toList());
    assertEquals(new Recordings().formats().size() + 1, recordings.formats().size());
    assertSame(given, recordings.formats().getFirst());
    Path path = Files.write(folder.resolve("any"), new byte[3]);
    assertThrows(UnsupportedOperationException.class, () -> recordings.open(path));
  }

  private record Given(String id) implements PhotonFormat {
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
    public PhotonSource open(Path file, OpenOptions options) {
      throw new UnsupportedOperationException();
    }
  }
}
