package org.photonbench.fit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.SampleModels;
import org.photonbench.fit.likelihood.GaussianLikelihood;

/** A line within any bounds against all combinations of active bounds, solved by hand. */
class BoundedFitPropertyTest {
  private static final double[] X = {-1, 0, 1, 2, 5};
  private static final double[] SIGMA = {0.5, 1, 0.7, 1.2, 0.4};

  @Provide
  Arbitrary<double[]> data() {
    return Arbitraries.doubles().between(-10, 10).array(double[].class).ofSize(X.length);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void boundedLineIsTheConstrainedMinimum(
      @ForAll("data") double[] y,
      @ForAll @DoubleRange(min = -5, max = 4.9) double lowIntercept,
      @ForAll @DoubleRange(min = -5, max = 4.9) double lowSlope,
      @ForAll @DoubleRange(min = 0.01, max = 6) double interceptRange,
      @ForAll @DoubleRange(min = 0.01, max = 6) double slopeRange,
      @ForAll @DoubleRange(min = 0, max = 1) double place) {
    double[] low = {lowIntercept, lowSlope};
    double[] high = {lowIntercept + interceptRange, lowSlope + slopeRange};
    FitProblem problem =
        FitProblem.builder()
            .add(
                new DataSet(
                    "line",
                    SampleModels.line(),
                    Abscissa.points(X),
                    new GaussianLikelihood(y, SIGMA)))
            .bound("intercept", low[0], high[0])
            .bound("slope", low[1], high[1])
            .start("intercept", Math.min(high[0], low[0] + place * (high[0] - low[0])))
            .start("slope", Math.max(low[1], high[1] - place * (high[1] - low[1])))
            .build();
    FitResult result = Fitter.fit(problem);
    assertTrue(result.converged(), result.messages().toString());
    double best = Double.POSITIVE_INFINITY;
    double[] at = new double[2];
    for (int combination = 0; combination < 9; combination++) {
      double[] candidate = solve(y, low, high, combination % 3, combination / 3);
      boolean inside =
          candidate[0] >= low[0]
              && candidate[0] <= high[0]
              && candidate[1] >= low[1]
              && candidate[1] <= high[1];
      if (inside && chiSquared(y, candidate) < best) {
        best = chiSquared(y, candidate);
        at = candidate;
      }
    }
    assertEquals(best, result.deviance(), 1e-7 * (1 + best));
    assertEquals(at[0], result.value("intercept"), 1e-5);
    assertEquals(at[1], result.value("slope"), 1e-5);
  }

  /** State 0: free, 1: at the lower bound, 2: at the upper bound. */
  private static double[] solve(
      double[] y, double[] low, double[] high, int interceptState, int slopeState) {
    WeightedLine k = WeightedLine.of(X, y, SIGMA);
    double intercept = interceptState == 1 ? low[0] : high[0];
    double slope = slopeState == 1 ? low[1] : high[1];
    if (interceptState == 0 && slopeState == 0) {
      return new double[] {k.intercept(), k.slope()};
    }
    if (interceptState == 0) {
      intercept = (k.sy() - slope * k.sx()) / k.s();
    } else if (slopeState == 0) {
      slope = (k.sxy() - intercept * k.sx()) / k.sxx();
    }
    return new double[] {intercept, slope};
  }

  private static double chiSquared(double[] y, double[] line) {
    double sum = 0;
    for (int i = 0; i < X.length; i++) {
      double r = (y[i] - line[0] - line[1] * X[i]) / SIGMA[i];
      sum += r * r;
    }
    return sum;
  }
}
