/**
 * How probable data are, given the model's mean: Poisson counts, numbers with known Gaussian errors
 * (weighted least squares), camera pixels with Poisson and read noise, and binomial counts.
 */
package org.photonbench.fit.likelihood;
