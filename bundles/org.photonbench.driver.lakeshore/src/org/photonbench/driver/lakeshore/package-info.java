/** Lake Shore temperature controllers 335, 336 and 350 over TCP and serial lines. */
package org.photonbench.driver.lakeshore;
