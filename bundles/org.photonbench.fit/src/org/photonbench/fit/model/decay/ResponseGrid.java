package org.photonbench.fit.model.decay;

import org.photonbench.fit.Abscissa;

/** How the bins of a decay lie on the grid of an instrument response that repeats. */
final class ResponseGrid {
  private final InstrumentResponse response;
  private final double period;
  private final String model;

  ResponseGrid(InstrumentResponse response, double period, String model) {
    this.response = response;
    this.period = DecayParameters.period(period);
    this.model = model;
    if (periodic() && response.bins() > periodBins()) {
      throw new IllegalArgumentException(
          "the instrument response has "
              + response.bins()
              + " bins, more than the "
              + periodBins()
              + " of one repetition period");
    }
  }

  /** Centre of the highest bin of the response, ns. */
  double peakTime() {
    int best = 0;
    for (int i = 1; i < response.bins(); i++) {
      if (response.weight(i) > response.weight(best)) {
        best = i;
      }
    }
    return response.start() + (best + 0.5) * response.binWidth();
  }

  boolean periodic() {
    return !Double.isInfinite(period);
  }

  /** Bins of one period, to the nearest whole one. */
  int periodBins() {
    return Math.toIntExact(Math.round(period / response.binWidth()));
  }

  /** The period in bins. */
  double periodInBins() {
    return period / response.binWidth();
  }

  /** Grid index of every bin, counted from the first one. */
  int[] indices(Abscissa x) {
    double width = response.binWidth();
    int[] indices = new int[x.size()];
    for (int i = 0; i < indices.length; i++) {
      double steps = (x.lower(i) - x.lower(0)) / width;
      indices[i] = (int) Math.rint(steps);
      if (Math.abs(steps - indices[i]) > 1e-4
          || Math.abs(x.width(i) - width) > 1e-4 * width
          || i > 0 && indices[i] <= indices[i - 1]) {
        throw new IllegalArgumentException(
            "model "
                + model
                + ": bin "
                + i
                + " of the decay does not lie on the grid of the instrument response (bins of "
                + width
                + " ns, increasing); histogram both with the same bins");
      }
    }
    if (periodic() && indices[indices.length - 1] >= periodBins()) {
      throw new IllegalArgumentException(
          "model "
              + model
              + ": the decay is longer than the repetition period of "
              + period
              + " ns; fold it to one period");
    }
    return indices;
  }

  /** Where the response begins, in bins from the first bin of the decay. */
  double offset(Abscissa x, double shift) {
    return (response.start() + shift - x.lower(0)) / response.binWidth();
  }

  /**
   * Weights of the response moved by whole bins.
   *
   * @param from grid index of the first weight
   * @param count number of weights
   * @param by number of bins the response is moved
   */
  double[] moved(int from, int count, int by) {
    double[] moved = new double[count];
    for (int i = 0; i < count; i++) {
      int bin = from + i - by;
      moved[i] = response.weight(periodic() ? Math.floorMod(bin, periodBins()) : bin);
    }
    return moved;
  }
}
