package org.photonbench.analysis.heralded;

import java.util.Arrays;
import org.photonbench.photon.PhotonBlock;

/**
 * Counts the pulses after which two detectors saw one photon each, by the time of the first photon
 * and the signed time difference, and the pairs of neighbouring pulses. Exact, in bounded memory;
 * streams photons sorted by pulse.
 */
final class PulsePairs {
  private final PairGrid grid;

  /** Index of the detector for each channel, -1 for others. */
  private final int[] detector = new int[128];

  private final long[] edge;
  private final long[] pulseOffset;
  private final long period;
  private final int sideLags;

  /** Pulses by which a photon may belong to an earlier pulse than it was recorded with. */
  private final long back;

  /** Photons not yet complete, sorted by pulse. */
  private long[] pulses = new long[64];

  private int[] times = new int[64];
  private byte[] detectors = new byte[64];
  private int size;

  /** Index of the first photon whose pulse is not yet counted. */
  private int open;

  private final long[] map;
  private final long[] firstOf;
  private final long[] secondOf;
  private final long[][] singles;
  private final long[] neighbourFirst;
  private final long[] sideByLag;
  private long pairs;
  private long sameDetector;
  private long more;
  private long late;
  private long lastPulse = Long.MIN_VALUE;

  /**
   * @param channels detector channels
   * @param edges rising edge of each in micro ticks
   * @param delays pulses by which each is recorded late, one of them 0 and none negative
   * @param period pulse period in micro ticks, rounded
   */
  PulsePairs(
      PairGrid grid, int[] channels, long[] edges, long[] delays, long period, int sideLags) {
    this.grid = grid;
    this.period = period;
    this.sideLags = sideLags;
    Arrays.fill(detector, -1);
    for (int i = 0; i < channels.length; i++) {
      detector[channels[i]] = i;
    }
    edge = edges.clone();
    pulseOffset = delays.clone();
    back = Arrays.stream(delays).max().orElse(0) + 1;
    map = new long[grid.firstBins() * grid.gapBins()];
    neighbourFirst = new long[map.length];
    firstOf = new long[channels.length];
    secondOf = new long[channels.length];
    singles = new long[channels.length][grid.firstBins()];
    sideByLag = new long[2 * sideLags + 1];
  }

  void accept(PhotonBlock block) {
    long[] blockPulses = block.times();
    int[] micros = block.microTimes();
    byte[] channels = block.channels();
    int n = block.size();
    for (int i = 0; i < n; i++) {
      int d = detector[channels[i]];
      if (d < 0) {
        continue;
      }
      long recorded = blockPulses[i];
      long time = micros[i] - edge[d];
      long pulse = recorded - pulseOffset[d];
      if (time < -grid.lead()) {
        time += period;
        pulse--;
      }
      if (recorded > lastPulse) {
        lastPulse = recorded;
        close(recorded - back);
      }
      if (grid.accepts(time)) {
        singles[d][grid.firstBin(time)]++;
        insert(pulse, (int) time, d);
      }
    }
  }

  /** Counts what is left at the end of the stream. */
  void finish() {
    close(Long.MAX_VALUE);
  }

  private void insert(long pulse, int time, int d) {
    if (open > 0 && pulses[open - 1] >= pulse) {
      // Its pulse was counted already: the stream is not sorted.
      late++;
      return;
    }
    if (size == pulses.length) {
      pulses = Arrays.copyOf(pulses, 2 * size);
      times = Arrays.copyOf(times, 2 * size);
      detectors = Arrays.copyOf(detectors, 2 * size);
    }
    int at = size++;
    while (at > open && pulses[at - 1] > pulse) {
      pulses[at] = pulses[at - 1];
      times[at] = times[at - 1];
      detectors[at] = detectors[at - 1];
      at--;
    }
    pulses[at] = pulse;
    times[at] = time;
    detectors[at] = (byte) d;
  }

  /** Counts all pulses before the given one. */
  private void close(long before) {
    while (open < size && pulses[open] < before) {
      int end = open + 1;
      while (end < size && pulses[end] == pulses[open]) {
        end++;
      }
      count(open, end);
      open = end;
    }
    if (open > 32) {
      forget();
    }
  }

  private void forget() {
    int first = open;
    long oldest = pulses[open - 1] - sideLags;
    while (first > 0 && pulses[first - 1] >= oldest) {
      first--;
    }
    int kept = size - first;
    System.arraycopy(pulses, first, pulses, 0, kept);
    System.arraycopy(times, first, times, 0, kept);
    System.arraycopy(detectors, first, detectors, 0, kept);
    open -= first;
    size = kept;
  }

  private void count(int from, int to) {
    int photons = to - from;
    if (photons == 2) {
      if (detectors[from] == detectors[from + 1]) {
        sameDetector++;
      } else {
        pairs++;
        map[cell(from, from + 1)]++;
        boolean inOrder = times[from] <= times[from + 1];
        firstOf[detectors[inOrder ? from : from + 1]]++;
        secondOf[detectors[inOrder ? from + 1 : from]]++;
      }
    } else if (photons > 2) {
      more++;
    }
    for (int i = from; i < to; i++) {
      for (int j = from - 1; j >= 0; j--) {
        long lag = pulses[i] - pulses[j];
        if (lag > sideLags) {
          break;
        }
        if (detectors[i] != detectors[j]) {
          int sign = detectors[i] > detectors[j] ? 1 : -1;
          sideByLag[(int) (sideLags + sign * lag)]++;
          neighbourFirst[cell(i, j)]++;
        }
      }
      // Lag 0 of the same definition as its neighbours: every pair, whatever else there was.
      for (int j = from; j < i; j++) {
        if (detectors[i] != detectors[j]) {
          sideByLag[sideLags]++;
        }
      }
    }
  }

  /** The difference is that of the detector with the higher index less that of the lower. */
  private int cell(int one, int other) {
    int low = detectors[one] < detectors[other] ? one : other;
    int high = low == one ? other : one;
    int first = grid.firstBin(Math.min(times[one], times[other]));
    return first * grid.gapBins() + grid.gapBin((long) times[high] - times[low]);
  }

  /** What was counted so far; a copy. */
  PairCounts counts() {
    return new PairCounts(
        grid,
        map.clone(),
        neighbourFirst.clone(),
        deepCopy(singles),
        firstOf.clone(),
        secondOf.clone(),
        sideByLag.clone(),
        pairs,
        sameDetector,
        more,
        late);
  }

  private static long[][] deepCopy(long[][] rows) {
    long[][] copy = new long[rows.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = rows[i].clone();
    }
    return copy;
  }
}
