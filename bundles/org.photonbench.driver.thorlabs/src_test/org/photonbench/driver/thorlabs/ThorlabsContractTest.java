package org.photonbench.driver.thorlabs;

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
import org.photonbench.driver.thorlabs.twin.ThorlabsTwins;

/** The drivers keep the contract on their twins, and share nothing with them. */
@Timeout(400)
class ThorlabsContractTest {
  private static InstrumentEntry entry(DriverFactory driver) {
    InstrumentEntry entry = InstrumentEntry.of("it", driver.id(), true, "");
    return driver instanceof AptDriver ? entry.withOption("stage", "MTS25-Z8") : entry;
  }

  private static void keepsEveryClause(DriverFactory driver) {
    keepsEveryClause(driver, entry(driver));
  }

  private static void keepsEveryClauseOnASerialLine(DriverFactory driver) {
    Assumptions.assumeTrue(TwinSerialPort.isAvailable(), "this system has no pseudo-terminals");
    keepsEveryClause(driver, entry(driver).withOption("twin-line", "serial"));
  }

  @Test
  void aptStage() {
    keepsEveryClause(new AptDriver());
  }

  @Test
  void aptStageOnASerialLine() {
    keepsEveryClauseOnASerialLine(new AptDriver());
  }

  @Test
  void elliptecMount() {
    keepsEveryClause(new ElliptecDriver());
  }

  @Test
  void elliptecMountOnASerialLine() {
    keepsEveryClauseOnASerialLine(new ElliptecDriver());
  }

  @Test
  void filterWheel() {
    keepsEveryClause(new FilterWheelDriver());
  }

  @Test
  void filterWheelOnASerialLine() {
    keepsEveryClauseOnASerialLine(new FilterWheelDriver());
  }

  @Test
  void shutter() {
    keepsEveryClause(new ShutterDriver());
  }

  @Test
  void powerMeter() {
    keepsEveryClause(new PowerMeterDriver());
  }

  @Test
  void driversAndTwinsShareNothing() throws IOException {
    assertEquals(List.of(), Independence.sharing(ThorlabsTwins.class, ThorlabsDriver.class));
    assertEquals(
        List.of(),
        Independence.sharing(ThorlabsDriver.class, ThorlabsTwins.class, "ThorlabsDriver"));
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
