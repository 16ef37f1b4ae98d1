package org.photonbench.photon.io.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.write.ReadBack.Event;
import org.photonbench.photon.io.write.ReadBack.Photon;

class PtuWriterTest {
  private static final TimeBase T2 = TimeBase.t2(1e-12);
  private static final TimeBase T3 = TimeBase.t3(1.2495520355952392e-08, 1.6e-11);
  private static final long PERIOD_T2 = 33_554_432;

  @TempDir Path folder;

  private static RecordingDescription about(TimeBase base) {
    return new RecordingDescription(
        base,
        "Tagger 9",
        Optional.of(LocalDateTime.parse("2025-02-19T09:15:33.732")),
        "A comment: 5 \u00b5W",
        OptionalDouble.of(80_028_680.25),
        List.of(1e5, 2.5e5),
        "PhotonBench",
        "0.1.0");
  }

  private Path target() {
    return folder.resolve("run.ptu");
  }

  private PtuWriter writer(TimeBase base) throws IOException {
    return writer(base, PtuOptions.DEFAULT);
  }

  private PtuWriter writer(TimeBase base, PtuOptions options) throws IOException {
    return PtuWriter.create(target(), OutputMode.DIRECT, about(base), options);
  }

  private static PhotonBlock t2(long... channelsAndTimes) {
    PhotonBlock block = new PhotonBlock(RecordMode.T2, Math.max(1, channelsAndTimes.length / 2));
    for (int i = 0; i < channelsAndTimes.length; i += 2) {
      block.add(channelsAndTimes[i + 1], (int) channelsAndTimes[i], 0);
    }
    return block;
  }

  private static PhotonBlock t3(long... channelsTimesAndMicroTimes) {
    long[] given = channelsTimesAndMicroTimes;
    PhotonBlock block = new PhotonBlock(RecordMode.T3, Math.max(1, given.length / 3));
    for (int i = 0; i < given.length; i += 3) {
      block.add(given[i + 1], (int) given[i], (int) given[i + 2]);
    }
    return block;
  }

  private static StreamEvent event(Kind kind, long time, int photonIndex, long value) {
    return new StreamEvent(kind, time, photonIndex, -1, value, "");
  }

  /** The records of a file, which start after the tag Header_End. */
  private int[] records() throws IOException {
    byte[] file = Files.readAllBytes(target());
    byte[] end = Arrays.copyOf("Header_End".getBytes(), 32);
    int start =
        IntStream.range(0, file.length)
                .filter(i -> Arrays.equals(end, Arrays.copyOfRange(file, i, i + 32)))
                .findFirst()
                .orElseThrow()
            + 48;
    int[] words = new int[(file.length - start) / 4];
    ByteBuffer.wrap(file, start, file.length - start)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asIntBuffer()
        .get(words);
    return words;
  }

  private void finish(PtuWriter writer) throws IOException {
    writer.finish(RecordingEnd.after(1));
    writer.close();
  }

  // ------------------------------------------------------------------ records

  @Test
  void t2RecordsBitByBit() throws IOException {
    try (PtuWriter writer =
        writer(T2, PtuOptions.DEFAULT.withSyncChannel(Optional.of(new Channel(100))))) {
      PhotonBlock block =
          t2(0, 5, 62, PERIOD_T2 - 1, 1, PERIOD_T2, 100, PERIOD_T2 + 7, 2, 4 * PERIOD_T2 + 9);
      block.add(event(Kind.MARKER, PERIOD_T2 + 6, 3, 0b1010));
      writer.write(block);
      assertEquals(8, writer.records());
      assertEquals(4, writer.photons(), "a sync event is no photon");
      finish(writer);
    }
    assertArrayEquals(
        new int[] {
          0b0_000000_0000000000000000000000101,
          0b0_111110_1111111111111111111111111,
          0b1_111111_0000000000000000000000001,
          0b0_000001_0000000000000000000000000,
          0b1_001010_0000000000000000000000110,
          0b1_000000_0000000000000000000000111,
          0b1_111111_0000000000000000000000011,
          0b0_000010_0000000000000000000001001,
        },
        records());
  }

  @Test
  void t3RecordsBitByBit() throws IOException {
    try (PtuWriter writer = writer(T3)) {
      PhotonBlock block =
          t3(0, 5, 0, 62, 1023, 32_767, 1, 1024, 1, 2, 1024 + 1023 * 1024 + 3, 16_384);
      block.add(event(Kind.MARKER, 1025, 3, 1));
      writer.write(block);
      finish(writer);
    }
    assertArrayEquals(
        new int[] {
          0b0_000000_000000000000000_0000000101,
          0b0_111110_111111111111111_1111111111,
          0b1_111111_000000000000000_0000000001,
          0b0_000001_000000000000001_0000000000,
          0b1_000001_000000000000000_0000000001,
          0b1_111111_000000000000000_1111111111,
          0b0_000010_100000000000000_0000000011,
        },
        records());
  }

  @Test
  void longGapsTakeSeveralOverflowRecords() throws IOException {
    long first = 5L * 1024 * 1024 + 77;
    try (PtuWriter writer = writer(T3)) {
      PhotonBlock block = t3(3, first, 12);
      block.add(event(Kind.MARKER, first + 2048L * 1024, 1, 8));
      writer.write(block);
      finish(writer);
    }
    ReadBack read = ReadBack.of(target());
    assertEquals(List.of(new Photon(first, 3, 12)), read.photons());
    assertEquals(List.of(new Event(Kind.MARKER, first + 2048L * 1024, 1, 8)), read.events());
    // 5120 periods in six records of at most 1023, 2048 in three.
    assertEquals(new RecordBalance(11, 1, 1, 9, 0, 0, 0, 0, 5 * 1024 + 2048), read.balance());
  }

  @Test
  void timesOfManyDaysAreExact() throws IOException {
    long time = (1L << 61) + 12_345;
    try (PtuWriter writer = writer(T2)) {
      writer.write(t2(0, time));
      finish(writer);
    }
    assertEquals(List.of(new Photon(time, 0, 0)), ReadBack.of(target()).photons());
  }

  // ------------------------------------------------------------------ header

  @Test
  void theHeaderIsComplete() throws IOException {
    PtuOptions options =
        PtuOptions.DEFAULT.withTags(
            List.of(
                HeaderTag.text("Sample_Name", "CsPbBr\u2083"),
                HeaderTag.flag("Flag", true),
                HeaderTag.number("Power", 0.1).at(2),
                HeaderTag.integer("MeasDesc_AcquisitionTime", 60_000)));
    try (PtuWriter writer = writer(T3, options)) {
      writer.write(t3(0, 1, 2));
      writer.finish(new RecordingEnd(OptionalDouble.of(10.55912345), RecordingEnd.BY_HAND));
    }
    ReadBack read = ReadBack.of(target());
    assertEquals(T3, read.info().timeBase());
    assertEquals("Tagger 9", read.info().device());
    assertEquals("A comment: 5 \u00b5W", read.info().comment());
    assertEquals(
        Optional.of(LocalDateTime.parse("2025-02-19T09:15:33.732")), read.info().created());
    assertEquals(OptionalDouble.of(80_028_680.25), read.info().syncRateHertz());
    assertEquals(OptionalDouble.of(10.55912345), read.info().acquisitionSeconds());
    assertEquals(OptionalLong.of(1), read.info().declaredRecords());
    assertTrue(read.info().testedOnRealData());
    assertEquals(List.of("The measurement was stopped by hand."), read.info().warnings());
    assertEquals("3", read.entry("Measurement_Mode"));
    assertEquals("1", read.entry("Measurement_SubMode"));
    assertEquals("32", read.entry("TTResultFormat_BitsPerRecord"));
    assertEquals(Integer.toString(0x00010307), read.entry("TTResultFormat_TTTRRecType"));
    assertEquals("1.2495520355952392E-8 s", read.entry("MeasDesc_GlobalResolution"));
    assertEquals("1.6E-11 s", read.entry("MeasDesc_Resolution"));
    assertEquals("80028680 Hz", read.entry("TTResult_SyncRate"));
    assertEquals("100000 Hz", read.entry("TTResult_InputRate"));
    assertEquals("10559 ms", read.entry("TTResult_StopAfter"));
    assertEquals("60000 ms", read.entry("MeasDesc_AcquisitionTime"));
    assertEquals("1", read.entry("TTResult_StopReason"));
    assertEquals("PhotonBench", read.entry("CreatorSW_Name"));
    assertEquals("0.1.0", read.entry("CreatorSW_Version"));
    assertEquals("CsPbBr\u2083", read.entry("Sample_Name"));
    assertEquals("true", read.entry("Flag"));
    assertEquals("0.1", read.entry("Power"));
    assertEquals("0 gaps", read.entry("PhotonBench_Gaps"));
    assertTrue(read.entry("File_GUID").matches("\\{[0-9a-f-]{36}}"), read.entry("File_GUID"));
  }

  @Test
  void anUnknownAcquisitionTimeStaysUnknownAndOneBelowAMillisecondIsKept() throws IOException {
    try (PtuWriter writer = writer(T2)) {
      writer.finish(new RecordingEnd(OptionalDouble.empty(), RecordingEnd.TIME_OVER));
    }
    assertEquals(OptionalDouble.empty(), ReadBack.of(target()).info().acquisitionSeconds());
    Files.delete(target());
    try (PtuWriter writer = writer(T2)) {
      writer.finish(RecordingEnd.after(2e-4));
    }
    assertEquals(OptionalDouble.of(2e-4), ReadBack.of(target()).info().acquisitionSeconds());
  }

  @Test
  void timesOfAClockAreNotTakenForPulses() throws IOException {
    TimeBase clock = TimeBase.t3Clock(50e-9, 2e-12);
    try (PtuWriter writer = writer(clock)) {
      writer.write(t3(0, 1, 2));
      assertEquals(List.of("Clock"), writer.statements().stream().map(Statement::part).toList());
      finish(writer);
    }
    ReadBack read = ReadBack.of(target());
    assertEquals(clock, read.info().timeBase());
    // The sync rate is that of the laser then, and contradicts nothing.
    assertEquals(List.of(), read.info().warnings());
  }

  @Test
  void tagsThatTheWriterMakesAreRefused() {
    for (String id : List.of("Header_End", "TTResult_NumberOfRecords", "PhotonBench_Gaps")) {
      PtuOptions options = PtuOptions.DEFAULT.withTags(List.of(HeaderTag.integer(id, 1)));
      assertThrows(IllegalArgumentException.class, () -> writer(T2, options), id);
    }
    assertFalse(Files.exists(target()));
    assertThrows(IllegalArgumentException.class, () -> HeaderTag.integer("", 1));
    assertThrows(IllegalArgumentException.class, () -> HeaderTag.integer("x".repeat(33), 1));
    assertThrows(IllegalArgumentException.class, () -> HeaderTag.integer("\u00b5W", 1));
  }

  // ------------------------------------------------------------------ what cannot be written

  private void refuses(TimeBase base, PhotonBlock before, PhotonBlock bad, String... parts)
      throws IOException {
    Files.deleteIfExists(target());
    try (PtuWriter writer = writer(base)) {
      writer.write(before);
      long records = writer.records();
      String message =
          assertThrows(RecordingWriteException.class, () -> writer.write(bad)).getMessage();
      for (String part : parts) {
        assertTrue(message.contains(part), message);
      }
      assertTrue(message.startsWith("run.ptu: "), message);
      assertEquals(records, writer.records(), "nothing of the block was written");
      // The writer stays usable.
      writer.write(before);
      finish(writer);
    }
    ReadBack read = ReadBack.of(target());
    assertEquals(2 * before.size(), read.photons().size());
    assertEquals(List.of(), read.events(Kind.LOSS));
    assertEquals(List.of(), read.events(Kind.MARKER));
  }

  @Test
  void whatRecordsCannotHoldIsRefusedAsAWhole() throws IOException {
    PhotonBlock a = t2(0, 5, 1, 6);
    PhotonBlock b = t3(0, 5, 0, 1, 6, 0);
    refuses(T2, a, t2(0, 7, 63, 8), "photon 3 (counted from 0) is of channel 63", "0 to 62");
    refuses(T2, a, t2(0, 7, 126, 8), "channel 126");
    refuses(T2, a, t2(0, -1), "photon 2 (counted from 0) has the negative time -1");
    refuses(T2, a, t2(0, 1L << 62), "beyond 62 bits");
    refuses(T3, b, t3(0, 7, 32_767, 0, 8, 32_768), "photon 3", "micro time 32768", "15 bits");
    refuses(T3, b, t3(0, 7, -1), "micro time -1");
    refuses(T3, b, t3(0, 1L << 50, 0), "overflow records", "probably wrong");
    for (long bits : new long[] {0, 16, -1}) {
      PhotonBlock marked = t2(0, 7);
      marked.add(event(Kind.LOSS, 6, 0, 1));
      marked.add(event(Kind.MARKER, 7, 1, bits));
      refuses(T2, a, marked, "the marker at time 7", "4 marker bits");
    }
    PhotonBlock marked = t2(0, 7);
    marked.add(event(Kind.MARKER, -7, 1, 1));
    refuses(T2, a, marked, "a marker has the time -7");
    PhotonBlock gap = t2(0, 7);
    gap.add(event(Kind.LOSS, 7, 1, -5));
    refuses(T2, a, gap, "a length of -5");
  }

  @Test
  void photonsEarlierThanTheOverflowPeriodAreRefusedAndOthersKeepTheirOrder() throws IOException {
    PhotonBlock early = t3(0, 2050, 0, 1, 2048, 1, 2, 3000, 2, 3, 2049, 3);
    try (PtuWriter writer = writer(T3)) {
      writer.write(early);
      PhotonBlock earlier = t3(0, 3001, 0, 1, 2047, 0);
      String message =
          assertThrows(RecordingWriteException.class, () -> writer.write(earlier)).getMessage();
      assertEquals(
          "run.ptu: photon 5 (counted from 0) has the time 2047, but the record has reached 3001;"
              + " PTU cannot go back so far, so sort the photons by time first (the stream step"
              + " sort).",
          message);
      // A marker counts as well, and moves the record on.
      PhotonBlock marked = t3(0, 3002, 0, 1, 3003, 0);
      marked.add(event(Kind.MARKER, 4096, 1, 1));
      message =
          assertThrows(RecordingWriteException.class, () -> writer.write(marked)).getMessage();
      assertTrue(message.contains("photon 5 (counted from 0) has the time 3003"), message);
      PhotonBlock late = t3(0, 3002, 0);
      late.add(event(Kind.MARKER, 2047, 1, 1));
      message = assertThrows(RecordingWriteException.class, () -> writer.write(late)).getMessage();
      assertTrue(message.contains("the marker before photon 5"), message);
      // The first photon of the next block may not be earlier either.
      PhotonBlock first = t3(0, 2047, 0);
      assertThrows(RecordingWriteException.class, () -> writer.write(first));
      finish(writer);
    }
    ReadBack read = ReadBack.of(target());
    assertEquals(
        List.of(
            new Photon(2050, 0, 0),
            new Photon(2048, 1, 1),
            new Photon(3000, 2, 2),
            new Photon(2049, 3, 3)),
        read.photons());
    assertEquals(1, read.events(Kind.TIME_ORDER).size());
  }

  @Test
  void blocksOfTheOtherModeAreAMistake() throws IOException {
    try (PtuWriter writer = writer(T2)) {
      assertThrows(IllegalArgumentException.class, () -> writer.write(t3(0, 1, 1)));
    }
  }

  // ------------------------------------------------------------------ gaps and faults

  @Test
  void gapsComeBackAtTheirPlace() throws IOException {
    try (PtuWriter writer = writer(T2)) {
      PhotonBlock block = t2(0, 10, 1, 20, 0, PERIOD_T2 + 3);
      block.add(event(Kind.LOSS, 0, 0, 0));
      block.add(event(Kind.MARKER, 15, 1, 2));
      block.add(event(Kind.LOSS, 19, 1, 4));
      block.add(event(Kind.LOSS, 19, 1, 0));
      block.add(event(Kind.LOSS, PERIOD_T2, 2, PERIOD_T2 - 20));
      writer.write(block);
      PhotonBlock last = t2();
      last.add(event(Kind.LOSS, PERIOD_T2 + 50, 0, 40));
      writer.write(last);
      assertTrue(
          writer.statements().stream()
              .anyMatch(s -> s.part().equals("Gaps") && s.fate() == Statement.Fate.KEPT));
      finish(writer);
    }
    for (int capacity : new int[] {1, 2, 3, 100}) {
      ReadBack read = ReadBack.of(target(), OpenOptions.DEFAULT, capacity);
      assertEquals(
          List.of(
              new Event(Kind.LOSS, 0, 0, 0),
              new Event(Kind.MARKER, 15, 1, 2),
              new Event(Kind.LOSS, 19, 1, 4),
              new Event(Kind.LOSS, 19, 1, 0),
              new Event(Kind.LOSS, PERIOD_T2, 2, PERIOD_T2 - 20),
              new Event(Kind.LOSS, PERIOD_T2 + 50, 3, 40)),
          read.events());
      assertEquals(3, read.photons().size());
      assertEquals("5 gaps", read.entry("PhotonBench_Gaps"));
      assertEquals(List.of(), read.info().warnings());
    }
  }

  @Test
  void aDamagedListOfGapsIsSaidToBeOne() throws IOException {
    try (PtuWriter writer = writer(T2, PtuOptions.DEFAULT.withGapCapacity(2))) {
      PhotonBlock block = t2(0, 10, 0, 20);
      block.add(event(Kind.LOSS, 9, 0, 3));
      block.add(event(Kind.LOSS, 19, 1, 3));
      writer.write(block);
      finish(writer);
    }
    byte[] sound = Files.readAllBytes(target());
    int list = new String(sound, StandardCharsets.ISO_8859_1).indexOf("PhotonBench_Gaps") + 48;
    // Number of gaps, merged ones, and of the second gap: record, time, length.
    for (int number : new int[] {0, 1, 5, 6, 7}) {
      byte[] file = sound.clone();
      ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putLong(list + 8 * number, -1);
      Files.write(target(), file);
      ReadBack read = ReadBack.of(target());
      assertEquals(List.of(), read.events());
      assertEquals(2, read.photons().size());
      assertEquals(1, read.info().warnings().size());
      assertTrue(read.info().warnings().getFirst().contains("PhotonBench_Gaps) is damaged"));
    }
    byte[] file = sound.clone();
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putLong(list, 3);
    Files.write(target(), file);
    assertEquals(1, ReadBack.of(target()).info().warnings().size());
    // A gap far behind the end comes at the end.
    file = sound.clone();
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putLong(list + 8 * 5, 1L << 50);
    Files.write(target(), file);
    assertEquals(
        List.of(new Event(Kind.LOSS, 9, 0, 3), new Event(Kind.LOSS, 19, 2, 3)),
        ReadBack.of(target()).events());
  }

  @Test
  void moreGapsThanThereIsRoomForKeepTheSumOfTheirLengths() throws IOException {
    try (PtuWriter writer = writer(T2, PtuOptions.DEFAULT.withGapCapacity(3))) {
      for (int i = 0; i < 10; i++) {
        PhotonBlock block = t2(0, 100 * i);
        block.add(event(Kind.LOSS, 100 * i, 0, i));
        writer.write(block);
      }
      assertTrue(
          writer.statements().stream()
              .anyMatch(s -> s.fate() == Statement.Fate.CHANGED && s.text().contains("the last 8")),
          () -> writer.statements().toString());
      finish(writer);
    }
    ReadBack read = ReadBack.of(target());
    assertEquals(
        List.of(
            new Event(Kind.LOSS, 0, 0, 0),
            new Event(Kind.LOSS, 100, 1, 1),
            new Event(Kind.LOSS, 900, 2, 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9)),
        read.events());
    assertEquals("10 gaps", read.entry("PhotonBench_Gaps"));
  }

  @Test
  void otherFaultsAreKeptInWordsAndPhotonsOutOfOrderAreNot() throws IOException {
    try (PtuWriter writer =
        writer(T2, PtuOptions.DEFAULT.withSource("old.spc", "The lid was open."))) {
      PhotonBlock block = t2(0, 10);
      block.add(
          new StreamEvent(Kind.FAULTY_RECORD, 1, 0, 4, 7, "Record 5 means \u00b5".repeat(200)));
      block.add(new StreamEvent(Kind.TIME_ORDER, 1, 0, 4, 7, "not so"));
      block.add(new StreamEvent(Kind.PROCESSING, 1, 0, 4, 7, "not so"));
      block.add(new StreamEvent(Kind.TRUNCATED, 1, 0, 4, 3, "The file ends early."));
      writer.write(block);
      finish(writer);
    }
    ReadBack read = ReadBack.of(target());
    assertEquals(List.of(), read.events());
    assertEquals("old.spc", read.entry("PhotonBench_Source"));
    String warning = read.info().warnings().getFirst();
    assertTrue(warning.contains("Records without meaning: 7; the first: Record 5"), warning);
    assertTrue(warning.contains("File ended within a record: 1; the first: The file"), warning);
    assertTrue(warning.endsWith("The lid was open."), warning);
    assertFalse(warning.contains("not so"), warning);
  }

  // ------------------------------------------------------------------ a file that grows

  @Test
  void recordsAreFlushedByNumberByTimeAndOnRequest() throws IOException, InterruptedException {
    PtuOptions byNumber = PtuOptions.DEFAULT.withRecordsPerFlush(3);
    try (PtuWriter writer = writer(T2, byNumber)) {
      long header = Files.size(target());
      assertEquals(header, writer.position());
      writer.write(t2(0, 1, 0, 2));
      assertEquals(header, Files.size(target()));
      writer.write(t2(0, 3));
      assertEquals(header + 12, Files.size(target()));
      writer.write(t2(0, 4));
      assertEquals(header + 12, Files.size(target()));
      writer.force();
      assertEquals(header + 16, Files.size(target()));
      assertEquals(header + 16, writer.position());
      ReadBack growing = ReadBack.of(target());
      assertEquals(4, growing.photons().size());
      assertEquals(OptionalLong.empty(), growing.info().declaredRecords());
      assertEquals(OptionalDouble.empty(), growing.info().acquisitionSeconds());
    }
    Files.delete(target());
    PtuOptions byTime =
        new PtuOptions(Optional.empty(), List.of(), "", "", 1, 1000, Duration.ofMillis(20));
    try (PtuWriter writer = writer(T2, byTime)) {
      long header = Files.size(target());
      writer.write(t2(0, 1));
      Thread.sleep(30);
      writer.write(t2());
      assertEquals(header + 4, Files.size(target()));
    }
  }

  @Test
  void aFileThatWasNotFinishedSaysSo() throws IOException {
    try (PtuWriter writer = writer(T2)) {
      PhotonBlock block = t2(0, 1, 1, 2);
      block.add(event(Kind.LOSS, 1, 1, 0));
      writer.write(block);
    }
    ReadBack read = ReadBack.of(target());
    assertEquals(2, read.photons().size());
    assertEquals(List.of(new Event(Kind.LOSS, 1, 1, 0)), read.events());
    assertEquals(2, read.info().warnings().size(), read.info().warnings()::toString);
    assertTrue(read.info().warnings().get(0).contains("a run that was not closed"));
    assertTrue(read.info().warnings().get(1).contains("unknown reason"));
  }

  @Test
  void aCrashLeavesEverythingBeforeIt() throws IOException {
    Random random = new Random(7);
    PhotonBlock block = new PhotonBlock(RecordMode.T3, 700);
    long time = 0;
    while (block.size() < block.capacity()) {
      time += random.nextInt(2000);
      if (random.nextInt(20) == 0) {
        block.add(event(Kind.MARKER, time, block.size(), 1 + random.nextInt(15)));
      }
      if (random.nextInt(100) == 0) {
        block.add(event(Kind.LOSS, time, block.size(), random.nextInt(100)));
      }
      block.add(time, random.nextInt(63), random.nextInt(32_768));
    }
    byte[] whole;
    try (PtuWriter writer = writer(T3)) {
      writer.write(block);
      writer.flush();
      // As it is on the disk in the middle of a run: no number of records in the header.
      whole = Files.readAllBytes(target());
    }
    ReadBack all = ReadBack.of(target());
    assertEquals(700, all.photons().size());
    Path cutFile = folder.resolve("cut.ptu");
    int records = records().length;
    int header = whole.length - 4 * records;
    for (int length = whole.length - 2048; length <= whole.length; length++) {
      Files.write(cutFile, Arrays.copyOf(whole, length));
      ReadBack cut = ReadBack.of(cutFile);
      assertEquals((length - header) / 4, cut.balance().records());
      assertEquals((length - header) % 4, cut.balance().trailingBytes());
      assertEquals(all.photons().subList(0, cut.photons().size()), cut.photons());
      List<Event> markers = cut.events(Kind.MARKER);
      assertEquals(all.events(Kind.MARKER).subList(0, markers.size()), markers);
      // No gap is lost, wherever the end is.
      assertEquals(all.events(Kind.LOSS).size(), cut.events(Kind.LOSS).size());
      int left = cut.photons().size();
      assertEquals(
          all.events(Kind.LOSS).stream().filter(gap -> gap.photons() < left).toList(),
          cut.events(Kind.LOSS).stream().filter(gap -> gap.photons() < left).toList());
    }
  }

  @Test
  void aWriterThatIsFinishedTakesNoMore() throws IOException {
    try (PtuWriter writer = writer(T2)) {
      assertThrows(IllegalStateException.class, writer::publish);
      writer.finish(RecordingEnd.after(1));
      assertThrows(IllegalStateException.class, () -> writer.write(t2(0, 1)));
      assertThrows(IllegalStateException.class, () -> writer.finish(RecordingEnd.after(1)));
      writer.publish();
      writer.close();
      writer.close();
    }
    assertEquals(1, ReadBack.of(target()).info().acquisitionSeconds().getAsDouble());
  }

  @Test
  void aLiveRecordingReplacesNothing() throws IOException {
    Files.writeString(target(), "mine");
    String message = assertThrows(RecordingWriteException.class, () -> writer(T2)).getMessage();
    assertTrue(message.contains("exists already"), message);
    assertEquals("mine", Files.readString(target()));
  }

  @Test
  void unitsThatReadersTakeForAMistakeAreRefused() {
    String message =
        assertThrows(RecordingWriteException.class, () -> writer(TimeBase.t2(1))).getMessage();
    assertTrue(message.contains("below 1 s"), message);
    assertFalse(Files.exists(target()));
  }
}
