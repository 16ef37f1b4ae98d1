package org.photonbench.ui.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.session.CatalogueSession;

/**
 * A file in the tree. It is opened when it is looked into.
 *
 * @param path its path below the project, with slashes; of the reference data empty text
 */
record FileNode(String path) {
  /** The reference data of the product. */
  static final FileNode REFERENCE = new FileNode("");

  boolean isReference() {
    return path.isEmpty();
  }

  String label() {
    return isReference() ? "Reference data" : path;
  }

  /** The file, which is opened; empty if it cannot be. */
  Optional<CatalogueFile> file() {
    SamplesProject project = SamplesProject.get();
    if (isReference()) {
      return project.reference();
    }
    return project.session().flatMap(this::open);
  }

  private Optional<CatalogueFile> open(CatalogueSession session) {
    try {
      return Optional.of(session.file(Path.of(path)));
    } catch (IOException e) {
      ILog.of(FileNode.class).info("Could not open " + path, e);
      return Optional.empty();
    }
  }

  /** The file if it is open. */
  Optional<CatalogueFile> ifOpen() {
    SamplesProject project = SamplesProject.get();
    if (isReference()) {
      return project.reference();
    }
    return project
        .session()
        .flatMap(session ->
            session.files().stream()
                .filter(file -> file.path().equals(session.folder().resolve(path).normalize()))
                .findFirst());
  }
}
