/**
 * Third-order correlation g³ of three detectors: triples of photons by two time lags or two pulse
 * lags, and what three photons have in common beyond their pairs.
 */
package org.photonbench.analysis.correlation.g3;
