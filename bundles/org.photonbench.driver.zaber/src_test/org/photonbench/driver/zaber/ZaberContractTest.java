package org.photonbench.driver.zaber;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.tck.ClauseResult;
import org.photonbench.device.tck.DeviceContract;
import org.photonbench.device.tck.Independence;
import org.photonbench.device.tck.TwinSubject;
import org.photonbench.driver.zaber.twin.ZaberTwin;

/** The driver keeps every clause of the contract on its twin, and shares nothing with it. */
class ZaberContractTest {
  private static final InstrumentEntry STAGE =
      InstrumentEntry.of("stage", ZaberDriverFactory.ID, true, "")
          .withOption("step", "0.000047625");

  @Test
  void keepsEveryClause() {
    List<ClauseResult> results =
        DeviceContract.runTogether(() -> TwinSubject.open(new ZaberDriverFactory(), STAGE, 1));
    assertEquals(List.of(), DeviceContract.notPassed(results));
  }

  @Test
  void driverAndTwinShareNothing() throws IOException {
    assertEquals(List.of(), Independence.sharing(ZaberTwin.class, ZaberStage.class));
    assertEquals(
        List.of(), Independence.sharing(ZaberStage.class, ZaberTwin.class, "ZaberDriverFactory"));
    // The look itself works: the factory does name the twin.
    assertEquals(1, Independence.sharing(ZaberStage.class, ZaberTwin.class).size());
  }
}
