package org.photonbench.analysis.lifetime;

import java.util.Arrays;

/**
 * The sum of the histograms of several detectors, each moved by whole micro ticks so that its decay
 * starts at the same place. What a detector recorded before its origin is the tail of the pulse
 * before and is put behind the end of the period. The period is in general no whole number of
 * ticks: the tick at the seam is marked as unusable, and what is behind it is up to half a tick
 * off.
 *
 * @param counts photons by bin
 * @param usable whether a bin was open for a whole bin width on all detectors
 * @param exposure share of the pulses that still could be counted in a bin, see {@link PileUp};
 *     null where it is taken as 1
 * @param binNs width of a bin
 * @param periodNs pulse period; infinite if unknown
 * @param outside photons that are in no bin: at the seam, and beyond the period
 */
record AlignedDecay(
    long[] counts,
    boolean[] usable,
    double[] exposure,
    double binNs,
    double periodNs,
    long outside) {

  /**
   * Sums the channels.
   *
   * @param origins micro tick of each channel that becomes time 0, within the period
   * @param shares exposures by channel and micro tick; null: none
   * @param ticksPerBin micro ticks in a bin, at least 1
   */
  static AlignedDecay of(Decays decays, int[] origins, double[][] shares, int ticksPerBin) {
    int recorded = decays.recordedTicks();
    boolean cyclic = isCyclic(decays, recorded);
    Window window = Window.of(decays, recorded);
    int length = cyclic ? (int) Math.floor(decays.periodTicks()) : recorded;
    int[] open = new int[length];
    long[] ticks = new long[length];
    double[] exposure = shares == null ? null : new double[length];
    long inside = 0;
    long all = decays.photons();
    for (int c = 0; c < origins.length; c++) {
      long[] counts = decays.counts()[c];
      double weight = decays.photons(c) / (double) Math.max(1, all);
      for (int i = 0; i < length; i++) {
        int source = source(origins[c] + i, cyclic ? decays.periodTicks() : recorded, cyclic);
        if (source < 0) {
          continue;
        }
        open[i] += window.contains(source) ? 1 : 0;
        ticks[i] += source < counts.length ? counts[source] : 0;
        inside += source < counts.length ? counts[source] : 0;
        if (exposure != null && shares != null) {
          exposure[i] += weight * shares[c][Math.min(source, shares[c].length - 1)];
        }
      }
    }
    return grouped(decays, ticks, open, exposure, origins.length, ticksPerBin, all - inside);
  }

  /** The ticks in which the electronics take photons at all. */
  private record Window(int from, int to) {
    /** An empty end counts as closed where this many photons should have been there. */
    private static final double MISSED = 15;

    private static final int NEIGHBOURS = 20;

    static Window of(Decays decays, int recorded) {
      long[] sum = new long[Math.max(1, recorded)];
      for (long[] counts : decays.counts()) {
        for (int i = 0; i < Math.min(recorded, counts.length); i++) {
          sum[i] += counts[i];
        }
      }
      int first = 0;
      while (first < sum.length - 1 && sum[first] == 0) {
        first++;
      }
      int part = Math.max(1, sum.length / NEIGHBOURS);
      double atStart = mean(sum, first, first + part) * first;
      double ticks = decays.isPeriodic() ? Math.floor(decays.periodTicks()) : recorded;
      double atEnd = mean(sum, sum.length - part, sum.length) * (ticks - recorded);
      return new Window(
          atStart > MISSED ? first : 0, atEnd > MISSED ? recorded : Integer.MAX_VALUE);
    }

    private static double mean(long[] sum, int from, int to) {
      return Arrays.stream(sum, from, Math.min(to, sum.length)).average().orElse(0);
    }

    boolean contains(int tick) {
      return tick >= from && tick < to;
    }
  }

  /** Whether the record covers the whole period, so that its end joins its start. */
  static boolean isCyclic(Decays decays, int recorded) {
    return decays.isPeriodic() && recorded >= 0.98 * decays.periodTicks();
  }

  /** The recorded tick behind a tick after the origin; -1 if there is none that is whole. */
  private static int source(int tick, double period, boolean cyclic) {
    if (tick + 1 <= period) {
      return tick;
    }
    return cyclic ? (int) Math.round(tick - period) : -1;
  }

  private static AlignedDecay grouped(
      Decays decays,
      long[] ticks,
      int[] open,
      double[] exposure,
      int channels,
      int ticksPerBin,
      long outside) {
    int bins = Math.max(1, ticks.length / ticksPerBin);
    long[] counts = new long[bins];
    boolean[] usable = new boolean[bins];
    double[] shares = exposure == null ? null : new double[bins];
    Arrays.fill(usable, true);
    long lost = outside;
    for (int i = 0; i < ticks.length; i++) {
      int bin = i / ticksPerBin;
      if (bin >= bins) {
        lost += ticks[i];
        continue;
      }
      counts[bin] += ticks[i];
      usable[bin] &= open[i] == channels;
      if (shares != null && exposure != null) {
        shares[bin] += exposure[i] / ticksPerBin;
      }
    }
    return new AlignedDecay(
        counts, usable, shares, decays.tickNs() * ticksPerBin, decays.periodNs(), lost);
  }

  int bins() {
    return counts.length;
  }

  /** Photons in all bins. */
  long photons() {
    return Arrays.stream(counts).sum();
  }

  /** Lower edge of a bin. */
  double startNs(int bin) {
    return bin * binNs;
  }

  /** The bin with the most photons, after smoothing over a few. */
  int peakBin() {
    int best = 0;
    double most = -1;
    for (int i = 0; i < counts.length; i++) {
      double sum = 0;
      for (int j = Math.max(0, i - 2); j <= Math.min(counts.length - 1, i + 2); j++) {
        sum += counts[j] * (3 - Math.abs(i - j));
      }
      if (sum > most) {
        most = sum;
        best = i;
      }
    }
    return best;
  }

  AlignedDecay withExposure(double[] newExposure) {
    return new AlignedDecay(counts, usable, newExposure, binNs, periodNs, outside);
  }
}
