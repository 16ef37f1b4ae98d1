package org.photonbench.ui.plot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.photonbench.figure.Decimation;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;

/**
 * The layers of a figure as pixels of one view, thinned out to what the pixels can show. Pixels
 * count from the upper left corner of the plot area.
 */
final class PlotGeometry {
  /** Cairo and its kin take coordinates of 24 bits at most; lines beyond are cut. */
  private static final double FAR = 1e6;

  /** A layer as pixels. */
  sealed interface Shape {
    Layer layer();

    /** How many layers of the same role come before it. */
    int occurrence();
  }

  /**
   * Markers and error bars.
   *
   * @param index of each marker in the layer
   * @param barX positions of error bars, which may be joined where they are dense
   */
  record Markers(
      Layer.Points layer,
      int occurrence,
      double[] x,
      double[] y,
      int[] index,
      double[] barX,
      double[] barLow,
      double[] barHigh)
      implements Shape {}

  /** A line; NaN in {@code y} is a gap. */
  record Polyline(Layer layer, int occurrence, double[] x, double[] y) implements Shape {}

  /** A filled area between two lines over the same positions. */
  record Area(Layer.Band layer, int occurrence, double[] x, double[] low, double[] high)
      implements Shape {}

  /** A straight line across the plot. */
  record Across(Layer.Rule layer, int occurrence, double at) implements Shape {}

  private final Figure figure;
  private final PlotView view;
  private final int width;
  private final int height;
  private final List<Shape> shapes = new ArrayList<>();

  PlotGeometry(Figure figure, PlotView view, int width, int height) {
    this.figure = figure;
    this.view = view;
    this.width = Math.max(2, width);
    this.height = Math.max(2, height);
    Map<Layer.Role, Integer> seen = new EnumMap<>(Layer.Role.class);
    for (Layer layer : figure.layers()) {
      shapes.add(shape(layer, seen.merge(layer.role(), 1, Integer::sum) - 1));
    }
  }

  boolean isOf(Figure otherFigure, PlotView otherView, int otherWidth, int otherHeight) {
    return figure == otherFigure
        && view.equals(otherView)
        && width == Math.max(2, otherWidth)
        && height == Math.max(2, otherHeight);
  }

  List<Shape> shapes() {
    return shapes;
  }

  double pixelX(double value) {
    return limited(view.x().fraction(value) * (width - 1));
  }

  /** A number that a logarithmic axis cannot show lies far below the plot. */
  double pixelY(double value) {
    double fraction = view.y().fraction(value);
    if (Double.isNaN(fraction)) {
      return Double.isNaN(value) ? Double.NaN : FAR;
    }
    return limited((1 - fraction) * (height - 1));
  }

  double fractionX(double pixel) {
    return pixel / (width - 1);
  }

  double fractionY(double pixel) {
    return 1 - pixel / (height - 1);
  }

  private static double limited(double pixel) {
    return Math.clamp(pixel, -FAR, FAR);
  }

  private Shape shape(Layer layer, int occurrence) {
    return switch (layer) {
      case Layer.Points points -> markers(points, occurrence);
      case Layer.Steps steps ->
          polyline(steps, occurrence, Decimation.steps(steps.edges(), steps.y(), view.x(), width));
      case Layer.Line line ->
          polyline(line, occurrence, Decimation.line(line.x(), line.y(), view.x(), width));
      case Layer.Band band -> area(band, occurrence);
      case Layer.Rule rule ->
          new Across(
              rule,
              occurrence,
              rule.vertical() ? pixelX(rule.position()) : pixelY(rule.position()));
    };
  }

  private Markers markers(Layer.Points layer, int occurrence) {
    int[] index = Decimation.points(layer.x(), layer.y(), view.x(), view.y(), width, height);
    double[] x = new double[index.length];
    double[] y = new double[index.length];
    for (int i = 0; i < index.length; i++) {
      x[i] = pixelX(layer.x()[index[i]]);
      y[i] = pixelY(layer.y()[index[i]]);
    }
    if (layer.low().length == 0) {
      return new Markers(
          layer, occurrence, x, y, index, new double[0], new double[0], new double[0]);
    }
    Decimation.Bars bars = Decimation.bars(layer.x(), layer.low(), layer.high(), view.x(), width);
    double[] barX = new double[bars.x().length];
    double[] barLow = new double[barX.length];
    double[] barHigh = new double[barX.length];
    for (int i = 0; i < barX.length; i++) {
      barX[i] = pixelX(bars.x()[i]);
      barLow[i] = pixelY(bars.low()[i]);
      barHigh[i] = pixelY(bars.high()[i]);
    }
    return new Markers(layer, occurrence, x, y, index, barX, barLow, barHigh);
  }

  private Polyline polyline(Layer layer, int occurrence, Decimation.Vertices vertices) {
    double[] x = new double[vertices.x().length];
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = pixelX(vertices.x()[i]);
      y[i] = pixelY(vertices.y()[i]);
    }
    return new Polyline(layer, occurrence, x, y);
  }

  private Area area(Layer.Band band, int occurrence) {
    // Its two sides must keep the same positions, so a wide band is sampled, not thinned out.
    int size = band.x().length;
    int stride = Math.max(1, size / (4 * width));
    int count = (size + stride - 1) / stride;
    double[] x = new double[count];
    double[] low = new double[count];
    double[] high = new double[count];
    for (int i = 0; i < count; i++) {
      int at = Math.min(size - 1, i * stride);
      x[i] = pixelX(band.x()[at]);
      low[i] = pixelY(band.low()[at]);
      high[i] = pixelY(band.high()[at]);
    }
    return new Area(band, occurrence, x, low, high);
  }

  /**
   * A datum near the pointer.
   *
   * @param index in the layer
   */
  record Hit(Layer layer, int index, double x, double y) {}

  /**
   * The datum that the pointer is at: the nearest marker within reach, else the bin of the first
   * histogram; null if there is none.
   */
  Hit hit(double atX, double atY, double reach) {
    Hit best = null;
    double nearest = reach * reach;
    for (Shape shape : shapes) {
      if (shape instanceof Markers markers) {
        for (int i = 0; i < markers.x().length; i++) {
          double dx = markers.x()[i] - atX;
          double dy = markers.y()[i] - atY;
          if (dx * dx + dy * dy <= nearest) {
            nearest = dx * dx + dy * dy;
            best = new Hit(markers.layer(), markers.index()[i], markers.x()[i], markers.y()[i]);
          }
        }
      }
    }
    return best != null ? best : bin(atX);
  }

  private Hit bin(double atX) {
    for (Layer layer : figure.layers()) {
      if (layer instanceof Layer.Steps steps && steps.role() == Layer.Role.DATA) {
        double value = view.x().value(fractionX(atX));
        int low = 0;
        int high = steps.y().length;
        while (low < high) {
          int middle = (low + high) >>> 1;
          if (steps.edges()[middle + 1] <= value) {
            low = middle + 1;
          } else {
            high = middle;
          }
        }
        if (low < steps.y().length && steps.edges()[low] <= value) {
          double centre = (steps.edges()[low] + steps.edges()[low + 1]) / 2;
          return new Hit(steps, low, pixelX(centre), pixelY(steps.y()[low]));
        }
      }
    }
    return null;
  }
}
