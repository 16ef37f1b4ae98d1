package org.photonbench.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TicksTest {
  private static final double LETTER = 7;

  private static Ticks linear(double min, double max, double pixels) {
    return ticks(Scale.LINEAR, min, max, pixels);
  }

  private static Ticks log(double min, double max, double pixels) {
    return ticks(Scale.LOGARITHMIC, min, max, pixels);
  }

  private static Ticks ticks(Scale scale, double min, double max, double pixels) {
    return Ticks.of(new AxisRange(scale, min, max), pixels, 50, label -> LETTER * label.length());
  }

  @Test
  void linearSteps() {
    Ticks ticks = linear(-4, 104, 400);
    assertEquals(List.of("0", "20", "40", "60", "80", "100"), ticks.labels());
    assertArrayEquals(new double[] {0, 20, 40, 60, 80, 100}, ticks.major());
    assertEquals(
        List.of("\u22121.0", "\u22120.5", "0.0", "0.5", "1.0"), linear(-1, 1, 300).labels());
  }

  @Test
  void decimalsAreExact() {
    assertArrayEquals(new double[] {0.1, 0.2, 0.3, 0.4}, linear(0.09, 0.41, 300).major());
  }

  @Test
  void veryLargeAndSmallNumbersShareOnePowerOfTen() {
    assertEquals(
        List.of("0", "0.5 × 10⁶", "1.0 × 10⁶", "1.5 × 10⁶", "2.0 × 10⁶"),
        linear(0, 2e6, 600).labels());
    assertEquals(List.of("0", "1 × 10⁻⁶", "2 × 10⁻⁶"), linear(0, 2e-6, 240).labels());
    assertEquals(List.of("0", "50\u202F000", "100\u202F000"), linear(0, 100000, 240).labels());
  }

  @Test
  void decades() {
    Ticks plain = log(0.01, 1000, 600);
    assertEquals(List.of("0.01", "0.1", "1", "10", "100", "1000"), plain.labels());
    assertEquals(8 * 5, plain.minor().length);
    Ticks powers = log(1, 1e4, 600);
    assertEquals(List.of("10⁰", "10¹", "10²", "10³", "10⁴"), powers.labels());
    assertEquals(List.of("10⁻⁴", "10⁻³", "10⁻²"), log(1e-4, 2e-2, 100).labels());
  }

  @Test
  void manyDecadesLeaveSomeOut() {
    Ticks ticks = log(1e-12, 1e12, 300);
    assertTrue(ticks.labels().contains("10⁰"));
    assertTrue(ticks.major().length < 13);
    assertEquals(25, ticks.major().length + ticks.minor().length);
  }

  @Test
  void lessThanADecadeHasReadableTicks() {
    assertEquals(List.of("3", "4", "5", "6"), log(2.8, 6.1, 300).labels());
    assertEquals(List.of("1", "2", "5", "10", "20"), log(0.9, 22, 400).labels());
    assertEquals(List.of("10⁴", "2 × 10⁴", "5 × 10⁴", "10⁵"), log(0.9e4, 1.2e5, 500).labels());
  }

  @Property
  void labelsNeverTouch(
      @ForAll boolean log,
      @ForAll @DoubleRange(min = -12, max = 12) double start,
      @ForAll @DoubleRange(min = -5, max = 15) double span,
      @ForAll @IntRange(min = 20, max = 3000) int pixels) {
    double min = Math.pow(10, start);
    double max = min + min * Math.pow(10, span);
    AxisRange range = new AxisRange(log ? Scale.LOGARITHMIC : Scale.LINEAR, min, max);
    Ticks ticks = Ticks.of(range, pixels, 50, label -> LETTER * label.length());
    double end = Double.NEGATIVE_INFINITY;
    double before = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ticks.major().length; i++) {
      double value = ticks.major()[i];
      double at = range.fraction(value) * pixels;
      double half = LETTER * ticks.labels().get(i).length() / 2;
      assertTrue(value > before && at - half > end, ticks.labels().toString());
      assertTrue(at > -0.01 && at < pixels + 0.01, "outside: " + value);
      before = value;
      end = at + half;
    }
    for (double minor : ticks.minor()) {
      double fraction = range.fraction(minor);
      assertTrue(fraction > -1e-6 && fraction < 1 + 1e-6);
    }
    assertTrue(ticks.major().length <= pixels / 15 + 3, ticks.labels().toString());
    if (pixels > 400) {
      // On a logarithmic axis of just over a decade a round number may be alone.
      assertTrue(ticks.major().length >= (log ? 1 : 2), range + " " + ticks.labels());
    }
  }
}
