package org.photonbench.spectrum;

/**
 * How a camera turns electrons into counts: counts = electrons / electronsPerCount + offset. All
 * numbers are for one read-out; of several accumulated ones offset and read noise add up.
 *
 * @param electronsPerCount electrons for one count (sensitivity, the inverse gain)
 * @param offset counts without light
 * @param readNoise standard deviation of one read-out in electrons
 */
public record CameraCalibration(double electronsPerCount, double offset, double readNoise) {
  /** Variance in counts^2 of rounding to whole counts. */
  private static final double ROUNDING_VARIANCE = 1 / 12.0;

  public CameraCalibration {
    if (!(electronsPerCount > 0) || Double.isInfinite(electronsPerCount)) {
      throw new IllegalArgumentException(
          "electrons per count must be positive and finite, was " + electronsPerCount);
    }
    if (!Double.isFinite(offset)) {
      throw new IllegalArgumentException("the offset must be finite, was " + offset);
    }
    if (!(readNoise >= 0) || Double.isInfinite(readNoise)) {
      throw new IllegalArgumentException(
          "the read noise must be finite and not negative, was " + readNoise);
    }
  }

  /** Electrons of a pixel; negative where read noise won. */
  public double electrons(double counts, int accumulations) {
    return (counts - accumulations * offset) * electronsPerCount;
  }

  /**
   * Variance of a pixel in electrons^2: its electrons, read noise and rounding to whole counts. A
   * pixel below the offset is taken as dark.
   */
  public double electronVariance(double counts, int accumulations) {
    double rounding = ROUNDING_VARIANCE * electronsPerCount * electronsPerCount;
    return Math.max(0, electrons(counts, accumulations))
        + accumulations * (readNoise * readNoise + rounding);
  }
}
