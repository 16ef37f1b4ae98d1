package org.photonbench.ui.technique;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.figure.Figure;
import org.photonbench.figure.export.FigureExport;
import org.photonbench.figure.export.FigureStyle;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.JobFamily;

/** Writes the result of a session into a folder beside its recording. */
final class ResultSaving {
  private static final String TITLE = "Save Result";

  private ResultSaving() {}

  /** Saves the result, or says why it cannot be saved. */
  static void save(Shell shell, TechniqueSession<?> session) {
    if (session.result().isEmpty() || session.resultInput().isEmpty() || session.isStale()) {
      return;
    }
    Path recording = session.resultInput().get();
    String name = FigureView.baseName(recording) + "." + session.technique().analysisId();
    Path parent = recording.getParent();
    if (!Files.isWritable(parent)) {
      DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
      dialog.setText(TITLE);
      dialog.setMessage(
          "The folder of the recording cannot be written to. Choose where to put " + name + ".");
      String chosen = dialog.open();
      if (chosen == null) {
        return;
      }
      parent = Path.of(chosen);
    }
    Path target = parent.resolve(name);
    if (Files.exists(target)
        && !MessageDialog.openQuestion(
            shell, TITLE, target + " is there already. Replace it with this result?")) {
      return;
    }
    start(shell, session.result().get(), session.figures(), target);
  }

  private static void start(Shell shell, Result result, List<Figure> figures, Path target) {
    FamilyJob job =
        new FamilyJob(
            "Saving " + target.getFileName(),
            JobFamily.WORKSPACE,
            monitor -> {
              try {
                ResultFolder.write(
                    result,
                    target,
                    ResultFolder.Existing.REPLACE,
                    List.of(folder -> writeFigures(figures, folder)));
                refresh(target);
                SavedResults.tell(target);
              } catch (IOException e) {
                ILog.of(ResultSaving.class).warn("Could not save " + target, e);
                String message = e.getMessage();
                shell.getDisplay().asyncExec(() -> MessageDialog.openError(shell, TITLE, message));
              }
            });
    job.schedule();
  }

  private static void writeFigures(List<Figure> figures, Path folder) throws IOException {
    for (Figure figure : figures) {
      FigureExport.write(
          figure,
          FigureStyle.SCREEN,
          FigureExport.Format.SVG,
          folder.resolve(figure.id() + FigureExport.Format.SVG.extension()));
    }
  }

  /** Lets the navigator see the new folder. */
  private static void refresh(Path target) throws CoreException {
    for (var container :
        ResourcesPlugin.getWorkspace()
            .getRoot()
            .findContainersForLocationURI(target.getParent().toUri())) {
      container.refreshLocal(IResource.DEPTH_INFINITE, null);
    }
  }
}
