package org.photonbench.ui.recording.files;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.photonbench.photon.io.write.RecordingExport;
import org.photonbench.ui.WidgetId;

/** The file to be made: a text and a button for the file dialog. */
final class FileField {
  private final Text text;

  FileField(WorkDialog dialog, Composite form, Path proposal) {
    WorkDialog.label(form, "&New file:");
    text = dialog.field(form, WidgetId.WORK_TARGET, proposal.toString(), 1);
    WorkDialog.button(form, "&Browse…", () -> browse(dialog));
    WorkDialog.hint(form, formats(dialog));
  }

  private static String formats(WorkDialog dialog) {
    List<String> formats =
        dialog.formats().stream()
            .map(export -> export.name() + " (." + String.join(", .", export.extensions()) + ")")
            .toList();
    return "The ending chooses the format: " + String.join(", ", formats) + ".";
  }

  private void browse(WorkDialog dialog) {
    FileDialog files = new FileDialog(dialog.getShell(), SWT.SAVE);
    files.setText("New File");
    try {
      Path now = WorkDialog.path(text.getText(), "");
      if (now.getParent() != null) {
        files.setFilterPath(now.getParent().toString());
        files.setFileName(now.getFileName().toString());
      }
    } catch (WorkDialog.Refusal e) {
      // What is no path is no place to start from.
    }
    List<RecordingExport> exports = dialog.formats();
    files.setFilterNames(exports.stream().map(RecordingExport::name).toArray(String[]::new));
    files.setFilterExtensions(
        exports.stream()
            .map(export -> "*." + String.join(";*.", export.extensions()))
            .toArray(String[]::new));
    String chosen = files.open();
    if (chosen != null) {
      text.setText(chosen);
    }
  }

  String text() {
    return text.getText();
  }

  /** Puts in another proposal, unless the one before was changed. */
  void propose(Path before, Path proposal) {
    if (text.getText().equals(before.toString())) {
      text.setText(proposal.toString());
    }
  }
}
