/** The kinds of connections. */
package org.photonbench.device.transport.internal;
