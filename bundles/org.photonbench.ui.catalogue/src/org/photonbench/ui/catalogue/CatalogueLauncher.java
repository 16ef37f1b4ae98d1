package org.photonbench.ui.catalogue;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorLauncher;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.photonbench.ui.OpenFiles;

/** Opens a catalogue file in the Samples perspective, with the project it belongs to. */
public final class CatalogueLauncher implements IEditorLauncher {
  @Override
  public void open(IPath location) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    Path file = location.toFile().toPath();
    Path folder =
        Optional.ofNullable(OpenFiles.resource(file).orElse(null))
            .map(IFile::getProject)
            .map(project -> project.getLocation().toFile().toPath())
            .filter(file::startsWith)
            .orElse(file.getParent());
    try {
      PlatformUI.getWorkbench().showPerspective(SamplesIds.PERSPECTIVE, window);
    } catch (WorkbenchException e) {
      ILog.of(CatalogueLauncher.class).error("Could not show the Samples perspective", e);
      return;
    }
    SamplesProject project = SamplesProject.get();
    if (project.folder().filter(open -> file.startsWith(open)).isPresent()
        || SamplesOpening.open(window.getShell(), folder)) {
      project.whenOpen(() -> project.selectFile(file));
    }
  }
}
