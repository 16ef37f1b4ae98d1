package org.photonbench.spectrum.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;

/**
 * Spectra as the text that other programs export: lines of numbers, the first of them the axis, the
 * others one a frame, separated by tabs, semicolons, commas or blanks; numbers with decimal point
 * or comma. Other lines before and after are kept as metadata ("name: value") or notes.
 *
 * <p>What the axis counts is taken from the line above the numbers ("Wavelength (nm)", "eV",
 * "cm-1"). Without such a line it is taken from the range of the numbers, and a note says so.
 */
@Component(service = SpectrumFormat.class)
public final class PlainTextFormat implements SpectrumFormat {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+([eE][+-]?\\d+)?");
  private static final Pattern ENERGY = Pattern.compile("\\bev\\b|energy");
  private static final Pattern WAVENUMBER = Pattern.compile("cm-1|cm\\^-1|cm⁻¹|1/cm|wavenumber");
  private static final Pattern WAVELENGTH = Pattern.compile("\\bnm\\b|wavelength|lambda");
  private static final Pattern PIXEL = Pattern.compile("\\bpixel\\b");

  /** Lines that are no numbers are kept as notes, at most so many. */
  private static final int MOST_NOTES = 50;

  @Override
  public String id() {
    return "plain-text";
  }

  @Override
  public String name() {
    return "plain text";
  }

  @Override
  public boolean recognises(ByteBuffer start, Path file) {
    byte[] bytes = new byte[start.remaining()];
    start.get(bytes);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')) {
      return false;
    }
    // Numbers may begin later than the start of the file; then a vendor's header gives it away.
    return text.lines().anyMatch(line -> numbers(line).isPresent()) || text.contains(":");
  }

  /**
   * The numbers of a line as texts with decimal point; empty if it has anything else, or one only.
   */
  private static Optional<String[]> numbers(String line) {
    String stripped = line.strip();
    String[] cells = stripped.split("\\s*;\\s*|\\t+\\s*|\\s+");
    boolean commas = false;
    if (cells.length < 2) {
      cells = stripped.split("\\s*,\\s*");
    } else if (stripped.indexOf(',') >= 0) {
      commas = true;
      for (String cell : cells) {
        commas &= NUMBER.matcher(cell).matches() || DECIMAL_COMMA.matcher(cell).matches();
      }
      if (!commas) {
        cells = stripped.split("\\s*,\\s*");
      }
    }
    if (cells.length < 2) {
      return Optional.empty();
    }
    for (int i = 0; i < cells.length; i++) {
      if (commas) {
        cells[i] = cells[i].replace(',', '.');
      }
      if (!NUMBER.matcher(cells[i]).matches()) {
        return Optional.empty();
      }
    }
    return Optional.of(cells);
  }

  @Override
  public SpectrumSeries read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    TextTable table = new TextTable(name);
    Map<String, String> metadata = new LinkedHashMap<>();
    List<String> notes = new ArrayList<>();
    String heading = "";
    boolean ended = false;
    // Vendors write Latin-1; in UTF-8 only letters of metadata would differ.
    try (Reader bytes =
            new InputStreamReader(
                Channels.newInputStream(SpectrumFiles.open(file)), StandardCharsets.ISO_8859_1);
        BufferedReader in = new BufferedReader(bytes)) {
      String line;
      for (int number = 1; (line = in.readLine()) != null; number++) {
        Optional<String[]> cells = numbers(line);
        if (cells.isPresent()) {
          if (ended) {
            throw new SpectrumFileException(
                name
                    + ", line "
                    + number
                    + ": numbers follow after other text; put each table into a file of its own.");
          }
          table.add(cells.get(), number);
        } else if (!line.isBlank()) {
          ended = table.rows() > 0;
          heading = ended ? heading : line;
          keep(line.strip(), metadata, notes);
        }
      }
    }
    return series(name, table, heading, metadata, notes);
  }

  private static void keep(String line, Map<String, String> metadata, List<String> notes) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      metadata.putIfAbsent(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    } else if (notes.size() < MOST_NOTES) {
      notes.add("Line without numbers: " + line);
    }
  }

  private static SpectrumSeries series(
      String name,
      TextTable table,
      String heading,
      Map<String, String> metadata,
      List<String> notes)
      throws SpectrumFileException {
    double[] centres = table.axis();
    Optional<SpectralQuantity> told = quantity(heading.toLowerCase(Locale.ROOT));
    SpectralQuantity quantity = told.isPresent() ? told.get() : guess(name, centres);
    if (told.isEmpty()) {
      notes.add(
          "The file does not say what its axis is; its numbers are taken as "
              + quantity.id()
              + " in "
              + quantity.unit()
              + ".");
    }
    notes.add("The file does not say how the signal was counted: its noise is not known.");
    try {
      SpectralAxis axis = SpectralAxis.ofCentres(quantity, Medium.VACUUM, centres);
      SpectrumInfo info =
          new SpectrumInfo(
              axis,
              SignalUnit.ARBITRARY,
              Optional.empty(),
              OptionalDouble.empty(),
              1,
              metadata,
              notes);
      return new SpectrumSeries(info, List.of(), table.frames());
    } catch (IllegalArgumentException e) {
      throw new SpectrumFileException(
          name + ": the first column is no spectral axis: " + e.getMessage() + ".", e);
    }
  }

  private static Optional<SpectralQuantity> quantity(String heading) {
    if (PIXEL.matcher(heading).find()) {
      return Optional.of(SpectralQuantity.PIXEL);
    }
    if (ENERGY.matcher(heading).find()) {
      return Optional.of(SpectralQuantity.ENERGY);
    }
    if (WAVENUMBER.matcher(heading).find()) {
      return Optional.of(SpectralQuantity.WAVENUMBER);
    }
    return WAVELENGTH.matcher(heading).find()
        ? Optional.of(SpectralQuantity.WAVELENGTH)
        : Optional.empty();
  }

  private static SpectralQuantity guess(String name, double[] axis) throws SpectrumFileException {
    double low = Math.min(axis[0], axis[axis.length - 1]);
    double high = Math.max(axis[0], axis[axis.length - 1]);
    if (low >= 150 && high <= 20_000) {
      return SpectralQuantity.WAVELENGTH;
    }
    if (low >= 0.05 && high <= 10) {
      return SpectralQuantity.ENERGY;
    }
    throw new SpectrumFileException(
        name
            + " does not say what its first column is, and from "
            + low
            + " to "
            + high
            + " it may be anything; write \"Wavelength (nm)\" or \"Energy (eV)\" above the numbers.");
  }
}
