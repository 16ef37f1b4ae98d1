package org.photonbench.fit.changepoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangePointDetectorTest {
  private static final long SECOND = 1_000_000;
  private static final ChangePointDetector COMMON = new ChangePointDetector(0.05);

  @Test
  void findsTheChangesOfASwitchingStream() {
    double[] rates = {1e-2, 1e-3, 1e-2, 4e-3};
    long[] durations = {SECOND, SECOND / 2, SECOND, SECOND};
    long[] times = Streams.of(1, rates, durations);
    long end = 7 * SECOND / 2;
    Segmentation found = new ChangePointDetector(0.001).find(times, 0, end);
    assertEquals(3, found.changePoints().size());
    long change = 0;
    for (int i = 0; i < 3; i++) {
      change += durations[i];
      ChangePoint point = found.changePoints().get(i);
      assertTrue(point.low() <= point.index() && point.index() <= point.high());
      // Within a few photons of the dimmer side.
      assertEquals(change, times[point.index()], 5_000, "change " + i);
      assertTrue(point.statistic() > point.critical());
    }
    for (int i = 0; i < 4; i++) {
      Segment segment = found.segments().get(i);
      double sigma = Math.sqrt(segment.count()) / segment.duration();
      assertEquals(rates[i], segment.rate(), 4 * sigma, "segment " + i);
    }
  }

  /** A constant stream is split with the stated probability. */
  @Test
  void keepsItsSignificance() {
    int split = 0;
    int streams = 2000;
    for (int seed = 1; seed <= streams; seed++) {
      long[] times = Streams.of(seed, new double[] {3e-4}, new long[] {SECOND});
      split += COMMON.find(times, 0, SECOND).changePoints().isEmpty() ? 0 : 1;
    }
    // Four standard errors of a binomial share.
    assertEquals(0.05 * streams, split, 4 * Math.sqrt(0.05 * 0.95 * streams));
  }

  /** The region of a found change covers the true one at least about as often as it says. */
  @ParameterizedTest
  @CsvSource({"4e-4, 1.2e-3", "1e-3, 1.6e-3", "3e-3, 5e-4"})
  void regionsCoverTheChange(double before, double after) {
    ChangePointDetector detector = new ChangePointDetector(0.001);
    int covered = 0;
    int seen = 0;
    for (int seed = 1; seed <= 1000; seed++) {
      long[] times = Streams.of(seed, new double[] {before, after}, new long[] {SECOND, SECOND});
      Segmentation found = detector.find(times, 0, 2 * SECOND);
      if (found.changePoints().size() == 1) {
        seen++;
        ChangePoint point = found.changePoints().getFirst();
        // Last photon before the true change.
        int truth = -Arrays.binarySearch(times, SECOND) - 2;
        covered += point.low() - 1 <= truth && truth <= point.high() ? 1 : 0;
      }
    }
    assertTrue(seen > 950, "seen only " + seen);
    assertTrue(covered >= 0.93 * seen, covered + " of " + seen);
    assertTrue(covered < 0.995 * seen, "much too wide: " + covered + " of " + seen);
  }

  /** A short burst makes two change points; a window that hides it makes none. */
  @Test
  void searchesOnlyTheWindow() {
    double[] rates = {1e-3, 1e-2, 1e-3};
    long[] times = Streams.of(3, rates, new long[] {SECOND, SECOND / 5, SECOND});
    ChangePointDetector detector = new ChangePointDetector(1e-4);
    assertEquals(2, detector.find(times, 0, 11 * SECOND / 5).changePoints().size());
    int to = -Arrays.binarySearch(times, SECOND) - 1;
    Segmentation first = detector.find(times, 0, to, 0, SECOND);
    assertEquals(0, first.changePoints().size());
    assertEquals(to, first.segments().getFirst().count());
  }

  @Test
  void anEmptyWindowIsOneDarkSegment() {
    Segmentation found = new ChangePointDetector(0.01).find(new long[0], 0, 100);
    assertEquals(0, found.changePoints().size());
    assertEquals(new Segment(0, 0, 0, 100), found.segments().getFirst());
  }

  @Property(tries = 50)
  void segmentsHoldEveryPhotonOnce(
      @ForAll @IntRange(min = 0, max = 10_000) int seed,
      @ForAll @IntRange(min = 1, max = 6) int levels) {
    double[] rates = new double[levels];
    long[] durations = new long[levels];
    for (int i = 0; i < levels; i++) {
      rates[i] = i % 2 == 0 ? 3e-3 : 3e-4;
      durations[i] = SECOND / 4;
    }
    long[] times = Streams.of(seed, rates, durations);
    long end = levels * SECOND / 4;
    Segmentation found = COMMON.find(times, 0, end);
    assertEquals(found.changePoints().size() + 1, found.segments().size());
    int first = 0;
    double start = 0;
    for (Segment segment : found.segments()) {
      assertEquals(first, segment.first());
      assertEquals(start, segment.start());
      assertTrue(segment.count() >= Math.min(10, times.length));
      first += segment.count();
      start = segment.end();
    }
    assertEquals(times.length, first);
    assertEquals(end, start);
  }

  /** Reference vectors BLINK-CPA-POWER: 200 photons, change in the middle, within 0.03. */
  @Test
  void powerAgreesWithTheReference() {
    double[] ratios = {1.5, 2, 3};
    double[] expected = {0.532, 0.9735, 1.0};
    for (int i = 0; i < 3; i++) {
      DetectionPower.Power power = DetectionPower.simulate(200, 100, ratios[i], 9.96, 1, 4000, 1);
      assertEquals(expected[i], power.power(), 0.03, "ratio " + ratios[i]);
    }
  }

  @Test
  void theDetectableRatioFallsWithPhotons() {
    CriticalValues critical = new CriticalValues(0.05, 10);
    double few = DetectionPower.detectableRatio(60, critical, 0.95);
    double many = DetectionPower.detectableRatio(600, critical, 0.95);
    assertTrue(many > 1.2 && many < 1.7, "600 photons: " + many);
    assertTrue(few > 2 && few < 6, "60 photons: " + few);
    assertEquals(Double.POSITIVE_INFINITY, DetectionPower.detectableRatio(19, critical, 0.95));
  }
}
