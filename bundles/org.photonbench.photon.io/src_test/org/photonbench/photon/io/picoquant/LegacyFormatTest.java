package org.photonbench.photon.io.picoquant;

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
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.Channel;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.picoquant.Stream.Event;
import org.photonbench.photon.io.picoquant.Stream.Photon;

/** What the headers of the old kind become, and what is refused. */
class LegacyFormatTest {
  private static final String PERIOD =
      "The header has no pulse period, only the sync rate in whole Hz: the period is taken as"
          + " 1 / (80000000 Hz) and known to 1 Hz at best.";
  private static final String CLOCK =
      "The times count the clock of the device, 100 ns, not excitation pulses: the numbers and"
          + " lags of pulses have no meaning in this recording.";

  @TempDir Path folder;

  private Path write(byte[] file) throws IOException {
    return Files.write(folder.resolve("run.dat"), file);
  }

  private RecordingInfo info(LegacyBytes file) throws IOException {
    return info(file, OpenOptions.DEFAULT);
  }

  private RecordingInfo info(LegacyBytes file, OpenOptions options) throws IOException {
    try (PhotonSource source = new LegacyFormat().open(write(file.with()), options)) {
      return source.info();
    }
  }

  private Stream stream(LegacyBytes file, int... records) throws IOException {
    try (PhotonSource source =
        new LegacyFormat().open(write(file.with(records)), OpenOptions.DEFAULT)) {
      return Stream.of(source, 100);
    }
  }

  private String refusal(byte[] file) throws IOException {
    Path path = write(file);
    return assertThrows(
            RecordingFormatException.class,
            () -> new LegacyFormat().open(path, OpenOptions.DEFAULT))
        .getMessage();
  }

  private static boolean recognises(byte[] file) {
    ByteBuffer start = ByteBuffer.wrap(Arrays.copyOf(file, Math.min(file.length, 512)));
    return new LegacyFormat().recognises(start.order(ByteOrder.LITTLE_ENDIAN), Path.of("x"));
  }

  private static String value(RecordingInfo info, String name, int index) {
    List<String> values =
        info.entries().stream()
            .filter(entry -> entry.name().equals(name) && entry.index() == index)
            .map(HeaderEntry::value)
            .toList();
    assertEquals(1, values.size(), name);
    return values.getFirst();
  }

  @Test
  void pt3() throws IOException {
    RecordingInfo info = info(LegacyBytes.of(RecordType.PICOHARP_T3, 7));
    assertEquals("PicoQuant PT3", info.format());
    assertEquals("PicoHarp 300 T3", info.recordType());
    assertEquals(TimeBase.t3(12.5e-9, 4e-12), info.timeBase());
    assertEquals(OptionalDouble.of(5), info.acquisitionSeconds());
    assertEquals(OptionalDouble.of(8e7), info.syncRateHertz());
    assertEquals(OptionalLong.of(7), info.declaredRecords());
    assertEquals("PicoHarp 300", info.device());
    assertEquals("dot 6, 4 K", info.comment());
    assertEquals(Optional.of(LocalDateTime.of(2007, 6, 5, 8, 9, 10)), info.created());
    assertEquals(List.of(PERIOD), info.warnings());
    assertTrue(info.testedOnRealData());
    assertEquals("PicoHarp 300", value(info, "Ident", -1));
    assertEquals("2.0", value(info, "FormatVersion", -1));
    assertEquals("5000 ms", value(info, "AcquisitionTime", -1));
    assertEquals("0.004 ns", value(info, "Resolution", -1));
    assertEquals("0", value(info, "MapTo", 7));
    assertEquals("0 mV", value(info, "RouterCFDZeroCross", 3));
    assertEquals("80000000 Hz", value(info, "InpRate0", -1));
    assertEquals("0 (time over)", value(info, "StopReason", -1));
    assertEquals(
        new HeaderEntry("NumRecords", -1, "int32", "7"),
        info.entries().get(info.entries().size() - 2));
    assertEquals(
        List.of(new Photon(9, 4, 4095)),
        stream(LegacyBytes.of(RecordType.PICOHARP_T3, 1), PtuBytes.picoT3(4, 4095, 9)).photons());
  }

  @Test
  void pt2CountsFourPicosecondsAndHasNoSync() throws IOException {
    RecordingInfo info = info(LegacyBytes.of(RecordType.PICOHARP_T2, 7));
    assertEquals("PicoQuant PT2", info.format());
    assertEquals("PicoHarp 300 T2", info.recordType());
    assertEquals(TimeBase.t2(4e-12), info.timeBase());
    assertEquals(OptionalDouble.empty(), info.syncRateHertz());
    assertEquals(List.of(), info.warnings());
    assertFalse(info.testedOnRealData());
    assertEquals(
        List.of(new Photon(210_698_240L + 9, 1, 0)),
        stream(
                LegacyBytes.of(RecordType.PICOHARP_T2, 2),
                PtuBytes.picoT2(15, 0),
                PtuBytes.picoT2(1, 9))
            .photons());
  }

  @Test
  void ht3OfBothVersions() throws IOException {
    RecordingInfo second = info(LegacyBytes.of(RecordType.HYDRAHARP_V2_T3, 7));
    assertEquals("PicoQuant HT3", second.format());
    assertEquals("HydraHarp V2 T3", second.recordType());
    assertEquals(TimeBase.t3(12.5e-9, 16e-12), second.timeBase());
    assertEquals(OptionalDouble.of(5), second.acquisitionSeconds());
    assertEquals(OptionalDouble.of(8e7), second.syncRateHertz());
    assertEquals(OptionalLong.of(7), second.declaredRecords());
    assertEquals("HydraHarp 400", second.device());
    assertEquals(List.of(PERIOD), second.warnings());
    assertTrue(second.testedOnRealData());
    assertEquals("16.0 ps", value(second, "Resolution", -1));
    assertEquals("0 Hz", value(second, "InputRate", 1));
    RecordingInfo first = info(LegacyBytes.of(RecordType.HYDRAHARP_V1_T3, 7));
    assertEquals("HydraHarp V1 T3", first.recordType());
    assertFalse(first.testedOnRealData());
    // An overflow record of version 1 stands for one overflow whatever its count says.
    int[] records = {PtuBytes.hydraT3(1, 63, 0, 3), PtuBytes.hydraT3(0, 1, 2, 4)};
    assertEquals(
        List.of(new Photon(1024 + 4, 1, 2)),
        stream(LegacyBytes.of(RecordType.HYDRAHARP_V1_T3, 2), records).photons());
    assertEquals(
        List.of(new Photon(3 * 1024 + 4, 1, 2)),
        stream(LegacyBytes.of(RecordType.HYDRAHARP_V2_T3, 2), records).photons());
  }

  @Test
  void ht2OfBothVersions() throws IOException {
    RecordingInfo second = info(LegacyBytes.of(RecordType.HYDRAHARP_V2_T2, 7));
    assertEquals("PicoQuant HT2", second.format());
    assertEquals("HydraHarp V2 T2", second.recordType());
    assertEquals(TimeBase.t2(1e-12), second.timeBase());
    assertEquals(OptionalDouble.of(8e7), second.syncRateHertz());
    assertEquals(List.of(), second.warnings());
    assertFalse(second.testedOnRealData());
    assertEquals(
        "HydraHarp V1 T2", info(LegacyBytes.of(RecordType.HYDRAHARP_V1_T2, 7)).recordType());
    int[] records = {PtuBytes.hydraT2(1, 63, 1), PtuBytes.hydraT2(0, 1, 4)};
    assertEquals(
        List.of(new Photon(33_552_000L + 4, 1, 0)),
        stream(LegacyBytes.of(RecordType.HYDRAHARP_V1_T2, 2), records).photons());
    assertEquals(
        List.of(new Photon(33_554_432L + 4, 1, 0)),
        stream(LegacyBytes.of(RecordType.HYDRAHARP_V2_T2, 2), records).photons());
  }

  @Test
  void t3rCountsItsOwnClock() throws IOException {
    RecordingInfo info = info(LegacyBytes.of(RecordType.TIMEHARP_200, 7));
    assertEquals("PicoQuant T3R", info.format());
    assertEquals("TimeHarp 200", info.recordType());
    assertEquals(TimeBase.t3Clock(100e-9, 40e-12), info.timeBase());
    assertEquals(OptionalDouble.of(5), info.acquisitionSeconds());
    assertEquals(OptionalDouble.of(8e7), info.syncRateHertz());
    assertEquals(OptionalLong.of(7), info.declaredRecords());
    assertEquals("TimeHarp 200", info.device());
    assertEquals(List.of(CLOCK), info.warnings());
    assertFalse(info.testedOnRealData());
    Stream stream =
        stream(
            LegacyBytes.of(RecordType.TIMEHARP_200, 6),
            0x7FFF_0003,
            0x0800_FFFF,
            0x4001_0005,
            0x0004_0006,
            0x0805_0007,
            0x07F8_0008);
    assertEquals(List.of(new Photon(3, 3, 4095), new Photon(65_536 + 5, 0, 1)), stream.photons());
    assertEquals(new RecordBalance(6, 2, 1, 2, 0, 0, 1, 0, 2), stream.balance());
    assertEquals(
        List.of(
            new Event(Kind.MARKER, 65_536 + 6, 2, 652, 4, ""),
            new Event(Kind.MARKER, 2 * 65_536 + 7, 2, 656, 5, ""),
            new Event(
                Kind.FAULTY_RECORD,
                2 * 65_536,
                2,
                660,
                0,
                "Record 07F80008 at byte 660 means nothing in TimeHarp 200: neither valid nor"
                    + " overflow nor marker.")),
        stream.events());
  }

  @Test
  void theImageHeaderIsSkipped() throws IOException {
    byte[] image = new byte[12];
    Arrays.fill(image, (byte) 0x11);
    LegacyBytes pico =
        LegacyBytes.of(RecordType.PICOHARP_T3, 1)
            .int32(LegacyBytes.PICO_IMAGE, 3)
            .insert(LegacyBytes.PICO_LENGTH, image);
    assertEquals("3 values, not read", value(info(pico), "ImgHdr", -1));
    int photon = PtuBytes.picoT3(1, 2, 3);
    assertEquals(List.of(new Photon(3, 1, 2)), stream(pico, photon).photons());
    LegacyBytes hydra =
        LegacyBytes.of(RecordType.HYDRAHARP_V2_T3, 1)
            .int32(LegacyBytes.HYDRA_IMAGE, 3)
            .insert(LegacyBytes.HYDRA_LENGTH, image);
    assertEquals(
        List.of(new Photon(3, 1, 2)), stream(hydra, PtuBytes.hydraT3(0, 1, 2, 3)).photons());
    LegacyBytes time =
        LegacyBytes.of(RecordType.TIMEHARP_200, 1)
            .int32(LegacyBytes.TIME_SPECIAL, 3)
            .insert(LegacyBytes.TIME_LENGTH, image);
    assertEquals(
        List.of(new Photon(3, 1, 2)), stream(time, PtuBytes.timeHarp(1, 1, 2, 3)).photons());
  }

  @Test
  void headersGrowWithBoardsAndInputs() throws IOException {
    LegacyBytes boards =
        LegacyBytes.of(RecordType.PICOHARP_T3, 1)
            .int32(LegacyBytes.PICO_BOARDS, 2)
            .insert(692, new byte[156]);
    RecordingInfo info = info(boards);
    assertEquals(TimeBase.t3(12.5e-9, 4e-12), info.timeBase());
    assertEquals("PicoHarp 300", value(info, "HwIdent", 0));
    assertEquals("", value(info, "HwIdent", 1));
    assertEquals("0", value(info, "RouterInputType", 7));
    LegacyBytes inputs =
        LegacyBytes.of(RecordType.HYDRAHARP_V2_T3, 1)
            .int32(LegacyBytes.HYDRA_INPUTS, 8)
            .insert(728, new byte[120]);
    assertEquals(OptionalDouble.of(8e7), info(inputs).syncRateHertz());
    assertEquals("0 ps", value(info(inputs), "InputOffset", 7));
  }

  @Test
  void theLiveTimeIsThatOfTheStopIfThereIsOne() throws IOException {
    assertEquals(
        OptionalDouble.of(1.234),
        info(LegacyBytes.picoHarp(3).int32(LegacyBytes.PICO_STOP_AFTER, 1234))
            .acquisitionSeconds());
    assertEquals(
        OptionalDouble.of(1.234),
        info(LegacyBytes.hydraHarp("2.0", 3).int32(LegacyBytes.HYDRA_STOP_AFTER, 1234))
            .acquisitionSeconds());
    assertEquals(
        OptionalDouble.of(1.234),
        info(LegacyBytes.timeHarp(2).int32(LegacyBytes.TIME_STOP_AFTER, 1234))
            .acquisitionSeconds());
    assertEquals(
        OptionalDouble.empty(),
        info(LegacyBytes.picoHarp(3).int32(LegacyBytes.PICO_ACQUISITION, 0)).acquisitionSeconds());
  }

  @Test
  void oddHeadersAreReadWithAWarning() throws IOException {
    RecordingInfo pico =
        info(
            LegacyBytes.picoHarp(3)
                .text(52, "yesterday         ")
                .int32(LegacyBytes.PICO_BITS, 64)
                .int32(LegacyBytes.PICO_STOP_REASON, 1),
            new OpenOptions(Optional.of(new Channel(5))));
    assertEquals("1 (stopped by hand)", value(pico, "StopReason", -1));
    assertEquals(
        List.of(
            "The creation time \"yesterday\" (FileTime) is no date.",
            PERIOD,
            "The header gives 64 bits a record; PicoHarp 300 T3 has 32, which is used.",
            PtuHeader.UNCLOSED,
            "The measurement was stopped by hand.",
            "The channel for sync events has no effect: PicoHarp 300 T3 records have none."),
        pico.warnings());
    assertEquals(OptionalLong.empty(), pico.declaredRecords());
    RecordingInfo hydra =
        info(
            LegacyBytes.of(RecordType.HYDRAHARP_V2_T2, 1)
                .float64(LegacyBytes.HYDRA_BASE, 2)
                .int32(LegacyBytes.HYDRA_STOP_REASON, -99),
            new OpenOptions(Optional.of(new Channel(1))));
    assertEquals(TimeBase.t2(1e-12), hydra.timeBase());
    assertEquals(
        List.of(
            "The header gives a base resolution of 2.0 ps; T2 records of this kind count 1 ps,"
                + " which is used.",
            "The measurement was stopped for the unknown reason -99.",
            "Channel 1 holds the events of the sync input and of a detector alike."),
        hydra.warnings());
  }

  @Test
  void syncEventsOfHt2AreOfferedAsAChannel() throws IOException {
    Path path =
        write(LegacyBytes.of(RecordType.HYDRAHARP_V2_T2, 1).with(PtuBytes.hydraT2(1, 0, 7)));
    OpenOptions options = new OpenOptions(Optional.of(new Channel(8)));
    try (PhotonSource source = new LegacyFormat().open(path, options)) {
      assertEquals(List.of(new Photon(7, 8, 0)), Stream.of(source, 10).photons());
    }
  }

  @Test
  void datesAreReadAsTheyAreWritten() throws IOException {
    assertEquals(
        Optional.of(LocalDateTime.of(2014, 3, 10, 17, 1)),
        info(LegacyBytes.picoHarp(3).text(52, "10/03/2014 17:01  ")).created());
    assertEquals(
        Optional.of(LocalDateTime.of(1999, 12, 31, 23, 59, 58)),
        info(LegacyBytes.picoHarp(3).text(52, "31.12.99 23:59:58 ")).created());
    assertEquals(
        Optional.empty(), info(LegacyBytes.picoHarp(3).text(52, "12/31/99 23:59:58 ")).created());
    RecordingInfo none = info(LegacyBytes.of(RecordType.PICOHARP_T3, 1).text(52, " ".repeat(18)));
    assertEquals(Optional.empty(), none.created());
    assertEquals(List.of(PERIOD), none.warnings());
  }

  @Test
  void countsOfRecordsBeyondFourGigabytesAreRead() throws IOException {
    byte[] file = LegacyBytes.hydraHarp("2.0", 3).with();
    ByteBuffer.wrap(file)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(LegacyBytes.HYDRA_RECORDS, 5_000_000_000L);
    try (PhotonSource source = new LegacyFormat().open(write(file), OpenOptions.DEFAULT)) {
      assertEquals(OptionalLong.of(5_000_000_000L), source.info().declaredRecords());
      assertEquals(
          List.of(Kind.RECORD_COUNT),
          Stream.of(source, 10).events().stream().map(Event::kind).toList());
    }
  }

  @Test
  void histogramFilesAreNotOfThisFormat() throws IOException {
    assertEquals(
        "run.dat holds histograms (PicoQuant PHD), not photon records; open the PT2 or PT3 file of"
            + " the measurement.",
        refusal(LegacyBytes.picoHarp(0).with()));
    assertTrue(refusal(LegacyBytes.hydraHarp("2.0", 0).with()).contains("(PicoQuant HHD)"));
    assertTrue(refusal(LegacyBytes.timeHarp(0).with()).contains("(PicoQuant THD)"));
    assertTrue(refusal(LegacyBytes.timeHarp(1).with()).contains("(PicoQuant THD)"));
    for (int mode : new int[] {0, 1}) {
      assertFalse(recognises(LegacyBytes.picoHarp(mode).with()));
      assertFalse(recognises(LegacyBytes.hydraHarp("1.0", mode).with()));
      assertFalse(recognises(LegacyBytes.timeHarp(mode).with()));
    }
    assertTrue(recognises(LegacyBytes.picoHarp(3).with()));
    assertTrue(recognises(LegacyBytes.hydraHarp("1.0", 2).with()));
    assertTrue(recognises(LegacyBytes.timeHarp(2).with()));
  }

  @Test
  void senselessHeadersAreRefused() throws IOException {
    assertEquals(
        "run.dat: the header is damaged before byte 352, where MeasurementMode is 7; take another"
            + " copy of the file.",
        refusal(LegacyBytes.picoHarp(7).with()));
    assertTrue(refusal(LegacyBytes.timeHarp(3).with()).contains("where MeasurementMode is 3;"));
    for (int boards : new int[] {-1, 0, 9, Integer.MAX_VALUE}) {
      assertTrue(
          refusal(LegacyBytes.picoHarp(3).int32(LegacyBytes.PICO_BOARDS, boards).with())
              .contains("where NumberOfBoards is " + boards + ";"));
    }
    assertTrue(
        refusal(LegacyBytes.hydraHarp("2.0", 3).int32(LegacyBytes.HYDRA_INPUTS, 65).with())
            .contains("where InpChPresent is 65;"));
    for (int size : new int[] {-1, 1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      assertEquals(
          "run.dat: the header is damaged before byte 728, where ImgHdrSize is "
              + size
              + "; take another copy of the file.",
          refusal(LegacyBytes.picoHarp(3).int32(LegacyBytes.PICO_IMAGE, size).with()));
    }
    for (float resolution : new float[] {0, -1, Float.NaN, Float.POSITIVE_INFINITY, 2e9f}) {
      assertEquals(
          "run.dat: the header gives Resolution, the unit of its micro times, as "
              + Double.parseDouble(Float.toString(resolution))
              + " ns; take another copy of the file.",
          refusal(LegacyBytes.picoHarp(3).float32(LegacyBytes.PICO_RESOLUTION, resolution).with()));
    }
    for (int rate : new int[] {0, -5}) {
      assertTrue(
          refusal(LegacyBytes.picoHarp(3).int32(LegacyBytes.PICO_RATE0, rate).with())
              .startsWith(
                  "run.dat: the header gives a sync rate (InpRate0) of "
                      + rate
                      + " Hz, so the pulse period,"));
    }
    assertTrue(
        refusal(LegacyBytes.timeHarp(2).int32(LegacyBytes.TIME_CLOCK, 0).with())
            .startsWith("run.dat: the header gives TTTRGlobClock, the unit of its times, as 0 ns"));
  }

  @Test
  void otherVersionsAreNamed() throws IOException {
    byte[] file = LegacyBytes.hydraHarp("3.1", 3).with();
    assertTrue(recognises(file));
    assertEquals(
        "run.dat is a HydraHarp file of format version \"3.1\"; 1.0 and 2.0 can be read, so save"
            + " it as PTU with PicoQuant's file converter.",
        refusal(file));
  }

  @Test
  void aFileThatEndsWithinItsHeaderIsRefused() throws IOException {
    for (LegacyBytes whole :
        List.of(
            LegacyBytes.picoHarp(3), LegacyBytes.hydraHarp("2.0", 2), LegacyBytes.timeHarp(2))) {
      byte[] file = whole.with();
      for (int length = 12; length < file.length; length++) {
        byte[] cut = Arrays.copyOf(file, length);
        assertTrue(recognises(cut), "length " + length);
        assertEquals(
            "run.dat: the file ends within its header; it was cut off while being written or"
                + " copied, so take another copy of it.",
            refusal(cut));
      }
    }
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    assertFalse(recognises("PicoHarp 300 data\nas text\n".getBytes(StandardCharsets.US_ASCII)));
    assertFalse(recognises("PicoHarpist       2.0   ".getBytes(StandardCharsets.US_ASCII)));
    assertFalse(recognises(new byte[] {1}));
    assertEquals(
        "run.dat: this is no PicoQuant file of the old kind; choose one, or let the format be"
            + " found.",
        refusal(new byte[] {1}));
  }
}
