/** Opening of photon recordings, whatever their format. Plain Java: no OSGi at run time. */
package org.photonbench.photon.io;
