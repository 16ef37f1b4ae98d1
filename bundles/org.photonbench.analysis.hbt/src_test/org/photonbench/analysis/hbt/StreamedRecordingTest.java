package org.photonbench.analysis.hbt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.PhotonAnalysisRunner;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;

/**
 * A recording with stream steps gives the same as a copy of its file from which the same photons
 * were taken, record by record.
 */
class StreamedRecordingTest {
  private static final int TAG_BYTES = 48;
  private static final int VARIABLE_LENGTH = 0xffff;

  @TempDir Path folder;

  private static Path real() {
    Path file =
        Path.of(System.getProperty("photonbench.data", "../../../shared/data"))
            .resolve("tttr/hydraharp-t3-80MHz-hbt.ptu");
    assumeTrue(Files.exists(file), "skipped: there is no recording " + file);
    return file;
  }

  private static Result analyse(Path file, String stream) throws Exception {
    return PhotonAnalysisRunner.run(
        new HbtAnalysis(),
        HbtRunTest.settings("sidePeaks", "50"),
        file,
        new OpenOptions(Optional.empty(), stream),
        new Recordings(),
        ProgressListener.NONE);
  }

  /** Which photons of a HydraHarp T3 record stay. */
  @FunctionalInterface
  private interface Rule {
    boolean keeps(long pulse, int channel, int micro, double period);
  }

  /**
   * Copies a PTU file of HydraHarp V2 T3 records (special 1, channel 6, micro time 15, pulse 10
   * bits) without the photons that the rule does not keep.
   *
   * @param acquisition new acquisition time in ms
   */
  private Path filtered(Path file, long acquisition, Rule rule) throws Exception {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    double pulseSeconds = 0;
    double microSeconds = 0;
    int countAt = 0;
    int at = 16;
    while (true) {
      String name =
          new String(bytes.array(), at, 32, StandardCharsets.ISO_8859_1).replace("\0", "");
      int type = bytes.getInt(at + 36);
      int value = at + 40;
      at += TAG_BYTES;
      if ((type & VARIABLE_LENGTH) == VARIABLE_LENGTH) {
        at += (int) bytes.getLong(value);
      }
      switch (name) {
        case "MeasDesc_GlobalResolution" -> pulseSeconds = bytes.getDouble(value);
        case "MeasDesc_Resolution" -> microSeconds = bytes.getDouble(value);
        case "TTResult_StopAfter" -> bytes.putLong(value, acquisition);
        case "TTResult_NumberOfRecords" -> countAt = value;
        default -> {
          // Nothing to change.
        }
      }
      if (name.equals("Header_End")) {
        break;
      }
    }
    int header = at;
    int end = header;
    long overflow = 0;
    for (; at < bytes.capacity(); at += 4) {
      int word = bytes.getInt(at);
      int channel = word >>> 25 & 0x3f;
      int low = word & 0x3ff;
      boolean kept = true;
      if (word < 0) {
        overflow += channel == 63 ? Math.max(1, low) * 1024L : 0;
      } else {
        kept =
            rule.keeps(overflow + low, channel, word >>> 10 & 0x7fff, pulseSeconds / microSeconds);
      }
      if (kept) {
        bytes.putInt(end, word);
        end += 4;
      }
    }
    bytes.putLong(countAt, (end - header) / 4);
    return Files.write(folder.resolve("filtered.ptu"), Arrays.copyOf(bytes.array(), end));
  }

  /**
   * @param tolerance of doubles, relative; integers are equal
   */
  private static void assertSame(Result expected, Result found, double tolerance) {
    assertEquals(expected.quantities().size(), found.quantities().size());
    for (Quantity quantity : expected.quantities()) {
      Quantity other = found.quantity(quantity.id()).orElseThrow();
      assertSame(quantity.value(), other.value(), tolerance, quantity.id());
      assertSame(quantity.sigma().orElse(-1), other.sigma().orElse(-1), tolerance, quantity.id());
      Interval none = new Interval(-1, -1);
      Interval interval = quantity.interval95().orElse(none);
      Interval otherInterval = other.interval95().orElse(none);
      assertSame(interval.low(), otherInterval.low(), tolerance, quantity.id());
      assertSame(interval.high(), otherInterval.high(), tolerance, quantity.id());
      assertEquals(quantity.marks(), other.marks(), quantity.id());
    }
    assertEquals(expected.curves().size(), found.curves().size());
    for (Curve curve : expected.curves()) {
      Curve other = found.curve(curve.id()).orElseThrow();
      for (Column column : curve.columns()) {
        if (column instanceof Column.Longs longs) {
          assertArrayEquals(longs.values(), other.longs(column.id()), curve.id());
        } else if (column instanceof Column.Doubles doubles) {
          double[] values = other.doubles(column.id());
          assertEquals(doubles.length(), values.length);
          for (int i = 0; i < values.length; i++) {
            assertSame(doubles.values()[i], values[i], tolerance, curve.id());
          }
        }
      }
    }
  }

  private static void assertSame(double expected, double found, double tolerance, String what) {
    if (Double.compare(expected, found) != 0) {
      assertEquals(expected, found, tolerance * Math.abs(expected), what);
    }
  }

  @Test
  void gatesAndDeadTimeGiveWhatAFilteredFileGives() throws Exception {
    Path file = real();
    // Channels are 0 and 1. 1 ns to 11 ns are 62.5 to 687.5 micro ticks of 16 ps.
    long[] pulse = new long[64];
    int[] micro = new int[64];
    boolean[] seen = new boolean[64];
    Path filtered =
        filtered(
            file,
            5000,
            (n, channel, m, period) -> {
              if (m < 63 || m > 687) {
                return false;
              }
              double distance = (n - pulse[channel]) * period + (m - micro[channel]);
              if (seen[channel] && distance * 16e-3 < 300) {
                return false;
              }
              seen[channel] = true;
              pulse[channel] = n;
              micro[channel] = m;
              return true;
            });
    Result expected = analyse(filtered, "");
    Result found = analyse(file, "microgate=1ns..11ns; dead=300ns");
    assertTrue(expected.quantity("photons.a").orElseThrow().value() < 160_000);
    assertTrue(expected.quantity("photons.a").orElseThrow().value() > 10_000);
    assertSame(expected, found, 0);
    assertEquals(
        "microgate=1ns..11ns; dead=300ns",
        found.provenance().orElseThrow().inputs().getFirst().stream());
  }

  @Test
  void aGateInTimeGivesWhatAShorterFileGives() throws Exception {
    Path file = real();
    long[] end = {0};
    Path filtered =
        filtered(
            file,
            3000,
            (n, _, _, _) -> {
              // The period is 1 / 80 028 680 Hz; pulse 240 086 040 is at 3 s.
              end[0] = n;
              return n < 240_086_040;
            });
    assertTrue(end[0] > 240_086_040);
    Result expected = analyse(filtered, "");
    // The live time that a gate leaves is a whole number of pulses, 3 s but for rounding.
    assertSame(expected, analyse(file, "gate=..3s"), 1e-12);
    assertSame(expected, analyse(file, "exclude=3s..5s"), 1e-12);
    assertEquals(3, expected.quantity("time.live").orElseThrow().value());
  }

  /** The live time is what the gate leaves, although the photons' times stay. */
  @Test
  void aLaterPartHasItsOwnLiveTimeWhereverItStarts() throws Exception {
    Path file = real();
    Result gated = analyse(file, "gate=2s..4s");
    Result cut = analyse(file, "cut=2s..4s");
    assertEquals(2, gated.quantity("time.live").orElseThrow().value(), 1e-7);
    for (String id :
        new String[] {"photons.a", "photons.b", "pairs.side", "rate.a", "delay.time"}) {
      assertEquals(
          gated.quantity(id).orElseThrow().value(), cut.quantity(id).orElseThrow().value(), id);
    }
    assertArrayEquals(
        gated.curve("peaks").orElseThrow().longs("pairs"),
        cut.curve("peaks").orElseThrow().longs("pairs"));
  }

  /** A range taken out of the middle leaves two parts, between which no pairs are lost unseen. */
  @Test
  void anExcludedRangeIsAGap() throws Exception {
    Path file = real();
    Result whole = analyse(file, "");
    Result excluded = analyse(file, "exclude=2s..3s");
    assertEquals(4, excluded.quantity("time.live").orElseThrow().value(), 1e-7);
    assertEquals(5, excluded.quantity("time.acquisition").orElseThrow().value(), 1e-7);
    assertEquals(1, excluded.quantity("time.gaps").orElseThrow().value());
    assertEquals(0, whole.quantity("time.gaps").orElseThrow().value());
    // The source is steady over seconds.
    Quantity bunching = whole.quantity("bunching").orElseThrow();
    double sigma = bunching.sigma().getAsDouble();
    Quantity other = excluded.quantity("bunching").orElseThrow();
    assertEquals(bunching.value(), other.value(), 3 * sigma);
    assertEquals(sigma * Math.sqrt(1.25), other.sigma().getAsDouble(), 0.3 * sigma);
  }

  @Test
  void theCableCanBeTakenOutOfTheStream() throws Exception {
    Path file = real();
    Result result = analyse(file, "delay 1=-24ns");
    assertEquals(0, result.quantity("delay.pulses").orElseThrow().value());
    assertEquals(0, result.quantity("delay.time").orElseThrow().value(), 0.2);
    assertEquals(160_953, result.quantity("photons.a").orElseThrow().value());
    assertEquals(235_373, result.quantity("photons.b").orElseThrow().value());
    assertEquals(0.0028, result.quantity("g2.adjacent.raw").orElseThrow().value(), 0.0001);
  }
}
