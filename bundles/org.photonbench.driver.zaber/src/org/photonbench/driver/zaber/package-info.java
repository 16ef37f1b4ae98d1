/** Driver of Zaber stages that speak the ASCII protocol, over a serial line or TCP. */
package org.photonbench.driver.zaber;
