/**
 * Spectra and series of spectra: the axis with its bin edges and exact conversions, the signal with
 * what it is counted in, and what is needed to know its noise.
 *
 * <p>A value belongs to a bin of the detector, not to a point: it is the signal between two edges.
 * Converting the axis moves the edges and leaves the values alone, so nothing is resampled and
 * counts stay counts. A density (per nm, per eV) is a value divided by the width of its bin in that
 * unit; that is the Jacobian, exact for a bin of any width.
 */
package org.photonbench.spectrum;
