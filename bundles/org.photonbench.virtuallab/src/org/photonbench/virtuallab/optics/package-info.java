/** Passive optics without interference: beam splitters and filters. */
package org.photonbench.virtuallab.optics;
