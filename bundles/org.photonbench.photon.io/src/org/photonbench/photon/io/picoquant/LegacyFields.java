package org.photonbench.photon.io.picoquant;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.RecordingFormatException;

/**
 * Reads a header of fixed fields one after the other and keeps each as a {@link HeaderEntry}. Every
 * read throws a {@link RecordingFormatException} where the bytes end.
 */
final class LegacyFields {
  /** Index of an entry that is no array. */
  static final int SCALAR = -1;

  private final ByteBuffer bytes;
  private final String fileName;
  private final long origin;
  private final List<HeaderEntry> entries = new ArrayList<>();

  /**
   * At the start of a header.
   *
   * @param bytes part of the file from position 0 of the buffer
   * @param fileName name for messages
   * @param origin where the part starts in the file in bytes
   */
  LegacyFields(ByteBuffer bytes, String fileName, long origin) {
    this.bytes = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    this.fileName = fileName;
    this.origin = origin;
  }

  /** Position in the file of the next field in bytes. */
  long position() {
    return origin + bytes.position();
  }

  /** The fields so far in file order. */
  List<HeaderEntry> entries() {
    return entries;
  }

  /** Adds an entry for something that was not read as a field. */
  void note(String name, String type, String value) {
    entries.add(new HeaderEntry(name, SCALAR, type, value));
  }

  int int32(String name) throws RecordingFormatException {
    return int32(name, SCALAR);
  }

  int int32(String name, int index) throws RecordingFormatException {
    return int32(name, index, Integer::toString);
  }

  int int32(String name, int index, String unit) throws RecordingFormatException {
    return int32(name, index, value -> value + " " + unit);
  }

  /** Reads an integer that is shown as {@code display} says. */
  int int32(String name, int index, IntFunction<String> display) throws RecordingFormatException {
    need(Integer.BYTES);
    int value = bytes.getInt();
    entries.add(new HeaderEntry(name, index, "int32", display.apply(value)));
    return value;
  }

  /** Reads how many of something there are. */
  int count(String name, int least, int most) throws RecordingFormatException {
    int count = int32(name);
    if (count < least || count > most) {
      throw damaged(name, count);
    }
    return count;
  }

  void uint32(String name) throws RecordingFormatException {
    need(Integer.BYTES);
    String value = Integer.toUnsignedString(bytes.getInt());
    entries.add(new HeaderEntry(name, SCALAR, "uint32", value));
  }

  /** Reads a time of the C libraries: seconds since the start of 1970 UTC. */
  void time(String name, int index) throws RecordingFormatException {
    need(Integer.BYTES);
    long seconds = Integer.toUnsignedLong(bytes.getInt());
    entries.add(
        new HeaderEntry(
            name, index, "time32", seconds + " (" + Instant.ofEpochSecond(seconds) + ")"));
  }

  long int64(String name) throws RecordingFormatException {
    return int64(name, SCALAR);
  }

  long int64(String name, int index) throws RecordingFormatException {
    need(Long.BYTES);
    long value = bytes.getLong();
    entries.add(new HeaderEntry(name, index, "int64", Long.toString(value)));
    return value;
  }

  /**
   * Reads a 32-bit number.
   *
   * @param unit unit with its leading space, or empty text
   * @return the shortest decimal number that the 32 bits stand for: 0.004, not 0.00400000019
   */
  double float32(String name, int index, String unit) throws RecordingFormatException {
    need(Float.BYTES);
    String value = Float.toString(bytes.getFloat());
    entries.add(new HeaderEntry(name, index, "float32", value + unit));
    return Double.parseDouble(value);
  }

  double float64(String name, int index, String unit) throws RecordingFormatException {
    need(Double.BYTES);
    double value = bytes.getDouble();
    entries.add(new HeaderEntry(name, index, "float64", value + " " + unit));
    return value;
  }

  /** Reads text padded with NULs or spaces. */
  String text(String name, int index, int length) throws RecordingFormatException {
    String value = padded(length);
    entries.add(new HeaderEntry(name, index, "text", value));
    return value;
  }

  /** Passes over bytes that say nothing. */
  void skip(int length) throws RecordingFormatException {
    need(length);
    bytes.position(bytes.position() + length);
  }

  private String padded(int length) throws RecordingFormatException {
    need(length);
    byte[] text = new byte[length];
    bytes.get(text);
    return unpadded(new String(text, StandardCharsets.ISO_8859_1));
  }

  /** The text before the first NUL that follows any, without spaces around it. */
  static String unpadded(String padded) {
    int start = 0;
    while (start < padded.length() && padded.charAt(start) == '\0') {
      start++;
    }
    int end = padded.indexOf('\0', start);
    return padded.substring(start, end < 0 ? padded.length() : end).strip();
  }

  /** What is thrown when the field read last has a value that cannot be. */
  RecordingFormatException damaged(String name, long value) {
    return new RecordingFormatException(
        fileName
            + ": the header is damaged before byte "
            + position()
            + ", where "
            + name
            + " is "
            + value
            + "; take another copy of the file.");
  }

  private void need(int length) throws RecordingFormatException {
    if (bytes.remaining() < length) {
      throw new RecordingFormatException(
          fileName
              + ": the file ends within its header; it was cut off while being written or copied,"
              + " so take another copy of it.");
    }
  }
}
