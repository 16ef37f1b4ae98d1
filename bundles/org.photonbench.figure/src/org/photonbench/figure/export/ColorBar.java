package org.photonbench.figure.export;

import org.photonbench.figure.AxisRange;
import org.photonbench.figure.ColorMap;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Ticks;

/** The scale of a map's colours at the right of the plot area. */
final class ColorBar {
  // Lengths in units of the type size.
  private static final double GAP = 1;
  private static final double WIDTH = 1.1;
  private static final double TICK = 0.42;
  private static final double LABEL_GAP = 0.3;
  private static final double TITLE_GAP = 0.45;
  private static final double SPACING = 4;

  private static final int STEPS = 256;

  private final String title;
  private final AxisRange range;
  private final double em;
  private final Ticks ticks;
  private final double labels;

  private ColorBar(Layer.Map map, double height, double em, Canvas canvas) {
    this.em = em;
    ColorMap colors = ColorMap.of(map);
    range = colors.range();
    title = colors.title(map);
    ticks = Ticks.of(range, height, SPACING * em, label -> em);
    labels =
        ticks.labels().stream().mapToDouble(label -> canvas.textWidth(label, em)).max().orElse(0);
  }

  /** The bar of a figure's map; null if it has none. */
  static ColorBar of(Figure figure, double height, double em, Canvas canvas) {
    return figure.map().map(map -> new ColorBar(map, height, em, canvas)).orElse(null);
  }

  /** The room it takes beside the plot area. */
  double width() {
    double titled = title.isEmpty() ? 0 : TITLE_GAP + TextMetrics.ASCENT;
    return (GAP + WIDTH + TICK + LABEL_GAP + titled + TextMetrics.DESCENT) * em + labels;
  }

  void paint(Canvas canvas, Frame frame, int color, double lineWidth) {
    canvas.begin("color-bar", title);
    double left = frame.right() + GAP * em;
    double right = left + WIDTH * em;
    int[] argb = new int[STEPS];
    for (int i = 0; i < STEPS; i++) {
      argb[i] = 0xFF000000 | ColorMap.rgb(1 - (i + 0.5) / STEPS);
    }
    canvas.cells(left, frame.top(), WIDTH * em, frame.height(), 1, argb);
    Canvas.Ink ink = Canvas.Ink.line(color, lineWidth);
    canvas.rect(left, frame.top(), WIDTH * em, frame.height(), ink);
    for (int i = 0; i < ticks.major().length; i++) {
      double y = frame.bottom() - range.fraction(ticks.major()[i]) * frame.height();
      canvas.line(right, y, right + TICK * em, y, ink);
      canvas.text(
          ticks.labels().get(i),
          right + (TICK + LABEL_GAP) * em,
          y + TextMetrics.CAP_HEIGHT * em / 2,
          em,
          Canvas.Anchor.START,
          0,
          color);
    }
    double x = right + (TICK + LABEL_GAP + TITLE_GAP + TextMetrics.ASCENT) * em + labels;
    double middle = (frame.top() + frame.bottom()) / 2;
    canvas.text(title, x, middle, em, Canvas.Anchor.MIDDLE, -90, color);
    canvas.end();
  }
}
