package org.photonbench.analysis.hbt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.PhotonAnalysisRunner;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;

/** Recordings that nobody here made, with the numbers they must yield. */
class RealRecordingTest {
  private static Result analyse(String name, String... settings) throws Exception {
    Path file =
        Path.of(System.getProperty("photonbench.data", "../../../shared/data"), "tttr", name);
    assumeTrue(Files.exists(file), "skipped: there is no recording " + file);
    return PhotonAnalysisRunner.run(
        new HbtAnalysis(),
        HbtRunTest.settings(settings),
        file,
        OpenOptions.DEFAULT,
        new Recordings(),
        ProgressListener.NONE);
  }

  private static Quantity quantity(Result result, String id) {
    return result.quantity(id).orElseThrow();
  }

  @Test
  void pulsedSinglePhotonSource() throws Exception {
    Result result = analyse("hydraharp-t3-80MHz-hbt.ptu", "sidePeaks", "50");
    assertEquals(160_953, quantity(result, "photons.a").value());
    assertEquals(235_373, quantity(result, "photons.b").value());
    assertEquals(2, quantity(result, "delay.pulses").value());
    // Two periods of 12.496 ns, and B's decay starts about 1 ns before A's.
    assertEquals(24.0, quantity(result, "delay.time").value(), 0.2);
    assertEquals(21, quantity(result, "delay.searched").value());
    long[] pairs = result.curve("peaks").orElseThrow().longs("pairs");
    long[] lags = result.curve("peaks").orElseThrow().longs("lag");
    int zero = Arrays.binarySearch(lags, 0);
    assertArrayEquals(
        new long[] {383, 356, 381, 1, 359, 396}, Arrays.copyOfRange(pairs, zero - 3, zero + 3));
    assertEquals(5, quantity(result, "time.live").value());
    assertEquals(4.999762, quantity(result, "time.span").value(), 5e-7);

    Quantity adjacent = quantity(result, "g2.adjacent.raw");
    assertEquals(35_500, quantity(result, "pairs.side").value());
    assertEquals(0.0028, adjacent.value(), 0.00005);
    Interval interval = adjacent.interval95().orElseThrow();
    assertEquals(0.0001, interval.low(), 0.00005);
    assertEquals(0.016, interval.high(), 0.0005);
    assertTrue(adjacent.marks().isEmpty());

    Quantity far = quantity(result, "g2.far.raw");
    assertEquals(0.0106, far.value(), 0.00005);
    assertEquals(0.0003, far.interval95().orElseThrow().low(), 0.00005);
    assertEquals(0.059, far.interval95().orElseThrow().high(), 0.0005);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 10, 15, 20})
  void adjacentPeaksAgreeForAnyNumberOfThem(int sidePeaks) throws Exception {
    Result result = analyse("hydraharp-t3-80MHz-hbt.ptu", "sidePeaks", "" + sidePeaks);
    assertEquals(0.0027, quantity(result, "g2.adjacent.raw").value(), 0.00005);
  }

  /** The estimate and the known delay give the same value; only the interval may differ. */
  @Test
  void givenDelayAgreesWithTheEstimate() throws Exception {
    Result estimated = analyse("hydraharp-t3-80MHz-hbt.ptu");
    Result given = analyse("hydraharp-t3-80MHz-hbt.ptu", "delay", "25");
    assertEquals(
        quantity(estimated, "g2.adjacent.raw").value(), quantity(given, "g2.adjacent.raw").value());
    assertTrue(
        quantity(estimated, "g2.adjacent.raw").interval95().orElseThrow().high()
            > quantity(given, "g2.adjacent.raw").interval95().orElseThrow().high());
  }

  @Test
  void crossPairsOfTheT2Recording() throws Exception {
    // Bins of one tick from -50 ns to +50 ns; 15 706 pairs lie within +-50 ns inclusive.
    Result result =
        analyse(
            "hydraharp-t2-320MHz-hbt.ptu",
            "excitation",
            "cw",
            "delay",
            "0",
            "binWidth",
            "0.001",
            "lagRange",
            "50");
    assertEquals(15_706, Arrays.stream(result.curve("lags").orElseThrow().longs("pairs")).sum());
    assertTrue(
        result.messages().stream().anyMatch(m -> m.what().contains("comb")),
        "this record is pulsed");
  }

  @Test
  void pulsedAnalysisOfTheT2Recording() throws Exception {
    Result result = analyse("hydraharp-t2-320MHz-hbt.ptu", "repetitionRate", "320.115");
    assertEquals(8, quantity(result, "delay.pulses").value());
    assertTrue(quantity(result, "g2.adjacent.raw").interval95().orElseThrow().high() < 0.02);
  }
}
