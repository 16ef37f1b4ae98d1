package org.photonbench.analysis.fit.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.fit.figure.FigureData.Statistics;

class LikelihoodChoiceTest {
  private static final long[] COUNTS = {5, 100, 400, 900, 30};

  private static double[] bars(double factor) {
    return Arrays.stream(COUNTS).mapToDouble(n -> factor * Math.sqrt(n) / 2).toArray();
  }

  private static double[] exposure() {
    double[] exposure = new double[COUNTS.length];
    Arrays.fill(exposure, 2);
    return exposure;
  }

  @Test
  void errorBarsOfCountsMakeAPoissonFit() {
    LikelihoodChoice choice = LikelihoodChoice.ofCounts(COUNTS, exposure(), bars(1));
    assertEquals(Statistics.POISSON, choice.statistics());
    assertTrue(choice.reason().startsWith("4 of 4"), choice.reason());
  }

  @Test
  void widerErrorBarsAreTakenAsTheyAre() {
    LikelihoodChoice choice = LikelihoodChoice.ofCounts(COUNTS, exposure(), bars(1.5));
    assertEquals(Statistics.GAUSSIAN, choice.statistics());
    assertTrue(choice.reason().startsWith("only 0 of 4"), choice.reason());
  }

  @Test
  void wholeNumbersWithoutBarsAreCounts() {
    assertEquals(
        Statistics.POISSON, LikelihoodChoice.ofValues(new double[] {0, 3, 1}).statistics());
    assertEquals(
        Statistics.EQUAL_ERRORS, LikelihoodChoice.ofValues(new double[] {0, 3.5}).statistics());
    assertEquals(
        Statistics.EQUAL_ERRORS, LikelihoodChoice.ofValues(new double[] {0, 0}).statistics());
  }
}
