package org.photonbench.analysis.superradiance;

import java.util.Arrays;
import java.util.List;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;

/**
 * A smooth model behind a Gaussian response: the mean of shifted copies with Gaussian weights
 * (trapezium rule, whose error falls off faster than any power for a Gaussian).
 */
final class ConvolvedModel implements Model {
  /** Shifts reach this many standard deviations a side. */
  private static final double REACH = 4.5;

  private static final int SIDE = 8;

  private final Model model;
  private final double[] shifts;
  private final double[] weights;

  /**
   * @param sigma standard deviation in the unit of the abscissa; 0: no response
   */
  ConvolvedModel(Model model, double sigma) {
    this.model = model;
    int side = sigma > 0 ? SIDE : 0;
    shifts = new double[2 * side + 1];
    weights = new double[shifts.length];
    double sum = 0;
    for (int i = 0; i < shifts.length; i++) {
      double z = side == 0 ? 0 : REACH * (i - side) / side;
      shifts[i] = z * sigma;
      weights[i] = Math.exp(-0.5 * z * z);
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
  }

  @Override
  public String id() {
    return model.id();
  }

  @Override
  public String title() {
    return model.title();
  }

  @Override
  public String source() {
    return model.source() + ", behind a Gaussian response";
  }

  @Override
  public String xUnit() {
    return model.xUnit();
  }

  @Override
  public String valueUnit() {
    return model.valueUnit();
  }

  @Override
  public List<Parameter> parameters() {
    return model.parameters();
  }

  @Override
  public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    int n = value.length;
    double[] one = new double[n];
    double[][] slopes = jacobian == null ? null : new double[p.length][n];
    Arrays.fill(value, 0);
    if (jacobian != null) {
      for (double[] row : jacobian) {
        Arrays.fill(row, 0);
      }
    }
    double[] centres = x.centres();
    double[] at = new double[n];
    for (int s = 0; s < shifts.length; s++) {
      for (int i = 0; i < n; i++) {
        at[i] = centres[i] - shifts[s];
      }
      // Points: a bin is narrow against the response or the pulse.
      model.evaluate(p, Abscissa.points(at), one, slopes);
      for (int i = 0; i < n; i++) {
        value[i] += weights[s] * one[i];
        for (int k = 0; slopes != null && jacobian != null && k < p.length; k++) {
          jacobian[k][i] += weights[s] * slopes[k][i];
        }
      }
    }
  }
}
