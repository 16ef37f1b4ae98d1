package org.photonbench.fit.engine;

import java.util.Arrays;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Evaluation;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;

/** Compares a model's analytic derivatives with differences of its values. */
public final class JacobianCheck {
  /**
   * The worst disagreement.
   *
   * @param parameter its parameter
   * @param entry its point or bin
   * @param analytic what the model says
   * @param numeric what differences say
   * @param error difference relative to the largest derivative by that parameter
   */
  public record Worst(String parameter, int entry, double analytic, double numeric, double error) {}

  private static final int LEVELS = 6;
  private static final double SHRINK = 1.6;

  private JacobianCheck() {}

  /**
   * Richardson extrapolation of central differences (C. J. F. Ridders, Adv. Eng. Softw. 4, 75
   * (1982)), away from bounds.
   *
   * @param p a point inside the bounds of all parameters
   */
  public static Worst worst(Model model, Abscissa x, double[] p) {
    int n = x.size();
    double[] value = new double[n];
    double[][] jacobian = new double[p.length][n];
    Evaluation evaluation = model.prepare(x);
    evaluation.at(p, value, jacobian);
    Worst worst = new Worst("none", -1, 0, 0, 0);
    for (int k = 0; k < p.length; k++) {
      Parameter parameter = model.parameters().get(k);
      double[] numeric = differences(evaluation, parameter, p, k, n);
      double largest = 0;
      for (int i = 0; i < n; i++) {
        largest = Math.max(largest, Math.abs(numeric[i]));
      }
      for (int i = 0; i < n; i++) {
        double error = Math.abs(jacobian[k][i] - numeric[i]);
        error = error == 0 ? 0 : error / Math.max(largest, Double.MIN_NORMAL);
        if (!(error <= worst.error())) {
          worst = new Worst(parameter.name(), i, jacobian[k][i], numeric[i], error);
        }
      }
    }
    return worst;
  }

  private static double[] differences(
      Evaluation evaluation, Parameter parameter, double[] p, int k, int n) {
    double room = Math.min(p[k] - parameter.lower(), parameter.upper() - p[k]);
    double h = Math.min(0.05 * Math.max(Math.abs(p[k]), 1e-3), 0.9 * room);
    if (!(h > 0)) {
      throw new IllegalArgumentException("parameter " + parameter.name() + " is at a bound");
    }
    double[] moved = p.clone();
    double[] plus = new double[n];
    double[] minus = new double[n];
    double[][][] table = new double[LEVELS][LEVELS][n];
    double[] best = new double[n];
    double[] error = new double[n];
    Arrays.fill(error, Double.POSITIVE_INFINITY);
    for (int level = 0; level < LEVELS; level++) {
      moved[k] = p[k] + h;
      evaluation.at(moved, plus, null);
      moved[k] = p[k] - h;
      evaluation.at(moved, minus, null);
      for (int i = 0; i < n; i++) {
        table[0][level][i] = (plus[i] - minus[i]) / (2 * h);
        double factor = SHRINK * SHRINK;
        for (int order = 1; order <= level; order++) {
          double finer = table[order - 1][level][i];
          double coarser = table[order - 1][level - 1][i];
          double better = (finer * factor - coarser) / (factor - 1);
          table[order][level][i] = better;
          factor *= SHRINK * SHRINK;
          double doubt = Math.max(Math.abs(better - finer), Math.abs(better - coarser));
          if (doubt <= error[i]) {
            error[i] = doubt;
            best[i] = better;
          }
        }
      }
      h /= SHRINK;
    }
    return best;
  }
}
