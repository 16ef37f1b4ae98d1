package org.photonbench.analysis.heralded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunContexts;
import org.photonbench.virtuallab.lab.VirtualLaboratory;
import org.photonbench.virtuallab.scenario.Scenario;

/**
 * A biexciton faster than the detectors: with their response its lifetime comes out. Seeds are 1 to
 * 10, or as many as the system property {@code photonbench.records} says.
 */
class ResponseTest {
  private static final int SEEDS = Integer.getInteger("photonbench.records", 10);
  private static final double SECONDS = 30;
  private static final double TAU_XX = 0.08;
  private static final double TAU_X = 4;

  /** Detectors of 150 ps (standard deviation), 5 % of whose photons come later by 300 ps. */
  private static final String DOT =
      """
      {"extends": "dot-cspbbr3",
       "light": [{"kind": "dot", "name": "fast", "levels": [
         {"name": "X", "lifetime": "4 ns", "yield": 0.88, "energy": "2.41 eV", "dephasing": "16 fs"},
         {"name": "XX", "lifetime": "80 ps", "yield": 0.25, "energy": "2.38 eV",
          "dephasing": "16 fs"}]}]%s}
      """;

  /** The second cable is longer by 1.3 ns, in the record as in that of the response. */
  private static final String DETECTORS =
      """
      , "detectors": [
        {"channel": 1, "port": 1, "efficiency": 0.5, "jitter": "150 ps",
         "jitterTail": {"fraction": %1$s, "time": "300 ps"}, "deadTime": "35 ns", "dark": "100 Hz",
         "delay": "5 ns"},
        {"channel": 2, "port": 2, "efficiency": 0.5, "jitter": "150 ps",
         "jitterTail": {"fraction": %1$s, "time": "300 ps"}, "deadTime": "35 ns", "dark": "100 Hz",
         "delay": "6.3 ns"}]
      """;

  @TempDir Path folder;

  private static Scenario dot(String tail) throws Exception {
    return Simulated.changed(DOT.formatted(DETECTORS.formatted(tail)));
  }

  private Path response() throws Exception {
    Path laser = folder.resolve("laser.json");
    Files.writeString(
        laser,
        """
        {"extends": "response-function",
         "light": [{"kind": "laser", "perPulse": 0.1, "width": "1 ps", "energy": "2.4 eV"}]%s}
        """
            .formatted(DETECTORS.formatted("0.05")));
    Path record = folder.resolve("irf.ptu");
    VirtualLaboratory.simulate(
        new VirtualLaboratory.Request(
            laser.toString(), record, OptionalLong.of(1), OptionalDouble.of(4), true),
        ProgressListener.NONE);
    return record;
  }

  private static void check(
      Scenario scenario, AnalysisContext context, HeraldedSettings settings, double... truth)
      throws Exception {
    String[] ids = {"heralded.tauXX", "heralded.tauX"};
    Map<String, Integer> held = new LinkedHashMap<>();
    StringBuilder missed = new StringBuilder();
    for (int seed = 1; seed <= SEEDS; seed++) {
      Result result = Simulated.analyse(scenario, seed, SECONDS, settings, context);
      for (int i = 0; i < ids.length; i++) {
        Quantity quantity = result.quantity(ids[i]).orElseThrow();
        boolean holds = quantity.interval95().orElseThrow().contains(truth[i]);
        held.merge(ids[i], holds ? 1 : 0, Integer::sum);
        missed.append(holds ? "" : "\nseed " + seed + ": " + quantity);
      }
    }
    int least = SEEDS >= 100 ? (int) Math.ceil(0.93 * SEEDS) : (int) Math.floor(0.8 * SEEDS);
    held.forEach((id, n) ->
        assertTrue(n >= least, id + " held the truth " + n + " times of " + SEEDS + missed));
  }

  @Test
  void aMeasuredResponseGivesAFastBiexciton() throws Exception {
    Path response = response();
    check(
        dot("0.05"),
        RunContexts.of(folder),
        Simulated.settings("responseFile", response.getFileName().toString()),
        TAU_XX,
        TAU_X);
  }

  @Test
  void aGaussianOfKnownWidthGivesAFastBiexciton() throws Exception {
    double width = 0.15 * 2 * Math.sqrt(2 * Math.log(2));
    check(
        dot("0"),
        AnalysisContext.NONE,
        Simulated.settings("responseWidth", String.valueOf(width)),
        TAU_XX,
        TAU_X);
  }

  /**
   * A Gaussian cannot stand for detectors with a tail: that is said, and mended by the response.
   */
  @Test
  void withoutItsShapeAFastBiexcitonIsMarked() throws Exception {
    Result plain = Simulated.analyse(dot("0.05"), 1, SECONDS, Simulated.settings());
    Quantity marked = plain.quantity("heralded.tauXX").orElseThrow();
    assertTrue(
        marked.marks().stream().anyMatch(m -> m.contains("measured response")), marked.toString());
    assertFalse(marked.interval95().orElseThrow().contains(TAU_XX), marked.toString());
    Path response = response();
    Result measured =
        Simulated.analyse(
            dot("0.05"),
            1,
            SECONDS,
            Simulated.settings("responseFile", response.getFileName().toString()),
            RunContexts.of(folder));
    assertTrue(
        measured.quantity("heralded.tauXX").orElseThrow().marks().stream()
            .noneMatch(m -> m.contains("taken as Gaussian")));
    Quantity width = measured.quantity("heralded.jitter").orElseThrow();
    assertEquals(0.35, width.value(), 0.05);
    assertTrue(width.method().contains("irf.ptu"), width.method());
  }

  @Test
  void aResponseThatIsNoneIsRefused() throws Exception {
    AnalysisException missing =
        assertThrows(
            AnalysisException.class,
            () ->
                Simulated.analyse(
                    dot("0"),
                    1,
                    1,
                    Simulated.settings("responseFile", "none.ptu"),
                    RunContexts.of(folder)));
    assertTrue(missing.getMessage().contains("none.ptu"), missing.getMessage());
    Path few = folder.resolve("few.csv");
    Files.writeString(few, "time (ns),counts\n0,1\n0.016,40\n0.032,2\n");
    AnalysisException faint =
        assertThrows(
            AnalysisException.class,
            () ->
                Simulated.analyse(
                    dot("0"),
                    1,
                    1,
                    Simulated.settings("responseFile", "few.csv"),
                    RunContexts.of(folder)));
    assertTrue(faint.getMessage().contains("Measure it longer"), faint.getMessage());
  }
}
