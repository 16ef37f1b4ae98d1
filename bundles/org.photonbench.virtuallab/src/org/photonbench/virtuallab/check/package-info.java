/** Refuses impossible parameters of the parts of the laboratory. */
package org.photonbench.virtuallab.check;
