package org.photonbench.analysis.pcfs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.FileAnalysisRunner;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.fit.model.formula.SpectralCorrelation;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.io.Recordings;
import org.photonbench.virtuallab.run.SimulatedSource;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;

/** Scans of the virtual laboratory and settings for them. */
final class Scans {
  private static final String SCENARIO =
      "/org/photonbench/virtuallab/scenario/cryogenic-dot-pcfs.json";

  private Scans() {}

  static PcfsSettings settings(String... namesAndValues) {
    SettingsSchema<PcfsSettings> schema = SettingsSchema.of(PcfsSettings.class);
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    try {
      return schema.with(schema.defaults(), values);
    } catch (SettingsException e) {
      throw new AssertionError(e);
    }
  }

  /** Pairs of simulated recordings by seed: tests that differ in their fits only share them. */
  private static final Map<Long, List<CountedScan.Position>> COUNTED = new HashMap<>();

  private static final String LONGEST_LAG = "1000";
  private static final String LAGS_PER_DECADE = "3";

  /** Settings for {@link #simulated}; the dead time of 20 ns hides one pulse of 80 MHz. */
  static PcfsSettings simulationSettings(String... namesAndValues) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "longestLag", LONGEST_LAG, "lagsPerDecade", LAGS_PER_DECADE, "deadTime", "12.5"));
    all.addAll(List.of(namesAndValues));
    return settings(all.toArray(String[]::new));
  }

  /**
   * The cold dot that comes with the product, dithered 50 times faster: 0.1 s for each position are
   * whole sweeps.
   */
  static String shortScenario() throws IOException {
    try (InputStream stream = ScenarioLibrary.class.getResourceAsStream(SCENARIO)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .replace("\"duration\": \"10 s\"", "\"duration\": \"0.1 s\"")
          .replace("\"period\": \"1 s\"", "\"period\": \"0.02 s\"")
          .replace("\"every\": \"0.5 s\"", "\"every\": \"0.01 s\"");
    }
  }

  /**
   * The pairs of a simulated scan of a doublet: T2 78 ps, 0.109 meV.
   *
   * @param settings from {@link #simulationSettings}
   */
  static Scan simulated(long seed, PcfsSettings settings)
      throws IOException, ScenarioException, RunCancelledException {
    List<CountedScan.Position> positions = COUNTED.get(seed);
    if (positions == null) {
      positions = count(seed);
      COUNTED.put(seed, positions);
    }
    List<CountedScan.Health> health = new ArrayList<>();
    for (CountedScan.Position each : positions) {
      PositionCounts counts = each.counts();
      health.add(
          new CountedScan.Health(
              each.value(), counts.total0(), counts.total1(), counts.seconds(), 0));
    }
    return new CountedScan(
        StageAxis.of("delay", "ps", 2),
        positions,
        health,
        PositionCounter.edgeSeconds(settings),
        settings.deadTime().orElse(0) * 1e-9,
        List.of());
  }

  private static List<CountedScan.Position> count(long seed)
      throws IOException, ScenarioException, RunCancelledException {
    PcfsSettings settings = simulationSettings();
    ScenarioLibrary.Loaded series = new ScenarioLibrary().parse(shortScenario(), "short");
    List<CountedScan.Position> positions = new ArrayList<>();
    for (int i = 0; i < series.steps().size(); i++) {
      ScenarioLibrary.Step step = series.steps().get(i);
      double delay = Double.parseDouble(step.value().replace(" ps", ""));
      try (PhotonSource source =
          new SimulatedSource(step.scenario().setup(1_000_003 * seed + i, (_, _, _) -> {}))) {
        PositionCounts counts =
            new PositionCounter(source, new Channel(1), new Channel(2), settings)
                .count((_, _) -> {});
        positions.add(new CountedScan.Position(delay, counts));
      }
    }
    return positions;
  }

  /** Delays of the scan that {@link #doublet} makes, in ps: some on the other side. */
  static double[] delays() {
    return Numbers.linear(-20, 180, 51);
  }

  /** 1 - R of a doublet: T2 78 ps, 0.109 meV, equal lines, contrast squared 0.9. */
  static double oneMinusRatio(double delay) {
    return 0.45 * SpectralCorrelation.doublet(delay, 78, 0.109, 0.5);
  }

  /**
   * Tables of a doublet, two lags of equal noise.
   *
   * @param fringe where the white fringe is, in ps
   */
  static Scan doublet(long seed, double sigma, double fringe) {
    Random random = new Random(seed);
    double[] delays = delays();
    double[] lags = {1e-5, 2e-5, 4e-5, 8e-5};
    double[][] cross = new double[delays.length][lags.length];
    double[][] auto = new double[delays.length][lags.length];
    for (int i = 0; i < delays.length; i++) {
      for (int k = 0; k < lags.length; k++) {
        auto[i][k] = 1;
        cross[i][k] = 1 - oneMinusRatio(delays[i] - fringe) + sigma * random.nextGaussian();
      }
    }
    return new TabledScan(
        "memory", StageAxis.of("delay", "ps", 2), delays, lags, cross, auto, List.of());
  }

  static Result run(Path input, PcfsSettings settings) throws Exception {
    return FileAnalysisRunner.run(
        new PcfsAnalysis(),
        settings,
        input,
        OpenOptions.DEFAULT,
        new Recordings(),
        ProgressListener.NONE);
  }

  static Quantity quantity(Result result, String id) {
    return result.quantity(id).orElseThrow(() -> new AssertionError("no " + id));
  }

  static double value(Result result, String id) {
    return quantity(result, id).value();
  }

  /** A file of one number for each line. */
  static void write(Path file, double... values) throws IOException {
    StringBuilder text = new StringBuilder();
    for (double value : values) {
      text.append(value).append('\n');
    }
    Files.writeString(file, text);
  }

  /** A file of a matrix, comma separated. */
  static void write(Path file, double[][] values) throws IOException {
    StringBuilder text = new StringBuilder();
    for (double[] row : values) {
      for (int k = 0; k < row.length; k++) {
        text.append(k == 0 ? "" : ",").append(row[k]);
      }
      text.append('\n');
    }
    Files.writeString(file, text);
  }
}
