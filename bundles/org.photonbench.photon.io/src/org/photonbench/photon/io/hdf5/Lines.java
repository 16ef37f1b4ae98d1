package org.photonbench.photon.io.hdf5;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Text in an array of bytes: lines in UTF-8, each ended by a line feed, with escapes. */
final class Lines {
  private static final int LONGEST = 8000;

  private final Column bytes;
  private long next;

  Lines(Column bytes) {
    this.bytes = bytes;
  }

  /** The next line; empty text at the end, or if the array cannot be read. */
  String next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (next < bytes.size() && bytes.load(next)) {
      int character = (int) bytes.at(next++);
      if (character == '\n') {
        break;
      }
      if (line.size() < LONGEST) {
        line.write(character);
      }
    }
    return unescaped(line.toString(StandardCharsets.UTF_8));
  }

  /** Appends a line; what is longer than readers take is cut. */
  static void append(ColumnWriter bytes, String text) throws IOException {
    String line = text.length() > LONGEST / 4 ? text.substring(0, LONGEST / 4) + " ..." : text;
    for (byte b : escaped(line).getBytes(StandardCharsets.UTF_8)) {
      bytes.add(b);
    }
    bytes.add('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\0", "");
  }

  private static String unescaped(String line) {
    if (line.indexOf('\\') < 0) {
      return line;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        i++;
        text.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
