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

/** Driver of filter wheels FW102C and FW212C. */
@Component(service = DriverFactory.class)
public final class FilterWheelDriver extends ThorlabsDriver {
  public FilterWheelDriver() {
    super(
        "thorlabs-fw102c",
        "Thorlabs filter wheels",
        List.of("FW102C", "FW212C"),
        DeviceKind.FILTER_WHEEL,
        "serial:/dev/ttyUSB0 (115200 8N1)",
        List.of());
  }

  @Override
  public Device create(InstrumentEntry entry, DeviceContext context) throws DeviceException {
    return new FilterWheelFw102c(entry, context);
  }

  @Override
  List<DiscoveredInstrument> discover(List<Address> present, Duration limit) {
    return found(
        PortSearch.ask(
            PortSearch.serial(present),
            SerialSettings.of(115_200),
            WireText.bytes("\r"),
            WireText.bytes("*idn?\r"),
            ReplyEnd.at((byte) '>', (byte) ' '),
            SEARCH,
            limit,
            answer -> WireText.text(answer).contains("FW")),
        // The command comes back before the answer.
        found -> Identities.ofWords(found.text().replace("*idn?", "").replace(">", "").strip()));
  }
}
