package org.photonbench.ui.recording;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Lets the user copy rows of a table: by Ctrl+C and from its menu, columns divided by tabs. */
public final class TableCopy {
  private TableCopy() {}

  public static void install(Table table) {
    table.addListener(
        SWT.KeyDown,
        event -> {
          if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
            copy(table);
          }
        });
    Menu menu = new Menu(table);
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText("&Copy");
    item.addListener(SWT.Selection, event -> copy(table));
    table.setMenu(menu);
  }

  /** Copies the selected rows, or all if none is. */
  private static void copy(Table table) {
    TableItem[] rows = table.getSelectionCount() == 0 ? table.getItems() : table.getSelection();
    if (rows.length == 0) {
      return;
    }
    String text =
        Arrays.stream(rows)
            .map(TableCopy::text)
            .collect(Collectors.joining(System.lineSeparator()));
    Clipboard clipboard = new Clipboard(table.getDisplay());
    try {
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }

  private static String text(TableItem row) {
    return IntStream.range(0, Math.max(1, row.getParent().getColumnCount()))
        .mapToObj(row::getText)
        .collect(Collectors.joining("\t"));
  }
}
