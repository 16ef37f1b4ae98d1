package org.photonbench.analysis.blinking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.photonbench.analysis.blinking.Simulated.value;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Result;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.io.Recordings;

/** Recordings of blinking emitters that nobody here made. */
class RealRecordingTest {
  private static Path data(String name) {
    Path file =
        Path.of(System.getProperty("photonbench.data", "../../../shared/data"), "tttr", name);
    assumeTrue(Files.exists(file), "skipped: there is no recording " + file);
    return file;
  }

  private static Result analyse(String name, String... settings) throws Exception {
    Path file = data(name);
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

  /** Photons of a record in bins of 0.1 s from a start on, by a plain loop. */
  private static long[] bins(List<Long> times, double tick, double start, int number) {
    long[] counts = new long[number];
    for (long time : times) {
      double bin = Math.floor((time * tick - start) / 0.1);
      if (bin >= 0 && bin < number) {
        counts[(int) bin]++;
      }
    }
    return counts;
  }

  private static double[] leastMedianMost(long[] counts) {
    long[] sorted = counts.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    return new double[] {sorted[0], (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0, sorted[n - 1]};
  }

  /**
   * Another program found least 6, median 434.5 and most 537 counts in bins of 100 ms. Where its
   * bins began is not known; there is a start from which a plain loop gives the very same, and from
   * 0 on the trace is that of the loop.
   */
  @Test
  void thirdRecording() throws Exception {
    Result result = analyse("picoharp-blinking-3.pt3", "binWidth", "100");
    assertEquals(185_835, value(result, "photons"));
    List<Long> times = new ArrayList<>();
    double tick;
    try (PhotonSource source =
        new Recordings().open(data("picoharp-blinking-3.pt3"), OpenOptions.DEFAULT)) {
      tick = source.info().timeBase().tickSeconds();
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      boolean more;
      do {
        more = source.next(block);
        for (int i = 0; i < block.size(); i++) {
          times.add(block.times()[i]);
        }
      } while (more);
    }
    long[] trace = result.curve("trace").orElseThrow().longs("counts");
    assertEquals(600, trace.length, 1);
    long[] plain = bins(times, tick, 0, trace.length);
    int moved = 0;
    for (int i = 0; i < trace.length; i++) {
      moved += (int) Math.abs(trace[i] - plain[i]);
    }
    // Bins are whole pulses wide, so that some photons at their edges fall into the next one.
    assertTrue(moved <= 100, moved + " photons in other bins");
    boolean found = false;
    for (int step = 1; step < 1000 && !found; step++) {
      double[] values = leastMedianMost(bins(times, tick, 1e-4 * step, 600));
      found = Arrays.equals(new double[] {6, 434.5, 537}, values);
    }
    assertTrue(found, "no start of the bins gives the counts of the other program");
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
