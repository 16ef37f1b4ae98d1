package org.photonbench.virtuallab.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deviations from the truth in standard deviations, over seeds. */
final class Pulls {
  static final int SEEDS = 200;

  private static final double MEAN = 0.2;
  private static final double LOW = 0.85;
  private static final double HIGH = 1.15;

  private final Map<String, List<Double>> pulls = new LinkedHashMap<>();

  void add(String quantity, double truth, double estimate, double sigma) {
    pulls.computeIfAbsent(quantity, _ -> new ArrayList<>()).add((estimate - truth) / sigma);
  }

  /** A count whose mean is {@code mean} and whose variance is that times {@code fano}. */
  void addCount(String quantity, double mean, double fano, long count) {
    add(quantity, mean, count, Math.sqrt(mean * fano));
  }

  /** Demands |mean| < 0.2 and a standard deviation from 0.85 to 1.15. */
  void check(String what) {
    assertTrue(!pulls.isEmpty());
    StringBuilder wrong = new StringBuilder();
    pulls.forEach((quantity, values) -> {
      double sum = 0;
      double squares = 0;
      for (double value : values) {
        sum += value;
        squares += value * value;
      }
      int n = values.size();
      double mean = sum / n;
      double sd = Math.sqrt((squares - n * mean * mean) / (n - 1));
      if (n != SEEDS || !(Math.abs(mean) < MEAN) || !(sd > LOW && sd < HIGH)) {
        wrong.append(
            String.format("%n%s, %s: mean %.3f, sd %.3f, n %d", what, quantity, mean, sd, n));
      }
    });
    assertTrue(wrong.isEmpty(), wrong::toString);
  }
}
