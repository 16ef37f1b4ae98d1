package org.photonbench.ui;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.photonbench.ui.preferences.Preferences;

/** Opens files chosen in a dialog. */
public final class OpenFileHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText("Open File");
    offerFormats(dialog);
    if (dialog.open() != null) {
      for (String name : dialog.getFileNames()) {
        OpenFiles.open(window, Path.of(dialog.getFilterPath(), name));
      }
    }
    return null;
  }

  /** Lets a dialog begin in the data folder and offer the files of all known formats. */
  public static void offerFormats(FileDialog dialog) {
    dialog.setFilterPath(Preferences.dataFolder());
    List<String> patterns = OpenFiles.extensions().stream().map(e -> "*." + e).toList();
    dialog.setFilterExtensions(new String[] {String.join(";", patterns), "*"});
    dialog.setFilterNames(
        new String[] {
          "Recordings, histograms and spectra (" + String.join(", ", patterns) + ")", "All files"
        });
  }
}
