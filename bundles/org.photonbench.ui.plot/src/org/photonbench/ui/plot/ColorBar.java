package org.photonbench.ui.plot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.photonbench.figure.AxisRange;
import org.photonbench.figure.ColorMap;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Ticks;

/** The scale of a map's colours at the right of the plot. */
final class ColorBar {
  private static final int GAP = 14;
  private static final int WIDTH = 14;
  private static final int TICK = 5;
  private static final int LABEL_GAP = 4;
  private static final int SPACING = 55;

  private final String title;
  private final AxisRange range;
  private final Ticks ticks;
  private final int labels;
  private final int lineHeight;

  private ColorBar(GC gc, Layer.Map map, int height) {
    ColorMap colors = ColorMap.of(map);
    range = colors.range();
    title = colors.title(map);
    lineHeight = gc.getFontMetrics().getHeight();
    ticks = Ticks.of(range, height - 1, SPACING, label -> lineHeight);
    labels = ticks.labels().stream().mapToInt(label -> gc.textExtent(label).x).max().orElse(0);
  }

  /** The bar of a figure's map; null if it has none. */
  static ColorBar of(GC gc, Figure figure, int height) {
    return figure.map().map(map -> new ColorBar(gc, map, height)).orElse(null);
  }

  /** The room it takes beside the plot. */
  int width() {
    return GAP + WIDTH + TICK + LABEL_GAP + labels + LABEL_GAP + lineHeight;
  }

  void paint(GC gc, Rectangle plot, int foreground) {
    int left = plot.x + plot.width + GAP;
    int right = left + WIDTH;
    for (int y = 0; y < plot.height; y++) {
      gc.setForeground(PlotColors.of(ColorMap.rgb(1 - (y + 0.5) / plot.height)));
      gc.drawLine(left, plot.y + y, right - 1, plot.y + y);
    }
    gc.setForeground(PlotColors.of(foreground));
    gc.drawRectangle(left - 1, plot.y - 1, WIDTH + 1, plot.height + 1);
    for (int i = 0; i < ticks.major().length; i++) {
      double fraction = range.fraction(ticks.major()[i]);
      int y = plot.y + (int) Math.round((1 - fraction) * (plot.height - 1));
      gc.drawLine(right, y, right + TICK, y);
      String label = ticks.labels().get(i);
      Point extent = gc.textExtent(label);
      gc.drawText(label, right + TICK + LABEL_GAP, y - extent.y / 2, SWT.DRAW_TRANSPARENT);
    }
    int titleX = right + TICK + LABEL_GAP + labels + LABEL_GAP;
    Transform turned = new Transform(gc.getDevice());
    Transform plain = new Transform(gc.getDevice());
    try {
      gc.getTransform(plain);
      gc.getTransform(turned);
      turned.translate(titleX, plot.y + (plot.height + gc.textExtent(title).x) / 2f);
      turned.rotate(-90);
      gc.setTransform(turned);
      gc.drawText(title, 0, 0, SWT.DRAW_TRANSPARENT);
      gc.setTransform(plain);
    } finally {
      turned.dispose();
      plain.dispose();
    }
  }
}
