package org.photonbench.ui.plot;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.photonbench.figure.Palette;

/**
 * Chooses a number along an axis by a click or a drag, and shows what is chosen as ranges across
 * the plot. It takes every drag, or only those that begin at an edge of a range.
 */
public final class ValueChooser implements PlotOverlay {
  /** The axis that the numbers are on. */
  public enum Along {
    X,
    Y
  }

  /** A range; of no width it is a line. */
  public record Range(double from, double to) {}

  private static final int REACH = 6;
  private static final int FILL_ALPHA = 50;
  private static final int LINE_ALPHA = 220;

  private final Along along;
  private final boolean edgesOnly;
  private final Supplier<List<Range>> ranges;
  private final DoubleConsumer chosen;

  /**
   * @param edgesOnly whether a drag must begin at an edge, so that others still move the view
   * @param ranges asked for each time the plot is painted
   * @param chosen given the number under the pointer, at the press and while it is dragged
   */
  public ValueChooser(
      Along along, boolean edgesOnly, Supplier<List<Range>> ranges, DoubleConsumer chosen) {
    this.along = along;
    this.edgesOnly = edgesOnly;
    this.ranges = ranges;
    this.chosen = chosen;
  }

  @Override
  public boolean press(PlotPixels pixels, int x, int y, int keys) {
    if ((keys & SWT.MODIFIER_MASK) != 0 || edgesOnly && !isAtEdge(pixels, x, y)) {
      return false;
    }
    if (!edgesOnly) {
      choose(pixels, x, y);
    }
    return true;
  }

  @Override
  public void drag(PlotPixels pixels, int x, int y) {
    choose(pixels, x, y);
  }

  private void choose(PlotPixels pixels, int x, int y) {
    chosen.accept(
        along == Along.X
            ? pixels.valueX(Math.clamp(x, 0, pixels.width() - 1))
            : pixels.valueY(Math.clamp(y, 0, pixels.height() - 1)));
  }

  @Override
  public int cursor(PlotPixels pixels, int x, int y) {
    if (edgesOnly && !isAtEdge(pixels, x, y)) {
      return SWT.NONE;
    }
    return along == Along.X ? SWT.CURSOR_SIZEWE : SWT.CURSOR_SIZENS;
  }

  private boolean isAtEdge(PlotPixels pixels, int x, int y) {
    int at = along == Along.X ? x : y;
    return ranges.get().stream()
        .anyMatch(range ->
            Math.abs(pixel(pixels, range.from()) - at) <= REACH
                || Math.abs(pixel(pixels, range.to()) - at) <= REACH);
  }

  /** Beyond the plot by no more than a pixel, so that no edge is painted there. */
  private int pixel(PlotPixels pixels, double value) {
    double at = along == Along.X ? pixels.pixelX(value) : pixels.pixelY(value);
    int size = along == Along.X ? pixels.width() : pixels.height();
    return (int) Math.round(Math.clamp(at, -1, size));
  }

  @Override
  public void paint(GC gc, PlotPixels pixels, Palette palette) {
    gc.setAntialias(SWT.OFF);
    gc.setLineWidth(1);
    gc.setForeground(PlotColors.of(palette.foreground()));
    gc.setBackground(PlotColors.of(palette.foreground()));
    for (Range range : ranges.get()) {
      int one = pixel(pixels, range.from());
      int other = pixel(pixels, range.to());
      int low = Math.min(one, other);
      int high = Math.max(one, other);
      gc.setAlpha(FILL_ALPHA);
      if (along == Along.X) {
        gc.fillRectangle(low, 0, high - low, pixels.height());
      } else {
        gc.fillRectangle(0, low, pixels.width(), high - low);
      }
      gc.setAlpha(LINE_ALPHA);
      line(gc, pixels, low);
      line(gc, pixels, high);
    }
    gc.setAlpha(255);
  }

  private void line(GC gc, PlotPixels pixels, int at) {
    if (along == Along.X) {
      gc.drawLine(at, 0, at, pixels.height());
    } else {
      gc.drawLine(0, at, pixels.width(), at);
    }
  }
}
