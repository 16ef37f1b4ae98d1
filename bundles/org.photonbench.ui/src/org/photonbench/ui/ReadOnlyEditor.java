package org.photonbench.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor of a measurement, which is never changed. */
public abstract class ReadOnlyEditor extends EditorPart {

  @Override
  public final void doSave(IProgressMonitor monitor) {
    // There is never anything to save.
  }

  @Override
  public final void doSaveAs() {
    // There is never anything to save.
  }

  @Override
  public final boolean isDirty() {
    return false;
  }

  @Override
  public final boolean isSaveAsAllowed() {
    return false;
  }
}
