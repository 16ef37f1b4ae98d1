package org.photonbench.ui.technique;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Executes commands that links name. */
final class Commands {
  private Commands() {}

  static void execute(IWorkbenchSite site, String commandId) {
    try {
      site.getService(IHandlerService.class).executeCommand(commandId, null);
    } catch (NotEnabledException | NotHandledException e) {
      ILog.of(Commands.class).info("The command " + commandId + " is not available now", e);
    } catch (ExecutionException | NotDefinedException e) {
      ILog.of(Commands.class).error("The command " + commandId + " failed", e);
    }
  }
}
