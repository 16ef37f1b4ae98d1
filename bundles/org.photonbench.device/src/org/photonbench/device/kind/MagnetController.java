package org.photonbench.device.kind;

import org.photonbench.device.Amount;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.Reading;

/**
 * Drives a magnet. A field needs a permit for {@code MAGNETIC_FIELD}. To make it safe is to hold
 * the field: a fast ramp down may quench.
 */
public interface MagnetController extends Device {
  /** Quantity under which {@link #limits()} bounds fields. */
  String FIELD = "field";

  Reading field() throws DeviceException;

  /** Whether the magnet carries its current without the supply. */
  boolean isPersistent() throws DeviceException;

  /**
   * Ramps to a field.
   *
   * @param ratePerMinute T/min
   */
  DeviceTask<Void> rampTo(Amount field, double ratePerMinute) throws DeviceException;

  /** Stays at the present field. */
  void hold() throws DeviceException;
}
