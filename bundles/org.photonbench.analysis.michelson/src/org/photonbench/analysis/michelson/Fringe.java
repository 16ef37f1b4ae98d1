package org.photonbench.analysis.michelson;

/**
 * The fringes at one coarse delay: 1 + c cos(wx) + s sin(wx).
 *
 * @param name of the measurement
 * @param delay coarse delay in ps
 * @param first counts of the first output
 * @param second counts of the other; 0 if there is one output only
 * @param cosine c
 * @param sine s
 * @param sigma standard error of each of them
 * @param smear by which the width of the bins lowers the contrast, divided out already
 */
record Fringe(
    String name,
    double delay,
    long first,
    long second,
    double cosine,
    double sine,
    double sigma,
    double smear) {
  /** Below this many standard errors a contrast may be noise. */
  private static final double SIGNIFICANT = 3;

  /** Contrast as measured, which noise makes larger. */
  double raw() {
    return Math.hypot(cosine, sine);
  }

  /** Contrast squared without the bias of noise; may be negative. */
  double unbiasedSquare() {
    return raw() * raw() - 2 * sigma * sigma;
  }

  /** Contrast without the bias of noise, 0 where noise explains it. */
  double contrast() {
    return Math.sqrt(Math.max(0, unbiasedSquare()));
  }

  /** Standard error of {@link #unbiasedSquare} at a true contrast. */
  double squareSigma(double contrast) {
    return 2 * sigma * Math.sqrt(contrast * contrast + sigma * sigma);
  }

  /** The same with a larger error. */
  Fringe withError(double factor) {
    return new Fringe(name, delay, first, second, cosine, sine, factor * sigma, smear);
  }

  boolean isSignificant() {
    return raw() >= SIGNIFICANT * sigma;
  }

  /** Phase in rad, -pi to pi. */
  double phase() {
    return Math.atan2(-sine, cosine);
  }
}
