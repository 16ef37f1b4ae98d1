package org.photonbench.fit.bootstrap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.FitOptions;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.FitWorkspace;
import org.photonbench.fit.engine.Minimiser;
import org.photonbench.fit.engine.Workers;
import org.photonbench.fit.likelihood.Likelihood;

/**
 * Bootstrap of a fit (B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap (1993)).
 * Every refit starts at the fitted values.
 */
public final class Bootstrap {
  /** Number of replicates unless asked otherwise. */
  public static final int REPLICATES = 500;

  /** Fewest blocks for which the spread of blocks says enough; below, use the jackknife. */
  public static final int FEWEST_BLOCKS = 50;

  private Bootstrap() {}

  /** Data drawn from the fitted model, fitted again. */
  public static BootstrapResult parametric(
      FitResult result, int replicates, long seed, int threads) {
    return run(result, replicates, seed, threads, random -> simulate(result, random));
  }

  /**
   * Blocks of the record drawn with replacement and fitted again, for data whose parts are
   * correlated or not stationary. Blocks should be 10 times longer than the longest correlation.
   *
   * @param blocks number of blocks, at least {@link #FEWEST_BLOCKS}
   * @param data the data of all sets from how often each block was drawn
   */
  public static BootstrapResult blocks(
      FitResult result,
      int blocks,
      Function<int[], List<? extends Likelihood>> data,
      int replicates,
      long seed,
      int threads) {
    if (blocks < FEWEST_BLOCKS) {
      throw new IllegalArgumentException(
          "the block bootstrap needs at least "
              + FEWEST_BLOCKS
              + " blocks, got "
              + blocks
              + "; use the delete-block jackknife");
    }
    return run(result, replicates, seed, threads, random -> data.apply(drawBlocks(blocks, random)));
  }

  /** How often each of {@code blocks} blocks comes in {@code blocks} draws with replacement. */
  public static int[] drawBlocks(int blocks, RandomGenerator random) {
    int[] times = new int[blocks];
    for (int i = 0; i < blocks; i++) {
      times[random.nextInt(blocks)]++;
    }
    return times;
  }

  static List<Likelihood> simulate(FitResult result, RandomGenerator random) {
    List<Likelihood> drawn = new ArrayList<>();
    for (int d = 0; d < result.problem().dataSets().size(); d++) {
      drawn.add(result.likelihood(d).simulate(result.mean(d), random));
    }
    return drawn;
  }

  private static BootstrapResult run(
      FitResult result,
      int replicates,
      long seed,
      int threads,
      Function<RandomGenerator, List<? extends Likelihood>> draw) {
    if (replicates < 2) {
      throw new IllegalArgumentException("needs at least 2 replicates, was " + replicates);
    }
    double[][] estimates = new double[replicates][];
    Workers.run(
        threads,
        replicates,
        () -> new Minimiser(new FitWorkspace(result.problem()), FitOptions.DEFAULT),
        (minimiser, i) -> {
          minimiser.workspace().setData(draw.apply(Workers.random(seed, i)));
          estimates[i] = refit(minimiser, result);
        });
    double[][] good = Arrays.stream(estimates).filter(Objects::nonNull).toArray(double[][]::new);
    List<String> names = result.problem().free().stream().map(Parameter::name).toList();
    return new BootstrapResult(names, result.values(), good, replicates - good.length, seed);
  }

  private static double[] refit(Minimiser minimiser, FitResult result) {
    double[] theta = result.values();
    if (reaches(minimiser, theta)) {
      return theta;
    }
    // The fitted values, on a bound, may make the replicate impossible: start at the first guess.
    theta = result.problem().start();
    return reaches(minimiser, theta) ? theta : null;
  }

  private static boolean reaches(Minimiser minimiser, double[] theta) {
    try {
      return minimiser.minimise(theta, null).reached();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
