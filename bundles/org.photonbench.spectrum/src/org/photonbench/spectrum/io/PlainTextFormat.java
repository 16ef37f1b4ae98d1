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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;

/**
 * Spectra as the text that other programs export: lines of numbers, the first of them the axis, the
 * others one a frame (or, as in maps of LabSpec, one line a spectrum below a line with the axis),
 * separated by tabs, semicolons, commas or blanks; numbers with decimal point or comma. Other lines
 * before and after are kept as metadata ("name: value") or notes.
 *
 * <p>What the axis counts is taken from the line above the numbers ("Wavelength (nm)", "eV",
 * "cm-1"). Without such a line it is taken from the range of the numbers, and a note says so.
 */
@Component(service = SpectrumFormat.class)
public final class PlainTextFormat implements SpectrumFormat {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d++\\.?+\\d*+|\\.\\d++)([eE][+-]?\\d++)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d++,\\d++([eE][+-]?\\d++)?");

  /** The byte order mark of UTF-8, read as Latin-1. */
  private static final String MARK = "\u00ef\u00bb\u00bf";

  /** More numbers before the values of a row are no position. */
  private static final int MOST_POSITIONS = 3;

  /** Shorter first lines are not taken for the axis of a map. */
  private static final int LEAST_AXIS = 8;

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
  public List<String> extensions() {
    return List.of("txt", "csv", "asc", "dat", "tsv");
  }

  @Override
  public boolean hasSignature() {
    return false;
  }

  @Override
  public boolean recognises(ByteBuffer start, Path file) {
    byte[] bytes = new byte[start.remaining()];
    start.get(bytes);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (isBinary(text)) {
      return false;
    }
    // Numbers may begin later than the start of the file; then a vendor's header gives it away.
    return text.lines().anyMatch(line -> numbers(line).isPresent()) || text.contains(":");
  }

  /**
   * The numbers of a line as texts with decimal point; empty if it has anything else, or one only.
   */
  private static Optional<String[]> numbers(String line) {
    String stripped = line.replace("\"", "").replace(MARK, "").strip();
    String[] cells = cells(stripped, separator(stripped));
    boolean commas = false;
    if (cells.length < 2) {
      cells = cells(stripped, ",");
    } else if (stripped.indexOf(',') >= 0) {
      commas = true;
      for (String cell : cells) {
        commas &= NUMBER.matcher(cell).matches() || DECIMAL_COMMA.matcher(cell).matches();
      }
      if (!commas) {
        cells = cells(stripped, ",");
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

  private static String separator(String line) {
    return line.indexOf(';') >= 0 ? ";" : line.indexOf('\t') >= 0 ? "\t+" : "\\s+";
  }

  private static String[] cells(String line, String separator) {
    String[] cells = line.split(separator);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    return cells;
  }

  @Override
  public SpectrumSeries read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    TextTable table = new TextTable(name);
    Map<String, String> metadata = new LinkedHashMap<>();
    List<String> notes = new ArrayList<>();
    String heading = "";
    boolean ended = false;
    int width = 0;
    TextTable map = null;
    PlainNumbers plain = new PlainNumbers();
    // Vendors write Latin-1; in UTF-8 only letters of metadata would differ.
    try (Reader bytes =
            new InputStreamReader(
                Channels.newInputStream(SpectrumFiles.channel(file)), StandardCharsets.ISO_8859_1);
        BufferedReader in = new BufferedReader(bytes)) {
      String line;
      for (int number = 1; (line = in.readLine()) != null; number++) {
        boolean isPlain = plain.read(line, PlainNumbers.ANY);
        Optional<String[]> cells = isPlain ? Optional.empty() : numbers(line);
        if (isPlain || cells.isPresent()) {
          if (ended) {
            throw new SpectrumFileException(
                name
                    + ", line "
                    + number
                    + ": numbers follow after other text; put each table into a file of its own.");
          }
          int count = isPlain ? plain.count() : cells.get().length;
          if (map == null && table.rows() == 1 && isRowOfMap(width, count)) {
            map = new TextTable(name);
          }
          width = table.rows() == 0 ? count : width;
          TextTable into = map == null ? table : map;
          if (isPlain) {
            into.add(plain, number);
          } else {
            into.add(cells.get(), number);
          }
        } else if (!line.isBlank()) {
          ended = table.rows() > 0;
          heading = ended ? heading : line;
          keep(line.strip(), metadata, notes);
        }
      }
    }
    return map == null
        ? series(name, table.axis(), List.of(), table.frames(), heading, metadata, notes)
        : map(name, table, map, heading, metadata, notes);
  }

  /** Maps of LabSpec have the axis in their first line, and then positions and values in each. */
  private static boolean isRowOfMap(int axis, int row) {
    int more = row - axis;
    return axis >= LEAST_AXIS && more > 0 && more <= MOST_POSITIONS;
  }

  private static SpectrumSeries map(
      String name,
      TextTable axis,
      TextTable rows,
      String heading,
      Map<String, String> metadata,
      List<String> notes)
      throws SpectrumFileException {
    double[] centres = Arrays.stream(axis.columns()).mapToDouble(column -> column[0]).toArray();
    double[][] columns = rows.columns();
    int positions = columns.length - centres.length;
    List<FrameColumn> conditions = new ArrayList<>();
    for (int i = 0; i < positions; i++) {
      conditions.add(new FrameColumn("position " + (i + 1), "", columns[i]));
    }
    double[][] frames = new double[rows.rows()][centres.length];
    for (int row = 0; row < frames.length; row++) {
      for (int i = 0; i < centres.length; i++) {
        frames[row][i] = columns[positions + i][row];
      }
    }
    notes.add("The first line is the axis; each line after it is a spectrum with its position.");
    return series(name, centres, conditions, frames, heading, metadata, notes);
  }

  private static void keep(String line, Map<String, String> metadata, List<String> notes) {
    // Horiba writes "#Acq. time (s)=" and a value.
    boolean isAssigned = line.startsWith("#") && line.indexOf('=') > 1;
    int end = line.indexOf(isAssigned ? '=' : ':');
    if (end > 0) {
      String key = line.substring(isAssigned ? 1 : 0, end).strip();
      metadata.putIfAbsent(key, line.substring(end + 1).strip());
    } else if (notes.size() < MOST_NOTES) {
      notes.add("Line without numbers: " + line);
    }
  }

  private static SpectrumSeries series(
      String name,
      double[] axis,
      List<FrameColumn> columns,
      double[][] frames,
      String heading,
      Map<String, String> metadata,
      List<String> notes)
      throws SpectrumFileException {
    TextFacts facts = new TextFacts(metadata);
    SignalUnit unit = facts.unit();
    if (unit == SignalUnit.ARBITRARY) {
      notes.add("The file does not say how the signal was counted: its noise is not known.");
    }
    try {
      SpectrumInfo info =
          new SpectrumInfo(
              TextAxis.of(name, heading, axis, notes),
              unit,
              Optional.empty(),
              facts.exposure(),
              facts.accumulations(),
              metadata,
              notes,
              facts.detector());
      return new SpectrumSeries(info, columns, frames);
    } catch (IllegalArgumentException e) {
      throw new SpectrumFileException(
          name + ": its numbers are no spectral axis: " + e.getMessage() + ".", e);
    }
  }

  /**
   * Whether the beginning of a text is a table with a spectral axis: named above the numbers, or
   * with evenly rising numbers as wavelengths in nm have.
   *
   * @param start some thousand characters, of which the last line may be cut
   */
  public static boolean looksLikeSpectra(String start) {
    int cut = start.lastIndexOf('\n');
    if (cut < 0 || isBinary(start)) {
      return false;
    }
    List<Double> axis = new ArrayList<>();
    boolean isNamed = false;
    for (String line : start.substring(0, cut).lines().toList()) {
      Optional<String[]> cells = numbers(line);
      if (cells.isPresent()) {
        axis.add(Double.parseDouble(cells.get()[0]));
      } else if (axis.isEmpty() && !line.isBlank()) {
        isNamed = TextAxis.isNamed(line);
      }
    }
    double[] values = axis.stream().mapToDouble(Double::doubleValue).toArray();
    return isNamed
        ? values.length > 1 && TextAxis.isMonotonic(values)
        : TextAxis.looksLikeWavelengths(values);
  }

  private static boolean isBinary(String text) {
    return text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
  }
}
