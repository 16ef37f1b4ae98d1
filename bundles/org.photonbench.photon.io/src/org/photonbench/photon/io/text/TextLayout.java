package org.photonbench.photon.io.text;

import java.util.List;
import org.photonbench.photon.TimeBase;

/**
 * How photons stand in a line.
 *
 * @param separator byte between columns; a space stands for any number of spaces and tabs
 * @param decimal byte before the decimals: a point or a comma
 * @param columns number of columns that are looked at: one more than the largest below
 * @param channel column of the channel, from 0; -1 if there is none, then all is channel 0
 * @param time column of the time
 * @param microTime column of the micro time; -1 if there is none
 * @param timeShift power of ten by which a time as written is multiplied to give ticks
 * @param microShift power of ten by which a micro time as written is multiplied to give its ticks
 * @param timeBase what the integers mean then
 */
record TextLayout(
    byte separator,
    byte decimal,
    int columns,
    int channel,
    int time,
    int microTime,
    int timeShift,
    int microShift,
    TimeBase timeBase) {
  /** First bytes of lines that are no photons. */
  static final List<String> COMMENTS = List.of("#", "%", ";", "//", "!");

  boolean t3() {
    return microTime >= 0;
  }

  /** Whether a line is a comment, from its first byte that is no blank. */
  static boolean isComment(byte[] bytes, int from, int to) {
    if (from >= to) {
      return false;
    }
    return switch (bytes[from]) {
      case '#', '%', ';', '!' -> true;
      case '/' -> from + 1 < to && bytes[from + 1] == '/';
      default -> false;
    };
  }

  /** Position of the first byte from {@code from} on that is no blank, at most {@code to}. */
  static int skipBlanks(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
    return at;
  }
}
