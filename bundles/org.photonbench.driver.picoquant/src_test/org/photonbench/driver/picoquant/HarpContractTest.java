package org.photonbench.driver.picoquant;

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
import org.photonbench.driver.picoquant.twin.HarpTwin;

/** The driver keeps the contract on its twins, and shares nothing with them. */
@Timeout(400)
class HarpContractTest {
  private static void keepsEveryClause(DriverFactory driver) {
    Assumptions.assumeTrue(
        HarpTwin.compiler().isPresent(),
        "NOTICE: no C compiler here, so the time tagger's twin is not tried");
    keepsEveryClause(driver, InstrumentEntry.of("tagger", driver.id(), true, ""));
  }

  @Test
  void multiHarp() {
    keepsEveryClause(new MultiHarpDriver());
  }

  @Test
  void hydraHarp() {
    keepsEveryClause(new HydraHarpDriver());
  }

  @Test
  void picoHarp330() {
    keepsEveryClause(new PicoHarp330Driver());
  }

  @Test
  void driverAndTwinShareNothing() throws IOException {
    assertEquals(List.of(), Independence.sharing(HarpTwin.class, HarpTagger.class));
    assertEquals(
        List.of(), Independence.sharing(HarpTagger.class, HarpTwin.class, "PicoQuantDriver"));
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
