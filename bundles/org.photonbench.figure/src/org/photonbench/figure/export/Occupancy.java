package org.photonbench.figure.export;

import java.util.BitSet;

/** Which parts of the plot area are painted on, in cells of a few px. */
final class Occupancy {
  private static final double CELL = 3;

  private final Frame frame;
  private final int columns;
  private final int rows;
  private final BitSet taken = new BitSet();

  Occupancy(Frame frame) {
    this.frame = frame;
    columns = (int) Math.ceil(frame.width() / CELL);
    rows = (int) Math.ceil(frame.height() / CELL);
  }

  void add(LayerShapes shapes) {
    for (LayerShapes.Path path : shapes.paths()) {
      for (int i = 1; i < path.x().length; i++) {
        segment(path.x()[i - 1], path.y()[i - 1], path.x()[i], path.y()[i]);
      }
    }
    for (LayerShapes.Bar bar : shapes.bars()) {
      segment(bar.x1(), bar.y1(), bar.x2(), bar.y2());
    }
    for (LayerShapes.Dot dot : shapes.dots()) {
      box(dot.x(), dot.y(), shapes.radius());
    }
    for (LayerShapes.Arrow arrow : shapes.arrows()) {
      box(arrow.x(), arrow.up() ? frame.top() : frame.bottom(), 3 * shapes.radius());
    }
    for (LayerShapes.Path area : shapes.areas()) {
      // First the upper side, then the lower side back: corners facing each other are joined.
      int n = area.x().length;
      for (int i = 0; i < n / 2; i++) {
        segment(area.x()[i], area.y()[i], area.x()[n - 1 - i], area.y()[n - 1 - i]);
        segment(area.x()[i], area.y()[i], area.x()[i + 1], area.y()[i + 1]);
      }
    }
  }

  /** Whether nothing is painted in a rectangle. */
  boolean isFree(double x, double y, double width, double height) {
    for (int row = row(y); row <= row(y + height); row++) {
      int first = row * columns + column(x);
      int next = taken.nextSetBit(first);
      if (next >= 0 && next <= row * columns + column(x + width)) {
        return false;
      }
    }
    return true;
  }

  private void segment(double x1, double y1, double x2, double y2) {
    double low = Math.clamp(Math.min(y1, y2), frame.top(), frame.bottom());
    double high = Math.clamp(Math.max(y1, y2), frame.top(), frame.bottom());
    boolean outside =
        Math.max(x1, x2) < frame.left()
            || Math.min(x1, x2) > frame.right()
            || Math.max(y1, y2) < frame.top()
            || Math.min(y1, y2) > frame.bottom();
    if (outside) {
      return;
    }
    if (Math.abs(x2 - x1) < CELL) {
      for (int row = row(low); row <= row(high); row++) {
        taken.set(row * columns + column(x1));
        taken.set(row * columns + column(x2));
      }
      return;
    }
    // Column by column, so that the far ends of a steep line cost nothing.
    double from = Math.clamp(Math.min(x1, x2), frame.left(), frame.right());
    double to = Math.clamp(Math.max(x1, x2), frame.left(), frame.right());
    double slope = (y2 - y1) / (x2 - x1);
    for (double x = from; x <= to; x += CELL) {
      double here = y1 + slope * (x - x1);
      double there = y1 + slope * (Math.min(x + CELL, to) - x1);
      double upper = Math.min(here, there);
      double lower = Math.max(here, there);
      if (lower >= frame.top() && upper <= frame.bottom()) {
        for (int row = row(upper); row <= row(lower); row++) {
          taken.set(row * columns + column(x));
        }
      }
    }
  }

  private void box(double x, double y, double reach) {
    for (int row = row(y - reach); row <= row(y + reach); row++) {
      taken.set(row * columns + column(x - reach), row * columns + column(x + reach) + 1);
    }
  }

  private int column(double x) {
    return Math.clamp((long) ((x - frame.left()) / CELL), 0, columns - 1);
  }

  private int row(double y) {
    return Math.clamp((long) ((y - frame.top()) / CELL), 0, rows - 1);
  }
}
