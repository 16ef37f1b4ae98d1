package org.photonbench.fit.goodness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.SampleModels;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.PoissonLikelihood;

class GoodnessTest {
  private static final double[] R = {
    0.5, -1.2, 0.3, 0.9, -0.4, -0.7, 1.5, 0.2, -0.1, -2.5, 0.6, 1.1
  };

  /** Numbers of numpy and scipy. */
  @Test
  void residualStatistics() {
    ResidualDiagnostics d = new ResidualDiagnostics(R);
    assertEquals(2.2095808383233537, d.durbinWatson(), 1e-13);
    assertEquals(0.2095808383233537 * Math.sqrt(12) / 2, d.durbinWatsonZ(), 1e-13);
    assertArrayEquals(
        new double[] {-0.1594311377245509, -0.440119760479042, -0.12574850299401197},
        d.autocorrelation(3),
        1e-14);
    assertEquals(0.26827847743792066, d.ljungBox(3), 1e-12);
    assertEquals(7, d.runs().runs());
    assertEquals(6.833333333333333, d.runs().expected(), 1e-13);
    assertEquals(0.10410301832149421, d.runs().z(), 1e-13);
    assertEquals(0.9170875956012681, d.runs().probability(), 1e-12);
    assertEquals(9, d.largest().index());
    assertEquals(-2.5, d.largest().value());
    assertEquals(0.14903196781861, d.largest().probability(), 1e-12);
  }

  @Test
  void residualsOfOneSign() {
    ResidualDiagnostics d = new ResidualDiagnostics(1, 2, 1, 3);
    assertEquals(1, d.runs().runs());
    assertEquals(1, d.runs().probability());
  }

  @Test
  void badResiduals() {
    assertThrows(IllegalArgumentException.class, () -> new ResidualDiagnostics(1));
    assertThrows(IllegalArgumentException.class, () -> new ResidualDiagnostics(1, Double.NaN));
    assertThrows(
        IllegalArgumentException.class, () -> new ResidualDiagnostics(R).autocorrelation(12));
    assertThrows(
        IllegalArgumentException.class, () -> new ResidualDiagnostics(0, 0).durbinWatson());
  }

  @Test
  void informationCriteria() {
    InformationCriteria c = new InformationCriteria(-120.5, 3, 50, "bins");
    assertEquals(247, c.aic(), 1e-12);
    assertEquals(247 + 24.0 / 46, c.aicc(), 1e-12);
    assertEquals(241 + 3 * Math.log(50), c.bic(), 1e-12);
    assertEquals(Double.POSITIVE_INFINITY, new InformationCriteria(0, 3, 4, "bins").aicc());
    assertThrows(IllegalArgumentException.class, () -> new InformationCriteria(0, 1, 0, "bins"));
  }

  /** Few counts a bin, where chi-squared tables fail: z is standard normal for true models. */
  @Test
  void lowCountFitsScatterAsExpected() {
    Abscissa x = Abscissa.uniformBins(0, 0.1, 120);
    double[] mean = new double[120];
    SampleModels.decay().evaluate(new double[] {120, 2.5, 0.2}, x, mean, null);
    long[] rounded = Arrays.stream(mean).mapToLong(m -> (long) Math.ceil(m)).toArray();
    PoissonLikelihood template = new PoissonLikelihood(rounded);
    Fitter fitter = new Fitter(FitProblem.of(new DataSet("d", SampleModels.decay(), x, template)));
    double sum = 0;
    double squares = 0;
    int runs = 200;
    for (int seed = 1; seed <= runs; seed++) {
      PoissonLikelihood data = template.simulate(mean, new SplittableRandom(seed));
      FitResult result = fitter.fit(List.of(data), new double[] {120, 2.5, 0.2});
      double z = GoodnessOfFit.of(result).z();
      sum += z;
      squares += z * z;
    }
    assertEquals(0, sum / runs, 0.25);
    assertEquals(1, Math.sqrt(squares / runs), 0.2);
  }

  @Test
  void aMissingComponentIsSeen() {
    Abscissa x = Abscissa.uniformBins(0, 0.25, 80);
    double[] mean = new double[80];
    SampleModels.decay().evaluate(new double[] {5000, 2.5, 10}, x, mean, null);
    long[] counts = Arrays.stream(mean).mapToLong(Math::round).toArray();
    FitResult result =
        Fitter.fit(
            FitProblem.builder()
                .add(new DataSet("d", SampleModels.decay(), x, new PoissonLikelihood(counts)))
                .fix("background", 0)
                .build());
    GoodnessOfFit fit = GoodnessOfFit.of(result);
    assertEquals("C statistic", fit.statistic());
    assertTrue(fit.z() > 5, "z " + fit.z());
    assertTrue(fit.probability() < 1e-6);
    ResidualDiagnostics d = ResidualDiagnostics.deviance(result, 0);
    assertTrue(d.durbinWatsonZ() < -5, "Durbin-Watson " + d.durbinWatsonZ());
    assertTrue(d.runs().z() < -5);
    assertTrue(d.ljungBox(10) < 1e-9);
    ResidualDiagnostics pearson = ResidualDiagnostics.pearson(result, 0);
    double first = (counts[0] - result.mean(0)[0]) / Math.sqrt(result.mean(0)[0]);
    assertEquals(first, pearson.residuals()[0], 1e-12);
    InformationCriteria bins = InformationCriteria.perBin(result);
    assertEquals(2, bins.parameters());
    assertEquals(80, bins.observations());
    assertEquals("photons", InformationCriteria.perPhoton(result, 5800).unit());
    assertEquals(5800, InformationCriteria.perPhoton(result, 5800).observations());
  }
}
