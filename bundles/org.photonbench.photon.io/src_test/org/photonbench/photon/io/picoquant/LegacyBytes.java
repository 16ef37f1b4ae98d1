package org.photonbench.photon.io.picoquant;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Builds PicoQuant files of the old kind for tests. Fields are set at their absolute positions,
 * which are spelled out here, not computed as the reader does.
 */
public final class LegacyBytes {
  static final int COMMENT = 72;

  static final int PICO_BITS = 332;
  static final int PICO_BOARDS = 340;
  static final int PICO_MODE = 348;
  static final int PICO_ACQUISITION = 364;
  static final int PICO_RESOLUTION = 584;
  static final int PICO_RATE0 = 704;
  static final int PICO_STOP_AFTER = 712;
  static final int PICO_STOP_REASON = 716;
  static final int PICO_RECORDS = 720;
  static final int PICO_IMAGE = 724;
  static final int PICO_LENGTH = 728;

  static final int HYDRA_MODE = 340;
  static final int HYDRA_RESOLUTION = 352;
  static final int HYDRA_ACQUISITION = 364;
  static final int HYDRA_BASE = 648;
  static final int HYDRA_INPUTS = 664;

  /** From here on with two inputs. */
  static final int HYDRA_SYNC_RATE = 736;

  static final int HYDRA_STOP_AFTER = 740;
  static final int HYDRA_STOP_REASON = 744;
  static final int HYDRA_IMAGE = 748;
  static final int HYDRA_RECORDS = 752;
  static final int HYDRA_LENGTH = 760;

  static final int TIME_MODE = 352;
  static final int TIME_RESOLUTION = 584;
  static final int TIME_CLOCK = 588;
  static final int TIME_SYNC_RATE = 616;
  static final int TIME_STOP_AFTER = 624;
  static final int TIME_RECORDS = 632;
  static final int TIME_SPECIAL = 636;
  static final int TIME_LENGTH = 640;

  private final ByteBuffer header;

  private LegacyBytes(int length, String ident, String version, char padding) {
    header = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    Arrays.fill(header.array(), 0, COMMENT + 256, (byte) padding);
    text(0, ident).text(16, version).text(22, "Test").text(40, "1.0");
    text(52, "05/06/07 08:09:10").text(70, "\r\n").text(COMMENT, "dot 6, 4 K");
  }

  /** A file of the PicoHarp 300: 4 ps, 80 MHz, 5 s. */
  public static LegacyBytes picoHarp(int mode) {
    return new LegacyBytes(PICO_LENGTH, "PicoHarp 300", "2.0", ' ')
        .int32(PICO_BITS, 32)
        .int32(PICO_BOARDS, 1)
        .int32(PICO_MODE, mode)
        .int32(PICO_ACQUISITION, 5000)
        .text(536, "PicoHarp 300")
        .float32(PICO_RESOLUTION, 0.004f)
        .int32(PICO_RATE0, 80_000_000);
  }

  /** A file of the HydraHarp 400 with two inputs: 16 ps, 80 MHz, 5 s. */
  public static LegacyBytes hydraHarp(String version, int mode) {
    return new LegacyBytes(HYDRA_LENGTH, "HydraHarp", version, '\0')
        .int32(332, 32)
        .int32(HYDRA_MODE, mode)
        .float64(HYDRA_RESOLUTION, 16)
        .int32(HYDRA_ACQUISITION, 5000)
        .text(536, "HydraHarp 400")
        .float64(HYDRA_BASE, 1)
        .int32(HYDRA_INPUTS, 2)
        .int32(HYDRA_SYNC_RATE, 80_000_000);
  }

  /** A file of the TimeHarp 200: 40 ps, clock 100 ns, 80 MHz, 5 s. */
  public static LegacyBytes timeHarp(int mode) {
    return new LegacyBytes(TIME_LENGTH, "TimeHarp 200", "6.0", '\0')
        .int32(336, 32)
        .int32(344, 1)
        .int32(TIME_MODE, mode)
        .int32(368, 5000)
        .text(540, "TimeHarp 200")
        .float32(TIME_RESOLUTION, 0.04f)
        .int32(TIME_CLOCK, 100)
        .int32(TIME_SYNC_RATE, 80_000_000);
  }

  /** A file for records of one of the types that legacy files have. */
  static LegacyBytes of(RecordType type, int records) {
    return switch (type) {
      case PICOHARP_T2 -> picoHarp(2).int32(PICO_RECORDS, records);
      case PICOHARP_T3 -> picoHarp(3).int32(PICO_RECORDS, records);
      case HYDRAHARP_V1_T2 -> hydraHarp("1.0", 2).int32(HYDRA_RECORDS, records);
      case HYDRAHARP_V1_T3 -> hydraHarp("1.0", 3).int32(HYDRA_RECORDS, records);
      case HYDRAHARP_V2_T2 -> hydraHarp("2.0", 2).int32(HYDRA_RECORDS, records);
      case HYDRAHARP_V2_T3 -> hydraHarp("2.0", 3).int32(HYDRA_RECORDS, records);
      case TIMEHARP_200 -> timeHarp(2).int32(TIME_RECORDS, records);
      default -> throw new IllegalArgumentException(type.title());
    };
  }

  LegacyBytes int32(int position, int value) {
    header.putInt(position, value);
    return this;
  }

  LegacyBytes float32(int position, float value) {
    header.putFloat(position, value);
    return this;
  }

  LegacyBytes float64(int position, double value) {
    header.putDouble(position, value);
    return this;
  }

  LegacyBytes text(int position, String value) {
    header.put(position, value.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  /** Puts bytes into the header at a position. */
  LegacyBytes insert(int position, byte[] bytes) {
    ByteArrayOutputStream longer = new ByteArrayOutputStream();
    longer.write(header.array(), 0, position);
    longer.writeBytes(bytes);
    longer.write(header.array(), position, header.capacity() - position);
    LegacyBytes other = new LegacyBytes(longer.size(), "", "", '\0');
    other.header.put(0, longer.toByteArray());
    return other;
  }

  /** The file with the given records. */
  public byte[] with(int... records) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(header.array());
    file.writeBytes(PtuBytes.words(records));
    return file.toByteArray();
  }
}
