package org.photonbench.correlation;

import org.photonbench.photon.LiveTime;

/**
 * Local normalisation: pairs and expected pairs of time segments, added up before they are divided.
 * Slow changes of the intensity (bleaching, drift, slow blinking) go into the expectation of each
 * segment and thereby out of the result; bunching slower than about a fifth of a segment cannot be
 * seen with it. Show it beside the result of the whole record. Source: the reference specification
 * of estimators, section 1.
 */
public final class LocalCorrelation {
  private final LagEdges lags;
  private final long[] pairs;
  private final double[] expected;
  private int segments;

  /** For these bins of lags in ticks. */
  public LocalCorrelation(LagEdges lags) {
    this.lags = lags;
    pairs = new long[lags.bins()];
    expected = new double[lags.bins()];
  }

  /**
   * Adds a segment.
   *
   * @param counts its pairs in each bin
   * @param photonsA its photons of channel A
   * @param photonsB its photons of channel B; for one channel alone one less
   * @param live its live time in ticks; with none it adds nothing but its pairs
   * @throws IllegalArgumentException if the bins are not as many as those of the lags
   */
  public void add(long[] counts, double photonsA, double photonsB, LiveTime live) {
    if (counts.length != pairs.length) {
      throw new IllegalArgumentException(counts.length + " counts for " + lags.bins() + " bins");
    }
    segments++;
    double[] more =
        live.intervals() == 0
            ? new double[pairs.length]
            : PairExpectation.live(photonsA, photonsB, live, lags);
    for (int k = 0; k < pairs.length; k++) {
      pairs[k] += counts[k];
      expected[k] += more[k];
    }
  }

  /** Pairs in each bin within segments; a copy. */
  public long[] pairs() {
    return pairs.clone();
  }

  /** Expected pairs in each bin; a copy. */
  public double[] expected() {
    return expected.clone();
  }

  /** Pairs by expected pairs; NaN where none are expected. */
  public double[] normalised() {
    double[] g = new double[pairs.length];
    for (int k = 0; k < g.length; k++) {
      g[k] = expected[k] > 0 ? pairs[k] / expected[k] : Double.NaN;
    }
    return g;
  }

  /** Number of segments added. */
  public int segments() {
    return segments;
  }
}
