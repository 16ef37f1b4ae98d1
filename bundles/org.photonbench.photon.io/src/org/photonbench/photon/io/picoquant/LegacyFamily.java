package org.photonbench.photon.io.picoquant;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.photonbench.photon.RecordingFormatException;

/**
 * The families of instruments whose files from before the unified container are known. Each family
 * has one header for its photon records and its histograms; the measurement mode in it tells which.
 */
enum LegacyFamily {
  PICOHARP("PicoHarp", List.of("2.0"), 348, List.of(2, 3), "PT2 or PT3", "PHD", "ns"),
  HYDRAHARP("HydraHarp", List.of("1.0", "2.0"), 340, List.of(2, 3), "HT2 or HT3", "HHD", "ps"),
  TIMEHARP("TimeHarp", List.of("6.0"), 352, List.of(2), "T3R", "THD", "ns");

  private static final int IDENT_BYTES = 16;
  private static final int VERSION_BYTES = 6;
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+");
  private static final int INTERACTIVE = 0;
  private static final int CONTINUOUS = 1;

  private final String title;
  private final List<String> versions;
  private final int modePosition;
  private final List<Integer> photonModes;
  private final String photonKinds;
  private final String histogramKind;
  private final String resolutionUnit;

  LegacyFamily(
      String title,
      List<String> versions,
      int modePosition,
      List<Integer> photonModes,
      String photonKinds,
      String histogramKind,
      String resolutionUnit) {
    this.title = title;
    this.versions = versions;
    this.modePosition = modePosition;
    this.photonModes = photonModes;
    this.photonKinds = photonKinds;
    this.histogramKind = histogramKind;
    this.resolutionUnit = resolutionUnit;
  }

  /**
   * The family of a file by its first bytes: the name of the instrument, and after it a version
   * where the file is long enough for one.
   *
   * @param start first bytes of the file, little-endian, position 0
   */
  static Optional<LegacyFamily> of(ByteBuffer start) {
    String ident = text(start, 0, IDENT_BYTES);
    boolean versioned =
        start.limit() < IDENT_BYTES + VERSION_BYTES || VERSION.matcher(version(start)).matches();
    for (LegacyFamily family : values()) {
      if (versioned && (ident.equals(family.title) || ident.startsWith(family.title + " "))) {
        return Optional.of(family);
      }
    }
    return Optional.empty();
  }

  /** The format version of a file of any family; empty text if the file is too short for one. */
  static String version(ByteBuffer start) {
    return text(start, IDENT_BYTES, VERSION_BYTES);
  }

  /** Whether a file of this family holds histograms, as far as its version is known. */
  boolean holdsHistograms(ByteBuffer start) {
    OptionalInt mode = mode(start);
    return versions.contains(version(start)) && mode.isPresent() && isHistogram(mode.getAsInt());
  }

  /**
   * Whether a file of this family holds histograms that followed each other in time, one a step.
   */
  boolean isContinuous(ByteBuffer start) {
    return mode(start).equals(OptionalInt.of(CONTINUOUS));
  }

  /** The measurement mode; empty if the file is too short for one. */
  OptionalInt mode(ByteBuffer start) {
    return start.limit() < afterMode()
        ? OptionalInt.empty()
        : OptionalInt.of(start.getInt(modePosition));
  }

  /** Position of the first byte after the measurement mode. */
  int afterMode() {
    return modePosition + Integer.BYTES;
  }

  static boolean isHistogram(int mode) {
    return mode == INTERACTIVE || mode == CONTINUOUS;
  }

  /**
   * Checks that files of this version can be read; of a file too short for a version nothing is
   * said, as its header ends too soon in any case.
   *
   * @param start first bytes of the file, little-endian, position 0
   * @param fileName name for messages
   */
  void requireKnownVersion(ByteBuffer start, String fileName) throws RecordingFormatException {
    String version = version(start);
    if (start.limit() >= IDENT_BYTES + VERSION_BYTES && !versions.contains(version)) {
      throw new RecordingFormatException(
          fileName
              + " is a "
              + title
              + " file of format version \""
              + version
              + "\"; "
              + String.join(" and ", versions)
              + " can be read, so save it as PTU with PicoQuant's file converter.");
    }
  }

  /**
   * A resolution in seconds.
   *
   * @param resolution as the header gives it, in the unit of this family
   * @param name what the header calls it
   * @param fileName name for messages
   */
  double seconds(double resolution, String name, String fileName) throws RecordingFormatException {
    int exponent = resolutionUnit.equals("ps") ? 12 : 9;
    double seconds =
        Double.isFinite(resolution)
            ? BigDecimal.valueOf(resolution).movePointLeft(exponent).doubleValue()
            : Double.NaN;
    if (!(seconds > 0 && seconds < 1)) {
      throw new RecordingFormatException(
          fileName
              + ": the header gives "
              + name
              + ", the unit of its micro times, as "
              + resolution
              + " "
              + resolutionUnit
              + "; take another copy of the file.");
    }
    return seconds;
  }

  private static String text(ByteBuffer start, int from, int length) {
    int end = Math.min(from + length, start.limit());
    if (end <= from) {
      return "";
    }
    byte[] bytes = new byte[end - from];
    start.get(from, bytes);
    return LegacyFields.unpadded(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /** Measurement modes that record photons. */
  List<Integer> photonModes() {
    return photonModes;
  }

  /** What the family's files of photons are called. */
  String photonKinds() {
    return photonKinds;
  }

  /** What the family's files of histograms are called. */
  String histogramKind() {
    return histogramKind;
  }
}
