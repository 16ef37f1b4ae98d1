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
 * of the afterpulses and of the decay of the pulse before, which falls. From the second half of the
 * period, by a Poisson fit of a constant, an exponential of the decay's own time and a slower one,
 * all of which wrap into the next period. Without the decay's own exponential the slow one of a
 * short decay would stand for both, and the constant for what is then missing of it at the next
 * pulse.
 *
 * @param flat counts per micro tick that do not depend on time
 * @param tail counts per micro tick at the rising edge that were left by the pulses before
 * @param tailTicks 1/e time of that, in ticks
 * @param late counts per micro tick at the rising edge of the decay itself
 * @param lateTicks 1/e time of that, in ticks
 * @param relativeSigma standard uncertainty of all of it over half a period, over itself
 */
record TailBackground(
    double flat,
    double tail,
    double tailTicks,
    double late,
    double lateTicks,
    double relativeSigma) {
  private static final int BINS = 60;
  private static final long FEWEST = 30;

  /** With fewer counts three parts cannot be told apart. */
  private static final long FEWEST_FOR_TWO = 300;

  /**
   * A decay of more than this share of the period cannot be told from the tail of afterpulses in
   * its second half; one exponential then stands for both, as it nearly does.
   */
  private static final double SHORT = 0.1;

  /** A tail is slower than the decay by this factor at least. */
  private static final double SLOWER = 2;

  private static final String FLAT = "flat";
  private static final String TAIL = "tail";
  private static final String DECAY = "decay";
  private static final String LATE = "late";
  private static final String OWN = "own decay";

  /** A constant. */
  private static TailBackground even(double level, long counts) {
    return new TailBackground(level, 0, 1, 0, 1, counts > 0 ? 1 / Math.sqrt(counts) : 0);
  }

  /**
   * @param counts photons by micro time
   * @param bins micro ticks of a period
   * @param edge rising edge
   * @param guard ticks before the edge that the rise may reach
   * @param decayTicks 1/e time of the decay
   */
  static TailBackground of(long[] counts, int bins, long edge, long guard, double decayTicks) {
    long from = bins / 2;
    long to = bins - guard;
    int groups = (int) Math.min(BINS, to - from);
    if (groups < 6) {
      return even(0, 0);
    }
    double[] edges = new double[groups + 1];
    double[] exposure = new double[groups];
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
      exposure[g] = edges[g + 1] - edges[g];
      total += sums[g];
      last += g >= groups - groups / 5 ? sums[g] : 0;
    }
    double level = last / (edges[groups] - edges[groups - groups / 5]);
    if (total < FEWEST) {
      return even(level, last);
    }
    boolean two = total >= FEWEST_FOR_TWO && decayTicks < SHORT * bins;
    try {
      DataSet data =
          new DataSet(
              TAIL,
              two ? twoTails(bins, from, level, decayTicks) : oneTail(bins, level),
              Abscissa.bins(edges),
              new PoissonLikelihood(sums),
              exposure);
      return of(Fitter.fit(FitProblem.of(data)), bins, from, two);
    } catch (IllegalArgumentException e) {
      // No counts to speak of where the fit looks: the level of the last part will do.
      return even(level, last);
    }
  }

  // Wrapped into the period, an exponential is one again, with a larger amplitude.

  private static FormulaModel oneTail(int bins, double level) {
    return FormulaModel.model("heralded.tail", "Tail of the decay", "A exp(-(t - T)/tau) + c")
        .notNegative(TAIL, "y", level / 2, "level at the next pulse")
        .bounded(DECAY, "x", bins / 200.0, 2.0 * bins, bins / 8.0, "1/e time")
        .notNegative(FLAT, "y", level / 2, "constant level")
        .formula((x, p, gradient) -> {
          double fall = Math.exp(-(x - bins) / p[1]);
          gradient[0] = fall;
          gradient[1] = p[0] * fall * (x - bins) / (p[1] * p[1]);
          gradient[2] = 1;
          return p[0] * fall + p[2];
        });
  }

  private static FormulaModel twoTails(int bins, long from, double level, double decayTicks) {
    double slow = Math.max(SLOWER * decayTicks, bins / 4.0);
    return FormulaModel.model(
            "heralded.tails",
            "Tails of decay and afterpulses",
            "A exp(-(t - T)/tau) + B exp(-(t - T/2)/tauX) + c")
        .notNegative(TAIL, "y", level / 2, "level at the next pulse")
        .bounded(DECAY, "x", SLOWER * decayTicks, bins, slow, "1/e time of the tail")
        .notNegative(FLAT, "y", level / 2, "constant level")
        .notNegative(LATE, "y", level, "level of the decay in the middle of the period")
        .bounded(OWN, "x", 0.7 * decayTicks, 1.5 * decayTicks, decayTicks, "1/e time of the decay")
        .formula((x, p, gradient) -> {
          double fall = Math.exp(-(x - bins) / p[1]);
          double own = Math.exp(-(x - from) / p[4]);
          gradient[0] = fall;
          gradient[1] = p[0] * fall * (x - bins) / (p[1] * p[1]);
          gradient[2] = 1;
          gradient[3] = own;
          gradient[4] = p[3] * own * (x - from) / (p[4] * p[4]);
          return p[0] * fall + p[2] + p[3] * own;
        });
  }

  private static TailBackground of(FitResult fit, int bins, long from, boolean two) {
    double length = bins / 2.0;
    double tail = fit.value(TAIL);
    double tailTicks = fit.value(DECAY);
    double lateTicks = two ? fit.value(OWN) : 1;
    double toNext = Math.exp(-(bins - from) / lateTicks);
    double late = two ? fit.value(LATE) * toNext : 0;
    double[] area = area(tailTicks, length);
    double[] own = area(lateTicks, length);
    String[] names =
        two ? new String[] {FLAT, TAIL, DECAY, LATE} : new String[] {FLAT, TAIL, DECAY};
    // The decay's own part is nearly nothing at the next pulse; how its time changes it is less.
    double[] slopes = {length, area[0], tail * area[1], own[0] * toNext};
    double variance = 0;
    for (int i = 0; i < names.length; i++) {
      for (int j = 0; j < names.length; j++) {
        double covariance = fit.covariance(names[i], names[j]);
        variance += Double.isFinite(covariance) ? slopes[i] * slopes[j] * covariance : 0;
      }
    }
    double all = fit.value(FLAT) * length + tail * area[0] + late * own[0];
    double relative = all > 0 ? Math.sqrt(Math.max(0, variance)) / all : 0;
    return new TailBackground(fit.value(FLAT), tail, tailTicks, late, lateTicks, relative);
  }

  /** Integral of exp(-t/tau) over a length, and its derivative by tau. */
  private static double[] area(double tau, double length) {
    double left = Math.exp(-length / tau);
    return new double[] {tau * (1 - left), 1 - left - length / tau * left};
  }

  /** Counts per micro tick at a time after the rising edge, in ticks. */
  double at(double ticks) {
    return flat
        + tail * Math.exp(-Math.max(ticks, -2 * tailTicks) / tailTicks)
        + late * Math.exp(-Math.max(ticks, -2 * lateTicks) / lateTicks);
  }

  /** Counts over half a period after the rising edge. */
  double overHalf(double bins) {
    double length = bins / 2;
    return flat * length + tail * area(tailTicks, length)[0] + late * area(lateTicks, length)[0];
  }
}
