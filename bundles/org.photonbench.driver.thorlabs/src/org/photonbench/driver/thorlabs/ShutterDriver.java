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

/** Driver of the shutter controller SC10. */
@Component(service = DriverFactory.class)
public final class ShutterDriver extends ThorlabsDriver {
  public ShutterDriver() {
    super(
        "thorlabs-sc10",
        "Thorlabs shutter controller",
        List.of("SC10"),
        DeviceKind.SHUTTER,
        "serial:/dev/ttyUSB0?9600 8N1 or 115200 8N1, as its front panel says",
        List.of());
  }

  @Override
  public Device create(InstrumentEntry entry, DeviceContext context) throws DeviceException {
    return new ShutterSc10(entry, context);
  }

  @Override
  List<DiscoveredInstrument> discover(List<Address> present, Duration limit) {
    return found(
        PortSearch.ask(
            PortSearch.serial(present),
            SerialSettings.of(115_200),
            WireText.bytes("\r"),
            WireText.bytes("id?\r"),
            ReplyEnd.at((byte) '>', (byte) ' '),
            SEARCH,
            limit,
            answer -> WireText.text(answer).contains("SC10")),
        // The command comes back before the answer.
        found -> Identities.ofWords(found.text().replace("id?", "").replace(">", "").strip()));
  }
}
