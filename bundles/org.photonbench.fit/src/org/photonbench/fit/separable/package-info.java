/**
 * Models that are linear in some of their parameters: sums of shapes over one axis with amplitudes
 * for every curve of a data matrix.
 */
package org.photonbench.fit.separable;
