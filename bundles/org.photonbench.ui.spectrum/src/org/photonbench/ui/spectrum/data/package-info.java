/**
 * The figures and facts made of what a file of spectra, decays or a map holds. Plain Java: nothing
 * here needs a display.
 */
package org.photonbench.ui.spectrum.data;
