package org.photonbench.photon.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A half-open range of time, [from, to).
 *
 * @param from its start; empty: from the beginning
 * @param to its end, after the start; empty: to the end
 */
public record TimeRange(Optional<TimeSpan> from, Optional<TimeSpan> to) {
  public TimeRange {
    if (from.isEmpty() && to.isEmpty()) {
      throw new StreamSyntaxException("A range needs a start or an end, for example 0s..10s.");
    }
    if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) >= 0) {
      throw new StreamSyntaxException(
          "The range " + from.get() + ".." + to.get() + " ends before it starts or is empty.");
    }
  }

  public static TimeRange of(TimeSpan from, TimeSpan to) {
    return new TimeRange(Optional.of(from), Optional.of(to));
  }

  /**
   * Reads {@code 0..10s}, {@code 2s..} or {@code ..10s}.
   *
   * @throws StreamSyntaxException if it is none
   */
  public static TimeRange parse(String text) {
    String trimmed = text.strip();
    int dots = trimmed.indexOf("..");
    if (dots < 0) {
      throw new StreamSyntaxException(
          "'" + trimmed + "' is no range; write its start, two dots and its end, as 0s..10s.");
    }
    return new TimeRange(end(trimmed.substring(0, dots)), end(trimmed.substring(dots + 2)));
  }

  private static Optional<TimeSpan> end(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(TimeSpan.parse(text));
  }

  public String text() {
    return from.map(TimeSpan::text).orElse("") + ".." + to.map(TimeSpan::text).orElse("");
  }

  /** First tick in the range; {@link Long#MIN_VALUE} without a start. */
  long fromTicks(double tickSeconds) {
    return from.map(span -> span.ticksUp(tickSeconds)).orElse(Long.MIN_VALUE);
  }

  /** First tick after the range; {@link Long#MAX_VALUE} without an end. */
  long toTicks(double tickSeconds) {
    return to.map(span -> span.ticksUp(tickSeconds)).orElse(Long.MAX_VALUE);
  }

  /** The same time as rising ranges that neither overlap nor touch. */
  static List<TimeRange> union(List<TimeRange> ranges) {
    List<TimeRange> sorted = new ArrayList<>(ranges);
    sorted.sort(
        Comparator.comparing(
            (TimeRange range) -> range.from().orElse(null),
            Comparator.nullsFirst(Comparator.naturalOrder())));
    List<TimeRange> union = new ArrayList<>();
    for (TimeRange range : sorted) {
      TimeRange last = union.isEmpty() ? null : union.getLast();
      if (last == null || isBefore(last.to(), range.from())) {
        union.add(range);
      } else if (last.to().isPresent()
          && (range.to().isEmpty() || range.to().get().compareTo(last.to().get()) > 0)) {
        if (last.from().isEmpty() && range.to().isEmpty()) {
          throw new StreamSyntaxException(
              "The ranges " + text(ranges) + " together are all of the time.");
        }
        union.set(union.size() - 1, new TimeRange(last.from(), range.to()));
      }
    }
    return List.copyOf(union);
  }

  private static boolean isBefore(Optional<TimeSpan> end, Optional<TimeSpan> start) {
    return end.isPresent() && start.isPresent() && end.get().compareTo(start.get()) < 0;
  }

  static String text(List<TimeRange> ranges) {
    return String.join(",", ranges.stream().map(TimeRange::text).toList());
  }

  @Override
  public String toString() {
    return text();
  }
}
