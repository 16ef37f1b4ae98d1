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

  default void drag(PlotPixels pixels, int x, int y) {}

  default void release() {}

  /** The cursor over a place: SWT.CURSOR_..., or SWT.NONE for the usual one. */
  default int cursor(PlotPixels pixels, int x, int y) {
    return SWT.NONE;
  }
}
