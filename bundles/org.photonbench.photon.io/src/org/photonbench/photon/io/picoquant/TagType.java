package org.photonbench.photon.io.picoquant;

import java.util.Optional;

/** The types of tags in PicoQuant's unified header. */
public enum TagType {
  EMPTY(0xFFFF0008, "empty"),
  BOOL(0x00000008, "bool"),
  INT64(0x10000008, "int64"),
  BITSET64(0x11000008, "bitset64"),
  COLOUR(0x12000008, "colour"),
  DOUBLE(0x20000008, "double"),
  DATE_TIME(0x21000008, "datetime"),
  INT64_ARRAY(0x1001FFFF, "int64[]"),
  DOUBLE_ARRAY(0x2001FFFF, "double[]"),
  ANSI(0x4001FFFF, "ansi"),
  UTF16(0x4002FFFF, "utf16"),
  BLOB(0xFFFFFFFF, "blob");

  private final int code;
  private final String title;

  TagType(int code, String title) {
    this.code = code;
    this.title = title;
  }

  /** The type with the given code; empty if this reader does not know it. */
  public static Optional<TagType> of(int code) {
    for (TagType type : values()) {
      if (type.code == code) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the value of a tag of this type is the length of the data that follow; holds for types
   * that this reader does not know, too.
   */
  public static boolean isVariable(int code) {
    return (code & 0xFFFF) == 0xFFFF;
  }

  /** Whether the type is built as all known types are, so that its length is known. */
  public static boolean hasKnownLength(int code) {
    return isVariable(code) || (code & 0xFFFF) == 8;
  }

  /** The type as a tag has it. */
  public int code() {
    return code;
  }

  String title() {
    return title;
  }
}
