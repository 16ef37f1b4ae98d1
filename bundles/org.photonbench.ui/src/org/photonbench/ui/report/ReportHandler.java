package org.photonbench.ui.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.photonbench.ui.OpenFileHandler;
import org.photonbench.ui.RecordingSelection;
import org.photonbench.ui.technique.TechniqueSession;

/**
 * Makes a report of the recording that is selected, open in the active editor or analysed in the
 * active view; asks for one if there is none.
 */
public final class ReportHandler extends AbstractHandler {
  /** The command. */
  public static final String COMMAND = "org.photonbench.ui.command.report";

  private static final String TITLE = "Report";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    analysed(HandlerUtil.getActivePart(event))
        .or(() ->
            RecordingSelection.of(HandlerUtil.getCurrentSelection(event))
                .map(RecordingSelection::path))
        .or(() -> ask(window.getShell()))
        .ifPresent(recording -> report(window, recording));
    return null;
  }

  /** The recording that a view of a technique analyses. */
  private static Optional<Path> analysed(IWorkbenchPart part) {
    TechniqueSession<?> session = Adapters.adapt(part, TechniqueSession.class);
    return session != null && session.readsPhotons() ? session.input() : Optional.empty();
  }

  private static Optional<Path> ask(Shell shell) {
    FileDialog dialog = new FileDialog(shell, SWT.OPEN);
    dialog.setText("Report: Choose a Recording");
    OpenFileHandler.offerFormats(dialog);
    return Optional.ofNullable(dialog.open()).map(Path::of);
  }

  /** Makes a report beside a recording, in a job; asks before it replaces one. */
  public static void report(IWorkbenchWindow window, Path recording) {
    Shell shell = window.getShell();
    Path folder = recording.toAbsolutePath().getParent();
    if (!Files.isWritable(folder)) {
      DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
      dialog.setText(TITLE);
      dialog.setMessage(
          "The folder of the recording cannot be written to. Choose where to put the report.");
      String chosen = dialog.open();
      if (chosen == null) {
        return;
      }
      folder = Path.of(chosen);
    }
    String file = recording.getFileName().toString();
    int dot = file.lastIndexOf('.');
    String name = dot > 0 ? file.substring(0, dot) : file;
    Path html = folder.resolve(name + ".report.html");
    if (Files.exists(html)
        && !MessageDialog.openQuestion(
            shell, TITLE, html + " is there already. Replace it with a new report?")) {
      return;
    }
    new ReportJob(window, recording, folder, name).schedule();
  }
}
