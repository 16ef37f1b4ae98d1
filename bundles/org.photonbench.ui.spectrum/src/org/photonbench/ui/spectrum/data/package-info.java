/**
 * What a file of spectra, decays or a map holds, and the figures and facts made of it. Plain Java:
 * nothing here needs a display.
 */
package org.photonbench.ui.spectrum.data;
