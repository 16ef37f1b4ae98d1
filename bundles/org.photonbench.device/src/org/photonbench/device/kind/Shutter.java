package org.photonbench.device.kind;

import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;

/** A shutter. To make it safe is to close it. */
public interface Shutter extends Device {
  /** Whether it is open, asked from the instrument. */
  boolean isOpen() throws DeviceException;

  /** Opens or closes it and returns when the instrument confirms it; closing is always allowed. */
  void setOpen(boolean open) throws DeviceException;
}
