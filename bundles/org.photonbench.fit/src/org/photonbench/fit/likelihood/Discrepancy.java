package org.photonbench.fit.likelihood;

/**
 * A sum over data that measures the misfit, with the mean and variance it has if the model is true
 * and no parameter was fitted.
 *
 * @param name what is summed
 * @param value the sum
 * @param expectation its expectation
 * @param variance its variance
 */
public record Discrepancy(String name, double value, double expectation, double variance) {}
