package org.photonbench.analysis.hbt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.photon.TimeBase;

/** What is asked for and cannot be had is said. */
class BackgroundFileTest {
  private static Photons few() {
    Photons photons = new Photons(TimeBase.t2(1e-12), 1);
    for (int i = 0; i < 2000; i++) {
      photons.add(i * 400_000_000L, i % 2, 0);
    }
    return photons;
  }

  @Test
  void aMissingFileIsNamed() throws Exception {
    HbtSettings settings = HbtRunTest.settings("backgroundFile", "dark.ptu");
    AnalysisException e = assertThrows(AnalysisException.class, () -> few().analyse(settings));
    assertTrue(e.getMessage().contains("dark.ptu"), e.getMessage());
  }

  @Test
  void wrongChannelsAndBandsAreRefused() throws Exception {
    for (String[] wrong :
        new String[][] {{"1,x", ""}, {"1", ""}, {"1,1", ""}, {"0,1", "X"}, {"0,9", ""}}) {
      HbtSettings settings =
          HbtRunTest.settings("delay", "0", "channels", wrong[0], "bands", wrong[1]);
      AnalysisException e = assertThrows(AnalysisException.class, () -> few().analyse(settings));
      assertTrue(e.getMessage().contains("Settings > Bands"), e.getMessage());
    }
  }

  @Test
  void aScanOfGatesNeedsPulses() throws Exception {
    HbtSettings settings = HbtRunTest.settings("gateSteps", "5");
    AnalysisException e = assertThrows(AnalysisException.class, () -> few().analyse(settings));
    assertTrue(e.getMessage().contains("T3"), e.getMessage());
    assertEquals(0, HbtRunTest.settings().gateSteps());
  }
}
