package org.photonbench.photon.io.picoquant;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.HistogramRecordings;

class PhuFormatTest {
  private static final int CURVE_TAGS = 6;

  @TempDir Path folder;

  /** A PHU file with curves one after the other, and tags of the caller before them. */
  private static byte[] phu(PtuBytes tags, int[]... curves) {
    int start = tags.unfinished().length + 48 * (2 + CURVE_TAGS * curves.length) + 48;
    tags.integer("HistoResult_NumberOfCurves", curves.length).integer("HistoResult_BitsPerBin", 32);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    int offset = start;
    for (int i = 0; i < curves.length; i++) {
      long total = Arrays.stream(curves[i]).mapToLong(Integer::toUnsignedLong).sum();
      curve(tags, i, "CurveIndex", 10 + i);
      curve(tags, i, "HistogramBins", curves[i].length);
      curve(tags, i, "DataOffset", offset);
      curve(tags, i, "SyncRate", 40_000_000);
      curve(tags, i, "IntegralCount", total);
      double width = 16e-12 * (i + 1);
      tags.tag("HistResDscr_MDescResolution", i, PtuBytes.DOUBLE, Double.doubleToLongBits(width));
      offset += 4 * curves[i].length;
    }
    byte[] header = tags.with();
    assertEquals(start, header.length);
    System.arraycopy("PQHISTO\0".getBytes(StandardCharsets.US_ASCII), 0, header, 0, 8);
    file.writeBytes(header);
    for (int[] curve : curves) {
      file.writeBytes(PtuBytes.words(curve));
    }
    return file.toByteArray();
  }

  private static void curve(PtuBytes tags, int i, String what, long value) {
    tags.tag("HistResDscr_" + what, i, PtuBytes.INT64, value);
  }

  /** Changes a tag where it stands. */
  private static byte[] change(byte[] file, String id, int index, long value) {
    byte[] tag = PtuBytes.empty().tag(id, index, PtuBytes.INT64, value).unfinished();
    for (int at = 16; at + 48 <= file.length; at++) {
      if (Arrays.equals(file, at, at + 36, tag, 16, 52)) {
        System.arraycopy(tag, 56, file, at + 40, 8);
        return file;
      }
    }
    throw new AssertionError(id);
  }

  private static final int[] FIRST = {0, 7, 0xFFFF_FFFF, 1};
  private static final int[] SECOND = {1, 2, 3};

  private HistogramRecording open(byte[] file) throws IOException {
    return new PhuFormat().open(Files.write(folder.resolve("a.phu"), file));
  }

  private String refusal(byte[] file) {
    return assertThrows(RecordingFormatException.class, () -> open(file)).getMessage();
  }

  @Test
  void curvesAreReadWithWhatTheHeaderSays() throws IOException {
    PtuBytes tags =
        PtuBytes.empty()
            .text("HW_Type", "PicoHarp 300", StandardCharsets.UTF_8)
            .text("File_Comment", "IRF", StandardCharsets.UTF_8)
            .integer("MeasDesc_AcquisitionTime", 5000)
            .tag("HistResDscr_MDescStopAfter", 1, PtuBytes.INT64, 2500)
            .tag(
                "File_CreatingTime",
                -1,
                PtuBytes.DATE_TIME,
                Double.doubleToLongBits(43880.385807083));
    HistogramRecording recording = open(phu(tags, FIRST, SECOND));
    assertEquals("PicoQuant PHU", recording.format());
    assertEquals("PicoHarp 300", recording.device());
    assertEquals("IRF", recording.comment());
    assertEquals(Optional.of(LocalDateTime.parse("2020-02-19T09:15:33.732")), recording.created());
    assertEquals("", recording.shape());
    assertEquals(List.of(), recording.warnings());
    assertEquals(0, recording.trailingBytes());
    assertFalse(recording.testedOnRealData());
    assertEquals(5 + 2 + 2 * CURVE_TAGS, recording.entries().size());
    assertEquals(2, recording.histograms().size());
    DecayHistogram first = recording.histograms().get(0);
    assertEquals("10", first.name());
    assertEquals(16e-12, first.binSeconds());
    assertArrayEquals(new long[] {0, 7, 4_294_967_295L, 1}, first.counts());
    assertEquals(OptionalDouble.of(4e7), first.syncRateHertz());
    assertEquals(OptionalDouble.of(5), first.acquisitionSeconds());
    DecayHistogram second = recording.histograms().get(1);
    assertEquals("11", second.name());
    assertEquals(32e-12, second.binSeconds());
    assertArrayEquals(new long[] {1, 2, 3}, second.counts());
    assertEquals(OptionalDouble.of(2.5), second.acquisitionSeconds());
  }

  @Test
  void unknownTimesAndRatesStayUnknown() throws IOException {
    DecayHistogram histogram =
        open(change(phu(PtuBytes.empty(), SECOND), "HistResDscr_SyncRate", 0, 0))
            .histograms()
            .getFirst();
    assertEquals(OptionalDouble.empty(), histogram.syncRateHertz());
    assertEquals(OptionalDouble.empty(), histogram.acquisitionSeconds());
  }

  @Test
  void bytesThatBelongToNothingAreCounted() throws IOException {
    byte[] file = phu(PtuBytes.empty(), FIRST, SECOND);
    assertEquals(5, open(Arrays.copyOf(file, file.length + 5)).trailingBytes());
  }

  @Test
  void aCurveCutOffIsLeftOutAndToldOf() throws IOException {
    byte[] file = phu(PtuBytes.empty(), FIRST, SECOND);
    HistogramRecording recording = open(Arrays.copyOf(file, file.length - 1));
    assertEquals(1, recording.histograms().size());
    assertEquals(11, recording.trailingBytes());
    assertEquals(
        List.of(
            "Curve 11 is left out: the file ends before its last bin, so it was cut off while"
                + " being written or copied."),
        recording.warnings());
    assertEquals(
        "a.phu holds no whole histogram; the measurement wrote none or the file was cut off, so"
            + " take another copy of it.",
        refusal(Arrays.copyOf(file, file.length - 13)));
  }

  @Test
  void anotherSumThanAnnouncedIsToldOf() throws IOException {
    byte[] file = change(phu(PtuBytes.empty(), SECOND), "HistResDscr_IntegralCount", 0, 7);
    assertEquals(
        List.of("The header announces 7 photons in curve 10, its bins hold 6; the bins are used."),
        open(file).warnings());
  }

  @Test
  void senselessHeadersAreRefused() {
    for (long bins : new long[] {-1, 0, CurveCounts.MOST_BINS + 1, Long.MAX_VALUE}) {
      assertEquals(
          "a.phu: the header gives HistResDscr_HistogramBins(1) as "
              + bins
              + ", which cannot be; take another copy of the file.",
          refusal(
              change(phu(PtuBytes.empty(), FIRST, SECOND), "HistResDscr_HistogramBins", 1, bins)));
    }
    for (long offset : new long[] {-1, 0, 100, Long.MIN_VALUE}) {
      assertTrue(
          refusal(change(phu(PtuBytes.empty(), FIRST), "HistResDscr_DataOffset", 0, offset))
              .startsWith(
                  "a.phu: the header gives HistResDscr_DataOffset(0) as "
                      + offset
                      + ", which cannot be;"));
    }
    byte[] overlapping = phu(PtuBytes.empty(), FIRST, FIRST);
    int start = overlapping.length - 32;
    change(overlapping, "HistResDscr_DataOffset", 1, start);
    assertTrue(
        refusal(Arrays.copyOf(overlapping, start + 16))
            .startsWith(
                "a.phu: the histograms that the header lists up to curve 11 overlap or are too"));
    assertTrue(
        refusal(change(phu(PtuBytes.empty(), FIRST), "HistoResult_BitsPerBin", -1, 16))
            .startsWith("a.phu: the header gives 16 bits a bin (HistoResult_BitsPerBin);"));
    assertTrue(refusal(phu(PtuBytes.empty())).startsWith("a.phu holds no whole histogram;"));
  }

  @Test
  void missingTagsAreNamed() {
    assertEquals(
        "a.phu: the header lacks HistResDscr_HistogramBins(1), without which its histograms cannot"
            + " be read; export the file again from the program that wrote it.",
        refusal(change(phu(PtuBytes.empty(), FIRST), "HistoResult_NumberOfCurves", -1, 2)));
    byte[] none = PtuBytes.empty().with();
    System.arraycopy("PQHISTO\0".getBytes(StandardCharsets.US_ASCII), 0, none, 0, 8);
    assertTrue(refusal(none).startsWith("a.phu: the header lacks HistoResult_NumberOfCurves,"));
  }

  @Test
  void aWidthThatIsNoTimeIsRefused() {
    for (double width : new double[] {0, -1e-12, 1, Double.NaN, Double.POSITIVE_INFINITY}) {
      byte[] file =
          change(
              phu(PtuBytes.empty(), FIRST),
              "HistResDscr_MDescResolution",
              0,
              Double.doubleToLongBits(width));
      assertTrue(
          refusal(file)
              .startsWith(
                  "a.phu: the header gives HistResDscr_MDescResolution(0) as \"" + width + "\""));
    }
  }

  @Test
  void otherFilesAreRefused() {
    assertEquals(
        "a.phu: this is no PicoQuant PHU file; choose one, or let the format be found.",
        refusal(PtuBytes.empty().with()));
  }

  @Property(tries = 100)
  void countsOfAnyLengthAreRead(
      @ForAll @IntRange(min = 1, max = 40_000) int bins, @ForAll long seed) throws IOException {
    int[] counts = new Random(seed).ints(bins).toArray();
    Path path = Files.createTempFile("any", ".phu");
    try {
      Files.write(path, phu(PtuBytes.empty(), counts, SECOND));
      HistogramRecording recording = new HistogramRecordings().open(path);
      assertArrayEquals(
          Arrays.stream(counts).mapToLong(Integer::toUnsignedLong).toArray(),
          recording.histograms().getFirst().counts());
      assertArrayEquals(new long[] {1, 2, 3}, recording.histograms().getLast().counts());
      assertEquals(List.of(), recording.warnings());
    } finally {
      Files.delete(path);
    }
  }

  @Property(tries = 1000)
  void damageNeverBreaksTheReader(
      @ForAll long seed,
      @ForAll @Size(min = 1, max = 10) List<@IntRange(max = 9999) Integer> places)
      throws IOException {
    Random random = new Random(seed);
    byte[] file = phu(PtuBytes.empty().integer("Other", 1), FIRST, SECOND, FIRST);
    for (int place : places) {
      file[8 + place % (file.length - 8)] = (byte) random.nextInt();
    }
    int cut = random.nextInt(4) == 0 ? 8 + random.nextInt(file.length - 8) : file.length;
    DamagedHistograms.check(Arrays.copyOf(file, cut));
  }
}
