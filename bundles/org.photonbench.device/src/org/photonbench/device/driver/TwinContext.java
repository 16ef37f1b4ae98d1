package org.photonbench.device.driver;

import org.photonbench.device.twin.TwinWorld;

/**
 * What a twin is started with.
 *
 * @param seed of all its random numbers
 * @param world the simulated table that all twins stand on
 */
public record TwinContext(long seed, TwinWorld world) {}
