package org.photonbench.analysis.flid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.analysis.blinking.LifetimeSlope;
import org.photonbench.fit.lifetime.TruncatedExponential;

class GroundTruthTest {
  /** Four points on a line through the origin, three times, since fewer give no line. */
  @Test
  void typeAHasSlopeOneAndOneRadiativeRate() throws Exception {
    GroundTruth truth = GroundTruth.vector("BLINK-FLID-SLOPE");
    double[] intensity = thrice(truth.inputs("I"));
    double[] lifetime = thrice(truth.inputs("tau"));
    LifetimeSlope.Line line =
        LifetimeSlope.ofColumns(intensity, tenth(intensity), lifetime, tenth(lifetime)).line();
    assertEquals(truth.expected("type_A_loglog_slope"), line.slope(), 1e-9);
    assertEquals(truth.expected("intercept_k_r_prop"), 1 / line.at(1), 1e-9);
  }

  private static double[] thrice(double[] values) {
    double[] all = Arrays.copyOf(values, 3 * values.length);
    System.arraycopy(values, 0, all, values.length, values.length);
    System.arraycopy(values, 0, all, 2 * values.length, values.length);
    return all;
  }

  private static double[] tenth(double[] values) {
    return Arrays.stream(values).map(v -> v / 10).toArray();
  }

  /** The error of a point's lifetime, in windows of one to ten lifetimes. */
  @ParameterizedTest
  @ValueSource(strings = {"TCSPC-FISHER-TRUNC-1", "TCSPC-FISHER-TRUNC-5", "TCSPC-FISHER-TRUNC-10"})
  void errorOfALifetimeInAWindow(String id) throws Exception {
    GroundTruth truth = GroundTruth.vector(id);
    LifetimeEstimator estimator = Estimators.sharp();
    double window = estimator.window().seconds();
    double ratio = truth.input("window_over_tau");
    double lifetime = window / ratio;
    // Many photons, so that their sum in whole ticks is the mean that is wanted.
    long photons = 1_000_000_000L;
    double mean = lifetime - window / Math.expm1(ratio);
    long sum = Math.round((mean / Estimators.MICRO - 0.5) * photons);
    TruncatedExponential.Estimate estimate = estimator.lifetime(photons, photons, sum, 1);
    assertEquals(lifetime, estimate.lifetime(), 1e-7 * lifetime);
    double scale = Math.sqrt(photons / truth.input("N"));
    assertEquals(truth.expected("sigma_tau_over_tau"), estimate.sigma() / lifetime * scale, 1e-6);
  }
}
