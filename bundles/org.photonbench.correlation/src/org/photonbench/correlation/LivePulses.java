package org.photonbench.correlation;

import org.photonbench.photon.LiveTime;

/**
 * The laser pulses in the live time of a record, and how many pairs and triples of them, so many
 * pulses apart, were live together: what normalises correlations by pulse lag. Immutable.
 *
 * <p>Source: the reference specification of estimators, sections 1 and 2. Without gaps M - |k| of M
 * pulses have a live partner k pulses later; with gaps it is the overlap of the live time with its
 * shifted copy.
 */
public final class LivePulses {
  private final long count;

  /** Live time in ticks; {@link LiveTime#none()} without gaps. */
  private final LiveTime live;

  private final LiveOverlap overlap;

  /** Pulse period in ticks of the live time. */
  private final double period;

  /** Share of the overlaps that belongs to this part of the record. */
  private final double share;

  private LivePulses(long count, LiveTime live, double period, double share) {
    if (count < 1) {
      throw new IllegalArgumentException("there must be at least one pulse, were " + count);
    }
    this.count = count;
    this.live = live;
    this.period = period;
    this.share = share;
    overlap = new LiveOverlap(live);
  }

  /**
   * Pulses without gaps.
   *
   * @param count number M of pulses, at least 1
   * @throws IllegalArgumentException if there is no pulse
   */
  public static LivePulses of(long count) {
    return new LivePulses(count, LiveTime.none(), 1, 1);
  }

  /**
   * The pulses of a record with gaps. The overlaps of whole pulses (a period of 1) are exact; else
   * the ends of the intervals may cut a pulse each.
   *
   * @param live live time in ticks, within +-2^60
   * @param period pulse period in ticks: 1 where times count pulses
   * @throws IllegalArgumentException if there is no live pulse or the period is not positive
   */
  public static LivePulses of(LiveTime live, double period) {
    if (!(period > 0) || Double.isInfinite(period)) {
      throw new IllegalArgumentException("the pulse period must be positive, was " + period);
    }
    return new LivePulses(Math.round(live.totalTicks() / period), live, period, 1);
  }

  /** Number M of live pulses. */
  public long count() {
    return count;
  }

  /** Whether pairs of pulses are fewer than M - |k|. */
  public boolean hasGaps() {
    return live.intervals() > 1;
  }

  /** How many live pulses have a live pulse k pulses later. */
  public double pairs(long k) {
    if (live.intervals() == 0) {
      return Math.max(0.0, count - Math.abs((double) k));
    }
    return share * overlap.at(Math.round(k * period)) / period;
  }

  /** How many live pulses have live pulses both k1 and k2 pulses later. */
  public double triples(long k1, long k2) {
    if (live.intervals() == 0) {
      return Math.max(0.0, count - TripleExpectation.range(k1, k2));
    }
    long lag1 = Math.round(k1 * period);
    long lag2 = Math.round(k2 * period);
    return share * live.and(earlier(lag1)).and(earlier(lag2)).totalTicks() / period;
  }

  /** The times that are live so many ticks later. */
  private LiveTime earlier(long ticks) {
    long[] starts = new long[live.intervals()];
    long[] ends = new long[starts.length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = live.start(i) - ticks;
      ends[i] = live.end(i) - ticks;
    }
    return LiveTime.of(starts, ends);
  }

  /**
   * A part of the record with fewer pulses, for errors from time blocks: pairs and triples are cut
   * in proportion where there are gaps.
   *
   * @param pulses number of pulses in the part, at least 1
   */
  public LivePulses part(long pulses) {
    return live.intervals() == 0
        ? of(pulses)
        : new LivePulses(pulses, live, period, share * pulses / count);
  }
}
