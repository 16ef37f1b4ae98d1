package org.photonbench.photon.io.write;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.photonbench.photon.io.picoquant.TagType;

/**
 * One tag of a PTU header. Use the factories; the constructor is for tags that are copied bit by
 * bit.
 *
 * @param id identifier: 1 to 32 printable ASCII characters without a space at either end
 * @param index index of an array entry, -1 for a scalar
 * @param typeCode type as the file has it
 * @param bits the 8-byte value: the bits of an integer or a double, or the length of the data
 * @param data data of a tag of variable length; empty otherwise; shared, not copied
 */
public record HeaderTag(String id, int index, int typeCode, long bits, byte[] data) {
  /** Longest identifier. */
  public static final int ID_BYTES = 32;

  private static final double SECONDS_PER_DAY = 86_400;
  private static final double UNIX_EPOCH_DAYS = 25_569;
  private static final byte[] NO_DATA = {};

  public HeaderTag {
    if (!isIdentifier(id)) {
      throw new IllegalArgumentException(
          "'" + id + "' is no identifier of a tag: 1 to " + ID_BYTES + " ASCII characters");
    }
    if (index < -1) {
      throw new IllegalArgumentException("index of " + id + " must be -1 or more, was " + index);
    }
    if (!TagType.hasKnownLength(typeCode)) {
      throw new IllegalArgumentException(String.format("%s has type %08X", id, typeCode));
    }
    if (TagType.isVariable(typeCode) ? bits != data.length : data.length > 0) {
      throw new IllegalArgumentException(
          id + " has " + data.length + " bytes of data, its value is " + bits);
    }
  }

  /** Whether a tag can be called so. */
  public static boolean isIdentifier(String id) {
    return !id.isEmpty()
        && id.length() <= ID_BYTES
        && id.strip().equals(id)
        && id.chars().allMatch(c -> c >= ' ' && c < 127);
  }

  /** A whole number. */
  public static HeaderTag integer(String id, long value) {
    return new HeaderTag(id, -1, TagType.INT64.code(), value, NO_DATA);
  }

  /** A number, exact to the bit. */
  public static HeaderTag number(String id, double value) {
    return new HeaderTag(id, -1, TagType.DOUBLE.code(), Double.doubleToRawLongBits(value), NO_DATA);
  }

  /** A truth value. */
  public static HeaderTag flag(String id, boolean value) {
    return new HeaderTag(id, -1, TagType.BOOL.code(), value ? 1 : 0, NO_DATA);
  }

  /** A date and time without zone; to about 10 us, as the type counts days in a double. */
  public static HeaderTag dateTime(String id, LocalDateTime value) {
    double seconds = value.toEpochSecond(ZoneOffset.UTC) + value.getNano() * 1e-9;
    double days = seconds / SECONDS_PER_DAY + UNIX_EPOCH_DAYS;
    return new HeaderTag(
        id, -1, TagType.DATE_TIME.code(), Double.doubleToRawLongBits(days), NO_DATA);
  }

  /** A text in UTF-8; characters of code 0 end it. */
  public static HeaderTag text(String id, String value) {
    byte[] text = value.getBytes(StandardCharsets.UTF_8);
    // At least one 0 at the end, and whole words of 8 bytes.
    byte[] padded = Arrays.copyOf(text, (text.length / 8 + 1) * 8);
    return new HeaderTag(id, -1, TagType.ANSI.code(), padded.length, padded);
  }

  /** The text of a tag that {@link #text(String, String)} made. */
  public String text() {
    String whole = new String(data, StandardCharsets.UTF_8);
    int end = whole.indexOf('\0');
    return end < 0 ? whole : whole.substring(0, end);
  }

  /** This tag as an entry of an array. */
  public HeaderTag at(int newIndex) {
    return new HeaderTag(id, newIndex, typeCode, bits, data);
  }

  // A record compares arrays by identity, which is of no use here.
  @Override
  public boolean equals(Object other) {
    return other instanceof HeaderTag tag
        && id.equals(tag.id)
        && index == tag.index
        && typeCode == tag.typeCode
        && bits == tag.bits
        && Arrays.equals(data, tag.data);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + Long.hashCode(bits) + index;
  }
}
