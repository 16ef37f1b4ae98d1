/**
 * A set-up of source, optics, detectors and tagger at work: as a source of photon blocks like any
 * recording, and as a run that writes a recording with the truth beside it.
 */
package org.photonbench.virtuallab.run;
