package org.photonbench.ui.technique;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.photonbench.ui.Images;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.technique.QuantityTable.Row;
import org.photonbench.ui.technique.SessionListener.Aspect;

/** The quantities of a technique with uncertainty, interval, correction and remarks. */
public final class QuantitiesView extends TechniquePart {
  private static final int SMALLEST_NAME = 120;
  private static final int PADDING = 2;

  private final LocalResourceManager fonts =
      new LocalResourceManager(JFaceResources.getResources());
  private Font rowFont;
  private Font headingFont;
  private TableOrText page;
  private Table table;
  private Optional<QuantityTable> quantities = Optional.empty();

  @Override
  protected void createContents(Composite parent) {
    page = new TableOrText(parent, this::follow);
    table = WidgetId.mark(page.table(), TechniqueIds.QUANTITIES);
    // A little smaller than elsewhere: name, value and interval fit side by side.
    FontDescriptor small =
        FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(-1);
    rowFont = fonts.create(small);
    headingFont = fonts.create(small.setStyle(SWT.BOLD));
    table.setHeaderVisible(true);
    for (String heading : QuantityTable.COLUMNS) {
      new TableColumn(table, SWT.LEFT).setText(heading);
    }
    table.addListener(SWT.Resize, event -> fitColumns());
    table.addListener(SWT.MouseMove, event -> hint(new Point(event.x, event.y)));
    Menu menu = new Menu(table);
    add(menu, "&Copy", () -> copy(QuantityTable.text(selectedRows())));
    add(menu, "Copy as CS&V", () -> quantities.ifPresent(q -> copy(q.csv())));
    add(menu, "&Export CSV\u2026", this::exportCsv);
    table.setMenu(menu);
    handle(IWorkbenchCommandConstants.EDIT_COPY, () -> copy(QuantityTable.text(selectedRows())));
    handle(IWorkbenchCommandConstants.EDIT_SELECT_ALL, table::selectAll);
    handle(TechniqueIds.EXPORT, this::exportCsv);
    getViewSite()
        .getActionBars()
        .getToolBarManager()
        .add(
            action("Copy Table", "technique/copy", () -> copy(QuantityTable.text(selectedRows()))));
    getViewSite()
        .getActionBars()
        .getToolBarManager()
        .add(action("Export CSV\u2026", "technique/export", this::exportCsv));
  }

  private static void add(Menu menu, String label, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(label);
    item.addListener(SWT.Selection, event -> action.run());
  }

  @Override
  protected void changed(Aspect aspect) {
    super.changed(aspect);
    if (table.isDisposed()) {
      return;
    }
    if (aspect == Aspect.RESULT) {
      quantities = session().result().map(QuantityTable::new);
      fill();
    }
    if (quantities.isPresent()) {
      page.showTable();
    } else {
      page.showText(
          session().input().isEmpty() ? session().technique().emptyText() : "No quantities.");
    }
    if (aspect != Aspect.INPUT) {
      // Numbers of an earlier run are dimmed, as the figure is.
      table.setForeground(
          session().isStale() ? table.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY) : null);
    }
  }

  private void fill() {
    table.setRedraw(false);
    table.removeAll();
    for (Row row : quantities.map(QuantityTable::rows).orElse(List.of())) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setData(row);
      item.setText(row.texts().toArray(String[]::new));
      item.setFont(row.isHeading() ? headingFont : rowFont);
      if (row.isMarked()) {
        item.setImage(1, Images.get(Images.WARNING));
      }
    }
    fitColumns();
    table.setRedraw(true);
  }

  /** Value and interval are never cut; the name gets what is left, then the others. */
  private void fitColumns() {
    if (table.getItemCount() == 0) {
      return;
    }
    TableColumn[] columns = table.getColumns();
    int[] widths = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      columns[i].pack();
      widths[i] = columns[i].getWidth() + PADDING;
    }
    int area = table.getClientArea().width;
    int numbers = widths[1] + widths[2];
    int name = Math.clamp(area - numbers, SMALLEST_NAME, Math.max(SMALLEST_NAME, widths[0]));
    int used = name + numbers + widths[3];
    int[] fitted = {
      name, widths[1], widths[2], widths[3], Math.max(widths[4], Math.max(0, area - used))
    };
    for (int i = 0; i < columns.length; i++) {
      columns[i].setWidth(fitted[i]);
    }
  }

  private void hint(Point at) {
    TableItem item = table.getItem(at);
    String hint = item == null ? "" : ((Row) item.getData()).hint();
    String shown = hint.isEmpty() ? null : hint;
    if (shown == null ? table.getToolTipText() != null : !shown.equals(table.getToolTipText())) {
      table.setToolTipText(shown);
    }
  }

  private List<Row> selectedRows() {
    TableItem[] items = table.getSelectionCount() == 0 ? table.getItems() : table.getSelection();
    List<Row> rows = new ArrayList<>();
    for (TableItem item : items) {
      rows.add((Row) item.getData());
    }
    return rows;
  }

  private void copy(String text) {
    Clipboard clipboard = new Clipboard(table.getDisplay());
    try {
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }

  private void exportCsv() {
    if (quantities.isEmpty()) {
      return;
    }
    FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
    dialog.setText("Export Quantities");
    dialog.setFilterExtensions(new String[] {"*.csv"});
    dialog.setFilterNames(new String[] {"CSV (*.csv)"});
    dialog.setOverwrite(true);
    session()
        .resultInput()
        .ifPresent(file -> {
          dialog.setFilterPath(String.valueOf(file.getParent()));
          dialog.setFileName(FigureView.baseName(file) + "-quantities.csv");
        });
    String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    Path file = Path.of(chosen);
    try {
      Files.writeString(file, quantities.get().csv());
    } catch (IOException e) {
      MessageDialog.openError(
          getSite().getShell(),
          "Export Quantities",
          "The table could not be written to " + file + ": " + e.getMessage());
    }
  }

  @Override
  public void dispose() {
    fonts.dispose();
    super.dispose();
  }

  @Override
  public void setFocus() {
    if (table != null) {
      table.setFocus();
    }
  }
}
