package org.photonbench.analysis.blinking;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.fit.statistics.AllanVariance;

/**
 * Fluctuations beyond Poisson noise by bin width: variance over mean (Fano factor) of all bins and
 * of those within bright periods, where blinking itself is left out, and the Allan variance.
 */
final class Flicker {
  private static final int FEWEST_BINS = 20;

  private Flicker() {}

  /**
   * At one bin width.
   *
   * @param seconds width of a bin
   * @param bins bins that no gap touches
   * @param mean counts of a bin
   * @param fano variance over mean; 1 for Poisson light
   * @param fanoSigma standard error for Gaussian noise: too small where slow fluctuations rule
   * @param brightBins bins within bright periods
   * @param brightFano variance over mean of these; NaN if they are too few
   * @param brightFanoSigma its standard error
   * @param allan overlapping Allan variance over the mean, of the longest stretch without gaps
   * @param allanLow lower end of its 95 % interval
   * @param allanHigh upper end
   */
  record Point(
      double seconds,
      int bins,
      double mean,
      double fano,
      double fanoSigma,
      int brightBins,
      double brightFano,
      double brightFanoSigma,
      double allan,
      double allanLow,
      double allanHigh) {}

  /**
   * At 1, 2, 4, ... of the finest bins.
   *
   * @param dwells null if there is no bright time apart
   */
  static List<Point> of(BinnedTrace finest, Dwells dwells) {
    List<Point> points = new ArrayList<>();
    long[] stretch = finest.longestStretch();
    for (int factor = 1; finest.bins() / factor >= FEWEST_BINS; factor *= 2) {
      BinnedTrace trace = finest.merged(factor);
      double[] all = moments(trace, null);
      if (all[0] < FEWEST_BINS || !(all[1] > 0)) {
        break;
      }
      double[] bright = dwells == null ? all : moments(trace, dwells);
      boolean hasBright = bright[0] >= FEWEST_BINS && bright[1] > 0;
      double allan = Double.NaN;
      double low = Double.NaN;
      double high = Double.NaN;
      if (4L * factor <= stretch.length) {
        AllanVariance.Point point = AllanVariance.overlapping(stretch, factor);
        if (point.meanCounts() > 0) {
          allan = point.counts() / point.meanCounts();
          low = point.low() / point.meanCounts();
          high = point.high() / point.meanCounts();
        }
      }
      points.add(
          new Point(
              trace.seconds(),
              (int) all[0],
              all[1],
              all[2] / all[1],
              all[2] / all[1] * Math.sqrt(2 / (all[0] - 1)),
              (int) bright[0],
              hasBright ? bright[2] / bright[1] : Double.NaN,
              hasBright ? bright[2] / bright[1] * Math.sqrt(2 / (bright[0] - 1)) : Double.NaN,
              allan,
              low,
              high));
    }
    return points;
  }

  /** Number, mean and variance of the counts of whole bins, within bright periods if given. */
  private static double[] moments(BinnedTrace trace, Dwells dwells) {
    double n = 0;
    double mean = 0;
    double squares = 0;
    int dwell = 0;
    for (int k = 0; k < trace.bins(); k++) {
      if (!trace.isWhole(k)) {
        continue;
      }
      if (dwells != null) {
        while (dwell + 1 < dwells.size() && dwells.end(dwell) <= trace.edge(k)) {
          dwell++;
        }
        boolean inside =
            dwells.isBright(dwell)
                && dwells.start(dwell) <= trace.edge(k)
                && dwells.end(dwell) >= trace.edge(k + 1);
        if (!inside) {
          continue;
        }
      }
      n++;
      double difference = trace.count(k) - mean;
      mean += difference / n;
      squares += difference * (trace.count(k) - mean);
    }
    return new double[] {n, mean, n > 1 ? squares / (n - 1) : Double.NaN};
  }
}
