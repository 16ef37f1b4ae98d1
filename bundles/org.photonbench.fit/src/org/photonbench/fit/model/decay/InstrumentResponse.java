package org.photonbench.fit.model.decay;

import org.photonbench.fit.special.ErrorFunction;

/**
 * A measured instrument response: a histogram with bins of equal width, normalised to area 1.
 * Within a bin the photons are taken as spread evenly.
 */
public final class InstrumentResponse {
  private final double start;
  private final double binWidth;
  private final double[] weights;

  private InstrumentResponse(double start, double binWidth, double[] weights) {
    if (!(binWidth > 0) || !Double.isFinite(start)) {
      throw new IllegalArgumentException(
          "a response needs a start and bins above 0 ns, got " + start + " and " + binWidth);
    }
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      if (!(weights[i] >= 0) || Double.isInfinite(weights[i])) {
        throw new IllegalArgumentException("response bin " + i + " is " + weights[i]);
      }
      sum += weights[i];
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("the instrument response is empty");
    }
    this.start = start;
    this.binWidth = binWidth;
    this.weights = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      this.weights[i] = weights[i] / sum;
    }
  }

  /**
   * A response from a histogram.
   *
   * @param start lower edge of the first bin, ns, on the time axis of the decays
   * @param binWidth ns
   * @param counts of each bin
   */
  public static InstrumentResponse ofCounts(double start, double binWidth, long... counts) {
    double[] weights = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      weights[i] = counts[i];
    }
    return new InstrumentResponse(start, binWidth, weights);
  }

  /** A response from weights that need not be counts, for example without its dark counts. */
  public static InstrumentResponse ofWeights(double start, double binWidth, double... weights) {
    return new InstrumentResponse(start, binWidth, weights);
  }

  /**
   * A Gaussian as a histogram.
   *
   * @param centre ns
   * @param sigma standard deviation, ns
   */
  public static InstrumentResponse gaussian(
      double centre, double sigma, double start, double binWidth, int bins) {
    double[] weights = new double[bins];
    for (int i = 0; i < bins; i++) {
      double low = (start + i * binWidth - centre) / sigma;
      double high = low + binWidth / sigma;
      // On the right side the difference of complements keeps its digits.
      weights[i] =
          low > 0
              ? ErrorFunction.normalCumulative(-low) - ErrorFunction.normalCumulative(-high)
              : ErrorFunction.normalCumulative(high) - ErrorFunction.normalCumulative(low);
    }
    return new InstrumentResponse(start, binWidth, weights);
  }

  /** Lower edge of the first bin, ns. */
  public double start() {
    return start;
  }

  /** Bin width, ns. */
  public double binWidth() {
    return binWidth;
  }

  /** Number of bins. */
  public int bins() {
    return weights.length;
  }

  /** Share of the photons in a bin; 0 outside. */
  public double weight(int bin) {
    return bin >= 0 && bin < weights.length ? weights[bin] : 0;
  }
}
