package org.photonbench.photon.io.picoquant;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Builds PicoQuant histogram files of the old kind for tests: the settings as in {@link
 * LegacyBytes} up to the first curve, then headers of curves whose fields are set at positions that
 * are spelled out here, not computed as the reader does.
 *
 * <p>Curve number i is called 10 + i; its bins are i + 1 times as wide as those of curve 0.
 */
final class LegacyHistogramBytes {
  static final int PICO_CURVES = 328;
  static final int PICO_START = 692;
  static final int PICO_HEADER = 172;
  static final int PICO_CURVE_RESOLUTION = 92;
  static final int PICO_CURVE_BINS = 96;
  static final int PICO_CURVE_TIME_SET = 100;
  static final int PICO_CURVE_STOP_AFTER = 104;
  static final int PICO_CURVE_RATE = 112;
  static final int PICO_CURVE_TOTAL = 124;
  static final int PICO_CURVE_OFFSET = 136;

  static final int HYDRA_CURVES = 328;

  /** With two inputs; a histogram file has no input rates behind them. */
  static final int HYDRA_START = 728;

  static final int HYDRA_HEADER = 264;
  static final int HYDRA_CURVE_RESOLUTION = 200;
  static final int HYDRA_CURVE_TIME_SET = 212;
  static final int HYDRA_CURVE_STOP_AFTER = 216;
  static final int HYDRA_CURVE_RATE = 236;
  static final int HYDRA_CURVE_TOTAL = 248;
  static final int HYDRA_CURVE_BINS = 256;
  static final int HYDRA_CURVE_OFFSET = 260;

  static final int TIME_BINS = 328;
  static final int TIME_CURVES = 332;
  static final int TIME_START = 588;
  static final int TIME_HEADER = 100;
  static final int TIME_CURVE_TIME_SET = 60;
  static final int TIME_CURVE_STOP_AFTER = 64;
  static final int TIME_CURVE_RATE = 72;
  static final int TIME_CURVE_TOTAL = 84;
  static final int TIME_CURVE_RESOLUTION = 88;

  /** 10 August 2001, 12:56:40 UTC. */
  private static final int RECORDED = 997_448_200;

  private LegacyHistogramBytes() {}

  /** A file of the PicoHarp 300: 4 ps in curve 0, 40 MHz, 5 s set, ended after 2.5 s. */
  static byte[] picoHarp(int[]... curves) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    LegacyBytes settings = LegacyBytes.picoHarp(0).int32(PICO_CURVES, curves.length);
    file.write(settings.with(), 0, PICO_START);
    int offset = PICO_START + PICO_HEADER * curves.length;
    for (int i = 0; i < curves.length; i++) {
      ByteBuffer header = header(PICO_HEADER, i);
      header.put(8, "PicoHarp 300".getBytes(StandardCharsets.US_ASCII));
      header.putFloat(PICO_CURVE_RESOLUTION, 0.004f * (i + 1));
      header.putInt(PICO_CURVE_BINS, curves[i].length);
      header.putInt(PICO_CURVE_TIME_SET, 5000).putInt(PICO_CURVE_STOP_AFTER, 2500);
      header.putInt(PICO_CURVE_RATE, 40_000_000).putInt(116, 100_000).putInt(120, 99_000);
      header.putLong(PICO_CURVE_TOTAL, total(curves[i]));
      header.putInt(PICO_CURVE_OFFSET, offset);
      header.putInt(168, -20); // the last field
      file.writeBytes(header.array());
      offset += 4 * curves[i].length;
    }
    return withBins(file, curves);
  }

  /** A file of the HydraHarp 400: 16 ps in curve 0, 40 MHz, 5 s set, ended after 2.5 s. */
  static byte[] hydraHarp(String version, int[]... curves) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    LegacyBytes settings = LegacyBytes.hydraHarp(version, 0).int32(HYDRA_CURVES, curves.length);
    file.write(settings.with(), 0, HYDRA_START);
    int offset = HYDRA_START + HYDRA_HEADER * curves.length;
    for (int i = 0; i < curves.length; i++) {
      ByteBuffer header = header(HYDRA_HEADER, i);
      header.put(8, "HydraHarp 400".getBytes(StandardCharsets.US_ASCII));
      header.putDouble(120, 1).putLong(128, 3).putInt(184, i);
      header.putDouble(HYDRA_CURVE_RESOLUTION, 16 * (i + 1));
      header.putInt(HYDRA_CURVE_TIME_SET, 5000).putInt(HYDRA_CURVE_STOP_AFTER, 2500);
      header.putInt(HYDRA_CURVE_RATE, 40_000_000).putInt(240, 100_000).putInt(244, 99_000);
      header.putLong(HYDRA_CURVE_TOTAL, total(curves[i]));
      header.putInt(HYDRA_CURVE_BINS, curves[i].length);
      header.putInt(HYDRA_CURVE_OFFSET, offset);
      file.writeBytes(header.array());
      offset += 4 * curves[i].length;
    }
    return withBins(file, curves);
  }

  /** A file of the TimeHarp 200, all curves of one length: 40 ps in curve 0, else the same. */
  static byte[] timeHarp(int[]... curves) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    LegacyBytes settings =
        LegacyBytes.timeHarp(0)
            .int32(TIME_BINS, curves.length == 0 ? 4096 : curves[0].length)
            .int32(TIME_CURVES, curves.length);
    file.write(settings.with(), 0, TIME_START);
    for (int i = 0; i < curves.length; i++) {
      ByteBuffer header = header(TIME_HEADER, i);
      header.putInt(TIME_CURVE_TIME_SET, 5000).putInt(TIME_CURVE_STOP_AFTER, 2500);
      header.putInt(TIME_CURVE_RATE, 40_000_000).putInt(76, 100_000).putInt(80, 99_000);
      header.putInt(TIME_CURVE_TOTAL, (int) total(curves[i]));
      header.putFloat(TIME_CURVE_RESOLUTION, 0.04f * (i + 1));
      file.writeBytes(header.array());
      file.writeBytes(PtuBytes.words(curves[i]));
    }
    return file.toByteArray();
  }

  private static ByteBuffer header(int length, int i) {
    return ByteBuffer.allocate(length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(0, 10 + i)
        .putInt(4, RECORDED);
  }

  private static byte[] withBins(ByteArrayOutputStream file, int[]... curves) {
    for (int[] curve : curves) {
      file.writeBytes(PtuBytes.words(curve));
    }
    return file.toByteArray();
  }

  private static long total(int... bins) {
    return Arrays.stream(bins).mapToLong(Integer::toUnsignedLong).sum();
  }

  /** Changes an int32 where it stands. */
  static byte[] change(byte[] file, int position, int value) {
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(position, value);
    return file;
  }
}
