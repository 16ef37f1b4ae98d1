package org.photonbench.device.transport;

import java.time.Duration;
import java.util.Optional;

/** Opens a connection to an instrument; what a driver is given, so that it can be wrapped. */
@FunctionalInterface
public interface Connector {
  /**
   * Opens the line, within the time that it was made for.
   *
   * @throws TransportException if it cannot be opened, with what to do
   */
  Connection open() throws TransportException;

  /**
   * Opens an address.
   *
   * @param defaults settings of a serial port whose address says none
   * @param timeout within which it must be open
   */
  static Connector of(Address address, Optional<SerialSettings> defaults, Duration timeout) {
    return () -> Connections.open(address, defaults, Deadline.in(timeout));
  }
}
