/**
 * Detectors and time tagger: from photons at ports to the photon blocks of a recording. Efficiency,
 * dead time, dark counts, afterpulses, crosstalk, jitter; T2 and T3 with FIFO, sync divider,
 * markers.
 */
package org.photonbench.virtuallab.detect;
