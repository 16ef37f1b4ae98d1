package org.photonbench.analysis.blinking;

import java.util.List;
import java.util.OptionalDouble;
import org.photonbench.correlation.MicroTimeHistogram;
import org.photonbench.photon.Channel;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/**
 * Where in the micro times the decay of each detector is looked at: from a while after its rising
 * edge, so that the instrument response is over, to shortly before the next edge. The window is
 * equally long for all detectors, and a decay that runs over the end of the pulse period is put
 * together again. An exponential decay of any lifetime, wrapped or not, is exponential in it.
 */
public final class DecayWindow {
  /** An arrival outside of the window. */
  public static final int OUTSIDE = -1;

  private static final int SMOOTHING = 3;
  private static final int FEWEST_PHOTONS = 200;

  private final int[][] arrival = new int[Channel.MAX + 1][];
  private final double[] start = new double[Channel.MAX + 1];
  private final double[] edge = new double[Channel.MAX + 1];
  private final int length;
  private final double microSeconds;
  private final double startSeconds;
  private final double share;

  private DecayWindow(int length, double microSeconds, double startSeconds, double share) {
    this.length = length;
    this.microSeconds = microSeconds;
    this.startSeconds = startSeconds;
    this.share = share;
  }

  /** Pulse period in micro ticks; 0 if the record does not know it. */
  public static double period(RecordingInfo info) {
    TimeBase base = info.timeBase();
    if (base.pulses()) {
      return base.tickSeconds() / base.microTickSeconds();
    }
    OptionalDouble sync = info.syncRateHertz();
    return sync.isPresent() && sync.getAsDouble() > 0
        ? 1 / (sync.getAsDouble() * base.microTickSeconds())
        : 0;
  }

  /**
   * The window, or null if no channel has enough photons for a decay.
   *
   * @param histogram micro times of the whole record
   * @param startNs start after the rising edge in ns; empty: twice its rise from 10 to 90 %
   */
  public static DecayWindow of(
      RecordingInfo info,
      MicroTimeHistogram histogram,
      ChannelSet channels,
      OptionalDouble startNs) {
    return of(info, histogram, channels, startNs, false);
  }

  /**
   * The whole period of each detector, cut two rises before its rising edge, or null if no channel
   * has enough photons for a decay. Without a known period: up to the last micro time.
   *
   * @param histogram micro times of the whole record
   */
  public static DecayWindow wholePeriod(
      RecordingInfo info, MicroTimeHistogram histogram, ChannelSet channels) {
    return of(info, histogram, channels, OptionalDouble.empty(), true);
  }

  private static DecayWindow of(
      RecordingInfo info,
      MicroTimeHistogram histogram,
      ChannelSet channels,
      OptionalDouble startNs,
      boolean whole) {
    List<Channel> used =
        histogram.channels().stream()
            .filter(c -> channels.contains(c.number()))
            .filter(c -> total(histogram.counts(c)) >= FEWEST_PHOTONS)
            .toList();
    if (used.isEmpty()) {
      return null;
    }
    double micro = info.timeBase().microTickSeconds();
    double period = period(info);
    double[] from = new double[used.size()];
    double[] edges = new double[used.size()];
    double shortest = Double.POSITIVE_INFINITY;
    double latest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < from.length; i++) {
      long[] counts = histogram.counts(used.get(i));
      int bins = period > 0 ? (int) Math.min(counts.length, Math.ceil(period)) : lastUsed(counts);
      double[] edge = edge(counts, bins);
      double after = startNs.isPresent() ? startNs.getAsDouble() * 1e-9 / micro : 2 * edge[1];
      after = whole ? -after : after;
      edges[i] = edge[0];
      from[i] = edge[0] + after;
      latest = Math.max(latest, after);
      // The next rise begins about one rise before its half.
      double until = period > 0 ? edge[0] + period - edge[1] : bins;
      until = whole && period > 0 ? from[i] + period : until;
      shortest = Math.min(shortest, until - from[i]);
    }
    int length = (int) Math.floor(shortest);
    if (length < 2) {
      return null;
    }
    DecayWindow window =
        new DecayWindow(length, micro, latest * micro, period > 0 ? length / period : 1);
    for (int i = 0; i < from.length; i++) {
      int bins = histogram.counts(used.get(i)).length;
      int[] table = new int[bins];
      for (int m = 0; m < bins; m++) {
        double after = m - Math.rint(from[i]);
        if (period > 0 && after < 0) {
          after += period;
        }
        if (whole && period > 0 && after >= period) {
          after -= period;
        }
        int index = (int) Math.floor(after);
        table[m] = index >= 0 && index < length ? index : OUTSIDE;
      }
      window.arrival[used.get(i).number()] = table;
      window.start[used.get(i).number()] = Math.rint(from[i]);
      window.edge[used.get(i).number()] = edges[i];
    }
    return window;
  }

  private static long total(long[] counts) {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }

  private static int lastUsed(long[] counts) {
    int last = counts.length;
    while (last > 1 && counts[last - 1] == 0) {
      last--;
    }
    return last;
  }

  /** Rising edge at half of the maximum, and rise from 10 to 90 %, in bins. */
  private static double[] edge(long[] counts, int bins) {
    double[] smooth = new double[bins];
    int peak = 0;
    double floor = Double.POSITIVE_INFINITY;
    for (int i = 0; i < bins; i++) {
      for (int j = -SMOOTHING; j <= SMOOTHING; j++) {
        smooth[i] += counts[Math.floorMod(i + j, bins)];
      }
      peak = smooth[i] > smooth[peak] ? i : peak;
      floor = Math.min(floor, smooth[i]);
    }
    int[] back = new int[3];
    double[] levels = {0.9, 0.5, 0.1};
    for (int l = 0; l < 3; l++) {
      double level = floor + levels[l] * (smooth[peak] - floor);
      int steps = 0;
      while (steps < bins / 2 && smooth[Math.floorMod(peak - steps, bins)] > level) {
        steps++;
      }
      back[l] = steps;
    }
    return new double[] {Math.floorMod(peak - back[1], bins), Math.max(1, back[2] - back[0])};
  }

  /** Arrival after the start of the window in micro ticks, or {@link #OUTSIDE}. */
  public int arrival(int channel, int microTime) {
    int[] table = arrival[channel];
    return table != null && microTime >= 0 && microTime < table.length ? table[microTime] : OUTSIDE;
  }

  /** Whether the decay of a channel was found. */
  public boolean has(int channel) {
    return arrival[channel] != null;
  }

  /** Micro time at which the window of a channel starts, in micro ticks; may be negative. */
  public double start(int channel) {
    return start[channel];
  }

  /** Half of the rising edge of a channel, in micro ticks. */
  public double edge(int channel) {
    return edge[channel];
  }

  /** Length in seconds. */
  public double seconds() {
    return length * microSeconds;
  }

  /** How long after the rising edge it starts, in seconds; the longest of the detectors. */
  public double startSeconds() {
    return startSeconds;
  }

  /** Its share of the pulse period: how much of a steady background falls into it. */
  public double share() {
    return share;
  }

  /**
   * Sum of arrivals in seconds from that in whole micro ticks: photons lie in the middle of theirs.
   */
  public double sumSeconds(long sum, long photons) {
    return (sum + 0.5 * photons) * microSeconds;
  }
}
