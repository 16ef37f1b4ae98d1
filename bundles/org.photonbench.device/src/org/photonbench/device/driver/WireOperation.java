package org.photonbench.device.driver;

import java.io.IOException;
import org.photonbench.device.DeviceException;

/**
 * What a driver says on its connection, on the connection's thread; bounded.
 *
 * @param <C> connection of the transport
 */
@FunctionalInterface
public interface WireOperation<C, R> {
  R run(C connection) throws IOException, DeviceException;
}
