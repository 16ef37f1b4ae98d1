/**
 * Operations on spectra with their uncertainties: calibration of wavelength and camera, background,
 * cosmic rays, saturation, binning, normalisation, averages. Each gives something new and leaves
 * what it was given as it is; what it replaced or assumed is listed.
 */
package org.photonbench.spectrum.process;
