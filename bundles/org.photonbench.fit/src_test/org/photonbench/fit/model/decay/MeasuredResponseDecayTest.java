package org.photonbench.fit.model.decay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;

class MeasuredResponseDecayTest {
  private static final double H = 0.1;
  private static final double[] WEIGHTS = {0, 0, 1, 5, 9, 4, 2, 1, 0.5, 0, 0.25, 0};
  private static final double NONE = Double.POSITIVE_INFINITY;

  private static InstrumentResponse response() {
    return InstrumentResponse.ofWeights(0, H, WEIGHTS);
  }

  private static double[] at(Model model, Abscissa x, double... p) {
    double[] value = new double[x.size()];
    model.evaluate(p, x, value, null);
    return value;
  }

  /** Photons of one exponential per bin, by brute force over sources and pulses. */
  private static double[] bruteForce(int bins, double tau, double shift, double period) {
    double total = 0;
    for (double w : WEIGHTS) {
      total += w;
    }
    int steps = 700;
    boolean periodic = !Double.isInfinite(period);
    // Pulses before the last one leave a plain exponential, whose sum is geometric.
    double older = periodic ? Math.exp(-period / tau) / -Math.expm1(-period / tau) : 0;
    double[] sum = new double[bins];
    for (int i = 0; i < WEIGHTS.length; i++) {
      for (int s = 0; s < steps && WEIGHTS[i] > 0; s++) {
        double weight = WEIGHTS[i] / total / steps;
        double photon = (i + (s + 0.5) / steps) * H + shift;
        for (int pulse = periodic ? -1 : 0; pulse <= (periodic ? 1 : 0); pulse++) {
          double start = pulse == 0 ? photon : photon + pulse * period;
          for (int k = 0; k < bins; k++) {
            double low = k * H - start;
            sum[k] += weight * (cumulative(low + H, tau) - cumulative(low, tau));
            if (pulse == -1) {
              sum[k] += weight * older * Math.exp(-low / tau) * -Math.expm1(-H / tau);
            }
          }
        }
      }
    }
    return sum;
  }

  private static double cumulative(double t, double tau) {
    return t <= 0 ? 0 : -Math.expm1(-t / tau);
  }

  @Test
  void agreesWithBruteForce() {
    int bins = 40;
    for (double period : new double[] {NONE, 4.0, 4.04}) {
      MeasuredResponseDecay model = new MeasuredResponseDecay(1, response(), period);
      for (double tau : new double[] {0.03, 0.7, 30}) {
        for (double shift : new double[] {0, 0.037, -0.16, 1.5}) {
          double[] value = at(model, Abscissa.uniformBins(0, H, bins), 1, tau, 0, shift, 0);
          double[] expected = bruteForce(bins, tau, shift, period);
          for (int k = 0; k < bins; k++) {
            assertEquals(
                expected[k],
                value[k],
                1e-6,
                "bin " + k + ", tau " + tau + ", shift " + shift + ", period " + period);
          }
        }
      }
    }
  }

  @Test
  void shiftAcrossTheEndOfThePeriodWrapsAround() {
    int bins = 40;
    MeasuredResponseDecay model = new MeasuredResponseDecay(1, response(), bins * H);
    for (double shift : new double[] {-0.9, 3.25}) {
      double[] value = at(model, Abscissa.uniformBins(0, H, bins), 1, 0.7, 0, shift, 0);
      double[] expected = bruteForce(bins, 0.7, shift, bins * H);
      for (int k = 0; k < bins; k++) {
        assertEquals(expected[k], value[k], 1e-6, "bin " + k + ", shift " + shift);
      }
    }
  }

  @Test
  void onePeriodHoldsAllPhotons() {
    MeasuredResponseDecay model = new MeasuredResponseDecay(2, response(), 4);
    double[] value = at(model, Abscissa.uniformBins(0, H, 40), 1000, 0.4, 500, 7, 20, 0.123, 50);
    double sum = 0;
    for (double v : value) {
      sum += v;
    }
    assertEquals(1000 + 500 + 20 * 4 + 50, sum, 1e-9);
  }

  @Test
  void partOfTheRangeIsASliceOfTheWhole() {
    MeasuredResponseDecay model = new MeasuredResponseDecay(1, response(), 4);
    double[] p = {1000, 0.8, 3, 0.07, 20};
    double[] all = at(model, Abscissa.uniformBins(0, H, 40), p);
    double[] low = {0.5, 0.6, 1.2, 3.9};
    double[] high = {0.6, 0.7, 1.3, 4.0};
    double[] part = at(model, Abscissa.bins(low, high), p);
    int[] bins = {5, 6, 12, 39};
    for (int i = 0; i < bins.length; i++) {
      assertEquals(all[bins[i]], part[i], 1e-9 * all[bins[i]]);
    }
  }

  @Test
  void agreesWithTheGaussianResponse() {
    double sigma = 0.2;
    int bins = 800;
    double h = sigma / 20;
    InstrumentResponse response = InstrumentResponse.gaussian(2, sigma, 0, h, bins);
    Abscissa x = Abscissa.uniformBins(0, h, bins);
    for (double period : new double[] {NONE, bins * h}) {
      double[] measured =
          at(new MeasuredResponseDecay(2, response, period), x, 1e4, 0.5, 3e3, 4, 10, 0.0, 100);
      double[] closed =
          at(new GaussianResponseDecay(2, period), x, 1e4, 0.5, 3e3, 4, 10, sigma, 2, 100);
      double peak = 0;
      for (double v : closed) {
        peak = Math.max(peak, v);
      }
      for (int k = 0; k < bins; k++) {
        // Even spread within bins widens the response by h^2/12 sigma^2 = 2e-4 of its variance.
        assertEquals(closed[k], measured[k], 3e-4 * peak, "bin " + k + ", period " + period);
      }
    }
  }

  @Test
  void periodicGaussianIsPeriodicInItsShift() {
    GaussianResponseDecay model = new GaussianResponseDecay(2, 8);
    Abscissa x = Abscissa.uniformBins(1, 0.05, 160);
    double[] one = at(model, x, 1e4, 0.5, 3e3, 9, 10, 0.2, 2.3, 100);
    double[] next = at(model, x, 1e4, 0.5, 3e3, 9, 10, 0.2, 2.3 + 8, 100);
    double sum = 0;
    for (int k = 0; k < one.length; k++) {
      assertEquals(one[k], next[k], 1e-9 * one[k]);
      sum += one[k];
    }
    assertEquals(1e4 + 3e3 + 10 * 8 + 100, sum, 1e-6);
  }

  @Test
  void stretchedWithExponentOneIsTheExponential() {
    Abscissa x = Abscissa.uniformBins(0, 0.5, 60);
    double[] plain = at(new ExponentialTail(1), x, 1000, 4, 2);
    double[] stretched = at(new StretchedDecay(), x, 250, 4, 1, 2);
    for (int k = 0; k < plain.length; k++) {
      assertEquals(plain[k], stretched[k], 1e-10 * plain[k], "bin " + k);
    }
    int bins = 400;
    InstrumentResponse response = InstrumentResponse.gaussian(1, 0.1, 0, 0.01, bins);
    Abscissa fine = Abscissa.uniformBins(0, 0.01, bins);
    for (double period : new double[] {NONE, 4}) {
      double[] exact =
          at(new MeasuredResponseDecay(1, response, period), fine, 1000, 1.5, 2, 0.004, 10);
      double[] sum =
          at(
              new MeasuredResponseStretchedDecay(response, period),
              fine,
              1000 / 1.5,
              1.5,
              1,
              2,
              0.004,
              10);
      for (int k = 0; k < bins; k++) {
        assertEquals(exact[k], sum[k], 1e-3 * exact[k] + 1e-3, "bin " + k + ", " + period);
      }
    }
  }

  @Test
  void stretchedIntegralAgreesWithItsMoments() {
    // The integral over all times is tau/beta Gamma(1/beta): 4.51372646... for tau 3, beta 0.6.
    StretchedIntegral integral = new StretchedIntegral();
    integral.shape(3, 0.6);
    integral.between(0, 1e6);
    assertEquals(4.513726464754669, integral.value, 1e-10);
    double whole = integral.value;
    double parts = 0;
    for (double edge = 0; edge < 2000; edge += 0.7) {
      integral.between(edge, edge + 0.7);
      parts += integral.value;
    }
    assertEquals(whole, parts, 1e-10);
  }

  @Test
  void refusesBinsOffTheGrid() {
    MeasuredResponseDecay model = new MeasuredResponseDecay(1, response(), 4);
    double[] p = {1000, 0.8, 3, 0, 20};
    for (Abscissa wrong :
        new Abscissa[] {
          Abscissa.uniformBins(0, 0.11, 10),
          Abscissa.points(0.05, 0.15),
          Abscissa.uniformBins(0, H, 41)
        }) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> model.evaluate(p, wrong, new double[wrong.size()], null));
      assertTrue(refused.getMessage().contains("decay"), refused.getMessage());
    }
    assertThrows(
        IllegalArgumentException.class, () -> new MeasuredResponseDecay(1, response(), 0.5));
    assertThrows(
        IllegalArgumentException.class, () -> InstrumentResponse.ofCounts(0, 0.1, 0, 0, 0));
  }
}
