package org.photonbench.analysis.hbt;

import java.util.OptionalDouble;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/** Finds the comb that laser pulses leave in a histogram of time lags. */
final class Comb {
  private static final int MAX_BINS = 1 << 16;

  /** Slower components are the envelope: antibunching, blinking. */
  private static final int FEWEST_PERIODS = 10;

  /**
   * Share of the pairs in the strongest component; 1 for sharp pulses, a few per cent for a dip.
   */
  private static final double LEAST_AMPLITUDE = 0.2;

  /** Power over its mean for Poisson counts; chance exceeds it with exp(-30) per component. */
  private static final double LEAST_POWER = 30;

  /** So many components beside a line its window has died away; a single peak has no line. */
  private static final int BESIDE = 4;

  private static final int BESIDE_WIDTH = 5;
  private static final double MOST_BESIDE = 0.5;

  private Comb() {}

  /**
   * The period of the comb in bins; empty if there is none.
   *
   * @param histogram pairs per bin of equal width
   */
  static OptionalDouble period(long[] histogram) {
    int together = (histogram.length + MAX_BINS - 1) / MAX_BINS;
    int bins = histogram.length / Math.max(1, together);
    if (bins < 4 * FEWEST_PERIODS) {
      return OptionalDouble.empty();
    }
    double[] padded = new double[Math.max(2, Integer.highestOneBit(2 * bins - 1))];
    double pairs = 0;
    for (int i = 0; i < bins * together; i++) {
      padded[i / together] += histogram[i];
      pairs += histogram[i];
    }
    for (int i = 0; i < bins; i++) {
      padded[i] -= pairs / bins;
    }
    Complex[] components =
        new FastFourierTransformer(DftNormalization.STANDARD)
            .transform(padded, TransformType.FORWARD);
    int slowest = (int) Math.ceil((double) FEWEST_PERIODS * padded.length / bins);
    int strongest = slowest;
    for (int k = slowest; k <= padded.length / 2; k++) {
      if (components[k].abs() > components[strongest].abs()) {
        strongest = k;
      }
    }
    double amplitude = components[strongest].abs();
    if (amplitude < LEAST_AMPLITUDE * pairs || amplitude * amplitude < LEAST_POWER * pairs) {
      return OptionalDouble.empty();
    }
    return isLine(components, strongest, padded.length / 2)
        ? OptionalDouble.of((double) padded.length / strongest * together)
        : OptionalDouble.empty();
  }

  /** Whether a component stands out from those around it, as that of a comb does. */
  private static boolean isLine(Complex[] components, int at, int last) {
    double sum = 0;
    int n = 0;
    for (int step = BESIDE; step < BESIDE + BESIDE_WIDTH; step++) {
      for (int k : new int[] {at - step, at + step}) {
        if (k > 0 && k <= last) {
          sum += components[k].abs();
          n++;
        }
      }
    }
    return sum < MOST_BESIDE * n * components[at].abs();
  }
}
