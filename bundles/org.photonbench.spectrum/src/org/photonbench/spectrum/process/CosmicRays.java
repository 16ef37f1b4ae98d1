package org.photonbench.spectrum.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.spectrum.Spectrum;
import org.photonbench.spectrum.SpectrumSeries;

/**
 * Finds hits of cosmic rays and replaces them in a copy. Every replaced value is listed with what
 * was measured; the series given is left as it is.
 */
public final class CosmicRays {
  /** Standard deviations of a normal distribution for one median absolute deviation. */
  private static final double SIGMA_PER_MAD = 1.4826;

  /** Variance of a median of n values, as a multiple of that of one over n, for large n. */
  private static final double MEDIAN_VARIANCE = Math.PI / 2;

  /** Fewer frames have no reliable median with a hit among them. */
  private static final int LEAST_FRAMES = 5;

  /** Bins at each side that tell what lies under a hit in a single frame. */
  private static final int NEIGHBOURS = 5;

  /** Wider groups of bins are a line, not a hit. */
  private static final int WIDEST_HIT = 3;

  /**
   * A replaced value.
   *
   * @param frame number of the frame, from 0
   * @param bin number of the bin, from 0
   * @param measured what the detector gave
   * @param replacement what stands there now
   * @param sigmas how far it lay above, in standard deviations
   */
  public record Hit(int frame, int bin, double measured, double replacement, double sigmas) {}

  /**
   * A copy without the hits.
   *
   * @param series with a note that says how many values were replaced
   * @param hits in the order of the frames and bins
   */
  public record Cleaned(SpectrumSeries series, List<Hit> hits) {
    public Cleaned {
      hits = List.copyOf(hits);
    }
  }

  private CosmicRays() {}

  /**
   * Compares each bin of a frame with its median over all frames. The noise is the larger of that
   * of the noise model, if there is one, and of the scatter of the bin in time (from its median
   * absolute deviation), so that a line that blinks or moves is not taken for hits. A hit is
   * replaced by the median. Needs all frames in memory.
   *
   * @param threshold standard deviations above which a value is a hit, for example 5
   * @throws IllegalArgumentException for fewer than 5 frames; use {@link #spatial} for those
   */
  public static Cleaned temporal(SpectrumSeries series, double threshold) {
    requireThreshold(threshold);
    int frames = series.size();
    int bins = series.axis().size();
    if (frames < LEAST_FRAMES) {
      throw new IllegalArgumentException(
          "hits are told by the median over at least "
              + LEAST_FRAMES
              + " frames, here are "
              + frames
              + "; look for them in each frame alone");
    }
    double[][] raw = series.frames();
    double[][] cleaned = new double[frames][];
    for (int i = 0; i < frames; i++) {
      cleaned[i] = raw[i].clone();
    }
    double[] median = new double[bins];
    double[] scatter = new double[bins];
    double[] column = new double[frames];
    for (int bin = 0; bin < bins; bin++) {
      for (int i = 0; i < frames; i++) {
        column[i] = raw[i][bin];
      }
      median[bin] = median(column);
      for (int i = 0; i < frames; i++) {
        column[i] = Math.abs(raw[i][bin] - median[bin]);
      }
      scatter[bin] = SIGMA_PER_MAD * median(column);
    }
    Optional<double[]> model = new Spectrum(series.info(), median).variances();
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < frames; i++) {
      for (int bin = 0; bin < bins; bin++) {
        double variance = scatter[bin] * scatter[bin];
        if (model.isPresent()) {
          variance = Math.max(variance, model.get()[bin]);
        }
        double sigma = Math.sqrt(variance * (1 + MEDIAN_VARIANCE / frames));
        double excess = raw[i][bin] - median[bin];
        if (sigma > 0 && excess > threshold * sigma) {
          cleaned[i][bin] = median[bin];
          hits.add(new Hit(i, bin, raw[i][bin], median[bin], excess / sigma));
        }
      }
    }
    return cleaned(series, cleaned, hits, "the median over the frames", threshold);
  }

  /**
   * Compares each bin with the median of its neighbours in the same frame. A group of at most 3
   * bins above them is a hit and is replaced by the straight line between the bins beside it. A
   * spectral line as narrow as that cannot be told from a hit: use {@link #temporal} where there
   * are several frames.
   *
   * @param threshold standard deviations above which a value is a hit, for example 5
   */
  public static Cleaned spatial(SpectrumSeries series, double threshold) {
    requireThreshold(threshold);
    double[][] cleaned = new double[series.size()][];
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < cleaned.length; i++) {
      cleaned[i] = spatial(series.spectrum(i), i, threshold, hits);
    }
    return cleaned(series, cleaned, hits, "the line between their neighbours", threshold);
  }

  private static double[] spatial(Spectrum spectrum, int frame, double threshold, List<Hit> hits) {
    double[] values = spectrum.values();
    int bins = values.length;
    double[] local = new double[bins];
    for (int bin = 0; bin < bins; bin++) {
      int from = Math.max(0, bin - NEIGHBOURS);
      int end = Math.min(bins, bin + NEIGHBOURS + 1);
      local[bin] = median(Arrays.copyOfRange(values, from, end));
    }
    double[] sigmas = new double[bins];
    Optional<double[]> model = new Spectrum(spectrum.info(), local).variances();
    for (int bin = 0; bin < bins; bin++) {
      int from = Math.max(0, bin - NEIGHBOURS);
      int end = Math.min(bins, bin + NEIGHBOURS + 1);
      double[] deviations = new double[end - from];
      for (int k = from; k < end; k++) {
        deviations[k - from] = Math.abs(values[k] - local[bin]);
      }
      double scatter = SIGMA_PER_MAD * median(deviations);
      double variance = scatter * scatter;
      if (model.isPresent()) {
        variance = Math.max(variance, model.get()[bin]);
      }
      double noise = Math.sqrt(variance);
      sigmas[bin] = noise > 0 ? (values[bin] - local[bin]) / noise : 0;
    }
    double[] cleaned = values.clone();
    for (int start = 0; start < bins; start++) {
      if (sigmas[start] <= threshold) {
        continue;
      }
      int end = start;
      while (end < bins && sigmas[end] > threshold) {
        end++;
      }
      if (end - start <= WIDEST_HIT) {
        replace(values, cleaned, start, end);
        for (int bin = start; bin < end; bin++) {
          hits.add(new Hit(frame, bin, values[bin], cleaned[bin], sigmas[bin]));
        }
      }
      start = end;
    }
    return cleaned;
  }

  /** A straight line from the bin before to the bin after; level at the ends of the axis. */
  private static void replace(double[] values, double[] cleaned, int start, int end) {
    double before = values[start > 0 ? start - 1 : Math.min(end, values.length - 1)];
    double after = end < values.length ? values[end] : before;
    for (int bin = start; bin < end; bin++) {
      double share = (bin - start + 1.0) / (end - start + 1.0);
      cleaned[bin] = before + share * (after - before);
    }
  }

  private static Cleaned cleaned(
      SpectrumSeries series, double[][] frames, List<Hit> hits, String by, double threshold) {
    String note =
        hits.size()
            + " values more than "
            + threshold
            + " standard deviations above "
            + by
            + " were taken for cosmic rays and replaced by it.";
    return new Cleaned(
        new SpectrumSeries(series.info().withNote(note), series.columns(), frames), hits);
  }

  private static void requireThreshold(double threshold) {
    if (!(threshold > 0)) {
      throw new IllegalArgumentException("the threshold must be positive, was " + threshold);
    }
  }

  /** The middle value; reorders what it is given. */
  private static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : 0.5 * (values[middle - 1] + values[middle]);
  }
}
