package org.photonbench.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.photonbench.photon.HistogramFormat;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.ui.recording.RecordingEditor;

/** Opens files from anywhere on the disk. */
public final class OpenFiles {
  /**
   * Texts may be anything. They open as recordings only when asked to, with Open With, and are not
   * analysed because somebody selects them.
   */
  private static final Set<String> TEXTS = Set.of("csv", "txt", "tsv", "dat", "asc", "ascii");

  private OpenFiles() {}

  /**
   * Opens a file in the editor that fits it: by its content in a contributed editor ({@link
   * FileEditors}), recordings by the extensions of the known formats, others as the workbench does.
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
      Optional<String> byContent = FileEditors.find(file);
      if (byContent.isPresent()) {
        return Optional.ofNullable(page.openEditor(input(file), byContent.get()));
      }
      if (isRecording(file) || isHistograms(file)) {
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

  /** The file of an editor's input; empty if it is none of a disk. */
  public static Optional<Path> path(IEditorInput input) {
    IFile resource = Adapters.adapt(input, IFile.class);
    if (resource != null && resource.getLocation() != null) {
      return Optional.of(resource.getLocation().toFile().toPath());
    }
    if (input instanceof IURIEditorInput external && "file".equals(external.getURI().getScheme())) {
      return Optional.of(Path.of(external.getURI()));
    }
    return Optional.empty();
  }

  /**
   * Whether the name of a file is that of a recording of photons in a known format, and no other
   * editor claims its content.
   */
  public static boolean isRecording(Path file) {
    return hasExtension(file, extensions(Registries.formats(), PhotonFormat::extensions))
        && FileEditors.find(file).isEmpty();
  }

  private static boolean isHistograms(Path file) {
    return hasExtension(
        file, extensions(Registries.histogramFormats(), HistogramFormat::extensions));
  }

  /**
   * The extensions of all formats of recordings and histograms and of the files that have a {@link
   * FileEditors contributed editor}, texts included; sorted.
   */
  public static SortedSet<String> extensions() {
    SortedSet<String> all = extensions(Registries.formats(), PhotonFormat::extensions);
    all.addAll(extensions(Registries.histogramFormats(), HistogramFormat::extensions));
    all.addAll(FileEditors.extensions());
    return all;
  }

  private static <F> SortedSet<String> extensions(
      List<F> formats, Function<F, List<String>> extensions) {
    SortedSet<String> found = new TreeSet<>();
    formats.forEach(format -> found.addAll(extensions.apply(format)));
    found.removeAll(TEXTS);
    return found;
  }

  private static boolean hasExtension(Path file, Set<String> extensions) {
    Path name = file.getFileName();
    if (name == null) {
      return false;
    }
    String lower = name.toString().toLowerCase(Locale.ROOT);
    return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
  }
}
