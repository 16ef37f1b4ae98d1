package org.photonbench.fit.changepoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Gamma;

/**
 * Which intensity levels a segmented stream switches between (L. P. Watkins and H. Yang, J. Phys.
 * Chem. B 109, 617 (2005)): groups by agglomeration under the Poisson likelihood ratio, refined by
 * expectation maximisation, and their number by
 *
 * <pre>BIC = 2 ln L - (2 n - 1) ln(change points) - (change points) ln(photons),</pre>
 *
 * the largest wins. Only groups that are neighbours in intensity merge, so that time is N log N.
 */
public final class LevelClustering {
  private static final int MAX_ITERATIONS = 500;
  private static final double CONVERGED = 1e-9;

  private LevelClustering() {}

  /**
   * Models with 1, 2, ... levels.
   *
   * @param segments stretches of constant rate, at least one
   * @param maxLevels largest number of levels tried, at least 1
   * @return one model per number of levels; fewer than asked for if there are fewer segments
   */
  public static List<LevelModel> models(List<Segment> segments, int maxLevels) {
    if (segments.isEmpty() || maxLevels < 1) {
      throw new IllegalArgumentException(
          "needs at least one segment and one level, got " + segments.size() + " and " + maxLevels);
    }
    int largest = Math.min(maxLevels, segments.size());
    int[][] start = agglomerate(segments, largest);
    Data data = Data.of(segments);
    List<LevelModel> models = new ArrayList<>();
    for (int levels = 1; levels <= largest; levels++) {
      models.add(refine(data, start[levels], levels));
    }
    return models;
  }

  /** The model with the largest criterion. */
  public static LevelModel best(List<Segment> segments, int maxLevels) {
    return models(segments, maxLevels).stream()
        .max(Comparator.comparingDouble(LevelModel::bic))
        .orElseThrow();
  }

  /** Merging of two groups; dead once either has changed. */
  private record Merge(double distance, int left, int leftVersion, int right, int rightVersion) {}

  /** For each number of levels, the group of each segment. */
  private static int[][] agglomerate(List<Segment> segments, int largest) {
    int n = segments.size();
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> segments.get(i).rate()))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] count = new double[n];
    double[] time = new double[n];
    int[] next = new int[n];
    int[] previous = new int[n];
    int[] version = new int[n];
    for (int i = 0; i < n; i++) {
      count[i] = segments.get(order[i]).count();
      time[i] = segments.get(order[i]).duration();
      next[i] = i + 1;
      previous[i] = i - 1;
    }
    PriorityQueue<Merge> merges =
        new PriorityQueue<>(
            Comparator.comparingDouble(Merge::distance).thenComparingInt(Merge::left));
    for (int i = 0; i + 1 < n; i++) {
      merges.add(new Merge(distance(count, time, i, i + 1), i, 0, i + 1, 0));
    }
    int[][] result = new int[largest + 1][];
    int groups = n;
    if (groups <= largest) {
      result[groups] = groupsOf(order, next);
    }
    while (groups > 1) {
      Merge merge = merges.remove();
      int left = merge.left();
      int right = merge.right();
      if (version[left] != merge.leftVersion() || version[right] != merge.rightVersion()) {
        continue;
      }
      count[left] += count[right];
      time[left] += time[right];
      version[left]++;
      version[right] = -1;
      next[left] = next[right];
      if (next[left] < n) {
        int after = next[left];
        previous[after] = left;
        merges.add(
            new Merge(
                distance(count, time, left, after), left, version[left], after, version[after]));
      }
      if (previous[left] >= 0) {
        int before = previous[left];
        merges.add(
            new Merge(
                distance(count, time, before, left), before, version[before], left, version[left]));
      }
      groups--;
      if (groups <= largest) {
        result[groups] = groupsOf(order, next);
      }
    }
    return result;
  }

  private static int[] groupsOf(int[] order, int[] next) {
    int[] group = new int[order.length];
    int number = 0;
    for (int start = 0; start < order.length; start = next[start]) {
      for (int i = start; i < next[start]; i++) {
        group[order[i]] = number;
      }
      number++;
    }
    return group;
  }

  /** 2 ln of the likelihood ratio of two rates against one. */
  private static double distance(double[] count, double[] time, int a, int b) {
    return 2
        * (peak(count[a], time[a])
            + peak(count[b], time[b])
            - peak(count[a] + count[b], time[a] + time[b]));
  }

  private static double peak(double count, double time) {
    return count == 0 ? 0 : count * Math.log(count / time);
  }

  /** Counts, durations and what the logarithm of a Poisson probability needs of them once. */
  private record Data(double[] count, double[] time, double[] constant) {
    static Data of(List<Segment> segments) {
      int n = segments.size();
      Data data = new Data(new double[n], new double[n], new double[n]);
      for (int j = 0; j < n; j++) {
        double count = segments.get(j).count();
        double time = segments.get(j).duration();
        data.count[j] = count;
        data.time[j] = time;
        data.constant[j] = count * Math.log(time) - Gamma.logGamma(count + 1);
      }
      return data;
    }

    int size() {
      return count.length;
    }

    /** Logarithm of the weight of a level times the probability of a segment in it. */
    double logJoint(int segment, double rate, double logRate, double logWeight) {
      double n = count[segment];
      double photons = n == 0 ? 0 : n * logRate;
      return logWeight + photons + constant[segment] - rate * time[segment];
    }
  }

  /** Expectation maximisation from given groups. */
  private static LevelModel refine(Data data, int[] groups, int levels) {
    double[][] share = new double[data.size()][levels];
    for (int j = 0; j < share.length; j++) {
      share[j][groups[j]] = 1;
    }
    double[] rates = new double[levels];
    double[] weights = new double[levels];
    double before = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < MAX_ITERATIONS; i++) {
      maximise(data, share, rates, weights);
      double logLikelihood = expect(data, share, rates, weights);
      if (logLikelihood - before < CONVERGED * Math.abs(logLikelihood)) {
        break;
      }
      before = logLikelihood;
    }
    return model(data, rates, weights);
  }

  private static void maximise(Data data, double[][] share, double[] rates, double[] weights) {
    for (int m = 0; m < rates.length; m++) {
      double photons = 0;
      double time = 0;
      double weight = 0;
      for (int j = 0; j < share.length; j++) {
        photons += share[j][m] * data.count[j];
        time += share[j][m] * data.time[j];
        weight += share[j][m];
      }
      rates[m] = time > 0 ? photons / time : 0;
      weights[m] = weight / share.length;
    }
  }

  /** Fills the shares; returns the logarithm of the likelihood of the mixture. */
  private static double expect(Data data, double[][] share, double[] rates, double[] weights) {
    double[] logRates = logarithms(rates);
    double[] logWeights = logarithms(weights);
    double total = 0;
    for (int j = 0; j < share.length; j++) {
      double largest = Double.NEGATIVE_INFINITY;
      for (int m = 0; m < rates.length; m++) {
        share[j][m] = data.logJoint(j, rates[m], logRates[m], logWeights[m]);
        largest = Math.max(largest, share[j][m]);
      }
      double sum = 0;
      for (int m = 0; m < rates.length; m++) {
        share[j][m] = Math.exp(share[j][m] - largest);
        sum += share[j][m];
      }
      for (int m = 0; m < rates.length; m++) {
        share[j][m] /= sum;
      }
      total += largest + Math.log(sum);
    }
    return total;
  }

  private static double[] logarithms(double[] values) {
    return Arrays.stream(values).map(Math::log).toArray();
  }

  private static LevelModel model(Data data, double[] unsortedRates, double[] unsortedWeights) {
    int levels = unsortedRates.length;
    int[] rank =
        IntStream.range(0, levels)
            .boxed()
            .sorted(Comparator.comparingDouble(m -> unsortedRates[m]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] rates = Arrays.stream(rank).mapToDouble(m -> unsortedRates[m]).toArray();
    double[] weights = Arrays.stream(rank).mapToDouble(m -> unsortedWeights[m]).toArray();
    double[] logRates = logarithms(rates);
    double[] logWeights = logarithms(weights);
    int[] assignment = new int[data.size()];
    double logLikelihood = 0;
    for (int j = 0; j < assignment.length; j++) {
      double largest = Double.NEGATIVE_INFINITY;
      for (int m = 0; m < levels; m++) {
        double value = data.logJoint(j, rates[m], logRates[m], logWeights[m]);
        if (value > largest) {
          largest = value;
          assignment[j] = m;
        }
      }
      logLikelihood += largest;
    }
    double changes = data.size() - 1.0;
    double bic = 2 * logLikelihood;
    if (changes > 0) {
      double photons = Arrays.stream(data.count).sum();
      bic -= (2 * levels - 1) * Math.log(changes) + changes * Math.log(Math.max(1, photons));
    }
    return new LevelModel(rates, weights, assignment, logLikelihood, bic);
  }
}
