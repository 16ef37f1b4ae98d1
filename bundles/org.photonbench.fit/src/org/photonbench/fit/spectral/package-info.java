/**
 * Spectra of evenly sampled data by the fast Fourier transform, with windows and with the
 * normalisation said.
 */
package org.photonbench.fit.spectral;
