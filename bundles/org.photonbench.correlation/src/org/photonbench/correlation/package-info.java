/**
 * Exact photon counting: pair correlations on a linear axis of lags and between pulses, intensity
 * traces, decay histograms. Blocks of photons go in, a snapshot of integer counts can be taken at
 * any time; the counts do not depend on how the record was cut into blocks. Plain Java: no OSGi,
 * Eclipse or SWT at run time.
 */
package org.photonbench.correlation;
