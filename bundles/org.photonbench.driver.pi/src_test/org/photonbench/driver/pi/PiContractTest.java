package org.photonbench.driver.pi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.photonbench.device.driver.DiscoveredInstrument;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.tck.ClauseResult;
import org.photonbench.device.tck.DeviceContract;
import org.photonbench.device.tck.Independence;
import org.photonbench.device.tck.TwinSubject;
import org.photonbench.device.transport.Address;
import org.photonbench.device.transport.twin.TwinSerialPort;
import org.photonbench.device.twin.TwinServer;
import org.photonbench.device.twin.TwinWorld;
import org.photonbench.driver.pi.twin.PiTwin;

/** The driver keeps every clause of the contract on its twin, and shares nothing with it. */
class PiContractTest {
  private static final InstrumentEntry STAGE =
      InstrumentEntry.of("delay", PiDriverFactory.ID, true, "");

  @Test
  void keepsEveryClause() {
    keepsEveryClause(STAGE, new PiDriverFactory());
  }

  @Test
  void keepsEveryClauseInADaisyChain() {
    keepsEveryClause(STAGE.withOption("controller", "5"), new PiDriverFactory());
  }

  @Test
  void keepsEveryClauseOnASerialLine() {
    Assumptions.assumeTrue(TwinSerialPort.isAvailable(), "no pseudo-terminals here");
    keepsEveryClause(STAGE, new SerialPiFactory());
  }

  @Test
  void theHelpOnTheConnectionCanBeWritten() {
    List<String> forms =
        Pattern.compile("serial:\\S+( \\d[NOE]\\d)?")
            .matcher(new PiDriverFactory().connectionHelp())
            .results()
            .map(MatchResult::group)
            .toList();
    assertEquals(List.of("serial:/dev/ttyUSB0?38400 8N1"), forms);
    assertEquals(forms.getFirst(), Address.parse(forms.getFirst()).toString());
  }

  @Test
  void isDiscoveredAtASerialPort() throws Exception {
    Assumptions.assumeTrue(TwinSerialPort.isAvailable(), "no pseudo-terminals here");
    try (Twin twin = new SerialPiFactory().startTwin(STAGE, new TwinContext(1, new TwinWorld()));
        TwinServer other = new TwinServer(host -> value -> {}, serial -> {}, 1);
        TwinSerialPort silent = TwinSerialPort.start(other.address())) {
      List<Address> present =
          List.of(
              Address.parse("serial:/dev/there-is-none"),
              silent.address(),
              Address.parse(twin.connection()),
              Address.parse("tcp://127.0.0.1:1"));
      List<DiscoveredInstrument> found = PiDriverFactory.discover(present, Duration.ofSeconds(20));
      assertEquals(1, found.size(), found.toString());
      assertEquals(twin.connection(), found.getFirst().connection());
      assertEquals("C-863.12", found.getFirst().identity().model());
    }
  }

  private static void keepsEveryClause(InstrumentEntry entry, DriverFactory driver) {
    List<ClauseResult> results =
        DeviceContract.runTogether(() -> TwinSubject.open(driver, entry, 1));
    assertEquals(List.of(), DeviceContract.notPassed(results));
  }

  @Test
  void driverAndTwinShareNothing() throws IOException {
    assertEquals(List.of(), Independence.sharing(PiTwin.class, PiAxis.class));
    assertEquals(List.of(), Independence.sharing(PiAxis.class, PiTwin.class, "PiDriverFactory"));
    // The look itself works: the factory does name the twin.
    assertEquals(1, Independence.sharing(PiAxis.class, PiTwin.class).size());
  }
}
