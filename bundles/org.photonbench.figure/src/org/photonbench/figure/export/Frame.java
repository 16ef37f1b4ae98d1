package org.photonbench.figure.export;

import org.photonbench.figure.AxisRange;
import org.photonbench.figure.Scale;

/**
 * The plot area of a figure and what is in view there.
 *
 * @param left edge in px
 * @param top edge in px
 * @param right edge in px
 * @param bottom edge in px
 */
record Frame(double left, double top, double right, double bottom, AxisRange x, AxisRange y) {
  /** Farther out than any clip, near enough for every program that reads the file. */
  private static final double FAR = 30_000;

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  /** The largest part of the plot area, from its upper left corner, with one scale on both axes. */
  Frame square() {
    double perUnit = Math.min(width() / (x.max() - x.min()), height() / (y.max() - y.min()));
    return new Frame(
        left, top, left + perUnit * (x.max() - x.min()), top + perUnit * (y.max() - y.min()), x, y);
  }

  /** Horizontal position of a number in px. */
  double px(double value) {
    if (x.scale() == Scale.LOGARITHMIC && value <= 0) {
      return -FAR;
    }
    return Math.clamp(left + x.fraction(value) * width(), -FAR, FAR);
  }

  /** Vertical position of a number in px; on a logarithmic axis zero is far below. */
  double py(double value) {
    if (y.scale() == Scale.LOGARITHMIC && value <= 0) {
      return bottom + height();
    }
    return Math.clamp(bottom - y.fraction(value) * height(), -FAR, FAR);
  }
}
