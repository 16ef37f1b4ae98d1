package org.photonbench.analysis.spectra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** Against dense least squares with a column for each power of time and each step. */
class SteppedTrendTest {
  private static final int POINTS = 60;

  private final double[] t = new double[POINTS];
  private final double[] y = new double[POINTS];
  private final double[] weight = new double[POINTS];

  private void series(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < POINTS; i++) {
      t[i] = 2 * (i + 0.4 * random.nextDouble()) / POINTS - 1;
      y[i] = 3 * t[i] * t[i] + (i > 30 ? 2 : 0) + random.nextGaussian();
      weight[i] = 0.5 + random.nextDouble();
    }
  }

  /** Coefficients, their variances and the weighted sum of squares that is left. */
  private record Dense(double[] solution, double[] variance, double rest) {}

  private Dense dense(int[] after, int degree) {
    RealMatrix design = new Array2DRowRealMatrix(POINTS, degree + 1 + after.length);
    RealMatrix right = new Array2DRowRealMatrix(POINTS, 1);
    for (int i = 0; i < POINTS; i++) {
      right.setEntry(i, 0, y[i] * weight[i]);
      for (int d = 0; d <= degree; d++) {
        design.setEntry(i, d, Math.pow(t[i], d) * weight[i]);
      }
      for (int s = 0; s < after.length; s++) {
        design.setEntry(i, degree + 1 + s, i > after[s] ? weight[i] : 0);
      }
    }
    RealMatrix normal = design.transpose().multiply(design);
    RealMatrix inverse = new LUDecomposition(normal).getSolver().getInverse();
    double[] solution = inverse.multiply(design.transpose().multiply(right)).getColumn(0);
    double[] rest = right.getColumn(0);
    double[] fitted = design.operate(solution);
    double squares = 0;
    for (int i = 0; i < POINTS; i++) {
      squares += (rest[i] - fitted[i]) * (rest[i] - fitted[i]);
    }
    double[] variance = new double[solution.length];
    Arrays.setAll(variance, i -> inverse.getEntry(i, i));
    return new Dense(solution, variance, squares);
  }

  @Property(tries = 30)
  void fitsAndGainsAreThoseOfDenseLeastSquares(
      @ForAll @IntRange(min = 1, max = 1000) int seed,
      @ForAll @IntRange(min = 0, max = 4) int degree,
      @ForAll @IntRange(min = 0, max = 5) int steps) {
    series(seed);
    int[] after =
        new SplittableRandom(seed).ints(0, POINTS - 1).distinct().limit(steps).sorted().toArray();
    SteppedTrend trend = new SteppedTrend(t, y, weight, after, degree);
    Dense dense = dense(after, degree);
    assertEquals(steps, trend.steps());
    for (int s = 0; s < steps; s++) {
      assertEquals(dense.solution()[degree + 1 + s], trend.size(s), 1e-6);
      assertEquals(Math.sqrt(dense.variance()[degree + 1 + s]), trend.sigma(s), 1e-6);
    }
    double rest = 0;
    for (int i = 0; i < POINTS; i++) {
      rest += Math.pow((y[i] - trend.values()[i]) * weight[i], 2);
    }
    assertEquals(dense.rest(), rest, 1e-6);
    assertEquals(rest - dense(after, degree + 1).rest(), trend.gainOfPower(t), 1e-5);
    double[] gain = new double[POINTS];
    trend.gains(gain);
    for (int k = 0; k < POINTS - 1; k += 7) {
      int[] more = Arrays.copyOf(after, steps + 1);
      more[steps] = k;
      boolean there = Arrays.stream(after).anyMatch(Integer.valueOf(k)::equals);
      Arrays.sort(more);
      assertEquals(there ? 0 : rest - dense(more, degree).rest(), gain[k], 1e-5, "after " + k);
    }
  }
}
