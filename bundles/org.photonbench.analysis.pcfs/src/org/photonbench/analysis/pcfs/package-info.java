/**
 * Photon-correlation Fourier spectroscopy: coherence time, linewidth and fine structure of single
 * emitters at any correlation time, from recordings behind a scanned interferometer or from tables
 * of correlation functions.
 */
package org.photonbench.analysis.pcfs;
