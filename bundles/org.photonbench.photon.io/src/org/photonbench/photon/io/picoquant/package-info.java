/** PicoQuant's photon records. Internal: open recordings through {@code Recordings}. */
package org.photonbench.photon.io.picoquant;
