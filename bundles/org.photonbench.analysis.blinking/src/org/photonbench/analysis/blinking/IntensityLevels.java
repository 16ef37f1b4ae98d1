package org.photonbench.analysis.blinking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.photonbench.fit.changepoint.LevelClustering;
import org.photonbench.fit.changepoint.LevelModel;
import org.photonbench.fit.changepoint.Segment;
import org.photonbench.fit.model.formula.Telegraph;

/**
 * The intensity levels of a segmented record, and which of them are bright.
 *
 * @param rates counts per second of each level, rising
 * @param share of the live time in each level
 * @param assignment level of each segment
 * @param firstBright levels from this one on are bright; the number of levels if none is
 * @param brightRate counts per second over all bright time; NaN without any
 * @param darkRate counts per second over all dark time; NaN without any
 * @param threshold counts per second between dark and bright; NaN if there is none
 * @param automatic whether the threshold was found, not given
 * @param clustered segments that the levels were found from
 */
public record IntensityLevels(
    double[] rates,
    double[] share,
    int[] assignment,
    int firstBright,
    double brightRate,
    double darkRate,
    double threshold,
    boolean automatic,
    int clustered) {
  /** Longer tables are clustered by their segments with the most photons. */
  private static final int MOST_CLUSTERED = 3000;

  /**
   * Finds the levels.
   *
   * @param tickSeconds length of a tick
   * @param most largest number of levels
   * @param binSeconds width of the bins that the automatic threshold is best for
   * @param given threshold in counts per second; empty: automatic
   */
  public static IntensityLevels of(
      SegmentTable table, double tickSeconds, int most, double binSeconds, OptionalDouble given) {
    int n = table.size();
    int[] used =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingLong(i -> -table.photons(i)))
            .limit(MOST_CLUSTERED)
            .sorted()
            .mapToInt(Integer::intValue)
            .toArray();
    List<Segment> segments = new ArrayList<>();
    double position = 0;
    for (int i : used) {
      double length = Math.max(1, table.live(i));
      segments.add(
          new Segment(
              0, (int) Math.min(Integer.MAX_VALUE, table.photons(i)), position, position + length));
      position += length;
    }
    LevelModel model = LevelClustering.best(segments, most);
    double[] modelRates = model.rates();
    int[] assignment =
        used.length == n ? model.assignment() : assign(table, modelRates, model.weights());
    int levels = modelRates.length;
    double[] live = new double[levels];
    double[] photons = new double[levels];
    double total = 0;
    for (int i = 0; i < n; i++) {
      live[assignment[i]] += table.live(i) * tickSeconds;
      photons[assignment[i]] += table.photons(i);
      total += table.live(i) * tickSeconds;
    }
    double[] rates = new double[levels];
    double[] share = new double[levels];
    for (int k = 0; k < levels; k++) {
      rates[k] = live[k] > 0 ? photons[k] / live[k] : modelRates[k] / tickSeconds;
      share[k] = total > 0 ? live[k] / total : 0;
    }
    int firstBright =
        given.isPresent() ? firstAbove(rates, given.getAsDouble()) : split(rates, share);
    double dark = mean(rates, share, 0, firstBright);
    double bright = mean(rates, share, firstBright, levels);
    double threshold = given.orElse(Double.NaN);
    if (given.isEmpty() && levels > 1) {
      double on = IntStream.range(firstBright, levels).mapToDouble(k -> share[k]).sum();
      threshold =
          likelihoodThreshold(
              rates[firstBright - 1], rates[firstBright], on, binSeconds, dark, bright);
    }
    return new IntensityLevels(
        rates,
        share,
        assignment,
        firstBright,
        bright,
        dark,
        threshold,
        given.isEmpty(),
        used.length);
  }

  /** The level with the largest likelihood for each segment. */
  private static int[] assign(SegmentTable table, double[] rates, double[] weights) {
    int[] assignment = new int[table.size()];
    for (int i = 0; i < assignment.length; i++) {
      double largest = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < rates.length; k++) {
        double photons = table.photons(i) == 0 ? 0 : table.photons(i) * Math.log(rates[k]);
        double value = Math.log(weights[k]) + photons - rates[k] * table.live(i);
        if (value > largest) {
          largest = value;
          assignment[i] = k;
        }
      }
    }
    return assignment;
  }

  private static int firstAbove(double[] rates, double threshold) {
    int first = 0;
    while (first < rates.length && rates[first] < threshold) {
      first++;
    }
    return first;
  }

  /**
   * The first bright level: the division with the largest variance between both groups (N. Otsu,
   * IEEE Trans. Syst. Man Cybern. 9, 62 (1979)) of the root of the intensity, weighted by time; the
   * root makes Poisson noise alike everywhere. All are bright if there is one level only.
   */
  private static int split(double[] rates, double[] share) {
    int best = 0;
    double largest = 0;
    for (int first = 1; first < rates.length; first++) {
      double low = 0;
      double high = 0;
      double lowShare = 0;
      double highShare = 0;
      for (int k = 0; k < rates.length; k++) {
        if (k < first) {
          low += share[k] * Math.sqrt(rates[k]);
          lowShare += share[k];
        } else {
          high += share[k] * Math.sqrt(rates[k]);
          highShare += share[k];
        }
      }
      if (lowShare > 0 && highShare > 0) {
        double distance = high / highShare - low / lowShare;
        double between = lowShare * highShare * distance * distance;
        if (between > largest) {
          largest = between;
          best = first;
        }
      }
    }
    return best;
  }

  private static double mean(double[] rates, double[] share, int from, int to) {
    double sum = 0;
    double weight = 0;
    for (int k = from; k < to; k++) {
      sum += share[k] * rates[k];
      weight += share[k];
    }
    return weight > 0 ? sum / weight : Double.NaN;
  }

  /** Counts per second at which a bin is as likely dark as bright, kept between both levels. */
  private static double likelihoodThreshold(
      double below, double above, double on, double bin, double dark, double bright) {
    double fraction = Math.clamp(on, 1e-6, 1 - 1e-6);
    double least = Math.max(dark * bin, 1e-3);
    double most = Math.max(bright * bin, least * (1 + 1e-6));
    double threshold = Telegraph.threshold(least, most, fraction) / bin;
    // The groups' means may lie such that one of their own levels falls on the wrong side.
    return threshold > below && threshold < above
        ? threshold
        : Telegraph.threshold(
                Math.max(below * bin, 1e-3), Math.max(above * bin, 1e-3 * (1 + 1e-6)), fraction)
            / bin;
  }

  /** Number of levels. */
  public int levels() {
    return rates.length;
  }

  /** Whether a segment is bright. */
  public boolean isBright(int segment) {
    return assignment[segment] >= firstBright;
  }

  /** Whether there is dark and bright time. */
  public boolean blinks() {
    return firstBright > 0 && firstBright < rates.length;
  }

  /** Share of bins that shot noise puts on the wrong side of the threshold, in steady levels. */
  double wrongByNoise(double binSeconds) {
    long threshold = (long) Math.floor(thresholdCounts(binSeconds));
    double wrong = 0;
    for (int k = 0; k < rates.length; k++) {
      double above = 1 - PoissonLaw.below(threshold + 1, rates[k] * binSeconds);
      wrong += share[k] * (k >= firstBright ? 1 - above : above);
    }
    return wrong;
  }

  /** The threshold in counts for a bin of another width. */
  double thresholdCounts(double binSeconds) {
    if (!automatic) {
      return threshold * binSeconds;
    }
    double on = 0;
    for (int k = firstBright; k < rates.length; k++) {
      on += share[k];
    }
    return likelihoodThreshold(
            rates[firstBright - 1], rates[firstBright], on, binSeconds, darkRate, brightRate)
        * binSeconds;
  }
}
