package org.photonbench.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IEditorAssociationOverride;

/** Lets the navigator open a file in the editor that fits its content ({@link FileEditors}). */
public final class FileEditorAssociation implements IEditorAssociationOverride {

  @Override
  public IEditorDescriptor overrideDefaultEditor(
      IEditorInput input, IContentType contentType, IEditorDescriptor descriptor) {
    return OpenFiles.path(input).flatMap(FileEditorAssociation::find).orElse(descriptor);
  }

  @Override
  public IEditorDescriptor[] overrideEditors(
      IEditorInput input, IContentType contentType, IEditorDescriptor[] descriptors) {
    Optional<IEditorDescriptor> found = OpenFiles.path(input).flatMap(FileEditorAssociation::find);
    if (found.isEmpty() || Arrays.asList(descriptors).contains(found.get())) {
      return descriptors;
    }
    IEditorDescriptor[] more = Arrays.copyOf(descriptors, descriptors.length + 1);
    more[descriptors.length] = found.get();
    return more;
  }

  @Override
  public IEditorDescriptor overrideDefaultEditor(
      String fileName, IContentType contentType, IEditorDescriptor descriptor) {
    return descriptor; // of a name alone the content is not known
  }

  @Override
  public IEditorDescriptor[] overrideEditors(
      String fileName, IContentType contentType, IEditorDescriptor[] descriptors) {
    return descriptors;
  }

  private static Optional<IEditorDescriptor> find(Path file) {
    return FileEditors.find(file).map(PlatformUI.getWorkbench().getEditorRegistry()::findEditor);
  }
}
