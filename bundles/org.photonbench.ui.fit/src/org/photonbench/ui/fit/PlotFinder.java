package org.photonbench.ui.fit;

import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.photonbench.ui.plot.FigurePlot;

/** Finds the plot of a part that the user means. */
final class PlotFinder {
  private PlotFinder() {}

  /**
   * The plot that has the focus, else the one that the part names, else the first visible one that
   * shows a figure or waits for one. None in the fit panel itself, which is no source of data.
   */
  static Optional<FigurePlot> find(IWorkbenchPart part) {
    if (part instanceof FitView) {
      return Optional.empty();
    }
    Optional<FigurePlot> named = named(part);
    Composite page = page(part);
    return page == null
        ? named
        : focused(page).or(() -> named).or(() -> first(page, true)).or(() -> first(page, false));
  }

  /** Whether a plot is one of those of a part. */
  static boolean isIn(IWorkbenchPart part, FigurePlot plot) {
    Composite page = page(part);
    for (Control c = plot; c != null; c = c.getParent()) {
      if (c == page) {
        return true;
      }
    }
    return false;
  }

  /** What a part fills; null if it has no widgets. */
  private static Composite page(IWorkbenchPart part) {
    MPart model = part.getSite().getService(MPart.class);
    return model != null && model.getWidget() instanceof Composite page && !page.isDisposed()
        ? page
        : null;
  }

  /** The plot that a part gives as its own. */
  static Optional<FigurePlot> named(IWorkbenchPart part) {
    return Optional.ofNullable(Adapters.adapt(part, FigurePlot.class));
  }

  private static Optional<FigurePlot> focused(Composite page) {
    FigurePlot found = null;
    for (Control c = page.getDisplay().getFocusControl(); c != null; c = c.getParent()) {
      if (c == page) {
        return Optional.ofNullable(found);
      }
      if (c instanceof FigurePlot plot) {
        found = plot;
      }
    }
    return Optional.empty();
  }

  private static Optional<FigurePlot> first(Composite parent, boolean filled) {
    for (Control child : parent.getChildren()) {
      if (child instanceof FigurePlot plot
          && plot.isVisible()
          && (plot.givenFigure().isPresent() || !filled)) {
        return Optional.of(plot);
      }
      if (child instanceof Composite composite) {
        Optional<FigurePlot> found = first(composite, filled);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
