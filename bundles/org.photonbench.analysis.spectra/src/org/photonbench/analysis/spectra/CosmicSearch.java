package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.fit.engine.FitResult;

/**
 * Finds cosmic rays as groups of at most 3 bins far above a fit. The bin beside a hit is left out
 * with it, as charge spills over.
 */
final class CosmicSearch {
  private static final int WIDEST = 3;
  private static final double LEAST_SPREAD = 0.7;

  /**
   * A hit.
   *
   * @param spectrum which of the spectra of the fit, from 0
   * @param bin of the axis, from 0
   * @param excess signal above the fit
   * @param sigmas that in standard deviations
   */
  record Hit(int spectrum, int bin, double excess, double sigmas) {}

  private CosmicSearch() {}

  /** The hits above a fit; empty if there are none. */
  static List<Hit> hits(FitResult result, int[] bins, double threshold) {
    double[] mean = result.mean(0);
    List<Hit> hits = new ArrayList<>();
    int n = bins.length;
    for (int f = 0; f < mean.length / n; f++) {
      int i = 0;
      while (i < n) {
        int end = i;
        while (end < n
            && result.likelihood(0).pearsonResidual(f * n + end, mean[f * n + end]) > threshold) {
          end++;
        }
        if (end > i && end - i <= WIDEST) {
          for (int k = i; k < end; k++) {
            int datum = f * n + k;
            hits.add(
                new Hit(
                    f,
                    bins[k],
                    result.likelihood(0).datum(datum) - mean[datum],
                    result.likelihood(0).pearsonResidual(datum, mean[datum])));
          }
        }
        i = Math.max(end, i + 1);
      }
    }
    return hits;
  }

  /**
   * Bins that stand out more sharply than the line spread of the spectrometer lets any light do:
   * two bins beside them there is less than a sharp line would leave. Without a fit; for a line
   * spread that is known, of at least 0.7 bins.
   */
  static List<Hit> sharp(LineFit data, double threshold) {
    List<Hit> hits = new ArrayList<>();
    if (data.spread() < LEAST_SPREAD) {
      return hits;
    }
    double share = Math.exp(-2 / (data.spread() * data.spread() + 1 / 12.0));
    for (int f = 0; f < data.y().length; f++) {
      double[] y = data.y()[f];
      double[] base = Smoothing.medians(y, 6);
      double[] noise = data.signal().counting() ? null : Signal.sigmas(y);
      for (int i = data.axis().first() + 2; i < data.axis().end() - 2; i++) {
        double excess = y[i] - base[i];
        double sigma = noise == null ? data.signal().sigma(y[i], data.frames()) : noise[i];
        double quiet = noise == null ? data.signal().sigma(base[i], data.frames()) : noise[i];
        double beside = (y[i - 2] + y[i + 2]) / 2 - base[i];
        double missing = share * excess - beside;
        boolean highest = y[i] >= y[i - 1] && y[i] > y[i + 1];
        if (highest
            && excess > threshold * quiet
            && missing > threshold * Math.hypot(share * sigma, quiet / Math.sqrt(2))) {
          hits.add(new Hit(f, i, excess, excess / quiet));
        }
      }
    }
    return hits;
  }

  /** The bins that are left without hits and their neighbours. */
  static boolean[] without(boolean[] use, List<Hit> hits) {
    boolean[] left = use.clone();
    for (Hit hit : hits) {
      for (int bin = Math.max(0, hit.bin() - 1); bin <= hit.bin() + 1 && bin < left.length; bin++) {
        left[bin] = false;
      }
    }
    return left;
  }
}
