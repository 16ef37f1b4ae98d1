package org.photonbench.fit.bootstrap;

import java.util.List;
import org.photonbench.fit.engine.FitOptions;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.FitWorkspace;
import org.photonbench.fit.engine.Minimiser;
import org.photonbench.fit.engine.Workers;
import org.photonbench.fit.likelihood.Likelihood;

/**
 * Whether a richer model describes the data better than a simpler one it contains, by parametric
 * bootstrap: the chi-squared table is wrong where the extra component sits on a bound (G. J.
 * McLachlan, J. R. Stat. Soc. C 36, 318 (1987)).
 *
 * @param ratio fall of the deviance from the simpler to the richer model
 * @param probability of a fall as large if the simpler model is true, (as large + 1) / (used + 1)
 * @param used replicates in which both fits reached a minimum
 * @param failed the others
 */
public record ModelComparison(double ratio, double probability, int used, int failed) {
  /**
   * @param simple fit of the simpler model
   * @param rich fit of the richer model to the same data
   */
  public static ModelComparison of(
      FitResult simple, FitResult rich, int replicates, long seed, int threads) {
    if (simple.problem().size() != rich.problem().size()) {
      throw new IllegalArgumentException(
          "the models were fitted to different data: "
              + simple.problem().size()
              + " and "
              + rich.problem().size()
              + " entries");
    }
    double observed = simple.deviance() - rich.deviance();
    double[] ratios = new double[replicates];
    Workers.run(
        threads,
        replicates,
        () -> new Pair(simple.problem(), rich.problem()),
        (pair, i) ->
            ratios[i] =
                pair.ratio(simple, rich, Bootstrap.simulate(simple, Workers.random(seed, i))));
    int asLarge = 0;
    int used = 0;
    for (double ratio : ratios) {
      used += Double.isNaN(ratio) ? 0 : 1;
      asLarge += ratio >= observed ? 1 : 0;
    }
    return new ModelComparison(observed, (asLarge + 1.0) / (used + 1.0), used, replicates - used);
  }

  /** One thread's minimisers. */
  private static final class Pair {
    private final Minimiser simple;
    private final Minimiser rich;

    Pair(FitProblem simple, FitProblem rich) {
      this.simple = new Minimiser(new FitWorkspace(simple), FitOptions.DEFAULT);
      this.rich = new Minimiser(new FitWorkspace(rich), FitOptions.DEFAULT);
    }

    double ratio(FitResult simpleFit, FitResult richFit, List<Likelihood> data) {
      double one = deviance(simple, simpleFit.values(), data);
      // The rich fit to the data and the first guess are different basins: the lower one counts.
      double fitted = deviance(rich, richFit.values(), data);
      double guessed = deviance(rich, richFit.problem().start(), data);
      double two = Double.isNaN(fitted) || guessed < fitted ? guessed : fitted;
      return one - two;
    }

    private static double deviance(Minimiser minimiser, double[] theta, List<Likelihood> data) {
      minimiser.workspace().setData(data);
      try {
        return minimiser.minimise(theta, null).reached() ? minimiser.deviance() : Double.NaN;
      } catch (IllegalArgumentException e) {
        // The replicate is impossible at these start values.
        return Double.NaN;
      }
    }
  }
}
