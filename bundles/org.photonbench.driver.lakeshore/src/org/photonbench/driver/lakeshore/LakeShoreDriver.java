package org.photonbench.driver.lakeshore;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DiscoveredInstrument;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.Address;
import org.photonbench.device.transport.Connections;
import org.photonbench.device.transport.PortSearch;
import org.photonbench.device.transport.ReplyEnd;
import org.photonbench.device.transport.WireText;
import org.photonbench.driver.lakeshore.twin.LakeShoreTwin;

/** Driver of the temperature controllers 335, 336 and 350. */
@Component(service = DriverFactory.class)
public final class LakeShoreDriver implements DriverFactory {
  private static final Duration SEARCH = Duration.ofMillis(500);

  @Override
  public String id() {
    return "lakeshore";
  }

  @Override
  public String name() {
    return "Lake Shore 335, 336, 350";
  }

  @Override
  public String vendor() {
    return "Lake Shore";
  }

  @Override
  public List<String> models() {
    return List.of("335", "336", "350");
  }

  @Override
  public Set<DeviceKind> kinds() {
    return Set.of(DeviceKind.TEMPERATURE_CONTROLLER);
  }

  @Override
  public String connectionHelp() {
    return "tcp://HOST:7777, or serial:/dev/ttyUSB0 for its USB line (57600 7O1)";
  }

  @Override
  public List<String> optionsHelp() {
    return LakeShoreOptions.HELP;
  }

  @Override
  public Device create(InstrumentEntry entry, DeviceContext context) throws DeviceException {
    return new LakeShoreController(entry, context);
  }

  @Override
  public List<DiscoveredInstrument> discover(Duration limit) {
    return discover(Connections.present(), limit);
  }

  /** Asks at each serial port for the identity. */
  static List<DiscoveredInstrument> discover(List<Address> present, Duration limit) {
    return PortSearch.ask(
            PortSearch.serial(present),
            LakeShoreController.LINE,
            WireText.bytes("\n"),
            WireText.bytes("*IDN?\n"),
            ReplyEnd.at((byte) '\r', (byte) '\n'),
            SEARCH,
            limit,
            answer -> WireText.text(answer).matches("LSCI,MODEL3(35|36|50),[^,]*,[^,]*\r\n"))
        .stream()
        .map(LakeShoreDriver::found)
        .toList();
  }

  private static DiscoveredInstrument found(PortSearch.Found found) {
    String[] parts = found.text().split(",");
    return new DiscoveredInstrument(
        "lakeshore",
        found.address().toString(),
        new DeviceIdentity("Lake Shore", parts[1], parts[2], parts[3]));
  }

  @Override
  public boolean hasTwin() {
    return true;
  }

  @Override
  public Twin startTwin(InstrumentEntry entry, TwinContext context) throws DeviceException {
    try {
      return LakeShoreTwin.start(
          entry.id(), entry.option("twin-line", "tcp").equals("serial"), context);
    } catch (IOException e) {
      throw new DeviceException(
          DeviceException.Reason.UNREACHABLE, entry.id() + ": " + e.getMessage(), e);
    }
  }
}
