package org.photonbench.device.queue;

import java.io.IOException;
import org.photonbench.device.DeviceException;

/**
 * One conversation with an instrument that must not be interrupted by another one: a command and
 * its answer. It must end by itself: each read in it is bounded.
 */
@FunctionalInterface
public interface Exchange<R> {
  R run() throws IOException, DeviceException;
}
