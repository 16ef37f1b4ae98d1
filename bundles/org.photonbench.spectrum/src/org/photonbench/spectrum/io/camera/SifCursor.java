package org.photonbench.spectrum.io.camera;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.photonbench.spectrum.io.SpectrumFileException;

/** Reads the header of an Andor file: words, lines and texts of a given length, in Latin-1. */
final class SifCursor {
  private static final int CHUNK = 1 << 14;

  /** Longer lines and words are none. */
  private static final int LONGEST_LINE = 8192;

  private final CameraFile file;
  private long chunkStart;
  private ByteBuffer chunk = ByteBuffer.allocate(0);
  private long position;

  SifCursor(CameraFile file) {
    this.file = file;
  }

  long position() {
    return position;
  }

  void position(long newPosition) {
    position = newPosition;
  }

  private int next() throws IOException {
    long at = position - chunkStart;
    if (at < 0 || at >= chunk.limit()) {
      chunk = file.upTo(position, CHUNK);
      chunkStart = position;
      at = 0;
      if (chunk.limit() == 0) {
        throw damaged("its header is cut off");
      }
    }
    position++;
    return chunk.get((int) at) & 0xFF;
  }

  /** The rest of the line without its end. */
  String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = next(); c != '\n'; c = next()) {
      if (line.length() == LONGEST_LINE) {
        throw damaged("a line of its header does not end");
      }
      line.append((char) c);
    }
    return line.toString();
  }

  /** The next word, up to a blank or the end of the line, which is passed. */
  String word() throws IOException {
    StringBuilder word = new StringBuilder();
    while (true) {
      int c = next();
      if (c != ' ' && c != '\n') {
        if (word.length() == LONGEST_LINE) {
          throw damaged("a word of its header does not end");
        }
        word.append((char) c);
      } else if (!word.isEmpty()) {
        return word.toString();
      }
    }
  }

  double number() throws IOException {
    return number(word());
  }

  private double number(String word) throws SpectrumFileException {
    try {
      return Double.parseDouble(word);
    } catch (NumberFormatException e) {
      throw damaged("\"" + printable(word) + "\" stands in its header where a number should");
    }
  }

  long whole() throws IOException {
    double value = number();
    if (value != Math.rint(value) || Math.abs(value) > 1e15) {
      throw damaged(value + " stands in its header where a whole number should");
    }
    return (long) value;
  }

  void skip(long bytes) {
    position += bytes;
  }

  /** A text of so many bytes. */
  String text(long bytes) throws IOException {
    if (bytes < 0 || bytes > file.length() - position) {
      throw damaged("a text of its header is longer than the file");
    }
    ByteBuffer buffer = file.exactly(position, Math.toIntExact(Math.min(bytes, 1 << 24)));
    position += bytes;
    return StandardCharsets.ISO_8859_1.decode(buffer).toString();
  }

  SpectrumFileException damaged(String what) {
    return new SpectrumFileException(
        file.name() + ": " + what + "; it is damaged, take another copy of it.");
  }

  private static String printable(String text) {
    return text.replaceAll("[^ -~]", "?").substring(0, Math.min(20, text.length()));
  }
}
