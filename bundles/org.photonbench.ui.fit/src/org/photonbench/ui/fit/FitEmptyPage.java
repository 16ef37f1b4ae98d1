package org.photonbench.ui.fit;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.photonbench.ui.WidgetId;

/** What the fit panel shows while there is nothing to fit: how to come to a curve. */
final class FitEmptyPage {
  private static final int WIDTH = 380;

  private final Composite page;
  private final Link link;

  /** Links are commands. */
  FitEmptyPage(Composite parent, IServiceLocator services) {
    page = new Composite(parent, SWT.NONE);
    page.setLayout(new GridLayout());
    link = WidgetId.mark(new Link(page, SWT.WRAP), FitIds.EMPTY);
    GridData data = new GridData(SWT.CENTER, SWT.CENTER, true, true);
    data.widthHint = WIDTH;
    link.setLayoutData(data);
    link.addListener(
        SWT.Selection,
        event -> {
          try {
            services.getService(IHandlerService.class).executeCommand(event.text, null);
          } catch (CommandException e) {
            ILog.of(FitEmptyPage.class).error("The command " + event.text + " failed", e);
          }
        });
  }

  Control control() {
    return page;
  }

  /**
   * @param noFigure whether there is no figure at all, rather than one without a curve
   */
  void setReason(boolean noFigure) {
    String text =
        (noFigure
                ? "There is no curve to fit yet."
                : "This figure shows no curve that could be fitted.")
            + "\n\n<a href=\"org.photonbench.ui.command.open\">Open a recording</a> or a spectrum;"
            + " then choose Fit Curve\u2026 in the context menu of its figure, or press"
            + " Ctrl+Shift+F there.";
    if (!link.getText().equals(text)) {
      link.setText(text);
      page.layout();
    }
  }
}
