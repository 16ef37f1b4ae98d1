/**
 * The byte level of an instrument: connections over TCP, serial ports and USBTMC, with reads that
 * always end. What the bytes mean is the driver's, in which order commands go is the device's.
 */
package org.photonbench.device.transport;
