package org.photonbench.ui.instruments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.photonbench.device.Device;
import org.photonbench.device.PropertyDescription;
import org.photonbench.figure.text.NumberText;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.instruments.Instruments.Change;

/** What can be read from the chosen instrument and written to it, with units and limits. */
public final class PropertiesView extends InstrumentPart {
  /** Properties under one heading. */
  record Group(String name, List<PropertyRow> rows) {}

  /** What a column shows of a property. */
  @FunctionalInterface
  private interface Text {
    String of(PropertyRow row);
  }

  private static final int TICK_MILLIS = 1000;
  private static final int NAME_WIDTH = 150;
  private static final int VALUE_WIDTH = 90;
  private static final int UNIT_WIDTH = 50;
  private static final int ALLOWED_WIDTH = 135;
  private static final int ACCESS_WIDTH = 75;

  private final AtomicBoolean reading = new AtomicBoolean();
  private TreeViewer tree;
  private Label message;
  private Label title;
  private Action live;
  private Color grey;
  private Optional<Device> device = Optional.empty();
  private List<PropertyDescription> shown = List.of();
  private List<Group> groups = List.of();

  @Override
  void createContents(Composite parent) {
    grey = new Color(128, 128, 128);
    GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(parent);
    title = new Label(parent, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
    tree = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
    WidgetId.mark(tree.getTree(), InstrumentsIds.PROPERTY_TABLE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
    tree.getTree().setHeaderVisible(true);
    tree.setContentProvider(new Content());
    ColumnViewerToolTipSupport.enableFor(tree);
    column("Property", NAME_WIDTH, row -> row.description().label());
    TreeViewerColumn value =
        column("Value", VALUE_WIDTH, row -> row.problem().isEmpty() ? row.text() : "?");
    value.setEditingSupport(new PropertyEditing(tree, this::write));
    column("Unit", UNIT_WIDTH, row -> row.description().unit().symbol());
    column("Allowed", ALLOWED_WIDTH, PropertyRow::allowed);
    column("", ACCESS_WIDTH, row -> row.isWritable() ? "" : "read only");
    message = WidgetId.mark(new Label(parent, SWT.WRAP), InstrumentsIds.PROPERTY_MESSAGE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
    live = action("Read Every Second", "live", Action.AS_CHECK_BOX, on -> read());
    var bar = getViewSite().getActionBars().getToolBarManager();
    bar.add(action("Read All", "refresh", this::read));
    bar.add(live);
    tick();
  }

  private TreeViewerColumn column(String name, int width, Text text) {
    TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
    column.getColumn().setText(name);
    column.getColumn().setWidth(width);
    boolean first = name.equals("Property");
    column.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return element instanceof PropertyRow row
                ? text.of(row)
                : first && element instanceof Group group ? group.name() : "";
          }

          @Override
          public String getToolTipText(Object element) {
            return element instanceof PropertyRow row ? hint(row) : null;
          }

          @Override
          public Color getForeground(Object element) {
            return element instanceof PropertyRow row && !row.isWritable() && !first ? grey : null;
          }

          @Override
          public Font getFont(Object element) {
            return element instanceof Group
                ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                : null;
          }
        });
    return column;
  }

  private static String hint(PropertyRow row) {
    String problem = row.problem().isEmpty() ? "" : "\n" + row.problem();
    return row.description().help() + problem;
  }

  private final class Content implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
      return groups.toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
      return element instanceof Group group ? group.rows().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
      return groups.stream()
          .filter(group -> element instanceof PropertyRow row && group.rows().contains(row))
          .findFirst()
          .orElse(null);
    }

    @Override
    public boolean hasChildren(Object element) {
      return element instanceof Group;
    }
  }

  // ------------------------------------------------------------------ what is shown

  @Override
  void changed(Set<Change> what) {
    Optional<Device> now = instruments().selectedDevice();
    List<PropertyDescription> properties = now.map(Device::properties).orElse(List.of());
    boolean other = !now.equals(device);
    if (other || !properties.equals(shown)) {
      device = now;
      shown = properties;
      build();
      read();
    }
    if (other) {
      say("");
    }
    title.setText(
        escaped(
            now.map(made ->
                    made.id() + (made.isTwin() ? "  (" + InstrumentsView.VIRTUAL + ")" : ""))
                    .orElse("No instrument is chosen.")
                + (now.isPresent() && properties.isEmpty()
                    ? ": connect it to see its properties."
                    : "")));
  }

  private void build() {
    Map<String, List<PropertyRow>> byGroup = new LinkedHashMap<>();
    for (PropertyDescription description : shown) {
      byGroup
          .computeIfAbsent(description.group(), name -> new ArrayList<>())
          .add(new PropertyRow(description));
    }
    groups = byGroup.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
    tree.setInput(groups);
    tree.expandAll();
  }

  private void say(String sentence) {
    message.setText(escaped(sentence));
    message.setToolTipText(sentence);
    message.getParent().layout();
  }

  private void tick() {
    tree.getControl()
        .getDisplay()
        .timerExec(
            TICK_MILLIS,
            () -> {
              if (!tree.getControl().isDisposed()) {
                if (live.isChecked() && isSeen() && !tree.isCellEditorActive()) {
                  read();
                }
                tick();
              }
            });
  }

  /** Reads all values in a job; not while one is reading already. */
  private void read() {
    if (device.isEmpty()
        || !device.get().state().isConnected()
        || !reading.compareAndSet(false, true)) {
      return;
    }
    Device asked = device.get();
    List<PropertyRow> rows = groups.stream().flatMap(group -> group.rows().stream()).toList();
    FamilyJob job =
        new FamilyJob(
            "Read " + asked.id(),
            JobFamily.INSTRUMENT,
            monitor -> {
              try {
                for (PropertyRow row : rows) {
                  if (monitor.isCanceled() || !asked.state().isConnected()) {
                    break;
                  }
                  row.read(asked);
                }
              } finally {
                reading.set(false);
              }
              onUi(this::refresh);
            });
    job.setSystem(true);
    job.schedule();
  }

  private void refresh() {
    if (!tree.isCellEditorActive()) {
      tree.refresh();
    }
  }

  /** Writes what was typed in a job; what is refused is said under the table. */
  private void write(PropertyRow row, String typed) {
    if (device.isEmpty()) {
      return;
    }
    Device asked = device.get();
    InstrumentJobs.run(
        "Set " + row.description().label(),
        () -> row.write(asked, typed),
        refused ->
            onUi(() -> {
              say(refused.isEmpty() ? written(row) : refused);
              refresh();
            }));
  }

  private static String written(PropertyRow row) {
    String unit = row.description().unit().symbol();
    return row.description().label()
        + " is "
        + row.text()
        + (unit.isEmpty() ? "" : NumberText.NARROW_SPACE + unit)
        + " now, read back.";
  }

  @Override
  public void setFocus() {
    tree.getControl().setFocus();
  }
}
