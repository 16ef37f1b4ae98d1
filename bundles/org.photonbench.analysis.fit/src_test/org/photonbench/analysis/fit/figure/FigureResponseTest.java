package org.photonbench.analysis.fit.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AdditionSource.Made;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Addition;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.photon.io.Recordings;

/** Decays of a figure behind a measured response. */
class FigureResponseTest {
  private static final double LIFETIME = 0.6;
  private static final double JITTER = 0.25;
  private static final double BIN = 0.05;
  private static final int BINS = 400;
  private static final Recordings RECORDINGS = new Recordings(List.of());

  @TempDir Path folder;

  private record NoSettings() {}

  private static final Result RESULT =
      new Result("test", new NoSettings(), List.of(), List.of(), List.of(), Optional.empty());

  /** Photons of a pulse at 3 ns with jitter, after an exponential delay, over dark counts. */
  private static long[] record(double lifetime, double bin, int photons, double dark, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] counts = new long[(int) Math.round(BINS * BIN / bin)];
    for (int i = 0; i < photons; i++) {
      double time =
          3 + JITTER * random.nextGaussian() - lifetime * Math.log(1 - random.nextDouble());
      if (time >= 0 && time < BINS * BIN) {
        counts[(int) (time / bin)]++;
      }
    }
    for (int i = 0; i < dark * counts.length; i++) {
      counts[random.nextInt(counts.length)]++;
    }
    return counts;
  }

  /** In bins half as wide as those of the decay, with dark counts. */
  private Path responseFile(int photons) throws Exception {
    StringBuilder text = new StringBuilder("Time (ns),Counts\n");
    long[] counts = record(0, BIN / 2, photons, 3, 2);
    for (int i = 0; i < counts.length; i++) {
      text.append("%s,%d%n".formatted(i * BIN / 2, counts[i]));
    }
    return Files.writeString(folder.resolve("laser.csv"), text);
  }

  private static Figure decay(String unit, double nsPerUnit) {
    long[] counts = record(LIFETIME, BIN, 60_000, 2, 1);
    double[] edges = new double[BINS + 1];
    double[] y = new double[BINS];
    for (int i = 0; i <= BINS; i++) {
      edges[i] = i * BIN / nsPerUnit;
    }
    for (int i = 0; i < BINS; i++) {
      y[i] = counts[i];
    }
    return new Figure(
        "decay",
        "Decay",
        Axis.linear("Delay", unit),
        Axis.linear("Photons", ""),
        List.of(new Layer.Steps("Photons", Layer.Role.DATA, edges, y)));
  }

  private static FitOutcome fit(Figure figure, FigureResponse response, int index) {
    List<FigureData> data = FigureDataFinder.find(figure, List.of());
    Model model = response.models(figure, data.getFirst()).get(index);
    ModelFit inFigure = ModelFit.of(model, figure, data).orElseThrow();
    FigureModel scaled = new FigureModel(inFigure, data.getFirst().first());
    double[] guess = scaled.guess(data.getFirst().abscissa(), data.getFirst().y());
    List<ParameterSetting> parameters = new ArrayList<>();
    for (int i = 0; i < guess.length; i++) {
      Parameter p = scaled.parameters().get(i);
      boolean fixed = p.name().equals("scatter");
      parameters.add(
          new ParameterSetting(
              p.name(), fixed ? 0 : p.clamp(guess[i]), p.lower(), p.upper(), fixed, ""));
    }
    FigureFitSettings settings =
        new FigureFitSettings(
            figure.id(),
            List.of("Photons"),
            model.id(),
            data.getFirst().statistics(),
            data.getFirst().first(),
            data.getFirst().last(),
            parameters,
            0,
            List.of(),
            Optional.of(response.reference()));
    return new FigureFit(figure, data, inFigure, settings).run(() -> false, count -> {});
  }

  /** Without the response the lifetime would be too long by the jitter. */
  @Test
  void theLifetimeComesBackFromBehindTheResponse() throws Exception {
    FigureResponse response =
        FigureResponse.read(responseFile(400_000), -1, Double.POSITIVE_INFINITY, RECORDINGS);
    for (Figure figure : List.of(decay("ns", 1), decay("ps", 1e-3))) {
      FitOutcome fit = fit(figure, response, 0);
      Quantity lifetime = fit.parameter("lifetime 1").orElseThrow();
      double sigma = lifetime.sigma().orElseThrow();
      assertTrue(sigma < 0.01 * LIFETIME, () -> "sigma " + sigma);
      assertEquals(LIFETIME, lifetime.value(), 4 * sigma);
      assertEquals(0, fit.parameter("shift").orElseThrow().value(), 0.01);
      double p = fit.quantity("goodness.probability").orElseThrow().value();
      assertTrue(p > 1e-3, () -> "probability " + p);
    }
  }

  @Test
  void theFitIsMadeAgainFromTheFileOfTheResponse() throws Exception {
    Path file = responseFile(100_000);
    Figure figure = decay("ns", 1);
    FigureResponse response = FigureResponse.read(file, -1, 20, RECORDINGS);
    FitOutcome fit = fit(figure, response, 1);
    Addition addition = FigureFitSource.addition(fit);
    assertEquals(fit.settings(), FigureFitSettings.fromJson(addition.settings()));
    Made made = new FigureFitSource().make(addition, RESULT, List.of(figure));
    assertEquals(fit.report().quantities(), made.quantities());
    Files.writeString(file, Files.readString(file) + "\n");
    assertRefused(addition, figure, "another file: its SHA-256 differs");
    Files.delete(file);
    assertRefused(addition, figure, "the instrument response is not at " + file);
  }

  private static void assertRefused(Addition addition, Figure figure, String reason) {
    String message =
        assertThrows(
                AnalysisException.class,
                () -> new FigureFitSource().make(addition, RESULT, List.of(figure)))
            .getMessage();
    assertTrue(message.contains(reason), message);
  }

  @Test
  void aCalibrationNamesTheFile() throws Exception {
    Path file = responseFile(10_000);
    Path calibration =
        Files.writeString(
            folder.resolve("laser.calibration.json"),
            "{\"calibration\": \"response\", \"name\": \"laser\", \"file\": \"laser.csv\"}");
    FigureResponse response =
        FigureResponse.read(calibration, -1, Double.POSITIVE_INFINITY, RECORDINGS);
    assertEquals(file.toAbsolutePath().normalize(), response.reference().file());
    Path other =
        Files.writeString(
            folder.resolve("cable.calibration.json"),
            "{\"calibration\": \"delay\", \"name\": \"cable\"}");
    assertTrue(
        assertThrows(AnalysisException.class, () -> FigureResponse.read(other, -1, 20, RECORDINGS))
            .getMessage()
            .contains("not the response"));
  }

  @Test
  void whatIsNoResponseOrNoDecayIsRefused() throws Exception {
    Figure figure = decay("ns", 1);
    FigureData data = FigureDataFinder.find(figure, List.of()).getFirst();
    FigureResponse poor = FigureResponse.read(responseFile(20), -1, 20, RECORDINGS);
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> poor.models(figure, data))
            .getMessage()
            .contains("too few for a shape"));
    FigureResponse response = FigureResponse.read(responseFile(10_000), -1, 20, RECORDINGS);
    FigureData points =
        new FigureData(
            "points",
            LikelihoodChoice.ofErrorBars(),
            new double[] {0, 1},
            null,
            null,
            new double[] {1, 2},
            new double[] {1, 1},
            null,
            null,
            0);
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> response.models(figure, points))
            .getMessage()
            .contains("'points' is something else"));
    assertThrows(
        AnalysisException.class, () -> FigureResponse.read(responseFile(20), -1, 0, RECORDINGS));
  }
}
