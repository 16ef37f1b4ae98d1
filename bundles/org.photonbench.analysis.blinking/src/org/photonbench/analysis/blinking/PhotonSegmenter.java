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

  /** Chance that a photon of a core belongs to the other side of a change point. */
  private static final double UNSURE = 0.05;

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

  /** The same of its core, once its beginning has left the window. */
  private SegmentTable.Core openCore = SegmentTable.Core.NONE;

  /** Where its core goes on; -1 while its beginning is in the window. */
  private long openCoreLive = -1;

  /** Photons per live tick of the segment before it; 0 without. */
  private double rateBefore;

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
            critical, ChangePointDetector.DEFAULT_PASSES, LikelihoodRatio.REGION_DROP, true);
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
          int after = i + 1 < points.size() ? points.get(i + 1).index() : cut - 1;
          close(closed, from, next, rate(next, after));
          from = next;
        }
      }
    }
    if (from == 0) {
      from = Math.min(n, afterTick(window / 2 - 1));
      leave(from);
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

  /**
   * Ends the open segment before a photon of the window: likeliest at once behind the last photon
   * before it where the rate falls, and at once before this photon where it rises.
   */
  private void close(SegmentTable table, int from, int next, double rateAfter) {
    double rate = (openPhotons + next - from) / Math.max(1.0, lives[next - 1] + 1 - openLive);
    boolean rises = rateAfter > rate;
    long end = rises ? times[next] : times[next - 1] + 1;
    long endLive = rises ? lives[next] : lives[next - 1] + 1;
    add(table, from, next, end, endLive, rateAfter);
    rateBefore = (openPhotons + next - from) / Math.max(1.0, endLive - openLive);
    openStart = end;
    openLive = endLive;
    openCore = SegmentTable.Core.NONE;
    openCoreLive = -1;
    openPhotons = 0;
    openDecayPhotons = 0;
    openDecaySum = 0;
  }

  /**
   * Adds the open segment.
   *
   * @param rateAfter photons per live tick behind it; 0 at the end of the record
   */
  private void add(
      SegmentTable table, int from, int next, long end, long endLive, double rateAfter) {
    double rate = (openPhotons + next - from) / Math.max(1.0, endLive - openLive);
    int first = from;
    long coreLive = openCoreLive;
    if (coreLive < 0) {
      first = Math.min(next, from + unsure(rate, rateBefore));
      coreLive = first == from ? openLive : lives[first - 1] + 1;
    }
    int last = next - unsure(rate, rateAfter);
    long coreEnd = last == next ? endLive : last >= 0 ? lives[last] : 0;
    SegmentTable.Core core =
        last < first || coreEnd <= coreLive
            ? SegmentTable.Core.NONE
            : core(first, last, coreEnd - coreLive);
    table.add(
        openStart,
        end,
        endLive - openLive,
        openPhotons + next - from,
        openDecayPhotons + decayPhotons(from, next),
        openDecaySum + decaySum(from, next),
        core);
  }

  /** The core so far with photons of the window. */
  private SegmentTable.Core core(int first, int last, long live) {
    return new SegmentTable.Core(
        openCore.live() + live,
        openCore.photons() + last - first,
        openCore.decayPhotons() + decayPhotons(first, last),
        openCore.decaySum() + decaySum(first, last));
  }

  /** Takes the photons of the open segment that leave the window into its core. */
  private void leave(int to) {
    int first = 0;
    long live = openCoreLive;
    if (live < 0) {
      double rate = to / Math.max(1.0, lives[to - 1] + 1 - openLive);
      first = Math.min(to - 1, unsure(rate, rateBefore));
      live = first == 0 ? openLive : lives[first - 1] + 1;
    }
    long end = lives[to - 1] + 1;
    openCore = core(first, to, Math.max(0, end - live));
    openCoreLive = end;
  }

  /** Photons per live tick of the photons of the window from one on to another one. */
  private double rate(int first, int last) {
    return last > first ? (last - first) / Math.max(1.0, lives[last] - lives[first]) : 0;
  }

  /**
   * Photons beside a change point that may belong to its other side: the likelihood puts the change
   * k photons away with a probability of at most B^k, with the Bhattacharyya coefficient B of the
   * waiting times of both rates (H. Chernoff, Ann. Math. Stat. 23, 493 (1952)).
   */
  static int unsure(double rate, double other) {
    if (!(rate > 0 && other > 0)) {
      return 0;
    }
    double coefficient = 2 * Math.sqrt(rate * other) / (rate + other);
    return coefficient < 1
        ? (int) Math.min(WINDOW, Math.ceil(Math.log(UNSURE) / Math.log(coefficient)))
        : WINDOW;
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

  /** How the change points are found, in words for a result. */
  public String method() {
    return detector.method() + "; windows of " + window + " photons";
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
    SegmentTable.Core core = openCore;
    long coreLive = openCoreLive;
    double before = rateBefore;
    SegmentTable table = new SegmentTable(closed);
    long endLive = Math.max(liveTicks, n > 0 ? lives[n - 1] + 1 : openLive + 1);
    List<ChangePoint> points =
        n > 0 ? detector.find(lives, 0, n, windowLive, endLive).changePoints() : List.of();
    int from = 0;
    for (int i = 0; i < points.size(); i++) {
      int next = afterTick(points.get(i).index());
      if (next > from && next < n) {
        int after = i + 1 < points.size() ? points.get(i + 1).index() : n - 1;
        close(table, from, next, rate(next, after));
        from = next;
      }
    }
    add(table, from, n, Math.max(end, n > 0 ? times[n - 1] + 1 : openStart + 1), endLive, 0);
    openStart = start;
    openLive = live;
    openPhotons = photons;
    openDecayPhotons = inDecay;
    openDecaySum = sum;
    openCore = core;
    openCoreLive = coreLive;
    rateBefore = before;
    return table;
  }
}
