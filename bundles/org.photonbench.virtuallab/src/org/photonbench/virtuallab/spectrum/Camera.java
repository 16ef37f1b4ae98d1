package org.photonbench.virtuallab.spectrum;

import java.util.Arrays;
import java.util.List;
import org.photonbench.spectrum.CameraCalibration;
import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * A camera behind a spectrometer: dark current, cosmic rays, read noise, gain, offset, whole
 * counts, saturation.
 *
 * @param calibration electrons per count, offset, read noise of one read-out
 * @param darkPerSecond dark electrons per pixel and second
 * @param cosmicsPerSecond cosmic rays that hit the camera per second
 * @param cosmicElectrons mean charge of a hit in electrons; the charges are exponential
 * @param bits of the converter, 1 to 32
 */
public record Camera(
    CameraCalibration calibration,
    double darkPerSecond,
    double cosmicsPerSecond,
    double cosmicElectrons,
    int bits) {
  public Camera {
    Require.notNegative("the dark current", darkPerSecond);
    Require.notNegative("the rate of cosmic rays", cosmicsPerSecond);
    if (cosmicsPerSecond > 0) {
      Require.positive("the mean charge of a cosmic ray", cosmicElectrons);
    }
    if (bits < 1 || bits > 32) {
      throw new IllegalArgumentException("the converter has 1 to 32 bits, not " + bits);
    }
    if (!(calibration.offset() >= 0) || !(calibration.offset() < largestCount(bits))) {
      throw new IllegalArgumentException(
          "the offset must lie within the range of the converter, 0 to "
              + largestCount(bits)
              + " counts, was "
              + calibration.offset());
    }
  }

  /**
   * A hit of a cosmic ray.
   *
   * @param frame frame
   * @param pixel pixel
   * @param electrons its charge
   */
  public record Hit(int frame, int pixel, double electrons) {}

  private static long largestCount(int bits) {
    return (1L << bits) - 1;
  }

  /** Largest count of one read-out. */
  public long largestCount() {
    return largestCount(bits);
  }

  /** Pixels of a frame at the end of the range of the converter. */
  public long saturated(double[] counts) {
    return Arrays.stream(counts).filter(count -> count >= largestCount()).count();
  }

  /**
   * Reads one frame out.
   *
   * @param photoelectrons expected photoelectrons of each pixel
   * @param seconds exposure, for dark current and cosmic rays
   * @param frame number of the frame, for the hits
   * @param hits told of the cosmic rays
   * @param random random numbers of this frame
   * @return counts, whole numbers
   */
  public double[] expose(
      double[] photoelectrons, double seconds, int frame, List<Hit> hits, Xoshiro256 random) {
    int pixels = photoelectrons.length;
    double[] electrons = new double[pixels];
    for (int i = 0; i < pixels; i++) {
      electrons[i] = PoissonNumber.draw(photoelectrons[i] + darkPerSecond * seconds, random);
    }
    long rays = PoissonNumber.draw(cosmicsPerSecond * seconds, random);
    for (long ray = 0; ray < rays; ray++) {
      int pixel = random.nextInt(pixels);
      double charge = Math.rint(1 + cosmicElectrons * random.nextExponential());
      electrons[pixel] += charge;
      hits.add(new Hit(frame, pixel, charge));
    }
    double[] counts = new double[pixels];
    for (int i = 0; i < pixels; i++) {
      double signal = electrons[i] + calibration.readNoise() * random.nextNormal();
      double count = Math.rint(signal / calibration.electronsPerCount() + calibration.offset());
      counts[i] = Math.clamp(count, 0, (double) largestCount());
    }
    return counts;
  }
}
