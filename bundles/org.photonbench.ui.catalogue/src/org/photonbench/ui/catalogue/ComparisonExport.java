package org.photonbench.ui.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.photonbench.catalogue.table.ComparisonTable;

/** Writes a comparison table to a file or to the clipboard. */
final class ComparisonExport {
  private static final String TITLE = "Export Comparison";

  private ComparisonExport() {}

  /** Asks for a file and writes the table to it, as CSV or LaTeX by its ending. */
  static void export(Shell shell, Optional<Path> folder, ComparisonTable table) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(TITLE);
    dialog.setFilterExtensions(new String[] {"*.csv", "*.tex"});
    dialog.setFilterNames(new String[] {"CSV, all digits (*.csv)", "LaTeX table (*.tex)"});
    dialog.setOverwrite(true);
    folder.ifPresent(start -> dialog.setFilterPath(start.toString()));
    dialog.setFileName("comparison.csv");
    Optional<Path> file = Optional.ofNullable(dialog.open()).map(Path::of);
    if (file.isEmpty()) {
      return;
    }
    try {
      boolean latex = file.get().toString().toLowerCase(Locale.ROOT).endsWith(".tex");
      Files.writeString(file.get(), latex ? table.latex() : table.csv());
    } catch (IOException e) {
      MessageDialog.openError(
          shell, TITLE, "The table could not be written to " + file.get() + ": " + e.getMessage());
    }
  }

  static void copy(Display display, String text) {
    Clipboard clipboard = new Clipboard(display);
    try {
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }
}
