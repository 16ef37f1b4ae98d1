/** Faults put into a connection on purpose, the same for the same seed. */
package org.photonbench.device.transport.fault;
