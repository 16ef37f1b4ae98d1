package org.photonbench.ui.fit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.photonbench.ui.plot.FigurePlot;

/** Opens the Fit view on the figure of the active part. */
public final class FitCurveHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    IWorkbenchPart active = HandlerUtil.getActivePart(event);
    try {
      FitView view = (FitView) window.getActivePage().showView(FitIds.VIEW);
      if (active != null && Adapters.adapt(active, FigurePlot.class) != null) {
        view.follow(active);
      }
      return null;
    } catch (PartInitException e) {
      throw new ExecutionException("the Fit view could not be opened", e);
    }
  }
}
