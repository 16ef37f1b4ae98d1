/**
 * PicoQuant's time taggers MultiHarp 150/160, HydraHarp 400 and PicoHarp 330 through the vendor's
 * libraries: T2 and T3 streaming into PTU files. The libraries are the vendor's and not part of the
 * product; they are loaded where the user installed them.
 */
package org.photonbench.driver.picoquant;
