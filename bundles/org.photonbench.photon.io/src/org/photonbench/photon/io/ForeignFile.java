package org.photonbench.photon.io;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.photonbench.photon.io.picoquant.LegacyFormat;

/** Knows files that are often taken for photon recordings, and what to do with them. */
final class ForeignFile {
  /** What a file is of which nothing is known. */
  static final String UNKNOWN = "is no recording that PhotonBench knows.";

  /** The end of a refusal. */
  static final String LIST = " 'photonbench info --formats' lists what can be read.";

  /** More bytes that no text has than this make a file binary. */
  private static final double TEXT_SHARE = 0.99;

  private record Kind(String magic, String advice) {}

  private static final List<Kind> BY_CONTENT =
      List.of(
          new Kind(
              "PQHISTO",
              "holds histograms (PicoQuant PHU), not photon records; open the PTU file of the"
                  + " measurement."),
          new Kind(
              "PQRESLT",
              "holds results (PicoQuant PQRES), not photon records; open the PTU file of the"
                  + " measurement."),
          new Kind(
              "PQCOMNT",
              "holds a comment (PicoQuant PCO), not photon records; open the PTU file of the"
                  + " measurement."),
          new Kind(
              "PQDEFLT",
              "holds settings (PicoQuant PFS), not photon records; open the PTU file of the"
                  + " measurement."),
          new Kind(
              "PQ",
              "is a PicoQuant file of another kind than photon records; open the PTU file of the"
                  + " measurement."),
          new Kind(
              "\u0089HDF\r\n\u001a\n",
              "is an HDF5 file, but holds no photons where Photon-HDF5 puts them"
                  + " (/photon_data/timestamps); open the recording it was made from."),
          new Kind("PK\u0003\u0004", "is a ZIP archive; unpack it and open the recording in it."),
          new Kind("\u001f\u008b", "is compressed (gzip); unpack it and open the result."),
          new Kind(
              "Andor Technology",
              "is a spectrum or image of an Andor camera, not photon records."));

  private ForeignFile() {}

  /** What the file is by its first bytes alone, worded as by {@link #describe}. */
  static Optional<String> byContent(ByteBuffer start) {
    String text = new String(bytes(start), StandardCharsets.ISO_8859_1);
    return BY_CONTENT.stream()
        .filter(kind -> text.startsWith(kind.magic()))
        .map(Kind::advice)
        .findFirst()
        .or(() -> LegacyFormat.histograms(start));
  }

  private static byte[] bytes(ByteBuffer start) {
    byte[] bytes = new byte[start.remaining()];
    start.duplicate().get(bytes);
    return bytes;
  }

  /** What the file is, as the rest of a sentence that starts with its name; empty if unknown. */
  static Optional<String> describe(ByteBuffer start, String fileName, long length) {
    byte[] bytes = bytes(start);
    Optional<String> known = byContent(start);
    if (known.isPresent()) {
      return known;
    }
    String lower = fileName.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".ttbin")) {
      return Optional.of(
          "is a Swabian Time Tagger file, which only Swabian's own library reads; replay it there"
              + " (FileReader) and export its time tags.");
    }
    if (lower.endsWith(".spe")) {
      return Optional.of(
          "looks like a spectrum or image of a Princeton Instruments camera by its name, not photon"
              + " records.");
    }
    if (lower.endsWith(".spc")) {
      return Optional.of(
          "looks like a Becker & Hickl file by its name, but its records fit none of their cards;"
              + " take another copy of it.");
    }
    if (lower.endsWith(".set")) {
      return Optional.of(
          "looks like the set-up of a Becker & Hickl measurement by its name; open the .spc or .sdt"
              + " file beside it.");
    }
    if (lower.endsWith(".sdt")) {
      return Optional.of(
          "looks like a Becker & Hickl file of histograms by its name, not photon records; open the"
              + " .spc file of the measurement.");
    }
    if (isText(bytes)) {
      return Optional.of(
          "is a text file in which no lines with a channel and a time were found; name its columns,"
              + " as in \"channel,time (ps)\", or open the recording that it was exported from.");
    }
    if (length % 4 == 0) {
      return Optional.of(
          "has no header that PhotonBench knows; if it holds bare records, their type and"
              + " resolution are not in the file, so save them with a header (PTU) in the program"
              + " that recorded them.");
    }
    return Optional.empty();
  }

  private static boolean isText(byte[] bytes) {
    int text = 0;
    for (byte b : bytes) {
      if (b >= ' ' && b < 127 || b == '\n' || b == '\r' || b == '\t') {
        text++;
      }
    }
    return text >= TEXT_SHARE * bytes.length;
  }
}
