/**
 * Simulated spectra: emission lines and their laws of temperature and magnetic field, a
 * spectrometer with its camera, series that drift, shift, bleach and jump, and series over
 * conditions.
 *
 * <p>{@link org.photonbench.virtuallab.spectrum.SpectralExperiments} reads the kinds of scenarios
 * that are simulated here; {@link org.photonbench.virtuallab.spectrum.SimulatedRun} writes the
 * files of a run with the truth beside them. The numbers depend on scenario and seed alone.
 */
package org.photonbench.virtuallab.spectrum;
