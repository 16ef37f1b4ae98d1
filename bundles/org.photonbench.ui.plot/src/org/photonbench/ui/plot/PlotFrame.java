package org.photonbench.ui.plot;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Palette;
import org.photonbench.figure.Ticks;

/** What surrounds the layers: axes with ticks and titles, the legend, and where all of it lies. */
final class PlotFrame {
  private static final int MAJOR_TICK = 5;
  private static final int MINOR_TICK = 3;
  private static final int GAP = 4;
  private static final int MARGIN = 8;
  private static final int KEY_WIDTH = 16;
  private static final int LEGEND_GAP = 16;
  private static final int X_SPACING = 90;
  private static final int Y_SPACING = 55;

  /** Left margins come in steps, so that the plot does not jitter while labels change. */
  private static final int LEFT_STEP = 12;

  private final Figure figure;
  private final Rectangle plot;
  private final Ticks xTicks;
  private final Ticks yTicks;
  private final int lineHeight;
  private final Point size;
  private final List<Key> keys = new ArrayList<>();

  private final ColorBar colorBar;

  private record Key(Layer layer, int place, int x, int y) {}

  /**
   * Lays out a figure.
   *
   * @param gc has the font of the plot
   * @param size of the whole plot in pixels
   */
  PlotFrame(GC gc, Figure figure, PlotView view, Point size) {
    this.figure = figure;
    this.size = size;
    lineHeight = gc.getFontMetrics().getHeight();
    int legendBottom = layOutLegend(gc, MARGIN + lineHeight / 2);
    int top = Math.max(MARGIN + lineHeight / 2, legendBottom);
    int bottom = size.y - (MAJOR_TICK + GAP + lineHeight + GAP + lineHeight + MARGIN / 2);
    int height = Math.max(2, bottom - top);
    Ticks ticks = yTicks(view, height);
    int labels = 0;
    for (String label : ticks.labels()) {
      labels = Math.max(labels, gc.textExtent(label).x);
    }
    labels = (labels + LEFT_STEP - 1) / LEFT_STEP * LEFT_STEP;
    int left = MARGIN / 2 + lineHeight + GAP + labels + GAP + MAJOR_TICK;
    ColorBar bar = ColorBar.of(gc, figure, height);
    int width = Math.max(2, size.x - left - 2 * MARGIN - (bar == null ? 0 : bar.width()));
    plot = new Rectangle(left, top, width, height);
    if (figure.hasSquareScale()) {
      double spanX = view.x().max() - view.x().min();
      double spanY = view.y().max() - view.y().min();
      double perUnit = Math.min(width / spanX, height / spanY);
      plot.width = Math.max(2, (int) Math.round(perUnit * spanX));
      plot.height = Math.max(2, (int) Math.round(perUnit * spanY));
      ticks = yTicks(view, plot.height);
      bar = ColorBar.of(gc, figure, plot.height);
    }
    yTicks = ticks;
    colorBar = bar;
    xTicks = Ticks.of(view.x(), plot.width - 1, X_SPACING, label -> gc.textExtent(label).x);
    int shift = left - LEGEND_GAP;
    keys.replaceAll(key -> new Key(key.layer(), key.place(), key.x() + shift, key.y()));
  }

  private Ticks yTicks(PlotView view, int height) {
    return Ticks.of(view.y(), height - 1, Y_SPACING, label -> lineHeight);
  }

  /** The rectangle of the layers. */
  Rectangle plot() {
    return plot;
  }

  Ticks xTicks() {
    return xTicks;
  }

  Ticks yTicks() {
    return yTicks;
  }

  int lineHeight() {
    return lineHeight;
  }

  private int layOutLegend(GC gc, int firstLine) {
    List<Key> all = new ArrayList<>();
    for (int i = 0; i < figure.layers().size(); i++) {
      Layer layer = figure.layers().get(i);
      if (!layer.label().isEmpty() && !(layer instanceof Layer.Map)) {
        all.add(new Key(layer, i, 0, 0));
      }
    }
    if (all.size() < 2) {
      return 0;
    }
    int x = LEGEND_GAP;
    int y = firstLine;
    for (Key key : all) {
      int width = KEY_WIDTH + GAP + gc.textExtent(key.layer().label()).x;
      if (x > LEGEND_GAP && x + width > size.x - 70) {
        x = LEGEND_GAP;
        y += lineHeight + 2;
      }
      keys.add(new Key(key.layer(), key.place(), x, y));
      x += width + LEGEND_GAP;
    }
    return y + lineHeight / 2 + MARGIN;
  }

  /** Paints everything around the layers. */
  void paint(GC gc, PlotGeometry geometry, Palette palette) {
    gc.setAntialias(SWT.OFF);
    gc.setTextAntialias(SWT.ON);
    gc.setLineWidth(1);
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setForeground(PlotColors.of(palette.foreground()));
    int left = plot.x - 1;
    int bottom = plot.y + plot.height;
    gc.drawLine(left, plot.y, left, bottom);
    gc.drawLine(left, bottom, plot.x + plot.width - 1, bottom);
    for (double value : xTicks.minor()) {
      int x = plot.x + (int) Math.round(geometry.pixelX(value));
      gc.drawLine(x, bottom, x, bottom + MINOR_TICK);
    }
    for (double value : yTicks.minor()) {
      int y = plot.y + (int) Math.round(geometry.pixelY(value));
      gc.drawLine(left - MINOR_TICK, y, left, y);
    }
    for (int i = 0; i < xTicks.major().length; i++) {
      int x = plot.x + (int) Math.round(geometry.pixelX(xTicks.major()[i]));
      gc.drawLine(x, bottom, x, bottom + MAJOR_TICK);
      String label = xTicks.labels().get(i);
      gc.drawText(
          label, x - gc.textExtent(label).x / 2, bottom + MAJOR_TICK + GAP, SWT.DRAW_TRANSPARENT);
    }
    for (int i = 0; i < yTicks.major().length; i++) {
      int y = plot.y + (int) Math.round(geometry.pixelY(yTicks.major()[i]));
      gc.drawLine(left - MAJOR_TICK, y, left, y);
      String label = yTicks.labels().get(i);
      Point extent = gc.textExtent(label);
      gc.drawText(
          label, left - MAJOR_TICK - GAP - extent.x, y - extent.y / 2, SWT.DRAW_TRANSPARENT);
    }
    paintTitles(gc);
    paintLegend(gc, palette);
    if (colorBar != null) {
      colorBar.paint(gc, plot, palette.foreground());
    }
  }

  private void paintTitles(GC gc) {
    String x = figure.x().title();
    gc.drawText(
        x, plot.x + (plot.width - gc.textExtent(x).x) / 2, titleLine(), SWT.DRAW_TRANSPARENT);
    String y = figure.y().title();
    Transform turned = new Transform(gc.getDevice());
    Transform plain = new Transform(gc.getDevice());
    try {
      gc.getTransform(plain);
      gc.getTransform(turned);
      turned.translate(MARGIN / 2, plot.y + (plot.height + gc.textExtent(y).x) / 2);
      turned.rotate(-90);
      gc.setTransform(turned);
      gc.drawText(y, 0, 0, SWT.DRAW_TRANSPARENT);
      gc.setTransform(plain);
    } finally {
      turned.dispose();
      plain.dispose();
    }
  }

  private int titleLine() {
    return plot.y + plot.height + MAJOR_TICK + GAP + lineHeight + GAP;
  }

  private void paintLegend(GC gc, Palette palette) {
    LayerPainter painter = new LayerPainter(gc, palette.colors(figure), plot.width, plot.height);
    for (Key key : keys) {
      painter.paintKey(key.layer(), key.place(), key.x(), key.y(), KEY_WIDTH);
      gc.setForeground(PlotColors.of(palette.foreground()));
      gc.drawText(
          key.layer().label(),
          key.x() + KEY_WIDTH + GAP,
          key.y() - lineHeight / 2,
          SWT.DRAW_TRANSPARENT);
    }
  }

  /** Paints the read-out at the lower right, on the line of the axis title if there is room. */
  void paintReadout(GC gc, String text, Palette palette) {
    Point extent = gc.textExtent(text);
    int right = plot.x + plot.width;
    int titleRight = plot.x + (plot.width + gc.textExtent(figure.x().title()).x) / 2;
    int x = right - extent.x;
    gc.setForeground(PlotColors.between(palette.foreground(), palette.background(), 0.25));
    if (x > titleRight + LEGEND_GAP) {
      gc.drawText(text, x, titleLine(), SWT.DRAW_TRANSPARENT);
    }
  }
}
