/** A temperature controller that is not there. It shares nothing with the driver. */
package org.photonbench.driver.lakeshore.twin;
