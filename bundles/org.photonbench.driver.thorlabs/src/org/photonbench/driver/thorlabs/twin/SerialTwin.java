package org.photonbench.driver.thorlabs.twin;

import java.io.IOException;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.transport.twin.TwinSerialPort;
import org.photonbench.device.twin.TwinFaults;

/** A twin behind a serial port. */
final class SerialTwin implements Twin {
  private final Twin twin;
  private final TwinSerialPort port;

  /** Takes over a twin behind TCP. */
  SerialTwin(Twin twin) throws IOException {
    this.twin = twin;
    port = TwinSerialPort.start(twin.connection());
  }

  @Override
  public String connection() {
    return port.address().toString();
  }

  @Override
  public TwinFaults faults() {
    return twin.faults();
  }

  @Override
  public void close() {
    port.close();
    twin.close();
  }
}
