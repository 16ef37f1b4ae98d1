package org.photonbench.fit.model.correlation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;

class CorrelationModelsTest {
  private static double[] at(Model model, Abscissa x, double... p) {
    double[] value = new double[x.size()];
    model.evaluate(p, x, value, null);
    return value;
  }

  @Test
  void jitterAndBinsAreAConvolution() {
    // g2 averaged over bins of 2 with jitter 1.5, against brute force over both.
    double tau = 5;
    double jitter = 1.5;
    Abscissa x = Abscissa.uniformBins(-9, 2, 9);
    double[] value =
        at(new AntibunchingModel(1, true, false), x, 1, 0.3, 0.1, tau, 0.4, 40, jitter);
    for (int k = 0; k < x.size(); k++) {
      double sum = 0;
      double weights = 0;
      for (double t = x.lower(k) + 0.005; t < x.upper(k); t += 0.01) {
        for (double u = -8 * jitter; u <= 8 * jitter; u += 0.02) {
          double weight = Math.exp(-u * u / (2 * jitter * jitter));
          double size = Math.abs(t - 0.3 - u);
          sum +=
              weight * (1 - (1 - 0.1 + 0.4) * Math.exp(-size / tau) + 0.4 * Math.exp(-size / 40));
          weights += weight;
        }
      }
      assertEquals(sum / weights, value[k], 2e-6, "bin " + k);
    }
  }

  @Test
  void peaksOfATrainHaveTheirAreas() {
    PulseTrainModel model = new PulseTrainModel(true);
    double period = 100;
    Abscissa x = Abscissa.uniformBins(-250, period, 5);
    double[] value = at(model, x, 1000, 0.2, 4, 0.5, period, 0, 0.3, 0.6, 400);
    for (int k = -2; k <= 2; k++) {
      double side = 1000 * (1 + 0.6 * Math.exp(-Math.abs(k) * period / 400));
      double area = k == 0 ? 0.2 * 1600 : side;
      // A share exp(-50/4)/2 of every peak lies beyond either end of its bin.
      assertEquals(area + 0.3 * period, value[k + 2], 0.02, "peak " + k);
    }
  }

  @Test
  void overlappingPeaksAddUp() {
    PulseTrainModel model = new PulseTrainModel(false);
    // Decays far longer than the period leave a flat line of area/period.
    double[] value = at(model, Abscissa.points(3, 7), 1000, 1, 500, 0, 10, 0, 0);
    assertEquals(100, value[0], 0.01);
    assertEquals(100, value[1], 0.01);
  }
}
