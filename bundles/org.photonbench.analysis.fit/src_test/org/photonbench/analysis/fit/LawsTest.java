package org.photonbench.analysis.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.table.DataColumn;
import org.photonbench.analysis.table.DataTable;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.model.ModelLibrary;

/** Laws of the library come back from simulated tables. */
class LawsTest {
  private record Law(String id, double[] truth, double[] x, double sigma, String fixed) {
    @Override
    public String toString() {
      return id;
    }
  }

  private static Law law(String id, double[] x, double sigma, String fixed, double... truth) {
    return new Law(id, truth, x, sigma, fixed);
  }

  static Stream<Law> laws() {
    double[] kelvin = Tables.steps(4, 300, 40);
    double[] watts = Tables.decades(0.02, 20, 40);
    return Stream.of(
        law("thermal.width", kelvin, 0.05, "", 2, 0.02, 60, 17),
        law("thermal.gap.varshni", kelvin, 2e-4, "", 2.25, -3e-4, 100),
        law("thermal.gap.bose", kelvin, 2e-4, "", 2.3, 30, 15),
        law("thermal.lifetime.activated", kelvin, 0.02, "", 0.5, 20, 60),
        law("thermal.intensity", kelvin, 5, "", 1000, 30, 50),
        law("saturation.cw", watts, 500, "dark rate=100", 1e5, 1, 300, 100),
        law("saturation.pulsed", watts, 500, "dark rate=100", 1e5, 1, 300, 100),
        law("saturation.pulsed.two-photon", watts, 500, "dark rate=100", 1e5, 1, 300, 100),
        law("purity.pulsed", watts, 0.003, "floor=0.02", 1, 0.3, 0.02),
        law("curve.line", Tables.steps(0, 10, 20), 0.1, "", 1, -2),
        law("curve.power-law", Tables.decades(0.1, 100, 30), 0.05, "", 2, 0.75, 0.5, 1),
        law("superradiance.rate", Tables.decades(2, 500, 30), 0.1, "reference size=10", 3, 0.9, 10),
        law(
            "superradiance.intensity",
            Tables.decades(2, 500, 30),
            0.1,
            "reference size=10",
            3,
            1.8,
            10),
        law("curve.exponential", Tables.steps(0, 10, 40), 0.02, "", 2, 2.5, 0.3),
        law("threshold.hinge", Tables.steps(0, 12, 40), 0.2, "", 1, 1, 10, 6.1),
        law("gain.stripe", Tables.steps(0.05, 0.6, 30), 0.5, "", 10, 5),
        law("pulse.superfluorescence", Tables.steps(0, 60, 61), 0.5, "", 1000, 20, 4, 1),
        law("level.zeeman.upper", Tables.steps(0, 9, 30), 0.005, "", 0, 0.3, 2, 0.01),
        law("level.stark", Tables.steps(-50, 50, 30), 0.05, "", 3, 0.02, 0.001),
        law("michelson.lorentzian", Tables.steps(-80, 120, 60), 0.01, "", 0.9, 0, 50),
        law("interference.absorption", Tables.steps(0, 40, 30), 0.01, "", 0.8, 11),
        law(
            "spectrum.polarisation",
            Tables.steps(0, 6.2, 40),
            8,
            "background=10",
            10,
            1000,
            0.8,
            0.3),
        law("decay.tail.1", Tables.steps(0, 40, 60), 2, "", 1000, 8, 3));
  }

  @ParameterizedTest
  @MethodSource("laws")
  void comeBack(Law law) throws Exception {
    DataTable table = Tables.normal(law.id(), law.truth(), law.x(), law.sigma(), 1);
    Result result =
        Tables.fit(
            table, Map.of("model", law.id(), "fixed", law.fixed(), "intervals", "symmetric"));
    List<Parameter> parameters = ModelLibrary.load().get(law.id()).parameters();
    int free = 0;
    for (int i = 0; i < parameters.size(); i++) {
      String name = parameters.get(i).name();
      Quantity quantity = result.quantity("parameter." + FitReport.identifier(name)).orElseThrow();
      if (quantity.correction().equals("setting")) {
        assertEquals(law.truth()[i], quantity.value(), 1e-12, name);
        continue;
      }
      free++;
      double sigma = quantity.sigma().orElseThrow(() -> new AssertionError(name + quantity));
      assertTrue(sigma > 0 && sigma < Math.max(1, Math.abs(law.truth()[i])), name + " " + sigma);
      assertEquals(law.truth()[i], quantity.value(), 4.5 * sigma, name + "\n" + quantity);
    }
    assertTrue(free > 0);
    double z = result.quantity("goodness.z").orElseThrow().value();
    assertTrue(Math.abs(z) < 4.5, "misfit " + z);
    assertEquals(
        law.x().length - free,
        (long) result.quantity("goodness.degrees-of-freedom").orElseThrow().value());
    assertEquals(2, new FitTableAnalysis().figures(result).size());
  }

  @Test
  void pullsAreNormal() throws Exception {
    double[] truth = {2, 0.02, 60, 17};
    String[] names = {"zero width", "acoustic coupling", "optical coupling", "phonon energy"};
    double[] x = Tables.steps(4, 300, 40);
    double[] sum = new double[names.length];
    double[] squares = new double[names.length];
    int seeds = 200;
    for (int seed = 1; seed <= seeds; seed++) {
      Result result =
          Tables.fit(
              Tables.normal("thermal.width", truth, x, 0.05, seed),
              Map.of("model", "thermal.width", "intervals", "symmetric", "starts", "0"));
      for (int i = 0; i < names.length; i++) {
        double pull = (Tables.value(result, names[i]) - truth[i]) / Tables.sigma(result, names[i]);
        sum[i] += pull;
        squares[i] += pull * pull;
      }
    }
    for (int i = 0; i < names.length; i++) {
      double mean = sum[i] / seeds;
      double spread = Math.sqrt(squares[i] / seeds - mean * mean);
      assertTrue(Math.abs(mean) < 0.2, names[i] + ": mean " + mean);
      assertTrue(spread > 0.85 && spread < 1.15, names[i] + ": spread " + spread);
    }
  }

  /** Lines have the intervals of Student and Gosset, and cover the truth as often as they say. */
  @Test
  void equalErrorsCoverAtSmallNumbers() throws Exception {
    int covered = 0;
    int seeds = 400;
    double[] x = {0, 1, 2, 3, 4};
    for (int seed = 1; seed <= seeds; seed++) {
      DataTable table = Tables.normal("curve.line", new double[] {1, -2}, x, 0.3, seed);
      Result result =
          Tables.fit(table, Map.of("errors", "equal", "starts", "0", "intervals", "profile"));
      covered +=
          result.quantity("parameter.slope").orElseThrow().interval95().orElseThrow().contains(-2)
              ? 1
              : 0;
    }
    // Binomial: 0.95 with a standard deviation of 0.0109; normal quantiles would give 0.855.
    assertEquals(0.95, covered / (double) seeds, 0.04);
  }

  @Test
  void errorsInBothGiveThePowerLawWithoutAttenuation() throws Exception {
    double[] at = Tables.decades(1, 100, 25);
    double[] y = Tables.curve("curve.power-law", new double[] {2, 1.5, 0, 1}, at);
    double[] x = new double[at.length];
    double[] sx = new double[at.length];
    double[] sy = new double[at.length];
    double sum = 0;
    double squares = 0;
    int seeds = 40;
    for (int seed = 1; seed <= seeds; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] noisy = y.clone();
      for (int i = 0; i < at.length; i++) {
        sx[i] = 0.08 * at[i];
        sy[i] = 0.03 * y[i];
        x[i] = at[i] + sx[i] * random.nextGaussian();
        noisy[i] += sy[i] * random.nextGaussian();
      }
      Result result =
          Tables.fit(
              Tables.table(
                  new DataColumn("Size", "nm", x.clone()),
                  new DataColumn("±", "nm", sx.clone()),
                  new DataColumn("Rate", "1/ns", noisy),
                  new DataColumn("sigma Rate", "1/ns", sy.clone())),
              Map.of(
                  "model",
                  "curve.power-law",
                  "fixed",
                  "floor=0",
                  "intervals",
                  "symmetric",
                  "starts",
                  "0"));
      double pull = (Tables.value(result, "exponent") - 1.5) / Tables.sigma(result, "exponent");
      sum += pull;
      squares += pull * pull;
      assertEquals("1/ns", result.quantity("parameter.amplitude").orElseThrow().unit());
      assertEquals(23, (long) result.quantity("goodness.degrees-of-freedom").orElseThrow().value());
    }
    // Without the errors of x the spread of the pulls would be about 4.
    assertEquals(0, sum / seeds, 4 / Math.sqrt(seeds));
    assertEquals(1, Math.sqrt(squares / seeds), 0.4);
  }
}
