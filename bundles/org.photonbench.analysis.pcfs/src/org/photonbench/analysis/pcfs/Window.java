package org.photonbench.analysis.pcfs;

import org.photonbench.fit.likelihood.BinomialLikelihood;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.likelihood.Likelihood;

/**
 * 1 - R at all positions of a scan, for one stretch of lags.
 *
 * @param from shortest lag in s
 * @param to longest lag in s
 * @param lag mean lag in s, weighted as the bins are
 * @param weights share of each lag bin in the whole, summing to 1
 * @param firstBin bin of the first weight
 * @param value 1 - R at each position; NaN where nothing was measured
 * @param sigma standard error
 * @param shared the part of its square that all stretches of lags have in common, as their pairs
 *     are made of the same photons
 * @param crossShare share of pairs between the detectors that light without interference has; 1 for
 *     tables, whose ratio has it in it
 * @param pairs number of pairs at each position; empty for tables
 * @param photons number of photons at each position; empty for tables
 * @param scatter factors on the errors for the scatter between blocks of time; they are in them;
 *     empty for tables
 * @param wander variance over the square of 1 - R that lines bring which wander while the path is
 *     dithered; it is in the errors, and in what is shared
 */
record Window(
    double from,
    double to,
    double lag,
    double[] weights,
    int firstBin,
    double[] value,
    double[] sigma,
    double[] shared,
    double[] crossShare,
    double[] pairs,
    double[] photons,
    double[] scatter,
    double[] wander) {

  /** Of lines at rest. */
  Window(
      double from,
      double to,
      double lag,
      double[] weights,
      int firstBin,
      double[] value,
      double[] sigma,
      double[] shared,
      double[] crossShare,
      double[] pairs,
      double[] photons,
      double[] scatter) {
    this(
        from,
        to,
        lag,
        weights,
        firstBin,
        value,
        sigma,
        shared,
        crossShare,
        pairs,
        photons,
        scatter,
        new double[value.length]);
  }

  /** Whether pairs were counted. */
  boolean counted() {
    return pairs.length > 0;
  }

  /**
   * Binomial variance of 1 - R = y.
   *
   * @param share of pairs between the detectors without interference
   */
  static double pairVariance(double y, double share, double pairs) {
    // A few pairs that are by chance all alike do not mean that there is no error.
    double p = Math.clamp((1 - y) * share, 1 / (pairs + 2), 1 - 1 / (pairs + 2));
    return p * (1 - p) / pairs / (share * share);
  }

  /** Variance of 1 - R = y by photons that several pairs have in common. */
  static double photonVariance(double y, double photons) {
    double square = Math.clamp(y, 0, 2.0 / 3);
    return 4 / photons * square * (1 - 1.5 * square);
  }

  /**
   * The same with the errors that counts of this mean have. Errors made from the counts themselves
   * favour those that are low by chance.
   *
   * @param mean 1 - R expected at each position
   */
  Window expecting(double[] mean) {
    if (!counted()) {
      return this;
    }
    double[] error = new double[sigma.length];
    double[] common = new double[sigma.length];
    for (int i = 0; i < error.length; i++) {
      double factor = scatter[i] * scatter[i];
      common[i] = factor * (photonVariance(mean[i], photons[i]) + wander[i] * mean[i] * mean[i]);
      error[i] = Math.sqrt(factor * pairVariance(mean[i], crossShare[i], pairs[i]) + common[i]);
    }
    return with(value, error, common);
  }

  private Window with(double[] newValue, double[] newSigma, double[] newShared) {
    return new Window(
        from,
        to,
        lag,
        weights,
        firstBin,
        newValue,
        newSigma,
        newShared,
        crossShare,
        pairs,
        photons,
        scatter,
        wander);
  }

  int size() {
    return value.length;
  }

  /**
   * Less what a fit of another stretch of lags left over: a misfit of the model that all have.
   *
   * @param residual at each position; NaN where it is not known
   */
  Window less(double[] residual) {
    double[] rest = value.clone();
    for (int i = 0; i < rest.length; i++) {
      rest[i] -= residual[i];
    }
    return with(rest, sigma, shared);
  }

  /** As it enters a fit of so many stretches of lags together: what they share counts once only. */
  Window amongst(int stretches) {
    double[] wider = new double[sigma.length];
    for (int i = 0; i < wider.length; i++) {
      wider[i] = Math.sqrt(sigma[i] * sigma[i] + (stretches - 1) * shared[i]);
    }
    return with(value, wider, shared);
  }

  /**
   * The likelihood of R times its share: binomial for counted pairs, with as many trials as give
   * the standard error, else normal.
   *
   * @param inflation factor on the standard errors, at least 1
   * @param rows positions that take part
   */
  Likelihood likelihood(double inflation, int[] rows) {
    return counted() ? binomial(inflation, rows) : normal(inflation, rows);
  }

  private Likelihood normal(double inflation, int[] rows) {
    double[] data = new double[rows.length];
    double[] errors = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      data[i] = 1 - value[rows[i]];
      errors[i] = inflation * sigma[rows[i]];
    }
    return new GaussianLikelihood(data, errors);
  }

  private Likelihood binomial(double inflation, int[] rows) {
    long[] successes = new long[rows.length];
    long[] trials = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      int row = rows[i];
      double p = Math.clamp((1 - value[row]) * crossShare[row], 1e-6, 1 - 1e-6);
      double error = inflation * sigma[row] * crossShare[row];
      trials[i] = Math.max(1, Math.round(p * (1 - p) / (error * error)));
      successes[i] = Math.clamp(Math.round(p * trials[i]), 0, trials[i]);
    }
    return new BinomialLikelihood(successes, trials);
  }
}
