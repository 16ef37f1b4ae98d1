package org.photonbench.device.driver;

import java.util.Objects;

/**
 * How far a task is, as a driver read it from the instrument.
 *
 * @param <T> what the task gives
 * @param fraction done part from 0 to 1, NaN if unknown
 * @param note what happens, or why it ended
 * @param result of a task that is done; null for {@link Void}
 */
public record Step<T>(Kind kind, double fraction, String note, T result) {
  /** What was read. */
  public enum Kind {
    RUNNING,
    DONE,
    /** It stands, but not where it should: somebody stopped it. */
    HALTED,
    FAILED
  }

  public Step {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(note);
  }

  public static <T> Step<T> running(double fraction, String note) {
    return new Step<>(Kind.RUNNING, fraction, note, null);
  }

  public static <T> Step<T> done(String note, T result) {
    return new Step<>(Kind.DONE, 1, note, result);
  }

  /** Stopped by something else than this program's own stop. */
  public static <T> Step<T> halted(String note) {
    return new Step<>(Kind.HALTED, Double.NaN, note, null);
  }

  public static <T> Step<T> failed(String note) {
    return new Step<>(Kind.FAILED, Double.NaN, note, null);
  }
}
