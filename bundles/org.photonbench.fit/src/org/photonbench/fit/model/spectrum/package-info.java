/**
 * Models of spectra (peaks in energy and wavelength, exponential tail, replicas, polarisation) and
 * of how lines depend on temperature and fields. Energies in eV, widths and splittings in meV.
 */
package org.photonbench.fit.model.spectrum;
