package org.photonbench.device.kind;

import org.photonbench.device.Amount;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.Range;

/** Moves the sample or the beam over an area, for images and to centre an emitter. */
public interface Scanner extends Device {
  /** Number of axes. */
  int axes();

  /** How far an axis can go. */
  Range travel(int axis);

  Amount position(int axis) throws DeviceException;

  /** Goes to a point, one amount for each axis. */
  DeviceTask<Void> moveTo(Amount... target) throws DeviceException;

  /**
   * Scans lines of the first axis while the second one steps.
   *
   * @param fast range of the first axis
   * @param slow range of the second axis
   * @param columns points in a line
   * @param rows lines
   * @param dwell time at each point
   */
  DeviceTask<Void> scan(Range fast, Range slow, int columns, int rows, Amount dwell)
      throws DeviceException;
}
