package org.photonbench.fit.engine;

import java.util.Arrays;
import java.util.List;
import org.photonbench.fit.Evaluation;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.likelihood.Likelihood;

/**
 * The deviance of a problem as a function of its free parameters, with all the scratch it needs.
 * Made once, used for many fits of data on the same abscissas. One thread at a time.
 */
public final class FitWorkspace {
  /** One data set's arrays. */
  private static final class Part {
    private final Evaluation evaluation;
    private final double[] exposure;
    private Likelihood likelihood;
    private final double[] p;
    private final double[] value;
    private final double[] mean;
    private final double[] score;
    private final double[] information;
    private final double[] weighted;
    private final double[][] jacobian;
    private final double[][] normal;
    private final double[] gradient;

    Part(DataSet set) {
      int n = set.abscissa().size();
      int k = set.model().parameters().size();
      evaluation = set.model().prepare(set.abscissa());
      exposure = set.exposure();
      likelihood = set.likelihood();
      p = new double[k];
      value = new double[n];
      mean = exposure == null ? value : new double[n];
      score = new double[n];
      information = new double[n];
      weighted = new double[n];
      jacobian = new double[k][n];
      normal = new double[k][k];
      gradient = new double[k];
    }
  }

  private final FitProblem problem;
  private final Part[] parts;
  private final double[] all;
  private final double[][] chain;
  private final boolean tied;
  private long evaluations;

  public FitWorkspace(FitProblem problem) {
    this.problem = problem;
    parts = problem.dataSets().stream().map(Part::new).toArray(Part[]::new);
    all = new double[problem.parameters().size()];
    chain = new double[all.length][problem.free().size()];
    tied = problem.tied();
    problem.expand(problem.start(), all);
    updateChain();
  }

  public FitProblem problem() {
    return problem;
  }

  /** Puts other data in place, in the order of the data sets and of the same sizes. */
  public void setData(List<? extends Likelihood> likelihoods) {
    if (likelihoods.size() != parts.length) {
      throw new IllegalArgumentException(
          likelihoods.size() + " likelihoods for " + parts.length + " data sets");
    }
    for (int i = 0; i < parts.length; i++) {
      Likelihood likelihood = likelihoods.get(i);
      if (likelihood.size() != parts[i].value.length) {
        throw new IllegalArgumentException(
            "data set "
                + problem.dataSets().get(i).name()
                + ": "
                + likelihood.size()
                + " data instead of "
                + parts[i].value.length);
      }
      parts[i].likelihood = likelihood;
    }
  }

  Likelihood likelihood(int dataSet) {
    return parts[dataSet].likelihood;
  }

  /** Number of times the models were asked. */
  public long evaluations() {
    return evaluations;
  }

  /**
   * The deviance at {@code theta}; positive infinity where the data are impossible or a tied
   * parameter leaves its bounds.
   */
  public double deviance(double[] theta) {
    return evaluate(theta, false);
  }

  /**
   * Whether all means are linear in a parameter, others held: a change of it moves them as the
   * derivative at {@code theta} says.
   */
  boolean[] linear(double[] theta) {
    boolean[] linear = new boolean[theta.length];
    evaluate(theta, true);
    if (tied) {
      updateChain();
    }
    double[][] at = new double[parts.length][];
    for (int d = 0; d < parts.length; d++) {
      at[d] = parts[d].mean.clone();
    }
    double[] moved = theta.clone();
    for (int k = 0; k < theta.length; k++) {
      Parameter parameter = problem.free().get(k);
      double reach = 0.5 * Math.max(Math.abs(theta[k]), 1e-3);
      double up = parameter.clamp(theta[k] + reach);
      moved[k] = up > theta[k] ? up : parameter.clamp(theta[k] - reach);
      evaluate(moved, false);
      double error = 0;
      double largest = 0;
      for (int d = 0; d < parts.length; d++) {
        for (int i = 0; i < at[d].length; i++) {
          double predicted = (moved[k] - theta[k]) * slope(d, i, k);
          error = Math.max(error, Math.abs(parts[d].mean[i] - at[d][i] - predicted));
          largest = Math.max(largest, Math.abs(predicted));
        }
      }
      linear[k] = largest > 0 && error <= 1e-9 * largest;
      moved[k] = theta[k];
    }
    return linear;
  }

  /** Derivative of a mean by a free parameter at the last point with derivatives. */
  private double slope(int dataSet, int i, int free) {
    Part part = parts[dataSet];
    int[] local = problem.local(dataSet);
    double sum = 0;
    for (int a = 0; a < local.length; a++) {
      sum += chain[local[a]][free] == 0 ? 0 : chain[local[a]][free] * part.jacobian[a][i];
    }
    return part.exposure == null ? sum : sum * part.exposure[i];
  }

  /** The means of one data set at {@code theta}, a copy. */
  public double[] meanAt(double[] theta, int dataSet) {
    evaluate(theta, false);
    return mean(dataSet).clone();
  }

  /** The means of the data set at the point of the last call. */
  double[] mean(int dataSet) {
    return parts[dataSet].mean;
  }

  /**
   * Deviance, gradient and expected Hessian, both of half the deviance (minus the log likelihood).
   *
   * @param gradient filled if the deviance is finite
   * @param hessian filled if the deviance is finite; null when not wanted
   */
  double derivatives(double[] theta, double[] gradient, double[][] hessian) {
    double deviance = evaluate(theta, true);
    if (!Double.isFinite(deviance)) {
      return deviance;
    }
    if (tied) {
      updateChain();
    }
    Arrays.fill(gradient, 0);
    if (hessian != null) {
      for (double[] row : hessian) {
        Arrays.fill(row, 0);
      }
    }
    for (int d = 0; d < parts.length; d++) {
      accumulate(parts[d], problem.local(d), gradient, hessian);
    }
    return deviance;
  }

  private double evaluate(double[] theta, boolean withJacobian) {
    problem.expand(theta, all);
    if (tied && !tiesWithinBounds()) {
      return Double.POSITIVE_INFINITY;
    }
    evaluations++;
    double deviance = 0;
    for (int d = 0; d < parts.length; d++) {
      Part part = parts[d];
      int[] local = problem.local(d);
      for (int k = 0; k < local.length; k++) {
        part.p[k] = all[local[k]];
      }
      part.evaluation.at(part.p, part.value, withJacobian ? part.jacobian : null);
      if (part.exposure != null) {
        for (int i = 0; i < part.mean.length; i++) {
          part.mean[i] = part.exposure[i] * part.value[i];
        }
      }
      deviance += part.likelihood.deviance(part.mean);
    }
    return Double.isNaN(deviance) ? Double.POSITIVE_INFINITY : deviance;
  }

  private boolean tiesWithinBounds() {
    for (int i = 0; i < all.length; i++) {
      Parameter parameter = problem.parameters().get(i);
      if (problem.binding(i).tie() != null
          && !(all[i] >= parameter.lower() && all[i] <= parameter.upper())) {
        return false;
      }
    }
    return true;
  }

  private void updateChain() {
    for (int i = 0; i < all.length; i++) {
      Arrays.fill(chain[i], 0);
      problem.chain(i, all, chain[i]);
    }
  }

  private void accumulate(Part part, int[] local, double[] gradient, double[][] hessian) {
    part.likelihood.derivatives(part.mean, part.score, hessian == null ? null : part.information);
    if (part.exposure != null) {
      for (int i = 0; i < part.score.length; i++) {
        double factor = part.exposure[i];
        part.score[i] *= factor;
        if (hessian != null) {
          part.information[i] *= factor * factor;
        }
      }
    }
    for (int a = 0; a < local.length; a++) {
      part.gradient[a] = -dot(part.jacobian[a], part.score);
      if (hessian != null) {
        double[] row = part.jacobian[a];
        for (int i = 0; i < row.length; i++) {
          part.weighted[i] = row[i] * part.information[i];
        }
        for (int b = 0; b <= a; b++) {
          part.normal[a][b] = dot(part.weighted, part.jacobian[b]);
          part.normal[b][a] = part.normal[a][b];
        }
      }
    }
    for (int a = 0; a < local.length; a++) {
      double[] byA = chain[local[a]];
      for (int i = 0; i < byA.length; i++) {
        if (byA[i] == 0) {
          continue;
        }
        gradient[i] += byA[i] * part.gradient[a];
        if (hessian == null) {
          continue;
        }
        for (int b = 0; b < local.length; b++) {
          double[] byB = chain[local[b]];
          for (int j = 0; j < byB.length; j++) {
            hessian[i][j] += byA[i] * byB[j] * part.normal[a][b];
          }
        }
      }
    }
  }

  /** Four sums side by side, because the additions of one would wait for each other. */
  private static double dot(double[] a, double[] b) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 3 < a.length; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      s0 += a[i] * b[i];
    }
    return (s0 + s1) + (s2 + s3);
  }
}
