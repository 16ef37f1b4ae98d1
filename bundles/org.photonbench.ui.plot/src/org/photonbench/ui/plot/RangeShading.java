package org.photonbench.ui.plot;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.photonbench.figure.Palette;

/** Shades ranges along the horizontal axis as left out: faded and hatched. */
public final class RangeShading implements PlotOverlay {
  /**
   * A range.
   *
   * @param from may be minus infinity
   * @param to may be infinity
   */
  public record Range(double from, double to) {}

  private static final int FADE_ALPHA = 150;
  private static final int HATCH_ALPHA = 90;
  private static final int EDGE_ALPHA = 170;
  private static final int HATCH_STEP = 9;

  private final Supplier<List<Range>> ranges;

  /**
   * @param ranges asked for each time the plot is painted
   */
  public RangeShading(Supplier<List<Range>> ranges) {
    this.ranges = ranges;
  }

  @Override
  public void paint(GC gc, PlotPixels pixels, Palette palette) {
    for (Range range : ranges.get()) {
      int left = pixel(pixels, range.from());
      int right = pixel(pixels, range.to());
      if (right >= 0 && left < pixels.width()) {
        paint(gc, palette, left, Math.max(1, right - left), pixels.height());
      }
    }
  }

  /** Beyond the plot by no more than a pixel, so that no edge is painted there. */
  private static int pixel(PlotPixels pixels, double value) {
    if (Double.isInfinite(value)) {
      return value < 0 ? -1 : pixels.width();
    }
    return (int) Math.round(Math.clamp(pixels.pixelX(value), -1, pixels.width()));
  }

  private static void paint(GC gc, Palette palette, int left, int width, int height) {
    gc.setAntialias(SWT.OFF);
    gc.setLineWidth(1);
    gc.setBackground(PlotColors.of(palette.background()));
    gc.setForeground(PlotColors.of(palette.foreground()));
    gc.setAlpha(FADE_ALPHA);
    gc.fillRectangle(left, 0, width, height);
    gc.setAlpha(EDGE_ALPHA);
    gc.drawLine(left, 0, left, height);
    gc.drawLine(left + width, 0, left + width, height);
    gc.setAlpha(HATCH_ALPHA);
    gc.setAntialias(SWT.ON);
    // Lines from the lower left to the upper right at the same places of all ranges; cut by hand,
    // because a clipping of the GC would undo that of the plot.
    int first = left / HATCH_STEP * HATCH_STEP;
    for (int foot = first - height / HATCH_STEP * HATCH_STEP - HATCH_STEP;
        foot < left + width;
        foot += HATCH_STEP) {
      int fromX = Math.max(left, foot);
      int toX = Math.min(left + width, foot + height);
      if (fromX < toX) {
        gc.drawLine(fromX, height - (fromX - foot), toX, height - (toX - foot));
      }
    }
    gc.setAlpha(255);
  }
}
