package org.photonbench.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.photonbench.ui.preferences.Preferences;

/** Shows a folder of the disk in the navigator without copying it. */
public final class LinkFolderHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Optional<IContainer> target = Containers.selected(window);
    if (target.isEmpty()) {
      Containers.sayThereIsNone(window);
      return null;
    }
    DirectoryDialog dialog = new DirectoryDialog(window.getShell());
    dialog.setText("Link a Data Folder into " + target.get().getName());
    dialog.setFilterPath(Preferences.dataFolder());
    String chosen = dialog.open();
    if (chosen != null) {
      link(Path.of(chosen), target.get(), window);
    }
    return null;
  }

  private static void link(Path folder, IContainer target, IWorkbenchWindow window) {
    IFolder link = freeName(folder, target);
    new FamilyJob(
            "Linking " + folder,
            JobFamily.WORKSPACE,
            monitor -> {
              link.createLink(folder.toUri(), IResource.BACKGROUND_REFRESH, monitor);
              Containers.reveal(link, window);
            })
        .schedule();
  }

  private static IFolder freeName(Path folder, IContainer target) {
    String name = folder.getFileName() == null ? "data" : folder.getFileName().toString();
    IFolder link = target.getFolder(IPath.fromOSString(name));
    for (int next = 2; link.exists(); next++) {
      link = target.getFolder(IPath.fromOSString(name + " " + next));
    }
    return link;
  }
}
