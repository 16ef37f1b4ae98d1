package org.photonbench.fit.model.decay;

import java.util.Random;
import org.photonbench.fit.likelihood.Draw;

/**
 * The measured response of one detector in the time ticks of a decay: without its dark counts, and
 * only where it stands out from them, because the noise of an empty period would otherwise count as
 * response.
 */
public final class ResponseShape {
  /** Standard deviations by which a response stands out. */
  private static final double SIGNIFICANT = 5;

  private static final int SMOOTHING = 5;
  private static final int TAIL = 16;
  private static final double TAIL_SIGNIFICANT = 1.5;

  /** The level of dark counts is the lowest mean over this part of the period. */
  private static final int PARTS = 8;

  private final long[] raw;
  private final double rawTicks;
  private final int length;
  private final double level;
  private final boolean[] inside;
  private final int edge;
  private final long photons;

  /**
   * @param raw counts of the response by its own bins
   * @param rawTicks width of such a bin in ticks of the decay
   * @param length ticks of a period, or of the record where there is none
   */
  public ResponseShape(long[] raw, double rawTicks, int length) {
    this.raw = raw;
    this.rawTicks = rawTicks;
    this.length = length;
    double[] ticks = resampled(raw);
    level = lowestMean(ticks);
    inside = significant(ticks);
    edge = edge(ticks);
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += inside[i] ? ticks[i] : 0;
    }
    photons = Math.round(sum);
  }

  /** Tick of the rising edge. */
  public int edge() {
    return edge;
  }

  /** Photons within the response, dark counts included. */
  public long photons() {
    return photons;
  }

  /** Ticks from where the response begins to its rising edge. */
  public int lead() {
    int lead = 0;
    int gap = 0;
    // Through the island of the edge; holes of a few ticks belong to it.
    for (int i = 1; i < length && gap <= SMOOTHING; i++) {
      if (inside[Math.floorMod(edge - i, length)]) {
        lead = i;
        gap = 0;
      } else {
        gap++;
      }
    }
    return lead;
  }

  /** Photons by tick without dark counts. */
  public double[] weights() {
    return weights(raw);
  }

  /** The same from other counts that might as well have been measured. */
  public double[] weights(Random random) {
    long[] drawn = new long[raw.length];
    for (int i = 0; i < raw.length; i++) {
      drawn[i] = raw[i] == 0 ? 0 : Draw.poisson(raw[i], random);
    }
    return weights(drawn);
  }

  private double[] weights(long[] counts) {
    double[] ticks = resampled(counts);
    for (int i = 0; i < length; i++) {
      ticks[i] = inside[i] ? Math.max(0, ticks[i] - level) : 0;
    }
    return ticks;
  }

  /** Counts by tick; the photons of a bin are spread evenly over it. */
  private double[] resampled(long[] counts) {
    double[] ticks = new double[length];
    boolean same = Math.abs(rawTicks - 1) < 1e-6;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] == 0) {
        continue;
      }
      if (same) {
        if (i < length) {
          ticks[i] += counts[i];
        }
        continue;
      }
      double low = i * rawTicks;
      double high = low + rawTicks;
      for (int t = (int) Math.floor(low); t < Math.min(length, Math.ceil(high)); t++) {
        double part = Math.min(high, t + 1.0) - Math.max(low, t);
        ticks[t] += counts[i] * Math.max(0, part) / rawTicks;
      }
    }
    return ticks;
  }

  /** Within what was recorded: a response that ends before the period says nothing of the rest. */
  private static double lowestMean(double[] values) {
    int first = 0;
    int last = values.length;
    while (first < values.length - 1 && values[first] == 0) {
      first++;
    }
    while (last > first + 1 && values[last - 1] == 0) {
      last--;
    }
    int window = (last - first) / PARTS;
    if (window < SMOOTHING) {
      // So short a record is all response: none of its parts is dark.
      return 0;
    }
    double sum = 0;
    for (int i = first; i < first + window; i++) {
      sum += values[i];
    }
    double lowest = sum;
    for (int i = first; i + window < last; i++) {
      sum += values[i + window] - values[i];
      lowest = Math.min(lowest, sum);
    }
    return Math.max(0, lowest / window);
  }

  private double mean(double[] ticks, int from, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += ticks[Math.floorMod(from + i, length)];
    }
    return sum / count;
  }

  private boolean[] significant(double[] ticks) {
    boolean[] found = new boolean[length];
    double rise = SIGNIFICANT * Math.sqrt(Math.max(level, 1.0 / SMOOTHING) / SMOOTHING);
    for (int i = 0; i < length; i++) {
      if (mean(ticks, i - SMOOTHING / 2, SMOOTHING) > level + rise) {
        found[i] = true;
      }
    }
    boolean[] extended = found.clone();
    double tail = TAIL_SIGNIFICANT * Math.sqrt(Math.max(level, 1.0 / TAIL) / TAIL);
    for (int i = 0; i < length; i++) {
      if (!found[i]) {
        continue;
      }
      if (!found[Math.floorMod(i + 1, length)]) {
        for (int j = 1; j < length / 2 && mean(ticks, i + j, TAIL) > level + tail; j++) {
          extended[Math.floorMod(i + j, length)] = true;
        }
      }
      if (!found[Math.floorMod(i - 1, length)]) {
        for (int j = 1; j < length / 2 && mean(ticks, i - j - TAIL + 1, TAIL) > level + tail; j++) {
          extended[Math.floorMod(i - j, length)] = true;
        }
      }
    }
    return extended;
  }

  private int edge(double[] ticks) {
    int peak = 0;
    double most = -1;
    for (int i = 0; i < length; i++) {
      double here = mean(ticks, i - SMOOTHING / 2, SMOOTHING);
      if (here > most) {
        most = here;
        peak = i;
      }
    }
    int rise = 0;
    while (rise < length / 2
        && mean(ticks, peak - rise - SMOOTHING / 2, SMOOTHING) - level > (most - level) / 2) {
      rise++;
    }
    return Math.floorMod(peak - rise, length);
  }
}
