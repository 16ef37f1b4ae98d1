package org.photonbench.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;

/**
 * What a selection of the workbench means on the disk, for whoever analyses it.
 *
 * @param path file or folder
 * @param recording whether it is open as a recording, whatever its name
 */
public record InputSelection(Path path, boolean recording) {

  /** The file or folder that is selected, or the recording that an editor publishes. */
  public static Optional<InputSelection> of(ISelection selection) {
    if (!(selection instanceof IStructuredSelection structured) || structured.isEmpty()) {
      return Optional.empty();
    }
    Object first = structured.getFirstElement();
    if (first instanceof RecordingSelection recording) {
      return Optional.of(new InputSelection(recording.path(), true));
    }
    return Optional.ofNullable(Adapters.adapt(first, IResource.class))
        .map(IResource::getLocation)
        .map(location -> new InputSelection(location.toFile().toPath(), false));
  }

  /** What an editor shows. */
  public static Optional<InputSelection> of(IEditorPart editor) {
    if (editor == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(editor.getSite().getSelectionProvider())
        .flatMap(provider -> of(provider.getSelection()))
        .or(() ->
            OpenFiles.path(editor.getEditorInput()).map(path -> new InputSelection(path, false)));
  }
}
