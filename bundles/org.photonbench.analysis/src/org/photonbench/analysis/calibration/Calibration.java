package org.photonbench.analysis.calibration;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A calibration of a set-up as a file says it.
 *
 * @param source the file
 * @param kind what it is of
 * @param name name for people
 * @param from first time at which it holds; empty: from ever on
 * @param until last time at which it holds; empty: for ever
 * @param values its numbers
 * @param data the file it refers to, for example the recording of laser light
 */
public record Calibration(
    Path source,
    CalibrationKind kind,
    String name,
    Optional<LocalDateTime> from,
    Optional<LocalDateTime> until,
    List<Value> values,
    Optional<Path> data) {
  public Calibration {
    values = List.copyOf(values);
  }

  /**
   * A number of it.
   *
   * @param name for example {@code channel 1} or {@code R}
   * @param value in {@code unit}
   * @param sigma standard uncertainty in {@code unit}; empty if the file gives none
   * @param unit empty text for pure numbers
   */
  public record Value(String name, double value, OptionalDouble sigma, String unit) {}

  public Optional<Value> value(String wanted) {
    return values.stream().filter(v -> v.name().equalsIgnoreCase(wanted)).findFirst();
  }

  /** Whether it holds at a time, both ends included. */
  public boolean holdsAt(LocalDateTime time) {
    return (from.isEmpty() || !time.isBefore(from.get()))
        && (until.isEmpty() || !time.isAfter(until.get()));
  }
}
