package org.photonbench.photon.io.beckerhickl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.beckerhickl.SpcStream.Photon;

class SpcFormatTest {
  @TempDir Path folder;

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private RecordingInfo info(Path path) throws IOException {
    try (PhotonSource source = new Recordings().open(path)) {
      return source.info();
    }
  }

  private String layout(String name, byte[] content) throws IOException {
    return info(write(name, content)).recordType();
  }

  private boolean recognised(String name, byte[] content) throws IOException {
    Path path = write(name, content);
    ByteBuffer start = ByteBuffer.wrap(Arrays.copyOf(content, Math.min(512, content.length)));
    return new SpcFormat().recognises(start, path);
  }

  /** Photons of rising time with overflows where they belong. */
  private static byte[] recording(SpcLayout layout, int photons, int longestStep, int header) {
    Random random = new Random(7);
    int[] words = new int[2 * photons];
    long[] records = new long[photons];
    int n = 0;
    int time = 0;
    for (int i = 0; i < photons; i++) {
      int next = time + random.nextInt(longestStep);
      int flags = next >= layout.overflowPeriod() ? 4 : 0;
      time = next % layout.overflowPeriod();
      int adc = random.nextInt(layout.microTimes());
      int route = random.nextInt(3);
      switch (layout) {
        case SPC_130 -> words[n++] = SpcBytes.word130(flags, adc, route, time);
        case SPC_600_256 -> words[n++] = SpcBytes.word256(flags, adc, route, time);
        case SPC_600_4096 -> records[n++] = SpcBytes.word4096(flags >> 1, adc, route, time);
        default -> {
          if (flags != 0) {
            words[n++] = 0x8000_0000;
          }
          words[n++] = SpcBytes.word130(route, adc, 0, time);
        }
      }
    }
    return layout == SpcLayout.SPC_600_4096
        ? SpcBytes.long48(Arrays.copyOf(records, n))
        : SpcBytes.words(header, Arrays.copyOf(words, n));
  }

  private static byte[] recording(SpcLayout layout, int photons, int longestStep) {
    int header = layout == SpcLayout.SPC_600_4096 ? 0 : SpcBytes.header(layout);
    return recording(layout, photons, longestStep, header);
  }

  @ParameterizedTest
  @EnumSource
  void theRecordsTellTheLayoutWhateverTheName(SpcLayout layout) throws IOException {
    byte[] file = recording(layout, 5000, 200);
    assertEquals(layout.title(), layout("run.spc", file));
    assertEquals(layout.title(), layout("run.dat", file));
  }

  @ParameterizedTest
  @EnumSource
  void sparseRecordingsCalledSpcAreRecognised(SpcLayout layout) throws IOException {
    byte[] file = recording(layout, 100, layout.overflowPeriod());
    assertEquals(layout.title(), layout("run.SPC", file));
  }

  @ParameterizedTest
  @EnumSource
  void aCutOffRecordingIsStillTheSame(SpcLayout layout) throws IOException {
    byte[] file = recording(layout, 5000, 200);
    assertEquals(layout.title(), layout("run.spc", Arrays.copyOf(file, file.length - 3)));
  }

  @Test
  void qcRecordingsNeedNoFemtoseconds() throws IOException {
    byte[] file = recording(SpcLayout.SPC_QC_X04, 5000, 200, SpcBytes.HEADER);
    assertEquals("SPC-QC-104/004", layout("run.spc", file));
  }

  @Test
  void otherFilesAreNotClaimed() throws IOException {
    String text = "time;channel\n" + "12345;1\n".repeat(1000);
    assertFalse(recognised("a.spc", text.getBytes(StandardCharsets.US_ASCII)));
    assertFalse(recognised("b.spc", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)));
    byte[] hdf5 = new byte[4096];
    System.arraycopy(new byte[] {(byte) 0x89, 'H', 'D', 'F', 13, 10, 26, 10}, 0, hdf5, 0, 8);
    assertFalse(recognised("c.spc", hdf5));
    byte[] ptu = Arrays.copyOf("PQTTTR\0\0001.0.00\0\0".getBytes(StandardCharsets.US_ASCII), 4096);
    assertFalse(recognised("d.spc", ptu));
    assertFalse(recognised("e.spc", new byte[4096]));
    assertFalse(recognised("f.spc", new byte[] {1, 2, 3}));
    assertFalse(recognised("g.set", SpcBytes.setup(0x28)));
  }

  @Test
  void randomBytesBehindAGoodHeaderAreNotClaimed() throws IOException {
    byte[] file = new byte[40_000];
    new Random(3).nextBytes(file);
    System.arraycopy(SpcBytes.words(SpcBytes.HEADER), 0, file, 0, 4);
    assertFalse(recognised("a.spc", file));
    assertFalse(recognised("a.dat", file));
    RecordingFormatException e =
        assertThrows(
            RecordingFormatException.class,
            () -> new SpcFormat().open(folder.resolve("a.spc"), OpenOptions.DEFAULT));
    assertEquals(
        "a.spc: its records fit no card of Becker & Hickl; check that it is an .spc file, and take"
            + " another copy of it.",
        e.getMessage());
  }

  @Test
  void strangersNeedEnoughRecords() throws IOException {
    byte[] few = recording(SpcLayout.SPC_130, 50, 100);
    assertTrue(recognised("few.spc", few));
    assertFalse(recognised("few.dat", few));
  }

  @Test
  void aDpc230IsRefusedByName() throws IOException {
    Path path = write("a.spc", SpcBytes.words(0xC100_4E20, 1, 2, 3));
    RecordingFormatException e =
        assertThrows(RecordingFormatException.class, () -> new Recordings().open(path));
    assertEquals(
        "a.spc is a recording of a DPC-230, whose records are of another kind and not read;"
            + " convert it in SPCM.",
        e.getMessage());
  }

  @Test
  void whatTheSetFileSays() throws IOException {
    write(
        "run.set",
        SpcBytes.setup(
            0x28,
            "SP_TAC_R,F,5e-08",
            "SP_TAC_G,I,4",
            "SP_ADC_RE,I,4096",
            "SP_TAC_TC,F,3.0517578e-12",
            "SP_MTCLK,I,1",
            "SP_SPE_FN,S,c:\\data\\run, 4 K.spc"));
    RecordingInfo info = info(write("run.spc", recording(SpcLayout.SPC_130, 1000, 100)));
    assertEquals("Becker & Hickl SPC", info.format());
    assertEquals("SPC-130/140/150/160/830", info.recordType());
    assertEquals(TimeBase.t3(12.5e-9, 12.5e-9 / 4096), info.timeBase());
    assertEquals(OptionalDouble.of(1 / 12.5e-9), info.syncRateHertz());
    assertEquals("SPC-150", info.device());
    assertEquals("CsPbBr3 at 4 K\nLigand    : DDAB (wet)", info.comment());
    assertEquals(Optional.of(LocalDateTime.of(2024, 2, 29, 16, 12, 20)), info.created());
    assertTrue(info.entries().contains(new HeaderEntry("Title", -1, "text", "dots")));
    assertTrue(
        info.entries().contains(new HeaderEntry("SP_SPE_FN", -1, "S", "c:\\data\\run, 4 K.spc")));
    assertTrue(info.testedOnRealData());
    assertEquals(
        List.of(
            "The file gives the macro clock, 12.5 ns, to 0.1 ns only: durations and rates may be"
                + " wrong by 0.40 %."),
        info.warnings());
  }

  @Test
  void withoutSetFileTheAssumedBinWidthIsSaid() throws IOException {
    RecordingInfo info = info(write("run.spc", recording(SpcLayout.SPC_130, 1000, 100)));
    assertEquals(50e-9 / 4096, info.timeBase().microTickSeconds());
    assertEquals(
        List.of(
            "There is no run.set beside the file; the layout was found from the records.",
            "The file gives the macro clock, 12.5 ns, to 0.1 ns only: durations and rates may be"
                + " wrong by 0.40 %.",
            "The width of a micro time bin is not known without the .set file; 50 ns / 4096 = 12.21"
                + " ps is assumed, so every micro time and lifetime may be wrong by a factor."),
        info.warnings());
    assertEquals("", info.device());
    assertEquals(Optional.empty(), info.created());
  }

  @Test
  void theOwnClockOfACardIsNoSync() throws IOException {
    byte[] file = recording(SpcLayout.SPC_130, 1000, 100, 0x8000_01F4);
    RecordingInfo info = info(write("own.spc", file));
    assertEquals(OptionalDouble.empty(), info.syncRateHertz());
    assertEquals(
        "The macro clock of 50 ns is the card's own: pulse numbers count its ticks, not laser"
            + " pulses, so analyses by pulse (pulsed g2) do not apply.",
        info.warnings().get(1));
    write("sync.set", SpcBytes.setup(0x28, "SP_MTCLK,I,1"));
    assertEquals(OptionalDouble.of(1 / 50e-9), info(write("sync.spc", file)).syncRateHertz());
    write("clock.set", SpcBytes.setup(0x28, "SP_MTCLK,I,0"));
    assertEquals(
        OptionalDouble.empty(),
        info(write("clock.spc", recording(SpcLayout.SPC_130, 1000, 100))).syncRateHertz());
  }

  @Test
  void aDividedSyncIsMultipliedBack() throws IOException {
    write("run.set", SpcBytes.setup(0x28, "SP_MTCLK,I,3"));
    RecordingInfo info = info(write("run.spc", recording(SpcLayout.SPC_130, 1000, 100)));
    assertEquals(320e6, info.syncRateHertz().getAsDouble(), 1);
    assertTrue(info.warnings().getFirst().contains("each pulse number stands for 4 laser pulses"));
  }

  @Test
  void theClockOfAQcCardIsInFemtoseconds() throws IOException {
    RecordingInfo info = info(write("run.spc", recording(SpcLayout.SPC_QC_X06, 1000, 100)));
    assertEquals(2e-9, info.timeBase().tickSeconds());
    assertEquals(OptionalDouble.empty(), info.syncRateHertz());
    assertFalse(info.testedOnRealData());
  }

  @Test
  void theSetFileDecidesBetweenLayoutsThatFitAlike() throws IOException {
    // Macro times that rise in one reading and stay 0 in the other: nothing tells them apart.
    int[] words = new int[200];
    for (int i = 0; i < words.length; i++) {
      words[i] = i;
    }
    byte[] file = SpcBytes.words(SpcBytes.HEADER, words);
    RecordingInfo alone = info(write("alone.spc", file));
    assertEquals("SPC-130/140/150/160/830", alone.recordType());
    assertTrue(alone.warnings().get(1).contains("another layout fits about as well"));
    write("a.set", SpcBytes.setup(0x20));
    assertEquals("SPC-130/140/150/160/830", layout("a.spc", file));
    write("b.set", SpcBytes.setup(0x22));
    assertEquals("SPC-600/630, 256 channels", layout("b.spc", file));
  }

  @Test
  void aSetFileOfAnotherCardIsOverruledAndSaid() throws IOException {
    write("run.set", SpcBytes.setup(0x28));
    RecordingInfo info = info(write("run.spc", recording(SpcLayout.SPC_600_256, 5000, 200)));
    assertEquals("SPC-600/630, 256 channels", info.recordType());
    assertEquals(
        "The .set file is of SPC-150, but the records are those of SPC-600/630, 256 channels:"
            + " check that the two files belong together.",
        info.warnings().getFirst());
  }

  @Test
  void aBrokenSetFileIsSaid() throws IOException {
    write("run.set", new byte[100]);
    RecordingInfo info = info(write("run.spc", recording(SpcLayout.SPC_130, 1000, 100)));
    assertTrue(
        info.warnings()
            .getFirst()
            .startsWith("The .set file beside the file is not used: run.set: this is no file of"));
  }

  @Test
  void aSetFileThatContradictsItselfIsSaid() throws IOException {
    write(
        "run.set",
        SpcBytes.setup(
            0x28, "SP_TAC_R,F,5e-08", "SP_TAC_G,I,4", "SP_ADC_RE,I,4096", "SP_TAC_TC,F,1e-12"));
    RecordingInfo info = info(write("run.spc", recording(SpcLayout.SPC_130, 1000, 100)));
    assertTrue(info.warnings().getLast().contains("contradicts itself on the width"));
  }

  @Test
  void aFileThatEndsWithinARecord() throws IOException {
    byte[] file = SpcBytes.words(SpcBytes.HEADER, 5, 6);
    Path path = write("a.spc", Arrays.copyOf(file, file.length - 1));
    try (PhotonSource source = new Recordings().open(path)) {
      SpcStream stream = SpcStream.of(source, 10);
      assertEquals(List.of(new Photon(5, 0, 4095)), stream.photons());
      assertEquals(3, stream.balance().trailingBytes());
      assertEquals(3, stream.events().getFirst().value());
      assertEquals(8, stream.events().getFirst().bytePosition());
    }
  }

  @Test
  void aFileWithAHeaderOnlyIsEmpty() throws IOException {
    try (PhotonSource source =
        new Recordings().open(write("a.spc", SpcBytes.words(SpcBytes.HEADER)))) {
      assertEquals(List.of(), SpcStream.of(source, 10).photons());
    }
  }
}
