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

/** Driver of power meters PM100. */
@Component(service = DriverFactory.class)
public final class PowerMeterDriver extends ThorlabsDriver {
  public PowerMeterDriver() {
    super(
        "thorlabs-pm100",
        "Thorlabs power meters",
        List.of("PM100A", "PM100D", "PM100USB", "PM400"),
        DeviceKind.POWER_METER,
        "usbtmc:/dev/usbtmc0 on Linux",
        List.of());
  }

  @Override
  public Device create(InstrumentEntry entry, DeviceContext context) throws DeviceException {
    return new PowerMeterPm100(entry, context);
  }

  @Override
  List<DiscoveredInstrument> discover(List<Address> present, Duration limit) {
    return found(
        PortSearch.ask(
            PortSearch.usbtmc(present),
            SerialSettings.of(115_200),
            PortSearch.NOTHING,
            WireText.bytes("*IDN?\n"),
            ReplyEnd.at((byte) '\n'),
            SEARCH,
            limit,
            answer -> WireText.text(answer).matches("(?s)Thorlabs,PM[^,]*,[^,]*,.*")),
        found -> Identities.ofList(found.text()));
  }
}
