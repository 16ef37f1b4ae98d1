package org.photonbench.ui.instruments;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Stops all instruments; always enabled. */
public final class StopHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    Instruments.shared().stopAll();
    return null;
  }
}
