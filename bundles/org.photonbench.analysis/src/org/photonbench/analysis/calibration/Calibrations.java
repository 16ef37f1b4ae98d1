package org.photonbench.analysis.calibration;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;

/**
 * Finds calibrations beside a recording: files {@code NAME.calibration.json} in its folder, in the
 * folder {@code calibrations} there, and in that of the folder above.
 *
 * <pre>
 * { "calibration": "delay", "name": "cables of March", "from": "2026-03-01", "until": "2026-03-31",
 *   "values": [ { "name": "channel 1", "value": -0.25, "sigma": 0.02, "unit": "ns" } ],
 *   "file": "laser.ptu" }
 * </pre>
 *
 * <p>Kinds are the words of {@link CalibrationKind}; a day alone means all of it. Unknown names are
 * left alone.
 */
public final class Calibrations {
  /** What the names of calibration files end in. */
  public static final String SUFFIX = ".calibration.json";

  /** The choice of that calibration which holds when the recording was made. */
  public static final String BY_DATE = "by date";

  private static final String FOLDER = "calibrations";
  private static final long LARGEST_FILE = 1L << 20;

  private Calibrations() {}

  /**
   * The calibration that a setting chooses; it is named in the provenance.
   *
   * @param choice the name of one, its file, or {@value #BY_DATE}
   * @param recorded when the recording was made
   * @throws AnalysisException if there is none, or more than one holds at that time
   */
  public static Calibration choose(
      AnalysisContext context,
      CalibrationKind kind,
      String choice,
      Optional<LocalDateTime> recorded)
      throws IOException, AnalysisException {
    String wanted = choice.strip();
    if (wanted.toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
      Calibration calibration = read(context, context.resolve(wanted));
      if (calibration.kind() != kind) {
        throw new AnalysisException(
            wanted
                + " calibrates the "
                + calibration.kind().label()
                + ", not the "
                + kind.label()
                + ".");
      }
      return calibration;
    }
    List<Path> files = files(context.input());
    List<Calibration> found = new ArrayList<>();
    for (Path file : files) {
      Calibration calibration = parse(file);
      if (calibration.kind() == kind && isMeant(calibration, wanted, recorded, kind)) {
        found.add(calibration);
      }
    }
    if (found.size() != 1) {
      throw new AnalysisException(
          (found.isEmpty()
                  ? "There is no calibration of the "
                  : "There are " + found.size() + " calibrations of the ")
              + kind.label()
              + (wanted.equals(BY_DATE) ? " for the time of the recording" : " '" + wanted + "'")
              + " among the "
              + files.size()
              + " files *"
              + SUFFIX
              + " beside it. Name one by its file.");
    }
    return read(context, found.getFirst().source());
  }

  private static boolean isMeant(
      Calibration calibration,
      String wanted,
      Optional<LocalDateTime> recorded,
      CalibrationKind kind)
      throws AnalysisException {
    if (!wanted.equals(BY_DATE)) {
      return calibration.name().equalsIgnoreCase(wanted);
    }
    return calibration.holdsAt(
        recorded.orElseThrow(() ->
            new AnalysisException(
                "The recording does not say when it was made, so no calibration of the "
                    + kind.label()
                    + " can be chosen by date. Name one.")));
  }

  /** The calibration files beside an input, in order of their names. */
  public static List<Path> files(Path input) throws IOException {
    Path absolute = input.toAbsolutePath().normalize();
    Path folder = Files.isDirectory(absolute) ? absolute : absolute.getParent();
    List<Path> files = new ArrayList<>(inside(folder));
    files.addAll(inside(folder.resolve(FOLDER)));
    if (folder.getParent() != null) {
      files.addAll(inside(folder.getParent().resolve(FOLDER)));
    }
    return files;
  }

  private static List<Path> inside(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
        entries.forEach(files::add);
      }
    }
    files.sort(null);
    return files;
  }

  /** Reads one, which is named in the provenance. */
  public static Calibration read(AnalysisContext context, Path file)
      throws IOException, AnalysisException {
    return context.read(file, "calibration", Calibrations::parse);
  }

  /**
   * Reads one.
   *
   * @throws AnalysisException if it is no calibration; the message says what is wrong
   */
  public static Calibration parse(Path file) throws IOException, AnalysisException {
    if (Files.size(file) > LARGEST_FILE) {
      throw new AnalysisException(file + " is too large for a calibration.");
    }
    try {
      return calibration(file, JsonParser.parseString(Files.readString(file)).getAsJsonObject());
    } catch (JsonParseException
        | IllegalStateException
        | UnsupportedOperationException
        | NumberFormatException
        | InvalidPathException
        | DateTimeException e) {
      throw new AnalysisException(
          "The calibration " + file + " cannot be understood: " + e.getMessage(), e);
    }
  }

  private static Calibration calibration(Path file, JsonObject json) throws AnalysisException {
    String word = text(file, json, "calibration");
    CalibrationKind kind =
        List.of(CalibrationKind.values()).stream()
            .filter(k -> k.word().equals(word))
            .findFirst()
            .orElse(null);
    if (kind == null) {
      throw new AnalysisException(
          file
              + " is a calibration of '"
              + word
              + "'; there are: "
              + String.join(", ", CalibrationKind.words())
              + ".");
    }
    List<Calibration.Value> values = new ArrayList<>();
    if (json.has("values")) {
      for (JsonElement element : json.getAsJsonArray("values")) {
        JsonObject value = element.getAsJsonObject();
        values.add(
            new Calibration.Value(
                text(file, value, "name"),
                number(file, value, "value"),
                value.has("sigma")
                    ? OptionalDouble.of(number(file, value, "sigma"))
                    : OptionalDouble.empty(),
                value.has("unit") ? value.get("unit").getAsString() : ""));
      }
    }
    return new Calibration(
        file,
        kind,
        text(file, json, "name"),
        json.has("from")
            ? Optional.of(time(json.get("from").getAsString(), false))
            : Optional.empty(),
        json.has("until")
            ? Optional.of(time(json.get("until").getAsString(), true))
            : Optional.empty(),
        values,
        json.has("file")
            ? Optional.of(
                file.toAbsolutePath().resolveSibling(json.get("file").getAsString()).normalize())
            : Optional.empty());
  }

  private static LocalDateTime time(String text, boolean endOfDay) {
    if (text.contains("T")) {
      return LocalDateTime.parse(text);
    }
    LocalDate day = LocalDate.parse(text);
    return endOfDay ? day.plusDays(1).atStartOfDay().minusNanos(1) : day.atStartOfDay();
  }

  private static String text(Path file, JsonObject json, String name) throws AnalysisException {
    if (!json.has(name) || !json.get(name).isJsonPrimitive()) {
      throw new AnalysisException("The calibration " + file + " lacks the text \"" + name + "\".");
    }
    return json.get(name).getAsString();
  }

  private static double number(Path file, JsonObject json, String name) throws AnalysisException {
    if (!json.has(name)) {
      throw new AnalysisException(
          "A value of the calibration " + file + " lacks the number \"" + name + "\".");
    }
    double number = json.get(name).getAsDouble();
    if (!Double.isFinite(number)) {
      throw new AnalysisException(
          "The number \"" + name + "\" of a value of the calibration " + file + " is not finite.");
    }
    return number;
  }
}
