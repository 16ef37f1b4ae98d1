package org.photonbench.analysis.pcfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;

/**
 * A real perovskite nanocrystal, measured elsewhere. What independent unweighted least squares of a
 * doublet with an offset on 1 - cross/auto, lags 10 us to 1 ms, gave: white fringe held: T2 60 +- 6
 * ps, splitting 0.567 +- 0.003 meV; fitted: T2 55 +- 5 ps, 0.557 +- 0.003 meV, d0 -0.46 +- 0.09 ps.
 */
class RealDotTest {
  private static Path dot() {
    Path file =
        Path.of(
            System.getProperty("photonbench.data", "../../../shared/data"),
            "pcfs",
            "CK174_dot6.json");
    assumeTrue(Files.exists(file), "skipped: there is no " + file);
    return file;
  }

  private static void within(Result result, String id, double low, double high) {
    double value = Scans.value(result, id);
    assertTrue(value >= low && value <= high, id + " = " + value);
  }

  @Test
  void doubletAgreesWithIndependentLeastSquares() throws Exception {
    Result result = Scans.run(dot(), Scans.settings("model", "doublet", "envelopeLag", "1000"));
    assertEquals(55, Scans.value(result, "t2"), 5);
    assertEquals(60, Scans.value(result, "t2.held"), 6);
    assertEquals(0.557, Scans.value(result, "splitting"), 0.003);
    assertEquals(0.567, Scans.value(result, "splitting.held"), 0.003);
    assertEquals(-0.46, Scans.value(result, "white.fringe"), 0.09);
    assertEquals(0.276, Scans.value(result, "contrast") / 2, 0.01);
    // As large as the scatter about the model makes them there.
    assertEquals(5, Scans.quantity(result, "t2").sigma().orElseThrow(), 1.5);
    assertEquals(0.003, Scans.quantity(result, "splitting").sigma().orElseThrow(), 0.001);
  }

  @Test
  void headlineIsWithinWhatAGoodAnalysisFinds() throws Exception {
    Result result = Scans.run(dot(), Scans.settings());
    within(result, "t2", 45, 70);
    within(result, "splitting", 0.55, 0.57);
    within(result, "t2.systematic", 1, 15);
    within(result, "splitting.systematic", 0.004, 0.015);
    Quantity fringe = Scans.quantity(result, "white.fringe.position");
    assertEquals("mm", fringe.unit());
    assertEquals(-42.193, fringe.value(), 0.02);
    assertEquals(100, Scans.value(result, "positions"));
    // The tables hold g, not g - 1, and it is said of both.
    assertEquals(
        2, result.messages().stream().filter(m -> m.what().contains("are taken as g:")).count());
    assertTrue(
        result.messages().stream().anyMatch(m -> m.what().contains("misses the envelope")),
        "the misfit is told");
    // The line wanders: T2 falls with the correlation time.
    double[] t2 = result.curve(PcfsAnalysis.COHERENCE).orElseThrow().doubles("t2");
    assertTrue(t2[0] > t2[t2.length - 1] + 10);
    assertTrue(Scans.value(result, "diffusion.none.aicc") > 10);
    assertTrue(result.provenance().orElseThrow().inputs().size() >= 5);
  }

  /** Near the white fringe, lags of 10 us to 1 ms: cross 0.69, auto 1.00. */
  @Test
  void tablesAreReadAsTheyAre() throws Exception {
    Result result = Scans.run(dot(), Scans.settings("longestLag", "1000", "envelopeLag", "1000"));
    double[] delay = result.curve(PcfsAnalysis.INTERFEROGRAMS).orElseThrow().doubles("delay");
    double[] cross = result.curve(PcfsAnalysis.INTERFEROGRAMS).orElseThrow().doubles("cross");
    double[] auto = result.curve(PcfsAnalysis.INTERFEROGRAMS).orElseThrow().doubles("auto");
    double sumCross = 0;
    double sumAuto = 0;
    int n = 0;
    for (int i = 0; i < delay.length; i++) {
      if (delay[i] == 0) {
        sumCross += cross[i];
        sumAuto += auto[i];
        n++;
      }
    }
    assertEquals(46, n);
    assertEquals(0.69, sumCross / n, 0.005);
    assertEquals(1.00, sumAuto / n, 0.005);
  }

  @Test
  void figuresAreThere() throws Exception {
    Result result = Scans.run(dot(), Scans.settings());
    assertEquals(
        java.util.List.of(
            "envelope",
            "spectrum",
            "spectrum.restored",
            "coherence",
            "linewidth",
            "map",
            "envelopes",
            "residuals"),
        new PcfsAnalysis().figures(result).stream().map(f -> f.id()).toList());
  }
}
