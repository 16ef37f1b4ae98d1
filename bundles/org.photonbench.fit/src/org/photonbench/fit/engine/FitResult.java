package org.photonbench.fit.engine;

import java.util.List;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.likelihood.Discrepancy;
import org.photonbench.fit.likelihood.Likelihood;

/** What a fit found. Arrays are in the order of {@link FitProblem#free()}; copies are returned. */
public final class FitResult {
  private final FitProblem problem;
  private final double[] theta;
  private final double[][] covariance;
  private final ParameterState[] states;
  private final double[] all;
  private final double[][] chain;
  private final double[][] means;
  private final double deviance;
  private final double condition;
  private final Convergence convergence;
  private final int iterations;
  private final long evaluations;
  private final List<String> messages;

  FitResult(
      Minimiser minimiser,
      FitProblem problem,
      double[] theta,
      Convergence convergence,
      Uncertainty uncertainty,
      long evaluations,
      List<String> messages) {
    this.problem = problem;
    this.theta = theta;
    this.covariance = uncertainty.covariance();
    this.states = uncertainty.states();
    this.condition = uncertainty.condition();
    this.convergence = convergence;
    this.deviance = minimiser.deviance();
    this.iterations = minimiser.iterations();
    this.evaluations = evaluations;
    this.messages = List.copyOf(messages);
    all = new double[problem.parameters().size()];
    problem.expand(theta, all);
    chain = new double[all.length][theta.length];
    for (int i = 0; i < all.length; i++) {
      problem.chain(i, all, chain[i]);
    }
    means = new double[problem.dataSets().size()][];
    for (int d = 0; d < means.length; d++) {
      means[d] = minimiser.workspace().meanAt(theta, d);
    }
  }

  /** The problem, with the data that were fitted. */
  public FitProblem problem() {
    return problem;
  }

  /** Values of the free parameters. */
  public double[] values() {
    return theta.clone();
  }

  /** The value of any parameter: free, fixed or tied. */
  public double value(String name) {
    return all[problem.index(name)];
  }

  /**
   * Standard deviation of any parameter: 0 if fixed, NaN if at a bound, infinite if undetermined,
   * by linear propagation if tied.
   */
  public double sigma(String name) {
    return Math.sqrt(covariance(name, name));
  }

  /**
   * Covariance of any two parameters: 0 if one is fixed, NaN if one is at a bound, by linear
   * propagation if one is tied.
   */
  public double covariance(String one, String other) {
    double[] byOne = chain[problem.index(one)];
    double[] byOther = chain[problem.index(other)];
    double sum = 0;
    for (int i = 0; i < theta.length; i++) {
      for (int j = 0; j < theta.length; j++) {
        double factor = byOne[i] * byOther[j];
        sum += factor == 0 ? 0 : factor * covariance[i][j];
      }
    }
    return sum;
  }

  /** What the fit could say about the parameter. */
  public ParameterState state(String name) {
    int index = problem.index(name);
    FitProblem.Binding binding = problem.binding(index);
    if (binding.free() >= 0) {
      return states[binding.free()];
    }
    return binding.tie() == null ? ParameterState.FIXED : ParameterState.TIED;
  }

  /**
   * Covariance of the free parameters. Rows of parameters at a bound are NaN, undetermined ones
   * have infinite variance.
   */
  public double[][] covariance() {
    double[][] copy = new double[covariance.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = covariance[i].clone();
    }
    return copy;
  }

  /** Correlation of the free parameters, NaN where the covariance is not finite. */
  public double[][] correlation() {
    double[][] copy = covariance();
    for (int i = 0; i < copy.length; i++) {
      for (int j = 0; j < copy.length; j++) {
        copy[i][j] = covariance[i][j] / Math.sqrt(covariance[i][i] * covariance[j][j]);
      }
    }
    return copy;
  }

  /**
   * Largest over smallest eigenvalue of the information matrix scaled to a unit diagonal; infinite
   * if the data leave a combination undetermined.
   */
  public double conditionNumber() {
    return condition;
  }

  /** Twice the log likelihood ratio to a model that meets every datum. */
  public double deviance() {
    return deviance;
  }

  /** Log likelihood at the minimum, all constants included. */
  public double logLikelihood() {
    double saturated = 0;
    for (DataSet set : problem.dataSets()) {
      saturated += set.likelihood().saturated();
    }
    return saturated - deviance / 2;
  }

  /** Number of data minus number of free parameters. */
  public int degreesOfFreedom() {
    return problem.size() - theta.length;
  }

  /**
   * Deviance per degree of freedom. Where the errors of the data are known up to a factor only, as
   * for unweighted least squares, standard deviations are to be multiplied by its root.
   */
  public double residualVariance() {
    return deviance / degreesOfFreedom();
  }

  /** Fitted means of the data of one set. */
  public double[] mean(int dataSet) {
    return means[dataSet].clone();
  }

  /** The data of one set. */
  public Likelihood likelihood(int dataSet) {
    return problem.dataSets().get(dataSet).likelihood();
  }

  /** Misfit of one set with its expectation under the model, before fitted parameters count. */
  public Discrepancy discrepancy(int dataSet) {
    return likelihood(dataSet).discrepancy(means[dataSet]);
  }

  public Convergence convergence() {
    return convergence;
  }

  /** Whether a minimum was reached. */
  public boolean converged() {
    return convergence.reached();
  }

  public int iterations() {
    return iterations;
  }

  /** How often the models were asked, for value or derivatives. */
  public long evaluations() {
    return evaluations;
  }

  /** What the reader must know, one plain sentence each: bounds, degeneracy, no convergence. */
  public List<String> messages() {
    return messages;
  }

  /** One line per free, fixed and tied parameter. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Parameter parameter : problem.parameters()) {
      String name = parameter.name();
      text.append(name).append(" = ").append(value(name)).append(" +- ").append(sigma(name));
      text.append(' ').append(parameter.unit()).append(", ").append(state(name).text());
      text.append('\n');
    }
    text.append("deviance ").append(deviance).append(", ").append(problem.size()).append(" data, ");
    return text.append(convergence.text()).toString();
  }
}
