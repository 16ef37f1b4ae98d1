package org.photonbench.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * A recording as the selection of the workbench, so that technique views follow it.
 *
 * @param path the file; absolute
 */
public record RecordingSelection(Path path) implements IAdaptable {

  /** The recording that a selection means: published by an editor, or a file in the navigator. */
  public static Optional<RecordingSelection> of(ISelection selection) {
    if (!(selection instanceof IStructuredSelection structured) || structured.isEmpty()) {
      return Optional.empty();
    }
    Object first = structured.getFirstElement();
    if (first instanceof RecordingSelection recording) {
      return Optional.of(recording);
    }
    return Optional.ofNullable(Adapters.adapt(first, IFile.class))
        .map(IFile::getLocation)
        .map(location -> location.toFile().toPath())
        .filter(OpenFiles::isRecording)
        .map(RecordingSelection::new);
  }

  /** All recordings that a selection means; absolute, in its order. */
  public static List<Path> all(ISelection selection) {
    List<Path> all = new ArrayList<>();
    if (selection instanceof IStructuredSelection structured) {
      for (Object element : structured) {
        of(new StructuredSelection(element)).map(RecordingSelection::path).ifPresent(all::add);
      }
    }
    return all;
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter == IFile.class ? OpenFiles.resource(path).map(adapter::cast).orElse(null) : null;
  }
}
