package org.photonbench.fit.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.photonbench.fit.likelihood.Likelihood;
import org.photonbench.fit.profile.ProfileLikelihood;

/**
 * Simulates a problem with known truth for seeds 1 to N, fits, and collects pulls (estimate -
 * truth) / sigma and whether the 95 % profile interval holds the truth.
 */
final class PullStudy {
  /** Seeds 1 to this; the whole study takes {@code -Dphotonbench.seeds=1000}. */
  static final int SEEDS = Integer.getInteger("photonbench.seeds", 200);

  /** What the seeds gave for one parameter. */
  record Line(String name, double mean, double sd, int covered, int seeds) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%-22s %7.3f %6.3f %5d of %d", name, mean, sd, covered, seeds);
    }
  }

  private PullStudy() {}

  static List<Line> run(FitProblem problem, double[] truth) {
    int count = truth.length;
    double[] sum = new double[count];
    double[] squares = new double[count];
    int[] covered = new int[count];
    FitWorkspace workspace = new FitWorkspace(problem);
    workspace.deviance(truth);
    List<double[]> means = new ArrayList<>();
    for (int d = 0; d < problem.dataSets().size(); d++) {
      means.add(workspace.mean(d).clone());
    }
    for (int seed = 1; seed <= SEEDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Likelihood> data = new ArrayList<>();
      for (int d = 0; d < means.size(); d++) {
        data.add(problem.dataSets().get(d).likelihood().simulate(means.get(d), random));
      }
      FitResult result = new Fitter(problem.with(data)).fit();
      if (!result.converged()) {
        throw new AssertionError("seed " + seed + ": " + result.messages());
      }
      ProfileLikelihood profile = new ProfileLikelihood(result);
      for (int k = 0; k < count; k++) {
        String name = problem.free().get(k).name();
        double pull = (result.value(name) - truth[k]) / result.sigma(name);
        sum[k] += pull;
        squares[k] += pull * pull;
        covered[k] += profile.interval(name, 0.95).contains(truth[k]) ? 1 : 0;
      }
    }
    List<Line> lines = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      double mean = sum[k] / SEEDS;
      double sd = Math.sqrt((squares[k] - SEEDS * mean * mean) / (SEEDS - 1));
      lines.add(new Line(problem.free().get(k).name(), mean, sd, covered[k], SEEDS));
    }
    return lines;
  }
}
