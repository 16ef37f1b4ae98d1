package org.photonbench.virtuallab.field;

import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.random.RandomStreams;
import org.photonbench.virtuallab.random.Xoshiro256;
import org.photonbench.virtuallab.spectrum.PoissonNumber;

/**
 * A scan line by line: the focus rests at the middle of each pixel.
 *
 * @param startXNm middle of the first pixel in nm
 * @param startYNm middle of the first pixel in nm
 * @param stepNm step from pixel to pixel in nm, in both directions
 * @param width pixels in a line
 * @param height lines
 * @param dwellSeconds time on a pixel in s
 */
public record RasterScan(
    double startXNm, double startYNm, double stepNm, int width, int height, double dwellSeconds) {
  private static final long MOST_PIXELS = 1 << 26;

  public RasterScan {
    Require.finite("the start of the scan", startXNm);
    Require.finite("the start of the scan", startYNm);
    Require.positive("the step of the scan", stepNm);
    Require.positive("the dwell time", dwellSeconds);
    if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
      throw new IllegalArgumentException(
          "a scan has at least one pixel and at most "
              + MOST_PIXELS
              + ", not "
              + width
              + " x "
              + height);
    }
  }

  /** Middle of a column in nm. */
  public double xNm(int column) {
    return startXNm + column * stepNm;
  }

  /** Middle of a line in nm. */
  public double yNm(int line) {
    return startYNm + line * stepNm;
  }

  /** Time on all pixels in s. */
  public double seconds() {
    return (double) width * height * dwellSeconds;
  }

  /** Expected counts of a line. */
  public double[] expected(VirtualSample sample, int line) {
    double[] expected = new double[width];
    for (int i = 0; i < width; i++) {
      expected[i] = sample.rate(xNm(i), yNm(line)) * dwellSeconds;
    }
    return expected;
  }

  /**
   * Counts of all pixels, line by line. Each line has random numbers of its own.
   *
   * @param streams one block of random numbers for each line
   * @param progress told the fraction after each line; may cancel
   * @return first index line, second column
   */
  public long[][] counts(VirtualSample sample, RandomStreams streams, ProgressListener progress)
      throws RunCancelledException {
    long[][] counts = new long[height][width];
    for (int line = 0; line < height; line++) {
      double[] expected = expected(sample, line);
      Xoshiro256 random = streams.block(line);
      for (int i = 0; i < width; i++) {
        counts[line][i] = PoissonNumber.draw(expected[i], random);
      }
      if (!progress.progress((line + 1.0) / height, 0)) {
        throw new RunCancelledException();
      }
    }
    return counts;
  }
}
