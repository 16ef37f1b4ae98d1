package org.photonbench.analysis.saturation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.series.MeasurementSeries;
import org.photonbench.analysis.series.SeriesReader;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.write.RecordingCombination;
import org.photonbench.photon.io.write.RecordingExports;
import org.photonbench.photon.stream.TimeSpan;

/** One recording with a marker at each step of the power, of known truth. */
class MarkedRecordingTest {
  private static final int SEEDS = 10;

  /** A marker at each change of power, and others that mean something else. */
  private static final String SCENARIO =
      """
      {"extends": "power-series", "title": "Marked", "description": "Markers at each power.",
       "tagger": {"mode": "T3", "resolution": "16 ps",
         "markers": [{"bits": 2, "first": "0 ms", "every": "100 s"},
                     {"bits": 1, "first": "7 ms", "every": "100 s"}]}}
      """;

  /** Places of the powers in the recording, so that neither rise nor fall. */
  private static final int[] ORDER = {4, 0, 7, 2, 9, 5, 1, 8, 3, 6};

  @TempDir Path folder;

  /** A recording of all powers, one after the other. */
  private record Marked(Path file, String powers, Path series) {}

  private Marked record(long seed, double seconds) throws Exception {
    Path scenario = folder.resolve("marked.json");
    Files.writeString(scenario, SCENARIO);
    Path series = folder.resolve("series" + seed);
    Simulated.write(scenario.toString(), series, seed, seconds);
    MeasurementSeries table = SeriesReader.read(SeriesReader.table(series));
    double[] values = table.numbers("power").values();
    List<Path> files = new ArrayList<>();
    List<String> powers = new ArrayList<>();
    for (int i = 0; i < ORDER.length; i++) {
      files.add(table.files().get(ORDER[i]));
      powers.add(Double.toString(values[ORDER[i]]));
    }
    Path file = folder.resolve("marked" + seed + ".ptu");
    new RecordingCombination(new Recordings(), new RecordingExports())
        .combine(
            new RecordingCombination.Request(
                RecordingCombination.Kind.JOIN,
                files,
                file,
                OpenOptions.DEFAULT,
                List.of(),
                List.of(),
                TimeSpan.ZERO,
                true,
                "test",
                "1"),
            (_, _) -> true);
    return new Marked(file, String.join(", ", powers) + " W/cm2", series);
  }

  private static SaturationSettings settings(String powers, String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "stepPowers";
    all[1] = powers;
    System.arraycopy(more, 0, all, 2, more.length);
    return Simulated.settings(all);
  }

  @Test
  void stepsOfOneRecordingGiveTheTruth() throws Exception {
    int power = 0;
    int ratio = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      Marked marked = record(seed, 0.1);
      Result result =
          Simulated.analyse(
              marked.file, settings(marked.powers, "marker", "2", "settling", "0.001"));
      Quantity saturation = result.quantity("saturation.power").orElseThrow();
      assertEquals("W/cm2", saturation.unit());
      power += saturation.interval95().orElseThrow().contains(70) ? 1 : 0;
      ratio +=
          result
                  .quantity("saturation.ratio")
                  .orElseThrow()
                  .interval95()
                  .orElseThrow()
                  .contains(0.05)
              ? 1
              : 0;
      assertEquals(10, result.quantity("recordings").orElseThrow().value());
      Files.delete(marked.file);
    }
    assertTrue(power >= 8, "saturation power held " + power + " times of " + SEEDS);
    assertTrue(ratio >= 8, "ratio held " + ratio + " times of " + SEEDS);
  }

  /** A step lasts from its marker, without the settling time, to the next one. */
  @Test
  void everyStepHasItsTimeAndPhotons() throws Exception {
    Marked marked = record(1, 0.1);
    Result result =
        Simulated.analyse(marked.file, settings(marked.powers, "marker", "2", "settling", "0.03"));
    Curve curve = result.curve("records").orElseThrow();
    double[] powers = curve.doubles("power");
    long[] counts = curve.longs("counts");
    double[] seconds = curve.doubles("seconds");
    long[] whole =
        Simulated.analyse(marked.series, Simulated.settings())
            .curve("records")
            .orElseThrow()
            .longs("counts");
    double[] expected = {3.5, 7, 14, 21, 35, 49, 70, 105, 140, 210};
    assertArrayEquals(expected, powers, 1e-9);
    for (int i = 0; i < ORDER.length; i++) {
      assertEquals(0.7 * whole[i], counts[i], 5 * Math.sqrt(0.21 * whole[i]) + 1e-4 * whole[i]);
      assertEquals(0.07, seconds[i], 1e-9);
    }
  }

  @Test
  void whatDoesNotFitIsRefused() throws Exception {
    Marked marked = record(1, 0.02);
    assertTrue(new SaturationAnalysis().accepts(marked.file));
    assertFalse(new SaturationAnalysis().accepts(folder.resolve("marked.json")));
    refused("Marked recording > Powers", marked.file, Simulated.settings());
    refused("has 10 markers", marked.file, settings("1, 2, 3 mW", "marker", "2"));
    refused("has 20 markers", marked.file, settings(marked.powers));
    refused("no markers with the bits 4", marked.file, settings(marked.powers, "marker", "4"));
    refused("are no powers", marked.file, settings("1, -2, 3 W", "marker", "2"));
    refused(
        "settling time", marked.file, settings(marked.powers, "marker", "2", "settling", "0.5"));
    refused("at 1 power", marked.file, settings("5 5 5 5 5 5 5 5 5 5 uW", "marker", "2"));
  }

  private static void refused(String part, Path file, SaturationSettings settings) {
    AnalysisException e =
        assertThrows(AnalysisException.class, () -> Simulated.analyse(file, settings));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }

  @Test
  void powersAreReadWithTheirUnit() throws Exception {
    MarkedSteps.Powers powers = MarkedSteps.Powers.parse(" 3.5, 7;1.4e1\t28 W/cm2 ");
    assertArrayEquals(new double[] {3.5, 7, 14, 28}, powers.values());
    assertEquals("W/cm2", powers.unit());
    assertEquals("", MarkedSteps.Powers.parse("1 2 3").unit());
    assertEquals("µW", MarkedSteps.Powers.parse("1,2,3µW").unit());
  }
}
