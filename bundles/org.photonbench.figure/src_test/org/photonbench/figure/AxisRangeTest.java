package org.photonbench.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.photonbench.figure.Layer.Role;

class AxisRangeTest {
  private static final double NAN = Double.NaN;

  private static Figure figure(Axis x, Axis y, Layer... layers) {
    return new Figure("f", "F", x, y, List.of(layers));
  }

  private static AxisRange y(Axis y, double... values) {
    double[] x = new double[values.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = i;
    }
    Figure figure = figure(Axis.linear("x", ""), y, new Layer.Points("", Role.DATA, x, values));
    return AxisRange.y(figure, AxisRange.x(figure));
  }

  private static void assertRange(double min, double max, AxisRange range) {
    assertEquals(min, range.min(), 1e-12 * Math.max(1, Math.abs(max)));
    assertEquals(max, range.max(), 1e-12 * Math.max(1, Math.abs(max)));
  }

  private static final Axis COUNTS = Axis.linear("Counts", "");
  private static final Axis ENERGY = Axis.linear("Energy", "eV");
  private static final Axis LOG = Axis.logarithmic("Counts", "");

  @Test
  void fourPercentAreFree() {
    assertRange(-10.8, 10.8, y(COUNTS, -10, 10));
    assertRange(2.4 - 0.004, 2.5 + 0.004, y(ENERGY, 2.4, 2.5));
  }

  @Test
  void countsStartAtZero() {
    assertRange(0, 104, y(COUNTS, 90, 100));
    assertRange(0, 104, y(ENERGY, 5, 100));
    assertRange(0, 104, y(Axis.linear("Rate", "counts/s"), 99, 100));
  }

  @Test
  void whatWasSetWins() {
    assertRange(-5, 104, y(COUNTS.withMin(-5), 90, 100));
    assertRange(1, 2, y(COUNTS.withRange(1, 2), 90, 100));
    assertRange(1, 2, y(COUNTS.withRange(2, 1), 90, 100));
    assertRange(200, 220, y(COUNTS.withMin(200), 90, 100));
    assertRange(1, 1.1, y(COUNTS.withRange(1, 1), 90, 100));
    assertRange(0, 104, y(COUNTS.withMin(NAN), 90, 100));
  }

  @Test
  void logarithmicAxesIgnoreWhatTheyCannotShow() {
    double factor = Math.pow(1000, 0.04);
    assertRange(1 / factor, 1000 * factor, y(LOG, -3, 0, 1, 1000, NAN));
    assertRange(1 / factor, 1000 * factor, y(LOG.withMin(0), 1, 1000));
    assertRange(1, 10, y(LOG, 0, -1));
    assertRange(5 / Math.sqrt(10), 5 * Math.sqrt(10), y(LOG, 5));
  }

  @Test
  void nothingAndOneNumberHaveAView() {
    assertRange(0, 1, y(COUNTS));
    assertRange(0, 1, y(COUNTS, NAN, Double.POSITIVE_INFINITY));
    assertRange(0, 1, y(COUNTS, 0, 0));
    assertRange(0, 5.5, y(COUNTS, 5));
    assertRange(-5.5, -4.5, y(ENERGY, -5));
  }

  @Test
  void onlyWhatIsInViewCounts() {
    Figure figure =
        figure(
            Axis.linear("x", "").withRange(0, 2),
            COUNTS,
            new Layer.Points("", Role.DATA, new double[] {1, 3}, new double[] {10, 1000}));
    assertRange(0, 10.4 + 0.6, withTolerance(AxisRange.y(figure, AxisRange.x(figure)), 11));
  }

  /** One number: the view reaches a tenth beyond. */
  private static AxisRange withTolerance(AxisRange range, double max) {
    assertEquals(max, range.max(), 1e-9);
    return range;
  }

  @Test
  void binsNeedNoRoomBeforeTheAxis() {
    Figure figure =
        figure(
            Axis.linear("t", "s"),
            COUNTS,
            new Layer.Steps("", Role.DATA, new double[] {0, 1, 2}, new double[] {10, 20}));
    assertRange(0, 2, AxisRange.x(figure));
    assertRange(0, 20.8, AxisRange.y(figure, AxisRange.x(figure)));
  }

  @Test
  void errorBarsAreInViewButDoNotDragALogarithmicAxisDown() {
    double[] x = {0, 1};
    Layer points =
        new Layer.Points(
            "",
            Role.DATA,
            x,
            new double[] {10, 100},
            new double[] {-2, 90},
            new double[] {15, 115});
    Figure linear = figure(Axis.linear("x", ""), COUNTS, points);
    AxisRange range = AxisRange.y(linear, AxisRange.x(linear));
    assertTrue(range.min() < -2 && range.max() > 115);
    Layer model = new Layer.Line("", Role.FIT, x, new double[] {1e-9, 100});
    Figure log = figure(Axis.linear("x", ""), LOG, points, model);
    AxisRange logRange = AxisRange.y(log, AxisRange.x(log));
    assertTrue(logRange.min() > 0.5 && logRange.max() > 115, logRange.toString());
  }

  @Test
  void aBandThatIsNotKnownLeavesTheDataVisible() {
    double[] x = {0, 1};
    Figure figure =
        figure(
            Axis.linear("x", ""),
            COUNTS,
            new Layer.Points("", Role.DATA, x, new double[] {0, 10}),
            new Layer.Band("", Role.FIT, x, new double[] {-1e9, 1}, new double[] {1e9, 2}));
    AxisRange range = AxisRange.y(figure, AxisRange.x(figure));
    assertTrue(range.max() < 30 && range.min() > -30, range.toString());
  }

  @Test
  void impossibleRangesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new AxisRange(Scale.LINEAR, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new AxisRange(Scale.LINEAR, NAN, 1));
    assertThrows(IllegalArgumentException.class, () -> new AxisRange(Scale.LOGARITHMIC, 0, 1));
  }

  @Property(tries = 300)
  void anyDataHaveAViewThatShowsThem(
      @ForAll boolean log, @ForAll double[] values, @ForAll boolean set, @ForAll double min) {
    Axis axis = log ? LOG : COUNTS;
    AxisRange range = y(set ? axis.withMin(min) : axis, values);
    for (double value : values) {
      boolean showable = Math.abs(value) < 1e300 && (!log || value > 1e-300);
      if (showable && !set) {
        assertTrue(range.contains(value), value + " in " + range);
        double fraction = range.fraction(value);
        assertTrue(fraction >= 0 && fraction <= 1);
      }
    }
  }
}
