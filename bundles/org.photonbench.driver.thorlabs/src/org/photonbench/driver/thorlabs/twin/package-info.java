/** Thorlabs' instruments that are not there. They share nothing with their drivers. */
package org.photonbench.driver.thorlabs.twin;
