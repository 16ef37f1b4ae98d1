package org.photonbench.driver.thorlabs.twin;

import org.photonbench.device.driver.Twin;
import org.photonbench.device.twin.TwinFaults;
import org.photonbench.device.twin.TwinServer;

/** A twin that is all in its server. */
record ServedTwin(TwinServer server) implements Twin {
  @Override
  public String connection() {
    return server.address();
  }

  @Override
  public TwinFaults faults() {
    return server;
  }

  @Override
  public void close() {
    server.close();
  }
}
