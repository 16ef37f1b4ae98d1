package org.photonbench.analysis.pcfs;

import java.util.Optional;

/**
 * How long a detector is blind after a photon, from the shortest times between photons of one
 * detector. Of pulsed light it hides whole pulses; whether light is pulsed, the comb of the longer
 * times tells.
 *
 * @param first shortest time between photons of one detector, in s
 * @param period of the pulses in s; 0 for light without a comb
 * @param hidden time whose light is missed, in s: whole periods of pulses, else {@code first}
 */
record BlindTime(double first, double period, double hidden) {
  /** Fewer times in all do not tell. */
  private static final long FEWEST = 1000;

  /** Times that may be shorter by noise of the electronics. */
  private static final int STRAY = 3;

  /** A comb stands out by so much from the mean, and its gaps are so much below it. */
  private static final double COMB = 2;

  private static final double GAP = 0.25;

  /** A clock that ticks so slowly does not tell, in s. */
  private static final double COARSE = 5e-9;

  /** Longest period that is looked for, in bins. */
  private static final int LONGEST = 400;

  /** What the recordings tell; empty if there are too few photons close together. */
  static Optional<BlindTime> of(Intervals intervals) {
    long[] counts = intervals.counts();
    int half = counts.length / 2;
    long far = 0;
    for (int k = half; k < counts.length; k++) {
      far += counts[k];
    }
    boolean fine = intervals.inPulses() || intervals.binSeconds() < COARSE;
    if (far < FEWEST || !fine) {
      return Optional.empty();
    }
    double mean = (double) far / (counts.length - half);
    int bin = 0;
    double enough = STRAY + 0.5 * mean;
    double sum = counts[0];
    while (sum < enough) {
      bin++;
      sum += counts[bin];
    }
    double width = intervals.binSeconds();
    if (intervals.inPulses()) {
      return Optional.of(new BlindTime(bin * width, width, Math.max(0, bin - 1) * width));
    }
    double period = period(counts, bin);
    if (period > 0) {
      double pulses = Math.max(0, Math.floor(bin / period + 0.5) - 1);
      return Optional.of(new BlindTime(bin * width, period * width, pulses * period * width));
    }
    double first = Math.max(0, bin + 1 - enough / mean) * width;
    return Optional.of(new BlindTime(first, 0, first));
  }

  /** Period of a comb in bins, from the autocorrelation of the counts; 0 if there is none. */
  private static double period(long[] counts, int from) {
    int end = counts.length - LONGEST;
    double[] product = new double[LONGEST + 1];
    double mean = 0;
    for (int lag = 1; lag <= LONGEST; lag++) {
      for (int k = from; k < end; k++) {
        product[lag] += (double) counts[k] * counts[k + lag];
      }
      mean += product[lag] / LONGEST;
    }
    int lag = 1;
    while (lag < LONGEST && product[lag] > GAP * mean) {
      lag++;
    }
    int first = lag;
    while (first < LONGEST && !(product[first] > COMB * mean && isPeak(product, first))) {
      first++;
    }
    if (first == LONGEST) {
      return 0;
    }
    // Each further tooth tells the period better.
    double period = centre(product, first);
    for (int tooth = 2; (tooth + 1) * period < LONGEST - 2; tooth++) {
      int place = (int) Math.round(tooth * period);
      for (int k = place - 1; k <= place + 1; k++) {
        if (isPeak(product, k)) {
          period = centre(product, k) / tooth;
          break;
        }
      }
    }
    return period;
  }

  private static boolean isPeak(double[] values, int at) {
    return values[at] >= values[at - 1] && values[at] > values[at + 1];
  }

  private static double centre(double[] values, int at) {
    double all = values[at - 1] + values[at] + values[at + 1];
    return at + (values[at + 1] - values[at - 1]) / all;
  }
}
