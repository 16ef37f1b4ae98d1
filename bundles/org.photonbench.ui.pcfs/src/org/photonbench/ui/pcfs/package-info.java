/**
 * The special view of PCFS: the map of correlation time and path difference, of which one
 * correlation time is chosen by the mouse. All numbers come from the analysis.
 */
package org.photonbench.ui.pcfs;
