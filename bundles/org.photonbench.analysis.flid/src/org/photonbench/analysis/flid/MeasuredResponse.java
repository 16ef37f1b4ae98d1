package org.photonbench.analysis.flid;

import java.util.Arrays;
import org.photonbench.analysis.calibration.ResponseHistogram;

/** The width of a measured instrument response, and where it lies. */
final class MeasuredResponse {
  /** The response is over so many widths before its peak, and twice as many after it. */
  private static final double REACH = 10;

  private MeasuredResponse() {}

  /**
   * Where a response lies.
   *
   * @param mean seconds after the start of the window; its floor is taken off
   * @param variance of its times, square seconds
   * @param meanSigma standard error of {@code mean}, from its photons
   */
  record Place(double mean, double variance, double meanSigma) {}

  /** Full width at half maximum in seconds, above the floor; at least one bin. */
  static double fullWidth(ResponseHistogram response) {
    long[] counts = response.counts();
    double floor = floor(counts);
    int peak = 0;
    for (int i = 0; i < counts.length; i++) {
      peak = counts[i] > counts[peak] ? i : peak;
    }
    double half = floor + (counts[peak] - floor) / 2;
    int low = peak;
    while (low > 0 && counts[low - 1] > half) {
      low--;
    }
    int high = peak;
    while (high + 1 < counts.length && counts[high + 1] > half) {
      high++;
    }
    return (high - low + 1) * response.binSeconds();
  }

  /**
   * Where a response lies after the start of a window.
   *
   * @param startSeconds the start in the device's delays, seconds
   * @param period pulse period in seconds; 0 if unknown
   */
  static Place place(ResponseHistogram response, double startSeconds, double period) {
    long[] counts = response.counts();
    double bin = response.binSeconds();
    int bins = period > 0 ? (int) Math.min(counts.length, Math.ceil(period / bin)) : counts.length;
    int peak = 0;
    for (int i = 0; i < bins; i++) {
      peak = counts[i] > counts[peak] ? i : peak;
    }
    int before = (int) Math.ceil(REACH * fullWidth(response) / bin);
    int after = 2 * before;
    // Dark counts and afterpulses are few in a bin and many in all: their mean, not their median.
    double far = 0;
    int farBins = 0;
    for (int i = 0; i < bins; i++) {
      int distance = Math.floorMod(i - peak + before, bins);
      if (distance > before + after) {
        far += counts[i];
        farBins++;
      }
    }
    double floor = farBins > 0 ? far / farBins : 0;
    double sum = 0;
    double first = 0;
    double second = 0;
    double noise = 0;
    for (int k = 0; k <= Math.min(before + after, bins - 1); k++) {
      long count = counts[Math.floorMod(peak - before + k, bins)];
      double time = (k - before) * bin;
      double above = count - floor;
      sum += above;
      first += above * time;
      second += above * time * time;
      noise += count * time * time;
    }
    double mean = first / sum;
    // Of a difference: the floor's photons scatter as well.
    double variance = Math.max(0, second / sum - mean * mean);
    double scatter = Math.max(variance * sum, noise - mean * mean * sum);
    double from = response.startSeconds() + (peak + 0.5) * bin + mean - startSeconds;
    from -= period > 0 ? period * Math.floor(from / period) : 0;
    return new Place(from, variance, Math.sqrt(scatter) / sum);
  }

  /** The counts of a bin without response: half of the bins have fewer. */
  private static double floor(long[] counts) {
    long[] sorted = counts.clone();
    Arrays.sort(sorted);
    return sorted[(sorted.length - 1) / 2];
  }
}
