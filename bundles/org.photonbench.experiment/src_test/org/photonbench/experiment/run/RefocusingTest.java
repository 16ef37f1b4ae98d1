package org.photonbench.experiment.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefocusingTest {
  @Test
  void theTopOfAFocusIsFoundBetweenThePoints() {
    for (double truth : new double[] {-0.31, -0.02, 0.13, 0.28}) {
      double[] at = IntStream.range(0, 9).mapToDouble(i -> (i - 4) * 0.2).toArray();
      double[] counts = new double[9];
      int highest = 0;
      for (int i = 0; i < 9; i++) {
        double d = (at[i] - truth) / 0.9;
        counts[i] = 10_000 * Math.exp(-4 * Math.log(2) * d * d);
        highest = counts[i] > counts[highest] ? i : highest;
      }
      assertEquals(truth, Refocusing.top(at, counts, highest), 0.02);
    }
  }

  @Test
  void countsWithoutATopGiveTheirHighestPoint() {
    double[] at = {0, 1, 2, 3, 4};
    assertEquals(4, Refocusing.top(at, new double[] {1, 4, 9, 16, 25}, 4));
  }
}
