package org.photonbench.analysis.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.fit.FitReport.Intervals;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.figure.Layer;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.model.ModelLibrary;

class FitReportTest {
  private static final Model LINE = ModelLibrary.load().get("curve.line");

  private static Quantity quantity(FitReport report, String id) {
    return report.quantities().stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }

  private static Curve curve(FitReport report, String id) {
    return report.curves().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private static DataSet set(String name, double[] x, double... y) {
    double[] sigma = new double[x.length];
    Arrays.fill(sigma, 0.1);
    return new DataSet(name, LINE, Abscissa.points(x), new GaussianLikelihood(y, sigma));
  }

  @Test
  void aGlobalFitShowsTheChosenDataSet() {
    double[] x = {2, 0, 1, 3};
    FitResult result =
        Fitter.fit(
            FitProblem.builder()
                .add(set("cold", x, 5.05, 1.02, 2.9, 7.1))
                .add(set("warm", x, 6.02, 2.05, 3.98, 8.05))
                .share("slope")
                .build());
    FitReport report =
        FitReport.of(result)
            .dataSet(1)
            .prefix("gap.")
            .labels("Field", "T", "Energy", "meV")
            .intervals(Intervals.SYMMETRIC)
            .make();
    Quantity slope = quantity(report, "gap.parameter.slope");
    assertEquals(result.value("slope"), slope.value());
    double reach = 1.959963984540054 * result.sigma("slope");
    assertEquals(slope.value() + reach, slope.interval95().orElseThrow().high(), 1e-12);
    assertEquals(
        result.value("warm.intercept"), quantity(report, "gap.parameter.warm.intercept").value());
    Curve data = curve(report, "gap.data");
    assertArrayEquals(new double[] {0, 1, 2, 3}, data.doubles("x"));
    assertArrayEquals(new double[] {2.05, 3.98, 6.02, 8.05}, data.doubles("y"));
    assertEquals("meV", data.column("fit").unit());
    Curve line = curve(report, "gap.fit");
    assertEquals(result.value("warm.intercept"), line.doubles("fit")[0], 1e-12);
    assertEquals(3, curve(report, "gap.correlation").rows());
    List<Layer> layers = FitFigures.layers("gap.", report.curves());
    assertEquals(3, layers.size());
    assertTrue(FitFigures.layers("other.", report.curves()).isEmpty());
    assertEquals("gap.residuals", report.figures("gap.", "Gap").get(1).id());
  }

  @Test
  void countsInBinsAreShownInTheirBins() {
    Model decay = ModelLibrary.load().get("decay.tail.1");
    Abscissa bins = Abscissa.uniformBins(0, 1, 6);
    PoissonLikelihood counts = new PoissonLikelihood(400, 255, 140, 92, 60, 33);
    FitResult result = Fitter.fit(FitProblem.of(new DataSet("d", decay, bins, counts)));
    FitReport report = FitReport.of(result).labels("Time", "ns", "Counts", "counts").make();
    Curve line = curve(report, "fit");
    assertArrayEquals(bins.centres(), line.doubles("x"));
    assertArrayEquals(result.mean(0), line.doubles("fit"), 1e-9);
    assertEquals(20, curve(report, "data").doubles("y_sigma")[0], 1e-12);
    assertEquals(
        result.likelihood(0).devianceResidual(2, result.mean(0)[2]),
        curve(report, "data").doubles("residual")[2]);
    assertTrue(quantity(report, "parameter.lifetime-1").interval95().isPresent());
  }

  @Test
  void whatTheDataDoNotDetermineIsSaid() {
    Model law = ModelLibrary.load().get("curve.power-law");
    double[] x = {1, 2, 4, 8, 16};
    double[] y = {2.01, 3.98, 8.1, 15.9, 32.2};
    double[] sigma = {0.1, 0.1, 0.1, 0.1, 0.1};
    // Amplitude and reference scale the same curve.
    FitResult result =
        Fitter.fit(
            FitProblem.builder()
                .add(new DataSet("d", law, Abscissa.points(x), new GaussianLikelihood(y, sigma)))
                .fix("floor", 0)
                .build());
    FitReport report = FitReport.of(result).intervals(Intervals.SYMMETRIC).make();
    Quantity amplitude = quantity(report, "parameter.amplitude");
    assertTrue(amplitude.sigma().isEmpty());
    assertTrue(amplitude.marks().getFirst().startsWith("The data do not determine amplitude"));
    assertTrue(quantity(report, "parameter.exponent").sigma().isPresent());
    assertFalse(report.messages().isEmpty());
    assertEquals(2, curve(report, "fit").columns().size());
  }
}
