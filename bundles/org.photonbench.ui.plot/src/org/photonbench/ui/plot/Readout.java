package org.photonbench.ui.plot;

import org.photonbench.figure.Axis;
import org.photonbench.figure.AxisRange;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.text.NumberText;

/** The text of what the pointer is at. */
final class Readout {
  private static final int DIGITS = 5;
  private static final String SEPARATOR = ",  ";

  private Readout() {}

  /** The place of the pointer, to the resolution of the pixels. */
  static String place(Figure figure, PlotView view, double atX, double atY, int width, int height) {
    return number(figure.x(), view.x(), atX, width)
        + SEPARATOR
        + number(figure.y(), view.y(), atY, height);
  }

  private static String number(Axis axis, AxisRange range, double at, int pixels) {
    double value = range.value(at);
    double step = Math.abs(range.value(at + 1.0 / pixels) - value);
    return named(axis, toStep(value, step));
  }

  /** A number with the decimals that a step of one pixel can tell apart. */
  static String toStep(double value, double step) {
    int decimals = (int) Math.ceil(-Math.log10(step));
    double size = Math.max(Math.abs(value), step);
    if (decimals > 6 || size >= 1e7) {
      int digits = decade(size) - decade(step) + 1;
      return NumberText.significant(value, Math.clamp(digits, 1, 15));
    }
    return NumberText.fixed(value, Math.max(0, decimals));
  }

  private static int decade(double value) {
    return (int) Math.floor(Math.log10(value));
  }

  /** The datum that the pointer is at. */
  static String datum(Figure figure, PlotGeometry.Hit hit) {
    int i = hit.index();
    return switch (hit.layer()) {
      case Layer.Points points -> {
        String x = exact(points.x()[i]);
        if (points.hasHorizontalBars()) {
          x += range(points.left()[i], points.right()[i]);
        }
        String y = exact(points.y()[i]);
        if (points.hasBars()) {
          y += range(points.low()[i], points.high()[i]);
        }
        yield named(figure.x(), x) + SEPARATOR + named(figure.y(), y);
      }
      case Layer.Steps steps ->
          named(figure.x(), exact(steps.edges()[i]) + " \u2013 " + exact(steps.edges()[i + 1]))
              + SEPARATOR
              + named(figure.y(), exact(steps.y()[i]));
      case Layer.Map map -> {
        int column = i % map.columns();
        int row = i / map.columns();
        yield named(figure.x(), middle(map.x(), column, map.columns()))
            + SEPARATOR
            + named(figure.y(), middle(map.y(), row, map.rows()))
            + SEPARATOR
            + named(map.quantity(), exact(map.values()[row][column]));
      }
      default -> "";
    };
  }

  private static String range(double from, double to) {
    return " ("
        + NumberText.significant(from, 3)
        + " \u2013 "
        + NumberText.significant(to, 3)
        + ")";
  }

  private static String middle(Layer.Map.Extent extent, int index, int cells) {
    return exact(extent.middle(index, cells));
  }

  /** Whole numbers in full, others to as many digits as a plot can show. */
  private static String exact(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? NumberText.fixed(value, 0)
        : NumberText.significant(value, DIGITS);
  }

  private static String named(Axis axis, String number) {
    String unit = axis.unit().isEmpty() ? "" : NumberText.NARROW_SPACE + axis.unit();
    return axis.quantity() + " " + number + unit;
  }
}
