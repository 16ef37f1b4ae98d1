package org.photonbench.driver.thorlabs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.photonbench.device.DeviceException;
import org.photonbench.device.driver.DiscoveredInstrument;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.Address;
import org.photonbench.device.transport.twin.TwinSerialPort;
import org.photonbench.device.twin.TwinWorld;

/** Each driver finds its own instrument among those of the others. */
@Timeout(120)
class DiscoveryTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @Test
  void eachDriverFindsItsOwnOnSerialPorts() throws DeviceException {
    Assumptions.assumeTrue(TwinSerialPort.isAvailable(), "this system has no pseudo-terminals");
    List<ThorlabsDriver> drivers =
        List.of(
            new AptDriver(), new ElliptecDriver(), new ShutterDriver(), new FilterWheelDriver());
    List<String> models = List.of("KDC101", "ELL14", "SC10", "FW102C/FW212C");
    List<Twin> twins = new ArrayList<>();
    try {
      List<Address> present = new ArrayList<>();
      for (ThorlabsDriver driver : drivers) {
        InstrumentEntry entry =
            InstrumentEntry.of(driver.id(), driver.id(), true, "")
                .withOption("twin-line", "serial");
        Twin twin = driver.startTwin(entry, new TwinContext(1, new TwinWorld()));
        twins.add(twin);
        present.add(Address.parse(twin.connection()));
      }
      for (int i = 0; i < drivers.size(); i++) {
        List<DiscoveredInstrument> found = drivers.get(i).discover(present, LIMIT);
        assertEquals(1, found.size(), drivers.get(i).id() + ": " + found);
        assertEquals(drivers.get(i).id(), found.getFirst().driver());
        assertEquals(models.get(i), found.getFirst().identity().model());
        assertEquals(
            Address.parse(twins.get(i).connection()).toString(), found.getFirst().connection());
      }
    } finally {
      twins.forEach(Twin::close);
    }
  }

  @Test
  void portsThatAreNotThereAreLeftOut() {
    List<Address> absent =
        List.of(Address.parse("serial:/dev/no-such-port"), Address.parse("usbtmc:/dev/no-such"));
    assertTrue(new AptDriver().discover(absent, LIMIT).isEmpty());
    assertTrue(new PowerMeterDriver().discover(absent, LIMIT).isEmpty());
  }
}
