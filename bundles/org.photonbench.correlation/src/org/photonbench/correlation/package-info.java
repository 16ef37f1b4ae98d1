/**
 * Exact photon counting: correlations of pairs on linear and logarithmic axes of lags and between
 * pulses, of triples, intensity traces, decay histograms, also over time; and what counts are
 * normalised with. The one averaging correlator says so of each of its bins. Blocks of photons go
 * in, a snapshot of integer counts can be taken at any time; the counts do not depend on how the
 * record was cut into blocks. Plain Java: no OSGi, Eclipse or SWT at run time.
 */
package org.photonbench.correlation;
