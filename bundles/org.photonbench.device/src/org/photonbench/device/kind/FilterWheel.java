package org.photonbench.device.kind;

import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;

/** A wheel of filters. */
public interface FilterWheel extends Device {
  /** Number of places. */
  int places();

  /** Place in the beam, from 1. */
  int place() throws DeviceException;

  /** Turns a place into the beam. */
  DeviceTask<Void> select(int place) throws DeviceException;
}
