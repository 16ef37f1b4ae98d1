package org.photonbench.photon.stream;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/** What operators write into the info of a recording. */
final class Processing {
  private static final String TYPE = "step";

  /** Pulse periods are measured at the start of each recording; lasers drift by less than this. */
  private static final double PERIOD_TOLERANCE = 1e-3;

  private Processing() {}

  /** The info with one more entry that says what was done, and the given warnings more. */
  static RecordingInfo noted(RecordingInfo info, String what, String... warnings) {
    return with(info, info.acquisitionSeconds(), info.liveTime(), what, List.of(warnings));
  }

  static RecordingInfo with(
      RecordingInfo info,
      OptionalDouble acquisitionSeconds,
      Optional<LiveTime> liveTime,
      String what,
      List<String> newWarnings) {
    int steps = 0;
    for (HeaderEntry entry : info.entries()) {
      if (isStep(entry)) {
        steps++;
      }
    }
    List<HeaderEntry> entries = new ArrayList<>(info.entries());
    entries.add(new HeaderEntry(StreamPipeline.HEADER_ENTRY, steps, TYPE, what));
    List<String> warnings = new ArrayList<>(info.warnings());
    warnings.addAll(newWarnings);
    return new RecordingInfo(
        info.format(),
        info.recordType(),
        info.timeBase(),
        acquisitionSeconds,
        info.syncRateHertz(),
        info.declaredRecords(),
        info.device(),
        info.created(),
        info.comment(),
        entries,
        warnings,
        info.testedOnRealData(),
        liveTime);
  }

  /**
   * The info of several recordings that became one: the first one's header, with what they have in
   * common.
   */
  static RecordingInfo combined(
      List<RecordingInfo> infos,
      OptionalDouble acquisitionSeconds,
      Optional<LiveTime> liveTime,
      String what,
      List<String> newWarnings) {
    RecordingInfo first = infos.getFirst();
    List<String> warnings = new ArrayList<>();
    long declared = 0;
    boolean allDeclared = true;
    boolean tested = true;
    for (int i = 0; i < infos.size(); i++) {
      RecordingInfo info = infos.get(i);
      for (String warning : info.warnings()) {
        warnings.add("Recording " + (i + 1) + ": " + warning);
      }
      declared += info.declaredRecords().orElse(0);
      allDeclared &= info.declaredRecords().isPresent();
      tested &= info.testedOnRealData();
    }
    return with(
        new RecordingInfo(
            first.format(),
            first.recordType(),
            first.timeBase(),
            acquisitionSeconds,
            first.syncRateHertz(),
            allDeclared ? OptionalLong.of(declared) : OptionalLong.empty(),
            first.device(),
            first.created(),
            first.comment(),
            first.entries(),
            warnings,
            tested),
        acquisitionSeconds,
        liveTime,
        what,
        newWarnings);
  }

  /**
   * Checks that times of several recordings mean the same.
   *
   * @return warnings: T3 periods may differ a little, because they are measured
   * @throws RecordingFormatException if they do not fit
   */
  static List<String> compatible(List<RecordingInfo> infos, String doing)
      throws RecordingFormatException {
    TimeBase first = infos.getFirst().timeBase();
    List<String> warnings = new ArrayList<>();
    for (int i = 1; i < infos.size(); i++) {
      TimeBase other = infos.get(i).timeBase();
      double ratio = other.tickSeconds() / first.tickSeconds();
      if (other.mode() != first.mode()
          || other.pulses() != first.pulses()
          || other.microTickSeconds() != first.microTickSeconds()
          || (first.pulses() ? !(Math.abs(ratio - 1) <= PERIOD_TOLERANCE) : ratio != 1)) {
        throw new RecordingFormatException(
            "Recording "
                + (i + 1)
                + " ("
                + describe(other)
                + ") cannot be "
                + doing
                + " with recording 1 ("
                + describe(first)
                + "); take recordings of one mode and resolution.");
      }
      if (ratio != 1) {
        warnings.add(
            "The pulse period of recording "
                + (i + 1)
                + " is "
                + ratio
                + " times that of recording 1, which is used for both; pulses are counted, so pulse"
                + " numbers are not affected.");
      }
    }
    return warnings;
  }

  private static String describe(TimeBase base) {
    return base.mode() == RecordMode.T3
        ? (base.pulses() ? "T3, period " : "T3, clock period ")
            + base.tickSeconds()
            + " s, micro tick "
            + base.microTickSeconds()
            + " s"
        : "T2, tick " + base.tickSeconds() + " s";
  }

  static boolean isStep(HeaderEntry entry) {
    return entry.name().equals(StreamPipeline.HEADER_ENTRY) && entry.type().equals(TYPE);
  }

  /**
   * The live time of a recording as far as its info knows it: to {@link Long#MAX_VALUE} without an
   * acquisition time.
   */
  static LiveTime liveTime(RecordingInfo info) {
    if (info.liveTime().isPresent()) {
      return info.liveTime().get();
    }
    return LiveTime.of(0, acquisitionTicks(info));
  }

  /** Ticks of the acquisition, rounded to the nearest; {@link Long#MAX_VALUE} if unknown. */
  static long acquisitionTicks(RecordingInfo info) {
    if (info.acquisitionSeconds().isEmpty()) {
      return Long.MAX_VALUE;
    }
    return Math.round(info.acquisitionSeconds().getAsDouble() / info.timeBase().tickSeconds());
  }

  static double seconds(long ticks, double tickSeconds) {
    return BigDecimal.valueOf(ticks).multiply(BigDecimal.valueOf(tickSeconds)).doubleValue();
  }

  /**
   * The info after only {@code mask} was kept and the times were shifted.
   *
   * @param mask what is kept, before the shift
   * @param shift added to all times, in ticks
   * @param step the text of the step, for the warnings
   */
  static RecordingInfo masked(
      RecordingInfo info, LiveTime mask, long shift, String step, String what) {
    LiveTime before = liveTime(info);
    LiveTime after = before.and(mask);
    OptionalDouble seconds = info.acquisitionSeconds();
    List<String> warnings = new ArrayList<>();
    if (seconds.isEmpty()) {
      warnings.add(
          "The header has no acquisition time, so how much live time '"
              + step
              + "' leaves is known up to the last photon only.");
    } else if (!after.equals(before)) {
      double left = seconds(after.totalTicks(), info.timeBase().tickSeconds());
      seconds = OptionalDouble.of(left);
      if (left == 0) {
        warnings.add("'" + step + "' leaves nothing of the acquisition time; correct its times.");
      }
    }
    return with(info, seconds, Optional.of(shifted(after, shift)), what, warnings);
  }

  /** The intervals moved by so many ticks; an open end stays open. */
  static LiveTime shifted(LiveTime live, long ticks) {
    if (ticks == 0) {
      return live;
    }
    long[] starts = new long[live.intervals()];
    long[] ends = new long[starts.length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = live.start(i) + ticks;
      ends[i] = live.end(i) == Long.MAX_VALUE ? Long.MAX_VALUE : live.end(i) + ticks;
    }
    return LiveTime.of(starts, ends);
  }

  /** Everything outside the intervals. */
  static LiveTime complement(LiveTime live) {
    int n = live.intervals();
    long[] starts = new long[n + 1];
    long[] ends = new long[n + 1];
    int size = 0;
    long from = Long.MIN_VALUE;
    for (int i = 0; i < n; i++) {
      if (from < live.start(i)) {
        starts[size] = from;
        ends[size++] = live.start(i);
      }
      from = live.end(i);
    }
    if (from < Long.MAX_VALUE) {
      starts[size] = from;
      ends[size++] = Long.MAX_VALUE;
    }
    return LiveTime.of(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }

  /** The ranges in ticks, rounded up to whole ticks; empty ones vanish. */
  static LiveTime ticks(List<TimeRange> ranges, double tickSeconds) {
    long[] starts = new long[ranges.size()];
    long[] ends = new long[starts.length];
    int size = 0;
    for (TimeRange range : ranges) {
      long from = range.fromTicks(tickSeconds);
      long to = range.toTicks(tickSeconds);
      if (from >= to) {
        continue;
      }
      starts[size] = from;
      ends[size++] = to;
    }
    return LiveTime.of(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }
}
