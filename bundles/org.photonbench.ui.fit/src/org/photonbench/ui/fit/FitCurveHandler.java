package org.photonbench.ui.fit;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.photonbench.ui.plot.FigurePlot;

/** Opens the Fit view on the figure of the active part, that with the focus if there are more. */
public final class FitCurveHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    IWorkbenchPart active = HandlerUtil.getActivePart(event);
    // Before the view takes the focus.
    Optional<FigurePlot> plot = active == null ? Optional.empty() : PlotFinder.find(active);
    try {
      FitView view = (FitView) window.getActivePage().showView(FitIds.VIEW);
      plot.ifPresent(p -> view.follow(active, p));
      return null;
    } catch (PartInitException e) {
      throw new ExecutionException("the Fit view could not be opened", e);
    }
  }
}
