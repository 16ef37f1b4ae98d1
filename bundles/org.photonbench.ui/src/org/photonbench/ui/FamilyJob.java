package org.photonbench.ui;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** A job of one family. */
public final class FamilyJob extends Job {
  private final JobFamily family;
  private final ICoreRunnable work;

  public FamilyJob(String name, JobFamily family, ICoreRunnable work) {
    super(name);
    this.family = family;
    this.work = work;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      work.run(monitor);
      return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    } catch (CoreException e) {
      return e.getStatus();
    }
  }

  @Override
  public boolean belongsTo(Object other) {
    return other == family;
  }
}
