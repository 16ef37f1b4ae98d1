/**
 * Statistics of dwell times and of noise: power laws by maximum likelihood with their lower bound,
 * goodness of fit and rivals, and the Allan variance. Nothing is fitted to a logarithmic histogram.
 */
package org.photonbench.fit.statistics;
