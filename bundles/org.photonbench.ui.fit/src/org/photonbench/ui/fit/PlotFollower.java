package org.photonbench.ui.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.photonbench.ui.plot.FigurePlot;
import org.photonbench.ui.plot.PlotOverlay;
import org.photonbench.ui.technique.TechniqueSession;

/** The plot whose figure is fitted: that of the part which became active. */
final class PlotFollower implements IPartListener2 {
  /** What the panel does. */
  interface Host {
    /** There is another plot, or none, or it shows another figure. */
    void figureChanged();

    /** Another part of the figure is shown. */
    void viewChanged();
  }

  private final IWorkbenchPart panel;
  private final PlotOverlay overlay;
  private final Host host;
  private final Runnable figureChanged;
  private final Runnable viewChanged;
  private final Listener plotDisposed = event -> detach();
  private FigurePlot plot;
  private boolean disposed;
  private TechniqueSession<?> session;

  /**
   * @param panel the part that follows
   * @param overlay painted over the plot that is followed
   */
  PlotFollower(IWorkbenchPart panel, PlotOverlay overlay, Host host) {
    this.panel = panel;
    this.overlay = overlay;
    this.host = host;
    figureChanged = host::figureChanged;
    viewChanged = host::viewChanged;
  }

  void start() {
    panel.getSite().getPage().addPartListener(this);
    followSomething();
  }

  void dispose() {
    disposed = true;
    panel.getSite().getPage().removePartListener(this);
    detach();
  }

  /** The plot; empty: there is none. */
  Optional<FigurePlot> plot() {
    return plot == null || plot.isDisposed() ? Optional.empty() : Optional.of(plot);
  }

  /** The session whose result the figure belongs to; empty: it is that of an editor. */
  Optional<TechniqueSession<?>> session() {
    return Optional.ofNullable(session);
  }

  @Override
  public void partActivated(IWorkbenchPartReference reference) {
    IWorkbenchPart part = reference.getPart(false);
    if (part == panel) {
      // A view is one in all perspectives, and its figure may be in another.
      followSomething();
    } else if (part != null) {
      // After the click that made it active has given the focus to a plot.
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> follow(part));
    }
  }

  /** Takes the figure of a part that becomes active, if it is to be fitted without being asked. */
  private void follow(IWorkbenchPart part) {
    boolean has =
        plot().filter(p -> PlotFinder.isIn(part, p) && p.givenFigure().isPresent()).isPresent();
    if (disposed || has) {
      return;
    }
    // Parts that show several plots beside other things do not take the place of a technique's.
    boolean taken = session != null;
    (taken ? PlotFinder.named(part) : PlotFinder.find(part)).ifPresent(p -> follow(part, p));
  }

  /** Takes a figure of a part. */
  void follow(IWorkbenchPart part, FigurePlot found) {
    if (found == plot || found.isDisposed()) {
      return;
    }
    detach();
    plot = found;
    session = Adapters.adapt(part, TechniqueSession.class);
    found.addFigureListener(figureChanged);
    found.addViewListener(viewChanged);
    found.addListener(SWT.Dispose, plotDisposed);
    found.setOverlay(overlay);
    host.figureChanged();
  }

  /** Takes what is in sight if nothing is followed that is. */
  private void followSomething() {
    IWorkbenchPage page = panel.getSite().getPage();
    List<IWorkbenchPart> parts = new ArrayList<>();
    parts.add(page.getActivePart());
    for (IViewReference reference : page.getViewReferences()) {
      parts.add(reference.getPart(false));
    }
    parts.add(page.getActiveEditor());
    for (IWorkbenchPart part : parts) {
      if (part != null
          && plot().filter(FigurePlot::isVisible).isEmpty()
          && page.isPartVisible(part)) {
        PlotFinder.find(part).ifPresent(found -> follow(part, found));
      }
    }
  }

  private void detach() {
    plot()
        .ifPresent(p -> {
          p.removeFigureListener(figureChanged);
          p.removeViewListener(viewChanged);
          p.removeListener(SWT.Dispose, plotDisposed);
          p.setOverlay(PlotOverlay.NONE);
          p.setAddedLayers(List.of());
        });
    plot = null;
    session = null;
  }
}
