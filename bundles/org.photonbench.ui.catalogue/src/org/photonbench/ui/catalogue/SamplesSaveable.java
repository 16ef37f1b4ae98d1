package org.photonbench.ui.catalogue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;

/** The files of the project, saved together whichever view is active. */
final class SamplesSaveable extends Saveable {
  static final SamplesSaveable INSTANCE = new SamplesSaveable();

  private SamplesSaveable() {}

  @Override
  public String getName() {
    return SamplesProject.get()
        .folder()
        .map(folder -> "Catalogue of " + folder.getFileName())
        .orElse("Catalogue");
  }

  @Override
  public String getToolTipText() {
    return SamplesProject.get().folder().map(Object::toString).orElse("");
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return SamplesImages.descriptor(SamplesImages.SAMPLES);
  }

  @Override
  public void doSave(IProgressMonitor monitor) throws CoreException {
    boolean saved =
        SamplesSaving.save(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell());
    if (!saved) {
      throw new OperationCanceledException();
    }
  }

  @Override
  public boolean isDirty() {
    return SamplesProject.get().isDirty();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
