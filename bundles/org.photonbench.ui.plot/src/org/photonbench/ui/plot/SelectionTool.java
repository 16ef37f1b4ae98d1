package org.photonbench.ui.plot;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.photonbench.figure.Palette;

/**
 * Selects a rectangle, or a range along the horizontal axis, by dragging in a plot. While it is
 * active every drag selects; else one with Ctrl, if that is asked for. Esc gives up the drag, then
 * the tool.
 */
public final class SelectionTool implements PlotOverlay {
  /** What is selected. */
  public enum Shape {
    RECTANGLE,
    /** All heights. */
    RANGE
  }

  /**
   * A part of a figure in the numbers of its axes.
   *
   * @param pixelX how much one pixel is at the left end, to round to
   * @param pixelY how much one pixel is at the lower end
   */
  public record Selection(
      double fromX, double toX, double fromY, double toY, double pixelX, double pixelY) {}

  private static final int SMALLEST = 3;
  private static final int FILL_ALPHA = 40;
  private static final int LINE_ALPHA = 220;

  private final FigurePlot plot;
  private final Shape shape;
  private final boolean withKey;
  private final Consumer<Selection> selected;
  private Consumer<Boolean> activeListener = active -> {};
  private boolean active;
  private PlotPixels pixels;
  private int startX;
  private int startY;
  private int endX;
  private int endY;

  /**
   * @param withKey whether a drag with Ctrl selects while the tool is not active
   * @param selected given each part that was dragged
   */
  public SelectionTool(
      FigurePlot plot, Shape shape, boolean withKey, Consumer<Selection> selected) {
    this.plot = plot;
    this.shape = shape;
    this.withKey = withKey;
    this.selected = selected;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean newActive) {
    if (active != newActive) {
      active = newActive;
      pixels = null;
      activeListener.accept(active);
      plot.redrawOverlay();
    }
  }

  /** Told when the tool becomes active or is given up. */
  public void onActive(Consumer<Boolean> listener) {
    activeListener = listener;
  }

  @Override
  public boolean press(PlotPixels at, int x, int y, int keys) {
    boolean key = (keys & SWT.MODIFIER_MASK) == SWT.MOD1;
    if (!(active && (keys & SWT.MODIFIER_MASK) == 0) && !(withKey && key)) {
      return false;
    }
    pixels = at;
    startX = x;
    startY = y;
    endX = x;
    endY = y;
    return true;
  }

  @Override
  public void drag(PlotPixels at, int x, int y) {
    endX = Math.clamp(x, 0, at.width() - 1);
    endY = Math.clamp(y, 0, at.height() - 1);
  }

  @Override
  public void release() {
    PlotPixels of = pixels;
    pixels = null;
    if (of == null
        || Math.abs(endX - startX) < SMALLEST
        || shape == Shape.RECTANGLE && Math.abs(endY - startY) < SMALLEST) {
      return;
    }
    int left = Math.min(startX, endX);
    int right = Math.max(startX, endX);
    int top = Math.min(startY, endY);
    int bottom = Math.max(startY, endY);
    double fromX = of.valueX(left);
    double toX = of.valueX(right);
    double fromY = of.valueY(bottom);
    double toY = of.valueY(top);
    // On a logarithmic axis a pixel is least at the lower end: rounding must not lose that.
    selected.accept(
        new Selection(
            fromX,
            toX,
            fromY,
            toY,
            Math.abs(of.valueX(left + 1) - fromX),
            Math.abs(of.valueY(bottom - 1) - fromY)));
  }

  @Override
  public boolean escape() {
    boolean any = pixels != null || active;
    if (pixels != null) {
      pixels = null;
    } else {
      setActive(false);
    }
    return any;
  }

  @Override
  public int cursor(PlotPixels at, int x, int y) {
    return active ? SWT.CURSOR_CROSS : SWT.NONE;
  }

  @Override
  public void paint(GC gc, PlotPixels at, Palette palette) {
    if (pixels == null) {
      return;
    }
    boolean range = shape == Shape.RANGE;
    int x = Math.min(startX, endX);
    int y = range ? -1 : Math.min(startY, endY);
    int width = Math.abs(endX - startX);
    int height = range ? at.height() + 2 : Math.abs(endY - startY);
    paintBox(gc, palette, x, y, width, height);
  }

  /** Paints a selected part, also one that was selected before. */
  public static void paintBox(GC gc, Palette palette, int x, int y, int width, int height) {
    gc.setAntialias(SWT.OFF);
    gc.setLineWidth(1);
    gc.setForeground(PlotColors.of(palette.foreground()));
    gc.setBackground(PlotColors.of(palette.foreground()));
    gc.setAlpha(FILL_ALPHA);
    gc.fillRectangle(x, y, width, height);
    gc.setAlpha(LINE_ALPHA);
    gc.drawRectangle(x, y, width, height);
    gc.setAlpha(255);
  }
}
