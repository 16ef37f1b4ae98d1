/**
 * The editor of spectra, of decays in a series and of maps: a figure with its axes, frames and
 * units to choose, and what the file says of them.
 */
package org.photonbench.ui.spectrum;
