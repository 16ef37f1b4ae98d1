package org.photonbench.analysis.michelson;

import java.util.stream.LongStream;

/**
 * Counts over a few fringes at one coarse delay.
 *
 * @param name of the measurement, for people
 * @param delay coarse delay in ps
 * @param x where the bins are: in sweeps of the stage, 0 to 1, or in fs of the fine delay
 * @param width of each bin in the same unit; 0 for points
 * @param first counts of the first output
 * @param second counts of the other; no entries if there is one output only
 * @param exposure time of each bin in s; used with one output only
 * @param sweeps counts of single sweeps, first index sweep; no entries if nothing was swept
 */
record FringeCounts(
    String name,
    double delay,
    double[] x,
    double width,
    long[] first,
    long[] second,
    double[] exposure,
    Sweep[] sweeps) {
  /** One sweep: the counts of both outputs; the second has no entries if there is one only. */
  record Sweep(long[] first, long[] second) {}

  boolean hasTwoOutputs() {
    return second.length > 0;
  }

  long total() {
    return LongStream.of(first).sum() + LongStream.of(second).sum();
  }

  /** How far the bins reach, in the unit of x. */
  double span() {
    return x[x.length - 1] - x[0] + width;
  }
}
