package org.photonbench.analysis.spectra;

/**
 * A rough line, from which a fit starts.
 *
 * @param centre position
 * @param width full width at half maximum in the unit of the position
 * @param area signal in it
 */
record Bump(double centre, double width, double area) {
  /** The highest place within the range, as wide as the values stay above half of it. */
  static Bump highest(double[] y, double floor, LineAxis axis) {
    int top = axis.first();
    for (int i = axis.first(); i < axis.end(); i++) {
      top = y[i] > y[top] ? i : top;
    }
    double half = floor + (y[top] - floor) / 2;
    int low = top;
    while (low > axis.first() && y[low - 1] > half) {
      low--;
    }
    int high = top;
    while (high + 1 < axis.end() && y[high + 1] > half) {
      high++;
    }
    double width = 0;
    for (int i = low; i <= high; i++) {
      width += axis.width()[i];
    }
    double height = Math.max(y[top] - floor, 1e-12);
    double area = 1.3 * height * width / axis.width()[top];
    return new Bump(axis.centre()[(low + high) / 2], Math.max(width, axis.width()[top]), area);
  }

  /** Where the values of a rest lie most standard deviations above 0, over half a typical width. */
  static Bump mostSignificant(
      double[] rest, double[] y, Signal signal, int frames, double typical, LineAxis axis) {
    double[] sigma = signal.counting() ? null : Signal.sigmas(y);
    Bump best = new Bump(axis.centre()[axis.first()], typical, 0);
    double highest = Double.NEGATIVE_INFINITY;
    for (double share : new double[] {0.25, 0.5, 1}) {
      int half =
          (int)
              Math.clamp(
                  Math.round(share * typical / axis.width()[(axis.first() + axis.end()) / 2] / 2),
                  1L,
                  Math.max(1, (axis.end() - axis.first()) / 8));
      for (int i = axis.first() + half; i + half < axis.end(); i++) {
        double sum = 0;
        double variance = 0;
        for (int k = i - half; k <= i + half; k++) {
          sum += rest[k];
          double s = sigma == null ? signal.sigma(y[k], frames) : sigma[k];
          variance += s * s;
        }
        double z = sum / Math.sqrt(Math.max(variance, 1e-300));
        if (z > highest) {
          highest = z;
          double width = Math.max(share * typical, 2 * axis.width()[i]);
          best = new Bump(axis.centre()[i], width, Math.max(1.5 * sum, 1e-6));
        }
      }
    }
    return best;
  }
}
