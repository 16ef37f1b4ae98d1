package org.photonbench.ui.instruments;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.photonbench.ui.WidgetId;

/** The stop in the window's toolbar, in every perspective. */
public final class StopTrim extends WorkbenchWindowControlContribution {
  private static final int WIDTH = 74;
  private static final int HEIGHT = 26;

  @Override
  protected Control createControl(Composite parent) {
    return WidgetId.mark(new StopButton(parent, WIDTH, HEIGHT), InstrumentsIds.STOP_TRIM);
  }
}
