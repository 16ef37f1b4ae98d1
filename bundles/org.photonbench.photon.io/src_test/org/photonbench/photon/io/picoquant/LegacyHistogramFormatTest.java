package org.photonbench.photon.io.picoquant;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.HYDRA_CURVES;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.HYDRA_CURVE_BINS;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.HYDRA_CURVE_OFFSET;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.HYDRA_CURVE_TOTAL;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.HYDRA_HEADER;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.HYDRA_START;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.PICO_CURVES;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.PICO_CURVE_BINS;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.PICO_CURVE_OFFSET;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.PICO_CURVE_RATE;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.PICO_CURVE_RESOLUTION;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.PICO_CURVE_STOP_AFTER;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.PICO_CURVE_TIME_SET;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.PICO_HEADER;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.PICO_START;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.TIME_BINS;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.TIME_CURVES;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.TIME_CURVE_TOTAL;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.TIME_START;
import static org.photonbench.photon.io.picoquant.LegacyHistogramBytes.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.DecayHistogram;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.HistogramRecordings;

class LegacyHistogramFormatTest {
  private static final int[] FIRST = {0, 7, 0xFFFF_FFFF, 1};
  private static final int[] SECOND = {1, 2, 3};
  private static final int[] THIRD = {4, 5, 6};

  @TempDir Path folder;

  private HistogramRecording open(byte[] file) throws IOException {
    return new LegacyHistogramFormat().open(Files.write(folder.resolve("a.dat"), file));
  }

  private String refusal(byte[] file) {
    return assertThrows(RecordingFormatException.class, () -> open(file)).getMessage();
  }

  private static void check(HistogramRecording recording, String format, String device) {
    assertEquals(format, recording.format());
    assertEquals(device, recording.device());
    assertEquals("dot 6, 4 K", recording.comment());
    assertEquals(Optional.of(LocalDateTime.parse("2007-06-05T08:09:10")), recording.created());
    assertEquals("", recording.shape());
    assertEquals(List.of(), recording.warnings());
    assertEquals(0, recording.trailingBytes());
    assertFalse(recording.testedOnRealData());
    assertEquals(2, recording.histograms().size());
    for (DecayHistogram histogram : recording.histograms()) {
      assertEquals(OptionalDouble.of(4e7), histogram.syncRateHertz());
      assertEquals(OptionalDouble.of(2.5), histogram.acquisitionSeconds());
    }
    assertEquals("10", recording.histograms().get(0).name());
    assertEquals("11", recording.histograms().get(1).name());
  }

  private static String entry(HistogramRecording recording, String name, int index) {
    List<HeaderEntry> entries =
        recording.entries().stream()
            .filter(entry -> entry.name().equals(name) && entry.index() == index)
            .toList();
    assertEquals(1, entries.size(), name);
    return entries.getFirst().value();
  }

  @Test
  void picoHarpCurvesAreRead() throws IOException {
    HistogramRecording recording = open(LegacyHistogramBytes.picoHarp(FIRST, SECOND));
    check(recording, "PicoQuant PHD", "PicoHarp 300");
    DecayHistogram first = recording.histograms().get(0);
    assertEquals(4e-12, first.binSeconds());
    assertArrayEquals(new long[] {0, 7, 4_294_967_295L, 1}, first.counts());
    assertEquals(8e-12, recording.histograms().get(1).binSeconds());
    assertArrayEquals(new long[] {1, 2, 3}, recording.histograms().get(1).counts());
    assertEquals("PicoHarp 300", entry(recording, "Curve_HwIdent", 1));
    assertEquals("997448200 (2001-08-10T12:56:40Z)", entry(recording, "Curve_TimeOfRecording", 1));
    assertEquals("2500 ms", entry(recording, "Curve_StopAfter", 0));
    assertEquals("99000 Hz", entry(recording, "Curve_HistCountRate", 0));
    assertEquals("-20 mV", entry(recording, "Curve_RouterCFDZeroCross", 1));
  }

  @Test
  void hydraHarpCurvesOfBothVersionsAreRead() throws IOException {
    for (String version : List.of("1.0", "2.0")) {
      HistogramRecording recording = open(LegacyHistogramBytes.hydraHarp(version, FIRST, SECOND));
      check(recording, "PicoQuant HHD", "HydraHarp 400");
      DecayHistogram first = recording.histograms().get(0);
      assertEquals(16e-12, first.binSeconds());
      assertArrayEquals(new long[] {0, 7, 4_294_967_295L, 1}, first.counts());
      assertEquals(32e-12, recording.histograms().get(1).binSeconds());
      assertArrayEquals(new long[] {1, 2, 3}, recording.histograms().get(1).counts());
      assertEquals("HydraHarp 400", entry(recording, "Curve_HwIdent", 0));
      assertEquals("3", entry(recording, "Curve_InputsEnabled", 0));
      assertEquals("1", entry(recording, "Curve_InputChannel", 1));
      assertEquals("100000 Hz", entry(recording, "Curve_InputRate", 1));
    }
  }

  @Test
  void timeHarpCurvesAreRead() throws IOException {
    HistogramRecording recording = open(LegacyHistogramBytes.timeHarp(SECOND, THIRD));
    check(recording, "PicoQuant THD", "TimeHarp 200");
    assertEquals(4e-11, recording.histograms().get(0).binSeconds());
    assertArrayEquals(new long[] {1, 2, 3}, recording.histograms().get(0).counts());
    assertEquals(8e-11, recording.histograms().get(1).binSeconds());
    assertArrayEquals(new long[] {4, 5, 6}, recording.histograms().get(1).counts());
    assertEquals("99000 Hz", entry(recording, "Curve_TDCRate", 1));
  }

  @Test
  void curvesMayLieInAnyOrder() throws IOException {
    byte[] file = LegacyHistogramBytes.hydraHarp("2.0", SECOND, THIRD);
    int first = HYDRA_START + 2 * HYDRA_HEADER;
    change(file, HYDRA_START + HYDRA_CURVE_OFFSET, first + 12);
    change(file, HYDRA_START + HYDRA_HEADER + HYDRA_CURVE_OFFSET, first);
    HistogramRecording recording = open(file);
    assertArrayEquals(new long[] {4, 5, 6}, recording.histograms().get(0).counts());
    assertArrayEquals(new long[] {1, 2, 3}, recording.histograms().get(1).counts());
    assertEquals(2, recording.warnings().size(), "both sums differ from those announced");
  }

  @Test
  void unknownTimesAndRatesStayUnknown() throws IOException {
    byte[] file = LegacyHistogramBytes.picoHarp(SECOND);
    change(file, PICO_START + PICO_CURVE_RATE, 0);
    change(file, PICO_START + PICO_CURVE_STOP_AFTER, 0);
    DecayHistogram timeSet = open(file).histograms().getFirst();
    assertEquals(OptionalDouble.empty(), timeSet.syncRateHertz());
    assertEquals(OptionalDouble.of(5), timeSet.acquisitionSeconds());
    change(file, PICO_START + PICO_CURVE_TIME_SET, 0);
    assertEquals(OptionalDouble.empty(), open(file).histograms().getFirst().acquisitionSeconds());
  }

  @Test
  void bytesThatBelongToNothingAreCounted() throws IOException {
    for (byte[] file :
        List.of(
            LegacyHistogramBytes.picoHarp(SECOND, THIRD),
            LegacyHistogramBytes.hydraHarp("2.0", SECOND, THIRD),
            LegacyHistogramBytes.timeHarp(SECOND, THIRD))) {
      assertEquals(5, open(Arrays.copyOf(file, file.length + 5)).trailingBytes());
    }
  }

  @Test
  void aCurveCutOffIsLeftOutAndToldOf() throws IOException {
    for (byte[] file :
        List.of(
            LegacyHistogramBytes.picoHarp(FIRST, SECOND),
            LegacyHistogramBytes.hydraHarp("2.0", FIRST, SECOND))) {
      HistogramRecording recording = open(Arrays.copyOf(file, file.length - 1));
      assertEquals(1, recording.histograms().size());
      assertEquals(11, recording.trailingBytes());
      assertEquals(
          List.of(
              "Curve 11 is left out: the file ends before its last bin, so it was cut off while"
                  + " being written or copied."),
          recording.warnings());
      assertEquals(
          "a.dat holds no whole histogram; the measurement wrote none or the file was cut off, so"
              + " take another copy of it.",
          refusal(Arrays.copyOf(file, file.length - 13)));
    }
    byte[] file = LegacyHistogramBytes.timeHarp(new int[200], new int[200]);
    for (int missing : new int[] {1, 800, 801, 899}) {
      HistogramRecording recording = open(Arrays.copyOf(file, file.length - missing));
      assertEquals(1, recording.histograms().size());
      assertEquals(900 - missing, recording.trailingBytes());
      assertEquals(
          List.of(
              "The header announces 2 curves, the file ends within number 2, so it was cut off"
                  + " while being written or copied."),
          recording.warnings());
    }
  }

  @Test
  void anotherSumThanAnnouncedIsToldOf() throws IOException {
    List<String> warnings =
        List.of("The header announces 7 photons in curve 10, its bins hold 6; the bins are used.");
    byte[] hydra = LegacyHistogramBytes.hydraHarp("2.0", SECOND);
    assertEquals(warnings, open(change(hydra, HYDRA_START + HYDRA_CURVE_TOTAL, 7)).warnings());
    byte[] time = LegacyHistogramBytes.timeHarp(SECOND);
    assertEquals(warnings, open(change(time, TIME_START + TIME_CURVE_TOTAL, 7)).warnings());
  }

  @Test
  void senselessHeadersAreRefused() {
    for (int bins : new int[] {-1, 0, (1 << 26) + 1, Integer.MAX_VALUE}) {
      String end = " as " + bins + ", which cannot be; take another copy of the file.";
      assertEquals(
          "a.dat: the header gives Curve_Channels(1)" + end,
          refusal(
              change(
                  LegacyHistogramBytes.picoHarp(FIRST, SECOND),
                  PICO_START + PICO_HEADER + PICO_CURVE_BINS,
                  bins)));
      assertEquals(
          "a.dat: the header gives Curve_HistogramBins(0)" + end,
          refusal(
              change(
                  LegacyHistogramBytes.hydraHarp("1.0", FIRST),
                  HYDRA_START + HYDRA_CURVE_BINS,
                  bins)));
    }
    for (int bins : new int[] {-1, 0, Integer.MIN_VALUE}) {
      assertEquals(
          "a.dat: the header gives NumberOfChannels as "
              + bins
              + ", which cannot be; take another copy of the file.",
          refusal(change(LegacyHistogramBytes.timeHarp(SECOND), TIME_BINS, bins)));
    }
    // The first byte that may be one of a bin is the first behind the headers of the curves.
    for (int offset : new int[] {-1, 0, PICO_START + PICO_HEADER - 1, Integer.MIN_VALUE}) {
      assertEquals(
          "a.dat: the header gives Curve_DataOffset(0) as "
              + offset
              + ", which cannot be; take another copy of the file.",
          refusal(
              change(
                  LegacyHistogramBytes.picoHarp(FIRST), PICO_START + PICO_CURVE_OFFSET, offset)));
    }
    byte[] overlapping = LegacyHistogramBytes.picoHarp(FIRST, FIRST);
    int first = PICO_START + 2 * PICO_HEADER;
    change(overlapping, PICO_START + PICO_HEADER + PICO_CURVE_OFFSET, first);
    assertTrue(
        refusal(Arrays.copyOf(overlapping, first + 16))
            .startsWith(
                "a.dat: the histograms that the header lists up to curve 11 overlap or are too"));
    assertTrue(
        refusal(change(LegacyHistogramBytes.picoHarp(FIRST), LegacyBytes.PICO_BITS, 16))
            .startsWith("a.dat: the header gives 16 bits a bin (BitsPerRecord);"));
    assertTrue(
        refusal(LegacyHistogramBytes.picoHarp()).startsWith("a.dat holds no whole histogram;"));
  }

  @Test
  void anImpossibleNumberOfCurvesIsRefused() {
    for (int curves : new int[] {-1, 2, 1000, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      String message =
          "a.dat: the header gives NumberOfCurves as "
              + curves
              + ", for which the file has no room; it is damaged or was cut off, so take another"
              + " copy of it.";
      assertEquals(
          message, refusal(change(LegacyHistogramBytes.picoHarp(SECOND), PICO_CURVES, curves)));
      assertEquals(
          message,
          refusal(change(LegacyHistogramBytes.hydraHarp("2.0", SECOND), HYDRA_CURVES, curves)));
      assertEquals(
          message, refusal(change(LegacyHistogramBytes.timeHarp(SECOND), TIME_CURVES, curves)));
    }
  }

  @Test
  void aWidthThatIsNoTimeIsRefused() {
    for (float width : new float[] {0, -1, 1e9f, Float.NaN, Float.POSITIVE_INFINITY}) {
      assertTrue(
          refusal(
                  change(
                      LegacyHistogramBytes.picoHarp(FIRST),
                      PICO_START + PICO_CURVE_RESOLUTION,
                      Float.floatToRawIntBits(width)))
              .startsWith(
                  "a.dat: the header gives Curve_Resolution(0), the unit of its micro times, as "),
          () -> Float.toString(width));
    }
  }

  @Test
  void otherFilesAreRefused() {
    String message =
        "a.dat: this is no PicoQuant file of histograms of the old kind; choose one, or let the"
            + " format be found.";
    assertEquals(message, refusal(LegacyBytes.picoHarp(3).with()));
    assertEquals(message, refusal(PtuBytes.empty().with()));
    assertEquals(message, refusal(new byte[] {1}));
    assertTrue(
        refusal(Arrays.copyOf(LegacyBytes.picoHarp(0).with(), 400))
            .startsWith("a.dat: the file ends within its header;"));
  }

  private static byte[] file(int family, int[]... curves) {
    return switch (family) {
      case 0 -> LegacyHistogramBytes.picoHarp(curves);
      case 1 -> LegacyHistogramBytes.hydraHarp("1.0", curves);
      case 2 -> LegacyHistogramBytes.hydraHarp("2.0", curves);
      default -> LegacyHistogramBytes.timeHarp(curves);
    };
  }

  @Property(tries = 60)
  void countsOfAnyLengthAreRead(
      @ForAll @IntRange(min = 0, max = 3) int family,
      @ForAll @IntRange(min = 1, max = 40_000) int bins,
      @ForAll long seed)
      throws IOException {
    // Below 2^16 a bin, as the TimeHarp's header has 32 bits for their sum.
    int[] counts = new Random(seed).ints(bins, 0, 1 << 16).toArray();
    Path path = Files.createTempFile("any", ".dat");
    try {
      Files.write(path, file(family, counts, counts));
      HistogramRecording recording = new HistogramRecordings().open(path);
      long[] expected = Arrays.stream(counts).asLongStream().toArray();
      assertArrayEquals(expected, recording.histograms().getFirst().counts());
      assertArrayEquals(expected, recording.histograms().getLast().counts());
      assertEquals(List.of(), recording.warnings());
    } finally {
      Files.delete(path);
    }
  }

  @Property(tries = 2000)
  void damageNeverBreaksTheReader(
      @ForAll @IntRange(min = 0, max = 3) int family,
      @ForAll long seed,
      @ForAll @Size(min = 1, max = 10) List<@IntRange(max = 9999) Integer> places)
      throws IOException {
    Random random = new Random(seed);
    byte[] file = file(family, SECOND, THIRD, SECOND);
    for (int place : places) {
      // Name, version and mode stay, or few files get beyond them.
      file[356 + place % (file.length - 356)] = (byte) random.nextInt();
    }
    int cut = random.nextInt(4) == 0 ? 356 + random.nextInt(file.length - 356) : file.length;
    DamagedHistograms.check(Arrays.copyOf(file, cut));
  }
}
