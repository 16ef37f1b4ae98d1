package org.photonbench.analysis.pcfs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.pcfs.EnvelopeFit.Fit;

/**
 * The lines of a fit: differences of their energies with the product of their shares. PCFS knows
 * differences only; a spectrum and its mirror image have one envelope.
 *
 * @param pairs of lines, strongest first
 */
record FineStructure(List<Pair> pairs) {
  /**
   * Two lines.
   *
   * @param splitting energy difference in meV
   * @param sigma its standard error
   * @param strength 2 a_i a_j, the depth that the pair gives to the beat
   * @param parameter the fit parameter that this is, if it is one
   */
  record Pair(double splitting, double sigma, double strength, Optional<String> parameter) {}

  static FineStructure of(Fit fit) {
    List<Pair> pairs = new ArrayList<>();
    switch (fit.model().lines()) {
      case 2 ->
          pairs.add(
              new Pair(
                  fit.value(EnvelopeModel.SPLITTING),
                  fit.result().sigma(EnvelopeModel.SPLITTING),
                  fit.value(EnvelopeModel.DEPTH) / 2,
                  Optional.of(EnvelopeModel.SPLITTING)));
      case 3 -> addTriplet(pairs, fit);
      default -> {}
    }
    pairs.sort(Comparator.comparingDouble(Pair::strength).reversed());
    return new FineStructure(List.copyOf(pairs));
  }

  private static void addTriplet(List<Pair> pairs, Fit fit) {
    double second = fit.value(EnvelopeFit.SECOND);
    double third = fit.value(EnvelopeFit.THIRD);
    double a2 = fit.value(EnvelopeFit.SECOND_WEIGHT);
    double a3 = fit.value(EnvelopeFit.THIRD_WEIGHT);
    double a1 = Math.max(0, 1 - a2 - a3);
    double varSecond = fit.result().covariance(EnvelopeFit.SECOND, EnvelopeFit.SECOND);
    double varThird = fit.result().covariance(EnvelopeFit.THIRD, EnvelopeFit.THIRD);
    double both = fit.result().covariance(EnvelopeFit.SECOND, EnvelopeFit.THIRD);
    pairs.add(new Pair(second, Math.sqrt(varSecond), 2 * a1 * a2, Optional.of(EnvelopeFit.SECOND)));
    pairs.add(
        new Pair(
            Math.abs(third),
            Math.sqrt(varThird),
            2 * a1 * a3,
            // The interval of a negative one is that of its mirror image.
            third > 0 ? Optional.of(EnvelopeFit.THIRD) : Optional.empty()));
    pairs.add(
        new Pair(
            Math.abs(third - second),
            Math.sqrt(Math.max(0, varSecond + varThird - 2 * both)),
            2 * a2 * a3,
            Optional.empty()));
  }

  double largestSplitting() {
    return pairs.stream().mapToDouble(Pair::splitting).max().orElse(0);
  }
}
