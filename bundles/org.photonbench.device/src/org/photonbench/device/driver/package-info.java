/**
 * What a driver is made of: the factory that the product finds, and base classes that do states,
 * tasks, limits, loss and recovery, so that a driver holds nothing but its protocol.
 */
package org.photonbench.device.driver;
