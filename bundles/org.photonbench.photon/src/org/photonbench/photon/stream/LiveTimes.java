package org.photonbench.photon.stream;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;

/**
 * Makes the live time of a record from its acquisition time, the losses that the device reports and
 * ranges that are excluded. Memory grows with the number of gaps only. Confined to one thread.
 *
 * <p>The acquisition is that of {@link RecordingInfo#liveTime()}, which stream operators keep, else
 * [0, {@link RecordingInfo#acquisitionSeconds()}) rounded to the nearest tick. A record that has
 * neither is taken to be live from its first to its last photon (included); likewise an open end of
 * the live time is the last photon.
 *
 * <p>A {@link StreamEvent.Kind#LOSS} of known length takes out [time - value, time). One of unknown
 * length takes out nothing: it is counted, see {@link #lossesOfUnknownLength()}.
 */
public final class LiveTimes {
  private final RecordingInfo info;
  private long[] from = new long[16];
  private long[] to = new long[16];
  private int gaps;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;
  private long unknownLosses;

  /** Starts with the acquisition that the info knows. */
  public LiveTimes(RecordingInfo info) {
    this.info = info;
  }

  /** Takes [start, end) out, in ticks. */
  public void exclude(long start, long end) {
    if (start >= end) {
      return;
    }
    if (gaps > 0 && start >= from[gaps - 1] && start <= to[gaps - 1]) {
      to[gaps - 1] = Math.max(to[gaps - 1], end);
      return;
    }
    if (gaps == from.length) {
      from = Arrays.copyOf(from, 2 * gaps);
      to = Arrays.copyOf(to, 2 * gaps);
    }
    from[gaps] = start;
    to[gaps++] = end;
  }

  /** Takes the next block of the stream. */
  public void accept(PhotonBlock block) {
    long[] times = block.times();
    int n = block.size();
    for (int i = 0; i < n; i++) {
      first = Math.min(first, times[i]);
      last = Math.max(last, times[i]);
    }
    if (!block.events().isEmpty()) {
      block.events().forEach(this::accept);
    }
  }

  /** Takes one event; {@link #accept(PhotonBlock)} does so for those of its block. */
  public void accept(StreamEvent event) {
    if (event.kind() == StreamEvent.Kind.LOSS) {
      if (event.value() > 0) {
        // A damaged file may claim any length.
        boolean endless = event.time() < Long.MIN_VALUE + event.value();
        exclude(endless ? Long.MIN_VALUE : event.time() - event.value(), event.time());
      } else {
        unknownLosses++;
      }
    }
  }

  /** Losses whose length the device does not tell: the true live time is shorter. */
  public long lossesOfUnknownLength() {
    return unknownLosses;
  }

  /** The live time up to now. */
  public LiveTime liveTime() {
    LiveTime live;
    LiveTime seen = first > last ? LiveTime.none() : LiveTime.of(first, last + 1);
    if (info.acquisitionSeconds().isPresent()) {
      live = Processing.liveTime(info);
    } else {
      live = info.liveTime().map(known -> known.and(seen)).orElse(seen);
    }
    return without(live);
  }

  /** What the gaps leave of a live time. */
  public LiveTime without(LiveTime live) {
    return gaps == 0 ? live : live.and(Processing.complement(sortedGaps()));
  }

  /** {@link #liveTime()} in seconds. */
  public double seconds() {
    return Processing.seconds(liveTime().totalTicks(), info.timeBase().tickSeconds());
  }

  private LiveTime sortedGaps() {
    int[] order =
        IntStream.range(0, gaps)
            .boxed()
            .sorted(Comparator.comparingLong(i -> from[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    long[] starts = new long[gaps];
    long[] ends = new long[gaps];
    int size = 0;
    for (int i : order) {
      if (size > 0 && from[i] <= ends[size - 1]) {
        ends[size - 1] = Math.max(ends[size - 1], to[i]);
      } else {
        starts[size] = from[i];
        ends[size++] = to[i];
      }
    }
    return LiveTime.of(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }
}
