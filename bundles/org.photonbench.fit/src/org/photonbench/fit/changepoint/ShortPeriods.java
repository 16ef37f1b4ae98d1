package org.photonbench.fit.changepoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.special.Gamma;

/**
 * Looks for a short period of another rate within a window that a single split leaves whole: one
 * split compares all before with all after, so that a dip of k photons' time within n photons is
 * seen only if k exceeds some roots of n. Here every run of j photons is compared with the rate of
 * the window (a scan statistic; J. Glaz, J. Naus and S. Wallenstein, Scan Statistics, Springer
 * 2001). The time of j photons has a gamma distribution; its quantiles are taken at the
 * significance over the number of all runs looked at, so that the window is divided falsely with at
 * most that probability. Safe to use from several threads.
 */
final class ShortPeriods {
  /** Longer runs are seen by one of the splits at their ends. */
  private static final int LONGEST = 4096;

  private static final int STRETCH = 256;
  private static final int MOST_OCTAVES = 31;

  /**
   * A run that differs from its window.
   *
   * @param first photon of it
   * @param last photon of it
   * @param statistic 2 ln LR against the rate of the window
   * @param critical what that exceeds about
   */
  record Run(int first, int last, double statistic, double critical) {}

  /** Least and most time of runs of each length, in mean waiting times. */
  private record Limits(int[] length, double[] least, double[] most, double critical) {}

  private final double significance;
  private final int margin;
  private final Map<Integer, Limits> limits = new ConcurrentHashMap<>();

  /**
   * @param significance probability that a window of constant rate is divided
   * @param margin photons at least outside of the run on either side, and two less than in it
   */
  ShortPeriods(double significance, int margin) {
    this.significance = significance;
    this.margin = margin;
  }

  /**
   * The runs that differ most: at most one that begins in each stretch of {@value #STRETCH}
   * photons, in the order of time, none touching another.
   */
  List<Run> find(long[] times, Window window) {
    int n = window.photons();
    if (n < 4 * (margin + 2)) {
      return List.of();
    }
    Limits limit = limits.computeIfAbsent(octave(n), this::limits);
    double waiting = window.length() / n;
    List<Run> runs = new ArrayList<>();
    int from = window.from() + margin;
    while (from < window.to()) {
      int to = Math.min(window.to(), from + STRETCH);
      Run run = best(times, limit, waiting, from, to, window.to() - margin, n / 2);
      int next = to;
      if (run != null) {
        runs.add(run);
        next = Math.max(to, run.last() + margin);
      }
      from = next;
    }
    return runs;
  }

  /**
   * The run that differs most of those that begin in a stretch.
   *
   * @param end index behind the last photon that a run may have
   * @param longest photons that it may have
   */
  private Run best(
      long[] times, Limits limit, double waiting, int from, int to, int end, int longest) {
    int first = 0;
    int length = 0;
    double largest = 0;
    for (int s = 0; s < limit.length.length && limit.length[s] <= longest; s++) {
      int j = limit.length[s];
      double least = limit.least[s] * waiting;
      double most = limit.most[s] * waiting;
      int stop = Math.min(to, end - j + 1);
      for (int i = from; i < stop; i++) {
        double time = times[i + j - 1] - times[i - 1];
        if (time < least || time > most) {
          double x = Math.max(time, 0.5) / waiting;
          double statistic = 2 * (j * Math.log(j / x) + x - j);
          if (statistic > largest) {
            largest = statistic;
            first = i;
            length = j;
          }
        }
      }
    }
    return length == 0 ? null : new Run(first, first + length - 1, largest, limit.critical);
  }

  /** Whether a run differs from what is before and after it by no more than chance allows. */
  boolean isChance(Window before, Window run, Window after) {
    // One more photon than inside: the run ends with one, and so do its neighbours.
    double j = run.photons() + 1.0;
    double n = before.photons() + after.photons() + 2.0;
    double rate = n / (before.length() + after.length());
    double own = j / run.length();
    double one = (before.photons() + 1) / before.length();
    double other = (after.photons() + 1) / after.length();
    boolean between = own >= Math.min(one, other) && own <= Math.max(one, other);
    if (between || j > LONGEST) {
      return false;
    }
    Limits limit = limits.computeIfAbsent(octave((int) Math.min(1 << 30, n + j)), this::limits);
    double x = rate * run.length();
    return 2 * (j * Math.log(j / x) + x - j) < limit.critical;
  }

  private static int octave(int n) {
    return Math.min(MOST_OCTAVES, 32 - Integer.numberOfLeadingZeros(n - 1));
  }

  /** Limits for windows of up to so many octaves of photons. */
  private Limits limits(int octave) {
    int most = (int) Math.min(LONGEST, 1L << octave - 1);
    int count = 0;
    for (int j = margin + 2; j <= most; j = next(j)) {
      count++;
    }
    Limits made =
        new Limits(
            new int[count],
            new double[count],
            new double[count],
            2 * Math.log(count * Math.pow(2, octave) / significance));
    double each = significance / (count * Math.pow(2, octave)) / 2;
    int j = margin + 2;
    for (int s = 0; s < count; s++, j = next(j)) {
      GammaDistribution law = new GammaDistribution(null, j, 1);
      made.length[s] = j;
      made.least[s] = law.inverseCumulativeProbability(each);
      made.most[s] = upper(law, each);
    }
    return made;
  }

  /** The quantile for an upper tail that 1 - p would round. */
  private static double upper(GammaDistribution law, double tail) {
    double inside = law.getNumericalMean();
    double outside = inside + 40 * Math.sqrt(inside) + 80;
    for (int i = 0; i < 60; i++) {
      double middle = (inside + outside) / 2;
      if (Gamma.regularizedGammaQ(law.getShape(), middle) < tail) {
        outside = middle;
      } else {
        inside = middle;
      }
    }
    return outside;
  }

  private static int next(int j) {
    return j + j / 2;
  }
}
