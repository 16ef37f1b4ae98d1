package org.photonbench.photon.io.write;

import java.util.List;
import java.util.Locale;
import org.photonbench.photon.stream.StreamSyntaxException;
import org.photonbench.photon.stream.TimeSpan;

/**
 * What a recording is split by, and its text: {@code time=60s}, {@code marker=1}, {@code
 * marker=1..2} or {@code channel}.
 */
public sealed interface SplitRule {
  /**
   * A rule for people.
   *
   * @param text how it is written, an example
   * @param meaning what it does, a sentence
   */
  record Example(String text, String meaning) {}

  /** One of each kind. */
  List<Example> EXAMPLES =
      List.of(
          new Example("time=60s", "A piece every so long."),
          new Example(
              "marker=1",
              "A new piece at each marker with one of these bits (inputs 1, 2, 3, 4 are 1, 2, 4, 8)."),
          new Example(
              "marker=1..2", "From a marker with the first bits to the next with the second ones."),
          new Example("channel", "A file for each channel, with all markers."));

  /** A piece each so long, from time zero on; the last one may be shorter. */
  record Every(TimeSpan length) implements SplitRule {
    public Every {
      if (length.isNegative() || length.isZero()) {
        throw new IllegalArgumentException("pieces of " + length);
      }
    }
  }

  /** A new piece at each marker that has one of the bits. */
  record AtMarkers(long bits) implements SplitRule {}

  /** A piece from each marker with a start bit to the next one with a stop bit. */
  record BetweenMarkers(long startBits, long stopBits) implements SplitRule {}

  /** A file for each channel, with all markers. */
  record Channels() implements SplitRule {}

  /**
   * Reads a rule; a colon does for the first equals sign.
   *
   * @throws StreamSyntaxException if the text is none; the message says what would be right
   */
  static SplitRule parse(String given) {
    String text = given.strip().replaceFirst(":", "=");
    int equals = text.indexOf('=');
    String name = (equals < 0 ? text : text.substring(0, equals)).strip();
    String value = equals < 0 ? "" : text.substring(equals + 1).strip();
    switch (name.toLowerCase(Locale.ROOT)) {
      case "channel", "channels" -> {
        if (value.isEmpty()) {
          return new Channels();
        }
      }
      case "time" -> {
        TimeSpan length = TimeSpan.parse(value);
        if (!length.isNegative() && !length.isZero()) {
          return new Every(length);
        }
      }
      case "marker", "markers" -> {
        try {
          int dots = value.indexOf("..");
          return dots < 0
              ? new AtMarkers(bits(value))
              : new BetweenMarkers(bits(value.substring(0, dots)), bits(value.substring(dots + 2)));
        } catch (NumberFormatException e) {
          // Refused below.
        }
      }
      default -> {
        // Refused below.
      }
    }
    throw new StreamSyntaxException(
        (given.isBlank() ? "Say what to split by" : "'" + given.strip() + "' is no rule")
            + ": time=60s, marker=1, marker=1..2 or channel.");
  }

  private static long bits(String text) {
    long bits = Long.parseLong(text.strip());
    if (bits <= 0) {
      throw new NumberFormatException("no marker bits");
    }
    return bits;
  }
}
