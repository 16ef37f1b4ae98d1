package org.photonbench.fit.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ExponentialGaussianTest {
  /**
   * t, sigma, tau, f, df/dt, df/dsigma, df/dtau, integral of f up to t; computed with mpmath at 60
   * digits.
   */
  private static final double[][] REFERENCE = {
    {
      -0.3,
      0.15,
      2.0,
      0.011064589653102925426,
      0.17443759355074205045,
      0.34685695723828137302,
      -0.0053809275868112581283,
      0.00062095264197335634742
    },
    {
      0.0,
      0.15,
      2.0,
      0.23571569697067852479,
      1.2119497528527697133,
      -0.090896231463957725133,
      -0.11104063112554243326,
      0.028568606058642950429
    },
    {
      5.0,
      0.15,
      2.0,
      0.041158093819843439709,
      -0.020579046909921719854,
      0.001543428518244128932,
      0.030752813226014270116,
      0.91768381236031312058
    },
    {
      100.0,
      0.15,
      2.0,
      9.6709104621213196472e-23,
      -4.8354552310606598236e-23,
      3.6265914232954947335e-24,
      2.3691010688629761515e-21,
      1.0
    },
    {
      -1.2,
      0.4,
      0.01,
      0.010301059072230130045,
      0.077856195761489648867,
      0.20963847849392152545,
      -0.072901555601116968335,
      0.0012468874409077944541
    },
    {
      0.35,
      0.4,
      0.01,
      0.69489487734767929692,
      -1.4757381401320511557,
      -0.48250529002433709784,
      1.4615587708273424356,
      0.80226409837401255295
    },
    {
      3.0,
      1.0,
      0.2,
      0.0093372227482990316444,
      -0.024526871681805120982,
      0.05615663222995549416,
      0.040433800335804183467,
      0.99678265741871009904
    },
    {
      1.0,
      0.1,
      0.1,
      0.00074851829887700628859,
      -0.0074851829887700624627,
      0.0074851829887700623857,
      0.059881463910160495615,
      0.99992514817011229937
    },
    {
      2.0,
      0.01,
      1.0,
      0.13534205016994644609,
      -0.13534205016994644609,
      0.0013534205016994644891,
      0.13532851596492945145,
      0.86465794983005355391
    },
    {
      -4.0,
      2.0,
      30.0,
      0.00073988802829225106984,
      0.00087518650761005916351,
      0.0017413531165989311208,
      -0.000024061607701662555245,
      0.00055349109941167510502
    },
  };

  @Test
  void agreesWithHighPrecision() {
    double[] got = new double[ExponentialGaussian.RESULTS];
    for (double[] row : REFERENCE) {
      ExponentialGaussian.evaluate(row[0], row[1], row[2], got);
      String where = " at t " + row[0] + ", sigma " + row[1] + ", tau " + row[2];
      assertEquals(row[3], got[0], 2e-13 * row[3], "f" + where);
      // Differences of terms (sigma/tau)^2 times larger than the derivative lose those digits.
      double lost = 1e-13 * Math.max(1, Math.pow(row[1] / row[2], 2)) * row[3] / row[2];
      for (int i = 1; i < 4; i++) {
        assertEquals(row[3 + i], got[i], 1e-12 * Math.abs(row[3 + i]) + lost, "d" + i + where);
      }
      assertEquals(
          row[7],
          ExponentialGaussian.cumulative(row[0], row[1], row[2]),
          1e-14,
          "integral" + where);
    }
  }

  @Test
  void nothingOverflowsFarFromTheEdge() {
    assertEquals(0, ExponentialGaussian.density(-1000, 0.1, 5));
    assertEquals(Math.exp(-200.0 + 0.0002) / 5, ExponentialGaussian.density(1000, 0.1, 5), 1e-100);
    assertEquals(0, ExponentialGaussian.density(1e6, 0.1, 5));
    assertEquals(1, ExponentialGaussian.cumulative(1e6, 0.1, 5));
    // A decay far faster than the jitter is a Gaussian delayed by the decay time.
    double gaussian = Math.exp(-0.5 * 1.01 * 1.01) / Math.sqrt(2 * Math.PI);
    assertEquals(gaussian, ExponentialGaussian.density(1.0101, 1, 1e-4), 1e-8);
  }

  @Test
  void withoutJitterItIsTheExponential() {
    assertEquals(0, ExponentialGaussian.density(-1e-9, 0, 2));
    assertEquals(Math.exp(-1.5) / 2, ExponentialGaussian.density(3, 0, 2), 1e-16);
    assertEquals(1 - Math.exp(-1.5), ExponentialGaussian.cumulative(3, 0, 2), 1e-15);
  }

  @Test
  void refusesTimesBelowZero() {
    assertThrows(IllegalArgumentException.class, () -> ExponentialGaussian.density(0, -1, 1));
    assertThrows(IllegalArgumentException.class, () -> ExponentialGaussian.density(0, 1, 0));
  }
}
