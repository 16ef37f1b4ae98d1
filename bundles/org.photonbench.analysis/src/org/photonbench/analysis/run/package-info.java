/**
 * Running analyses: which there are, one run over one recording with its provenance, the survey of
 * a recording, and the repetition of a stored result. Plain Java: no OSGi, Eclipse or SWT at run
 * time.
 */
package org.photonbench.analysis.run;
