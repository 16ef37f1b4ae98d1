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

/** Driver of stages and rotation mounts behind controllers of the APT family. */
@Component(service = DriverFactory.class)
public final class AptDriver extends ThorlabsDriver {
  public AptDriver() {
    super(
        "thorlabs-apt",
        "Thorlabs stages (APT)",
        List.of("KDC101", "TDC001", "BBD", "K10CR1", "LTS", "BSC"),
        DeviceKind.POSITIONER,
        "serial:/dev/ttyUSB0 (115200 8N1 RTS/CTS)",
        List.of(
            "stage: what is connected, for example MTS50-Z8 or K10CR1",
            "bay: bay of a rack, 1 to 10; 0 for a unit of its own"));
  }

  @Override
  public Device create(InstrumentEntry entry, DeviceContext context) throws DeviceException {
    return new AptAxis(entry, context);
  }

  @Override
  List<DiscoveredInstrument> discover(List<Address> present, Duration limit) {
    return found(
        PortSearch.ask(
            PortSearch.serial(present),
            AptAxis.LINE,
            PortSearch.NOTHING,
            AptMessage.bytes(Apt.REQ_INFO, 0, 0, AptAxis.UNIT_OF_ITS_OWN),
            AptMessage::lengthOf,
            SEARCH,
            limit,
            AptDriver::isIdentity),
        found -> AptAxis.identityOf(AptMessage.of(found.answer())));
  }

  private static boolean isIdentity(byte[] answer) {
    AptMessage message = AptMessage.of(answer);
    return message.id() == Apt.GET_INFO && message.data().length >= Apt.INFO_BYTES;
  }
}
