package org.photonbench.ui.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.figure.text.NumberText;
import org.photonbench.ui.Images;
import org.photonbench.ui.WidgetId;

/** The parameters: start values, what holds them, and the results. */
final class ParameterTable {
  private static final int PADDING = 6;
  private static final int SMALLEST = 46;

  /** What is shared and what came out first; what is seldom set is to the right. */
  private static final int[] ORDER = {0, 9, 1, 2, 4, 5, 3, 6, 7, 8};

  private final FitPresenter presenter;
  private final TableViewer viewer;
  private final Consumer<Optional<String>> edited;
  private final TableColumn shared;

  /**
   * @param edited told of each edit, with what is wrong with it
   * @param selected told when another row is selected
   */
  ParameterTable(
      Composite parent,
      FitPresenter presenter,
      Consumer<Optional<String>> edited,
      Runnable selected) {
    this.presenter = presenter;
    this.edited = edited;
    viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
    WidgetId.mark(viewer.getTable(), FitIds.PARAMETERS);
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setLinesVisible(true);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    ColumnViewerToolTipSupport.enableFor(viewer);
    column("Parameter", SWT.LEFT, ParameterRow::name);
    editable("Start", row -> ParameterRow.text(row.start()), ParameterRow::setStartText);
    column("Unit", SWT.LEFT, ParameterRow::unit);
    flagColumn(
        "Fixed",
        ParameterRow::fixed,
        (row, value) -> {
          row.setFixed(value);
          edited.accept(Optional.empty());
        });
    column("Value", SWT.RIGHT, row -> text(row, true));
    column("95" + NumberText.NARROW_SPACE + "% interval", SWT.RIGHT, row -> text(row, false));
    editable("Lower", row -> ParameterRow.text(row.lower()), ParameterRow::setLowerText);
    editable("Upper", row -> ParameterRow.text(row.upper()), ParameterRow::setUpperText);
    editable("Tied to", ParameterRow::tie, presenter::setTie);
    shared =
        flagColumn(
            "Shared",
            row -> presenter.shared().contains(row.base()),
            (row, value) -> {
              presenter.setShared(row.base(), value);
              edited.accept(Optional.empty());
            });
    shared.setToolTipText("One value for all data that are fitted together");
    viewer.getTable().setColumnOrder(ORDER);
    viewer.addSelectionChangedListener(event -> selected.run());
  }

  TableViewer viewer() {
    return viewer;
  }

  /** The selected parameter, else the first free one. */
  Optional<ParameterRow> handled() {
    if (viewer.getStructuredSelection().getFirstElement() instanceof ParameterRow row
        && presenter.rows().contains(row)) {
      return row.tie().isEmpty() ? Optional.of(row) : Optional.empty();
    }
    return presenter.rows().stream().filter(ParameterRow::free).findFirst();
  }

  private Optional<Quantity> result(ParameterRow row) {
    return presenter.outcome().flatMap(fit -> fit.parameter(row.name()));
  }

  private String text(ParameterRow row, boolean value) {
    return result(row)
        .map(QuantityText::of)
        .map(t ->
            value
                ? t.value() + (t.unit().isEmpty() ? "" : NumberText.NARROW_SPACE + t.unit())
                : t.interval())
        .orElse("");
  }

  private final class Labels extends ColumnLabelProvider {
    private final Function<ParameterRow, String> text;
    private final boolean marks;

    Labels(Function<ParameterRow, String> text, boolean marks) {
      this.text = text;
      this.marks = marks;
    }

    @Override
    public String getText(Object element) {
      return text.apply((ParameterRow) element);
    }

    @Override
    public Image getImage(Object element) {
      boolean marked =
          marks && result((ParameterRow) element).filter(q -> !q.marks().isEmpty()).isPresent();
      return marked ? Images.get(Images.WARNING) : null;
    }

    @Override
    public String getToolTipText(Object element) {
      ParameterRow row = (ParameterRow) element;
      String help = row.name() + ": " + row.parameter().help();
      return result(row)
          .map(q ->
              help
                  + "\n"
                  + QuantityText.of(q).line()
                  + "\n"
                  + q.method()
                  + q.marks().stream().map(m -> "\n\u26A0 " + m).collect(Collectors.joining()))
          .orElse(help);
    }
  }

  private TableViewerColumn column(
      String title, int alignment, Function<ParameterRow, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, alignment);
    column.getColumn().setText(title);
    column.setLabelProvider(new Labels(text, title.equals("Value")));
    return column;
  }

  private void editable(
      String title,
      Function<ParameterRow, String> text,
      BiFunction<ParameterRow, String, Optional<String>> take) {
    TextCellEditor editor = new TextCellEditor(viewer.getTable());
    column(title, SWT.RIGHT, text)
        .setEditingSupport(
            new Editing(editor) {
              @Override
              protected Object getValue(Object element) {
                return text.apply((ParameterRow) element);
              }

              @Override
              protected void setValue(Object element, Object value) {
                String typed = String.valueOf(value);
                if (!typed.equals(text.apply((ParameterRow) element))) {
                  edited.accept(take.apply((ParameterRow) element, typed));
                }
              }
            });
  }

  private TableColumn flagColumn(
      String title, Predicate<ParameterRow> flag, BiConsumer<ParameterRow, Boolean> take) {
    CheckboxCellEditor editor = new CheckboxCellEditor(viewer.getTable());
    TableViewerColumn column =
        column(title, SWT.CENTER, row -> flag.test(row) ? "\u2611" : "\u2610");
    column.setEditingSupport(
        new Editing(editor) {
          @Override
          protected Object getValue(Object element) {
            return flag.test((ParameterRow) element);
          }

          @Override
          protected void setValue(Object element, Object value) {
            take.accept((ParameterRow) element, Boolean.TRUE.equals(value));
          }
        });
    return column.getColumn();
  }

  private abstract class Editing extends EditingSupport {
    private final CellEditor editor;

    Editing(CellEditor editor) {
      super(viewer);
      this.editor = editor;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
      return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
      return true;
    }
  }

  /** Shows the rows of the presenter. */
  void fill() {
    List<ParameterRow> rows = presenter.rows();
    if (viewer.getInput() != rows) {
      viewer.setInput(rows);
    } else {
      viewer.refresh();
    }
    boolean several = presenter.data().size() > 1;
    for (TableColumn column : viewer.getTable().getColumns()) {
      if (column == shared && !several) {
        column.setWidth(0);
      } else {
        column.pack();
        column.setWidth(Math.max(SMALLEST, column.getWidth() + PADDING));
      }
    }
    shared.setResizable(several);
  }

  /** All cells as they are on the screen, columns divided by tabs. */
  String copy() {
    TableColumn[] columns = viewer.getTable().getColumns();
    int[] shown =
        Arrays.stream(viewer.getTable().getColumnOrder())
            .filter(i -> columns[i].getWidth() > 0)
            .toArray();
    StringBuilder text = new StringBuilder(line(shown, i -> columns[i].getText()));
    for (TableItem item : viewer.getTable().getItems()) {
      text.append(line(shown, item::getText));
    }
    return text.toString();
  }

  private static String line(int[] columns, IntFunction<String> text) {
    return Arrays.stream(columns).mapToObj(text).collect(Collectors.joining("\t", "", "\n"));
  }
}
