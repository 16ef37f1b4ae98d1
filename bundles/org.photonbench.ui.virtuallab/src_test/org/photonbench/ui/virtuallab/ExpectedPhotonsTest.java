package org.photonbench.ui.virtuallab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.virtuallab.lab.VirtualLaboratory;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Item;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Request;

/** The estimate of photons is near what the simulation gives. */
class ExpectedPhotonsTest {
  @TempDir Path folder;

  private double simulatedByExpected(String scenario, double seconds) throws Exception {
    Item item = VirtualLaboratory.describe(scenario);
    double expected = seconds * ExpectedPhotons.perSecond(item).orElseThrow();
    Request request =
        new Request(
            scenario,
            VirtualLaboratory.defaultOutput(item, folder),
            OptionalLong.of(1),
            OptionalDouble.of(seconds),
            false);
    return VirtualLaboratory.simulate(request, ProgressListener.NONE).photons() / expected;
  }

  @Test
  void aLaserGivesWhatIsExpected() throws Exception {
    // Dead time of 35 ns at 0.5 MHz takes 1.7 %, afterpulses and crosstalk give 0.5 %.
    assertEquals(1, simulatedByExpected("laser", 0.2), 0.04);
  }

  @Test
  void aSeriesCountsAllItsRecordings() throws Exception {
    assertEquals(1, simulatedByExpected("dark-exciton", 0.5), 0.05);
  }

  @Test
  void spectraHaveNoPhotonsToCount() throws Exception {
    assertTrue(ExpectedPhotons.perSecond(VirtualLaboratory.describe("urbach-tail")).isEmpty());
  }
}
