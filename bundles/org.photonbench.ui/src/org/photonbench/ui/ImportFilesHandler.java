package org.photonbench.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies files into the selected project or folder; files of the same name stay as they are. */
public final class ImportFilesHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Optional<IContainer> target = Containers.selected(window);
    if (target.isEmpty()) {
      Containers.sayThereIsNone(window);
      return null;
    }
    FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText("Import Files into " + target.get().getName());
    OpenFileHandler.offerFormats(dialog);
    if (dialog.open() != null) {
      String folder = dialog.getFilterPath();
      List<Path> files =
          Arrays.stream(dialog.getFileNames()).map(name -> Path.of(folder, name)).toList();
      Job job =
          new FamilyJob(
              "Importing into " + target.get().getName(),
              JobFamily.WORKSPACE,
              monitor -> {
                copy(files, target.get(), monitor);
                Containers.reveal(target.get().getFile(name(files.getFirst())), window);
              });
      job.setUser(true);
      job.schedule();
    }
    return null;
  }

  private static IPath name(Path file) {
    return IPath.fromOSString(file.getFileName().toString());
  }

  private static void copy(List<Path> files, IContainer target, IProgressMonitor monitor)
      throws CoreException {
    SubMonitor progress = SubMonitor.convert(monitor, files.size());
    for (Path source : files) {
      IFile file = target.getFile(name(source));
      progress.subTask(file.getName());
      if (file.exists()) {
        progress.worked(1);
        continue;
      }
      try (InputStream bytes = Files.newInputStream(source)) {
        file.create(bytes, IResource.NONE, progress.split(1));
      } catch (IOException e) {
        throw new CoreException(
            Status.error("Could not read " + source + ". Check that it is still there.", e));
      }
    }
  }
}
