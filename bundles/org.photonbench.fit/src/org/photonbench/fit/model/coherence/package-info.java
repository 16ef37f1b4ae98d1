/**
 * Models of coherence against path delay in ps: fringe envelopes of a Michelson interferometer and
 * photon-correlation Fourier spectroscopy.
 */
package org.photonbench.fit.model.coherence;
