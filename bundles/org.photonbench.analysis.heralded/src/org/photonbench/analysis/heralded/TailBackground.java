package org.photonbench.analysis.heralded;

import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.model.FormulaModel;

/**
 * What one detector counts that does not belong to the pulse: dark counts, evenly, and what is left
 * of the decay and of the afterpulses of the pulse before, which falls. From the second half of the
 * period, by a Poisson fit of a constant and an exponential that both wrap into the next period.
 *
 * @param flat counts per micro tick that do not depend on time
 * @param tail counts per micro tick at the rising edge that were left by the pulses before
 * @param tailTicks 1/e time of that, in ticks
 */
record TailBackground(double flat, double tail, double tailTicks) {
  private static final int BINS = 60;
  private static final long FEWEST = 30;

  /**
   * @param counts photons by micro time
   * @param bins micro ticks of a period
   * @param edge rising edge
   * @param guard ticks before the edge that the rise may reach
   */
  static TailBackground of(long[] counts, int bins, long edge, long guard) {
    long from = bins / 2;
    long to = bins - guard;
    int groups = (int) Math.min(BINS, to - from);
    if (groups < 6) {
      return new TailBackground(0, 0, 1);
    }
    double[] edges = new double[groups + 1];
    long[] sums = new long[groups];
    long last = 0;
    long total = 0;
    for (int g = 0; g <= groups; g++) {
      edges[g] = from + (to - from) * g / groups;
    }
    for (int g = 0; g < groups; g++) {
      for (long i = (long) edges[g]; i < (long) edges[g + 1]; i++) {
        sums[g] += counts[(int) Math.floorMod(edge + i, (long) bins)];
      }
      total += sums[g];
      last += g >= groups - groups / 5 ? sums[g] : 0;
    }
    double level = last / (edges[groups] - edges[groups - groups / 5]);
    if (total < FEWEST) {
      return new TailBackground(level, 0, 1);
    }
    // Wrapped into the period, an exponential is one again, with a larger amplitude.
    FormulaModel model =
        FormulaModel.model("heralded.tail", "Tail of the decay", "A exp(-(t - T)/tau) + c")
            .notNegative("tail", "y", level / 2, "level at the next pulse")
            .bounded("decay", "x", bins / 200.0, 2.0 * bins, bins / 8.0, "1/e time")
            .notNegative("flat", "y", level / 2, "constant level")
            .formula((x, p, gradient) -> {
              double fall = Math.exp(-(x - bins) / p[1]);
              gradient[0] = fall;
              gradient[1] = p[0] * fall * (x - bins) / (p[1] * p[1]);
              gradient[2] = 1;
              return p[0] * fall + p[2];
            });
    double[] exposure = new double[groups];
    for (int g = 0; g < groups; g++) {
      exposure[g] = edges[g + 1] - edges[g];
    }
    DataSet data =
        new DataSet("tail", model, Abscissa.bins(edges), new PoissonLikelihood(sums), exposure);
    try {
      FitResult fit = Fitter.fit(FitProblem.of(data));
      return new TailBackground(fit.value("flat"), fit.value("tail"), fit.value("decay"));
    } catch (IllegalArgumentException e) {
      // No counts to speak of where the fit looks: the level of the last part will do.
      return new TailBackground(level, 0, 1);
    }
  }

  /** Counts per micro tick at a time after the rising edge, in ticks. */
  double at(double ticks) {
    return flat + tail * Math.exp(-Math.max(ticks, -2 * tailTicks) / tailTicks);
  }
}
