package org.photonbench.ui.catalogue.importing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.ZoneId;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.importing.BulkImport;
import org.photonbench.catalogue.importing.FileNamePattern;
import org.photonbench.catalogue.importing.ImportPreview;
import org.photonbench.catalogue.session.CatalogueSession;
import org.photonbench.catalogue.session.Registration;
import org.photonbench.spectrum.io.SpectrumFiles;
import org.photonbench.ui.Registries;
import org.photonbench.ui.catalogue.SamplesProject;

/** Registers the recordings of a folder tree by what their names say, after a preview. */
final class ImportWizard extends Wizard {
  static final String TITLE = "Import Recordings into the Catalogue";

  private final ImportSourcePage source = new ImportSourcePage();
  private final ImportPreviewPage preview = new ImportPreviewPage();

  ImportWizard() {
    setWindowTitle(TITLE);
    setNeedsProgressMonitor(true);
  }

  @Override
  public void addPages() {
    addPage(source);
    addPage(preview);
  }

  @Override
  public boolean canFinish() {
    return getContainer().getCurrentPage() == preview && super.canFinish();
  }

  /**
   * What the import would do. The wizard blocks the workbench meanwhile, so that nobody else uses
   * the files.
   *
   * @throws IOException if the folder cannot be read
   */
  ImportPreview look() throws IOException {
    Path folder = source.folder();
    FileNamePattern pattern = source.pattern();
    CatalogueFile target = source.target();
    ImportPreview[] found = new ImportPreview[1];
    run(monitor -> found[0] = ImportPreview.of(folder, pattern, target), false);
    return found[0];
  }

  @Override
  public boolean performFinish() {
    CatalogueSession session = SamplesProject.get().session().orElse(null);
    ImportPreview planned = preview.preview();
    if (session == null || planned == null) {
      return false;
    }
    Registration registration =
        new Registration(
            Registries.recordings(), Registries.histogramRecordings(), new SpectrumFiles());
    Command[] command = new Command[1];
    try {
      CatalogueFile target = source.target();
      run(
          monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, planned.planned().size());
            command[0] =
                BulkImport.command(
                    planned,
                    target,
                    registration,
                    ZoneId.systemDefault(),
                    (done, of, path) -> {
                      progress.setTaskName("Reading " + (done + 1) + " of " + of + ": " + path);
                      progress.worked(1);
                      return !progress.isCanceled();
                    });
          },
          true);
    } catch (IOException e) {
      MessageDialog.openError(getShell(), TITLE, "Nothing was imported. " + e.getMessage());
      return false;
    }
    SamplesProject.get()
        .execute(command[0])
        .ifPresent(wrong -> MessageDialog.openError(getShell(), TITLE, wrong));
    return true;
  }

  /** Work that may fail to read a file. */
  private interface Work {
    void run(IProgressMonitor monitor) throws IOException;
  }

  private void run(Work work, boolean cancelable) throws IOException {
    try {
      getContainer()
          .run(
              true,
              cancelable,
              monitor -> {
                try {
                  work.run(monitor);
                } catch (IOException e) {
                  throw new InvocationTargetException(e);
                }
              });
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
