package org.photonbench.fit.interval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ErrorPropagationTest {
  private static final double[] VALUES = {3, 5};
  private static final double[][] COVARIANCE = {{0.04, -0.03}, {-0.03, 0.09}};
  private static final double[] LOW = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
  private static final double[] HIGH = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};

  @Test
  void quotientWithCorrelation() {
    ErrorPropagation propagation = new ErrorPropagation(VALUES, COVARIANCE);
    ErrorPropagation.Derived d = propagation.linear(v -> v[0] / v[1]);
    double relative = 0.04 / 9 + 0.09 / 25 + 2 * 0.03 / 15;
    assertEquals(0.6, d.value(), 1e-15);
    assertEquals(0.6 * Math.sqrt(relative), d.sigma(), 1e-8);
    double[] gradient = {1 / 5.0, -3 / 25.0};
    assertEquals(0.6 * Math.sqrt(relative), propagation.linear(0.6, gradient).sigma(), 1e-14);
    assertArrayEquals(gradient, propagation.gradient(v -> v[0] / v[1]), 1e-8);
  }

  @Test
  void covarianceOfSumAndDifference() {
    ErrorPropagation propagation = new ErrorPropagation(VALUES, COVARIANCE);
    assertEquals(
        0.04 - 0.09, propagation.covariance(new double[] {1, 1}, new double[] {1, -1}), 1e-15);
    assertEquals(Math.sqrt(0.07), propagation.linear(v -> v[0] + v[1]).sigma(), 1e-9);
  }

  @Test
  void exactSourcesCarryNoError() {
    ErrorPropagation propagation = new ErrorPropagation(VALUES, new double[][] {{0, 0}, {0, 0.09}});
    assertEquals(0.9, propagation.linear(v -> v[0] * v[1]).sigma(), 1e-9);
  }

  @Test
  void sampleHasTheDistributionOfALinearFunction() {
    ErrorPropagation propagation = new ErrorPropagation(VALUES, COVARIANCE);
    ErrorPropagation.Sample sample = propagation.sample(v -> 2 * v[0] + v[1], LOW, HIGH, 20_000, 1);
    double sigma = Math.sqrt(4 * 0.04 + 0.09 - 4 * 0.03);
    ConfidenceInterval interval = sample.interval(0.95);
    assertEquals(11 - 1.96 * sigma, interval.low(), 0.03 * sigma * 2);
    assertEquals(11 + 1.96 * sigma, interval.high(), 0.03 * sigma * 2);
    assertEquals(0, sample.rejected());
    assertArrayEquals(
        sample.sorted(), propagation.sample(v -> 2 * v[0] + v[1], LOW, HIGH, 20_000, 1).sorted());
  }

  @Test
  void boundsCutTheDistribution() {
    ErrorPropagation propagation = new ErrorPropagation(new double[] {0}, new double[][] {{1}});
    ErrorPropagation.Sample sample =
        propagation.sample(
            v -> v[0], new double[] {0}, new double[] {Double.POSITIVE_INFINITY}, 10_000, 1);
    assertTrue(sample.sorted()[0] >= 0);
    assertEquals(10_000, sample.rejected(), 500);
    // The half normal distribution: 95 % below 1.96.
    assertEquals(1.96, sample.interval(0.9).high(), 0.06);
    assertThrows(
        IllegalArgumentException.class,
        () -> propagation.sample(v -> v[0], new double[] {30}, new double[] {31}, 10, 1));
  }

  @Test
  void badCovariance() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ErrorPropagation(VALUES, new double[][] {{1, 0}, {0, Double.NaN}}));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ErrorPropagation(VALUES, new double[][] {{1, 0.5}, {0, 1}}));
    assertThrows(
        IllegalArgumentException.class, () -> new ErrorPropagation(VALUES, new double[][] {{1}}));
  }
}
