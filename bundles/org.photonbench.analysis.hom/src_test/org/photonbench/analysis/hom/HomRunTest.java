package org.photonbench.analysis.hom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.series.Condition;
import org.photonbench.analysis.series.MeasurementSeries;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/** Exact counts of made records, and what is said of records that do not fit. */
class HomRunTest {
  private static final double PERIOD = 12.5e-9;
  private static final double MICRO = 4e-12;
  private static final int SPACING = 500;

  private static RecordingInfo info(TimeBase base, double seconds) {
    return new RecordingInfo(
        "test",
        "test",
        base,
        OptionalDouble.of(seconds),
        OptionalDouble.empty(),
        OptionalLong.empty(),
        "",
        Optional.empty(),
        "",
        List.of(),
        List.of(),
        true);
  }

  private static RecordingInfo t3() {
    return info(TimeBase.t3(PERIOD, MICRO), 1);
  }

  /**
   * Pairs at known peaks, each 1000 pulses after the one before, with as many in the clusters one
   * and two periods off.
   *
   * @param pairs of the peaks at -2 to 2
   */
  private static PhotonBlock pairs(int[] pairs, int spread, long seed) {
    int total = 0;
    for (int n : pairs) {
      total += n;
    }
    Random random = new Random(seed);
    PhotonBlock block = new PhotonBlock(RecordMode.T3, 6 * total);
    long pulse = 0;
    for (int peak = 0; peak < 5; peak++) {
      for (int k = 0; k < pairs[peak]; k++) {
        pulse += 1000;
        int first = 1400;
        int second = first + (peak - 2) * SPACING + random.nextInt(2 * spread + 1) - spread;
        for (int cluster = -2; cluster <= 2; cluster++) {
          block.add(pulse + cluster, 2, second);
          if (cluster == 0) {
            block.add(pulse, 1, first);
          }
        }
      }
    }
    return block;
  }

  @Test
  void countsAreExactAndMirrorWithTheDetectors() throws Exception {
    int[] wanted = {60, 130, 40, 140, 80};
    List<PhotonBlock> blocks = List.of(pairs(wanted, 40, 1));
    String[] common = {"delay", "0", "separation", "2", "window", "0.998"};
    HomSettings ab = Simulated.settings(with(common, "channelA", "1", "channelB", "2"));
    HomSettings ba = Simulated.settings(with(common, "channelA", "2", "channelB", "1"));
    Result one = Simulated.pulsed(Simulated.count(t3(), blocks, ab), ab);
    Result other = Simulated.pulsed(Simulated.count(t3(), blocks, ba), ba);
    String[] names = {"minus2", "minus1", "zero", "plus1", "plus2"};
    for (int i = 0; i < 5; i++) {
      assertEquals(wanted[i], Simulated.value(one, "pairs." + names[i]));
      assertEquals(wanted[i], Simulated.value(other, "pairs." + names[4 - i]));
    }
    assertEquals(
        Simulated.value(one, "V.peaks.corrected"),
        Simulated.value(other, "V.peaks.corrected"),
        1e-12);
    assertEquals(
        1 - Simulated.value(one, "splitter.T"), Simulated.value(other, "splitter.T"), 1e-12);
    assertEquals(1 - 2.0 * 40 / 270, Simulated.value(one, "V.peaks.raw"), 1e-12);
  }

  private static String[] with(String[] common, String... more) {
    String[] all = java.util.Arrays.copyOf(common, common.length + more.length);
    System.arraycopy(more, 0, all, common.length, more.length);
    return all;
  }

  /** Raw, corrected and post-selected stay apart, with the fraction kept and the method. */
  @Test
  void visibilitiesStayApart() throws Exception {
    HomSettings settings =
        Simulated.settings(
            "delay", "0", "separation", "2", "g2", "0.05", "g2Sigma", "0.01", "contrast", "0.95");
    HomRecord record =
        Simulated.count(t3(), List.of(pairs(new int[] {60, 130, 40, 140, 80}, 40, 2)), settings);
    Result result = Simulated.pulsed(record, settings);
    double raw = Simulated.value(result, "V.peaks.raw");
    double corrected = Simulated.value(result, "V.peaks.corrected");
    assertTrue(corrected > raw);
    assertEquals("raw", result.quantity("V.peaks.raw").orElseThrow().correction());
    assertTrue(
        result.quantity("V.peaks.corrected").orElseThrow().correction().contains("contrast"));
    assertTrue(
        result
            .quantity("V.peaks.postselected")
            .orElseThrow()
            .correction()
            .startsWith("post-selected"));
    assertTrue(result.quantity("postselected.kept").isPresent());
    assertFalse(new HomAnalysis().figures(result).isEmpty());
  }

  @Test
  void oneChannelIsRefused() {
    PhotonBlock block = new PhotonBlock(RecordMode.T3, 10);
    for (int i = 0; i < 10; i++) {
      block.add(i, 1, 100);
    }
    AnalysisException e =
        assertThrows(
            AnalysisException.class,
            () -> Simulated.count(t3(), List.of(block), Simulated.settings()));
    assertTrue(e.getMessage().contains("HOM needs two channels"), e.getMessage());
  }

  @Test
  void equalChannelsAreRefused() {
    HomSettings settings = Simulated.settings("channelA", "1", "channelB", "1");
    AnalysisException e =
        assertThrows(
            AnalysisException.class, () -> new HomRun(settings, t3(), Simulated.source(settings)));
    assertTrue(e.getMessage().contains("two different detectors"), e.getMessage());
  }

  @Test
  void pulsedTicksNeedTheirRepetitionRate() {
    HomSettings settings = Simulated.settings("pattern", "double-pulses");
    RecordingInfo t2 = info(TimeBase.t2(1e-12), 1);
    AnalysisException e =
        assertThrows(
            AnalysisException.class, () -> new HomRun(settings, t2, Simulated.source(settings)));
    assertTrue(e.getMessage().contains("repetition rate"), e.getMessage());
  }

  @Test
  void continuousLightInPulseNumbersIsRefused() {
    HomSettings settings = Simulated.settings("pattern", "cw");
    AnalysisException e =
        assertThrows(
            AnalysisException.class, () -> new HomRun(settings, t3(), Simulated.source(settings)));
    assertTrue(e.getMessage().contains("not continuous"), e.getMessage());
  }

  @Test
  void recordWithoutSidePeaksIsRefused() throws Exception {
    HomSettings settings = Simulated.settings("delay", "0", "separation", "2");
    HomRecord record =
        Simulated.count(t3(), List.of(pairs(new int[] {0, 0, 50, 0, 0}, 40, 3)), settings);
    AnalysisException e =
        assertThrows(AnalysisException.class, () -> Simulated.pulsed(record, settings));
    assertTrue(e.getMessage().contains("no pairs in the side peaks"), e.getMessage());
  }

  @Test
  void fewPairsAreMarked() throws Exception {
    HomSettings settings = Simulated.settings("delay", "0", "separation", "2");
    HomRecord record =
        Simulated.count(t3(), List.of(pairs(new int[] {1, 2, 1, 2, 1}, 40, 4)), settings);
    Result result = Simulated.pulsed(record, settings);
    assertTrue(
        result.quantity("V.peaks.raw").orElseThrow().marks().getFirst().contains("Only 4 pairs"));
    assertTrue(result.messages().stream().anyMatch(m -> m.what().contains("only 7 pairs")));
  }

  /** Where the zero cluster cannot be told, the interval holds the answers of all candidates. */
  @Test
  void uncertainZeroWidensTheInterval() throws Exception {
    PhotonBlock block = pairs(new int[] {1, 2, 1, 2, 1}, 40, 5);
    HomSettings open = Simulated.settings("separation", "2");
    Result result = Simulated.pulsed(Simulated.count(t3(), List.of(block), open), open);
    assertTrue(result.messages().stream().anyMatch(m -> m.what().contains("zero delay is not")));
    assertTrue(
        result.quantity("V.peaks.corrected").orElseThrow().marks().stream()
            .anyMatch(m -> m.contains("not established")));
  }

  @Test
  void windowsThatOverlapAreRefused() throws Exception {
    HomSettings settings = Simulated.settings("delay", "0", "separation", "2", "window", "1.2");
    HomRecord record =
        Simulated.count(t3(), List.of(pairs(new int[] {1, 2, 1, 2, 1}, 40, 6)), settings);
    AnalysisException e =
        assertThrows(AnalysisException.class, () -> Simulated.pulsed(record, settings));
    assertTrue(e.getMessage().contains("overlap"), e.getMessage());
  }

  @Test
  void seriesNeedPolarisationOrDelay() {
    MeasurementSeries series =
        new MeasurementSeries(
            Path.of("series.csv"),
            List.of(new Condition("power", "uW", List.of("1"), new double[] {1})),
            List.of(Path.of("a.ptu")));
    AnalysisException e = assertThrows(AnalysisException.class, () -> run(series));
    assertTrue(e.getMessage().contains("polarisation"), e.getMessage());
    assertTrue(e.getMessage().contains("power"), e.getMessage());
  }

  @Test
  void unknownPolarisationIsRefused() {
    MeasurementSeries series =
        new MeasurementSeries(
            Path.of("series.csv"),
            List.of(
                new Condition("polarisation", "", List.of("sideways"), new double[] {Double.NaN})),
            List.of(Path.of("a.ptu")));
    AnalysisException e = assertThrows(AnalysisException.class, () -> run(series));
    assertTrue(e.getMessage().contains("'sideways'"), e.getMessage());
  }

  @Test
  void delaysWithoutUnitAreRefused() {
    MeasurementSeries series =
        new MeasurementSeries(
            Path.of("series.csv"),
            List.of(new Condition("delay", "", List.of("1"), new double[] {1})),
            List.of(Path.of("a.ptu")));
    AnalysisException e = assertThrows(AnalysisException.class, () -> run(series));
    assertTrue(e.getMessage().contains("delay (ps)"), e.getMessage());
  }

  private static Result run(MeasurementSeries series) throws Exception {
    return new HomAnalysis().run(Simulated.settings(), series, AnalysisContext.NONE);
  }
}
