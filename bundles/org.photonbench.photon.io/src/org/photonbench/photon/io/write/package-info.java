/**
 * Writing of recordings: PTU as the product's own recording format, text for other programs, and
 * the conversion of one into the other. Plain Java: no OSGi at run time.
 *
 * <p>Nothing is changed silently: what a format cannot hold is refused before anything of it is
 * written, or said in a {@link org.photonbench.photon.io.write.Statement}.
 */
package org.photonbench.photon.io.write;
