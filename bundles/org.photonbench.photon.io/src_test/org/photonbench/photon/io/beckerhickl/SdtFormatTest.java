package org.photonbench.photon.io.beckerhickl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
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
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.DecayHistogram;
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.HistogramRecordings;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.beckerhickl.SpcBytes.Block;

class SdtFormatTest {
  private static final String KIND = "SPC Setup & Data File";
  private static final int BINS = 8;

  @TempDir Path folder;

  /** A description of a measurement: 40 ns at gain 2, eight bins, image of x by y pixels. */
  private static byte[] measurement(int x, int y) {
    ByteBuffer b = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
    b.put(0, "16:12:19".getBytes(StandardCharsets.US_ASCII));
    b.put(9, "2024-02-29".getBytes(StandardCharsets.US_ASCII));
    b.put(20, "3F0022".getBytes(StandardCharsets.US_ASCII));
    b.putShort(58, (short) 1).putFloat(64, 40e-9f).putShort(68, (short) 2);
    b.putShort(82, (short) BINS).putFloat(92, 10);
    b.put(117, "SPC-150".getBytes(StandardCharsets.US_ASCII));
    b.putInt(173, x).putInt(177, y).putInt(181, 1).putInt(185, 1);
    b.putFloat(215, 12.5f).putFloat(231, 80e6f).putFloat(247, 80e6f);
    b.putInt(309, x).putInt(313, y);
    return b.array();
  }

  private static byte[] counts(int width, long... counts) {
    ByteBuffer b = ByteBuffer.allocate(width * counts.length).order(ByteOrder.LITTLE_ENDIAN);
    for (long count : counts) {
      switch (width) {
        case 2 -> b.putShort((short) count);
        case 4 -> b.putInt((int) count);
        default -> b.putDouble(count);
      }
    }
    return b.array();
  }

  private static byte[] zipped(byte[] data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("data_block"));
      zip.write(data);
    }
    return bytes.toByteArray();
  }

  private static Block block(int type, int number, byte[] data) {
    return new Block(type, number, data.length, data);
  }

  private static byte[] file(int revision, byte[] measurement, Block... blocks) {
    return SpcBytes.file(
        revision, KIND, new String[] {"SP_MODE,I,0"}, List.of(measurement), List.of(blocks));
  }

  private HistogramRecording open(byte[] file) throws IOException {
    return new HistogramRecordings().open(Files.write(folder.resolve("a.sdt"), file));
  }

  private String refusal(byte[] file) {
    return assertThrows(RecordingFormatException.class, () -> open(file)).getMessage();
  }

  @Test
  void curvesOfBothRevisions() throws IOException {
    for (int revision : new int[] {0x28D, 0x28F}) {
      HistogramRecording recording =
          open(
              file(
                  revision,
                  measurement(1, 1),
                  block(0x001, 1, counts(2, 0, 1, 2, 65_535, 4, 5, 6, 7)),
                  block(0x108, 0x0100_0003, counts(4, 0, 1, 2, 4_294_967_295L, 4, 5, 6, 7)),
                  block(0x201, 3, counts(8, 0, 1, 2, 1L << 40, 4, 5, 6, 7))));
      assertEquals("Becker & Hickl SDT", recording.format());
      assertEquals("SPC-150", recording.device());
      assertEquals(Optional.of(LocalDateTime.of(2024, 2, 29, 16, 12, 20)), recording.created());
      assertEquals("CsPbBr3 at 4 K\nLigand    : DDAB (wet)", recording.comment());
      assertEquals("", recording.shape());
      assertEquals(List.of(), recording.warnings());
      assertEquals(0, recording.trailingBytes());
      assertEquals(
          List.of("block 1", "module 1, channel 2", "block 3"),
          recording.histograms().stream().map(DecayHistogram::name).toList());
      DecayHistogram first = recording.histograms().getFirst();
      assertArrayEquals(new long[] {0, 1, 2, 65_535, 4, 5, 6, 7}, first.counts());
      assertEquals(2.5e-9, first.binSeconds(), 1e-16);
      assertEquals(OptionalDouble.of(80e6), first.syncRateHertz());
      assertEquals(OptionalDouble.of(12.5), first.acquisitionSeconds());
      assertEquals(4_294_967_295L, recording.histograms().get(1).counts()[3]);
      assertEquals(1L << 40, recording.histograms().get(2).counts()[3]);
    }
  }

  @Test
  void imagesAreSummedOverTheirPixels() throws IOException {
    byte[] pixels =
        counts(
            2, 1, 0, 0, 0, 0, 0, 0, 9, 2, 0, 0, 0, 0, 0, 0, 9, 3, 0, 0, 0, 0, 0, 0, 9, 4, 0, 0, 0,
            0, 0, 0, 9, 5, 0, 0, 0, 0, 0, 0, 9, 6, 0, 0, 0, 0, 0, 0, 9);
    for (int type : new int[] {0x011, 0x068}) {
      HistogramRecording recording = open(file(0x28F, measurement(3, 2), block(type, 1, pixels)));
      assertEquals("3 x 2 pixels, summed", recording.shape());
      assertEquals(1, recording.histograms().size());
      assertArrayEquals(
          new long[] {21, 0, 0, 0, 0, 0, 0, 54}, recording.histograms().getFirst().counts());
    }
    HistogramRecording two = open(file(0x28F, measurement(3, 1), block(0x011, 1, pixels)));
    assertArrayEquals(new long[] {6, 0, 0, 0, 0, 0, 0, 27}, two.histograms().get(0).counts());
    assertArrayEquals(new long[] {15, 0, 0, 0, 0, 0, 0, 27}, two.histograms().get(1).counts());
    assertTrue(two.warnings().getFirst().startsWith("Block 1 holds 2 images;"));
    assertFalse(two.testedOnRealData());
  }

  @Test
  void pagesWithoutAScanAreCurves() throws IOException {
    byte[] curves = counts(2, 1, 2, 3, 4, 5, 6, 7, 8, 8, 7, 6, 5, 4, 3, 2, 1);
    HistogramRecording recording = open(file(0x28F, measurement(1, 1), block(0x011, 1, curves)));
    assertEquals(
        List.of("block 1, curve 0", "block 1, curve 1"),
        recording.histograms().stream().map(DecayHistogram::name).toList());
    assertArrayEquals(new long[] {8, 7, 6, 5, 4, 3, 2, 1}, recording.histograms().get(1).counts());
  }

  @Test
  void compressedBlocks() throws IOException {
    Block zipped = new Block(0x1001, 1, 16, zipped(counts(2, 1, 2, 3, 4, 5, 6, 7, 8)));
    Block plain = block(0x001, 2, counts(2, 8, 7, 6, 5, 4, 3, 2, 1));
    HistogramRecording recording = open(file(0x28F, measurement(1, 1), zipped, plain));
    assertArrayEquals(new long[] {1, 2, 3, 4, 5, 6, 7, 8}, recording.histograms().get(0).counts());
    assertArrayEquals(new long[] {8, 7, 6, 5, 4, 3, 2, 1}, recording.histograms().get(1).counts());
    assertFalse(recording.testedOnRealData());
    String damaged =
        refusal(file(0x28F, measurement(1, 1), new Block(0x1001, 1, 16, new byte[50])));
    assertTrue(damaged.contains("should be compressed and are not"), damaged);
    String lz4 = refusal(file(0x28F, measurement(1, 1), new Block(0x4001, 1, 16, new byte[50])));
    assertTrue(lz4.contains("compressed with LZ4"), lz4);
  }

  @Test
  void whatIsNoHistogramIsSaid() throws IOException {
    Block correlation = block(0x228, 1, counts(8, 1, 2));
    Block curve = block(0x108, 1, counts(4, 1, 2, 3, 4, 5, 6, 7, 8));
    HistogramRecording recording = open(file(0x28F, measurement(1, 1), correlation, curve));
    assertEquals(1, recording.histograms().size());
    assertEquals(
        List.of("Not shown, as these are no histograms: a correlation (FCS)."),
        recording.warnings());
    assertEquals(
        "a.sdt holds no histogram of micro times, only a correlation (FCS), data of an unknown kind;"
            + " save the decay curves in SPCM, or open the .spc file of the measurement.",
        refusal(file(0x28F, measurement(1, 1), correlation, block(0x0F8, 1, new byte[64]))));
  }

  @Test
  void aSetFileHoldsNoHistograms() throws IOException {
    Path path = Files.write(folder.resolve("a.set"), SpcBytes.setup(0x28));
    assertEquals(Optional.empty(), new HistogramRecordings().recognise(path));
    assertEquals(
        "a.set holds the set-up of a measurement only; open the .spc or .sdt file beside it.",
        assertThrows(RecordingFormatException.class, () -> new SdtFormat().open(path))
            .getMessage());
  }

  @Test
  void anSdtFileHoldsNoPhotonRecords() throws IOException {
    Path path =
        Files.write(
            folder.resolve("a.sdt"),
            file(0x28F, measurement(1, 1), block(1, 1, counts(2, 1, 2, 3, 4, 5, 6, 7, 8))));
    assertTrue(
        assertThrows(RecordingFormatException.class, () -> new Recordings().open(path))
            .getMessage()
            .startsWith("a.sdt looks like a Becker & Hickl file of histograms by its name"));
  }

  @Test
  void brokenStructuresAreSaid() throws IOException {
    Block curve = block(0x001, 1, counts(2, 1, 2, 3, 4, 5, 6, 7, 8));
    byte[] whole = file(0x28F, measurement(1, 1), curve, curve);
    HistogramRecording cut = open(Arrays.copyOf(whole, whole.length - 1));
    assertEquals(1, cut.histograms().size());
    assertEquals(List.of("The data of block 2 end after 0 of 1 curves."), cut.warnings());
    assertEquals(
        List.of(
            "The file ends before block 2 of 2.",
            "The last 21 bytes of the file belong to no block and are not read."),
        open(Arrays.copyOf(whole, whole.length - 17)).warnings());
    byte[] longer = Arrays.copyOf(whole, whole.length + 5);
    assertEquals(5, open(longer).trailingBytes());
    byte[] measurement = measurement(1, 1);
    ByteBuffer.wrap(measurement).putFloat(64, 0);
    HistogramRecording unknown = open(file(0x28F, measurement, curve));
    assertEquals(50e-9 / BINS, unknown.histograms().getFirst().binSeconds());
    assertTrue(unknown.warnings().getFirst().startsWith("The width of a bin is not known"));
    byte[] bad = whole.clone();
    bad[40]++;
    assertEquals(
        List.of("The checksum of the header is wrong: check what it says."), open(bad).warnings());
    bad[32]++;
    assertThrows(
        RecordingFormatException.class,
        () -> new SdtFormat().open(Files.write(folder.resolve("b.sdt"), bad)));
  }

  @Property(tries = 2000)
  void damageNeverBreaksTheReader(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int damagedBytes) throws IOException {
    Random random = new Random(seed);
    byte[] file =
        file(
            random.nextBoolean() ? 0x28D : 0x28F,
            measurement(2, 2),
            block(0x001, 1, counts(2, 1, 2, 3, 4, 5, 6, 7, 8)),
            block(0x011, 2, new byte[4 * BINS * 2]),
            new Block(0x1001, 4, 2 * BINS, zipped(new byte[2 * BINS])),
            block(0x108, 3, counts(4, 1, 2, 3, 4, 5, 6, 7, 8)));
    for (int i = 0; i < damagedBytes; i++) {
      file[random.nextInt(random.nextBoolean() ? file.length : 42)] = (byte) random.nextInt();
    }
    Path path = Files.createTempFile("damaged", ".sdt");
    try {
      int cut = random.nextInt(4) == 0 ? random.nextInt(file.length) : file.length;
      Files.write(path, Arrays.copyOf(file, cut));
      HistogramRecording recording = new SdtFormat().open(path);
      assertFalse(recording.histograms().isEmpty());
      recording.histograms().forEach(h -> assertTrue(h.binSeconds() > 0));
    } catch (RecordingFormatException e) {
      assertTrue(e.getMessage().contains(path.getFileName().toString()), e::getMessage);
    } finally {
      Files.delete(path);
    }
  }
}
