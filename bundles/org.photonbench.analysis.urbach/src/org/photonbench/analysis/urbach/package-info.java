/**
 * The exponential tail on the low-energy side of a luminescence spectrum: its slope energy in a
 * window fixed relative to the peak, the windows beside it, and the comparison with a Gaussian
 * wing.
 */
package org.photonbench.analysis.urbach;
