package org.photonbench.ui.recording;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;

/** A part that stands for one thing publishes it: a selection that never changes. */
final class FixedSelection implements ISelectionProvider {
  private final ISelection selection;

  FixedSelection(ISelection selection) {
    this.selection = selection;
  }

  @Override
  public ISelection getSelection() {
    return selection;
  }

  @Override
  public void setSelection(ISelection ignored) {
    // It is fixed.
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    // There is never anything to tell.
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    // None is kept.
  }
}
