package org.photonbench.driver.pi.twin;

import org.photonbench.device.DeviceException;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.twin.AxisTwin;
import org.photonbench.device.twin.SimulatedAxis;

/** A simulated controller with a stage of 26 mm. */
public final class PiTwin {
  private static final double METRES = 1e-3;

  private PiTwin() {}

  /** Starts one. */
  public static Twin start(InstrumentEntry entry, TwinContext context) throws DeviceException {
    SimulatedAxis axis = new SimulatedAxis(4.2, 13, 8);
    String number = entry.option("controller", "");
    return new AxisTwin(
        entry,
        context,
        axis,
        METRES,
        "0118012345",
        (host, moved, serial) -> new GcsInterpreter(host, moved, serial, number));
  }
}
