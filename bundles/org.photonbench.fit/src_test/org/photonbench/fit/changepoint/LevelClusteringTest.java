package org.photonbench.fit.changepoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class LevelClusteringTest {
  /** Segments of exponential lengths that visit the levels at random. */
  private static List<Segment> segments(long seed, int number, double... rates) {
    RandomGenerator random = Streams.random(seed);
    List<Segment> segments = new ArrayList<>();
    int first = 0;
    double start = 0;
    for (int i = 0; i < number; i++) {
      double duration = 0.02 + random.nextExponential();
      double rate = rates[random.nextInt(rates.length)];
      int count =
          new PoissonDistribution(
                  new Well19937c(seed * 100_000 + i), rate * duration, 1e-12, 100000)
              .sample();
      segments.add(new Segment(first, count, start, start + duration));
      first += count;
      start += duration;
    }
    return segments;
  }

  @Test
  void findsTheNumberOfLevelsAndTheirRates() {
    double[][] truths = {{1000}, {100, 1000}, {50, 300, 1000}, {50, 150, 400, 1000}};
    for (double[] truth : truths) {
      int right = 0;
      for (int seed = 1; seed <= 20; seed++) {
        LevelModel best = LevelClustering.best(segments(seed, 150, truth), 8);
        if (best.levels() == truth.length) {
          right++;
          double[] rates = best.rates();
          for (int m = 0; m < truth.length; m++) {
            assertEquals(truth[m], rates[m], 0.1 * truth[m], "level " + m + ", seed " + seed);
          }
        }
      }
      assertTrue(right >= 18, truth.length + " levels found in only " + right + " of 20");
    }
  }

  @Test
  void assignsSegmentsToTheirLevel() {
    List<Segment> segments =
        List.of(
            new Segment(0, 100, 0, 1),
            new Segment(100, 10, 1, 2),
            new Segment(110, 105, 2, 3),
            new Segment(215, 12, 3, 4),
            new Segment(227, 95, 4, 5));
    LevelModel two = LevelClustering.models(segments, 2).get(1);
    assertEquals(11, two.rates()[0], 1e-6);
    assertEquals(100, two.rates()[1], 1e-6);
    assertEquals(0.4, two.weights()[0], 1e-6);
    org.junit.jupiter.api.Assertions.assertArrayEquals(new int[] {1, 0, 1, 0, 1}, two.assignment());
  }

  /** The criterion term by term, from the Poisson probabilities themselves. */
  @Test
  void theCriterionIsWatkinsAndYangs() {
    List<Segment> segments = List.of(new Segment(0, 8, 0, 2), new Segment(8, 30, 2, 5));
    LevelModel one = LevelClustering.models(segments, 1).getFirst();
    double logLikelihood =
        new PoissonDistribution(2 * 38 / 5.0).logProbability(8)
            + new PoissonDistribution(3 * 38 / 5.0).logProbability(30);
    assertEquals(logLikelihood, one.logLikelihood(), 1e-6);
    assertEquals(2 * logLikelihood - 1 * Math.log(1) - 1 * Math.log(38), one.bic(), 1e-6);
  }

  /** From photons to levels: light that blinks between two and among three levels. */
  @Test
  void findsTheLevelsOfBlinkingLight() {
    double[][] truths = {{2e-3, 3e-2}, {2e-3, 1e-2, 4e-2}};
    ChangePointDetector detector = new ChangePointDetector(0.001);
    for (double[] truth : truths) {
      int right = 0;
      for (int seed = 1; seed <= 10; seed++) {
        RandomGenerator random = Streams.random(1000 + seed);
        int dwells = 60;
        double[] rates = new double[dwells];
        long[] durations = new long[dwells];
        long end = 0;
        for (int i = 0; i < dwells; i++) {
          int step = truth.length == 2 ? 1 : 1 + random.nextInt(2);
          int before = i == 0 ? 0 : indexOf(truth, rates[i - 1]);
          rates[i] = truth[(before + step) % truth.length];
          durations[i] = 20_000 + (long) (100_000 * random.nextExponential());
          end += durations[i];
        }
        Segmentation found = detector.find(Streams.of(seed, rates, durations), 0, end);
        assertEquals(dwells, found.segments().size(), 4, "seed " + seed);
        LevelModel best = LevelClustering.best(found.segments(), 6);
        if (best.levels() == truth.length) {
          right++;
          for (int m = 0; m < truth.length; m++) {
            assertEquals(1, best.rates()[m] / truth[m], 0.05, "level " + m + ", seed " + seed);
          }
        }
      }
      assertTrue(right >= 9, truth.length + " levels found in only " + right + " of 10");
    }
  }

  private static int indexOf(double[] values, double value) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == value) {
        return i;
      }
    }
    throw new AssertionError("no " + value);
  }

  @Test
  void moreLevelsNeverFitWorse() {
    List<LevelModel> models = LevelClustering.models(segments(7, 100, 100, 400), 5);
    assertEquals(5, models.size());
    assertTrue(models.get(1).logLikelihood() > models.get(0).logLikelihood());
  }

  @Test
  void oneSegmentIsOneLevel() {
    LevelModel best = LevelClustering.best(List.of(new Segment(0, 0, 0, 2)), 4);
    assertEquals(1, best.levels());
    assertEquals(0, best.rates()[0]);
    assertThrows(IllegalArgumentException.class, () -> LevelClustering.best(List.of(), 4));
  }
}
