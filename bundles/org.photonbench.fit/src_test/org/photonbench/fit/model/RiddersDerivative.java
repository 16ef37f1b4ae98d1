package org.photonbench.fit.model;

import java.util.Arrays;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;

/**
 * Derivatives of a model by one parameter from its values alone: central differences extrapolated
 * to step 0 (C. J. F. Ridders, Adv. Eng. Softw. 4, 75 (1982)).
 */
final class RiddersDerivative {
  private static final int LEVELS = 8;
  private static final double SHRINK = 2;

  final double[] derivative;
  final double[] error;

  private RiddersDerivative(int points) {
    derivative = new double[points];
    error = new double[points];
    Arrays.fill(error, Double.POSITIVE_INFINITY);
  }

  /**
   * @param step first step, halved at every level; the parameter must stay allowed within it
   */
  static RiddersDerivative of(Model model, double[] p, int parameter, double step, Abscissa x) {
    int points = x.size();
    RiddersDerivative result = new RiddersDerivative(points);
    double[][][] table = new double[LEVELS][LEVELS][];
    double h = step;
    for (int i = 0; i < LEVELS; i++, h /= SHRINK) {
      table[0][i] = difference(model, p, parameter, h, x);
      double factor = SHRINK * SHRINK;
      for (int j = 1; j <= i; j++, factor *= SHRINK * SHRINK) {
        double[] extrapolated = new double[points];
        for (int k = 0; k < points; k++) {
          double better = table[j - 1][i][k];
          double former = table[j - 1][i - 1][k];
          extrapolated[k] = (better * factor - former) / (factor - 1);
          double error =
              Math.max(Math.abs(extrapolated[k] - better), Math.abs(extrapolated[k] - former));
          if (error <= result.error[k]) {
            result.error[k] = error;
            result.derivative[k] = extrapolated[k];
          }
        }
        table[j][i] = extrapolated;
      }
    }
    return result;
  }

  private static double[] difference(Model model, double[] p, int parameter, double h, Abscissa x) {
    double[] high = new double[x.size()];
    double[] low = new double[x.size()];
    double[] moved = p.clone();
    moved[parameter] = p[parameter] + h;
    double width = moved[parameter];
    model.evaluate(moved, x, high, null);
    moved[parameter] = p[parameter] - h;
    width -= moved[parameter];
    model.evaluate(moved, x, low, null);
    for (int k = 0; k < high.length; k++) {
      high[k] = (high[k] - low[k]) / width;
    }
    return high;
  }
}
