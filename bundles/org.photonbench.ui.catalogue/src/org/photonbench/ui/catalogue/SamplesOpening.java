package org.photonbench.ui.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.photonbench.ui.Containers;

/** Which project is opened, and asks for unsaved changes before another one is. */
final class SamplesOpening {
  private static boolean closesAtEnd;

  private SamplesOpening() {}

  /** The projects of the workspace by the folder they lie in. */
  static List<Path> projects() {
    List<Path> folders = new ArrayList<>();
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      if (project.isOpen() && project.getLocation() != null) {
        folders.add(project.getLocation().toFile().toPath());
      }
    }
    return folders;
  }

  /** Opens the project of the last time, otherwise the one selected in the navigator. */
  static void openIfNone(IWorkbenchPage page) {
    SamplesProject project = SamplesProject.get();
    if (!closesAtEnd) {
      closesAtEnd = true;
      PlatformUI.getWorkbench().addWorkbenchListener(new CloseAtEnd());
    }
    if (project.folder().isPresent()) {
      return;
    }
    Optional<Path> first =
        SamplesSettings.folder()
            .or(() ->
                Containers.selected(page.getWorkbenchWindow())
                    .map(IContainer::getProject)
                    .map(selected -> selected.getLocation().toFile().toPath()));
    first.ifPresent(project::open);
  }

  /** Opens another project, unless the user wants to keep unsaved changes of this one. */
  static boolean open(Shell shell, Path folder) {
    SamplesProject project = SamplesProject.get();
    if (project.isDirty()) {
      int answer =
          MessageDialog.open(
              MessageDialog.QUESTION,
              shell,
              "Open Another Project",
              "The catalogue of "
                  + project.folder().map(Path::getFileName).orElseThrow()
                  + " has unsaved changes. Save them?",
              org.eclipse.swt.SWT.NONE,
              "&Save",
              "&Don't Save",
              "Cancel");
      if (answer != 0 && answer != 1 || answer == 0 && !SamplesSaving.save(shell)) {
        return false;
      }
    }
    project.open(folder);
    return true;
  }

  private static final class CloseAtEnd implements IWorkbenchListener {
    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
      return true;
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
      SamplesProject.get().close();
    }
  }
}
