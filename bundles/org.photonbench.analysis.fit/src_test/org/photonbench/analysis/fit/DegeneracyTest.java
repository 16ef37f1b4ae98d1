package org.photonbench.analysis.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.fit.FitReport.Intervals;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitOptions;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.MultiStart;
import org.photonbench.fit.likelihood.GaussianLikelihood;

/** What the data cannot tell apart is marked with the parameters. */
class DegeneracyTest {
  private static List<String> marks(Result result, String parameter) {
    return result.quantity("parameter." + FitReport.identifier(parameter)).orElseThrow().marks();
  }

  private static boolean isMarked(List<String> marks) {
    return marks.stream().anyMatch(mark -> mark.startsWith("Nearly degenerate"));
  }

  /**
   * At low power g2(0) is yield ratio plus floor: only their sum is known. At powers about
   * saturation the two bend differently, and none is marked.
   */
  @Test
  void theFloorOfAPurityCurveHangsOnTheYieldRatioAtLowPower() throws Exception {
    double[] truth = {1, 0.3, 0.02};
    double[] low = Tables.decades(1e-4, 0.02, 30);
    Map<String, String> settings =
        Map.of("model", "purity.pulsed", "fixed", "saturation power=1", "intervals", "symmetric");
    Result poor = Tables.fit(Tables.normal("purity.pulsed", truth, low, 1e-5, 1), settings);
    for (String name : List.of("yield ratio", "floor")) {
      assertTrue(isMarked(marks(poor, name)), name + ": " + marks(poor, name));
    }
    assertTrue(
        marks(poor, "floor").stream().anyMatch(m -> m.contains("Nearly degenerate with yield")),
        () -> marks(poor, "floor").toString());
    assertTrue(
        Tables.covariance(poor, "yield ratio", "floor")
            < -0.995 * Tables.sigma(poor, "yield ratio") * Tables.sigma(poor, "floor"));
    double[] wide = Tables.decades(0.05, 20, 30);
    Result good = Tables.fit(Tables.normal("purity.pulsed", truth, wide, 1e-5, 1), settings);
    for (String name : List.of("yield ratio", "floor")) {
      assertFalse(isMarked(marks(good, name)), name + ": " + marks(good, name));
    }
  }

  /** A curve of p squared minus a little p: minima near 2 and -2, the first one barely better. */
  private static final class TwoValleys implements Model {
    private final double lean;

    TwoValleys(double lean) {
      this.lean = lean;
    }

    @Override
    public String id() {
      return "test.two-valleys";
    }

    @Override
    public String title() {
      return "Two valleys";
    }

    @Override
    public String source() {
      return "test";
    }

    @Override
    public String xUnit() {
      return "";
    }

    @Override
    public String valueUnit() {
      return "";
    }

    @Override
    public List<Parameter> parameters() {
      return List.of(new Parameter("p", "mm", -10, 10, 1, "lies in one of two valleys"));
    }

    @Override
    public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
      for (int i = 0; i < value.length; i++) {
        double at = x.centre(i);
        value[i] = p[0] * p[0] + lean * p[0] * at;
        if (jacobian != null) {
          jacobian[0][i] = 2 * p[0] + lean * at;
        }
      }
    }

    @Override
    public double[] guess(Abscissa x, double[] y) {
      return new double[] {1};
    }
  }

  private static FitReport twoValleys(double lean) {
    double[] x = Tables.steps(-1, 1, 21);
    double[] y = new double[x.length];
    Model model = new TwoValleys(lean);
    model.evaluate(new double[] {2}, Abscissa.points(x), y, null);
    double[] sigma = new double[x.length];
    Arrays.fill(sigma, 0.1);
    FitProblem problem =
        FitProblem.of(
            new DataSet("d", model, Abscissa.points(x), new GaussianLikelihood(y, sigma)));
    MultiStart.Outcome outcome = new MultiStart(problem, FitOptions.DEFAULT).run(20, 1);
    return FitReport.of(outcome.best())
        .alternatives(outcome.alternatives(1))
        .intervals(Intervals.SYMMETRIC)
        .make();
  }

  private static Quantity parameter(FitReport report) {
    return report.quantities().stream()
        .filter(q -> q.id().equals("parameter.p"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSecondSolutionIsNamedWithItsValue() {
    // The deviance of the other valley is 16 lean^2 sum x^2 / sigma^2, about 1.2.
    double lean = 0.01;
    double rise = 16 * lean * lean * 7.7 / 0.01;
    FitReport report = twoValleys(lean);
    Quantity p = parameter(report);
    assertEquals(2, p.value(), 1e-6);
    List<String> marks = p.marks();
    assertTrue(
        marks.stream()
            .anyMatch(m -> m.startsWith("Degenerate with a solution at -2") && m.contains(" mm")),
        marks::toString);
    String message =
        report.messages().stream()
            .map(Message::what)
            .filter(m -> m.startsWith("Another solution of test.two-valleys"))
            .findFirst()
            .orElseThrow();
    assertTrue(message.contains("p = -2 mm"), message);
    assertTrue(
        message.contains("deviance higher by " + Math.round(rise * 10) / 10.0), message + rise);
  }

  @Test
  void aSolutionThatTheDataExcludeIsNotNamed() {
    FitReport report = twoValleys(0.1);
    assertTrue(parameter(report).marks().isEmpty(), parameter(report).marks()::toString);
    assertTrue(report.messages().stream().noneMatch(m -> m.what().contains("Another solution")));
  }
}
