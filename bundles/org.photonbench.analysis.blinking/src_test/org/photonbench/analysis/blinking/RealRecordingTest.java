package org.photonbench.analysis.blinking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.photonbench.analysis.blinking.Simulated.value;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Curve;
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
        new BlinkingAnalysis(),
        () -> {
          try {
            return new Recordings().open(file, OpenOptions.DEFAULT);
          } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        settings);
  }

  /**
   * In bins of 100 ms: least 6, median 434.5, most 537 counts. Where those bins began is not known,
   * and it moves a bin by a few counts.
   */
  @Test
  void thirdRecording() throws Exception {
    Result result = analyse("picoharp-blinking-3.pt3", "binWidth", "100");
    assertEquals(185_835, value(result, "photons"));
    Curve trace = result.curve("trace").orElseThrow();
    assertEquals(600, trace.rows(), 1);
    long[] sorted = trace.longs("counts").clone();
    Arrays.sort(sorted);
    assertEquals(6, sorted[0], 2);
    assertEquals(537, sorted[sorted.length - 1], 8);
    assertEquals(434.5, (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0, 2);
    // The bright level by change points is the bright peak of the histogram.
    int levels = (int) value(result, "levels");
    assertEquals(4_550, value(result, "level." + levels + ".rate"), 150);
    assertEquals(
        value(result, "on.threshold"),
        value(result, "on.changepoints"),
        0.03,
        "both methods agree on steady levels");
    assertTrue(
        result.messages().stream().anyMatch(m -> m.what().contains("No background was given")));
    assertTrue(value(result, "type.segments") > 10);
  }

  @Test
  void firstRecording() throws Exception {
    Result result = analyse("picoharp-blinking-1.pt3", "channels", "2");
    assertTrue(value(result, "photons") == 106_015 || value(result, "photons") == 1_803);
    Result all = analyse("picoharp-blinking-1.pt3");
    assertEquals(107_818, value(all, "photons"));
  }
}
