package org.photonbench.device.transport;

import java.nio.charset.StandardCharsets;

/** Bytes of a wire as text for people, and command text as bytes. */
public final class WireText {
  private static final int LONGEST = 80;

  private WireText() {}

  /** One byte per character, U+0000 to U+00FF. */
  public static byte[] bytes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        throw new IllegalArgumentException("no byte stands for '" + text.charAt(i) + "'");
      }
    }
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** One character per byte, U+0000 to U+00FF. */
  public static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /**
   * Printable ASCII as it is, and {@code \r}, {@code \n}, {@code \x07}, {@code \\} for the rest.
   */
  public static String escaped(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      int value = b & 0xFF;
      switch (value) {
        case '\r' -> text.append("\\r");
        case '\n' -> text.append("\\n");
        case '\\' -> text.append("\\\\");
        default -> {
          if (value >= ' ' && value < 0x7F) {
            text.append((char) value);
          } else {
            text.append(String.format("\\x%02x", value));
          }
        }
      }
    }
    return text.toString();
  }

  /** The start of it in quotes for a message; "nothing" if there are no bytes. */
  public static String shown(byte[] bytes) {
    if (bytes.length == 0) {
      return "nothing";
    }
    String text = escaped(bytes);
    return text.length() <= LONGEST
        ? "'" + text + "'"
        : "'" + text.substring(0, LONGEST) + "...' (" + bytes.length + " bytes)";
  }
}
