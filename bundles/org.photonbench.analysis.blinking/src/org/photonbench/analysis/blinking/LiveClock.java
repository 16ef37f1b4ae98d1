package org.photonbench.analysis.blinking;

import org.photonbench.photon.LiveTime;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;

/**
 * Live time since the start of a record, while the record is read: a clock that stands still in the
 * gaps which the header knows or the device reports. Confined to one thread; times must be asked
 * for in rising order.
 */
final class LiveClock {
  private final LiveTime live;
  private int interval;

  /** Live ticks of the intervals before the present one. */
  private long before;

  private long lost;
  private long lossEnd = Long.MIN_VALUE;
  private long last;

  LiveClock(RecordingInfo info) {
    LiveTime sinceZero = LiveTime.of(0, Long.MAX_VALUE);
    LiveTime known = info.liveTime().map(sinceZero::and).orElse(sinceZero);
    live = known.intervals() == 0 ? sinceZero : known;
  }

  /** First tick that is live. */
  long start() {
    return live.start(0);
  }

  /** A loss of known length takes its part out; one of unknown length takes nothing out. */
  void accept(StreamEvent event) {
    if (event.kind() != StreamEvent.Kind.LOSS || event.value() <= 0) {
      return;
    }
    long from = Math.max(event.time() - event.value(), lossEnd);
    if (from < event.time()) {
      lost += live.and(LiveTime.of(from, event.time())).totalTicks();
      lossEnd = event.time();
    }
  }

  /** Live ticks before a time; never falls, even if times do. */
  long at(long time) {
    while (interval + 1 < live.intervals() && live.start(interval + 1) <= time) {
      before += live.end(interval) - live.start(interval);
      interval++;
    }
    long inside = Math.clamp(time, live.start(interval), live.end(interval)) - live.start(interval);
    last = Math.max(last, before + inside - lost);
    return last;
  }
}
