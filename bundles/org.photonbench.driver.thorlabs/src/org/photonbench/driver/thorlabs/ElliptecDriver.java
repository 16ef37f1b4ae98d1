package org.photonbench.driver.thorlabs;

import java.time.Duration;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DiscoveredInstrument;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.Address;
import org.photonbench.device.transport.PortSearch;
import org.photonbench.device.transport.ReplyEnd;
import org.photonbench.device.transport.SerialSettings;
import org.photonbench.device.transport.WireText;

/** Driver of Elliptec rotation mounts. */
@Component(service = DriverFactory.class)
public final class ElliptecDriver extends ThorlabsDriver {
  public ElliptecDriver() {
    super(
        "thorlabs-elliptec",
        "Thorlabs Elliptec mounts",
        List.of("ELL8", "ELL14", "ELL18", "ELL21"),
        DeviceKind.POSITIONER,
        "serial:/dev/ttyUSB0 (9600 8N1)",
        List.of("address: of the module on its bus, 0 to F; 0 if it is not given"));
  }

  @Override
  public Device create(InstrumentEntry entry, DeviceContext context) throws DeviceException {
    return new ElliptecMount(entry, context);
  }

  @Override
  List<DiscoveredInstrument> discover(List<Address> present, Duration limit) {
    return found(
        PortSearch.ask(
            PortSearch.serial(present),
            SerialSettings.of(9600),
            PortSearch.NOTHING,
            WireText.bytes("0in"),
            ReplyEnd.at((byte) '\r', (byte) '\n'),
            SEARCH,
            limit,
            answer -> WireText.text(answer).strip().matches("0IN[0-9A-F]{30}")),
        found -> ElliptecMount.identityOf(found.text().substring(3)));
  }
}
