package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Steps of a series on a smooth trend. Steps and powers of time are added one by one where they
 * lower the weighted sum of squares most (forward selection), and steps that the others make
 * needless are taken out again. A step must lower it by more than the chi-squared quantile of one
 * degree of freedom at the false-alarm probability over the number of places (Bonferroni), so that
 * the probability of any false step in a series that fits its trend is at most that.
 *
 * <p>Two steps of one sign with a single point between them are one jump during the exposure of
 * that point, which shows a mixture of both places.
 *
 * @param after index after which each jump begins
 * @param until index at which the line is at its new place
 * @param size of each jump
 * @param sigma its standard deviation, all fitted together
 * @param statistic by which each lowers the sum of squares
 * @param critical what it had to exceed
 * @param level trend and steps at each point
 * @param degree of the trend
 * @param scale factor on the errors, from the second differences of the series
 */
record Jumps(
    int[] after,
    int[] until,
    double[] size,
    double[] sigma,
    double[] statistic,
    double critical,
    double[] level,
    int degree,
    double scale) {
  private static final int HIGHEST_DEGREE = 6;
  private static final int MOST = 300;
  private static final double SIGMA_PER_MAD = 1.4826;

  /**
   * @param t rising
   * @param error standard deviations of {@code y}
   */
  static Jumps find(double[] t, double[] y, double[] error, double falseAlarms) {
    return new Search(t, y, error, falseAlarms).run();
  }

  int count() {
    return after.length;
  }

  private static final class Search {
    private final double[] t;
    private final double[] y;
    private final double[] weight;
    private final double critical;
    private final double criticalTrend;
    private final double scale;

    /** Indices after which a step is, rising. */
    private final List<Integer> steps = new ArrayList<>();

    private int degree;

    Search(double[] t, double[] y, double[] error, double falseAlarms) {
      int n = y.length;
      this.t = new double[n];
      this.y = y;
      double span = Math.max(t[n - 1] - t[0], 1e-300);
      for (int i = 0; i < n; i++) {
        this.t[i] = 2 * (t[i] - t[0]) / span - 1;
      }
      scale = scale(y, error);
      weight = new double[n];
      for (int i = 0; i < n; i++) {
        weight[i] = 1 / (scale * error[i]);
      }
      ChiSquaredDistribution one = new ChiSquaredDistribution(1);
      critical = one.inverseCumulativeProbability(1 - falseAlarms / Math.max(1, n - 1));
      criticalTrend = one.inverseCumulativeProbability(1 - falseAlarms);
    }

    /**
     * How much more the series scatters than its errors say, jumps and trends apart; at least 1.
     */
    private static double scale(double[] y, double[] error) {
      if (y.length < 8) {
        return 1;
      }
      double[] second = new double[y.length - 2];
      for (int i = 1; i + 1 < y.length; i++) {
        double sigma =
            Math.sqrt(
                error[i - 1] * error[i - 1]
                    + 4 * error[i] * error[i]
                    + error[i + 1] * error[i + 1]);
        second[i - 1] = Math.abs(y[i - 1] - 2 * y[i] + y[i + 1]) / sigma;
      }
      return Math.max(1, SIGMA_PER_MAD * Smoothing.median(second));
    }

    Jumps run() {
      boolean going = true;
      while (going && steps.size() < MOST) {
        going = addBest();
      }
      return result();
    }

    /** Adds the step or power of time that lowers the sum of squares most beyond its threshold. */
    private boolean addBest() {
      int n = y.length;
      SteppedTrend trend = trend();
      double[] gain = new double[n];
      trend.gains(gain);
      double best = 0;
      int place = -1;
      for (int k = n - 2; k >= 0; k--) {
        if (gain[k] - critical > best) {
          best = gain[k] - critical;
          place = k;
        }
      }
      if (degree < HIGHEST_DEGREE
          && n > 2 * (degree + steps.size() + 3)
          && trend.gainOfPower(t) - criticalTrend > best) {
        degree++;
        prune();
        return true;
      }
      if (place < 0) {
        return false;
      }
      steps.add(-1 - Collections.binarySearch(steps, place), place);
      prune();
      return steps.contains(place);
    }

    private SteppedTrend trend() {
      return new SteppedTrend(t, y, weight, array(steps), degree);
    }

    /** Takes out the least needed step as long as it is below the threshold. */
    private void prune() {
      while (!steps.isEmpty()) {
        SteppedTrend trend = trend();
        int worst = -1;
        double least = critical;
        for (int s = 0; s < steps.size(); s++) {
          double z = trend.size(s) / trend.sigma(s);
          if (z * z < least) {
            least = z * z;
            worst = s;
          }
        }
        if (worst < 0) {
          return;
        }
        steps.remove(worst);
      }
    }

    private Jumps result() {
      SteppedTrend trend = trend();
      List<Integer> after = new ArrayList<>();
      List<Integer> until = new ArrayList<>();
      List<double[]> found = new ArrayList<>();
      for (int s = 0; s < steps.size(); s++) {
        double size = trend.size(s);
        double sigma = trend.sigma(s);
        double z = Math.pow(size / sigma, 2);
        boolean same =
            !after.isEmpty()
                && until.getLast().equals(steps.get(s))
                && until.getLast() == after.getLast() + 1
                && found.getLast()[0] * size > 0;
        if (same) {
          double[] before = found.removeLast();
          found.add(
              new double[] {
                before[0] + size, Math.hypot(before[1], sigma), Math.max(before[2], z)
              });
          until.set(until.size() - 1, steps.get(s) + 1);
        } else {
          after.add(steps.get(s));
          until.add(steps.get(s) + 1);
          found.add(new double[] {size, sigma, z});
        }
      }
      return new Jumps(
          array(after),
          array(until),
          found.stream().mapToDouble(f -> f[0]).toArray(),
          found.stream().mapToDouble(f -> f[1]).toArray(),
          found.stream().mapToDouble(f -> f[2]).toArray(),
          critical,
          trend.values(),
          degree,
          scale);
    }

    private static int[] array(List<Integer> list) {
      return list.stream().mapToInt(Integer::intValue).toArray();
    }
  }
}
