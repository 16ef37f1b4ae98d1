package org.photonbench.analysis.blinking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.photonbench.analysis.blinking.Simulated.value;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;

class BlinkingRunTest {
  private static boolean says(Result result, String text) {
    return result.messages().stream().anyMatch(m -> m.toString().contains(text));
  }

  @Test
  void steadyLightHasNoChangePointsAndSaysSo() throws Exception {
    Result result = Telegraphs.steady(5, 5_000, 1).blinking();
    assertEquals(0, value(result, "changepoints"));
    assertEquals(1, value(result, "levels"));
    assertTrue(says(result, "No change points were found"), result.messages().toString());
    assertTrue(result.quantity("on.changepoints").isEmpty());
    assertTrue(result.curve("mask.bright").isEmpty());
    assertTrue(says(result, "A T2 record has no micro times"));
    assertEquals(1, value(result, "flicker.fano"), 0.25);
    assertFalse(new BlinkingAnalysis().figures(result).isEmpty());
  }

  @Test
  void tooFewPhotonsAreRefused() throws Exception {
    Simulated record = Telegraphs.steady(1, 50, 1);
    AnalysisException e = assertThrows(AnalysisException.class, record::blinking);
    assertTrue(e.getMessage().contains("at least 100"), e.getMessage());
  }

  @Test
  void channelsWithoutPhotonsAreRefused() {
    Simulated record = Telegraphs.steady(1, 5_000, 1);
    AnalysisException e =
        assertThrows(AnalysisException.class, () -> record.blinking("channels", "3"));
    assertTrue(e.getMessage().contains("channels 3"), e.getMessage());
    assertThrows(AnalysisException.class, () -> record.blinking("channels", "left"));
    assertThrows(AnalysisException.class, () -> record.blinking("channels", "300"));
  }

  @Test
  void telegraphGivesFractionTimesAndMasks() throws Exception {
    Simulated record = Telegraphs.of(60, 0.3, 0.1, 10_000, 800, 4);
    Result result = record.blinking();
    assertEquals(2, value(result, "levels"));
    assertTrue(
        Simulated.quantity(result, "on.changepoints").interval95().orElseThrow().contains(0.75));
    Curve bright = result.curve("mask.bright").orElseThrow();
    Curve dark = result.curve("mask.dark").orElseThrow();
    long ticks = 0;
    for (Curve mask : new Curve[] {bright, dark}) {
      for (int i = 0; i < mask.rows(); i++) {
        ticks += mask.longs("end")[i] - mask.longs("start")[i];
      }
    }
    assertEquals(60_000_000_000L, ticks, "bright and dark time fill the record");
    long photons = Arrays.stream(result.curve("segments").orElseThrow().longs("photons")).sum();
    assertEquals(record.size, photons);
    assertEquals(
        record.size, Arrays.stream(result.curve("trace").orElseThrow().longs("counts")).sum());
  }

  @Test
  void aThresholdBeyondAllLevelsGivesNoFraction() throws Exception {
    Simulated record = Telegraphs.of(10, 0.3, 0.1, 10_000, 800, 4);
    Result result = record.blinking("threshold", "50000");
    assertTrue(says(result, "lies above all intensity levels"), result.messages().toString());
    assertTrue(result.quantity("on.changepoints").isEmpty());
    assertTrue(says(record.blinking("threshold", "10"), "lies below all intensity levels"));
  }

  @Test
  void aBinShorterThanATickIsRefused() {
    Simulated record = Telegraphs.steady(1, 5_000, 1);
    Simulated coarse = new Simulated(Telegraphs.info(org.photonbench.photon.TimeBase.t2(0.1), 10));
    coarse.add(5, 0, 0);
    assertThrows(AnalysisException.class, coarse::blinking);
    assertTrue(record.size > 0);
  }

  /** Every figure of a record that has them all is made, and none is empty. */
  @Test
  void figuresAreMadeFromTheResultAlone() throws Exception {
    Result result = Telegraphs.of(60, 0.3, 0.1, 10_000, 800, 4).blinking();
    var ids = new BlinkingAnalysis().figures(result).stream().map(f -> f.id()).toList();
    assertEquals(
        java.util.List.of(
            "detail", "trace", "histogram", "dwells", "on-bins", "on-length", "flicker"),
        ids);
  }
}
