package org.photonbench.analysis.blinking;

import java.util.Arrays;

/**
 * Stretches of a record between change points, in the order of time, which hold every photon once.
 * About 100 bytes a segment.
 *
 * <p>A change point is known to within some photons only, so that a segment begins or ends with
 * some of its neighbour. Its core leaves them out, and the time up to them.
 *
 * <p>Starts and ends are in ticks of the record, half-open; the live time of a segment is shorter
 * than their difference where the record has a gap.
 */
public final class SegmentTable {
  private long[] start = new long[64];
  private long[] end = new long[64];
  private long[] live = new long[64];
  private long[] photons = new long[64];
  private long[] decayPhotons = new long[64];
  private long[] decaySum = new long[64];
  private Core[] core = new Core[64];
  private int size;

  /**
   * What of a segment is surely of one rate.
   *
   * @param live live ticks
   * @param photons within
   * @param decayPhotons of these, in the decay window
   * @param decaySum of their arrivals, in whole micro ticks
   */
  public record Core(long live, long photons, long decayPhotons, long decaySum) {
    static final Core NONE = new Core(0, 0, 0, 0);
  }

  /** A table without segments. */
  public SegmentTable() {}

  /** A copy. */
  SegmentTable(SegmentTable other) {
    start = other.start.clone();
    end = other.end.clone();
    live = other.live.clone();
    photons = other.photons.clone();
    decayPhotons = other.decayPhotons.clone();
    decaySum = other.decaySum.clone();
    core = other.core.clone();
    size = other.size;
  }

  /** Adds a segment behind the last one, all of which is its core. */
  public void add(
      long startTick,
      long endTick,
      long liveTicks,
      long count,
      long countInDecay,
      long sumOfArrivals) {
    add(
        startTick,
        endTick,
        liveTicks,
        count,
        countInDecay,
        sumOfArrivals,
        new Core(liveTicks, count, countInDecay, sumOfArrivals));
  }

  /**
   * Adds a segment behind the last one.
   *
   * @param startTick first tick
   * @param endTick first tick after it
   * @param liveTicks live ticks within
   * @param count photons
   * @param countInDecay photons whose arrival lies in the decay window
   * @param sumOfArrivals of these after the start of the window, in whole micro ticks
   * @param ofOneRate its core
   */
  void add(
      long startTick,
      long endTick,
      long liveTicks,
      long count,
      long countInDecay,
      long sumOfArrivals,
      Core ofOneRate) {
    if (size == start.length) {
      start = Arrays.copyOf(start, 2 * size);
      end = Arrays.copyOf(end, 2 * size);
      live = Arrays.copyOf(live, 2 * size);
      photons = Arrays.copyOf(photons, 2 * size);
      decayPhotons = Arrays.copyOf(decayPhotons, 2 * size);
      decaySum = Arrays.copyOf(decaySum, 2 * size);
      core = Arrays.copyOf(core, 2 * size);
    }
    start[size] = startTick;
    end[size] = endTick;
    live[size] = liveTicks;
    photons[size] = count;
    decayPhotons[size] = countInDecay;
    decaySum[size] = sumOfArrivals;
    core[size++] = ofOneRate;
  }

  /** Number of segments. */
  public int size() {
    return size;
  }

  /** First tick of a segment. */
  public long start(int segment) {
    return start[segment];
  }

  /** First tick after a segment. */
  public long end(int segment) {
    return end[segment];
  }

  /** Live time of a segment in ticks. */
  public long live(int segment) {
    return live[segment];
  }

  /** Photons of a segment. */
  public long photons(int segment) {
    return photons[segment];
  }

  /** Photons of a segment whose arrival lies in the decay window. */
  public long decayPhotons(int segment) {
    return decayPhotons[segment];
  }

  /** Sum of their arrivals after the start of the window, in whole micro ticks. */
  public long decaySum(int segment) {
    return decaySum[segment];
  }

  /** The core of a segment. */
  public Core core(int segment) {
    return core[segment];
  }

  /** Photons per live tick; 0 without live time. */
  public double rate(int segment) {
    return live[segment] > 0 ? (double) photons[segment] / live[segment] : 0;
  }

  /** Photons of all segments. */
  public long totalPhotons() {
    return sum(photons);
  }

  /** Live ticks of all segments. */
  public long totalLive() {
    return sum(live);
  }

  private long sum(long[] column) {
    long sum = 0;
    for (int i = 0; i < size; i++) {
      sum += column[i];
    }
    return sum;
  }
}
