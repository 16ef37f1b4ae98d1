/**
 * Second-order correlation g²(τ) of two detectors after a beam splitter (Hanbury Brown and Twiss),
 * under continuous and pulsed excitation.
 */
package org.photonbench.analysis.hbt;
