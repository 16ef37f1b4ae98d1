/**
 * Where the rate of a photon stream changes, and which levels it switches between: change points
 * photon by photon (generalised likelihood ratio), Bayesian blocks of photons and of bins, levels
 * by clustering. Times are integer ticks of one window in memory; a caller with gaps gives live
 * time. Results are indices into those arrays.
 */
package org.photonbench.fit.changepoint;
