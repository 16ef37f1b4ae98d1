/**
 * Stream operators: each makes a source of photons from one or several others, with bounded memory,
 * and tells what it did in the recording's info and in the stream's last event. {@link
 * org.photonbench.photon.stream.StreamPipeline} reads and writes a sequence of them as text. Plain
 * Java: no OSGi, Eclipse or SWT at run time.
 */
package org.photonbench.photon.stream;
