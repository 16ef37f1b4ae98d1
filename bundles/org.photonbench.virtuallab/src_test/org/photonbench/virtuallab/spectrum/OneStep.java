package org.photonbench.virtuallab.spectrum;

import java.util.function.Function;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * One step of maximum likelihood from the truth: an efficient estimator, whose pulls are normal if
 * mean and variance of the data are those of the model. Knows nothing of the simulator.
 */
public final class OneStep {
  private final double[] mean;
  private final double[] variance;
  private final double[][] derivatives;
  private final RealMatrix covariance;

  /**
   * @param model expectation of each datum by the parameters
   * @param truth true parameters
   * @param steps steps for the numerical derivatives
   * @param variance variance of a datum by its expectation
   */
  public OneStep(
      Function<double[], double[]> model,
      double[] truth,
      double[] steps,
      Function<Double, Double> variance) {
    mean = model.apply(truth);
    this.variance = new double[mean.length];
    for (int i = 0; i < mean.length; i++) {
      this.variance[i] = variance.apply(mean[i]);
    }
    int n = truth.length;
    derivatives = new double[n][mean.length];
    for (int p = 0; p < n; p++) {
      double[] up = truth.clone();
      double[] down = truth.clone();
      up[p] += steps[p];
      down[p] -= steps[p];
      double[] high = model.apply(up);
      double[] low = model.apply(down);
      for (int i = 0; i < mean.length; i++) {
        derivatives[p][i] = (high[i] - low[i]) / (2 * steps[p]);
      }
    }
    RealMatrix fisher = new Array2DRowRealMatrix(n, n);
    for (int p = 0; p < n; p++) {
      for (int q = 0; q < n; q++) {
        double sum = 0;
        for (int i = 0; i < mean.length; i++) {
          sum += derivatives[p][i] * derivatives[q][i] / this.variance[i];
        }
        fisher.setEntry(p, q, sum);
      }
    }
    covariance = new LUDecomposition(fisher).getSolver().getInverse();
  }

  /** Pulls of the parameters for data; data that are NaN do not count and must be few. */
  public double[] pulls(double[] data) {
    int n = derivatives.length;
    double[] score = new double[n];
    for (int p = 0; p < n; p++) {
      for (int i = 0; i < mean.length; i++) {
        if (!Double.isNaN(data[i])) {
          score[p] += derivatives[p][i] * (data[i] - mean[i]) / variance[i];
        }
      }
    }
    double[] step = covariance.operate(score);
    for (int p = 0; p < n; p++) {
      step[p] /= Math.sqrt(covariance.getEntry(p, p));
    }
    return step;
  }

  /** Standard uncertainty of a parameter. */
  public double sigma(int parameter) {
    return Math.sqrt(covariance.getEntry(parameter, parameter));
  }
}
