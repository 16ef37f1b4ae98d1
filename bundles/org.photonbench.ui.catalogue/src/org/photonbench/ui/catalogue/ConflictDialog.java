package org.photonbench.ui.catalogue;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.photonbench.catalogue.file.ConflictException;
import org.photonbench.catalogue.file.Difference;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.recording.TableCopy;

/** Shows what differs between one's own version of a file and the one on the disk, and asks. */
final class ConflictDialog extends MessageDialog {
  /** The differences, a table. */
  static final String DIFFERENCES = "samples.conflict.differences";

  /** What the user wants. */
  enum Choice {
    /** One's own version replaces the one on the disk. */
    MINE,
    /** The file is read again; one's own changes are lost. */
    THEIRS,
    /** Nothing is saved. */
    CANCEL
  }

  private static final int WIDTH = 640;
  private static final int HEIGHT = 220;
  private final List<Difference> differences;

  private ConflictDialog(Shell shell, ConflictException conflict) {
    super(
        shell,
        "Save Catalogue: Compare",
        null,
        conflict.getMessage(),
        QUESTION,
        2,
        "Keep &Mine",
        "&Reload",
        IDialogConstants.CANCEL_LABEL);
    setShellStyle(getShellStyle() | SWT.RESIZE);
    differences = conflict.differences();
  }

  static Choice ask(Shell shell, ConflictException conflict) {
    return switch (new ConflictDialog(shell, conflict).open()) {
      case 0 -> Choice.MINE;
      case 1 -> Choice.THEIRS;
      default -> Choice.CANCEL;
    };
  }

  @Override
  protected Control createCustomArea(Composite parent) {
    Table table = WidgetId.mark(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), DIFFERENCES);
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
    data.widthHint = WIDTH;
    data.heightHint = HEIGHT;
    table.setLayoutData(data);
    table.setHeaderVisible(true);
    int[] widths = {190, 130, 150, 150};
    String[] headings = {"Where", "What", "Mine", "On the disk"};
    for (int i = 0; i < headings.length; i++) {
      TableColumn column = new TableColumn(table, SWT.LEFT);
      column.setText(headings[i]);
      column.setWidth(widths[i]);
    }
    for (Difference difference : differences) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(
          switch (difference.kind()) {
            case ONLY_MINE -> new String[] {difference.entity(), "", "is there", ""};
            case ONLY_THEIRS -> new String[] {difference.entity(), "", "", "is there"};
            case CHANGED ->
                new String[] {
                  difference.entity(), difference.feature(), difference.mine(), difference.theirs()
                };
          });
    }
    TableCopy.install(table);
    return table;
  }
}
