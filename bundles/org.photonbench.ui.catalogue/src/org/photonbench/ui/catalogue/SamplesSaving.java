package org.photonbench.ui.catalogue;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.ConflictException;
import org.photonbench.catalogue.session.CatalogueSession;
import org.photonbench.ui.Containers;

/** Saves the files of the project and asks where somebody else saved meanwhile. */
final class SamplesSaving {
  private static final String TITLE = "Save Catalogue";

  private SamplesSaving() {}

  /** Saves all that must be; false if the user cancelled or a file could not be written. */
  static boolean save(Shell shell) {
    CatalogueSession session = SamplesProject.get().session().orElse(null);
    if (session == null) {
      return true;
    }
    for (CatalogueFile file : session.files()) {
      if (session.isDirty(file) && !save(shell, session, file)) {
        return false;
      }
    }
    return true;
  }

  private static boolean save(Shell shell, CatalogueSession session, CatalogueFile file) {
    try {
      session.save(file);
      Containers.refresh(file.path().getParent());
      return true;
    } catch (ConflictException e) {
      return resolve(shell, session, e);
    } catch (IOException e) {
      return failed(shell, file, e);
    }
  }

  private static boolean resolve(Shell shell, CatalogueSession session, ConflictException first) {
    ConflictException conflict = first;
    while (true) {
      ConflictDialog.Choice choice = ConflictDialog.ask(shell, conflict);
      try {
        switch (choice) {
          case MINE -> session.keepMine(conflict);
          case THEIRS -> session.reload(conflict.mine());
          case CANCEL -> {
            return false;
          }
        }
        return true;
      } catch (ConflictException again) {
        conflict = again; // It was changed once more while the user compared.
      } catch (IOException e) {
        return failed(shell, conflict.mine(), e);
      }
    }
  }

  private static boolean failed(Shell shell, CatalogueFile file, IOException e) {
    ILog.of(SamplesSaving.class).warn("Could not save " + file.path(), e);
    MessageDialog.openError(
        shell,
        TITLE,
        file.path().getFileName()
            + " was not saved; the file on the disk is as it was. "
            + SamplesProject.message(e));
    return false;
  }
}
