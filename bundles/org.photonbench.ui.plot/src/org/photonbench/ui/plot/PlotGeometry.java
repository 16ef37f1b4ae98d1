package org.photonbench.ui.plot;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.figure.Decimation;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;

/**
 * The layers of a figure as pixels of one view, thinned out to what the pixels can show. Pixels
 * count from the upper left corner of the plot area.
 */
final class PlotGeometry implements PlotPixels {
  /** Cairo and its kin take coordinates of 24 bits at most; lines beyond are cut. */
  private static final double FAR = 1e6;

  /** A layer as pixels. */
  sealed interface Shape {
    Layer layer();

    /** Its place in the layers of the figure. */
    int place();
  }

  /**
   * Markers and error bars.
   *
   * @param index of each marker in the layer
   * @param barX positions of error bars, which may be joined where they are dense
   * @param flatY positions of horizontal error bars
   */
  record Markers(
      Layer.Points layer,
      int place,
      double[] x,
      double[] y,
      int[] index,
      double[] barX,
      double[] barLow,
      double[] barHigh,
      double[] flatY,
      double[] flatLeft,
      double[] flatRight)
      implements Shape {}

  /** A line; NaN in {@code y} is a gap. */
  record Polyline(Layer layer, int place, double[] x, double[] y) implements Shape {}

  /** A filled area between two lines over the same positions. */
  record Area(Layer.Band layer, int place, double[] x, double[] low, double[] high)
      implements Shape {}

  /** A straight line across the plot. */
  record Across(Layer.Rule layer, int place, double at) implements Shape {}

  /**
   * Coloured cells.
   *
   * @param columns the column of the map at each pixel from the left; -1 beside it
   * @param rows the row of the map at each pixel from the top; -1 beside it
   */
  record Cells(Layer.Map layer, int place, int[] columns, int[] rows) implements Shape {}

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
    for (int i = 0; i < figure.layers().size(); i++) {
      shapes.add(shape(figure.layers().get(i), i));
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

  @Override
  public double pixelX(double value) {
    return limited(view.x().fraction(value) * (width - 1));
  }

  @Override
  public double pixelY(double value) {
    double fraction = view.y().fraction(value);
    if (Double.isNaN(fraction)) {
      return Double.isNaN(value) ? Double.NaN : FAR;
    }
    return limited((1 - fraction) * (height - 1));
  }

  @Override
  public double valueX(double pixel) {
    return view.x().value(fractionX(pixel));
  }

  @Override
  public double valueY(double pixel) {
    return view.y().value(fractionY(pixel));
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
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

  private Shape shape(Layer layer, int place) {
    return switch (layer) {
      case Layer.Points points -> markers(points, place);
      case Layer.Steps steps ->
          polyline(steps, place, Decimation.steps(steps.edges(), steps.y(), view.x(), width));
      case Layer.Line line ->
          polyline(line, place, Decimation.line(line.x(), line.y(), view.x(), width));
      case Layer.Band band -> area(band, place);
      case Layer.Map map -> cells(map, place);
      case Layer.Rule rule ->
          new Across(
              rule, place, rule.vertical() ? pixelX(rule.position()) : pixelY(rule.position()));
    };
  }

  private Cells cells(Layer.Map map, int place) {
    int[] columns = new int[width];
    for (int i = 0; i < width; i++) {
      columns[i] = cell(map.x(), view.x().value((i + 0.5) / width), map.columns());
    }
    int[] rows = new int[height];
    for (int i = 0; i < height; i++) {
      rows[i] = cell(map.y(), view.y().value(1 - (i + 0.5) / height), map.rows());
    }
    return new Cells(map, place, columns, rows);
  }

  private static int cell(Layer.Map.Extent extent, double value, int cells) {
    int cell = extent.cell(value, cells);
    return cell < 0 || cell >= cells ? -1 : cell;
  }

  private Markers markers(Layer.Points layer, int place) {
    int[] index = Decimation.points(layer.x(), layer.y(), view.x(), view.y(), width, height);
    double[] x = new double[index.length];
    double[] y = new double[index.length];
    for (int i = 0; i < index.length; i++) {
      x[i] = pixelX(layer.x()[index[i]]);
      y[i] = pixelY(layer.y()[index[i]]);
    }
    int flat = layer.hasHorizontalBars() ? index.length : 0;
    double[] flatY = new double[flat];
    double[] flatLeft = new double[flat];
    double[] flatRight = new double[flat];
    for (int i = 0; i < flat; i++) {
      flatY[i] = y[i];
      flatLeft[i] = pixelLeft(layer.left()[index[i]]);
      flatRight[i] = pixelX(layer.right()[index[i]]);
    }
    Decimation.Bars bars =
        layer.hasBars()
            ? Decimation.bars(layer.x(), layer.low(), layer.high(), view.x(), width)
            : new Decimation.Bars(new double[0], new double[0], new double[0]);
    double[] barX = new double[bars.x().length];
    double[] barLow = new double[barX.length];
    double[] barHigh = new double[barX.length];
    for (int i = 0; i < barX.length; i++) {
      barX[i] = pixelX(bars.x()[i]);
      barLow[i] = pixelY(bars.low()[i]);
      barHigh[i] = pixelY(bars.high()[i]);
    }
    return new Markers(
        layer, place, x, y, index, barX, barLow, barHigh, flatY, flatLeft, flatRight);
  }

  /** On a logarithmic axis a bar that reaches to nothing runs out of the view. */
  private double pixelLeft(double value) {
    double pixel = pixelX(value);
    return Double.isNaN(pixel) && !Double.isNaN(value) ? -FAR : pixel;
  }

  private Polyline polyline(Layer layer, int place, Decimation.Vertices vertices) {
    double[] x = new double[vertices.x().length];
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = pixelX(vertices.x()[i]);
      y[i] = pixelY(vertices.y()[i]);
    }
    return new Polyline(layer, place, x, y);
  }

  private Area area(Layer.Band band, int place) {
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
    return new Area(band, place, x, low, high);
  }

  /**
   * A datum near the pointer.
   *
   * @param index in the layer
   */
  record Hit(Layer layer, int index, double x, double y) {}

  /**
   * The datum that the pointer is at: the nearest marker within reach, else the cell of a map or
   * the bin of the first histogram; null if there is none.
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
    if (best == null) {
      best = cell(atX, atY);
    }
    return best != null ? best : bin(atX);
  }

  private Hit cell(double atX, double atY) {
    for (Shape shape : shapes) {
      if (shape instanceof Cells cells) {
        int column = cells.columns()[(int) Math.clamp(atX, 0, width - 1)];
        int row = cells.rows()[(int) Math.clamp(atY, 0, height - 1)];
        if (row >= 0 && column >= 0) {
          return new Hit(cells.layer(), row * cells.layer().columns() + column, atX, atY);
        }
      }
    }
    return null;
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
