package org.photonbench.device.twin;

import java.io.IOException;
import java.util.function.Supplier;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;

/** A simulated controller with one axis on a TCP port; the protocol is that of its sessions. */
public final class AxisTwin implements Twin {
  /** Makes the twin's end of a connection. */
  @FunctionalInterface
  public interface Protocol {
    /**
     * Makes it.
     *
     * @param serial serial number at this moment
     */
    TwinSession open(TwinSession.Host host, SimulatedAxis axis, Supplier<String> serial);
  }

  private final TwinServer server;
  private volatile String serial;

  /**
   * Starts it.
   *
   * @param usualSerial serial number if the entry names none
   * @param scale metres, or degrees, in one unit of the axis, for the table it stands on
   * @throws DeviceException if no port is free
   */
  public AxisTwin(
      InstrumentEntry entry,
      TwinContext context,
      SimulatedAxis axis,
      double scale,
      String usualSerial,
      Protocol protocol)
      throws DeviceException {
    serial = entry.serial().isEmpty() ? usualSerial : entry.serial();
    try {
      server =
          new TwinServer(
              host -> protocol.open(host, axis, () -> serial),
              other -> serial = other,
              context.seed());
    } catch (IOException e) {
      throw new DeviceException(
          Reason.UNREACHABLE, entry.id() + ": the twin cannot start: " + e.getMessage() + ".", e);
    }
    server.setMechanics(axis::happen);
    TwinWorld world = context.world();
    world.publish(entry.id(), "position", () -> axis.position() * scale);
    world.publish(entry.id(), "moving", () -> axis.isMoving() ? 1 : 0);
    world.publish(entry.id(), "referenced", () -> axis.isReferenced() ? 1 : 0);
  }

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
