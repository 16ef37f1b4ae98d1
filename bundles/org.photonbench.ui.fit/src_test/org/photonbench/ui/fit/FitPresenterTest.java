package org.photonbench.ui.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.fit.figure.FigureData;
import org.photonbench.analysis.fit.figure.FigureData.Statistics;
import org.photonbench.analysis.fit.figure.FigureDataFinder;
import org.photonbench.analysis.fit.figure.FigureFit;
import org.photonbench.analysis.fit.figure.FitOutcome;
import org.photonbench.analysis.fit.figure.ModelFit;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.fit.likelihood.Likelihood;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.model.ModelLibrary;
import org.photonbench.ui.technique.ResultPart;

class FitPresenterTest {
  private static final double LIFETIME = 6.4;
  private static final double WIDTH = 0.2;
  private static final String TAIL = "decay.tail.1";

  /** A histogram of an exponential decay over a background, with known truth. */
  private static Figure decay(String unit, double unitInNs) {
    int bins = 400;
    double[] edges = new double[bins + 1];
    double[] y = new double[bins];
    double[] means = new double[bins];
    for (int i = 0; i <= bins; i++) {
      edges[i] = i * WIDTH / unitInNs;
    }
    for (int i = 0; i < bins; i++) {
      double from = i * WIDTH;
      means[i] = 20_000 * (Math.exp(-from / LIFETIME) - Math.exp(-(from + WIDTH) / LIFETIME)) + 2;
    }
    Likelihood drawn =
        new PoissonLikelihood(new long[bins]).simulate(means, new SplittableRandom(1));
    for (int i = 0; i < bins; i++) {
      y[i] = drawn.datum(i);
    }
    return new Figure(
        "decay",
        "Decay",
        Axis.linear("Delay", unit),
        Axis.linear("Photons", ""),
        List.of(new Layer.Steps("Photons", Layer.Role.DATA, edges, y)));
  }

  private static Figure line(double sigma) {
    int n = 50;
    double[] x = new double[n];
    double[] y = new double[n];
    double[] low = new double[n];
    double[] high = new double[n];
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < n; i++) {
      x[i] = i;
      y[i] = 3 + 0.5 * i + sigma * random.nextGaussian();
      low[i] = y[i] - sigma;
      high[i] = y[i] + sigma;
    }
    return new Figure(
        "line",
        "Line",
        Axis.linear("Something", "V"),
        Axis.linear("Other", "T"),
        List.of(new Layer.Points("Data", Layer.Role.DATA, x, y, low, high)));
  }

  private static FitPresenter presenter(Figure figure) {
    FitPresenter presenter = new FitPresenter(ModelLibrary.load().all());
    presenter.show(figure, List.of());
    return presenter;
  }

  private static void select(FitPresenter presenter, String id) {
    presenter.select(
        presenter.models().stream()
            .filter(m -> m.model().id().equals(id))
            .findFirst()
            .orElseThrow(() ->
                new AssertionError(
                    id
                        + " not among "
                        + presenter.models().stream().map(m -> m.model().id()).toList())));
  }

  private static ParameterRow row(FitPresenter presenter, String name) {
    return presenter.rows().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
  }

  private static FitOutcome fit(FitPresenter presenter) {
    assertEquals("", presenter.obstacle().orElse(""));
    FitOutcome outcome = presenter.task().run(() -> false, count -> {});
    presenter.take(outcome);
    return outcome;
  }

  private static void assertWithin5Sigma(double truth, Quantity quantity) {
    double sigma = quantity.sigma().orElseThrow();
    assertTrue(
        Math.abs(quantity.value() - truth) < 5 * sigma,
        () -> quantity.label() + " = " + quantity.value() + " +- " + sigma + ", truth " + truth);
  }

  @Test
  void countsAreFittedWithPoissonAndTheTruthIsFound() {
    FitPresenter presenter = presenter(decay("ns", 1));
    assertEquals(Statistics.POISSON, presenter.data().getFirst().statistics());
    select(presenter, TAIL);
    FitOutcome outcome = fit(presenter);
    assertWithin5Sigma(LIFETIME, outcome.parameter("lifetime 1").orElseThrow());
    assertEquals("ns", outcome.parameter("lifetime 1").orElseThrow().unit());
    double p = outcome.quantity("goodness.probability").orElseThrow().value();
    assertTrue(p > 1e-4, () -> "probability " + p);
    assertEquals(2, outcome.layers().size());
    assertEquals(
        400, ((Layer.Points) outcome.residuals().orElseThrow().layers().get(1)).x().length);
    assertEquals(outcome.result().value("lifetime 1"), row(presenter, "lifetime 1").start());
  }

  @Test
  void theUnitOfTheFigureIsConverted() {
    FitPresenter presenter = presenter(decay("us", 1000));
    select(presenter, TAIL);
    FitOutcome outcome = fit(presenter);
    assertWithin5Sigma(LIFETIME, outcome.parameter("lifetime 1").orElseThrow());
    Layer.Line fitted =
        outcome.layers().stream()
            .filter(Layer.Line.class::isInstance)
            .map(Layer.Line.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals(0.08, fitted.x()[399], 1e-3);
    double expected = 20_000 * (1 - Math.exp(-WIDTH / LIFETIME)) + 2;
    assertEquals(expected, fitted.y()[0], 0.05 * expected);
  }

  @Test
  void modelsOfOtherUnitsAreNotOffered() {
    FitPresenter presenter = presenter(decay("ns", 1));
    List<String> ids = presenter.models().stream().map(m -> m.model().id()).toList();
    assertTrue(ids.contains(TAIL));
    for (ModelFit fit : presenter.models()) {
      String unit = fit.model().xUnit();
      assertFalse(unit.equals("K") || unit.equals("eV"), () -> fit.model().id() + " in " + unit);
    }
    List<Integer> ranks = presenter.models().stream().map(ModelFit::rank).toList();
    assertEquals(ranks.stream().sorted().toList(), ranks);
    assertTrue(presenter.models("TAIL expo").stream().anyMatch(m -> m.model().id().equals(TAIL)));
    assertTrue(presenter.models("no such model").isEmpty());
  }

  @Test
  void countsBehindNormalisedPointsAreFound() {
    int n = 40;
    double[] x = new double[n];
    double[] g2 = new double[n];
    double[] low = new double[n];
    double[] high = new double[n];
    double[] norm = new double[n];
    long[] pairs = new long[n];
    for (int i = 0; i < n; i++) {
      x[i] = i - 20;
      pairs[i] = 100 + 3 * i;
      norm[i] = 120 + i;
      g2[i] = pairs[i] / norm[i];
      low[i] = g2[i] - Math.sqrt(pairs[i]) / norm[i];
      high[i] = g2[i] + Math.sqrt(pairs[i]) / norm[i];
    }
    Curve curve =
        new Curve(
            "lags",
            "Lags",
            List.of(
                new Column.Doubles("tau", "Lag", "ns", x),
                new Column.Longs("pairs", "Pairs", "", pairs),
                new Column.Doubles("norm", "Norm", "", norm),
                new Column.Doubles("g2", "g2", "", g2)));
    Figure figure =
        new Figure(
            "g2",
            "g2",
            Axis.linear("Lag", "ns"),
            Axis.linear("g2", ""),
            List.of(new Layer.Points("Data", Layer.Role.DATA, x, g2, low, high)));
    FigureData found = FigureDataFinder.find(figure, List.of(curve)).getFirst();
    assertEquals(Statistics.POISSON, found.statistics());
    assertEquals(pairs[7], found.counts()[7]);
    assertEquals(norm[7], found.exposure()[7]);
    // Without the curve, or with other error bars, the points are Gaussian.
    assertEquals(
        Statistics.GAUSSIAN, FigureDataFinder.find(figure, List.of()).getFirst().statistics());
    for (int i = 0; i < n; i++) {
      high[i] = g2[i] + 3 * (g2[i] - low[i]);
    }
    assertEquals(
        Statistics.GAUSSIAN, FigureDataFinder.find(figure, List.of(curve)).getFirst().statistics());
  }

  @Test
  void fixedBoundedAndTiedParametersAreKept() {
    FitPresenter presenter = presenter(decay("ns", 1));
    select(presenter, "decay.tail.2");
    ParameterRow first = row(presenter, "lifetime 1");
    ParameterRow second = row(presenter, "lifetime 2");
    assertEquals(java.util.Optional.empty(), presenter.setTie(second, "2 * lifetime 1 + 1"));
    assertTrue(presenter.setTie(first, "lifetime 2").orElseThrow().contains("lifetime 2"));
    assertTrue(presenter.setTie(first, "nonsense").isPresent());
    ParameterRow background = presenter.rows().getLast();
    background.setFixed(true);
    assertEquals(java.util.Optional.empty(), background.setStartText("0.5"));
    assertEquals(java.util.Optional.empty(), first.setUpperText("50"));
    assertTrue(first.setStartText("51").orElseThrow().contains("bounds"));
    assertTrue(first.setStartText("much").isPresent());
    assertTrue(first.setLowerText("60").isPresent());
    FitOutcome outcome = fit(presenter);
    assertEquals(0.5, outcome.result().value(background.name()));
    double one = outcome.result().value("lifetime 1");
    assertEquals(2 * one + 1, outcome.result().value("lifetime 2"), 1e-9);
    assertTrue(KeptFit.words(outcome).contains("lifetime 2 tied to 2 * lifetime 1 + 1"));
  }

  @Test
  void theRangeLimitsTheDataAndForgetsTheFit() {
    FitPresenter presenter = presenter(decay("ns", 1));
    select(presenter, TAIL);
    fit(presenter);
    assertTrue(presenter.setRange(5, 4).isPresent());
    assertTrue(presenter.setRange(500, 600).orElseThrow().contains("no data"));
    assertTrue(presenter.outcome().isPresent());
    assertEquals(java.util.Optional.empty(), presenter.setRange(4, 40));
    assertTrue(presenter.outcome().isEmpty());
    FitOutcome outcome = fit(presenter);
    assertEquals(180, outcome.data().getFirst().size());
    assertWithin5Sigma(LIFETIME, outcome.parameter("lifetime 1").orElseThrow());
  }

  /** The energy at which a baseline is quoted follows the range, until the user sets it. */
  @Test
  void aGuessMovesConditionsThatTheUserHasNotSet() {
    double[] x = new double[100];
    double[] y = new double[100];
    for (int i = 0; i < x.length; i++) {
      x[i] = 500 + i;
      y[i] = 10 + 3 * i;
    }
    y[30] = 500;
    FitPresenter presenter =
        presenter(
            new Figure(
                "spectrum",
                "Spectrum",
                Axis.linear("Wavelength", "nm"),
                Axis.linear("Signal", "camera counts"),
                List.of(new Layer.Points("Frame", Layer.Role.DATA, x, y))));
    select(presenter, "peak.gaussian.wavelength");
    ParameterRow reference = row(presenter, "reference");
    assertTrue(reference.fixed());
    presenter.setRange(510, 550);
    presenter.guess();
    assertTrue(reference.start() > 510 && reference.start() < 550, "at " + reference.start());
    assertEquals(java.util.Optional.empty(), reference.setStartText("505"));
    presenter.guess();
    assertEquals(505, reference.start());
  }

  @Test
  void draggingBringsTheCurveToThePointer() {
    FitPresenter presenter = presenter(decay("ns", 1));
    select(presenter, TAIL);
    ParameterRow lifetime = row(presenter, "lifetime 1");
    presenter.dragTo(lifetime, 20.1, 60);
    StartCurve curve = presenter.startCurves().getFirst();
    assertEquals(20.1, curve.x()[100], 1e-9);
    assertEquals(60, curve.y()[100], 1e-3);
    assertEquals(java.util.Optional.empty(), lifetime.setUpperText("7"));
    presenter.dragTo(lifetime, 20.1, 1e9);
    assertTrue(lifetime.start() <= 7);
  }

  @Test
  void modelsAreComparedAndTheTrueOneIsNotBeatenByTheRicher() {
    FitPresenter presenter = presenter(line(0.1));
    assertEquals(Statistics.GAUSSIAN, presenter.data().getFirst().statistics());
    assertTrue(presenter.models().stream().allMatch(m -> m.rank() > 0));
    presenter = presenter(decay("ns", 1));
    select(presenter, TAIL);
    fit(presenter);
    FitPresenter all = presenter;
    ModelFit rich =
        all.models().stream()
            .filter(m -> m.model().id().equals("decay.tail.2"))
            .findFirst()
            .orElseThrow();
    all.addToComparison(all.task(rich).run(() -> false, count -> {}));
    List<List<String>> table = all.comparison().table();
    assertEquals(2, table.size());
    assertEquals("+0.0", table.getFirst().get(2));
    double simple = all.outcome().orElseThrow().bic();
    assertTrue(all.comparison().fits().stream().allMatch(f -> f.bic() >= simple - 1e-6));
  }

  @Test
  void aCancelledFitEndsAtOnce() {
    FitPresenter presenter = presenter(decay("ns", 1));
    select(presenter, TAIL);
    long[] asked = {0};
    FigureFit task = presenter.task();
    assertThrows(CancellationException.class, () -> task.run(() -> ++asked[0] > 10, count -> {}));
    assertTrue(asked[0] < 100, () -> "asked " + asked[0]);
  }

  @Test
  void theKeptFitIsStoredWithTheResult(@TempDir Path folder) throws Exception {
    FitPresenter presenter = presenter(decay("ns", 1));
    select(presenter, "decay.tail.2");
    ResultPart part = KeptFit.part(fit(presenter), Instant.parse("2026-01-01T00:00:00Z"));
    record NoSettings() {}
    Result result =
        new Result(
            "fit-test",
            new NoSettings(),
            part.quantities(),
            part.curves(),
            part.messages(),
            java.util.Optional.empty());
    ResultFolder.write(result, folder.resolve("result"));
    var stored = ResultFolder.read(folder.resolve("result"), List.of());
    assertEquals(part.quantities().size(), stored.quantities().size());
    assertEquals(part.curves().size(), stored.curves().size());
    assertTrue(
        stored.messages().stream()
            .anyMatch(m ->
                m.what().contains("decay.tail.2")
                    && m.what().contains("Poisson")
                    && m.what().contains("17 start points")));
  }

  @Test
  void theSameFigureWithOtherDataKeepsModelAndStartValues() {
    FitPresenter presenter = presenter(decay("ns", 1));
    select(presenter, TAIL);
    fit(presenter);
    presenter.show(decay("ns", 1), List.of());
    assertTrue(presenter.outcome().isPresent());
    Figure other = decay("ns", 1);
    ((Layer.Steps) other.layers().getFirst()).y()[3] += 1;
    presenter.show(other, List.of());
    assertTrue(presenter.outcome().isEmpty());
    assertEquals(TAIL, presenter.model().orElseThrow().model().id());
    presenter.show(null, List.of());
    assertTrue(presenter.obstacle().isPresent());
  }
}
