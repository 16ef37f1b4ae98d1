package org.photonbench.driver.pi;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DiscoveredInstrument;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.Address;
import org.photonbench.device.transport.Connections;
import org.photonbench.device.transport.Deadline;
import org.photonbench.driver.pi.twin.PiTwin;

/** Stages on controllers of Physik Instrumente that speak GCS 2.0. */
@Component(service = DriverFactory.class)
public final class PiDriverFactory implements DriverFactory {
  public static final String ID = "pi-gcs2";

  private static final Duration DISCOVERY_TIMEOUT = Duration.ofMillis(500);

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "PI stage (GCS 2.0)";
  }

  @Override
  public String vendor() {
    return "Physik Instrumente";
  }

  @Override
  public List<String> models() {
    return List.of("C-863", "C-867", "C-884", "E-861", "E-873", "E-709");
  }

  @Override
  public Set<DeviceKind> kinds() {
    return EnumSet.of(DeviceKind.POSITIONER);
  }

  @Override
  public String connectionHelp() {
    return "tcp://HOST:50000, or serial:/dev/ttyUSB0?38400 8N1 with the baud rate of the controller";
  }

  @Override
  public List<String> optionsHelp() {
    return List.of(
        "axis: name of the axis, 1 if not given",
        "controller: number in a daisy chain, not given for a controller of its own",
        "unit: mm (if not given), um or deg, as the controller is set",
        "reference: FRF (reference switch, if not given), FNL or FPL (limit switches)",
        "tolerance: largest distance from the target after a move, in the unit; 0.001 if not"
            + " given");
  }

  @Override
  public Device create(InstrumentEntry entry, DeviceContext context) throws DeviceException {
    return new PiAxis(entry, context);
  }

  @Override
  public List<DiscoveredInstrument> discover(Duration limit) {
    return discover(Connections.present(), limit);
  }

  /** Asks at each serial port for the identity; other lines are not for these controllers. */
  static List<DiscoveredInstrument> discover(List<Address> present, Duration limit) {
    Deadline end = Deadline.in(limit);
    List<DiscoveredInstrument> found = new ArrayList<>();
    for (Address address : present) {
      if (!end.isOver() && address instanceof Address.Serial) {
        try (GcsLink link =
            new GcsLink(
                Connections.open(address, Optional.of(PiAxis.SERIAL), end), DISCOVERY_TIMEOUT)) {
          String answer = String.join(" ", link.ask(0, "*IDN?"));
          if (answer.contains("Physik Instrumente")) {
            found.add(new DiscoveredInstrument(ID, address.toString(), GcsIdentity.of(answer)));
          }
        } catch (IOException e) {
          continue; // Taken by another program, or nothing of ours.
        }
      }
    }
    return found;
  }

  @Override
  public boolean hasTwin() {
    return true;
  }

  @Override
  public Twin startTwin(InstrumentEntry entry, TwinContext context) throws DeviceException {
    return PiTwin.start(entry, context);
  }
}
