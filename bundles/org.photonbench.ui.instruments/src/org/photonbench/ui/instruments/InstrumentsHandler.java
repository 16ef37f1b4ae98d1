package org.photonbench.ui.instruments;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** What the toolbar of the list offers, from everywhere: by Find Actions and by keys. */
public final class InstrumentsHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    try {
      IViewPart part = window.getActivePage().showView(InstrumentsIds.LIST);
      if (part instanceof InstrumentsView view) {
        view.act(event.getCommand().getId());
      }
      return null;
    } catch (PartInitException e) {
      throw new ExecutionException("The list of instruments does not open", e);
    }
  }
}
