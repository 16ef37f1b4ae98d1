/**
 * A simulated controller that speaks GCS 2.0. It knows nothing of the driver: its parser, numbers
 * and mechanics are its own.
 */
package org.photonbench.driver.pi.twin;
