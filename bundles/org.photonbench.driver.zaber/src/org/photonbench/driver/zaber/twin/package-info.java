/** A simulated Zaber stage; it knows nothing of the driver. */
package org.photonbench.driver.zaber.twin;
