package org.photonbench.ui.catalogue.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.photonbench.model.Entities;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.DataFile;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.catalogue.SamplesIds;
import org.photonbench.ui.catalogue.SamplesProject;
import org.photonbench.ui.catalogue.data.FieldEdits;
import org.photonbench.ui.catalogue.data.FieldText;
import org.photonbench.ui.catalogue.data.FormField;
import org.photonbench.ui.catalogue.data.FormField.Kind;
import org.photonbench.ui.catalogue.data.ItemColumns;
import org.photonbench.ui.catalogue.data.ReferenceCopy;
import org.photonbench.ui.catalogue.register.DescribeFiles;
import org.photonbench.ui.catalogue.register.RecordingLinks;

/** A field of many values as a table: links to entities, or objects with fields of their own. */
final class ListRow extends FieldRow {
  private static final int FEWEST_LINES = 2;
  private static final int MOST_LINES = 6;

  private final Table table;
  private final Button add;
  private final Button edit;
  private final Button remove;
  private final ItemColumns columns;

  ListRow(EntityForm form, Composite parent, FormField field) {
    super(form, parent, field);
    EClass type = (EClass) field.feature().getEType();
    columns = ItemColumns.of(field.kind() == Kind.ITEMS ? type : Literals.ENTITY);
    table = own(new Table(parent, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION));
    mark(table);
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
    table.setHeaderVisible(columns.titles().size() > 1);
    for (String title : columns.titles()) {
      new TableColumn(table, SWT.LEFT).setText(title);
    }
    Composite buttons = own(new Composite(parent, SWT.NONE));
    buttons.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 2;
    buttons.setLayout(layout);
    add = button(buttons, "Add…", ".add", this::add);
    edit =
        button(
            buttons,
            field.kind() == Kind.LINKS ? "Go To" : type == Literals.DATA_FILE ? "Open" : "Edit…",
            ".edit",
            this::open);
    remove = button(buttons, "Remove", ".remove", this::remove);
    finish(parent);
    table.addListener(SWT.Selection, event -> enable());
    table.addListener(SWT.DefaultSelection, event -> open());
    table.addListener(SWT.Resize, event -> fitColumns());
    table.addListener(
        SWT.KeyDown,
        event -> {
          if (event.keyCode == SWT.DEL && remove.isEnabled()) {
            remove();
          }
        });
    refresh();
  }

  private Button button(Composite parent, String text, String id, Runnable action) {
    Button button =
        WidgetId.mark(new Button(parent, SWT.PUSH), SamplesIds.FIELD + "." + field().name() + id);
    button.setText(text);
    button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  private List<EObject> items() {
    List<EObject> items = new ArrayList<>();
    field()
        .value(object())
        .ifPresent(value -> ((List<?>) value).forEach(i -> items.add((EObject) i)));
    return items;
  }

  private List<EObject> selected() {
    List<EObject> selected = new ArrayList<>();
    for (TableItem item : table.getSelection()) {
      selected.add((EObject) item.getData());
    }
    return selected;
  }

  // ---------------------------------------------------------------- edits

  private void add() {
    if (field().kind() == Kind.LINKS) {
      addLinks();
    } else if (field().feature().getEType() == Literals.DATA_FILE) {
      addFiles();
    } else {
      EObject item = Entities.create((EClass) field().feature().getEType());
      if (execute(FieldEdits.add(object(), field(), item))) {
        refresh();
        DetailsDialog.open(table.getShell(), field().label(), item);
      }
    }
  }

  private void addLinks() {
    List<EObject> there = items();
    List<LinkTarget> targets = new ArrayList<>();
    for (LinkTarget target :
        LinkTarget.of(
            (EClass) field().feature().getEType(), object(), java.util.Optional.empty())) {
      if (there.stream().noneMatch(target::isEntity)) {
        targets.add(target);
      }
    }
    ElementListSelectionDialog dialog =
        new ElementListSelectionDialog(
            table.getShell(), LabelProvider.createTextProvider(o -> ((LinkTarget) o).label()));
    dialog.setTitle("Add " + field().label());
    dialog.setMessage("Type the first letters; * stands for anything. Several can be selected.");
    dialog.setMultipleSelection(true);
    dialog.setElements(targets.toArray());
    if (dialog.open() != Window.OK) {
      return;
    }
    List<Command> links = new ArrayList<>();
    ReferenceCopy copies = LinkTarget.copies(object());
    for (Object chosen : dialog.getResult()) {
      ((LinkTarget) chosen)
          .entity(copies)
          .map(target -> FieldEdits.add(object(), field(), target))
          .ifPresent(links::add);
    }
    if (!links.isEmpty()) {
      execute(LinkTarget.command(copies, "Add " + name(), links));
      refresh();
    }
  }

  private void addFiles() {
    FileDialog dialog = new FileDialog(table.getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText("Add " + field().label());
    if (dialog.open() != null) {
      DescribeFiles.add(dialog, object(), field());
    }
  }

  private void open() {
    for (EObject item : selected()) {
      if (field().kind() == Kind.LINKS) {
        if (!item.eIsProxy()) {
          SamplesProject.get().select(item);
        }
      } else if (item instanceof DataFile file) {
        RecordingLinks.open(file);
      } else {
        DetailsDialog.open(table.getShell(), field().label(), item);
      }
      return;
    }
  }

  private void remove() {
    List<EObject> selected = selected();
    if (!selected.isEmpty() && execute(FieldEdits.remove(object(), field(), selected))) {
      refresh();
    }
  }

  // ---------------------------------------------------------------- widgets

  @Override
  void refresh() {
    List<EObject> selected = selected();
    List<EObject> items = items();
    table.setRedraw(false);
    table.removeAll();
    for (EObject item : items) {
      TableItem row = new TableItem(table, SWT.NONE);
      row.setData(item);
      row.setText(
          field().kind() == Kind.LINKS
              ? new String[] {FieldText.name(item)}
              : columns.texts(item).toArray(String[]::new));
      if (selected.contains(item)) {
        table.select(table.getItemCount() - 1);
      }
    }
    table.setRedraw(true);
    int lines = Math.clamp(items.size(), FEWEST_LINES, MOST_LINES);
    int header = table.getHeaderVisible() ? table.getHeaderHeight() : 0;
    GridData data = (GridData) table.getLayoutData();
    int height = lines * table.getItemHeight() + header;
    if (data.heightHint != height) {
      data.heightHint = height;
      form().relayout();
    }
    fitColumns();
    enable();
    showProblems("");
  }

  private void fitColumns() {
    int width = table.getClientArea().width;
    int count = table.getColumnCount();
    if (width <= 0) {
      return;
    }
    int used = 0;
    for (int i = 0; i < count - 1; i++) {
      TableColumn column = table.getColumn(i);
      column.pack();
      column.setWidth(Math.min(column.getWidth() + 4, width / 2));
      used += column.getWidth();
    }
    table.getColumn(count - 1).setWidth(Math.max(60, width - used));
  }

  private void enable() {
    boolean any = table.getSelectionCount() > 0;
    edit.setEnabled(any);
    remove.setEnabled(any && add.isEnabled());
  }

  @Override
  void setEditable(boolean editable) {
    add.setEnabled(editable);
    enable();
  }

  @Override
  boolean setFocus() {
    return table.setFocus();
  }
}
