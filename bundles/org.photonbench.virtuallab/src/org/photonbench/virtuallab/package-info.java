/**
 * The virtual laboratory: simulated emitters, optics, detectors and time taggers whose truth is
 * known. {@link org.photonbench.virtuallab.Simulation} writes the recording of a scenario with the
 * truth beside it; {@link org.photonbench.virtuallab.run.SimulatedSource} gives its photons
 * directly. Plain Java: no OSGi, Eclipse or SWT at run time.
 */
package org.photonbench.virtuallab;
