package org.photonbench.photon.stream;

import java.util.Arrays;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.StreamEvent;

/** Keeps the photons and markers within a mask and shifts all times. */
final class MaskSource extends FilterSource {
  private final long[] starts;
  private final long[] ends;
  private final long shift;
  private final Summary summary;

  /** The region that the last time was in, either one interval or one gap: [low, high). */
  private long low;

  private long high;
  private boolean inside;

  /**
   * @param mask what is kept, in ticks before the shift
   * @param shift added to the times of photons and events, in ticks
   * @param step text of the step
   */
  MaskSource(PhotonSource source, LiveTime mask, long shift, String step) {
    super(
        source,
        Processing.masked(source.info(), mask, shift, step, step + describe(source, mask, shift)));
    starts = new long[mask.intervals()];
    ends = new long[starts.length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = mask.start(i);
      ends[i] = mask.end(i);
    }
    this.shift = shift;
    summary = new Summary(step);
    locate(0);
  }

  private static String describe(PhotonSource source, LiveTime mask, long shift) {
    LiveTime left = Processing.liveTime(source.info()).and(mask);
    int n = left.intervals();
    String live =
        n > 0 && left.end(n - 1) == Long.MAX_VALUE
            ? "open live time"
            : "live time "
                + Processing.seconds(left.totalTicks(), source.info().timeBase().tickSeconds())
                + " s";
    String moved = shift == 0 ? "" : ", times shifted by " + shift + " ticks";
    return " (" + live + " in " + n + (n == 1 ? " interval" : " intervals") + moved + ")";
  }

  private void locate(long time) {
    int at = Arrays.binarySearch(starts, time);
    int interval = at >= 0 ? at : -at - 2;
    inside = interval >= 0 && time < ends[interval];
    if (inside) {
      low = starts[interval];
      high = ends[interval];
    } else {
      low = interval >= 0 ? ends[interval] : Long.MIN_VALUE;
      high = interval + 1 < starts.length ? starts[interval + 1] : Long.MAX_VALUE;
    }
  }

  private boolean contains(long time) {
    if (time < low || time >= high) {
      locate(time);
    }
    return inside;
  }

  @Override
  int filter(PhotonBlock block, int from, int to, int into) {
    long[] times = block.times();
    byte[] channels = block.channels();
    int end = into;
    for (int i = from; i < to; i++) {
      if (contains(times[i])) {
        end = copy(block, i, end);
        times[end - 1] += shift;
      } else {
        summary.photon(channels[i]);
      }
    }
    return end;
  }

  @Override
  boolean keeps(StreamEvent event) {
    if (event.kind() != StreamEvent.Kind.MARKER || contains(event.time())) {
      return true;
    }
    summary.marker();
    return false;
  }

  @Override
  long time(long time) {
    return time + shift;
  }

  @Override
  void summarise(PhotonBlock block) {
    summary.tell(block, "took out", reached());
  }
}
