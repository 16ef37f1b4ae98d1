package org.photonbench.analysis.blinking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.photonbench.analysis.blinking.Simulated.quantity;
import static org.photonbench.analysis.blinking.Simulated.value;

import org.junit.jupiter.api.Test;
import org.photonbench.analysis.hbt.HbtAnalysis;
import org.photonbench.analysis.result.Result;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.stream.MaskTime;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;
import org.photonbench.virtuallab.scenario.ScenarioTruth;

/** The mask of the bright time, given to another analysis. */
class MaskedHbtTest {
  /** Pulses so far apart that no tail of a decay reaches the next one. */
  private static final String EXCITATION =
      "\"excitation\": {\"repetition\": \"5 MHz\", \"power\": \"14 W/cm2\"}";

  private static final String SLOWER = "\"duration\": \"20 s\", " + EXCITATION;

  /** The bright state alone, never leaving it. */
  private static double brightG2() throws Exception {
    String steady =
        """
        {"extends": "blinking-grey", "light": [{"kind": "dot", "name": "bright", "states": [
          {"name": "on", "levels": [
            {"name": "X", "lifetime": "15 ns", "yield": 0.9},
            {"name": "XX", "lifetime": "0.4 ns", "yield": 0.04}]}]}],
        """
            + EXCITATION
            + "}";
    return ScenarioTruth.of(
            new ScenarioLibrary().parse(steady, "steady").steps().getFirst().scenario())
        .quantities()
        .stream()
        .filter(q -> q.id().equals("g2.far.detected"))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Test
  void blinkingLeavesTheFarNormalisationOfTheBrightTime() throws Exception {
    Simulated record = Simulated.of("blinking-grey", SLOWER, 1);
    Result blinking = record.blinking("background", "200");
    LiveTime bright =
        LiveTime.of(
            blinking.curve("mask.bright").orElseThrow().longs("start"),
            blinking.curve("mask.bright").orElseThrow().longs("end"));
    Result all = Simulated.run(new HbtAnalysis(), record::source, "delay", "0");
    Result masked =
        Simulated.run(
            new HbtAnalysis(), () -> new MaskTime(bright).apply(record.source()), "delay", "0");

    double before = value(all, "g2.adjacent.raw") / value(all, "g2.far.raw");
    double after = value(masked, "g2.adjacent.raw") / value(masked, "g2.far.raw");
    assertTrue(Math.abs(before - 1) > 0.05, "the record blinks: " + before);
    assertEquals(1, after, 0.005);
    assertTrue(
        quantity(masked, "g2.far.raw").interval95().orElseThrow().contains(brightG2()),
        quantity(masked, "g2.far.raw") + " against " + brightG2());
    assertEquals(
        value(blinking, "on.changepoints") * value(blinking, "time.live"),
        value(masked, "time.live"),
        1e-3);
  }
}
