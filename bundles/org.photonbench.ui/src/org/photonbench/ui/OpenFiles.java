package org.photonbench.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.photonbench.ui.recording.RecordingEditor;

/** Opens files from anywhere on the disk. */
public final class OpenFiles {
  private OpenFiles() {}

  /**
   * Opens a file in the editor that fits it: recordings by the extensions of the known formats,
   * others as the workbench does.
   *
   * @param window may be null: nothing happens
   * @return the editor, empty if it could not be opened; the reason is then in the log
   */
  public static Optional<IEditorPart> open(IWorkbenchWindow window, Path file) {
    if (window == null || window.getActivePage() == null || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    IWorkbenchPage page = window.getActivePage();
    try {
      if (isRecording(file)) {
        return Optional.ofNullable(page.openEditor(input(file), RecordingEditor.ID));
      }
      Optional<IFile> resource = resource(file);
      if (resource.isPresent()) {
        return Optional.ofNullable(IDE.openEditor(page, resource.get()));
      }
      return Optional.ofNullable(
          IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri())));
    } catch (PartInitException e) {
      ILog.of(OpenFiles.class).error("Could not open " + file, e);
      return Optional.empty();
    }
  }

  /** The input for an editor: of the workspace if the file lies in it. */
  public static IEditorInput input(Path file) {
    Optional<IFile> resource = resource(file);
    if (resource.isPresent()) {
      return new FileEditorInput(resource.get());
    }
    return new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri()));
  }

  /** The resource of the workspace that stands for a file of the disk. */
  public static Optional<IFile> resource(Path file) {
    for (IFile found :
        ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
      if (found.exists()) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Whether the name of a file is that of a recording in a known format. */
  public static boolean isRecording(Path file) {
    Path name = file.getFileName();
    if (name == null) {
      return false;
    }
    String lower = name.toString().toLowerCase(Locale.ROOT);
    return Registries.formats().stream()
        .flatMap(format -> format.extensions().stream())
        .anyMatch(extension -> lower.endsWith("." + extension));
  }
}
