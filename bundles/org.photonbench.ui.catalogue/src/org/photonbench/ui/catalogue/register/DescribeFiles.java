package org.photonbench.ui.catalogue.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.project.DataFiles;
import org.photonbench.catalogue.session.Edits;
import org.photonbench.model.catalogue.DataFile;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.catalogue.SamplesProject;
import org.photonbench.ui.catalogue.data.FieldEdits;
import org.photonbench.ui.catalogue.data.FormField;

/** Links to files with their hashes, which are computed in the background. */
public final class DescribeFiles {
  private DescribeFiles() {}

  /** Adds the files that a dialog chose to a list of files. */
  public static void add(FileDialog dialog, EObject object, FormField list) {
    Shell shell = dialog.getParent();
    Optional<Path> catalogue = SamplesProject.get().fileOf(object).map(CatalogueFile::path);
    if (catalogue.isEmpty()) {
      return;
    }
    String folder = dialog.getFilterPath();
    List<Path> files = new ArrayList<>();
    for (String name : dialog.getFileNames()) {
      files.add(Path.of(folder, name));
    }
    new FamilyJob(
            "Reading " + files.size() + " files",
            JobFamily.WORKSPACE,
            monitor -> {
              List<DataFile> described = new ArrayList<>();
              try {
                for (Path file : files) {
                  described.add(DataFiles.describe(file, catalogue.get()));
                }
                shell.getDisplay().asyncExec(() -> add(object, list, described));
              } catch (IOException e) {
                shell
                    .getDisplay()
                    .asyncExec(() ->
                        MessageDialog.openError(
                            shell, "Add Files", "A file could not be read: " + e.getMessage()));
              }
            })
        .schedule();
  }

  private static void add(EObject object, FormField list, List<DataFile> files) {
    if (object.eResource() != null) {
      List<Command> commands = new ArrayList<>();
      files.forEach(file -> commands.add(FieldEdits.add(object, list, file)));
      SamplesProject.get().execute(Edits.together("Add files", commands));
    }
  }
}
