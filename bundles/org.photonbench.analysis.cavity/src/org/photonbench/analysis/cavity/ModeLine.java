package org.photonbench.analysis.cavity;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;

/**
 * A Lorentzian line, alone or multiplied with the Lorentzian of a mode at its centre, seen through
 * a spectrometer whose image of a sharp line is a Gaussian. Energies in meV.
 */
final class ModeLine implements Model {
  static final String EMITTER = "emitter width";
  static final String MODE = "mode width";
  private static final String CENTRE = "centre";

  /** Gauss-Hermite nodes and weights of order 5, over sqrt(pi); the spread is below the widths. */
  private static final double[] NODES = {
    -2.0201828704560856, -0.9585724646138185, 0, 0.9585724646138185, 2.0201828704560856
  };

  private static final double[] WEIGHTS = {
    0.011257411327720688,
    0.22207592200561266,
    0.5333333333333333,
    0.22207592200561266,
    0.011257411327720688
  };

  private final boolean withMode;
  private final double spread;
  private final List<Parameter> parameters = new ArrayList<>();

  /**
   * @param withMode whether the line is seen through a mode
   * @param spread standard deviation of the image of a sharp line, meV
   * @param width start value of both widths, meV
   * @param reach widths and offsets go up to this, meV
   */
  ModeLine(boolean withMode, double spread, double width, double reach) {
    this.withMode = withMode;
    this.spread = spread;
    double least = 1e-3 * width;
    parameters.add(new Parameter(CENTRE, "meV", -reach, reach, 0, "Centre, from the start's."));
    parameters.add(
        new Parameter("height", "y", 0, Double.POSITIVE_INFINITY, 1, "Height above the floor."));
    parameters.add(
        new Parameter(
            "floor",
            "y",
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            0,
            "Signal far from the line."));
    parameters.add(
        new Parameter(EMITTER, "meV", least, reach, width, "Full width of the emitter's line."));
    if (withMode) {
      parameters.add(new Parameter(MODE, "meV", least, reach, width, "Full width of the mode."));
    }
  }

  @Override
  public String id() {
    return withMode ? "cavity.mode-line" : "cavity.line";
  }

  @Override
  public String title() {
    return withMode ? "Lorentzian times the Lorentzian of a mode" : "Lorentzian";
  }

  @Override
  public String source() {
    return "h/((1 + (x/a)^2)(1 + (x/b)^2)) + floor with half widths a, b; convolved with a Gaussian"
        + " by Gauss-Hermite quadrature of order 5";
  }

  @Override
  public List<Parameter> parameters() {
    return List.copyOf(parameters);
  }

  @Override
  public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    double a = p[3] / 2;
    double b = withMode ? p[4] / 2 : Double.POSITIVE_INFINITY;
    for (int i = 0; i < x.size(); i++) {
      double sum = 0;
      double byCentre = 0;
      double byEmitter = 0;
      double byMode = 0;
      for (int k = 0; k < NODES.length; k++) {
        double d = x.centre(i) + Math.sqrt(2) * spread * NODES[k] - p[0];
        double emitter = 1 / (1 + d * d / (a * a));
        double mode = withMode ? 1 / (1 + d * d / (b * b)) : 1;
        double f = WEIGHTS[k] * emitter * mode;
        sum += f;
        byCentre += f * 2 * d * (emitter / (a * a) + (withMode ? mode / (b * b) : 0));
        byEmitter += f * emitter * d * d / (a * a * a);
        byMode += withMode ? f * mode * d * d / (b * b * b) : 0;
      }
      value[i] = p[2] + p[1] * sum;
      if (jacobian != null) {
        jacobian[0][i] = p[1] * byCentre;
        jacobian[1][i] = sum;
        jacobian[2][i] = 1;
        jacobian[3][i] = p[1] * byEmitter;
        if (withMode) {
          jacobian[4][i] = p[1] * byMode;
        }
      }
    }
  }
}
