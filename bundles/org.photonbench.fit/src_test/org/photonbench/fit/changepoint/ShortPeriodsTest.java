package org.photonbench.fit.changepoint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Streams in ticks of 1 us; seeds 1 to N. */
class ShortPeriodsTest {
  private static final CriticalValues CRITICAL =
      new CriticalValues(0.01, ChangePointDetector.DEFAULT_MARGIN);
  private static final ChangePointDetector WITH =
      new ChangePointDetector(CRITICAL, 6, LikelihoodRatio.REGION_DROP, true);
  private static final ChangePointDetector WITHOUT =
      new ChangePointDetector(CRITICAL, 6, LikelihoodRatio.REGION_DROP);

  /** Photons at 10 per ms for 400 ms, but at another rate from 200 ms on for a while. */
  private static long[] stream(long seed, double ms, double perMs) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] times = new long[20_000];
    int n = 0;
    double end = 200 + ms;
    for (double t = 0; t < 400; ) {
      boolean inside = t >= 200 && t < end;
      double rate = inside ? perMs : 10;
      double limit = t < 200 ? 200 : inside ? end : 400;
      double next = t - Math.log(1 - random.nextDouble()) / rate;
      if (next >= limit) {
        t = limit;
        continue;
      }
      t = next;
      times[n++] = (long) (1000 * t);
    }
    return Arrays.copyOf(times, n);
  }

  private static int points(ChangePointDetector detector, long[] times) {
    return detector.find(times, 0, 400_000).changePoints().size();
  }

  /** A dip of 1 % of the time is seen by the scan, and lost to a single split. */
  @Test
  void aShortDipIsFound() {
    int with = 0;
    int without = 0;
    for (int seed = 1; seed <= 100; seed++) {
      long[] times = stream(seed, 5, 0.8);
      with += points(WITH, times) == 2 ? 1 : 0;
      without += points(WITHOUT, times) == 2 ? 1 : 0;
    }
    assertTrue(with >= 95, with + " of 100 by the scan");
    assertTrue(without <= 50, without + " of 100 without it, so that the scan is needed");
  }

  @Test
  void aShortBurstIsFound() {
    int found = 0;
    for (int seed = 1; seed <= 100; seed++) {
      long[] times = stream(seed, 1, 60);
      boolean[] end = new boolean[2];
      for (ChangePoint point : WITH.find(times, 0, 400_000).changePoints()) {
        end[0] |= Math.abs(times[point.index()] - 200_000) < 300;
        end[1] |= Math.abs(times[point.index()] - 201_000) < 300;
      }
      found += end[0] && end[1] ? 1 : 0;
    }
    assertTrue(found >= 95, found + " of 100");
  }

  /** Steady streams are divided by chance hardly more often than by single splits alone. */
  @Test
  void steadyStreamsStayWhole() {
    int divided = 0;
    for (int seed = 1; seed <= 400; seed++) {
      divided += points(WITH, stream(seed, 5, 10)) > 0 ? 1 : 0;
    }
    // 1 % by splits and at most 1 % by the scan: 8 expected at most, 17 in one of a thousand.
    assertTrue(divided <= 17, divided + " of 400");
  }
}
