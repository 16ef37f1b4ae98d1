package org.photonbench.device.driver;

import org.photonbench.device.DeviceIdentity;

/**
 * An instrument that discovery found.
 *
 * @param driver identifier of the driver that can drive it
 * @param connection how to reach it, as a set-up file says it
 */
public record DiscoveredInstrument(String driver, String connection, DeviceIdentity identity) {}
