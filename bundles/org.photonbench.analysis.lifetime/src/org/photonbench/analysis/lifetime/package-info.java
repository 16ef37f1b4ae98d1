/**
 * Luminescence lifetimes from time-correlated single photons: decay histograms, fits behind an
 * instrument response, choice of the model, averages, pile-up, and lifetimes in time.
 */
package org.photonbench.analysis.lifetime;
