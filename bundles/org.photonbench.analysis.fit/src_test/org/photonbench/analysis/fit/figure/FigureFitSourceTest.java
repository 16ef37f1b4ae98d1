package org.photonbench.analysis.fit.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.AdditionSource.Made;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Addition;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.fit.Model;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.model.ModelLibrary;

/** A kept fit comes back number by number from its stored settings, or says why not. */
class FigureFitSourceTest {
  private static final double LIFETIME = 2;
  private static final double BEGIN = 50;

  private record NoSettings() {}

  private static final Result RESULT =
      new Result("test", new NoSettings(), List.of(), List.of(), List.of(), Optional.empty());

  /** A decay that begins late in the record, as behind a cable. */
  private static Figure decay() {
    int bins = 300;
    double[] edges = new double[bins + 1];
    double[] means = new double[bins];
    double[] y = new double[bins];
    for (int i = 0; i <= bins; i++) {
      edges[i] = 48 + 0.1 * i;
    }
    for (int i = 0; i < bins; i++) {
      double t = edges[i] - BEGIN;
      means[i] = 3 + (t < 0 ? 0 : 1000 * Math.exp(-t / LIFETIME));
    }
    var drawn = new PoissonLikelihood(new long[bins]).simulate(means, new SplittableRandom(1));
    for (int i = 0; i < bins; i++) {
      y[i] = drawn.datum(i);
    }
    return new Figure(
        "decay",
        "Decay",
        Axis.linear("Delay", "ns"),
        Axis.linear("Photons", ""),
        List.of(new Layer.Steps("Photons", Layer.Role.DATA, edges, y)));
  }

  private static FitOutcome fit(Figure figure, String id) {
    FigureData data =
        FigureDataFinder.find(figure, List.of()).getFirst().within(BEGIN + 0.05, BEGIN + 25);
    Model model = ModelLibrary.load().get(id);
    ModelFit inFigure = ModelFit.of(model, figure, data).orElseThrow();
    FigureModel scaled = new FigureModel(inFigure, BEGIN + 0.05);
    double[] guess = scaled.guess(data.abscissa(), data.y());
    List<ParameterSetting> parameters = new ArrayList<>();
    for (int i = 0; i < guess.length; i++) {
      var p = scaled.parameters().get(i);
      parameters.add(
          new ParameterSetting(p.name(), p.clamp(guess[i]), p.lower(), p.upper(), false, ""));
    }
    FigureFitSettings settings =
        new FigureFitSettings(
            "decay",
            List.of("Photons"),
            id,
            data.statistics(),
            BEGIN + 0.05,
            BEGIN + 25,
            parameters,
            FigureFit.starts(List.of(data), parameters),
            List.of(),
            Optional.empty());
    return new FigureFit(figure, List.of(data), inFigure, settings).run(() -> false, count -> {});
  }

  @Test
  void theSameNumbersComeBack() throws Exception {
    Figure figure = decay();
    FitOutcome outcome = fit(figure, "decay.tail.1");
    Addition addition = FigureFitSource.addition(outcome);
    assertEquals(outcome.settings(), FigureFitSettings.fromJson(addition.settings()));
    Made made = new FigureFitSource().make(addition, RESULT, List.of(figure));
    assertEquals(outcome.report().quantities(), made.quantities());
    assertEquals(outcome.report().curves().size(), made.curves().size());
    assertTrue(made.quantities().stream().allMatch(q -> q.id().startsWith(addition.id())));
  }

  /** Fits kept by the first release name one layer as a text, and nothing shared. */
  @Test
  void settingsOfTheFirstVersionAreRead() throws Exception {
    Figure figure = decay();
    FitOutcome outcome = fit(figure, "decay.tail.1");
    JsonObject first = FigureFitSource.addition(outcome).settings();
    first.addProperty("version", 1);
    first.addProperty("data", "Photons");
    first.remove("shared");
    assertEquals(outcome.settings(), FigureFitSettings.fromJson(first));
    Addition old = new Addition("fit.decay.", FigureFitSource.KIND, first);
    Made made = new FigureFitSource().make(old, RESULT, List.of(figure));
    assertEquals(outcome.report().quantities(), made.quantities());
  }

  /** Time counts from the start of the range: 50 ns of delay do not make the photons vanish. */
  @Test
  void aTailIsFittedWhereverItBegins() {
    Quantity lifetime = fit(decay(), "decay.tail.1").parameter("lifetime 1").orElseThrow();
    double sigma = lifetime.sigma().orElseThrow();
    assertTrue(sigma < 0.05 * LIFETIME, () -> "sigma " + sigma);
    assertEquals(LIFETIME, lifetime.value(), 4 * sigma);
  }

  /** Two lifetimes for one: what the data do not tell apart is marked with the parameters. */
  @Test
  void parametersThatHangOnEachOtherAreMarked() {
    FitOutcome outcome = fit(decay(), "decay.tail.2");
    for (String name : List.of("photons 1", "photons 2")) {
      List<String> marks = outcome.parameter(name).orElseThrow().marks();
      assertTrue(
          marks.stream()
              .anyMatch(m ->
                  m.contains("egenerate") || m.contains("do not determine") || m.contains("bound")),
          () -> name + ": " + marks);
    }
    List<String> plain = fit(decay(), "decay.tail.1").parameter("lifetime 1").orElseThrow().marks();
    assertTrue(plain.stream().noneMatch(m -> m.contains("egenerate")), plain::toString);
  }

  @Test
  void whyAFitIsNotRepeatedIsSaid() {
    Figure figure = decay();
    Addition addition = FigureFitSource.addition(fit(figure, "decay.tail.1"));
    assertMessage(addition, List.of(), "no figure 'decay'");
    JsonObject other = addition.settings();
    other.addProperty("model", "decay.tial");
    assertMessage(new Addition("a", FigureFitSource.KIND, other), List.of(figure), "decay.tial");
    other = addition.settings();
    other.addProperty("likelihood", "gaussian");
    assertMessage(new Addition("a", FigureFitSource.KIND, other), List.of(figure), "Poisson");
    other = addition.settings();
    other.addProperty("version", 3);
    assertMessage(new Addition("a", FigureFitSource.KIND, other), List.of(figure), "version 3");
    assertMessage(
        new Addition("a", FigureFitSource.KIND, new JsonObject()), List.of(figure), "not complete");
  }

  private static void assertMessage(Addition addition, List<Figure> figures, String part) {
    String message =
        assertThrows(
                AnalysisException.class,
                () -> new FigureFitSource().make(addition, RESULT, figures))
            .getMessage();
    assertTrue(message.contains(part), message);
  }
}
