package org.photonbench.ui.catalogue;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** What is done with the selection of the tree, from anywhere in the workbench. */
public final class TreeCommandHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      if (HandlerUtil.getActiveWorkbenchWindowChecked(event)
              .getActivePage()
              .showView(SamplesIds.TREE_VIEW)
          instanceof TreeView view) {
        view.execute(event.getCommand().getId());
      }
    } catch (PartInitException e) {
      throw new ExecutionException("The Samples view could not be shown", e);
    }
    return null;
  }
}
