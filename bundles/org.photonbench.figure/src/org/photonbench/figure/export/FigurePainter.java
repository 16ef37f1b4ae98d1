package org.photonbench.figure.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.photonbench.figure.Axis;
import org.photonbench.figure.AxisRange;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Palette;
import org.photonbench.figure.Ticks;
import org.photonbench.figure.export.Canvas.Anchor;
import org.photonbench.figure.export.Canvas.Ink;

/**
 * Lays a figure out and paints it. One painter serves all canvases, so that a figure looks the same
 * everywhere.
 *
 * <p>Points that the vertical axis cannot show (zero counts on a logarithmic axis, values beyond a
 * range that was set) are marked by open triangles at the end of the axis.
 */
public final class FigurePainter {
  // Lengths in units of the type size.
  private static final double PAD = 0.7;
  private static final double TICK = 0.42;
  private static final double MINOR_TICK = 0.22;
  private static final double LABEL_GAP = 0.3;
  private static final double X_LABEL_GAP = 0.42;
  private static final double TITLE_GAP = 0.45;
  private static final double TITLE_SIZE = 1.15;
  private static final double X_SPACING = 6;
  private static final double Y_SPACING = 4;
  private static final double ROW = 1.45;
  private static final double SAMPLE = 1.9;
  private static final double SAMPLE_GAP = 0.55;
  private static final double ENTRY_GAP = 1.6;
  private static final double LEGEND_MARGIN = 0.6;
  private static final double ARROW = 0.3;
  private static final double DASH = 0.4;

  private static final double SMALLEST_TYPE = 0.65;
  private static final double BAND_OPACITY = 0.2;
  private static final double CROWDED_BAR_OPACITY = 0.4;

  private final Figure figure;
  private final FigureStyle style;
  private final Canvas canvas;
  private final Palette palette;
  private final double em;

  private Frame frame;
  private Ticks xTicks;
  private Ticks yTicks;
  private ColorBar colorBar;
  private List<LayerShapes> layers = List.of();

  private FigurePainter(Figure figure, FigureStyle style, Canvas canvas) {
    this.figure = figure;
    this.style = style;
    this.canvas = canvas;
    palette = style.theme();
    em = style.fontSize();
  }

  /** Paints a figure in its default view. */
  public static void paint(Figure figure, FigureStyle style, Canvas canvas) {
    new FigurePainter(figure, style, canvas).paint();
  }

  /** What is in a figure, in words. */
  static String description(Figure figure) {
    String names =
        figure.layers().stream()
            .map(Layer::label)
            .filter(label -> !label.isEmpty())
            .collect(Collectors.joining(", "));
    return figure.y().title()
        + " against "
        + figure.x().title()
        + (names.isEmpty() ? "" : ": " + names);
  }

  private void paint() {
    Legend legend = new Legend();
    layOut(0);
    legend.place();
    if (legend.isAbove()) {
      layOut(legend.heightAbove());
      legend.place();
    }
    canvas.begin("background", "");
    canvas.rect(0, 0, style.width(), style.height(), Ink.fill(palette.background()));
    canvas.end();
    paintAxes();
    for (int i = 0; i < layers.size(); i++) {
      Layer layer = layers.get(i).layer();
      String role = layer.role().name().toLowerCase(Locale.ROOT);
      canvas.begin("layer-" + (i + 1) + "-" + role, layer.label());
      paintLayer(layers.get(i));
      canvas.end();
    }
    if (colorBar != null) {
      colorBar.paint(canvas, frame, palette.foreground(), style.axisWidth());
    }
    legend.paint();
  }

  private boolean isTitled() {
    return style.medium() == FigureStyle.Medium.SCREEN && !figure.title().isEmpty();
  }

  /** Margins from measured text; the vertical ones do not depend on the horizontal ones. */
  private void layOut(double legendHeight) {
    AxisRange x = AxisRange.x(figure);
    AxisRange y = AxisRange.y(figure, x);
    double line = (TextMetrics.ASCENT + TextMetrics.DESCENT) * em;
    double top = PAD * em + (isTitled() ? TITLE_SIZE * line + TITLE_GAP * em : 0) + legendHeight;
    double bottom =
        style.height()
            - PAD * em
            - (figure.x().title().isEmpty() ? 0 : line + TITLE_GAP * em)
            - (TICK + X_LABEL_GAP + TextMetrics.CAP_HEIGHT) * em;
    top = snap(Math.min(top, style.height() * 0.5));
    bottom = snap(Math.max(bottom, top + style.height() * 0.15));
    yTicks = Ticks.of(y, bottom - top, Y_SPACING * em, label -> em);
    double labels = 0;
    for (String label : yTicks.labels()) {
      labels = Math.max(labels, width(label));
    }
    double left =
        snap(
            Math.min(
                (PAD + TICK + LABEL_GAP) * em
                    + labels
                    + (figure.y().title().isEmpty() ? 0 : line + TITLE_GAP * em),
                style.width() * 0.6));
    colorBar = ColorBar.of(figure, bottom - top, em, canvas);
    double bar = colorBar == null ? 0 : colorBar.width();
    double right =
        snap(Math.max(style.width() - 1.5 * PAD * em - bar, left + 0.15 * style.width()));
    frame = new Frame(left, top, right, bottom, x, y);
    if (figure.hasSquareScale()) {
      frame = frame.square();
      yTicks = Ticks.of(y, frame.height(), Y_SPACING * em, label -> em);
      colorBar = ColorBar.of(figure, frame.height(), em, canvas);
    }
    // The last label may reach over the end of the axis; room for it may in turn change the ticks.
    for (int round = 0; round < 3; round++) {
      xTicks = Ticks.of(x, frame.width(), X_SPACING * em, this::width);
      double over = 0;
      for (int i = 0; i < xTicks.major().length; i++) {
        double end = frame.px(xTicks.major()[i]) + width(xTicks.labels().get(i)) / 2;
        over = Math.max(over, end - (style.width() - PAD * em / 2));
      }
      if (over <= 0) {
        break;
      }
      frame =
          new Frame(
              left,
              frame.top(),
              snap(Math.max(frame.right() - over - 1, left + style.width() * 0.15)),
              frame.bottom(),
              x,
              y);
    }
    int[] colors = palette.colors(figure);
    List<LayerShapes> shapes = new ArrayList<>();
    for (int i = 0; i < colors.length; i++) {
      shapes.add(LayerShapes.of(figure.layers().get(i), colors[i], frame, em));
    }
    layers = shapes;
  }

  /** To the middle of a pixel, where a line of one pixel is sharp. */
  private static double snap(double position) {
    return Math.floor(position) + 0.5;
  }

  private double width(String text) {
    return canvas.textWidth(text, em);
  }

  private void paintAxes() {
    int color = palette.foreground();
    Ink ink = Ink.line(color, style.axisWidth());
    // Ticks and axes share their outer edge.
    double half = style.axisWidth() / 2;
    if (isTitled()) {
      canvas.begin("title", "");
      double size = TITLE_SIZE * em;
      String text = TextMetrics.fitted(figure.title(), size, frame.right() - frame.left());
      text(text, frame.left(), PAD * em + TextMetrics.ASCENT * size, size, Anchor.START, 0);
      canvas.end();
    }
    canvas.begin("x-axis", "");
    canvas.line(frame.left() - half, frame.bottom(), frame.right() + half, frame.bottom(), ink);
    for (double value : xTicks.minor()) {
      double x = frame.px(value);
      canvas.line(x, frame.bottom(), x, frame.bottom() + MINOR_TICK * em, ink);
    }
    double baseline = frame.bottom() + (TICK + X_LABEL_GAP + TextMetrics.CAP_HEIGHT) * em;
    for (int i = 0; i < xTicks.major().length; i++) {
      double x = frame.px(xTicks.major()[i]);
      canvas.line(x, frame.bottom(), x, frame.bottom() + TICK * em, ink);
      text(xTicks.labels().get(i), x, baseline, em, Anchor.MIDDLE, 0);
    }
    if (!figure.x().title().isEmpty()) {
      // The strip of the vertical title is left to it, so that the two never meet in the corner.
      double strip = (PAD + TextMetrics.ASCENT + TextMetrics.DESCENT) * em;
      axisTitle(
          figure.x(),
          (frame.left() + frame.right()) / 2,
          style.height() - (PAD + TextMetrics.DESCENT) * em,
          strip,
          style.width(),
          0);
    }
    canvas.end();
    canvas.begin("y-axis", "");
    canvas.line(frame.left(), frame.bottom() + half, frame.left(), frame.top() - half, ink);
    for (double value : yTicks.minor()) {
      double y = frame.py(value);
      canvas.line(frame.left() - MINOR_TICK * em, y, frame.left(), y, ink);
    }
    for (int i = 0; i < yTicks.major().length; i++) {
      double y = frame.py(yTicks.major()[i]);
      canvas.line(frame.left() - TICK * em, y, frame.left(), y, ink);
      text(
          yTicks.labels().get(i),
          frame.left() - (TICK + LABEL_GAP) * em,
          y + TextMetrics.CAP_HEIGHT * em / 2,
          em,
          Anchor.END,
          0);
    }
    if (!figure.y().title().isEmpty()) {
      axisTitle(
          figure.y(),
          (frame.top() + frame.bottom()) / 2,
          (PAD + TextMetrics.ASCENT) * em,
          0,
          style.height(),
          -90);
    }
    canvas.end();
  }

  /**
   * A title in the middle of its axis, as far as there is room. When it is too long its type is
   * made smaller, then the quantity is shortened; the unit stays.
   *
   * @param middle of the axis, along it
   * @param baseline across the axis
   * @param from where the room begins, along the axis
   * @param to where it ends
   */
  private void axisTitle(
      Axis axis, double middle, double baseline, double from, double to, double degrees) {
    double room = to - from - PAD * em;
    String title = axis.title();
    double size = em * Math.clamp(room / width(title), SMALLEST_TYPE, 1);
    if (canvas.textWidth(title, size) > room) {
      String unit = title.substring(axis.quantity().length());
      String quantity =
          TextMetrics.fitted(axis.quantity(), size, room - canvas.textWidth(unit, size));
      title = TextMetrics.fitted(quantity + unit, size, room);
    }
    double half = canvas.textWidth(title, size) / 2;
    double low = from + PAD * em / 2 + half;
    double at = Math.clamp(middle, low, Math.max(low, to - PAD * em / 2 - half));
    boolean across = degrees == 0;
    text(title, across ? at : baseline, across ? baseline : at, size, Anchor.MIDDLE, degrees);
  }

  private void text(String text, double x, double y, double size, Anchor anchor, double degrees) {
    canvas.text(text, x, y, size, anchor, degrees, palette.foreground());
  }

  private void paintLayer(LayerShapes shapes) {
    double margin = style.fitWidth() / 2 + 0.5;
    boolean clipped =
        !shapes.areas().isEmpty()
            || !shapes.bars().isEmpty()
            || !shapes.paths().isEmpty()
            || !shapes.cells().isEmpty();
    if (clipped) {
      canvas.clip(
          frame.left() - margin,
          frame.top() - margin,
          frame.width() + 2 * margin,
          frame.height() + 2 * margin);
      for (LayerShapes.Cells c : shapes.cells()) {
        canvas.cells(c.x(), c.y(), c.width(), c.height(), c.columns(), c.argb());
      }
      for (LayerShapes.Path area : shapes.areas()) {
        canvas.polygon(area.x(), area.y(), areaInk(shapes));
      }
      for (LayerShapes.Bar bar : shapes.bars()) {
        canvas.line(
            across(bar.x1()), clamp(bar.y1()), across(bar.x2()), clamp(bar.y2()), barInk(shapes));
      }
      for (LayerShapes.Path path : shapes.paths()) {
        canvas.polyline(path.x(), path.y(), lineInk(shapes));
      }
      canvas.unclip();
    }
    // A marker in view is painted whole, also on the edge.
    for (LayerShapes.Dot dot : shapes.dots()) {
      canvas.circle(dot.x(), dot.y(), shapes.radius(), dotInk(shapes));
    }
    for (LayerShapes.Arrow arrow : shapes.arrows()) {
      double half = (shapes.crowded() ? 0.7 : 1) * ARROW * em;
      double tip = arrow.up() ? frame.top() : frame.bottom();
      double base = arrow.up() ? tip + 1.5 * half : tip - 1.5 * half;
      canvas.polygon(
          new double[] {arrow.x() - half, arrow.x() + half, arrow.x()},
          new double[] {base, base, tip},
          Ink.outlined(palette.background(), shapes.color(), style.axisWidth()));
    }
  }

  /**
   * Ends of error bars beyond the plot area are cut off here too, for programs that ignore clips.
   */
  private double clamp(double y) {
    return Math.clamp(y, frame.top(), frame.bottom());
  }

  private double across(double x) {
    return Math.clamp(x, frame.left(), frame.right());
  }

  private static Ink areaInk(LayerShapes shapes) {
    return Ink.fill(shapes.color(), BAND_OPACITY);
  }

  private Ink barInk(LayerShapes shapes) {
    Ink ink = Ink.line(shapes.color(), style.axisWidth());
    return shapes.crowded() ? ink.withStrokeOpacity(CROWDED_BAR_OPACITY) : ink;
  }

  private Ink lineInk(LayerShapes shapes) {
    return switch (shapes.layer().role()) {
      case REFERENCE -> Ink.dashed(shapes.color(), style.axisWidth(), DASH * em);
      case FIT -> Ink.line(shapes.color(), style.fitWidth());
      case DATA, DATA_OTHER, HIGHLIGHT -> Ink.line(shapes.color(), style.dataWidth());
    };
  }

  private Ink dotInk(LayerShapes shapes) {
    // Open and filled markers are told apart in black and white too; small ones cannot be open.
    return shapes.layer().role() == Layer.Role.DATA_OTHER && !shapes.crowded()
        ? Ink.outlined(palette.background(), shapes.color(), style.dataWidth())
        : Ink.fill(shapes.color());
  }

  /** Names the layers, where it covers nothing. */
  private final class Legend {
    private final List<Integer> entries = new ArrayList<>();
    private double x;
    private double y;
    private boolean above;

    Legend() {
      for (int i = 0; i < figure.layers().size(); i++) {
        Layer layer = figure.layers().get(i);
        // The colour bar says what a map is.
        if (!layer.label().isEmpty() && !(layer instanceof Layer.Map)) {
          entries.add(i);
        }
      }
      if (entries.size() < 2) {
        entries.clear();
      }
    }

    boolean isAbove() {
      return above;
    }

    private String label(int entry) {
      return figure.layers().get(entry).label();
    }

    private double entryWidth(int entry) {
      return (SAMPLE + SAMPLE_GAP) * em + width(label(entry));
    }

    /** Finds a free place in the plot area, corners first; above it if there is none. */
    void place() {
      if (entries.isEmpty() || above) {
        return;
      }
      double width = 0;
      for (int entry : entries) {
        width = Math.max(width, entryWidth(entry));
      }
      double height = entries.size() * ROW * em;
      double margin = LEGEND_MARGIN * em;
      double right = frame.right() - margin - width;
      double bottom = frame.bottom() - margin - height;
      double left = frame.left() + margin;
      double top = frame.top() + margin;
      Occupancy occupancy = new Occupancy(frame);
      for (LayerShapes shapes : layers) {
        occupancy.add(shapes);
      }
      List<double[]> places = new ArrayList<>();
      places.add(new double[] {right, top});
      places.add(new double[] {left, top});
      places.add(new double[] {right, bottom});
      places.add(new double[] {left, bottom});
      // Then along the right, the left and the upper edge.
      for (double at = top; at < bottom; at += em) {
        places.add(new double[] {right, at});
      }
      for (double at = top; at < bottom; at += em) {
        places.add(new double[] {left, at});
      }
      for (double at = right; at > left; at -= em) {
        places.add(new double[] {at, top});
      }
      for (double[] place : places) {
        boolean inside = place[0] >= left && place[1] >= top;
        if (inside
            && occupancy.isFree(
                place[0] - margin / 2, place[1] - margin / 2, width + margin, height + margin)) {
          x = place[0];
          y = place[1];
          return;
        }
      }
      above = true;
    }

    /** Widths of as many columns of entries, row by row, as fit above the plot area. */
    private List<Double> columns() {
      for (int count = entries.size(); count > 1; count--) {
        List<Double> widths = new ArrayList<>(Collections.nCopies(count, 0.0));
        double total = (count - 1) * ENTRY_GAP * em;
        for (int i = 0; i < entries.size(); i++) {
          widths.set(i % count, Math.max(widths.get(i % count), entryWidth(entries.get(i))));
        }
        for (double width : widths) {
          total += width;
        }
        if (total <= frame.width()) {
          return widths;
        }
      }
      return List.of(frame.width());
    }

    double heightAbove() {
      return (Math.ceilDiv(entries.size(), columns().size()) * ROW + LABEL_GAP) * em;
    }

    void paint() {
      if (entries.isEmpty()) {
        return;
      }
      canvas.begin("legend", "");
      if (above) {
        List<Double> columns = columns();
        double middle = frame.top() - heightAbove() + ROW * em / 2;
        for (int i = 0; i < entries.size(); i += columns.size()) {
          double at = frame.left();
          for (int j = i; j < Math.min(i + columns.size(), entries.size()); j++) {
            entry(entries.get(j), at, middle);
            at += columns.get(j - i) + ENTRY_GAP * em;
          }
          middle += ROW * em;
        }
      } else {
        double middle = y + ROW * em / 2;
        for (int entry : entries) {
          entry(entry, x, middle);
          middle += ROW * em;
        }
      }
      canvas.end();
    }

    private void entry(int entry, double left, double middle) {
      double right = left + SAMPLE * em;
      LayerShapes shapes = layers.get(entry);
      switch (shapes.layer()) {
        case Layer.Points p -> {
          double center = (left + right) / 2;
          if (p.hasBars()) {
            canvas.line(center, middle - 0.5 * em, center, middle + 0.5 * em, barInk(shapes));
          }
          if (p.hasHorizontalBars()) {
            canvas.line(center - 0.5 * em, middle, center + 0.5 * em, middle, barInk(shapes));
          }
          // Not smaller than can be told apart, however small the points are.
          canvas.circle(center, middle, Math.max(shapes.radius(), 0.16 * em), dotInk(shapes));
        }
        case Layer.Band _ ->
            canvas.rect(left, middle - 0.35 * em, right - left, 0.7 * em, areaInk(shapes));
        case Layer.Steps _ -> canvas.line(left, middle, right, middle, lineInk(shapes));
        case Layer.Line _ -> canvas.line(left, middle, right, middle, lineInk(shapes));
        case Layer.Map _ -> {
          // The colour bar is its key.
        }
        case Layer.Rule _ -> canvas.line(left, middle, right, middle, lineInk(shapes));
      }
      double start = right + SAMPLE_GAP * em;
      text(
          TextMetrics.fitted(label(entry), em, frame.right() + PAD * em - start),
          start,
          middle + TextMetrics.CAP_HEIGHT * em / 2,
          em,
          Anchor.START,
          0);
    }
  }
}
