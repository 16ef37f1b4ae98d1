/**
 * The special view of HOM: the post-selection window, dragged over the coincidences and over its
 * scan. All numbers come from the analysis.
 */
package org.photonbench.ui.hom;
