package org.photonbench.device.kind;

import org.photonbench.device.Amount;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.Reading;

/** A laser. Emission needs a permit for {@code LASER_EMISSION}. */
public interface Laser extends Device {
  /** Quantity under which {@link #limits()} bounds the power. */
  String POWER = "power";

  boolean isEmitting() throws DeviceException;

  /** Whether the key and the interlock chain are closed. */
  boolean isInterlockClosed() throws DeviceException;

  /**
   * Turns emission on or off; off is always allowed.
   *
   * @throws DeviceException without a permit or with the interlock open
   */
  void setEmission(boolean on) throws DeviceException;

  /** Power that it emits, as it measures it. */
  Reading power() throws DeviceException;

  /** Sets the power; returns what the laser took, read back. */
  Amount setPower(Amount power) throws DeviceException;
}
