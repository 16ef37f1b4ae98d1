package org.photonbench.analysis.saturation;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.likelihood.Likelihood;
import org.photonbench.fit.likelihood.PoissonLikelihood;

/**
 * The counts of a power series, the dark record last. Poisson where nothing else is known to make
 * them vary; otherwise normal, with the variance of {@link #variance} at fitted means.
 */
final class RateData {
  static final String NAME = "rate";

  private final List<Measurement> measurements;
  private final double[] power;
  private final double[] exposure;
  private final long[] counts;
  private final double powerNoise;

  RateData(PowerSeries series, SaturationSettings settings) {
    measurements = new ArrayList<>(series.measurements());
    series.dark().ifPresent(measurements::add);
    int n = measurements.size();
    power = new double[n];
    exposure = new double[n];
    counts = new long[n];
    for (int i = 0; i < n; i++) {
      Measurement one = measurements.get(i);
      power[i] = one.power();
      exposure[i] = one.exposure(settings.afterpulsing());
      counts[i] = one.counts();
    }
    powerNoise = settings.powerNoise() / 100;
  }

  int size() {
    return counts.length;
  }

  Abscissa abscissa() {
    return Abscissa.points(power);
  }

  /** Whether more than counting makes the counts vary, as far as is known before a fit. */
  boolean isOverdispersed() {
    return powerNoise > 0 || measurements.stream().anyMatch(m -> m.fano() > 1);
  }

  /** Largest rate over its power, and the largest rate: where a fit starts. */
  double highestRate() {
    double highest = 0;
    for (int i = 0; i < counts.length; i++) {
      highest = Math.max(highest, counts[i] / exposure[i]);
    }
    return highest;
  }

  double lowestRate() {
    double lowest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < counts.length; i++) {
      lowest = Math.min(lowest, counts[i] / exposure[i]);
    }
    return lowest;
  }

  DataSet poisson(Model model) {
    return set(model, new PoissonLikelihood(counts));
  }

  /**
   * With the variance at given means.
   *
   * @param mean means of the counts
   * @param slope derivative of the rate by the power
   * @param scatter relative standard deviation on top
   */
  DataSet normal(Model model, double[] mean, double[] slope, double scatter) {
    double[] data = new double[counts.length];
    double[] sigma = new double[counts.length];
    for (int i = 0; i < data.length; i++) {
      data[i] = counts[i];
      sigma[i] = Math.sqrt(variance(i, mean[i], slope[i], scatter));
    }
    return set(model, new GaussianLikelihood(data, sigma));
  }

  private double variance(int i, double mean, double slope, double scatter) {
    double pump = slope * power[i] * powerNoise * exposure[i];
    return measurements.get(i).fano() * Math.max(mean, 1)
        + pump * pump
        + scatter * scatter * mean * mean;
  }

  private DataSet set(Model model, Likelihood likelihood) {
    return new DataSet(NAME, model, abscissa(), likelihood, exposure);
  }
}
