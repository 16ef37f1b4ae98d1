/**
 * What twins of instruments share: a server that carries bytes and misbehaves on demand, and the
 * table that they stand on. Nothing here knows a protocol.
 */
package org.photonbench.device.twin;
