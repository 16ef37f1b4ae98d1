package org.photonbench.ui.tests.kit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/** Recordings to test with: real ones if they are there, and small ones made on the spot. */
public final class TestRecordings {
  private static final int TYPE_EMPTY = 0xFFFF0008;
  private static final int TYPE_INT = 0x10000008;
  private static final int TYPE_FLOAT = 0x20000008;
  private static final int TYPE_TEXT = 0x4001FFFF;
  private static final int TYPE_DATE = 0x21000008;

  /** HydraHarp V2 T3. */
  private static final int RECORD_TYPE_T3 = 0x01010304;

  private static final int WRAP = 1024;

  private TestRecordings() {}

  /**
   * A real recording below the folder that the system property photonbench.data names; the test is
   * skipped, saying so, if it is absent.
   */
  public static Path real(String name) {
    Path file = Path.of(System.getProperty("photonbench.data", "absent")).resolve(name);
    assumeTrue(Files.isReadable(file), () -> "skipped: no recording " + file);
    return file;
  }

  /**
   * Writes a HydraHarp T3 recording with two channels, 2.5 MHz pulses and a decay of the micro
   * times (PTU as the public format description gives it).
   *
   * @param photons how many photons, alternating at random between the channels
   * @return the file
   */
  public static Path writePtu(Path file, int photons) throws IOException {
    return writePtu(file, photons, photon -> 400);
  }

  /**
   * The same of an emitter that blinks: bright and a tenth as bright in turns of half a second.
   *
   * @return the file
   */
  public static Path writeBlinkingPtu(Path file, int photons) throws IOException {
    return writePtu(file, photons, photon -> photon % 6600 < 6000 ? 400 : 4000);
  }

  /**
   * Writes a recording.
   *
   * @param longestGap the longest gap before a photon in pulses, by its number
   */
  private static Path writePtu(Path file, int photons, IntUnaryOperator longestGap)
      throws IOException {
    double syncRate = 2.5e6;
    ByteBuffer records = ByteBuffer.allocate(photons * 16).order(ByteOrder.LITTLE_ENDIAN);
    SplittableRandom random = new SplittableRandom(20);
    long pulse = 0;
    long periods = 0;
    for (int i = 0; i < photons; i++) {
      pulse += 1 + random.nextInt(longestGap.applyAsInt(i));
      long due = pulse / WRAP;
      if (due > periods) {
        records.putInt(1 << 31 | 0x3F << 25 | (int) (due - periods));
        periods = due;
      }
      int micro = (int) Math.min(20_000, -Math.log(1 - random.nextDouble()) * 400) + 100;
      records.putInt(random.nextInt(2) << 25 | micro << 10 | (int) (pulse % WRAP));
    }
    records.flip();
    long count = records.remaining() / Integer.BYTES;
    ByteBuffer header = ByteBuffer.allocate(8192).order(ByteOrder.LITTLE_ENDIAN);
    header.put("PQTTTR\0\0".getBytes(StandardCharsets.US_ASCII));
    header.put("1.0.00\0\0".getBytes(StandardCharsets.US_ASCII));
    text(header, "File_Comment", "made by a test");
    number(header, "File_CreatingTime", TYPE_DATE, Double.doubleToLongBits(45000.5));
    number(header, "Measurement_Mode", TYPE_INT, 3);
    number(header, "TTResultFormat_TTTRRecType", TYPE_INT, RECORD_TYPE_T3);
    number(header, "TTResultFormat_BitsPerRecord", TYPE_INT, 32);
    number(header, "TTResult_NumberOfRecords", TYPE_INT, count);
    number(header, "TTResult_SyncRate", TYPE_INT, Math.round(syncRate));
    number(header, "MeasDesc_AcquisitionTime", TYPE_INT, Math.round(pulse / syncRate * 1e3));
    number(header, "MeasDesc_Resolution", TYPE_FLOAT, Double.doubleToLongBits(16e-12));
    number(header, "MeasDesc_GlobalResolution", TYPE_FLOAT, Double.doubleToLongBits(1 / syncRate));
    text(header, "HW_Type", "HydraHarp 400");
    number(header, "Header_End", TYPE_EMPTY, 0);
    header.flip();
    ByteBuffer all = ByteBuffer.allocate(header.remaining() + records.remaining());
    all.put(header).put(records);
    return Files.write(file, all.array());
  }

  /**
   * Writes histograms of micro times with bins of 16 ps and pulses of 40 MHz (PHU as the public
   * format description gives it).
   *
   * @return the file
   */
  public static Path writePhu(Path file, int[]... curves) throws IOException {
    ByteBuffer all = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    all.put("PQHISTO\0".getBytes(StandardCharsets.US_ASCII));
    all.put("1.0.00\0\0".getBytes(StandardCharsets.US_ASCII));
    text(all, "HW_Type", "HydraHarp 400");
    number(all, "HistoResult_NumberOfCurves", TYPE_INT, curves.length);
    number(all, "HistoResult_BitsPerBin", TYPE_INT, 32);
    int tagBytes = 48;
    int offset = all.position() + tagBytes * (5 * curves.length + 1);
    for (int i = 0; i < curves.length; i++) {
      number(all, "HistResDscr_CurveIndex", i, TYPE_INT, i);
      number(all, "HistResDscr_HistogramBins", i, TYPE_INT, curves[i].length);
      number(all, "HistResDscr_DataOffset", i, TYPE_INT, offset);
      number(all, "HistResDscr_SyncRate", i, TYPE_INT, 40_000_000);
      number(all, "HistResDscr_MDescResolution", i, TYPE_FLOAT, Double.doubleToLongBits(16e-12));
      offset += curves[i].length * Integer.BYTES;
    }
    number(all, "Header_End", TYPE_EMPTY, 0);
    for (int[] curve : curves) {
      for (int count : curve) {
        all.putInt(count);
      }
    }
    byte[] bytes = new byte[all.position()];
    all.flip().get(bytes);
    return Files.write(file, bytes);
  }

  private static void tag(ByteBuffer header, String name, int index, int type) {
    int start = header.position();
    header.put(name.getBytes(StandardCharsets.US_ASCII));
    header.position(start + 32);
    header.putInt(index);
    header.putInt(type);
  }

  private static void number(ByteBuffer header, String name, int type, long value) {
    number(header, name, -1, type, value);
  }

  private static void number(ByteBuffer header, String name, int index, int type, long value) {
    tag(header, name, index, type);
    header.putLong(value);
  }

  private static void text(ByteBuffer header, String name, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.US_ASCII);
    int padded = (bytes.length / 8 + 1) * 8;
    tag(header, name, -1, TYPE_TEXT);
    header.putLong(padded);
    int start = header.position();
    header.put(bytes);
    header.position(start + padded);
  }
}
