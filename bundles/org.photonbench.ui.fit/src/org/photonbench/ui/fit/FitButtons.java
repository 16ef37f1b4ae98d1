package org.photonbench.ui.fit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What can be done with a fit. */
final class FitButtons {
  /** What the buttons do. */
  interface Actions {
    void guess();

    void run();

    void cancel();

    void compare();

    void keep();

    void copy();
  }

  private final Composite bar;
  private final Button guess;
  private final Button fit;
  private final Button cancel;
  private final Button compare;
  private final Button keep;
  private final Button copy;

  FitButtons(Composite parent, Actions actions) {
    bar = new Composite(parent, SWT.NONE);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    RowLayout layout = new RowLayout();
    layout.marginLeft = 0;
    layout.marginTop = 0;
    layout.marginBottom = 0;
    layout.center = true;
    bar.setLayout(layout);
    guess = FitChoices.button(bar, FitIds.GUESS, "Guess", actions::guess);
    guess.setToolTipText("Guess start values from the data");
    fit = FitChoices.button(bar, FitIds.FIT, "Fit", actions::run);
    fit.setToolTipText("Fit (Ctrl+Enter)");
    cancel = FitChoices.button(bar, FitIds.CANCEL, "Cancel", actions::cancel);
    cancel.setToolTipText("Cancel the fit (Esc)");
    compare = FitChoices.button(bar, FitIds.COMPARE, "Compare\u2026", actions::compare);
    compare.setToolTipText("Fit other models to the same data");
    keep = FitChoices.button(bar, FitIds.KEEP, "Keep", actions::keep);
    copy = FitChoices.button(bar, FitIds.COPY, "Copy Table", actions::copy);
  }

  /**
   * Shows what can be done.
   *
   * @param model whether there is a model to fit
   * @param running whether a fit runs
   * @param notKept why a fit cannot be kept now; empty text: it can
   */
  void show(boolean model, boolean running, String notKept) {
    guess.setEnabled(model && !running);
    fit.setEnabled(model && !running);
    cancel.setEnabled(running);
    compare.setEnabled(model && !running);
    copy.setEnabled(model);
    keep.setEnabled(notKept.isEmpty());
    // A disabled button shows no help of its own.
    keep.setToolTipText("Make the fit a part of the result");
    bar.setToolTipText(notKept.isEmpty() ? null : notKept);
    // Also after a dialog has given the focus back.
    bar.getDisplay().asyncExec(() -> rescueFocus(running));
  }

  /** A disabled button that has the focus swallows all keys, Esc among them. */
  private void rescueFocus(boolean running) {
    if (bar.isDisposed() || bar.getShell() != bar.getDisplay().getActiveShell()) {
      return;
    }
    Control focus = bar.getDisplay().getFocusControl();
    boolean lost = focus == null || focus.getParent() == bar && !focus.isEnabled();
    if (lost && bar.isVisible()) {
      (running ? cancel : fit).setFocus();
    }
  }
}
