/**
 * The twin of the time taggers: a small C library with the vendor's functions, compiled when it is
 * needed, which generates photons or replays a recording. It shares nothing with the driver.
 */
package org.photonbench.driver.picoquant.twin;
