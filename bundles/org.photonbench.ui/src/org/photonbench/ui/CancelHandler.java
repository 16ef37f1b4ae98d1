package org.photonbench.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Cancels the analyses, the reading and writing of recordings, the simulations and the moves of
 * instruments that run.
 */
public final class CancelHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    Job.getJobManager().cancel(JobFamily.ANALYSIS);
    Job.getJobManager().cancel(JobFamily.RECORDING);
    Job.getJobManager().cancel(JobFamily.SIMULATION);
    Job.getJobManager().cancel(JobFamily.CONVERSION);
    Job.getJobManager().cancel(JobFamily.INSTRUMENT);
    return null;
  }
}
