package org.photonbench.fit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.SampleModels;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.testing.GroundTruth;

/** The errors of a line fit are the Cramer-Rao bounds of its photons. */
class LorentzianBoundTest {
  /** Photons of a Lorentzian line per bin. */
  private static final Model LINE =
      new Model() {
        @Override
        public String id() {
          return "lorentzian";
        }

        @Override
        public String title() {
          return "Lorentzian";
        }

        @Override
        public String source() {
          return "N/pi (atan((hi - c)/g) - atan((lo - c)/g))";
        }

        @Override
        public List<Parameter> parameters() {
          return List.of(
              SampleModels.parameter("photons", 0, 1e15, 900),
              SampleModels.parameter("centre", -5, 5, 0.1),
              SampleModels.parameter("halfwidth", 0.01, 100, 1.2));
        }

        @Override
        public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
          for (int i = 0; i < value.length; i++) {
            double lo = (x.lower(i) - p[1]) / p[2];
            double hi = (x.upper(i) - p[1]) / p[2];
            double share = (Math.atan(hi) - Math.atan(lo)) / Math.PI;
            value[i] = p[0] * share;
            if (jacobian != null) {
              double a = 1 / (1 + lo * lo);
              double b = 1 / (1 + hi * hi);
              jacobian[0][i] = share;
              jacobian[1][i] = -p[0] * (b - a) / (Math.PI * p[2]);
              jacobian[2][i] = -p[0] * (b * hi - a * lo) / (Math.PI * p[2]);
            }
          }
        }
      };

  @Test
  void errorsReachTheBound() throws IOException {
    GroundTruth truth = GroundTruth.vector("UNC-LORENTZ-CRLB");
    double width = truth.input("gamma_hwhm");
    double scale = 1e6;
    // Bins that widen outward, to nearly the whole of the line.
    double[] edges = new double[1201];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = 0.5 * Math.sinh((i - 600) / 60.0);
    }
    Abscissa x = Abscissa.bins(edges);
    double[] mean = new double[x.size()];
    LINE.evaluate(new double[] {truth.input("N") * scale, 0, width}, x, mean, null);
    long[] counts = new long[mean.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = Math.round(mean[i]);
    }
    FitResult result =
        Fitter.fit(FitProblem.of(new DataSet("line", LINE, x, new PoissonLikelihood(counts))));
    double root = Math.sqrt(scale);
    double centre = truth.expectedNumber("sigma_center");
    double gamma = truth.expectedNumber("sigma_gamma");
    assertEquals(centre, result.sigma("centre") * root, 1e-3 * centre);
    assertEquals(gamma, result.sigma("halfwidth") * root, 1e-3 * gamma);
    assertEquals(width, result.value("halfwidth"), 1e-5);
  }
}
