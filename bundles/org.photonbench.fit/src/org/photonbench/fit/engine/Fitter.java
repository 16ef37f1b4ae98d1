package org.photonbench.fit.engine;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.fit.likelihood.Likelihood;

/**
 * Fits a problem, or many sets of data with the same abscissas and models, with one workspace. One
 * thread at a time.
 */
public final class Fitter {
  private final FitProblem problem;
  private final FitOptions options;
  private final FitWorkspace workspace;
  private final Minimiser minimiser;

  public Fitter(FitProblem problem) {
    this(problem, FitOptions.DEFAULT);
  }

  public Fitter(FitProblem problem, FitOptions options) {
    this.problem = problem;
    this.options = options;
    workspace = new FitWorkspace(problem);
    minimiser = new Minimiser(workspace, options);
  }

  /** Fits the problem from its start values. */
  public static FitResult fit(FitProblem problem) {
    return new Fitter(problem).fit();
  }

  /** Fits the problem's own data from its start values. */
  public FitResult fit() {
    return fit(problem.start());
  }

  /** Fits the problem's own data. */
  public FitResult fit(double[] start) {
    workspace.setData(problem.dataSets().stream().map(DataSet::likelihood).toList());
    return run(problem, start);
  }

  /** Fits other data on the same abscissas. */
  public FitResult fit(List<? extends Likelihood> data, double[] start) {
    workspace.setData(data);
    return run(problem.with(data), start);
  }

  private FitResult run(FitProblem fitted, double[] start) {
    double[] theta = fitted.startingAt(start).start();
    long before = workspace.evaluations();
    Convergence convergence = minimiser.minimiseFromAfar(theta);
    List<String> messages = new ArrayList<>();
    if (convergence != Convergence.CONVERGED) {
      messages.add("fit: " + convergence.text());
    }
    Uncertainty uncertainty = new Uncertainty(minimiser, options, theta);
    messages.addAll(uncertainty.messages());
    long used = workspace.evaluations() - before;
    return new FitResult(minimiser, fitted, theta, convergence, uncertainty, used, messages);
  }
}
