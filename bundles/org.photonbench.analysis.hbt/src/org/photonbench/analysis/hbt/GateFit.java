package org.photonbench.analysis.hbt;

import java.util.Optional;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.likelihood.PoissonLikelihood;

/**
 * Joint fit of the zero-delay pairs of all gates: a biexciton cascade and a plateau. The pairs of
 * one gate contain those of all later ones, so the fit takes the pairs lost from gate to gate,
 * which are independent Poisson counts.
 */
final class GateFit {
  private static final double[] STARTS_NS = {0.1, 0.5, 2};
  private static final double FASTEST_NS = 0.02;

  /** A cascade must lower the deviance by this much to be called one. */
  static final double LEAST_GAIN = 12;

  /**
   * Counts for each gate used.
   *
   * @param startsNs starts of the gates, increasing
   * @param endNs end of the pulse period after the edge
   * @param zero pairs at zero delay with both photons after the gate
   * @param side mean side peak
   * @param known pairs at zero delay of background and crosstalk
   * @param knownSide pairs of background in a mean side peak
   */
  record Data(
      double[] startsNs,
      double endNs,
      long[] zero,
      double[] side,
      double[] known,
      double[] knownSide) {}

  private final FitResult result;
  private final FitEstimates estimates;

  private GateFit(FitResult result) {
    this.result = result;
    estimates = new FitEstimates(result);
  }

  /** Empty if there are fewer gates than parameters, or no pairs. */
  static Optional<GateFit> of(Data data) {
    int n = data.startsNs.length;
    if (n < 4 || data.zero[0] == 0) {
      return Optional.empty();
    }
    double[] lower = data.startsNs.clone();
    double[] upper = new double[n];
    long[] lost = new long[n];
    double[] sides = new double[n];
    double[] known = new double[n];
    for (int i = 0; i < n; i++) {
      boolean last = i == n - 1;
      upper[i] = last ? Math.max(data.endNs, lower[i] * 1.01 + 1e-3) : lower[i + 1];
      lost[i] = data.zero[i] - (last ? 0 : data.zero[i + 1]);
      sides[i] =
          Math.max(
              0,
              data.side[i]
                  - data.knownSide[i]
                  - (last ? 0 : data.side[i + 1] - data.knownSide[i + 1]));
      known[i] = Math.max(0, data.known[i] - (last ? 0 : data.known[i + 1]));
    }
    double slowest = slowest(data);
    if (!(slowest > FASTEST_NS)) {
      return Optional.empty();
    }
    Abscissa bins = Abscissa.bins(lower, upper);
    FitResult best = null;
    for (double tau : STARTS_NS) {
      FitResult found =
          Fitter.fit(
              FitProblem.builder()
                  .add(
                      new DataSet(
                          "pairs",
                          new GatedPairs(sides, known, tau),
                          bins,
                          new PoissonLikelihood(lost)))
                  .withoutGuess()
                  .bound(GatedPairs.TAU, FASTEST_NS, slowest)
                  .start(GatedPairs.TAU, Math.min(tau, slowest))
                  .start(GatedPairs.CASCADE, Math.max(1, 0.5 * lost[0]) * Math.exp(lower[0] / tau))
                  .start(GatedPairs.PLATEAU, 0.05)
                  .build());
      if (best == null || found.deviance() < best.deviance()) {
        best = found;
      }
    }
    return best == null ? Optional.empty() : Optional.of(new GateFit(best));
  }

  /**
   * Half the decay time of the side peaks with the gate, a quarter of the exciton's lifetime: a
   * cascade slower than that of statistical radiative decay looks like unrelated photons.
   */
  private static double slowest(Data data) {
    int last = data.startsNs.length - 1;
    double fall = Math.log(data.side[0] / data.side[last]);
    return 0.5 * (data.startsNs[last] - data.startsNs[0]) / fall;
  }

  GoodnessOfFit goodness() {
    return GoodnessOfFit.of(result);
  }

  /** Pairs of the cascade without a gate. */
  Estimate cascade() {
    return estimates.of(GatedPairs.CASCADE);
  }

  /** Whether the pairs show a cascade beyond chance. */
  boolean hasCascade() {
    return result.value(GatedPairs.CASCADE) > 0
        && estimates.rise(GatedPairs.CASCADE, 0) > LEAST_GAIN;
  }

  /** Decay time of the biexciton in ns. */
  Estimate tau() {
    return estimates.of(GatedPairs.TAU);
  }

  /** Zero peak over side peaks at late gates. */
  Estimate plateau() {
    return estimates.of(GatedPairs.PLATEAU);
  }

  /** One-sided 95 % upper limit of the plateau. */
  double plateauUpperLimit() {
    return estimates.upperLimit(GatedPairs.PLATEAU);
  }

  /** Fitted pairs at zero delay with both photons after a gate. */
  double pairs(double startNs, double endNs, double side, double known) {
    double tau = result.value(GatedPairs.TAU);
    return result.value(GatedPairs.CASCADE) * (Math.exp(-startNs / tau) - Math.exp(-endNs / tau))
        + result.value(GatedPairs.PLATEAU) * side
        + known;
  }
}
