package org.photonbench.analysis.blinking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.fit.changepoint.ChangePoint;
import org.photonbench.fit.changepoint.ChangePointDetector;
import org.photonbench.fit.changepoint.CriticalValues;
import org.photonbench.fit.changepoint.LikelihoodRatio;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;

/**
 * Divides a photon stream of any length into segments of constant rate, photon by photon (L. P.
 * Watkins and H. Yang, J. Phys. Chem. B 109, 617 (2005)), in memory bounded by a window and the
 * number of segments. Change points are looked for in live time, in windows of {@value #WINDOW}
 * photons that overlap: the last change point of a window, whose other side may be cut, is looked
 * for again in the next. A segment longer than the window is tested window by window, so that a
 * step below about 1 % of the rate within it stays unseen.
 *
 * <p>Confined to one thread.
 */
public final class PhotonSegmenter implements PhotonAccumulator {
  /** Photons in a window. */
  public static final int WINDOW = 1 << 20;

  /** Exact values take a second to work out, and depend on the significance alone. */
  private static final Map<Double, CriticalValues> CRITICAL = new ConcurrentHashMap<>();

  private final ChannelSet channels;
  private final DecayWindow decay;
  private final ChangePointDetector detector;
  private final LiveClock clock;
  private final int window;
  private final long[] times;
  private final long[] lives;
  private final int[] arrivals;
  private final SegmentTable closed = new SegmentTable();
  private int n;
  private long outOfOrder;
  private long lastTime = Long.MIN_VALUE;

  /** The open segment: where it began, and its photons that have left the window. */
  private long openStart;

  private long openLive;
  private long openPhotons;
  private long openDecayPhotons;
  private long openDecaySum;

  /** Live time at which the photons in the window begin. */
  private long windowLive;

  /**
   * @param info of the stream
   * @param channels whose photons count
   * @param decay window of arrivals for lifetimes of segments, for T3 records
   * @param critical significance and margin of the test
   */
  public PhotonSegmenter(
      RecordingInfo info,
      ChannelSet channels,
      Optional<DecayWindow> decay,
      CriticalValues critical) {
    this(info, channels, decay, critical, WINDOW);
  }

  PhotonSegmenter(
      RecordingInfo info,
      ChannelSet channels,
      Optional<DecayWindow> decay,
      CriticalValues critical,
      int window) {
    this.channels = channels;
    this.decay = decay.orElse(null);
    this.window = window;
    detector =
        new ChangePointDetector(
            critical, ChangePointDetector.DEFAULT_PASSES, LikelihoodRatio.REGION_DROP);
    clock = new LiveClock(info);
    openStart = clock.start();
    times = new long[window];
    lives = new long[window];
    arrivals = decay.isPresent() ? new int[window] : new int[0];
  }

  /**
   * Critical values of the test with the detector's usual margin.
   *
   * @param significance probability that a segment of constant rate is divided
   */
  public static CriticalValues criticalValues(double significance) {
    return CRITICAL.computeIfAbsent(
        significance, p -> new CriticalValues(p, ChangePointDetector.DEFAULT_MARGIN));
  }

  @Override
  public void accept(PhotonBlock block) {
    List<StreamEvent> events = block.events();
    int event = 0;
    long[] blockTimes = block.times();
    byte[] blockChannels = block.channels();
    int size = block.size();
    for (int i = 0; i < size; i++) {
      while (event < events.size() && events.get(event).photonIndex() <= i) {
        clock.accept(events.get(event++));
      }
      if (!channels.contains(blockChannels[i])) {
        continue;
      }
      long time = blockTimes[i];
      if (time < lastTime) {
        // A detector's cable delay may shuffle neighbours; for intensities that is nothing.
        outOfOrder++;
        time = lastTime;
      }
      lastTime = time;
      times[n] = time;
      lives[n] = clock.at(time);
      if (decay != null) {
        arrivals[n] = decay.arrival(blockChannels[i], block.microTimes()[i]);
      }
      if (++n == window) {
        advance();
      }
    }
    while (event < events.size()) {
      clock.accept(events.get(event++));
    }
  }

  /** Closes the segments that more photons can no longer change. */
  private void advance() {
    int cut = n - 1;
    while (cut > 0 && lives[cut - 1] == lives[cut]) {
      cut--;
    }
    List<ChangePoint> points =
        cut > 0 ? detector.find(lives, 0, cut, windowLive, lives[cut]).changePoints() : List.of();
    int from = 0;
    for (int i = 0; i < points.size(); i++) {
      int index = points.get(i).index();
      if (i + 1 < points.size() || index < window / 4 * 3) {
        int next = afterTick(index);
        if (next > from && next < n) {
          close(closed, from, next);
          from = next;
        }
      }
    }
    if (from == 0) {
      from = Math.min(n, afterTick(window / 2 - 1));
      openPhotons += from;
      openDecayPhotons += decayPhotons(0, from);
      openDecaySum += decaySum(0, from);
    }
    windowLive = lives[from - 1] + 1;
    if (from < n) {
      windowLive = Math.min(windowLive, lives[from]);
    }
    System.arraycopy(times, from, times, 0, n - from);
    System.arraycopy(lives, from, lives, 0, n - from);
    if (decay != null) {
      System.arraycopy(arrivals, from, arrivals, 0, n - from);
    }
    n -= from;
  }

  /** Photons of one tick stay together, so that a segment is a range of ticks. */
  private int afterTick(int index) {
    int next = index + 1;
    while (next < n && times[next] == times[index]) {
      next++;
    }
    return next;
  }

  /** Ends the open segment before a photon of the window. */
  private void close(SegmentTable table, int from, int next) {
    long end = times[next - 1] + 1;
    long endLive = lives[next - 1] + 1;
    table.add(
        openStart,
        end,
        endLive - openLive,
        openPhotons + next - from,
        openDecayPhotons + decayPhotons(from, next),
        openDecaySum + decaySum(from, next));
    openStart = end;
    openLive = endLive;
    openPhotons = 0;
    openDecayPhotons = 0;
    openDecaySum = 0;
  }

  private long decayPhotons(int from, int to) {
    long count = 0;
    for (int i = from; decay != null && i < to; i++) {
      count += arrivals[i] >= 0 ? 1 : 0;
    }
    return count;
  }

  private long decaySum(int from, int to) {
    long sum = 0;
    for (int i = from; decay != null && i < to; i++) {
      sum += Math.max(0, arrivals[i]);
    }
    return sum;
  }

  /** Photons that were earlier than the one before them and were taken to be at its time. */
  public long outOfOrder() {
    return outOfOrder;
  }

  /**
   * The segments of the stream so far; more photons may follow.
   *
   * @param end first tick after the record, or after what of it has been measured
   * @param liveTicks live time up to there
   */
  public SegmentTable segments(long end, long liveTicks) {
    long start = openStart;
    long live = openLive;
    long photons = openPhotons;
    long inDecay = openDecayPhotons;
    long sum = openDecaySum;
    SegmentTable table = new SegmentTable(closed);
    long endLive = Math.max(liveTicks, n > 0 ? lives[n - 1] + 1 : openLive + 1);
    List<ChangePoint> points =
        n > 0 ? detector.find(lives, 0, n, windowLive, endLive).changePoints() : List.of();
    int from = 0;
    for (ChangePoint point : points) {
      int next = afterTick(point.index());
      if (next > from && next < n) {
        close(table, from, next);
        from = next;
      }
    }
    table.add(
        openStart,
        Math.max(end, n > 0 ? times[n - 1] + 1 : openStart + 1),
        endLive - openLive,
        openPhotons + n - from,
        openDecayPhotons + decayPhotons(from, n),
        openDecaySum + decaySum(from, n));
    openStart = start;
    openLive = live;
    openPhotons = photons;
    openDecayPhotons = inDecay;
    openDecaySum = sum;
    return table;
  }
}
