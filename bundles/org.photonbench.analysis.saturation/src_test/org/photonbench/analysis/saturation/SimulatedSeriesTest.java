package org.photonbench.analysis.saturation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Figure;
import org.photonbench.fit.model.formula.PulsedStatistics;

/**
 * Power series of the virtual laboratory, of known truth. Seeds are 1 to 10, or as many as the
 * system property {@code photonbench.records} says.
 */
class SimulatedSeriesTest {
  private static final int SEEDS = Math.max(10, Integer.getInteger("photonbench.records", 10));
  private static final double SECONDS = 0.25;

  /**
   * Repetition rate, exciton yield, collection and efficiency of the detectors of the scenarios.
   */
  private static final double LIMIT_MCPS = 10 * 0.89 * 0.25 * 0.5;

  @TempDir Path folder;

  @Test
  void intervalsHoldTheTruth() throws Exception {
    Map<String, Double> truths = new LinkedHashMap<>();
    truths.put("saturation.power", 70.0);
    truths.put("saturation.ratio", 0.05);
    truths.put("saturation.limit", LIMIT_MCPS);
    truths.put(
        "saturation.brightness",
        LIMIT_MCPS * (PulsedStatistics.atLeast(1, 1) + 0.05 * PulsedStatistics.atLeast(2, 1)));
    truths.put("saturation.purity.0.1", 1 - PulsedStatistics.g2(0.1, 0.05));
    truths.put("saturation.purity.1.5", 1 - PulsedStatistics.g2(1.5, 0.05));
    truths.put("saturation.crosstalk", 0.0002);
    Map<String, Integer> held = new LinkedHashMap<>();
    for (int seed = 1; seed <= SEEDS; seed++) {
      Path series = folder.resolve("seed" + seed);
      Simulated.write("power-series", series, seed, SECONDS);
      Result result = Simulated.analyse(series, Simulated.settings());
      truths.forEach((id, truth) ->
          held.merge(
              id,
              result.quantity(id).orElseThrow().interval95().orElseThrow().contains(truth) ? 1 : 0,
              Integer::sum));
      clear(series);
    }
    double share = SEEDS >= 100 ? 0.93 : 0.8;
    System.out.println("intervals that held the truth, of " + SEEDS + ": " + held);
    held.forEach((id, times) ->
        assertTrue(times >= share * SEEDS, id + " held " + times + " times of " + SEEDS));
  }

  private static void clear(Path series) throws Exception {
    try (Stream<Path> files = Files.walk(series)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ptu")).toList()) {
        Files.delete(file);
      }
    }
  }

  /** A biexciton that emits more, and what is in the figures. */
  @Test
  void brightBiexcitonAndFigures() throws Exception {
    int ratio = 0;
    int power = 0;
    Result result = null;
    for (int seed = 1; seed <= 10; seed++) {
      Path series = folder.resolve("cspbbr3-" + seed);
      Simulated.write("power-series-cspbbr3", series, seed, 0.1);
      result = Simulated.analyse(series, Simulated.settings("wavelength", "405"));
      ratio += holds(result, "saturation.ratio", 0.29) ? 1 : 0;
      power += holds(result, "saturation.power", 70) ? 1 : 0;
      clear(series);
    }
    assertTrue(ratio >= 8, "ratio held " + ratio + " times of 10");
    assertTrue(power >= 8, "power held " + power + " times of 10");
    assertNotNull(result);
    assertTrue(result.quantity("cross-section").isPresent());
    assertEquals(10, result.quantity("recordings").orElseThrow().value());
    assertEquals(
        List.of("saturation", "rate", "purity", "residuals"),
        new SaturationAnalysis().figures(result).stream().map(Figure::id).toList());
    assertEquals(11, result.provenance().orElseThrow().inputs().size(), "records and table");
  }

  @Test
  void twoPhotonExcitationIsToldApart() throws Exception {
    Path series = folder.resolve("two-photon");
    Simulated.write("two-photon-power-series", series, 1, SECONDS);
    Result right =
        Simulated.analyse(
            series,
            Simulated.settings(
                "excitation", "two-photon", "wavelength", "800", "pulseDuration", "100"));
    assertTrue(holds(right, "saturation.power", 70));
    assertTrue(holds(right, "saturation.ratio", 0.05));
    assertTrue(right.quantity("cross-section.two-photon").isPresent());
    assertEquals(0, right.quantity("saturation.scatter").orElseThrow().value());
    Result wrong = Simulated.analyse(series, Simulated.settings());
    assertTrue(wrong.quantity("saturation.scatter").orElseThrow().value() > 10);
    assertTrue(says(wrong, "two-photon excitation better"), wrong.messages().toString());
  }

  private static boolean holds(Result result, String id, double truth) {
    return result.quantity(id).orElseThrow().interval95().orElseThrow().contains(truth);
  }

  private static boolean says(Result result, String words) {
    return result.messages().stream().anyMatch(m -> m.toString().contains(words));
  }

  /** Records without pulses: continuous excitation, rates alone. */
  @Test
  void continuousExcitation() throws Exception {
    Path scenario = folder.resolve("cw-series.json");
    Files.writeString(
        scenario,
        """
        {
          "title": "CW series", "description": "A two-level dot.", "extends": "dot-cw",
          "duration": "1 s",
          "light": [{"kind": "dot", "name": "dot", "levels": [
            {"name": "X", "lifetime": "15 ns", "yield": 0.9, "energy": "2.34 eV"}]}],
          "collection": 0.004,
          "series": {"vary": "excitation.saturationParameter", "values": [0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4]}
        }
        """);
    Path series = folder.resolve("cw");
    Simulated.write(scenario.toString(), series, 1, 1);
    Result result = Simulated.analyse(series, Simulated.settings());
    assertTrue(holds(result, "saturation.power", 1), result.quantities().toString());
    assertTrue(result.quantity("saturation.ratio").isEmpty());
    assertTrue(says(result, "know no laser pulses"), result.messages().toString());
    AnalysisException refused =
        assertThrows(
            AnalysisException.class,
            () -> Simulated.analyse(series, Simulated.settings("excitation", "pulsed")));
    assertTrue(refused.getMessage().contains("Repetition rate"), refused.getMessage());
  }

  @Test
  void missingRecordsAreLeftOut() throws Exception {
    Path series = folder.resolve("missing");
    Simulated.write("power-series", series, 3, 0.05);
    List<Path> records;
    try (Stream<Path> files = Files.list(series)) {
      records = files.filter(f -> f.toString().endsWith(".ptu")).sorted().toList();
    }
    Files.delete(records.get(4));
    Result result = Simulated.analyse(series, Simulated.settings());
    assertEquals(9, result.quantity("recordings").orElseThrow().value());
    assertTrue(says(result, records.get(4).getFileName() + " of series.csv is missing"));
    for (Path record : records.subList(0, 8)) {
      Files.deleteIfExists(record);
    }
    AnalysisException refused =
        assertThrows(
            AnalysisException.class, () -> Simulated.analyse(series, Simulated.settings()));
    assertTrue(refused.getMessage().contains("at 2 powers"), refused.getMessage());
  }

  @Test
  void aBrokenRecordIsLeftOut() throws Exception {
    Path series = folder.resolve("broken");
    Simulated.write("power-series", series, 5, 0.05);
    Path record;
    try (Stream<Path> files = Files.list(series)) {
      record = files.filter(f -> f.toString().endsWith(".ptu")).sorted().findFirst().orElseThrow();
    }
    Files.writeString(record, "no recording any more");
    Result result = Simulated.analyse(series, Simulated.settings());
    assertEquals(9, result.quantity("recordings").orElseThrow().value());
    assertTrue(says(result, record.getFileName() + " was left out"), result.messages().toString());
  }

  @Test
  void unitsAndColumns() throws Exception {
    Path series = folder.resolve("units");
    Simulated.write("power-series", series, 4, 0.05);
    Path table = series.resolve("series.csv");
    String text = Files.readString(table);
    Files.writeString(table, text.replace(" W/cm2", ""));
    Result result = Simulated.analyse(series, Simulated.settings("wavelength", "405"));
    assertTrue(result.quantity("cross-section").isEmpty());
    assertTrue(says(result, "no unit"), result.messages().toString());
    Files.writeString(table, text.replace("excitation.power", "attenuator"));
    AnalysisException refused =
        assertThrows(
            AnalysisException.class, () -> Simulated.analyse(series, Simulated.settings()));
    assertTrue(refused.getMessage().contains("Power column"), refused.getMessage());
    assertTrue(
        holds(
            Simulated.analyse(series, Simulated.settings("condition", "attenuator")),
            "saturation.power",
            70));
  }
}
