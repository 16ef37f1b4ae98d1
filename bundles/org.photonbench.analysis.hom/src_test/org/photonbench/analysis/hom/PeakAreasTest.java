package org.photonbench.analysis.hom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.hom.Corrections.Step;
import org.photonbench.analysis.hom.PeakAreas.Capture;

/** Bookkeeping of the peaks. */
class PeakAreasTest {
  @Property(tries = 200)
  void inversionUndoesTheModel(
      @ForAll @DoubleRange(min = 0.2, max = 0.8) double t,
      @ForAll @DoubleRange(min = 0.2, max = 0.8) double arm,
      @ForAll @DoubleRange(min = 0.5, max = 1) double contrast,
      @ForAll @DoubleRange(min = 0, max = 1) double g,
      @ForAll @DoubleRange(min = 0, max = 1) double v) {
    PeakAreas areas = new PeakAreas(t, arm, contrast, g);
    double[] five = areas.fivePeaks(v);
    assertEquals(v, areas.fromFivePeaks(five[2] / (five[1] + five[3])), 1e-9);
    double[] train = areas.train(v);
    assertEquals(v, areas.fromTrain(train[2] / train[0]), 1e-9);
    assertEquals(
        v,
        (1 - five[2] / areas.fivePeaks(0)[2]) * areas.perpendicularScale(false, Capture.ALL),
        1e-9);
  }

  /** Exchanging the detectors exchanges T and R and mirrors the lags; V stays. */
  @Property(tries = 100)
  void exchangeOfDetectorsMirrorsThePeaks(
      @ForAll @DoubleRange(min = 0.2, max = 0.8) double t,
      @ForAll @DoubleRange(min = 0, max = 0.5) double g,
      @ForAll @DoubleRange(min = 0, max = 1) double v) {
    double[] one = new PeakAreas(t, 0.45, 0.9, g).fivePeaks(v);
    double[] other = new PeakAreas(1 - t, 0.45, 0.9, g).fivePeaks(v);
    for (int i = 0; i < 5; i++) {
      assertEquals(one[i], other[4 - i], 1e-14);
    }
  }

  /** Twice the counts leave V and divide its variance by 2; twice the light changes nothing. */
  @Property(tries = 100)
  void visibilityDoesNotDependOnTheScale(@ForAll @IntRange(min = 200, max = 100_000) int side) {
    Estimate one = visibility(counts(side / 3, side));
    Estimate four = visibility(counts(4L * (side / 3), 4L * side));
    assertEquals(one.value(), four.value(), 1e-12);
    assertEquals(one.sigma(), 2 * four.sigma(), 1e-12);
    assertTrue(one.low() < four.low() && four.high() < one.high());
  }

  private static PeakCounts counts(long zero, long side) {
    return new PeakCounts(
        false,
        1,
        new long[] {side / 4, side / 2, zero, side - side / 2, side / 4},
        new double[] {10, 10, 10, 10, 10},
        side,
        20,
        1);
  }

  private static Corrections exact(double g) {
    return new Corrections(
        Measured.exact(0.5),
        "as set",
        Measured.exact(0.5),
        Measured.exact(1),
        Measured.exact(g),
        OptionalDouble.empty());
  }

  private static Estimate visibility(PeakCounts counts) {
    return Visibility.ofPeaks(counts, Measured.exact(0), exact(0), Step.CONTRAST, Capture.ALL);
  }

  /** Poisson light has g2(0) = 1: whatever interferes, (C' - C)/C' stays at 0.5. */
  @Test
  void laserReachesHalfARawVisibility() {
    PeakAreas laser = new PeakAreas(0.5, 0.5, 1, 1);
    assertEquals(0.5, 1 - laser.train(1)[2] / laser.train(0)[2], 1e-12);
    assertTrue(1 - laser.fivePeaks(1)[2] / laser.fivePeaks(0)[2] < 0.5);
    assertEquals(1.0 / 3, 1 - laser.fivePeaks(1)[2] / laser.fivePeaks(0)[2], 1e-12);
  }

  @Test
  void trainOfEvenSplitters() {
    double g = 0.1;
    double v = 0.3;
    double[] a = new PeakAreas(0.5, 0.5, 1, g).train(v);
    assertArrayEquals(
        new double[] {1, (3 + g) / 4, (1 + g - v) / 2, (3 + g) / 4, 1},
        java.util.Arrays.stream(a).map(x -> x / a[0]).toArray(),
        1e-12);
  }

  /** A floor added to all windows and taken off again leaves V, with a wider interval. */
  @Test
  void backgroundFloorIsTakenOff() {
    PeakCounts clean = counts(3000, 9000);
    PeakCounts raised =
        new PeakCounts(
            false,
            1,
            new long[] {2350, 4600, 3100, 4600, 2350},
            new double[] {1000, 1000, 1000, 1000, 1000},
            9200,
            2000,
            1);
    Measured share = Measured.exact(0.1);
    Estimate wanted = visibility(clean);
    Estimate raw = Visibility.ofPeaks(raised, share, exact(0), Step.RAW, Capture.ALL);
    Estimate got = Visibility.ofPeaks(raised, share, exact(0), Step.CONTRAST, Capture.ALL);
    assertTrue(Math.abs(raw.value() - wanted.value()) > 1e-3);
    assertEquals(wanted.value(), got.value(), 1e-12);
    assertTrue(got.sigma() > wanted.sigma());
    Estimate uncertain =
        Visibility.ofPeaks(raised, new Measured(0.1, 0.05), exact(0), Step.CONTRAST, Capture.ALL);
    assertTrue(uncertain.sigma() > got.sigma());
  }

  /** The share of pairs in windows, and a narrow window's own V, agree with the closed forms. */
  @Test
  void windowsOfExponentialPackets() {
    double t1 = 210;
    double pure = 95.7895;
    double half = 60;
    double spacing = 2000;
    double v = WavePackets.visibility(t1, pure, 0, 0, 0);
    PeakAreas areas = new PeakAreas(0.5, 0.5, 1, 0);
    double[] apart = areas.fivePeaksApart();
    double kept = WavePackets.keptFraction(t1, half);
    double rate = 1 / t1 + 2 / pure;
    double interfering = -Math.expm1(-half * rate);
    double ratio =
        (apart[2] * kept - areas.interference() * v * interfering) / ((apart[1] + apart[3]) * kept);
    assertEquals(
        WavePackets.postSelected(t1, pure, half),
        areas.visibility(false, ratio, Capture.selected(half, spacing, t1)),
        1e-3);
  }

  @Test
  void impossibleInterferometersAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new PeakAreas(0, 0.5, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> new PeakAreas(0.5, 1, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> new PeakAreas(0.5, 0.5, 1.1, 0));
    assertThrows(IllegalArgumentException.class, () -> new PeakAreas(0.5, 0.5, 1, -0.1));
  }
}
