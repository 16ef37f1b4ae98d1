package org.photonbench.fit.model.decay;

import org.photonbench.fit.Abscissa;
import org.photonbench.fit.model.DataShape;

/** Start values of decays from their data. */
final class DecayGuess {
  /** Ratio of neighbouring decay times. */
  private static final double SPREAD = 5;

  private final DataShape data;
  private final double background;

  DecayGuess(Abscissa x, double[] y) {
    data = new DataShape(x, y).density(x);
    // Not 0 even where most bins are empty: a count where the model gives none is impossible.
    double mean = data.area(0) / (data.last() - data.first() + x.width(0));
    background = Math.max(data.quantile(0.03), 1e-3 * mean);
  }

  /** Photons and decay times: decay times spread about the mean delay after the peak. */
  void components(int components, double[] p) {
    double mean = data.meanBeyond(data.peakPosition(), background);
    double photons = Math.max(1, data.area(background));
    for (int j = 0; j < components; j++) {
      p[2 * j] = photons / components;
      p[2 * j + 1] = mean * Math.pow(SPREAD, j - (components - 1) / 2.0);
    }
    p[2 * components] = background;
  }

  /** Initial rate, decay time and background of a stretched exponential, whose shape is p[2]. */
  void stretched(double[] p) {
    p[0] = data.peakHeight() - background;
    p[1] = data.area(background) / p[0];
    p[3] = background;
  }

  /** Time at which the signal has risen to a share of its peak. */
  double riseTo(double share) {
    return data.riseTo(background + share * (data.peakHeight() - background));
  }
}
