package org.photonbench.driver.pi;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.twin.TwinSerialPort;
import org.photonbench.device.twin.TwinFaults;

/** The driver with its twin at the other end of a serial line. */
final class SerialPiFactory implements DriverFactory {
  private final PiDriverFactory driver = new PiDriverFactory();

  @Override
  public String id() {
    return driver.id();
  }

  @Override
  public String name() {
    return driver.name();
  }

  @Override
  public String vendor() {
    return driver.vendor();
  }

  @Override
  public List<String> models() {
    return driver.models();
  }

  @Override
  public Set<DeviceKind> kinds() {
    return driver.kinds();
  }

  @Override
  public String connectionHelp() {
    return driver.connectionHelp();
  }

  @Override
  public Device create(InstrumentEntry entry, DeviceContext context) throws DeviceException {
    return driver.create(entry, context);
  }

  @Override
  public Twin startTwin(InstrumentEntry entry, TwinContext context) throws DeviceException {
    Twin twin = driver.startTwin(entry, context);
    try {
      return new SerialTwin(twin, TwinSerialPort.start(twin.connection()));
    } catch (IOException e) {
      twin.close();
      throw new DeviceException(DeviceException.Reason.UNREACHABLE, "no pseudo-terminal", e);
    }
  }

  private record SerialTwin(Twin twin, TwinSerialPort port) implements Twin {
    @Override
    public String connection() {
      return port.address().toString();
    }

    @Override
    public TwinFaults faults() {
      return twin.faults();
    }

    @Override
    public void close() {
      port.close();
      twin.close();
    }
  }
}
