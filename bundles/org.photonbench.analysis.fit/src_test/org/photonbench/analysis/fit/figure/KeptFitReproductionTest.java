package org.photonbench.analysis.fit.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.fit.FitTableAnalysis;
import org.photonbench.analysis.fit.FitTableSettings;
import org.photonbench.analysis.result.Addition;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.analysis.run.FileAnalysisRunner;
import org.photonbench.analysis.run.Reproduction;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.figure.Figure;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.model.ModelLibrary;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;

/**
 * A fit that was kept in a stored result is made again with it; what cannot be made again is said
 * and does not hide behind differences.
 */
class KeptFitReproductionTest {
  private static final FitTableAnalysis ANALYSIS = new FitTableAnalysis();

  @TempDir Path folder;
  private Path table;
  private Result analysed;

  @BeforeEach
  void analyse() throws Exception {
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder text = new StringBuilder("Sample,Time (ns),Signal (mV),error\n");
    for (int i = 0; i < 60; i++) {
      double decay = Math.exp(-0.5 * i / 7);
      text.append("A,%s,%s,0.05%n".formatted(0.5 * i, 3 * decay + 0.05 * random.nextGaussian()));
      text.append("B,%s,%s,0.05%n".formatted(0.5 * i, 2 * decay + 0.05 * random.nextGaussian()));
    }
    table = Files.writeString(folder.resolve("decay.csv"), text);
    SettingsSchema<FitTableSettings> schema = SettingsSchema.of(FitTableSettings.class);
    analysed =
        FileAnalysisRunner.run(
            ANALYSIS,
            schema.with(schema.defaults(), Map.of("group", "Sample", "model", "curve.line")),
            table,
            OpenOptions.DEFAULT,
            new Recordings(List.of()),
            ProgressListener.NONE);
  }

  /** As the fit panel does it: both samples together, one decay constant. */
  private FitOutcome fit() {
    Figure figure = ANALYSIS.figures(analysed).getFirst();
    List<FigureData> data =
        FigureDataFinder.find(figure, analysed.curves()).stream()
            .map(d -> d.within(1, 25))
            .toList();
    assertEquals(2, data.size());
    ModelFit model =
        ModelFit.of(ModelLibrary.load().get("curve.exponential"), figure, data).orElseThrow();
    List<ParameterSetting> parameters = new ArrayList<>();
    for (Parameter p : new FigureModel(model, 1).parameters()) {
      List<String> names =
          p.name().equals("constant")
              ? List.of(p.name())
              : data.stream().map(d -> d.label() + "." + p.name()).toList();
      for (String name : names) {
        parameters.add(new ParameterSetting(name, p.start(), p.lower(), p.upper(), false, ""));
      }
    }
    FigureFitSettings settings =
        new FigureFitSettings(
            figure.id(),
            data.stream().map(FigureData::label).toList(),
            model.model().id(),
            data.getFirst().statistics(),
            1,
            25,
            parameters,
            FigureFit.starts(data, parameters),
            List.of("constant"),
            Optional.empty());
    return new FigureFit(figure, data, model, settings).run(() -> false, count -> {});
  }

  private Result kept(FitOutcome fit, Addition addition) {
    List<Quantity> quantities = new ArrayList<>(analysed.quantities());
    quantities.addAll(fit.report().quantities());
    List<Curve> curves = new ArrayList<>(analysed.curves());
    curves.addAll(fit.report().curves());
    return new Result(
        analysed.analysisId(),
        analysed.settings(),
        quantities,
        curves,
        analysed.messages(),
        analysed.provenance(),
        List.of(addition));
  }

  private Reproduction reproduce(Result result) throws Exception {
    Path stored = folder.resolve("result");
    ResultFolder.write(result, stored);
    return Reproduction.of(
        ResultFolder.read(stored, List.of(ANALYSIS)),
        Optional.empty(),
        true,
        new AnalysisRegistry(List.of(ANALYSIS)),
        new Recordings(List.of()),
        ProgressListener.NONE);
  }

  /** The addition with changed settings. */
  private static Addition changed(FitOutcome fit, UnaryOperator<JsonObject> change) {
    Addition addition = FigureFitSource.addition(fit);
    return new Addition(addition.id(), addition.kind(), change.apply(addition.settings()));
  }

  @Test
  void everyNumberComesBack() throws Exception {
    FitOutcome fit = fit();
    Quantity lifetime = fit.parameter("constant").orElseThrow();
    assertEquals(7, lifetime.value(), 4 * lifetime.sigma().orElseThrow());
    Reproduction again = reproduce(kept(fit, FigureFitSource.addition(fit)));
    assertEquals(List.of(), again.differences());
    assertTrue(again.sameFile());
    assertEquals(List.of(), again.messages());
    Quantity repeated = again.result().quantity("fit.fit.parameter.constant").orElseThrow();
    assertEquals(lifetime, repeated);
    assertTrue(again.result().curve("fit.fit.data.2").isPresent());
    assertEquals(1, again.result().additions().size());
  }

  /** The comparison is one of numbers: a stored number that is off is found. */
  @Test
  void aChangedNumberIsFound() throws Exception {
    FitOutcome fit = fit();
    Result kept = kept(fit, FigureFitSource.addition(fit));
    List<Quantity> changed =
        kept.quantities().stream()
            .map(q ->
                q.id().equals("fit.fit.parameter.constant")
                    ? new Quantity(
                        q.id(),
                        q.group(),
                        q.label(),
                        Math.nextUp(q.value()),
                        q.sigma(),
                        q.interval95(),
                        q.unit(),
                        q.correction(),
                        q.method(),
                        q.marks())
                    : q)
            .toList();
    Reproduction again =
        reproduce(
            new Result(
                kept.analysisId(),
                kept.settings(),
                changed,
                kept.curves(),
                kept.messages(),
                kept.provenance(),
                kept.additions()));
    assertEquals(1, again.differences().size(), again.differences()::toString);
    assertEquals("quantity fit.fit.parameter.constant value", again.differences().getFirst().id());
  }

  @Test
  void otherDataGiveAnotherFit() throws Exception {
    FitOutcome fit = fit();
    Result kept = kept(fit, FigureFitSource.addition(fit));
    Files.writeString(table, Files.readString(table).replaceFirst("A,5.0,[^,]*", "A,5.0,9.5"));
    Reproduction again = reproduce(kept);
    assertFalse(again.sameFile());
    assertTrue(
        again.differences().stream().anyMatch(d -> d.id().contains("fit.fit.parameter.constant")),
        again.differences()::toString);
  }

  private void assertNotRepeated(Addition addition, String reason) throws Exception {
    Reproduction again = reproduce(kept(fit(), addition));
    assertEquals(List.of(), again.differences());
    String message = again.messages().toString();
    assertTrue(message.contains("was not repeated: " + reason), message);
    assertTrue(message.contains("Its numbers were not compared."), message);
    assertTrue(again.result().quantities().stream().noneMatch(q -> q.id().startsWith("fit.fit.")));
  }

  @Test
  void whatNobodyMakesIsSaid() throws Exception {
    Addition addition = FigureFitSource.addition(fit());
    assertNotRepeated(
        new Addition(addition.id(), "figure-smoothing", addition.settings()),
        "nothing that is installed makes a 'figure-smoothing'.");
  }

  @Test
  void whatFailsIsSaid() throws Exception {
    assertNotRepeated(
        changed(
            fit(),
            json -> {
              json.addProperty("model", "curve.exponent");
              return json;
            }),
        "no fit model is named curve.exponent");
  }
}
