/**
 * Thorlabs: stages and rotation mounts of the APT family, Elliptec mounts, the filter wheel FW102C,
 * the shutter controller SC10 and the power meters PM100.
 */
package org.photonbench.driver.thorlabs;
