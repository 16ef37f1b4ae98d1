package org.photonbench.correlation;

import java.util.Arrays;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/**
 * Counts all pairs of T3 photons by their time lag, (pulseB - pulseA) period + (microB - microA)
 * micro tick, on a linear axis in ps.
 *
 * <p>The lag is made for each pair from two small integers, so that no period is rounded and
 * nothing drifts. Bin k holds edge k &lt;= lag &lt; edge k + 1 with edge k = firstEdge + k binWidth
 * in double arithmetic, as {@link #edges()} gives them. Of the rules only the gates matter here: a
 * photon's time does not depend on the pulse it is put to.
 *
 * <p>With A = B only the pairs of a photon with itself are left out. Order violations are treated
 * as in {@link LinearCorrelator}, by recorded pulse numbers; the reach is the larger absolute edge
 * in pulses, rounded up.
 */
public final class PulsedLagHistogram implements PhotonAccumulator {
  private static final int MAX_BINS = 1 << 26;

  private final int channelA;
  private final int channelB;
  private final MicroTimeRule ruleA;
  private final MicroTimeRule ruleB;
  private final double period;
  private final double microTick;
  private final double[] edges;
  private final double binWidth;
  private final long[] counts;
  private final Queue a = new Queue();
  private final Queue b = new Queue();
  private final TimeOrder order;
  private final SelfPairs self;
  private long photonsA;
  private long photonsB;
  private int maxMicro;

  /**
   * @param a channel of the photons that lags are counted from
   * @param b channel of the photons that lags are counted to; may be {@code a}
   * @param ruleA which photons of A count
   * @param ruleB which photons of B count
   * @param pulsePeriod pulse period in ps, positive
   * @param microTick micro time unit in ps, positive
   * @param firstEdge lower edge of the first bin in ps, may be negative
   * @param binWidth width of a bin in ps, positive
   * @param bins number of bins, 1 to 2^26
   * @throws IllegalArgumentException if a value is out of range or the window is beyond 2^53 pulses
   */
  public PulsedLagHistogram(
      Channel a,
      Channel b,
      MicroTimeRule ruleA,
      MicroTimeRule ruleB,
      double pulsePeriod,
      double microTick,
      double firstEdge,
      double binWidth,
      int bins) {
    requirePositive(pulsePeriod, "pulse period");
    requirePositive(microTick, "micro time unit");
    requirePositive(binWidth, "bin width");
    if (bins < 1 || bins > MAX_BINS) {
      throw new IllegalArgumentException(
          "the number of bins must be 1 to " + MAX_BINS + ", was " + bins + "; use wider bins");
    }
    double reach =
        Math.ceil(
            Math.max(Math.abs(firstEdge), Math.abs(firstEdge + bins * binWidth)) / pulsePeriod);
    if (!(reach + Integer.MAX_VALUE * (microTick / pulsePeriod) < 0x1p53)) {
      throw new IllegalArgumentException(
          "a window of "
              + bins
              + " bins of "
              + binWidth
              + " ps from "
              + firstEdge
              + " ps on does not fit pulses of "
              + pulsePeriod
              + " ps");
    }
    edges = new double[bins + 1];
    for (int i = 0; i <= bins; i++) {
      edges[i] = firstEdge + i * binWidth;
      if (i > 0 && edges[i] <= edges[i - 1]) {
        throw new IllegalArgumentException(
            "bins of " + binWidth + " ps are too fine at a lag of " + edges[i] + " ps");
      }
    }
    channelA = a.number();
    channelB = b.number();
    this.ruleA = ruleA;
    this.ruleB = ruleB;
    period = pulsePeriod;
    this.microTick = microTick;
    this.binWidth = binWidth;
    counts = new long[bins];
    order = new TimeOrder((long) reach, channelA, channelB);
    self = new SelfPairs(channelA, ruleA, channelB, ruleB);
  }

  private static void requirePositive(double value, String what) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("the " + what + " must be positive, was " + value);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the block is no T3 block
   */
  @Override
  public void accept(PhotonBlock block) {
    PulseCorrelator.requireT3(block);
    PhotonBlock photons = order.admit(block);
    photonsA += append(photons, channelA, ruleA, a);
    photonsB += append(photons, channelB, ruleB, b);
    self.accept(photons);
    // Micro times are not negative, so a pair's pulse difference is bounded by the micro time of
    // the photon already here: what later photons bring cannot make these bounds too narrow.
    long settled = order.floor() - Math.max(highPulse(), 0) - 1;
    int end = a.countBelow(settled + 1);
    count(end, counts);
    a.discard(end);
    b.discard(b.countBelow(settled + lowPulse()));
  }

  private int append(PhotonBlock photons, int channel, MicroTimeRule rule, Queue queue) {
    int old = queue.size;
    queue.reserve(photons.size());
    long[] pulses = photons.times();
    int[] micros = photons.microTimes();
    byte[] channels = photons.channels();
    for (int i = 0; i < photons.size(); i++) {
      if (channels[i] == channel && rule.accepts(micros[i])) {
        queue.add(pulses[i], micros[i]);
        maxMicro = Math.max(maxMicro, micros[i]);
      }
    }
    return queue.size - old;
  }

  private long lowPulse() {
    return (long) Math.floor((edges[0] - maxMicro * microTick) / period) - 1;
  }

  private long highPulse() {
    return (long) Math.ceil((edges[counts.length] + maxMicro * microTick) / period) + 1;
  }

  private void count(int end, long[] into) {
    long low = lowPulse();
    long high = highPulse();
    int start = 0;
    for (int i = 0; i < end; i++) {
      long pulse = a.pulses[i];
      int micro = a.micros[i];
      while (start < b.size && b.pulses[start] < pulse + low) {
        start++;
      }
      for (int j = start; j < b.size && b.pulses[j] <= pulse + high; j++) {
        int bin = bin((b.pulses[j] - pulse) * period + (b.micros[j] - micro) * microTick);
        if (bin >= 0) {
          into[bin]++;
        }
      }
    }
  }

  private int bin(double lag) {
    int bins = counts.length;
    if (lag < edges[0] || lag >= edges[bins]) {
      return -1;
    }
    int bin = Math.min((int) ((lag - edges[0]) / binWidth), bins - 1);
    // The quotient may round across an edge: the edges decide.
    while (lag < edges[bin]) {
      bin--;
    }
    while (lag >= edges[bin + 1]) {
      bin++;
    }
    return bin;
  }

  /** Pairs in each bin among all photons accepted so far; a copy. */
  public long[] counts() {
    long[] snapshot = counts.clone();
    count(a.size, snapshot);
    int zero = bin(0);
    if (zero >= 0) {
      snapshot[zero] -= self.total();
    }
    return snapshot;
  }

  /** The edges of the bins in ps, one more than bins; a copy. */
  public double[] edges() {
    return edges.clone();
  }

  /** Photons of channel A that its rule accepted. */
  public long photonsA() {
    return photonsA;
  }

  /** Photons of channel B that its rule accepted. */
  public long photonsB() {
    return photonsB;
  }

  /** Photons of any channel whose recorded pulse was earlier than one before. */
  public long orderViolations() {
    return order.violations();
  }

  /**
   * Photons of A or B that came too late to be paired, or at an impossible time beyond +-2^60; they
   * are in no other count here.
   */
  public long excludedPhotons() {
    return order.excluded();
  }

  /** Photons of one channel that can still find partners, by rising pulse. */
  private static final class Queue {
    private long[] pulses = new long[1 << 10];
    private int[] micros = new int[1 << 10];
    private int size;

    void reserve(int more) {
      if (size + more > pulses.length) {
        int capacity = Math.max(size + more, 2 * pulses.length);
        pulses = Arrays.copyOf(pulses, capacity);
        micros = Arrays.copyOf(micros, capacity);
      }
    }

    void add(long pulse, int micro) {
      int i = size++;
      for (; i > 0 && pulses[i - 1] > pulse; i--) {
        pulses[i] = pulses[i - 1];
        micros[i] = micros[i - 1];
      }
      pulses[i] = pulse;
      micros[i] = micro;
    }

    int countBelow(long bound) {
      int lo = 0;
      int hi = size;
      while (lo < hi) {
        int mid = (lo + hi) >>> 1;
        if (pulses[mid] < bound) {
          lo = mid + 1;
        } else {
          hi = mid;
        }
      }
      return lo;
    }

    void discard(int n) {
      System.arraycopy(pulses, n, pulses, 0, size - n);
      System.arraycopy(micros, n, micros, 0, size - n);
      size -= n;
    }
  }
}
