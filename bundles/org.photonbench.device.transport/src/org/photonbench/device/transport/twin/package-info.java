/**
 * Serial ports for twins: a pseudo-terminal that leads to the TCP port of a twin. It knows bytes
 * only; a twin shares nothing with the driver of its instrument.
 */
package org.photonbench.device.transport.twin;
