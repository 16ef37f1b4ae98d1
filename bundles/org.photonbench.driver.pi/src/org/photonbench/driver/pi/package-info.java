/** Driver of Physik Instrumente controllers that speak GCS 2.0, over TCP or a serial line. */
package org.photonbench.driver.pi;
