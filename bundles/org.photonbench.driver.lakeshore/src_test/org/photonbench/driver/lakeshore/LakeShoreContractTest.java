package org.photonbench.driver.lakeshore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.tck.ClauseResult;
import org.photonbench.device.tck.DeviceContract;
import org.photonbench.device.tck.Independence;
import org.photonbench.device.tck.TwinSubject;
import org.photonbench.device.transport.twin.TwinSerialPort;
import org.photonbench.driver.lakeshore.twin.LakeShoreTwin;

/** The driver keeps the contract on its twin, and shares nothing with it. */
@Timeout(400)
class LakeShoreContractTest {
  private static final InstrumentEntry ENTRY =
      InstrumentEntry.of("cryostat", "lakeshore", true, "");

  @Test
  void overTcp() {
    keepsEveryClause(new LakeShoreDriver(), ENTRY);
  }

  @Test
  void overASerialLine() {
    Assumptions.assumeTrue(TwinSerialPort.isAvailable(), "this system has no pseudo-terminals");
    keepsEveryClause(new LakeShoreDriver(), ENTRY.withOption("twin-line", "serial"));
  }

  @Test
  void driverAndTwinShareNothing() throws IOException {
    assertEquals(List.of(), Independence.sharing(LakeShoreTwin.class, LakeShoreDriver.class));
    assertEquals(
        List.of(),
        Independence.sharing(LakeShoreDriver.class, LakeShoreTwin.class, "LakeShoreDriver"));
  }

  private static void keepsEveryClause(DriverFactory driver, InstrumentEntry entry) {
    List<ClauseResult> results =
        DeviceContract.runTogether(() -> TwinSubject.open(driver, entry, 1));
    assertEquals(
        List.of(),
        results.stream()
            .filter(result -> result.outcome() != ClauseResult.Outcome.PASSED)
            .map(result -> result.clause().id() + ": " + result.outcome() + " " + result.text())
            .toList());
  }
}
