package org.photonbench.virtuallab.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.twin.OpticalTable;
import org.photonbench.device.twin.TwinWorld;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;
import org.photonbench.virtuallab.field.FieldEmitter;

/** Photons under what the twins of a set-up do to the beam. */
class SimulatedLightTest {
  private static final double SECOND = 1e12;
  private static final double LIGHT_SPEED = 299_792_458;

  @TempDir Path folder;
  private final TwinWorld world = new TwinWorld();
  private double open = 1;
  private double place = 1;
  private double position;
  private double x;
  private double y;

  private static InstrumentEntry entry(String id, String role) {
    return InstrumentEntry.of(id, "any", true, "").withOption(OpticalTable.ROLE, role);
  }

  private SimulatedLight light(String scenario, String sample, long seed) {
    InstrumentEntry tagger =
        InstrumentEntry.of("tagger", "any", true, "").withOption(SimulatedLight.SCENARIO, scenario);
    if (!sample.isEmpty()) {
      tagger = tagger.withOption(SimulatedLight.SAMPLE, sample);
    }
    return SimulatedLight.open(tagger, world, seed).orElseThrow();
  }

  private void shutter() {
    world.place(entry("shutter", "excitation-shutter"));
    world.publish("shutter", "open", () -> open);
  }

  private void stages() {
    world.place(entry("x", "sample-x").withOption(OpticalTable.ZERO, "1 mm"));
    world.place(entry("y", "sample-y"));
    world.publish("x", "position", () -> 1e-3 + x);
    world.publish("y", "position", () -> y);
  }

  /** Photons by channel of a measurement, which must be in order. */
  private static long[] counts(SimulatedLight light, RecordMode mode, double seconds)
      throws IOException {
    long[] counts = new long[4];
    try (LightRun run = light.begin(mode, 5)) {
      PhotonBlock block = new PhotonBlock(mode);
      long latest = 0;
      boolean more = true;
      while (more) {
        more = run.finish(block, seconds * SECOND);
        for (int i = 0; i < block.size(); i++) {
          counts[block.channels()[i]]++;
          assertTrue(block.times()[i] >= latest);
          latest = block.times()[i];
        }
      }
      light.over(run, seconds, Instant.now());
    }
    return counts;
  }

  private static double trueValue(SimulatedLight light, String id) {
    Result truth = light.truth().orElseThrow();
    return truth.quantities().stream()
        .filter(quantity -> quantity.id().equals(id))
        .mapToDouble(Quantity::value)
        .findFirst()
        .orElseThrow();
  }

  /** Signal and dark counts that the truth foretells for both channels. */
  private static double expected(SimulatedLight light, double seconds) {
    double rate = 0;
    for (int channel = 1; channel <= 2; channel++) {
      rate += trueValue(light, "channel" + channel + ".signal");
      rate += trueValue(light, "channel" + channel + ".dark");
    }
    return rate * seconds;
  }

  /** Without dead time and the like the counts are Poisson numbers of the true rates. */
  private static void assertPoisson(double expected, long counted) {
    assertEquals(expected, counted, 5 * Math.sqrt(expected) + 1e-9);
  }

  private Path plainLaser() throws IOException {
    return Files.writeString(
        folder.resolve("plain-laser.json"),
        """
        {
          "title": "Laser", "description": "Poisson light.", "duration": "1 s",
          "excitation": {"kind": "pulsed", "repetition": "20 MHz", "occupancy": 1},
          "light": [{"kind": "laser", "name": "laser", "perPulse": 0.01, "energy": "2.4 eV"}],
          "optics": [{"kind": "splitter", "from": 0, "to": [1, 2]}],
          "detectors": [
            {"channel": 1, "port": 1, "dark": "300 Hz"}, {"channel": 2, "port": 2, "dark": "300 Hz"}
          ],
          "tagger": {"mode": "T3", "resolution": "16 ps"}
        }
        """);
  }

  @Test
  void aClosedShutterLeavesDarkCounts() throws IOException {
    shutter();
    SimulatedLight light = light("dot-fapbbr3", "", 1);
    long[] shining = counts(light, RecordMode.T3, 0.5);
    assertTrue(shining[1] + shining[2] > 10_000);
    open = 0;
    long[] dark = counts(light, RecordMode.T3, 2);
    // Two detectors of 100 Hz, which afterpulses raise by half a percent.
    assertPoisson(2 * 2 * 100, dark[1] + dark[2]);
    assertTrue(light.truth().orElseThrow().messages().getFirst().what().contains("No light"));
  }

  @Test
  void powerFollowsTheSaturationOfTheDot() throws IOException {
    world.place(entry("wheel", "attenuator").withOption(OpticalTable.DENSITIES, "0, 0.3, 1, 2, 3"));
    world.publish("wheel", "place", () -> place);
    Path file =
        Files.writeString(
            folder.resolve("steady-dot.json"),
            """
            {
              "title": "Dot", "description": "One level, no blinking.", "duration": "1 s",
              "excitation": {"kind": "pulsed", "repetition": "5 MHz", "occupancy": 2},
              "light": [{"kind": "dot", "name": "dot", "levels": [
                {"name": "X", "lifetime": "6 ns", "yield": 0.9, "energy": "2.4 eV",
                 "dephasing": "16 fs"}]}],
              "collection": 0.1,
              "optics": [{"kind": "splitter", "from": 0, "to": [1, 2]}],
              "detectors": [{"channel": 1, "port": 1}, {"channel": 2, "port": 2}],
              "tagger": {"mode": "T3", "resolution": "16 ps"}
            }
            """);
    SimulatedLight light = light(file.toString(), "", 2);
    double[] densities = {0, 0.3, 1, 2};
    for (int i = 0; i < densities.length; i++) {
      place = i + 1;
      long[] counted = counts(light, RecordMode.T3, 0.5);
      double occupancy = 2 * Math.pow(10, -densities[i]);
      double law = 5e6 * 0.9 * 0.1 * (1 - Math.exp(-occupancy)) * 0.5;
      assertPoisson(law, counted[1] + counted[2]);
      assertEquals(law, expected(light, 0.5), 1e-6 * law);
    }
  }

  @Test
  void theDelayStageMovesTheFringesAndTheirContrast() throws IOException {
    world.place(entry("stage", "delay").withOption(OpticalTable.ZERO, "13 mm"));
    world.publish("stage", "position", () -> 13e-3 + position);
    Path file =
        Files.writeString(
            folder.resolve("interferometer.json"),
            """
            {
              "extends": "cryogenic-dot-pcfs", "title": "Fringes", "description": "No dither.",
              "light": [{"kind": "dot", "name": "dot", "levels": [
                {"name": "X", "lifetime": "210 ps", "yield": 0.9, "energy": "2.38 eV",
                 "coherence": "78 ps"}]}],
              "optics": [{"kind": "interferometer", "geometry": "machZehnder", "from": 0,
                "to": [1, 2], "contrast": 0.95, "delay": "0 ps"}],
              "series": {"vary": "optics[0].delay", "values": ["0 ps"]}
            }
            """);
    SimulatedLight light = light(file.toString(), "", 3);
    double period = 2 * Math.PI * 0.6582119569 / 2380; // of the fringes in ps
    for (double delayPs : new double[] {0, period / 2, 10000 * period, 10000.5 * period, 400}) {
      position = delayPs * 1e-12 * LIGHT_SPEED / 2;
      long[] counted = counts(light, RecordMode.T2, 0.02);
      double all = counted[1] + counted[2];
      double fringe = Math.cos(2 * Math.PI * delayPs / period);
      double law = 0.5 * (1 + 0.95 * Math.exp(-delayPs / 78) * fringe);
      // The phase is known to the rounding of a position of some mm: 1e-5 of a fringe.
      assertEquals(law, counted[1] / all, 5 * Math.sqrt(0.25 / all) + 2e-3, delayPs + " ps");
    }
  }

  @Test
  void theFocusMovesOverTheEmittersOfTheSample() throws IOException {
    stages();
    SimulatedLight light = light("dot-fapbbr3", "confocal-field", 4);
    List<FieldEmitter> emitters = light.sample().orElseThrow().emitters();
    FieldEmitter brightest = emitters.getFirst();
    for (FieldEmitter emitter : emitters) {
      brightest = emitter.peakPerSecond() > brightest.peakPerSecond() ? emitter : brightest;
    }
    x = brightest.xNm() * 1e-9;
    y = brightest.yNm() * 1e-9;
    long[] on = counts(light, RecordMode.T3, 0.5);
    assertEquals(1, Math.round(trueValue(light, "table.emitters")));
    x += 150e-9; // half the width of the focus of 300 nm: half the light
    long[] half = counts(light, RecordMode.T3, 0.5);
    x = -5e-6;
    long[] beside = counts(light, RecordMode.T3, 0.5);
    assertTrue(on[1] + on[2] > 20_000);
    assertEquals(0.5, (half[1] + half[2]) / (double) (on[1] + on[2]), 0.06); // it blinks
    assertTrue(beside[1] + beside[2] < 200);
  }

  @Test
  void theSameSeedGivesTheSamePhotonsInEachMeasurement() throws IOException {
    String laser = plainLaser().toString();
    List<long[]> first = times(light(laser, "", 5), 2);
    List<long[]> again = times(light(laser, "", 5), 2);
    List<long[]> other = times(light(laser, "", 6), 2);
    for (int i = 0; i < 2; i++) {
      assertArrayEquals(first.get(i), again.get(i));
    }
    assertFalse(java.util.Arrays.equals(first.get(0), first.get(1)));
    assertFalse(java.util.Arrays.equals(first.get(0), other.get(0)));
  }

  /** Pulse numbers of measurements of 10 ms, which are had in pieces of different lengths. */
  private static List<long[]> times(SimulatedLight light, int measurements) throws IOException {
    List<long[]> all = new ArrayList<>();
    for (int i = 0; i < measurements; i++) {
      List<Long> times = new ArrayList<>();
      try (LightRun run = light.begin(RecordMode.T3, 16)) {
        PhotonBlock block = new PhotonBlock(RecordMode.T3, 100 + 500 * all.size());
        boolean more = true;
        for (double ps = 0; ps < 0.01 * SECOND; ps += (1 + i) * 1e9) {
          do {
            more = run.nextUntil(block, ps);
            for (int k = 0; k < block.size(); k++) {
              times.add(block.times()[k]);
            }
          } while (more);
        }
        do {
          more = run.finish(block, 0.01 * SECOND);
          for (int k = 0; k < block.size(); k++) {
            times.add(block.times()[k]);
          }
        } while (more);
      }
      all.add(times.stream().mapToLong(Long::longValue).toArray());
    }
    return all;
  }

  @Test
  void aMeasurementEndsAtItsEndAndHasTheWholeTimeBefore() throws IOException {
    SimulatedLight light = light(plainLaser().toString(), "", 7);
    double seconds = 0.3031;
    long[] counted = counts(light, RecordMode.T2, seconds);
    assertPoisson(expected(light, seconds), counted[1] + counted[2]);
  }

  @Test
  void aChangeDuringTheMeasurementIsInTheTruth() throws IOException {
    shutter();
    SimulatedLight light = light(plainLaser().toString(), "", 8);
    try (LightRun run = light.begin(RecordMode.T2, 5)) {
      PhotonBlock block = new PhotonBlock(RecordMode.T2);
      long before = drain(run, block, 0.1);
      open = 0;
      long after = drain(run, block, 0.2);
      assertPoisson(0.1 * 200_600, before);
      assertPoisson(0.1 * 600, after);
      light.over(run, 0.2, Instant.now());
    }
    Result truth = light.truth().orElseThrow();
    assertEquals(
        2,
        truth.curves().stream()
            .filter(curve -> curve.id().equals("conditions"))
            .findFirst()
            .orElseThrow()
            .rows());
    assertTrue(truth.messages().stream().anyMatch(m -> m.what().contains("changed 1 times")));
    Path target = folder.resolve("run.truth");
    light.writeTruth(target);
    assertTrue(Files.exists(target.resolve("result.json")));
  }

  private static long drain(LightRun run, PhotonBlock block, double untilSeconds)
      throws IOException {
    long photons = 0;
    boolean more = true;
    while (more) {
      more = run.nextUntil(block, untilSeconds * SECOND);
      photons += block.size();
    }
    return photons;
  }

  @Test
  void markersOfTheScenarioComeAtTheirTimes() throws IOException {
    SimulatedLight light = light("cryogenic-dot-pcfs", "", 9);
    List<Long> times = new ArrayList<>();
    try (LightRun run = light.begin(RecordMode.T2, 5)) {
      PhotonBlock block = new PhotonBlock(RecordMode.T2);
      boolean more = true;
      while (more) {
        more = run.finish(block, 0.75 * SECOND);
        block.events().stream()
            .filter(event -> event.kind() == StreamEvent.Kind.MARKER)
            .forEach(event -> times.add(event.time()));
      }
    }
    assertEquals(List.of(0L, (long) (0.5e12 / 5)), times);
  }

  @Test
  void whatMakesNoSenseIsASentence() {
    assertEquals(
        Optional.empty(),
        SimulatedLight.open(InstrumentEntry.of("tagger", "any", true, ""), world, 1));
    IllegalArgumentException unknown =
        assertThrows(IllegalArgumentException.class, () -> light("dot-fapbr3", "", 1));
    assertTrue(unknown.getMessage().contains("dot-fapbbr3"), unknown.getMessage());
    IllegalArgumentException sample =
        assertThrows(IllegalArgumentException.class, () -> light("laser", "urbach-tail", 1));
    assertTrue(sample.getMessage().contains("no sample"), sample.getMessage());
    world.place(entry("odd", "mirror"));
    IllegalArgumentException role =
        assertThrows(IllegalArgumentException.class, () -> light("laser", "", 1));
    assertTrue(role.getMessage().contains("attenuator"), role.getMessage());
  }
}
