package org.photonbench.analysis.flid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.photonbench.analysis.flid.Simulated.value;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.result.Result;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;

/** Recordings of blinking emitters that nobody here made. */
class RealRecordingTest {
  private static Result analyse(String name, String... settings) throws Exception {
    Path file =
        Path.of(System.getProperty("photonbench.data", "../../../shared/data"), "tttr", name);
    assumeTrue(Files.exists(file), "skipped: there is no recording " + file);
    return Simulated.run(
        new FlidAnalysis(),
        () -> new Recordings().open(file, OpenOptions.DEFAULT),
        AnalysisContext.NONE,
        settings);
  }

  /** Its bright level is at 4.55 kcounts/s; dim bins of 100 ms go down to six photons. */
  @Test
  void thirdRecording() throws Exception {
    Result segments = analyse("picoharp-blinking-3.pt3");
    assertEquals(185_835, value(segments, "photons"));
    int levels = (int) value(segments, "levels");
    assertEquals(4_550, value(segments, "level." + levels + ".intensity"), 150);
    assertTrue(value(segments, "points") > 10);
    assertEquals(4, new FlidAnalysis().figures(segments).size());

    Result bins = analyse("picoharp-blinking-3.pt3", "points", "BINS", "binWidth", "100");
    long[] photons = bins.curve("points").orElseThrow().longs("photons");
    assertEquals(600, photons.length, 1);
    assertEquals(185_835, Arrays.stream(photons).sum());
    // Both see the same bright lifetime: that of most bins is that of the bright segments.
    double[] lifetimes =
        Arrays.stream(bins.curve("points").orElseThrow().doubles("lifetime"))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    double bright = value(segments, "bright.lifetime");
    assertEquals(bright, lifetimes[lifetimes.length / 2], 0.1 * bright);
  }

  @Test
  void firstRecording() throws Exception {
    Result all = analyse("picoharp-blinking-1.pt3");
    assertEquals(107_818, value(all, "photons"));
    assertTrue(value(all, "bright.lifetime") > 0);
  }
}
