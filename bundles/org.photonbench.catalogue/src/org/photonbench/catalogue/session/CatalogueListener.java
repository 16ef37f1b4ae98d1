package org.photonbench.catalogue.session;

import java.nio.file.Path;
import java.util.List;
import org.photonbench.catalogue.file.CatalogueFile;

/** Is told what happens to an open project. */
public interface CatalogueListener {
  /** The content of an open file, or whether it must be saved, changed; on the model's thread. */
  default void changed(CatalogueFile file) {
    // Not everybody wants to know.
  }

  /**
   * Open files were changed or deleted by somebody else: reload those without changes of one's own,
   * and ask about the others. On a thread of the background.
   */
  default void changedOutside(List<Path> files) {
    // Not everybody wants to know.
  }

  /** Filters may find something else now; on a thread of the background. */
  default void indexChanged() {
    // Not everybody wants to know.
  }
}
