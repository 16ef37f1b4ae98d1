package org.photonbench.photon.io.picoquant;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.StringJoiner;

/**
 * One tag of a unified header.
 *
 * @param id identifier without padding
 * @param index index of an array entry, -1 for a scalar
 * @param typeCode type as written; see {@link TagType}
 * @param bits the 8-byte value: the bits of an integer or a double, or the length of the data
 * @param data data of a tag of variable length; empty otherwise
 */
record Tag(String id, int index, int typeCode, long bits, byte[] data) {
  private static final int SHOWN_ELEMENTS = 32;
  private static final double SECONDS_PER_DAY = 86_400;
  private static final double UNIX_EPOCH_DAYS = 25_569;

  // A date of an instrument outside 1990 to 2100 is a number of another kind.
  private static final double FIRST_DAY = 32_874;
  private static final double LAST_DAY = 73_051;

  Optional<TagType> type() {
    return TagType.of(typeCode);
  }

  /** The value as an integer; a double counts if it is a whole number. */
  OptionalLong integer() {
    return switch (type().orElse(TagType.EMPTY)) {
      case INT64, BITSET64, COLOUR, BOOL -> OptionalLong.of(bits);
      case DOUBLE -> {
        double value = Double.longBitsToDouble(bits);
        yield value == Math.rint(value) && Math.abs(value) < 0x1p53
            ? OptionalLong.of((long) value)
            : OptionalLong.empty();
      }
      default -> OptionalLong.empty();
    };
  }

  /** The value as a finite number. */
  OptionalDouble number() {
    return switch (type().orElse(TagType.EMPTY)) {
      case INT64 -> OptionalDouble.of(bits);
      case DOUBLE -> {
        double value = Double.longBitsToDouble(bits);
        yield Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
      }
      default -> OptionalDouble.empty();
    };
  }

  /** The text of a text tag, without padding. */
  Optional<String> text() {
    return switch (type().orElse(TagType.EMPTY)) {
      case ANSI -> Optional.of(trim(utf8OrLatin1(data)));
      case UTF16 -> Optional.of(trim(new String(data, StandardCharsets.UTF_16LE)));
      default -> Optional.empty();
    };
  }

  /** The point in time of a date tag; empty if it is no plausible date. */
  Optional<LocalDateTime> dateTime() {
    double days = Double.longBitsToDouble(bits);
    if (type().orElse(TagType.EMPTY) != TagType.DATE_TIME
        || !(days >= FIRST_DAY && days < LAST_DAY)) {
      return Optional.empty();
    }
    long millis = Math.round((days - UNIX_EPOCH_DAYS) * SECONDS_PER_DAY * 1000);
    return Optional.of(
        LocalDateTime.ofEpochSecond(
            Math.floorDiv(millis, 1000L),
            (int) Math.floorMod(millis, 1000L) * 1_000_000,
            ZoneOffset.UTC));
  }

  /** The value as text for people. */
  String display() {
    return switch (type().orElse(null)) {
      case null ->
          TagType.isVariable(typeCode)
              ? data.length + " bytes of unknown type"
              : String.format("0x%016X", bits);
      case EMPTY -> "";
      case BOOL -> bits == 0 ? "false" : "true";
      case INT64 -> Long.toString(bits);
      case BITSET64 -> "0x" + Long.toHexString(bits);
      case COLOUR -> String.format("0x%06X", bits);
      case DOUBLE -> Double.toString(Double.longBitsToDouble(bits));
      case DATE_TIME ->
          dateTime()
              .map(LocalDateTime::toString)
              .orElseGet(() -> Double.toString(Double.longBitsToDouble(bits)));
      case INT64_ARRAY, DOUBLE_ARRAY -> displayArray();
      case ANSI, UTF16 -> text().orElse("");
      case BLOB -> data.length + " bytes";
    };
  }

  private String displayArray() {
    ByteBuffer values = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    int count = data.length / Long.BYTES;
    StringJoiner joined = new StringJoiner(", ");
    for (int i = 0; i < Math.min(count, SHOWN_ELEMENTS); i++) {
      joined.add(
          type().orElseThrow() == TagType.INT64_ARRAY
              ? Long.toString(values.getLong())
              : Double.toString(values.getDouble()));
    }
    return count > SHOWN_ELEMENTS ? joined + ", ... (" + count + " values)" : joined.toString();
  }

  private static String utf8OrLatin1(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
    }
  }

  private static String trim(String text) {
    int end = text.indexOf('\0');
    return (end < 0 ? text : text.substring(0, end)).strip();
  }

  // A record compares arrays by identity, which is of no use here.
  @Override
  public boolean equals(Object other) {
    return other instanceof Tag tag
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
