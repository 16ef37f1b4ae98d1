/**
 * The analysis API: what an analysis declares, and how a run takes blocks of photons and gives
 * results. Plain Java: no OSGi, Eclipse or SWT at run time.
 */
package org.photonbench.analysis;
