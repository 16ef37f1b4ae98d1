package org.photonbench.figure.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.photonbench.figure.ColorMap;
import org.photonbench.figure.Decimation;
import org.photonbench.figure.Layer;

/**
 * What is painted of one layer, in px.
 *
 * @param color colour of the layer
 * @param areas closed shapes
 * @param bars error bars
 * @param paths lines
 * @param dots markers of points
 * @param cells coloured cells
 * @param arrows points that the vertical axis cannot show, marked at its end
 * @param radius of markers; 0 when there are none
 * @param crowded whether there are so many points that error bars must step back
 */
record LayerShapes(
    Layer layer,
    int color,
    List<Path> areas,
    List<Bar> bars,
    List<Path> paths,
    List<Dot> dots,
    List<Cells> cells,
    List<Arrow> arrows,
    double radius,
    boolean crowded) {

  /** Corners of a line or area. */
  record Path(double[] x, double[] y) {}

  /** Coloured cells that fill a rectangle, row by row from its upper left corner. */
  record Cells(double x, double y, double width, double height, int columns, int[] argb) {}

  /** An error bar, vertical or horizontal. */
  record Bar(double x1, double y1, double x2, double y2) {
    static Bar vertical(double x, double y1, double y2) {
      return new Bar(x, y1, x, y2);
    }
  }

  /** A point. */
  record Dot(double x, double y) {}

  /**
   * A point beyond the view.
   *
   * @param up whether it lies above
   */
  record Arrow(double x, boolean up) {}

  /** Cells for each px in which lines are thinned out, so that enlarged figures stay exact. */
  private static final int CELLS = 2;

  /** Radius of markers in units of the type size. */
  private static final double RADIUS = 0.21;

  private static final double SMALL_RADIUS = 0.11;

  /** More points than this for each px of width are drawn small. */
  private static final double CROWD = 0.25;

  static LayerShapes of(Layer layer, int color, Frame frame, double fontSize) {
    List<Path> areas = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    List<Path> paths = new ArrayList<>();
    List<Dot> dots = new ArrayList<>();
    List<Cells> cells = new ArrayList<>();
    List<Arrow> arrows = new ArrayList<>();
    double radius = 0;
    boolean crowded = false;
    int columns = (int) Math.ceil(frame.width() * CELLS);
    switch (layer) {
      case Layer.Points p -> {
        int visible = 0;
        for (double x : p.x()) {
          visible += frame.x().contains(x) ? 1 : 0;
        }
        crowded = visible > frame.width() * CROWD;
        radius = fontSize * (crowded ? SMALL_RADIUS : RADIUS);
        if (p.role() == Layer.Role.HIGHLIGHT) {
          radius *= 1.3;
        }
        addBars(bars, p, frame, visible > columns, columns);
        addHorizontalBars(bars, p, frame);
        addDots(dots, p, frame, visible > columns ? radius / 2 : 0.02);
        addArrows(arrows, p, frame, 2.2 * radius);
      }
      case Layer.Steps s ->
          addPaths(paths, Decimation.steps(s.edges(), s.y(), frame.x(), columns), frame);
      case Layer.Line l ->
          addPaths(paths, Decimation.line(l.x(), l.y(), frame.x(), columns), frame);
      case Layer.Band b -> addAreas(areas, b, frame, columns);
      case Layer.Map m -> addCells(cells, m, frame);
      case Layer.Rule r -> {
        double at = r.vertical() ? frame.px(r.position()) : frame.py(r.position());
        boolean visible = r.vertical() ? frame.x().contains(r.position()) : inView(frame, r);
        if (visible) {
          paths.add(
              r.vertical()
                  ? new Path(new double[] {at, at}, new double[] {frame.bottom(), frame.top()})
                  : new Path(new double[] {frame.left(), frame.right()}, new double[] {at, at}));
        }
      }
    }
    return new LayerShapes(layer, color, areas, bars, paths, dots, cells, arrows, radius, crowded);
  }

  /** Only the cells in view, so that no corner lies far outside. */
  private static void addCells(List<Cells> cells, Layer.Map map, Frame frame) {
    int left = Math.max(0, map.x().cell(frame.x().min(), map.columns()));
    int right = Math.min(map.columns() - 1, map.x().cell(frame.x().max(), map.columns()));
    int low = Math.max(0, map.y().cell(frame.y().min(), map.rows()));
    int high = Math.min(map.rows() - 1, map.y().cell(frame.y().max(), map.rows()));
    if (left > right || low > high) {
      return;
    }
    ColorMap colors = ColorMap.of(map);
    int columns = right - left + 1;
    int[] argb = new int[columns * (high - low + 1)];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = colors.argb(map.values()[high - i / columns][left + i % columns]);
    }
    double x = frame.px(map.x().edge(left, map.columns()));
    double y = frame.py(map.y().edge(high + 1, map.rows()));
    double width = frame.px(map.x().edge(right + 1, map.columns())) - x;
    double height = frame.py(map.y().edge(low, map.rows())) - y;
    cells.add(new Cells(x, y, width, height, columns, argb));
  }

  private static boolean inView(Frame frame, Layer.Rule rule) {
    return frame.y().contains(rule.position());
  }

  private static void addBars(
      List<Bar> bars, Layer.Points p, Frame frame, boolean joined, int columns) {
    if (!p.hasBars()) {
      return;
    }
    if (joined) {
      Decimation.Bars all = Decimation.bars(p.x(), p.low(), p.high(), frame.x(), columns);
      for (int i = 0; i < all.x().length; i++) {
        bars.add(
            Bar.vertical(frame.px(all.x()[i]), frame.py(all.low()[i]), frame.py(all.high()[i])));
      }
      return;
    }
    for (int i = 0; i < p.x().length; i++) {
      double low = p.low()[i];
      double high = p.high()[i];
      if (frame.x().contains(p.x()[i]) && high > frame.y().min() && low < frame.y().max()) {
        bars.add(Bar.vertical(frame.px(p.x()[i]), frame.py(low), frame.py(high)));
      }
    }
  }

  private static void addHorizontalBars(List<Bar> bars, Layer.Points p, Frame frame) {
    for (int i = 0; i < p.left().length; i++) {
      double left = p.left()[i];
      double right = p.right()[i];
      if (frame.y().contains(p.y()[i]) && right > frame.x().min() && left < frame.x().max()) {
        double y = frame.py(p.y()[i]);
        bars.add(new Bar(frame.px(left), y, frame.px(right), y));
      }
    }
  }

  private static void addDots(List<Dot> dots, Layer.Points p, Frame frame, double cell) {
    int[] kept =
        Decimation.points(
            p.x(),
            p.y(),
            frame.x(),
            frame.y(),
            cells(frame.width(), cell),
            cells(frame.height(), cell));
    for (int i : kept) {
      dots.add(new Dot(frame.px(p.x()[i]), frame.py(p.y()[i])));
    }
  }

  private static int cells(double length, double cell) {
    return Math.clamp((long) Math.ceil(length / cell), 1, 40_000);
  }

  private static void addArrows(List<Arrow> arrows, Layer.Points p, Frame frame, double apart) {
    BitSet taken = new BitSet();
    for (int i = 0; i < p.x().length; i++) {
      double y = p.y()[i];
      boolean above = y > frame.y().max();
      if (frame.x().contains(p.x()[i]) && (above || y < frame.y().min())) {
        double x = frame.px(p.x()[i]);
        int slot = 2 * (int) ((x - frame.left()) / apart) + (above ? 1 : 0);
        if (!taken.get(slot)) {
          taken.set(slot);
          arrows.add(new Arrow(x, above));
        }
      }
    }
  }

  private static void addPaths(List<Path> paths, Decimation.Vertices line, Frame frame) {
    int size = line.x().length;
    int from = 0;
    while (from < size) {
      int to = from;
      while (to < size && isNumber(line.x()[to], line.y()[to])) {
        to++;
      }
      if (to > from) {
        paths.add(path(line.x(), line.y(), from, to, frame));
      }
      from = to + 1;
    }
  }

  private static Path path(double[] x, double[] y, int from, int to, Frame frame) {
    int size = to - from;
    if (size == 1) {
      // A single number between gaps would be a line without length, that is, nothing.
      double at = frame.px(x[from]);
      double height = frame.py(y[from]);
      return new Path(new double[] {at - 1, at + 1}, new double[] {height, height});
    }
    double[] px = new double[size];
    double[] py = new double[size];
    for (int i = 0; i < size; i++) {
      px[i] = frame.px(x[from + i]);
      py[i] = frame.py(y[from + i]);
    }
    return new Path(px, py);
  }

  private static void addAreas(List<Path> areas, Layer.Band b, Frame frame, int columns) {
    // Gaps must be the same on both sides.
    double[] low = b.low().clone();
    double[] high = b.high().clone();
    for (int i = 0; i < low.length; i++) {
      if (Double.isNaN(low[i]) || Double.isNaN(high[i])) {
        low[i] = Double.NaN;
        high[i] = Double.NaN;
      }
    }
    List<Path> lower = new ArrayList<>();
    List<Path> upper = new ArrayList<>();
    addPaths(lower, Decimation.line(b.x(), low, frame.x(), columns), frame);
    addPaths(upper, Decimation.line(b.x(), high, frame.x(), columns), frame);
    for (int i = 0; i < Math.min(lower.size(), upper.size()); i++) {
      Path there = upper.get(i);
      Path back = lower.get(i);
      int n = there.x.length;
      int m = back.x.length;
      double[] x = new double[n + m];
      double[] y = new double[n + m];
      System.arraycopy(there.x, 0, x, 0, n);
      System.arraycopy(there.y, 0, y, 0, n);
      for (int j = 0; j < m; j++) {
        x[n + j] = back.x[m - 1 - j];
        y[n + j] = back.y[m - 1 - j];
      }
      areas.add(new Path(x, y));
    }
  }

  private static boolean isNumber(double x, double y) {
    return !Double.isNaN(x) && !Double.isNaN(y);
  }
}
