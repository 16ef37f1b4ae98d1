package org.photonbench.photon.io.picoquant;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.photonbench.photon.RecordMode;

/** Builds PTU files for tests, tag by tag and record by record. */
public final class PtuBytes {
  public static final int INT64 = 0x10000008;
  public static final int DOUBLE = 0x20000008;
  public static final int DATE_TIME = 0x21000008;
  public static final int ANSI = 0x4001FFFF;
  public static final int EMPTY = 0xFFFF0008;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private PtuBytes() {
    out.writeBytes("PQTTTR\0\0001.0.00\0\0".getBytes(StandardCharsets.US_ASCII));
  }

  /** A file with magic and version only. */
  public static PtuBytes empty() {
    return new PtuBytes();
  }

  /** A file with the tags that reading needs: 1 ps in T2, 80 MHz and 16 ps in T3. */
  public static PtuBytes of(RecordType type, long declaredRecords) {
    boolean t3 = type.mode() == RecordMode.T3;
    return empty()
        .integer("Measurement_Mode", t3 ? 3 : 2)
        .integer("TTResultFormat_TTTRRecType", type.code())
        .integer("TTResultFormat_BitsPerRecord", 32)
        .number("MeasDesc_GlobalResolution", t3 ? 12.5e-9 : 1e-12)
        .number("MeasDesc_Resolution", 16e-12)
        .integer("TTResult_NumberOfRecords", declaredRecords);
  }

  public PtuBytes integer(String id, long value) {
    return tag(id, -1, INT64, value);
  }

  public PtuBytes number(String id, double value) {
    return tag(id, -1, DOUBLE, Double.doubleToLongBits(value));
  }

  public PtuBytes text(String id, String value, Charset charset) {
    byte[] text = value.getBytes(charset);
    byte[] padded = new byte[(text.length / 8 + 1) * 8];
    System.arraycopy(text, 0, padded, 0, text.length);
    return tag(id, -1, ANSI, padded.length, padded);
  }

  public PtuBytes tag(String id, int index, int type, long bits, byte... data) {
    ByteBuffer tag = ByteBuffer.allocate(48 + data.length).order(ByteOrder.LITTLE_ENDIAN);
    tag.put(id.getBytes(StandardCharsets.US_ASCII)).position(32);
    tag.putInt(index).putInt(type).putLong(bits).put(data);
    out.writeBytes(tag.array());
    return this;
  }

  /** What was built so far, without an end of the header. */
  public byte[] unfinished() {
    return out.toByteArray();
  }

  /** The file with the end of the header and the given records. */
  public byte[] with(int... records) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PtuBytes ended = new PtuBytes();
    ended.out.reset();
    ended.tag("Header_End", -1, EMPTY, 0);
    file.writeBytes(out.toByteArray());
    file.writeBytes(ended.out.toByteArray());
    file.writeBytes(words(records));
    return file.toByteArray();
  }

  public static byte[] words(int... records) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * records.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(records);
    return bytes.array();
  }

  /** HydraHarp T2: special 1, channel 6, time tag 25. */
  public static int hydraT2(int special, int channel, int timeTag) {
    return special << 31 | channel << 25 | timeTag;
  }

  /** HydraHarp T3: special 1, channel 6, dtime 15, nsync 10. */
  public static int hydraT3(int special, int channel, int dtime, int nsync) {
    return special << 31 | channel << 25 | dtime << 10 | nsync;
  }

  /** PicoHarp T2: channel 4, time 28. */
  public static int picoT2(int channel, int time) {
    return channel << 28 | time;
  }

  /** PicoHarp T3: channel 4, dtime 12, nsync 16. */
  public static int picoT3(int channel, int dtime, int nsync) {
    return channel << 28 | dtime << 16 | nsync;
  }

  /** TimeHarp 200: reserved 1, valid 1, route 2, data 12, time tag 16. */
  public static int timeHarp(int valid, int route, int data, int timeTag) {
    return valid << 30 | route << 28 | data << 16 | timeTag;
  }
}
