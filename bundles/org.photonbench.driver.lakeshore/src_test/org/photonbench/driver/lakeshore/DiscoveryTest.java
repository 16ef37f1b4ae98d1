package org.photonbench.driver.lakeshore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
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

/** The controller is found at a serial port. */
@Timeout(60)
class DiscoveryTest {
  @Test
  void theControllerIsFoundAtItsPort() throws DeviceException {
    Assumptions.assumeTrue(TwinSerialPort.isAvailable(), "this system has no pseudo-terminals");
    InstrumentEntry entry =
        InstrumentEntry.of("cryostat", "lakeshore", true, "").withOption("twin-line", "serial");
    Twin twin = new LakeShoreDriver().startTwin(entry, new TwinContext(1, new TwinWorld()));
    try {
      // As `devices --discover` has it: the port without settings.
      String port = twin.connection().replaceFirst("\\?.*", "");
      List<Address> present =
          List.of(Address.parse("serial:/dev/no-such-port"), Address.parse(twin.connection()));
      List<DiscoveredInstrument> found = LakeShoreDriver.discover(present, Duration.ofSeconds(20));
      assertEquals(1, found.size(), port + ": " + found);
      assertEquals("lakeshore", found.getFirst().driver());
      assertEquals("Lake Shore", found.getFirst().identity().vendor());
    } finally {
      twin.close();
    }
  }
}
