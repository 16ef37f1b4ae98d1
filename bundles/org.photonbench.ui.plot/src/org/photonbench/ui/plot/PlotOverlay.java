package org.photonbench.ui.plot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.photonbench.figure.Palette;

/**
 * What is painted over a plot and can be dragged there, for example the range of a fit. Not part of
 * exported figures. Pixels count from the upper left corner of the plot area.
 */
public interface PlotOverlay {
  /** Nothing. */
  PlotOverlay NONE = (gc, pixels, palette) -> {};

  void paint(GC gc, PlotPixels pixels, Palette palette);

  /** A press of the first mouse button; true if the overlay takes the drag that may follow. */
  default boolean press(PlotPixels pixels, int x, int y) {
    return false;
  }

  /**
   * The same with the keys that are held, as {@code SWT.MOD1}; Shift is not among them, because it
   * zooms.
   */
  default boolean press(PlotPixels pixels, int x, int y, int keys) {
    return press(pixels, x, y);
  }

  /** Esc: gives up what is dragged, or the tool; true if there was anything to give up. */
  default boolean escape() {
    return false;
  }

  default void drag(PlotPixels pixels, int x, int y) {}

  default void release() {}

  /** The cursor over a place: SWT.CURSOR_..., or SWT.NONE for the usual one. */
  default int cursor(PlotPixels pixels, int x, int y) {
    return SWT.NONE;
  }
}
