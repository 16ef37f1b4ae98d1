package org.photonbench.ui.technique;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.SerializationException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Executes commands that links name. */
public final class Commands {
  private Commands() {}

  /**
   * Executes a command.
   *
   * @param commandId its id, with parameters in the platform's form {@code id(name=value)} if it
   *     has some
   */
  public static void execute(IWorkbenchSite site, String commandId) {
    try {
      ParameterizedCommand command = site.getService(ICommandService.class).deserialize(commandId);
      site.getService(IHandlerService.class).executeCommand(command, null);
    } catch (NotEnabledException | NotHandledException e) {
      ILog.of(Commands.class).info("The command " + commandId + " is not available now", e);
    } catch (ExecutionException | NotDefinedException | SerializationException e) {
      ILog.of(Commands.class).error("The command " + commandId + " failed", e);
    }
  }
}
