/**
 * Photon records: time in integer ticks, channel, micro time, markers; blocks; sources; faults as
 * events; the balance of records. Plain Java: no OSGi, Eclipse or SWT at run time.
 */
package org.photonbench.photon;
