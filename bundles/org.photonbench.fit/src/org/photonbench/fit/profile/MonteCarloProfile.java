package org.photonbench.fit.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.FitOptions;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.FitWorkspace;
import org.photonbench.fit.engine.Minimiser;
import org.photonbench.fit.engine.Workers;
import org.photonbench.fit.likelihood.Likelihood;

/**
 * Intervals by the likelihood ratio order of G. J. Feldman and R. D. Cousins (Phys. Rev. D 57, 3873
 * (1998)) with profiled nuisance parameters: how often data simulated with the parameter held at a
 * value raise the deviance there as much as the real data do. Right at bounds, where the quantiles
 * of chi-squared are not.
 */
public final class MonteCarloProfile {
  private static final int BISECTIONS = 14;

  private final FitResult result;
  private final int replicates;
  private final long seed;
  private final int threads;

  /**
   * @param replicates simulated data sets per value, for example 1000
   */
  public MonteCarloProfile(FitResult result, int replicates, long seed, int threads) {
    if (replicates < 20) {
      throw new IllegalArgumentException("needs at least 20 replicates, was " + replicates);
    }
    this.result = result;
    this.replicates = replicates;
    this.seed = seed;
    this.threads = threads;
  }

  /** Probability of a rise of the deviance as large as that of the data if the value is true. */
  public double probability(String name, double value) {
    int k = result.problem().freeIndex(name);
    result.problem().free().get(k).requireWithin(value);
    Trial trial = new Trial(result, k, value);
    double observed = trial.heldDeviance - result.deviance();
    double[] rises = new double[replicates];
    Workers.run(
        threads,
        replicates,
        () -> new Trial(result, k, value),
        (own, i) -> rises[i] = own.rise(Workers.random(seed, i)));
    int asLarge = 0;
    int used = 0;
    for (double rise : rises) {
      used += Double.isNaN(rise) ? 0 : 1;
      asLarge += rise >= observed - 1e-9 ? 1 : 0;
    }
    if (used < replicates / 2) {
      throw new IllegalArgumentException(
          "only "
              + used
              + " of "
              + replicates
              + " simulated fits with "
              + name
              + " held at "
              + value
              + " reached a minimum");
    }
    return (asLarge + 1.0) / (used + 1.0);
  }

  /**
   * The interval of values whose probability exceeds {@code 1 - level}, searched outward from the
   * estimate between its bounds, to about 1e-4 of the profile interval's length.
   */
  public ProfileInterval interval(String name, double level) {
    ProfileInterval start = new ProfileLikelihood(result).interval(name, level);
    Parameter parameter = result.problem().free().get(result.problem().freeIndex(name));
    double low = end(name, level, start.value(), start.low(), parameter.lower());
    double high = end(name, level, start.value(), start.high(), parameter.upper());
    return new ProfileInterval(
        name, start.value(), low, high, level, low <= parameter.lower(), high >= parameter.upper());
  }

  private double end(String name, double level, double value, double guess, double bound) {
    if (Double.isInfinite(guess)) {
      return guess;
    }
    double inside = value;
    double outside = guess;
    double reach = guess - value;
    while (outside != bound && probability(name, outside) > 1 - level) {
      inside = outside;
      outside += reach == 0 ? 0 : 0.5 * reach;
      outside = bound < value ? Math.max(bound, outside) : Math.min(bound, outside);
      if (reach == 0) {
        return bound;
      }
    }
    if (outside == bound && (outside == value || probability(name, outside) > 1 - level)) {
      return bound;
    }
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = 0.5 * (inside + outside);
      if (probability(name, middle) > 1 - level) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return 0.5 * (inside + outside);
  }

  /** One thread's fits with the parameter held and free. */
  private static final class Trial {
    private final Minimiser minimiser;
    private final boolean[] pinned;
    private final double[] held;
    private final double heldDeviance;
    private final FitResult result;
    private final List<double[]> means = new ArrayList<>();

    Trial(FitResult result, int k, double value) {
      this.result = result;
      minimiser = new Minimiser(new FitWorkspace(result.problem()), FitOptions.DEFAULT);
      pinned = new boolean[result.values().length];
      pinned[k] = true;
      held = result.values();
      held[k] = value;
      minimiser.minimise(held, pinned);
      heldDeviance = minimiser.deviance();
      for (int d = 0; d < result.problem().dataSets().size(); d++) {
        means.add(minimiser.workspace().meanAt(held, d));
      }
    }

    double rise(RandomGenerator random) {
      List<Likelihood> drawn = new ArrayList<>();
      for (int d = 0; d < means.size(); d++) {
        drawn.add(result.likelihood(d).simulate(means.get(d), random));
      }
      minimiser.workspace().setData(drawn);
      try {
        double[] theta = held.clone();
        if (!minimiser.minimise(theta, pinned).reached()) {
          return Double.NaN;
        }
        double constrained = minimiser.deviance();
        boolean reached = minimiser.minimise(theta, null).reached();
        return reached ? Math.max(0, constrained - minimiser.deviance()) : Double.NaN;
      } catch (IllegalArgumentException e) {
        // The simulated data are impossible at the held values.
        return Double.NaN;
      }
    }
  }
}
