package org.photonbench.fit.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.SampleModels;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.likelihood.PoissonLikelihood;

class MultiStartTest {
  /** cos(p) at one point, with minima of the distance to 0.5 at plus and minus pi / 3. */
  private static final Model COSINE =
      new Model() {
        @Override
        public String id() {
          return "cosine";
        }

        @Override
        public String title() {
          return "cosine";
        }

        @Override
        public String source() {
          return "cos(p x)";
        }

        @Override
        public List<Parameter> parameters() {
          return List.of(SampleModels.parameter("p", 0.1, 6.2, 3));
        }

        @Override
        public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
          for (int i = 0; i < value.length; i++) {
            value[i] = Math.cos(p[0] * x.centre(i));
            if (jacobian != null) {
              jacobian[0][i] = -x.centre(i) * Math.sin(p[0] * x.centre(i));
            }
          }
        }
      };

  @Test
  void exchangedComponentsAreTheSameCurve() {
    double[] truth = {4000, 0.8, 1500, 6};
    double[] x = new double[60];
    for (int i = 0; i < x.length; i++) {
      x[i] = 0.3 * i;
    }
    double[] mean = new double[60];
    SampleModels.twoDecays().evaluate(truth, Abscissa.points(x), mean, null);
    long[] counts = Arrays.stream(mean).mapToLong(Math::round).toArray();
    FitProblem problem =
        FitProblem.of(
            new DataSet(
                "d", SampleModels.twoDecays(), Abscissa.points(x), new PoissonLikelihood(counts)));
    MultiStart.Outcome one = new MultiStart(problem, FitOptions.DEFAULT).run(24, 1);
    assertTrue(one.minima().size() >= 2, one.minima().toString());
    assertTrue(one.minima().get(1).sameCurve());
    assertFalse(one.ambiguous());
    double fast = Math.min(one.best().value("fast"), one.best().value("slow"));
    double slow = Math.max(one.best().value("fast"), one.best().value("slow"));
    assertEquals(0.8, fast, 0.02);
    assertEquals(6, slow, 0.1);
    int starts = one.minima().stream().mapToInt(MultiStart.Minimum::starts).sum();
    assertEquals(25, starts + one.failed());

    MultiStart.Outcome two = new MultiStart(problem, FitOptions.DEFAULT).run(24, 2);
    assertArrayEquals(one.best().values(), two.best().values());
    assertEquals(one.failed(), two.failed());
  }

  @Test
  void equallyGoodMinimaOfDifferentCurvesAreAmbiguous() {
    FitProblem problem =
        FitProblem.of(
            new DataSet(
                "c",
                COSINE,
                Abscissa.points(1, 1.02),
                new GaussianLikelihood(new double[] {0.5, 0.5}, new double[] {0.05, 0.05})));
    MultiStart.Outcome outcome = new MultiStart(problem, FitOptions.DEFAULT).run(10, 1);
    assertEquals(2, outcome.minima().size());
    assertTrue(outcome.ambiguous());
    assertEquals(
        2 * Math.PI,
        outcome.minima().get(0).values()[0] + outcome.minima().get(1).values()[0],
        0.1);
  }
}
