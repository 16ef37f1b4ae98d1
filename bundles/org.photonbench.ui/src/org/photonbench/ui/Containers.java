package org.photonbench.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Where new files go. */
public final class Containers {
  private Containers() {}

  /** The project or folder that is selected in the navigator, else the first open project. */
  public static Optional<IContainer> selected(IWorkbenchWindow window) {
    ISelection selection = window.getSelectionService().getSelection(NavigatorView.ID);
    if (selection instanceof IStructuredSelection structured) {
      IResource resource = Adapters.adapt(structured.getFirstElement(), IResource.class);
      if (resource instanceof IContainer container && container.isAccessible()) {
        return Optional.of(container);
      }
      if (resource != null && resource.getParent() != null && resource.getParent().isAccessible()) {
        return Optional.of(resource.getParent());
      }
    }
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      if (project.isOpen()) {
        return Optional.of(project);
      }
    }
    return Optional.empty();
  }

  /** Shows a resource in the navigator; from any thread. */
  public static void reveal(IResource resource, IWorkbenchWindow window) {
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(() -> {
          if (window.getShell() != null && !window.getShell().isDisposed()) {
            BasicNewResourceWizard.selectAndReveal(resource, window);
          }
        });
  }

  /** Lets the navigator see what was written into a folder of the disk; from any thread. */
  public static void refresh(Path folder) {
    for (IContainer container :
        ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
      try {
        if (container.isAccessible()) {
          container.refreshLocal(IResource.DEPTH_ONE, null);
        }
      } catch (CoreException e) {
        ILog.of(Containers.class).log(e.getStatus());
      }
    }
  }

  static void sayThereIsNone(IWorkbenchWindow window) {
    MessageDialog.openInformation(
        window.getShell(),
        "No open project",
        "The workspace has no open project to put this into. Create one with File > New >"
            + " Project.");
  }
}
