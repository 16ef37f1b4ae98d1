package org.photonbench.ui.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.AdditionSource.Made;
import org.photonbench.analysis.calibration.ResponseHistogram;
import org.photonbench.analysis.fit.figure.FigureFitSource;
import org.photonbench.analysis.fit.figure.FigureResponse;
import org.photonbench.analysis.fit.figure.FitOutcome;
import org.photonbench.analysis.fit.figure.ResponseReference;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.model.ModelLibrary;
import org.photonbench.ui.technique.ResultPart;

/** Several layers of a figure fitted together, and decays behind a measured response. */
class SeveralDataTest {
  private static final double LIFETIME = 6;
  private static final double WIDTH = 0.2;
  private static final int BINS = 300;
  private static final String TAIL = "decay.tail.1";

  private record NoSettings() {}

  private static Layer.Steps channel(String name, double photons, double background, long seed) {
    double[] edges = new double[BINS + 1];
    double[] means = new double[BINS];
    double[] y = new double[BINS];
    for (int i = 0; i <= BINS; i++) {
      edges[i] = i * WIDTH;
    }
    for (int i = 0; i < BINS; i++) {
      means[i] =
          photons * (Math.exp(-edges[i] / LIFETIME) - Math.exp(-edges[i + 1] / LIFETIME))
              + background;
    }
    var drawn = new PoissonLikelihood(new long[BINS]).simulate(means, new SplittableRandom(seed));
    for (int i = 0; i < BINS; i++) {
      y[i] = drawn.datum(i);
    }
    return new Layer.Steps(name, seed == 1 ? Layer.Role.DATA : Layer.Role.DATA_OTHER, edges, y);
  }

  private static final Figure CHANNELS =
      new Figure(
          "decay",
          "Decay",
          Axis.linear("Micro time", "ns"),
          Axis.linear("Counts per bin", ""),
          List.of(
              channel("Channel 1", 20_000, 2, 1),
              channel("Channel 2", 5_000, 9, 2),
              channel("Channel 3", 1_000, 1, 3)));

  private static FitPresenter together() {
    FitPresenter presenter = new FitPresenter(ModelLibrary.load().all());
    presenter.show(CHANNELS, List.of());
    presenter.select(presenter.candidates());
    presenter.select(
        presenter.models().stream()
            .filter(m -> m.model().id().equals(TAIL))
            .findFirst()
            .orElseThrow());
    return presenter;
  }

  private static ParameterRow row(FitPresenter presenter, String name) {
    return presenter.rows().stream()
        .filter(r -> r.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(presenter.rows().stream().map(ParameterRow::name).toList()));
  }

  private static FitOutcome fit(FitPresenter presenter) {
    assertEquals(Optional.empty(), presenter.obstacle());
    FitOutcome outcome = presenter.task().run(() -> false, count -> {});
    presenter.take(outcome);
    return outcome;
  }

  @Test
  void everyDataSetHasItsOwnParametersUntilTheyAreShared() {
    FitPresenter presenter = together();
    assertEquals(9, presenter.rows().size());
    row(presenter, "Channel 2.background").setFixed(true);
    assertEquals(Optional.empty(), row(presenter, "Channel 1.lifetime 1").setUpperText("50"));
    double before = row(presenter, "Channel 1.lifetime 1").start();
    presenter.setShared("lifetime 1", true);
    assertEquals(Set.of("lifetime 1"), presenter.shared());
    assertEquals(
        List.of(
            "Channel 1.photons 1",
            "Channel 2.photons 1",
            "Channel 3.photons 1",
            "lifetime 1",
            "Channel 1.background",
            "Channel 2.background",
            "Channel 3.background"),
        presenter.rows().stream().map(ParameterRow::name).toList());
    // What was set stays.
    assertEquals(before, row(presenter, "lifetime 1").start());
    assertEquals(50, row(presenter, "lifetime 1").upper());
    assertTrue(row(presenter, "Channel 2.background").fixed());
    presenter.setShared("lifetime 1", false);
    assertEquals(9, presenter.rows().size());
    assertEquals(50, row(presenter, "Channel 3.lifetime 1").upper());
  }

  @Test
  void aSharedLifetimeIsBetterKnownThanEachOfItsOwn() {
    FitPresenter presenter = together();
    FitOutcome own = fit(presenter);
    Quantity alone = own.parameter("Channel 1.lifetime 1").orElseThrow();
    presenter.setShared("lifetime 1", true);
    assertTrue(presenter.outcome().isEmpty());
    FitOutcome shared = fit(presenter);
    Quantity lifetime = shared.parameter("lifetime 1").orElseThrow();
    double sigma = lifetime.sigma().orElseThrow();
    assertTrue(sigma < alone.sigma().orElseThrow());
    assertEquals(LIFETIME, lifetime.value(), 4 * sigma);
    assertEquals(lifetime.value(), row(presenter, "lifetime 1").start());
    assertEquals(2, shared.result().problem().free().size() - 5);
    // A line of each over the figure, the residuals of each below.
    List<String> lines = shared.layers().stream().map(Layer::label).toList();
    assertEquals(List.of("Fit, Channel 1", "Fit, Channel 2", "Fit, Channel 3"), lines);
    assertEquals(4, shared.residuals().orElseThrow().layers().size());
    double p = shared.quantity("goodness.probability").orElseThrow().value();
    assertTrue(p > 1e-4, () -> "probability " + p);
  }

  @Test
  void handlesMoveTheCurveOfTheirOwnData() {
    FitPresenter presenter = together();
    presenter.dragTo(row(presenter, "Channel 2.photons 1"), 10.1, 77);
    List<StartCurve> curves = presenter.startCurves();
    assertEquals(3, curves.size());
    assertEquals(77, curves.get(1).y()[50], 1e-6);
    assertNotEquals(77, curves.get(0).y()[50], 1);
    assertEquals(1, presenter.dataSet(row(presenter, "Channel 2.photons 1")));
    presenter.setShared("lifetime 1", true);
    assertEquals(0, presenter.dataSet(row(presenter, "lifetime 1")));
  }

  @Test
  void aKeptFitOfSeveralIsMadeAgain() throws Exception {
    FitPresenter presenter = together();
    presenter.setShared("lifetime 1", true);
    FitOutcome outcome = fit(presenter);
    ResultPart part = KeptFit.part(outcome, java.time.Instant.parse("2026-01-01T00:00:00Z"));
    String told = part.messages().getLast().what();
    assertTrue(told.contains("'Channel 1', 'Channel 2', 'Channel 3'"), told);
    assertTrue(told.contains("shared: lifetime 1"), told);
    Result result =
        new Result("test", new NoSettings(), List.of(), List.of(), List.of(), Optional.empty());
    Made made =
        new FigureFitSource().make(part.addition().orElseThrow(), result, List.of(CHANNELS));
    assertEquals(part.quantities(), made.quantities());
  }

  @Test
  void dataWithAndWithoutErrorsAreNotFittedTogether() {
    double[] x = {1, 2, 3, 4};
    double[] y = {1.5, 2.5, 3.6, 4.4};
    double[] low = {1.4, 2.4, 3.5, 4.3};
    double[] high = {1.6, 2.6, 3.7, 4.5};
    Figure figure =
        new Figure(
            "mixed",
            "Mixed",
            Axis.linear("Field", "T"),
            Axis.linear("Energy", "meV"),
            List.of(
                new Layer.Points("With", Layer.Role.DATA, x, y, low, high),
                new Layer.Points("Without", Layer.Role.DATA_OTHER, x, y)));
    FitPresenter presenter = new FitPresenter(ModelLibrary.load().all());
    presenter.show(figure, List.of());
    presenter.select(presenter.candidates());
    assertTrue(presenter.obstacle().orElseThrow().contains("cannot be fitted together"));
  }

  @Test
  void layersOfOneNameAreToldApart() {
    List<Layer> layers = new ArrayList<>(CHANNELS.layers().subList(0, 2));
    layers.replaceAll(
        l -> new Layer.Steps("Decay", l.role(), ((Layer.Steps) l).edges(), ((Layer.Steps) l).y()));
    FitPresenter presenter = new FitPresenter(ModelLibrary.load().all());
    presenter.show(new Figure("d", "D", CHANNELS.x(), CHANNELS.y(), layers), List.of());
    assertEquals(
        List.of("Decay", "Decay (2)"),
        presenter.candidates().stream().map(d -> d.label()).toList());
  }

  @Test
  void theDataStayChosenWhenTheFigureIsUpdated() {
    FitPresenter presenter = together();
    presenter.setShared("lifetime 1", true);
    fit(presenter);
    presenter.show(CHANNELS, List.of());
    assertEquals(3, presenter.data().size());
    assertTrue(presenter.outcome().isPresent());
    Figure fewer =
        new Figure("decay", "Decay", CHANNELS.x(), CHANNELS.y(), CHANNELS.layers().subList(0, 2));
    presenter.show(fewer, List.of());
    assertEquals(1, presenter.data().size());
    assertTrue(presenter.outcome().isEmpty());
  }

  /** A Gaussian response of 1 ns about 5 ns, as a histogram of laser light. */
  private static FigureResponse response() {
    long[] counts = new long[BINS];
    for (int i = 0; i < BINS; i++) {
      double z = (i + 0.5) * WIDTH - 5;
      counts[i] = Math.round(10_000 * Math.exp(-z * z / 2));
    }
    return new FigureResponse(
        new ResponseReference(
            java.nio.file.Path.of("laser.csv").toAbsolutePath(), "0", -1, Double.POSITIVE_INFINITY),
        new ResponseHistogram("laser.csv", 0, WIDTH * 1e-9, counts));
  }

  @Test
  void aResponseBringsItsModelsAndTakesThemAway() {
    FitPresenter presenter = new FitPresenter(ModelLibrary.load().all());
    presenter.show(CHANNELS, List.of());
    assertTrue(presenter.takesResponse());
    int without = presenter.models().size();
    assertEquals(Optional.empty(), presenter.setResponse(response()));
    assertEquals(FigureResponse.FIRST_MODEL, presenter.model().orElseThrow().model().id());
    assertEquals(without + 5, presenter.models().size());
    assertEquals(
        presenter.response().map(FigureResponse::reference),
        presenter.task().run(() -> false, count -> {}).settings().response());
    assertTrue(
        Stream.of("measured", "response", "stretched")
            .allMatch(word -> !presenter.models(word).isEmpty()));
    assertEquals(Optional.empty(), presenter.setResponse(null));
    assertEquals(without, presenter.models().size());
    assertTrue(presenter.model().isPresent());
  }

  @Test
  void dataThatAreNoDecayTakeNoResponse() {
    double[] edges = {0, 1, 2, 3};
    Figure spectrum =
        new Figure(
            "spectrum",
            "Spectrum",
            Axis.linear("Photon energy", "eV"),
            Axis.linear("Counts", ""),
            List.of(new Layer.Steps("Spectrum", Layer.Role.DATA, edges, new double[] {3, 4, 5})));
    FitPresenter presenter = new FitPresenter(ModelLibrary.load().all());
    presenter.show(spectrum, List.of());
    assertTrue(presenter.setResponse(response()).orElseThrow().contains("no decay"));
    assertTrue(presenter.response().isEmpty());
  }
}
