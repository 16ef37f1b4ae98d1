package org.photonbench.device.driver;

import java.util.Objects;

/**
 * What a controller says about its axis.
 *
 * @param moving whether it moves, or looks for its reference
 * @param settled whether it stands and the servo has settled; true where the controller cannot tell
 * @param referenced whether positions refer to a reference mark
 * @param position where it is, in the unit of the axis
 * @param fault what is wrong with it; empty text if nothing is
 */
public record Motion(
    boolean moving, boolean settled, boolean referenced, double position, String fault) {
  public Motion {
    Objects.requireNonNull(fault);
  }
}
