package org.photonbench.ui.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.photonbench.catalogue.index.Field;
import org.photonbench.catalogue.index.Fields;
import org.photonbench.catalogue.table.ComparisonTable;
import org.photonbench.catalogue.table.TableRow;
import org.photonbench.ui.Images;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.catalogue.data.TableChoice;
import org.photonbench.ui.technique.TechniqueIds;

/** Emitters or measurements against quantities, with published values beside one's own. */
public final class ComparisonView extends SamplesPart implements ComparisonModel.Listener {
  private static final String COLUMNS = "columns";
  private static final int FILTER_MILLIS = 300;
  private static final int WIDEST = 190;
  private static final int WIDEST_TEXT = 104;
  private static final int SAMPLE_ROWS = 60;

  private final ComparisonModel model = ComparisonModel.get();
  private final Runnable filterLater = this::filter;
  private Text filter;
  private Label state;
  private Combo rows;
  private Button literature;
  private Table table;
  private TableChoice choice;
  private boolean sources;
  private ComparisonTable shown = new ComparisonTable(List.of(), List.of());

  @Override
  protected void createContents(Composite parent) {
    choice = TableChoice.parse(SamplesSettings.text(COLUMNS).orElse(""));
    Composite page = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 2;
    layout.verticalSpacing = 2;
    page.setLayout(layout);
    createHeader(page);
    table =
        WidgetId.mark(
            new Table(page, SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL), SamplesIds.COMPARISON);
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    table.setHeaderVisible(true);
    table.setLinesVisible(true);
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
    table.addListener(SWT.DefaultSelection, event -> open());
    createMenu();
    createActions();
    handle(IWorkbenchCommandConstants.EDIT_SELECT_ALL, table::selectAll);
    handle(TechniqueIds.EXPORT, this::export);
    model.addListener(this);
    rowsChanged();
  }

  private void createHeader(Composite page) {
    Composite header = new Composite(page, SWT.NONE);
    header.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    GridLayout grid = new GridLayout(3, false);
    grid.marginHeight = 0;
    header.setLayout(grid);
    filter =
        WidgetId.mark(
            new Text(header, SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL), SamplesIds.FILTER);
    filter.setMessage("Filter, e.g. size>8nm g2<0.1");
    filter.setToolTipText(
        "composition=CsPbBr3 size>8nm T<10K g2<0.1: all conditions must hold.\n"
            + "Ctrl+Space offers the names; F1 explains them.");
    filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    filter.setText(model.filter());
    filter.addListener(
        SWT.Modify, event -> filter.getDisplay().timerExec(FILTER_MILLIS, filterLater));
    filter.addListener(SWT.DefaultSelection, event -> filter());
    new ContentProposalAdapter(
        filter,
        new TextContentAdapter(),
        new FilterProposals(),
        KeyStroke.getInstance(SWT.CTRL, ' '),
        null);
    rows = WidgetId.mark(new Combo(header, SWT.READ_ONLY), SamplesIds.ROWS);
    rows.setItems("Emitters", "Measurements");
    rows.select(model.isMeasurements() ? 1 : 0);
    rows.setToolTipText("What a row is");
    rows.addListener(SWT.Selection, event -> model.setMeasurements(rows.getSelectionIndex() == 1));
    literature = WidgetId.mark(new Button(header, SWT.CHECK), SamplesIds.LITERATURE);
    literature.setText("Literature");
    literature.setToolTipText("Published values of the columns below your own");
    literature.setSelection(model.isLiterature());
    literature.addListener(SWT.Selection, event -> model.setLiterature(literature.getSelection()));
    state = WidgetId.mark(new Label(header, SWT.WRAP), SamplesIds.FILTER_STATE);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
    data.widthHint = 160;
    state.setLayoutData(data);
  }

  private void createActions() {
    IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
    bar.add(
        action("Columns…", SamplesImages.descriptor(SamplesImages.COLUMNS), this::chooseColumns));
    bar.add(action("Copy Table", Images.descriptor("technique/copy"), this::copy));
    bar.add(action("Export…", Images.descriptor("technique/export"), this::export));
  }

  private static Action action(
      String label, org.eclipse.jface.resource.ImageDescriptor image, Runnable run) {
    Action action =
        new Action(label, image) {
          @Override
          public void run() {
            run.run();
          }
        };
    action.setToolTipText(label);
    return action;
  }

  private void createMenu() {
    Menu menu = new Menu(table);
    item(menu, "&Show in Tree", this::open);
    new MenuItem(menu, SWT.SEPARATOR);
    item(menu, "&Copy", this::copy);
    item(menu, "Copy as CS&V", () -> copy(shown.csv()));
    item(menu, "Copy as &LaTeX", () -> copy(shown.latex()));
    item(menu, "&Export…", this::export);
    new MenuItem(menu, SWT.SEPARATOR);
    item(menu, "C&olumns…", this::chooseColumns);
    table.setMenu(menu);
    table.addListener(
        SWT.KeyDown,
        event -> {
          if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
            copy();
          }
        });
  }

  private static void item(Menu menu, String label, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(label);
    item.addListener(SWT.Selection, event -> action.run());
  }

  // ---------------------------------------------------------------- content

  private void filter() {
    if (!filter.isDisposed()) {
      model.setFilter(filter.getText());
    }
  }

  @Override
  public void rowsChanged() {
    if (table.isDisposed()) {
      return;
    }
    if (model.problem().isEmpty()) {
      show(choice.table(model.rows(), model.used()));
    }
    showState(); // With a wrong filter the rows of before stay.
  }

  private void show(ComparisonTable now) {
    boolean same = now.columns().equals(shown.columns()) && table.getColumnCount() > 0;
    boolean hadSources = sources;
    shown = now;
    sources = hasSources();
    same &= sources == hadSources;
    table.setRedraw(false);
    table.clearAll();
    if (!same) {
      createColumns();
    }
    table.setItemCount(now.rows().size());
    packColumns();
    table.setRedraw(true);
  }

  private void createColumns() {
    for (TableColumn column : table.getColumns()) {
      column.dispose();
    }
    column("Name", null);
    for (Field field : shown.columns()) {
      column(ComparisonTable.heading(field), field);
    }
    if (sources) {
      column("Source", null);
    }
  }

  private boolean hasSources() {
    return shown.rows().stream().anyMatch(row -> !row.source().isEmpty());
  }

  private void column(String heading, Field field) {
    boolean number = field != null && field.kind() == Field.Kind.NUMBER;
    TableColumn column = new TableColumn(table, number ? SWT.RIGHT : SWT.LEFT);
    column.setText(heading);
    column.setMoveable(true);
    if (field == null) {
      return;
    }
    column.setToolTipText(field.help());
    column.addListener(SWT.Selection, event -> sort(field));
    if (choice.sort().filter(sorted -> sorted.equals(field)).isPresent()) {
      table.setSortColumn(column);
      table.setSortDirection(choice.descending() ? SWT.DOWN : SWT.UP);
    }
  }

  private void sort(Field field) {
    choice = choice.sortedBy(field);
    SamplesSettings.put(COLUMNS, choice.toString());
    show(choice.table(model.rows(), model.used()));
    for (int i = 0; i < shown.columns().size(); i++) {
      if (shown.columns().get(i).equals(field)) {
        table.setSortColumn(table.getColumn(i + 1));
        table.setSortDirection(choice.descending() ? SWT.DOWN : SWT.UP);
      }
    }
  }

  /** Wide enough for headings and the first rows: a virtual table does not know the others. */
  private void packColumns() {
    int[] widths = new int[table.getColumnCount()];
    org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(table);
    try {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = gc.textExtent(table.getColumn(i).getText()).x + 12;
      }
      for (TableRow row : shown.rows().stream().limit(SAMPLE_ROWS).toList()) {
        String[] cells = cells(row);
        for (int i = 0; i < widths.length; i++) {
          widths[i] = Math.max(widths[i], gc.textExtent(cells[i]).x);
        }
      }
    } finally {
      gc.dispose();
    }
    for (int i = 0; i < widths.length; i++) {
      boolean number = table.getColumn(i).getAlignment() == SWT.RIGHT;
      table.getColumn(i).setWidth(Math.min(number ? WIDEST : WIDEST_TEXT, widths[i]) + 14);
    }
  }

  private String[] cells(TableRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(name(row));
    shown.columns().forEach(field -> cells.add(shown.cell(row, field)));
    if (sources) {
      cells.add(row.source());
    }
    return cells.toArray(String[]::new);
  }

  /** One's own rows by the emitter first: of a narrow column the end is cut. */
  private static String name(TableRow row) {
    String emitter = row.texts().getOrDefault(Fields.EMITTER, "");
    String sample = row.texts().getOrDefault(Fields.SAMPLE, "");
    return row.source().isEmpty() && !emitter.isEmpty() && !sample.isEmpty()
        ? emitter + ", " + sample
        : row.name();
  }

  private void fill(TableItem item, int index) {
    TableRow row = shown.rows().get(index);
    item.setText(cells(row));
    item.setData(row);
    if (!row.source().isEmpty()) {
      // Readable in both themes.
      item.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
    }
  }

  private void showState() {
    String wrong = model.problem();
    state.setForeground(
        wrong.isEmpty()
            ? null
            : JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
    String unsaved =
        project().isDirty() ? " Unsaved changes are not among them: save with Ctrl+S." : "";
    state.setText((wrong.isEmpty() ? counted() + unsaved : wrong).replace("&", "&&"));
    state.getParent().getParent().layout(true, true);
  }

  private String counted() {
    if (project().session().isEmpty()) {
      return "No project is open.";
    }
    String what = model.isMeasurements() ? "measurement" : "emitter";
    int own = model.ownRows();
    long published = shown.rows().stream().filter(row -> !row.source().isEmpty()).count();
    return String.format(Locale.ROOT, "%,d", own).replace(',', '\u202f')
        + " "
        + what
        + (own == 1 ? "" : "s")
        + (published == 0 ? "." : " and " + published + " published values.");
  }

  @Override
  protected void contentChanged() {
    if (table != null && !table.isDisposed()) {
      showState();
    }
  }

  // ---------------------------------------------------------------- what can be done

  private void chooseColumns() {
    List<Field> all = Fields.all();
    ListSelectionDialog dialog =
        ListSelectionDialog.of(all)
            .title("Columns")
            .message("Columns of the table; those without a value are left out unless chosen.")
            .contentProvider(org.eclipse.jface.viewers.ArrayContentProvider.getInstance())
            .labelProvider(
                org.eclipse.jface.viewers.LabelProvider.createTextProvider(
                    field -> ComparisonTable.heading((Field) field)))
            .preselect(shown.columns().toArray())
            .create(getSite().getShell());
    if (dialog.open() == Window.OK) {
      List<Field> chosen = new ArrayList<>();
      for (Object field : dialog.getResult()) {
        chosen.add((Field) field);
      }
      choice = choice.withColumns(chosen);
      SamplesSettings.put(COLUMNS, choice.toString());
      rowsChanged();
    }
  }

  private void open() {
    if (table.getSelectionIndex() >= 0) {
      model.key(shown.rows().get(table.getSelectionIndex())).ifPresent(project()::select);
    }
  }

  private void copy() {
    int[] selected = table.getSelectionIndices();
    List<TableRow> chosen = new ArrayList<>();
    for (int index : selected) {
      chosen.add(shown.rows().get(index));
    }
    List<String> lines = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    for (TableColumn column : table.getColumns()) {
      headings.add(column.getText());
    }
    lines.add(String.join("\t", headings));
    for (TableRow row : chosen.isEmpty() ? shown.rows() : chosen) {
      lines.add(String.join("\t", cells(row)));
    }
    copy(String.join(System.lineSeparator(), lines));
  }

  private void copy(String text) {
    ComparisonExport.copy(table.getDisplay(), text);
  }

  private void export() {
    ComparisonExport.export(getSite().getShell(), project().folder(), shown);
  }

  @Override
  public void setFocus() {
    table.setFocus();
  }

  @Override
  public void dispose() {
    model.removeListener(this);
    super.dispose();
  }
}
