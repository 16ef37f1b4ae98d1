package org.photonbench.analysis.series;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.photonbench.analysis.AnalysisException;

/**
 * Measurements of one sample, made one after the other while something varied.
 *
 * @param table the table that names them
 * @param conditions what varied, each with one value a measurement
 * @param files the measurements in the order of the table, at least one; one that the table names
 *     may be missing on the disk, which an analysis says and goes on with the others
 */
public record MeasurementSeries(Path table, List<Condition> conditions, List<Path> files) {
  public MeasurementSeries {
    conditions = List.copyOf(conditions);
    files = List.copyOf(files);
    for (Condition condition : conditions) {
      if (condition.values().length != files.size()) {
        throw new IllegalArgumentException(
            condition.name()
                + " has "
                + condition.values().length
                + " values for "
                + files.size()
                + " files");
      }
    }
  }

  public int size() {
    return files.size();
  }

  /**
   * The condition of that name: the whole name, or its last part after a dot, whatever its case, so
   * that {@code power} finds {@code excitation.power}.
   */
  public Optional<Condition> condition(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    Optional<Condition> whole =
        conditions.stream()
            .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(wanted))
            .findFirst();
    return whole.isPresent()
        ? whole
        : conditions.stream()
            .filter(c -> c.name().toLowerCase(Locale.ROOT).endsWith("." + wanted))
            .findFirst();
  }

  /**
   * The condition of that name with a number for every measurement.
   *
   * @throws AnalysisException if there is none; the message says which there are
   */
  public Condition numbers(String name) throws AnalysisException {
    Condition found =
        condition(name)
            .orElseThrow(() ->
                new AnalysisException(
                    table.getFileName()
                        + " has no column '"
                        + name
                        + "'. It has: "
                        + String.join(", ", conditions.stream().map(Condition::name).toList())
                        + "."));
    if (!found.isNumeric()) {
      throw new AnalysisException(
          "The column '"
              + found.name()
              + "' of "
              + table.getFileName()
              + " has cells without a number; give one for every measurement.");
    }
    return found;
  }
}
