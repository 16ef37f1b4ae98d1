package org.photonbench.ui;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** What the workbench is like as a whole. */
final class PhotonBenchWorkbenchAdvisor extends WorkbenchAdvisor {
  private static final String FIRST_PROJECT = "Recordings";

  private final List<Path> toOpen;

  /**
   * @param toOpen files to open once the window is there; absolute
   */
  PhotonBenchWorkbenchAdvisor(List<Path> toOpen) {
    this.toOpen = List.copyOf(toOpen);
  }

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    super.initialize(configurer);
    configurer.setSaveAndRestore(true);
    IDE.registerAdapters();
    // The label providers of the navigator ask for these names.
    declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, Images.PROJECT);
    declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, Images.PROJECT_CLOSED);
  }

  private static void declare(IWorkbenchConfigurer configurer, String name, String image) {
    configurer.declareImage(name, Images.descriptor(image), true);
  }

  @Override
  public IAdaptable getDefaultPageInput() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
      IWorkbenchWindowConfigurer configurer) {
    return new PhotonBenchWindowAdvisor(configurer);
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return RecordingsPerspective.ID;
  }

  @Override
  public String getMainPreferencePageId() {
    return "org.photonbench.ui.preferences";
  }

  @Override
  public void postStartup() {
    Job first =
        new FamilyJob(
            "Preparing the workspace",
            JobFamily.WORKSPACE,
            PhotonBenchWorkbenchAdvisor::createFirstProject);
    first.setSystem(true);
    first.schedule();
    for (Path file : toOpen) {
      OpenFiles.open(getWorkbenchConfigurer().getWorkbench().getActiveWorkbenchWindow(), file);
    }
  }

  /** A new user can work at once: an empty workspace gets a project. */
  private static void createFirstProject(IProgressMonitor monitor) throws CoreException {
    IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
    if (root.getProjects(IContainer.INCLUDE_HIDDEN).length == 0) {
      IProject project = root.getProject(FIRST_PROJECT);
      project.create(monitor);
      project.open(monitor);
      // It is there after a crash, too.
      ResourcesPlugin.getWorkspace().save(true, monitor);
    }
  }

  @Override
  public boolean preShutdown() {
    Job.getJobManager().cancel(JobFamily.RECORDING);
    Job.getJobManager().cancel(JobFamily.ANALYSIS);
    Job.getJobManager().cancel(JobFamily.SIMULATION);
    return super.preShutdown();
  }

  @Override
  public void postShutdown() {
    try {
      ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
    } catch (CoreException e) {
      Platform.getLog(PhotonBenchWorkbenchAdvisor.class).log(e.getStatus());
    }
  }
}
