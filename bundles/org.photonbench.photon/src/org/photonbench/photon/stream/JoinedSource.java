package org.photonbench.photon.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;

/**
 * Several recordings made one after the other as one stream.
 *
 * <p>Each starts at time zero of its own; here it starts at the end of the one before, and a gap
 * later. The end of a recording is that of its acquisition time or of its live time, or the tick
 * after its last photon if that is later or nothing else is known. At each joint there is an event:
 * {@link StreamEvent.Kind#LOSS} with the length of the gap, or {@link StreamEvent.Kind#PROCESSING}
 * where there is none. The live time is known if that of all recordings is.
 */
public final class JoinedSource extends CombinedSource {
  private final long[] gaps;
  private final long[] plannedEnds;
  private final List<StreamEvent> events = new ArrayList<>();
  private int current;
  private long offset;
  private long reached;

  private JoinedSource(
      List<PhotonSource> sources, long[] gaps, long[] plannedEnds, RecordingInfo info) {
    super(sources, info);
    this.gaps = gaps;
    this.plannedEnds = plannedEnds;
  }

  /**
   * Joins recordings; the joined source closes them.
   *
   * @param sources the recordings in order
   * @param gaps ticks (pulses in T3) between each and the next: one fewer than there are sources
   * @throws RecordingFormatException if their resolutions differ; the sources are then still open.
   *     T3 pulse periods may differ by up to 0.1 %, because they are measured
   * @throws IllegalArgumentException if there is none, or a gap is negative or missing
   */
  public static JoinedSource of(List<PhotonSource> sources, long... gaps)
      throws RecordingFormatException {
    if (sources.isEmpty() || gaps.length != sources.size() - 1) {
      throw new IllegalArgumentException(
          sources.size() + " recordings and " + gaps.length + " gaps between them");
    }
    for (long gap : gaps) {
      if (gap < 0) {
        throw new IllegalArgumentException("a gap of " + gap + " ticks");
      }
    }
    List<RecordingInfo> infos = sources.stream().map(PhotonSource::info).toList();
    List<String> warnings = Processing.compatible(infos, "joined");
    long[] ends = new long[infos.size()];
    List<LiveTime> live = new ArrayList<>();
    long offset = 0;
    boolean known = true;
    for (int i = 0; i < ends.length; i++) {
      LiveTime own = Processing.liveTime(infos.get(i));
      ends[i] = own.intervals() == 0 ? 0 : own.end(own.intervals() - 1);
      known &= ends[i] != Long.MAX_VALUE && infos.get(i).acquisitionSeconds().isPresent();
      if (known) {
        live.add(Processing.shifted(own, offset));
        offset += ends[i] + (i < gaps.length ? gaps[i] : 0);
      }
    }
    StringBuilder what = new StringBuilder("join of " + ends.length + " recordings");
    for (int i = 0; i < ends.length; i++) {
      what.append(i == 0 ? ": " : "; gap " + gaps[i - 1] + ", ").append(infos.get(i).format());
    }
    OptionalDouble seconds = OptionalDouble.empty();
    if (known) {
      seconds =
          OptionalDouble.of(
              infos.stream().mapToDouble(info -> info.acquisitionSeconds().orElse(0)).sum());
    }
    return new JoinedSource(
        sources,
        gaps.clone(),
        ends,
        Processing.combined(
            infos,
            seconds,
            known ? Optional.of(union(live)) : Optional.empty(),
            what.toString(),
            warnings));
  }

  private static LiveTime union(List<LiveTime> rising) {
    int n = rising.stream().mapToInt(LiveTime::intervals).sum();
    long[] starts = new long[n];
    long[] ends = new long[n];
    int size = 0;
    for (LiveTime live : rising) {
      for (int i = 0; i < live.intervals(); i++) {
        if (size > 0 && ends[size - 1] == live.start(i)) {
          ends[size - 1] = live.end(i);
        } else {
          starts[size] = live.start(i);
          ends[size++] = live.end(i);
        }
      }
    }
    return LiveTime.of(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }

  @Override
  public boolean next(PhotonBlock block) throws IOException {
    if (current == sources.size()) {
      block.clear();
      return false;
    }
    boolean more = sources.get(current).next(block);
    int n = block.size();
    long[] times = block.times();
    for (int i = 0; i < n; i++) {
      times[i] += offset;
      reached = Math.max(reached, times[i] + 1);
    }
    if (current > 0 && !block.events().isEmpty()) {
      events.addAll(block.events());
      block.clear();
      block.setSize(n);
      for (StreamEvent event : events) {
        block.add(
            new StreamEvent(
                event.kind(),
                event.time() + offset,
                event.photonIndex(),
                event.bytePosition(),
                event.value(),
                event.message().isEmpty()
                    ? ""
                    : "Recording " + (current + 1) + ": " + event.message()));
      }
      events.clear();
    }
    if (more) {
      return true;
    }
    current++;
    if (current == sources.size()) {
      return false;
    }
    joint(block);
    return true;
  }

  /** Where the recording before {@link #current} should end, by its header. */
  private long plannedEnd() {
    long end = plannedEnds[current - 1];
    return end == Long.MAX_VALUE ? reached : offset + end;
  }

  /**
   * The first tick after the last recording, gaps included; empty before the end of the stream was
   * read.
   */
  public OptionalLong end() {
    return current < sources.size()
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(plannedEnd(), reached));
  }

  private void joint(PhotonBlock block) {
    long end = plannedEnds[current - 1];
    long planned = plannedEnd();
    if (reached > planned && end > 0) {
      block.add(
          new StreamEvent(
              StreamEvent.Kind.HEADER,
              reached,
              block.size(),
              -1,
              reached - planned,
              "Recording "
                  + current
                  + " has photons after the end of its acquisition time, so recording "
                  + (current + 1)
                  + " starts "
                  + (reached - planned)
                  + " ticks later."));
    }
    long gap = gaps[current - 1];
    offset = Math.max(planned, reached) + gap;
    reached = offset;
    String starts = "Recording " + (current + 1) + " starts here";
    block.add(
        gap > 0
            ? new StreamEvent(
                StreamEvent.Kind.LOSS,
                offset,
                block.size(),
                -1,
                gap,
                starts + ", " + gap + " ticks after the end of the one before.")
            : new StreamEvent(
                StreamEvent.Kind.PROCESSING, offset, block.size(), -1, 0, starts + "."));
  }
}
