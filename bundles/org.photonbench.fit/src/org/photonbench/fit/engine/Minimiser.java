package org.photonbench.fit.engine;

import java.util.Arrays;
import org.photonbench.fit.Parameter;

/**
 * Fisher scoring with Levenberg-Marquardt damping on the deviance (T. A. Laurence and B. A. Chromy,
 * Nat. Methods 7, 338 (2010)), within bounds. Parameters that cannot be 0, such as lifetimes and
 * widths, change by no more than a factor in one step: far from the minimum the quadratic model
 * would send them to their bounds.
 */
public final class Minimiser {
  private static final double FIRST_DAMPING = 1e-3;
  private static final double LEAST_DAMPING = 1e-9;
  private static final double MOST_DAMPING = 1e10;
  private static final int FLAT_STEPS = 5;

  /** Largest factor by which a parameter with a positive lower bound changes in one step. */
  private static final double FACTOR = 3;

  /** Deviance per datum above which a start counts as far from the minimum. */
  private static final double FAR = 10;

  private final FitWorkspace workspace;
  private final FitOptions options;
  private final double[] lower;
  private final double[] upper;
  private final double[] stepLower;
  private final double[] stepUpper;
  private final BoundedStep bounded;
  private final double[] trial;
  private final double[] step;
  private double[] gradient;
  private double[] trialGradient;
  private double[][] hessian;
  private double[][] trialHessian;
  private double deviance;
  private int iterations;

  public Minimiser(FitWorkspace workspace, FitOptions options) {
    this.workspace = workspace;
    this.options = options;
    int n = workspace.problem().free().size();
    lower = workspace.problem().free().stream().mapToDouble(Parameter::lower).toArray();
    upper = workspace.problem().free().stream().mapToDouble(Parameter::upper).toArray();
    stepLower = lower.clone();
    stepUpper = upper.clone();
    bounded = new BoundedStep(stepLower, stepUpper);
    trial = new double[n];
    step = new double[n];
    gradient = new double[n];
    trialGradient = new double[n];
    hessian = new double[n][n];
    trialHessian = new double[n][n];
  }

  public FitWorkspace workspace() {
    return workspace;
  }

  /** Deviance at the point the last call ended at. */
  public double deviance() {
    return deviance;
  }

  /** Iterations of the last call. */
  public int iterations() {
    return iterations;
  }

  /** Gradient of half the deviance at the last point. */
  double[] gradient() {
    return gradient;
  }

  /** Expected information at the last point. */
  double[][] hessian() {
    return hessian;
  }

  /**
   * Moves {@code theta} to a minimum. From a start that is far from the data, parameters in which
   * the model is linear are fitted first, the others held.
   *
   * @param theta start within the bounds, and the minimum afterwards
   * @return why it ended
   * @throws IllegalArgumentException as {@link #minimise}
   */
  public Convergence minimiseFromAfar(double[] theta) {
    double start = workspace.deviance(theta);
    if (start > FAR * workspace.problem().size() && Double.isFinite(start)) {
      boolean[] linear = workspace.linear(theta);
      boolean any = false;
      boolean[] pinned = new boolean[theta.length];
      for (int i = 0; i < theta.length; i++) {
        pinned[i] = !linear[i];
        any |= linear[i];
      }
      if (any) {
        minimise(theta, pinned);
      }
    }
    return minimise(theta, null);
  }

  /**
   * Moves {@code theta} to the nearest minimum.
   *
   * @param theta start within the bounds, and the minimum afterwards
   * @param pinned parameters that keep their value; null for none
   * @return why it ended
   * @throws IllegalArgumentException if the data are impossible or the model is not finite at the
   *     start
   */
  public Convergence minimise(double[] theta, boolean[] pinned) {
    boolean[] still = pinned == null ? new boolean[theta.length] : pinned;
    deviance = workspace.derivatives(theta, gradient, hessian);
    if (!Double.isFinite(deviance)) {
      throw new IllegalArgumentException(StartDiagnosis.explain(workspace, theta));
    }
    double damping = FIRST_DAMPING;
    int flat = 0;
    for (iterations = 0; iterations < options.iterations(); iterations++) {
      limitStep(theta);
      // The step with next to no damping tells how far the minimum is.
      if (bounded.solve(theta, gradient, hessian, still, LEAST_DAMPING, step)
          && predictedFall() <= options.tolerance()) {
        takeLastStep(theta);
        return Convergence.CONVERGED;
      }
      double fall = Double.NEGATIVE_INFINITY;
      if (damping == LEAST_DAMPING
          || bounded.solve(theta, gradient, hessian, still, damping, step)) {
        fall = tryStep(theta);
      }
      double predicted = predictedFall();
      // Next to the minimum rounding hides the fall, the gradient is what still counts.
      double rounding = predicted < 1e-9 * (1 + deviance) ? 1e-13 * (1 + deviance) : 0;
      if (fall > 0 || fall >= -rounding && rounding > 0) {
        System.arraycopy(trial, 0, theta, 0, theta.length);
        swap();
        deviance -= fall;
        flat = fall < 1e-9 * (1 + deviance) ? flat + 1 : 0;
        if (flat >= FLAT_STEPS) {
          return Convergence.FLAT;
        }
        double ratio = fall / predicted;
        damping =
            ratio > 0.75
                ? Math.max(LEAST_DAMPING, damping / 10)
                : ratio < 0.25 ? damping * 4 : damping;
      } else {
        damping = Math.max(damping, 1e-6) * 10;
        if (damping > MOST_DAMPING) {
          return rounding > 0 && nearMinimum(theta, still) ? Convergence.FLAT : Convergence.STALLED;
        }
      }
    }
    return Convergence.ITERATION_LIMIT;
  }

  private void limitStep(double[] theta) {
    for (int i = 0; i < theta.length; i++) {
      if (lower[i] > 0) {
        stepLower[i] = Math.max(lower[i], theta[i] / FACTOR);
        stepUpper[i] = Math.min(upper[i], theta[i] * FACTOR);
      }
    }
  }

  /** The step below the tolerance is known, so it is taken, if rounding does not forbid it. */
  private void takeLastStep(double[] theta) {
    double fall = tryStep(theta);
    if (fall >= -1e-12 * (1 + deviance)) {
      System.arraycopy(trial, 0, theta, 0, theta.length);
      swap();
      deviance -= fall;
    }
  }

  /** Whether the quadratic model promises no more than rounding could hide. */
  private boolean nearMinimum(double[] theta, boolean[] still) {
    return bounded.solve(theta, gradient, hessian, still, 1e-6, step)
        && predictedFall() < 1e-6 * (1 + deviance * 1e-3);
  }

  private double tryStep(double[] theta) {
    for (int i = 0; i < theta.length; i++) {
      trial[i] = Math.max(lower[i], Math.min(upper[i], theta[i] + step[i]));
    }
    if (Arrays.equals(trial, theta)) {
      return Double.NEGATIVE_INFINITY;
    }
    double next = workspace.derivatives(trial, trialGradient, trialHessian);
    return Double.isFinite(next) ? deviance - next : Double.NEGATIVE_INFINITY;
  }

  /** By how much the quadratic model says the step lowers the deviance. */
  private double predictedFall() {
    double sum = 0;
    for (int i = 0; i < step.length; i++) {
      double product = 2 * gradient[i];
      for (int j = 0; j < step.length; j++) {
        product += hessian[i][j] * step[j];
      }
      sum -= step[i] * product;
    }
    return sum;
  }

  private void swap() {
    double[] g = gradient;
    gradient = trialGradient;
    trialGradient = g;
    double[][] h = hessian;
    hessian = trialHessian;
    trialHessian = h;
  }
}
