package org.photonbench.driver.thorlabs.twin;

import java.io.IOException;
import org.photonbench.device.DeviceException;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.twin.AxisTwin;
import org.photonbench.device.twin.OpticalTable;
import org.photonbench.device.twin.SimulatedAxis;
import org.photonbench.device.twin.TwinServer;

/** Starts the twins of this vendor's instruments. */
public final class ThorlabsTwins {
  private ThorlabsTwins() {}

  /**
   * Starts one.
   *
   * @param driver identifier of its driver
   * @throws IOException if no port is free
   */
  public static Twin start(String driver, InstrumentEntry entry, TwinContext context)
      throws IOException, DeviceException {
    Twin twin = behindTcp(driver, entry, context);
    if (!entry.option("twin-line", "tcp").equals("serial")) {
      return twin;
    }
    try {
      return new SerialTwin(twin);
    } catch (IOException | RuntimeException e) {
      twin.close();
      throw e;
    }
  }

  private static Twin behindTcp(String driver, InstrumentEntry entry, TwinContext context)
      throws IOException, DeviceException {
    switch (driver) {
      case "thorlabs-apt":
        boolean empty = entry.option("twin-parameters", "stage").equals("none");
        return new AxisTwin(
            entry,
            context,
            new SimulatedAxis(1.5, 0, 2.4),
            1e-3,
            "27000001",
            (host, axis, serial) -> new KinesisCube(host, axis, serial, empty));
      case "thorlabs-elliptec":
        return new AxisTwin(
            entry, context, new SimulatedAxis(20, 0, 90), 1, "11400514", ElliptecModule::new);
      case "thorlabs-fw102c":
        WheelBench wheel = new WheelBench();
        context.world().publish(entry.id(), "place", wheel::place);
        return new ServedTwin(new TwinServer(wheel::open, other -> {}, context.seed()));
      case "thorlabs-sc10":
        ShutterBench shutter = new ShutterBench();
        context.world().publish(entry.id(), "open", () -> shutter.isOpen() ? 1 : 0);
        return new ServedTwin(new TwinServer(shutter::open, other -> {}, context.seed()));
      case "thorlabs-pm100":
        OpticalTable.state(context.world()); // a role that makes no sense is refused here
        PowerBench meter = new PowerBench(() -> OpticalTable.state(context.world()).excitation());
        context.world().publish(entry.id(), "power", meter::watts);
        return new ServedTwin(new TwinServer(meter::open, meter::setSerial, context.seed()));
      default:
        throw new IllegalArgumentException("there is no twin for " + driver);
    }
  }
}
