package org.photonbench.ui.plot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Path;
import org.photonbench.figure.ColorMap;
import org.photonbench.figure.Layer;

/** Paints the layers of a figure, in their order. */
final class LayerPainter {
  private static final int BAND_ALPHA = 56;
  private static final int DASH = 5;

  private final GC gc;
  private final int[] colors;
  private final int width;
  private final int height;

  /**
   * @param colors of the layers of the figure, in their order
   */
  LayerPainter(GC gc, int[] colors, int width, int height) {
    this.gc = gc;
    this.colors = colors;
    this.width = width;
    this.height = height;
  }

  void paint(PlotGeometry geometry) {
    for (PlotGeometry.Shape shape : geometry.shapes()) {
      Color color = PlotColors.of(colors[shape.place()]);
      gc.setForeground(color);
      gc.setBackground(color);
      gc.setLineStyle(SWT.LINE_SOLID);
      gc.setAntialias(SWT.ON);
      switch (shape) {
        case PlotGeometry.Markers markers -> paint(markers);
        case PlotGeometry.Polyline line -> paint(line);
        case PlotGeometry.Area area -> paint(area);
        case PlotGeometry.Across across -> paint(across);
        case PlotGeometry.Cells cells -> paint(cells);
      }
    }
  }

  private void paint(PlotGeometry.Markers markers) {
    boolean highlight = markers.layer().role() == Layer.Role.HIGHLIGHT;
    gc.setAntialias(SWT.OFF);
    gc.setLineWidth(1);
    for (int i = 0; i < markers.barX().length; i++) {
      int x = (int) Math.round(markers.barX()[i]);
      int top = (int) Math.clamp(Math.round(markers.barHigh()[i]), -2, height + 2);
      int bottom = (int) Math.clamp(Math.round(markers.barLow()[i]), -2, height + 2);
      gc.drawLine(x, top, x, bottom);
      if (highlight) {
        gc.drawLine(x - 3, top, x + 3, top);
        gc.drawLine(x - 3, bottom, x + 3, bottom);
      }
    }
    for (int i = 0; i < markers.flatY().length; i++) {
      if (!Double.isNaN(markers.flatLeft()[i]) && !Double.isNaN(markers.flatRight()[i])) {
        int y = (int) Math.round(markers.flatY()[i]);
        int left = (int) Math.clamp(Math.round(markers.flatLeft()[i]), -2, width + 2);
        int right = (int) Math.clamp(Math.round(markers.flatRight()[i]), -2, width + 2);
        gc.drawLine(left, y, right, y);
      }
    }
    gc.setAntialias(SWT.ON);
    int count = markers.x().length;
    int diameter = highlight ? 8 : count <= 300 ? 6 : count <= 2000 ? 4 : count <= 20000 ? 3 : 1;
    for (int i = 0; i < count; i++) {
      int x = (int) Math.round(markers.x()[i]);
      int y = (int) Math.round(markers.y()[i]);
      if (diameter < 4) {
        gc.fillRectangle(x - diameter / 2, y - diameter / 2, diameter, diameter);
      } else {
        gc.fillOval(x - diameter / 2, y - diameter / 2, diameter, diameter);
      }
    }
  }

  private void paint(PlotGeometry.Polyline line) {
    boolean steps = line.layer() instanceof Layer.Steps;
    boolean reference = line.layer().role() == Layer.Role.REFERENCE;
    gc.setAntialias(steps ? SWT.OFF : SWT.ON);
    gc.setLineWidth(line.layer().role() == Layer.Role.FIT ? 2 : 1);
    gc.setLineJoin(SWT.JOIN_ROUND);
    if (reference) {
      gc.setLineDash(new int[] {DASH, DASH});
    }
    Path path = new Path(gc.getDevice());
    try {
      boolean open = false;
      for (int i = 0; i < line.x().length; i++) {
        double y = line.y()[i];
        if (Double.isNaN(y) || Double.isNaN(line.x()[i])) {
          open = false;
          continue;
        }
        // Steps lie on whole pixels, which keeps them sharp.
        float px = (float) (steps ? Math.rint(line.x()[i]) : line.x()[i]);
        float py = (float) (steps ? Math.rint(y) : y);
        if (open) {
          path.lineTo(px, py);
        } else {
          path.moveTo(px, py);
        }
        open = true;
      }
      gc.drawPath(path);
    } finally {
      path.dispose();
    }
    gc.setLineWidth(1);
    gc.setLineStyle(SWT.LINE_SOLID);
  }

  private void paint(PlotGeometry.Area area) {
    gc.setAlpha(BAND_ALPHA);
    int from = 0;
    while (from < area.x().length) {
      int to = from;
      while (to < area.x().length
          && !Double.isNaN(area.low()[to])
          && !Double.isNaN(area.high()[to])) {
        to++;
      }
      fill(area, from, to);
      from = to + 1;
    }
    gc.setAlpha(255);
  }

  private void fill(PlotGeometry.Area area, int from, int to) {
    if (to - from < 2) {
      return;
    }
    Path path = new Path(gc.getDevice());
    try {
      path.moveTo((float) area.x()[from], (float) area.high()[from]);
      for (int i = from + 1; i < to; i++) {
        path.lineTo((float) area.x()[i], (float) area.high()[i]);
      }
      for (int i = to - 1; i >= from; i--) {
        path.lineTo((float) area.x()[i], (float) area.low()[i]);
      }
      path.close();
      gc.fillPath(path);
    } finally {
      path.dispose();
    }
  }

  private void paint(PlotGeometry.Across across) {
    if (Double.isNaN(across.at())) {
      return;
    }
    int at = (int) Math.round(across.at());
    gc.setAntialias(SWT.OFF);
    gc.setLineDash(new int[] {DASH, DASH});
    if (across.layer().vertical()) {
      gc.drawLine(at, 0, at, height);
    } else {
      gc.drawLine(0, at, width, at);
    }
    gc.setLineStyle(SWT.LINE_SOLID);
  }

  private void paint(PlotGeometry.Cells cells) {
    ColorMap colorMap = ColorMap.of(cells.layer());
    PaletteData direct = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    ImageData data = new ImageData(cells.columns().length, cells.rows().length, 24, direct);
    data.alphaData = new byte[data.width * data.height];
    int[] argb = new int[cells.layer().columns()];
    int computed = -1;
    for (int y = 0; y < data.height; y++) {
      int row = cells.rows()[y];
      if (row < 0) {
        continue;
      }
      if (row != computed) {
        for (int i = 0; i < argb.length; i++) {
          argb[i] = colorMap.argb(cells.layer().values()[row][i]);
        }
        computed = row;
      }
      for (int x = 0; x < data.width; x++) {
        int column = cells.columns()[x];
        if (column >= 0) {
          int color = argb[column];
          int at = y * data.bytesPerLine + 3 * x;
          data.data[at] = (byte) (color >> 16);
          data.data[at + 1] = (byte) (color >> 8);
          data.data[at + 2] = (byte) color;
          data.alphaData[y * data.width + x] = (byte) (color >>> 24);
        }
      }
    }
    Image image = new Image(gc.getDevice(), data);
    try {
      gc.drawImage(image, 0, 0);
    } finally {
      image.dispose();
    }
  }

  /** The sign of a layer in the legend, centred in a box. */
  void paintKey(Layer layer, int place, int x, int y, int keyWidth) {
    Color color = PlotColors.of(colors[place]);
    gc.setForeground(color);
    gc.setBackground(color);
    gc.setAntialias(SWT.OFF);
    switch (layer) {
      case Layer.Points points -> {
        if (points.hasBars()) {
          gc.drawLine(x + keyWidth / 2, y - 6, x + keyWidth / 2, y + 6);
        }
        if (points.hasHorizontalBars()) {
          gc.drawLine(x + keyWidth / 2 - 6, y, x + keyWidth / 2 + 6, y);
        }
        gc.setAntialias(SWT.ON);
        gc.fillOval(x + keyWidth / 2 - 3, y - 3, 6, 6);
      }
      case Layer.Band _ -> {
        gc.setAlpha(BAND_ALPHA);
        gc.fillRectangle(x, y - 4, keyWidth, 9);
        gc.setAlpha(255);
      }
      case Layer.Map _ -> {
        // The colour bar is its key.
      }
      case Layer.Rule _ -> {
        gc.setLineDash(new int[] {DASH, DASH});
        gc.drawLine(x, y, x + keyWidth, y);
        gc.setLineStyle(SWT.LINE_SOLID);
      }
      case Layer.Steps _ -> gc.drawLine(x, y, x + keyWidth, y);
      case Layer.Line line -> {
        gc.setLineWidth(line.role() == Layer.Role.FIT ? 2 : 1);
        gc.drawLine(x, y, x + keyWidth, y);
        gc.setLineWidth(1);
      }
    }
  }
}
