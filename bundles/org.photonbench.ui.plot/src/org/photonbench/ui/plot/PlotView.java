package org.photonbench.ui.plot;

import org.photonbench.figure.AxisRange;
import org.photonbench.figure.Scale;

/** The visible part of a figure. Positions are fractions of the axes, see {@link AxisRange}. */
public record PlotView(AxisRange x, AxisRange y) {
  /** Narrowest view as a share of its own distance from zero: doubles resolve no more. */
  private static final double NARROWEST = 1e-10;

  /** Widest numbers shown; keeps all arithmetic finite. */
  private static final double LARGEST = 1e200;

  /** Smallest lower end of a logarithmic view. */
  private static final double SMALLEST = 1e-200;

  /**
   * Zoomed with one point kept where it is. Factors are lengths of the new ranges as shares of the
   * present ones; a factor of 1 leaves that axis alone.
   */
  PlotView zoomed(double factorX, double factorY, double atX, double atY) {
    return new PlotView(zoomed(x, factorX, atX), zoomed(y, factorY, atY));
  }

  /** Moved by shares of the lengths of the axes. */
  PlotView moved(double shareX, double shareY) {
    return new PlotView(between(x, shareX, 1 + shareX), between(y, shareY, 1 + shareY));
  }

  /** The rectangle between two points. */
  PlotView box(double x1, double y1, double x2, double y2) {
    return new PlotView(
        between(x, Math.min(x1, x2), Math.max(x1, x2)),
        between(y, Math.min(y1, y2), Math.max(y1, y2)));
  }

  private static AxisRange zoomed(AxisRange range, double factor, double at) {
    return factor == 1 ? range : between(range, at - at * factor, at + (1 - at) * factor);
  }

  /** The part from one position to another; the range itself if that is too narrow or too wide. */
  private static AxisRange between(AxisRange range, double from, double to) {
    if (from == 0 && to == 1) {
      return range;
    }
    double min = range.value(from);
    double max = range.value(to);
    double distance = Math.max(Math.abs(min), Math.abs(max));
    boolean narrow = !(max - min > NARROWEST * distance);
    boolean wide = !(distance < LARGEST);
    boolean tiny = range.scale() == Scale.LOGARITHMIC && !(min > SMALLEST);
    return narrow || wide || tiny ? range : new AxisRange(range.scale(), min, max);
  }
}
