package org.photonbench.spectrum.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads spectra of every known format, and the texts of decays and maps that the virtual laboratory
 * writes:
 *
 * <pre>
 * # PhotonBench decays 1
 * # start of the bin in ps	counts at 4.0 K, 0.0 T	counts at 20.0 K, 0.0 T
 * 0.0	4	3
 *
 * # PhotonBench map 1
 * # first pixel: 50.0 nm, 50.0 nm
 * # step: 100.0 nm
 * # dwell: 0.005 s
 * # values: counts, one line of text for each line of the scan
 * 3	2	3
 * </pre>
 */
public final class MeasuredFiles {
  private static final String SPECTRA = "# PhotonBench spectra ";
  private static final String DECAYS = "# PhotonBench decays ";
  private static final String MAP = "# PhotonBench map ";
  private static final String VERSION = "1";
  private static final String TIME = "start of the bin in ps";
  private static final String COUNTS = "counts at ";

  /** Bins may differ in width by rounding. */
  private static final double UNEVEN = 1e-6;

  private MeasuredFiles() {}

  /** Whether a text begins as one of those that PhotonBench writes. */
  public static boolean isKnownText(String text) {
    return text.startsWith(SPECTRA) || text.startsWith(DECAYS) || text.startsWith(MAP);
  }

  /** Reads all of a file, spectra in the formats that {@link java.util.ServiceLoader} finds. */
  public static Measured read(Path file) throws IOException {
    return read(file, new SpectrumFiles());
  }

  /**
   * Reads all of a file.
   *
   * @param formats of spectra
   * @throws SpectrumFileException if it holds nothing known or is damaged; its message is for users
   * @throws IOException if the disk or the network fails
   */
  public static Measured read(Path file, SpectrumFiles formats) throws IOException {
    String first = firstLine(file);
    if (first.startsWith(DECAYS)) {
      requireVersion(file, first.substring(DECAYS.length()));
      return decays(TextLines.read(file));
    }
    if (first.startsWith(MAP)) {
      requireVersion(file, first.substring(MAP.length()));
      return map(TextLines.read(file));
    }
    SpectrumFormat format = formats.recognise(file);
    return new Measured.Spectra(format.read(file), format.name());
  }

  /** Its beginning, as far as a known text would need; empty if the file cannot be opened. */
  private static String firstLine(Path file) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      return ""; // the reader of spectra says what is wrong
    }
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      char[] start = new char[64];
      int length = Math.max(0, reader.read(start));
      return new String(start, 0, length).lines().findFirst().orElse("");
    }
  }

  private static void requireVersion(Path file, String version) throws SpectrumFileException {
    if (!version.strip().equals(VERSION)) {
      throw new SpectrumFileException(
          "%s has version %s of its layout, this program reads version %s; use a newer PhotonBench."
              .formatted(file.getFileName(), version.strip(), VERSION));
    }
  }

  private static Measured.Decays decays(TextLines text) throws SpectrumFileException {
    List<double[]> rows = text.rows();
    int frames = rows.getFirst().length - 1;
    String[] titles =
        text.header().stream()
            .filter(line -> line.startsWith(TIME))
            .map(line -> line.split("\t"))
            .findFirst()
            .orElse(new String[0]);
    if (frames < 1 || rows.size() < 2 || titles.length != frames + 1) {
      throw new SpectrumFileException(
          text.name()
              + ": the line of titles does not fit the columns; take another copy of the file.");
    }
    double width = rows.get(1)[0] - rows.get(0)[0];
    double[][] counts = new double[frames][rows.size()];
    for (int bin = 0; bin < rows.size(); bin++) {
      double[] row = rows.get(bin);
      if (!(width > 0)
          || !(Math.abs(row[0] - rows.getFirst()[0] - bin * width) <= UNEVEN * width * (bin + 1))) {
        throw new SpectrumFileException(
            "%s: the times do not rise in even steps at bin %d; take another copy of the file."
                .formatted(text.name(), bin));
      }
      for (int frame = 0; frame < frames; frame++) {
        counts[frame][bin] = row[frame + 1];
      }
    }
    List<String> conditions = new ArrayList<>();
    for (int i = 1; i < titles.length; i++) {
      String title = titles[i].strip();
      conditions.add(title.startsWith(COUNTS) ? title.substring(COUNTS.length()) : title);
    }
    return new Measured.Decays(rows.getFirst()[0], width, conditions, counts);
  }

  private static Measured.Scan map(TextLines text) throws SpectrumFileException {
    double[] first = text.entry("first pixel", "nm", 2);
    double step = text.entry("step", "nm", 1)[0];
    double dwell = text.entry("dwell", "s", 1)[0];
    if (!(step > 0) || Double.isInfinite(step) || !(dwell > 0)) {
      throw new SpectrumFileException(
          text.name() + ": step and dwell time must be above zero; take another copy of the file.");
    }
    return new Measured.Scan(first[0], first[1], step, dwell, text.rows().toArray(double[][]::new));
  }
}
