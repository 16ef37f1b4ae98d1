package org.photonbench.photon.io.picoquant;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The families of instruments whose files from before the unified container are known. Each family
 * has one header for its photon records and its histograms; the measurement mode in it tells which.
 */
enum LegacyFamily {
  PICOHARP("PicoHarp", List.of("2.0"), 348, List.of(2, 3), "PHD"),
  HYDRAHARP("HydraHarp", List.of("1.0", "2.0"), 340, List.of(2, 3), "HHD"),
  TIMEHARP("TimeHarp", List.of("6.0"), 352, List.of(2), "THD");

  private static final int IDENT_BYTES = 16;
  private static final int VERSION_BYTES = 6;
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+");
  private static final int INTERACTIVE = 0;
  private static final int CONTINUOUS = 1;

  private final String title;
  private final List<String> versions;
  private final int modePosition;
  private final List<Integer> photonModes;
  private final String histogramKind;

  LegacyFamily(
      String title,
      List<String> versions,
      int modePosition,
      List<Integer> photonModes,
      String histogramKind) {
    this.title = title;
    this.versions = versions;
    this.modePosition = modePosition;
    this.photonModes = photonModes;
    this.histogramKind = histogramKind;
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

  private OptionalInt mode(ByteBuffer start) {
    return start.limit() < modePosition + Integer.BYTES
        ? OptionalInt.empty()
        : OptionalInt.of(start.getInt(modePosition));
  }

  static boolean isHistogram(int mode) {
    return mode == INTERACTIVE || mode == CONTINUOUS;
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

  /** Name of the instruments. */
  String title() {
    return title;
  }

  /** Format versions that are known. */
  List<String> versions() {
    return versions;
  }

  /** Measurement modes that record photons. */
  List<Integer> photonModes() {
    return photonModes;
  }

  /** What the family's histogram files are called. */
  String histogramKind() {
    return histogramKind;
  }
}
