/**
 * Spectral lines: fits with the noise of a camera, tracking in series, spectral diffusion and
 * jumps, power series, phonon replicas, and fine structure behind a polariser.
 */
package org.photonbench.analysis.spectra;
