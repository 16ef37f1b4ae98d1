package org.photonbench.device.kind;

import org.photonbench.device.Amount;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.Range;
import org.photonbench.device.Unit;

/** One axis that moves: a delay stage, a rotation mount, a focus. */
public interface Positioner extends Device {
  /** Quantity under which {@link #limits()} bounds targets. */
  String POSITION = "position";

  /** Unit of all its positions. */
  Unit unit();

  /** How far it can move, as read from the controller. */
  Range travel();

  /** How near to its target it must stand for a move to have succeeded, in {@link #unit()}. */
  double tolerance();

  /** Speed of moves, in {@link #unit()} per second, as last read. */
  double velocity();

  /** Where it is now. */
  Amount position() throws DeviceException;

  /** Whether positions refer to a reference mark. Without, absolute moves are refused. */
  boolean isReferenced();

  /** Finds the reference mark; it moves. */
  DeviceTask<Void> reference() throws DeviceException;

  /** Moves to a position. */
  DeviceTask<Void> moveTo(Amount target) throws DeviceException;

  /**
   * Moves by a distance from where it stands. Without a reference the limits cannot be checked, and
   * the move is no longer than a hundredth of the travel.
   */
  DeviceTask<Void> moveBy(Amount distance) throws DeviceException;
}
