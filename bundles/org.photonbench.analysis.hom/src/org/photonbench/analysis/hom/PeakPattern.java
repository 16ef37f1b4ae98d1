package org.photonbench.analysis.hom;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.hom.HomSettings.Pattern;
import org.photonbench.analysis.result.SentenceNumber;

/**
 * Where the peaks of pulsed light lie.
 *
 * @param train one pulse a period, not two
 * @param zero lag of the peak at zero in ns, with its uncertainty (0: given)
 * @param spacing distance of the peaks in ns, with its uncertainty (0: given, or the period)
 * @param zeroEstimated whether the zero was looked for
 * @param searched how many clusters of peaks were searched for the zero
 * @param others lags in ns of other clusters that may be the zero as well
 */
record PeakPattern(
    boolean train,
    Measured zero,
    Measured spacing,
    boolean zeroEstimated,
    int searched,
    List<Double> others) {
  /** Rise of the deviance (1 degree of freedom) above which a cluster cannot be the zero: 1e-4. */
  private static final double EXCLUDED = 15;

  private static final int FOLDED_BINS = 500;
  private static final int SMOOTHING = 10;
  private static final int REFINEMENTS = 8;

  /** Half width of the window around a peak whose mean lag is taken, in spacings. */
  private static final double CLOSE = 0.2;

  /** Part of that window at each end where the density of pairs is taken. */
  private static final double END = 0.2;

  private static final double LEAST_GAIN = 0.2;
  private static final int[] FAR_CLUSTER = {1, 4, 6, 4, 1};

  PeakPattern {
    others = List.copyOf(others);
  }

  /** The same pattern around another zero. */
  PeakPattern around(double zeroNs, double spacingNs) {
    return new PeakPattern(
        train,
        new Measured(zeroNs, zero.sigma()),
        new Measured(spacingNs, spacing.sigma()),
        zeroEstimated,
        searched,
        List.of());
  }

  static PeakPattern find(HomSettings settings, HomRecord record) throws AnalysisException {
    LagCounts lags = record.lags();
    double period = record.periodNs();
    double zero = settings.delay().orElseGet(() -> phase(lags, period));
    boolean train = settings.pattern() == Pattern.TRAIN;
    double spacing = period;
    if (!train && settings.separation().isPresent()) {
      spacing = settings.separation().getAsDouble();
      train = settings.pattern() == Pattern.AUTOMATIC && Math.abs(spacing - period) < 0.01 * period;
      spacing = train ? period : spacing;
    } else if (!train) {
      double[] found = spacing(lags, period, zero);
      train = settings.pattern() == Pattern.AUTOMATIC && found[1] < 0.5;
      spacing = train ? period : found[0];
    }
    if (!train && !(spacing < period / 2)) {
      throw new AnalysisException(
          "The delay of the long arm, %s ns, is not below half the pulse period of %s ns, so the peaks of two pulse pairs run into each other. Correct Settings > Peaks, or choose the train."
              .formatted(SentenceNumber.text(spacing, 4), SentenceNumber.text(period, 5)));
    }
    boolean freeZero = settings.delay().isEmpty();
    boolean freeSpacing = !train && settings.separation().isEmpty();
    double[] place = {zero, 0, spacing, 0};
    if (freeZero || freeSpacing) {
      for (int i = 0; i < REFINEMENTS; i++) {
        place = refined(lags, period, train, place, freeZero, freeSpacing);
      }
    }
    Measured spaced = new Measured(place[2], place[3]);
    if (!freeZero) {
      return new PeakPattern(train, Measured.exact(zero), spaced, false, 1, List.of());
    }
    return chosen(
        lags, period, train, new Measured(place[0], place[1]), spaced, settings.searchClusters());
  }

  /** Phase of all pairs within the period, from the first Fourier component. */
  private static double phase(LagCounts lags, double period) {
    double cos = 0;
    double sin = 0;
    for (int i = 0; i < lags.bins(); i++) {
      double angle = 2 * Math.PI * lags.centre(i) / period;
      cos += lags.pairs()[i] * Math.cos(angle);
      sin += lags.pairs()[i] * Math.sin(angle);
    }
    return period / (2 * Math.PI) * Math.atan2(sin, cos);
  }

  /**
   * The spacing at which the folded pairs look most like far clusters of double pulses.
   *
   * @return spacing in ns, and the first side peaks over the middle one
   */
  private static double[] spacing(LagCounts lags, double period, double zero) {
    double[] folded = new double[FOLDED_BINS];
    for (int i = 0; i < lags.bins(); i++) {
      double at = (lags.centre(i) - zero) / period;
      folded[Math.min(FOLDED_BINS - 1, (int) ((at - Math.floor(at)) * FOLDED_BINS))] +=
          lags.pairs()[i];
    }
    double[] smooth = new double[FOLDED_BINS];
    for (int i = 0; i < FOLDED_BINS; i++) {
      for (int k = -SMOOTHING; k <= SMOOTHING; k++) {
        smooth[i] += folded[Math.floorMod(i + k, FOLDED_BINS)];
      }
    }
    int best = FOLDED_BINS / 25;
    double highest = -1;
    for (int d = FOLDED_BINS / 25; d < FOLDED_BINS * 12 / 25; d++) {
      double score = 0;
      for (int j = -2; j <= 2; j++) {
        score += FAR_CLUSTER[j + 2] * smooth[Math.floorMod(j * d, FOLDED_BINS)];
      }
      if (score > highest) {
        highest = score;
        best = d;
      }
    }
    double sides = 0.5 * (smooth[best] + smooth[FOLDED_BINS - best]);
    return new double[] {best * period / FOLDED_BINS, sides / Math.max(1, smooth[0])};
  }

  /**
   * One step of a straight line through the mean lags of the peaks, of the pairs close to each.
   * What enters and leaves at the ends of these windows makes a mean move less than its peak; the
   * number of pairs at the ends says by how much.
   *
   * @param place zero, its uncertainty, spacing, its uncertainty
   */
  private static double[] refined(
      LagCounts lags,
      double period,
      boolean train,
      double[] place,
      boolean freeZero,
      boolean freeSpacing) {
    int reach = train ? 0 : 2;
    double half = CLOSE * place[2];
    double atEnds = 0;
    double n = 0;
    double sj = 0;
    double sjj = 0;
    double sx = 0;
    double sjx = 0;
    double sxx = 0;
    for (int i = 0; i < lags.bins(); i++) {
      double at = lags.centre(i) - place[0];
      at -= period * Math.rint(at / period);
      int j = train ? 0 : (int) Math.rint(at / place[2]);
      double x = at - j * place[2];
      if (Math.abs(j) > reach || Math.abs(x) > half) {
        continue;
      }
      double pairs = lags.pairs()[i];
      atEnds += Math.abs(x) > (1 - END) * half ? pairs : 0;
      n += pairs;
      sj += pairs * j;
      sjj += pairs * j * j;
      sx += pairs * x;
      sjx += pairs * j * x;
      sxx += pairs * x * x;
    }
    if (n < 2) {
      return place;
    }
    double gain = Math.max(LEAST_GAIN, 1 - atEnds / (END * n));
    double variance = sxx / n / (gain * gain);
    sx /= gain;
    sjx /= gain;
    double determinant = n * sjj - sj * sj;
    double[] next = place.clone();
    if (freeZero && freeSpacing && determinant > 0) {
      next[0] += (sjj * sx - sj * sjx) / determinant;
      next[2] += (n * sjx - sj * sx) / determinant;
      next[1] = Math.sqrt(variance * sjj / determinant);
      next[3] = Math.sqrt(variance * n / determinant);
    } else if (freeZero) {
      next[0] += sx / n;
      next[1] = Math.sqrt(variance / n);
    } else if (sjj > 0) {
      next[2] += sjx / sjj;
      next[3] = Math.sqrt(variance / sjj);
    }
    return next;
  }

  /** The cluster that is most likely the zero, and those that may be it as well. */
  private static PeakPattern chosen(
      LagCounts lags, double period, boolean train, Measured phase, Measured spacing, int reach) {
    int side = reach + (train ? 2 : 1);
    long[] pairs = new long[2 * side + 1];
    double half = train ? period / 2 : 2.5 * spacing.value();
    for (int i = 0; i < pairs.length; i++) {
      double centre = phase.value() + (i - side) * period;
      pairs[i] = lags.sum(centre - half, centre + half);
    }
    double[] deviance = new double[2 * reach + 1];
    int best = reach;
    for (int step = 0; step <= reach; step++) {
      for (int k : new int[] {reach - step, reach + step}) {
        deviance[k] = deviance(pairs, k - reach + side, train);
        best = deviance[k] < deviance[best] ? k : best;
      }
    }
    List<Double> others = new ArrayList<>();
    for (int k = 0; k < deviance.length; k++) {
      if (k != best && deviance[k] - deviance[best] < EXCLUDED) {
        others.add(phase.value() + (k - reach) * period);
      }
    }
    Measured zero = new Measured(phase.value() + (best - reach) * period, phase.sigma());
    return new PeakPattern(train, zero, spacing, true, deviance.length, others);
  }

  /** How badly all but the supposed zero fit equal clusters (train: 3/4 beside the zero). */
  private static double deviance(long[] pairs, int zero, boolean train) {
    double weights = 0;
    double sum = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (i != zero) {
        weights += weight(i - zero, train);
        sum += pairs[i];
      }
    }
    double deviance = 0;
    for (int i = 0; i < pairs.length; i++) {
      double mean = sum * weight(i - zero, train) / weights;
      if (i != zero && mean > 0) {
        deviance += 2 * (mean - pairs[i]);
        deviance += pairs[i] > 0 ? 2 * pairs[i] * Math.log(pairs[i] / mean) : 0;
      }
    }
    return deviance;
  }

  private static double weight(int distance, boolean train) {
    return train && Math.abs(distance) == 1 ? 0.75 : 1;
  }
}
