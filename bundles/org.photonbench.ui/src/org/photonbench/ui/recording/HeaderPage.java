package org.photonbench.ui.recording;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.photonbench.figure.text.NumberText;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.ui.WidgetId;

/** The whole header of a recording in file order, with a filter. */
final class HeaderPage extends Composite {
  private final TableViewer viewer;
  private final Label count;
  private List<HeaderEntry> entries = List.of();
  private String pattern = "";

  HeaderPage(Composite parent) {
    super(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(this);
    Text filter =
        WidgetId.mark(
            new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL),
            WidgetId.RECORDING_HEADER_FILTER);
    filter.setMessage("Filter by name or value");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    count = new Label(this, SWT.NONE);
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .hint(150, SWT.DEFAULT)
        .applyTo(count);
    Composite holder = new Composite(this, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(holder);
    TableColumnLayout layout = new TableColumnLayout();
    holder.setLayout(layout);
    viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
    viewer.getTable().setHeaderVisible(true);
    WidgetId.mark(viewer.getTable(), WidgetId.RECORDING_HEADER);
    column(layout, "Name", 34, HeaderPage::name);
    column(layout, "Type", 12, HeaderEntry::type);
    column(layout, "Value", 54, HeaderEntry::value);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.setFilters(
        new ViewerFilter() {
          @Override
          public boolean select(Viewer shown, Object parentElement, Object element) {
            return matches((HeaderEntry) element);
          }
        });
    TableCopy.install(viewer.getTable());
    filter.addModifyListener(event -> {
      pattern = filter.getText().strip().toLowerCase(Locale.ROOT);
      viewer.refresh();
      sayCount();
    });
  }

  private void column(
      TableColumnLayout layout,
      String title,
      int weight,
      java.util.function.Function<HeaderEntry, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(title);
    column.setLabelProvider(
        ColumnLabelProvider.createTextProvider(element -> text.apply((HeaderEntry) element)));
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
  }

  private static String name(HeaderEntry entry) {
    return entry.index() < 0 ? entry.name() : entry.name() + " [" + entry.index() + "]";
  }

  private boolean matches(HeaderEntry entry) {
    return pattern.isEmpty()
        || name(entry).toLowerCase(Locale.ROOT).contains(pattern)
        || entry.value().toLowerCase(Locale.ROOT).contains(pattern);
  }

  private void sayCount() {
    long shown = entries.stream().filter(this::matches).count();
    count.setText(NumberText.count(shown) + " of " + NumberText.count(entries.size()) + " entries");
  }

  void show(List<HeaderEntry> newEntries) {
    entries = newEntries;
    viewer.setInput(entries);
    sayCount();
  }

  @Override
  public boolean setFocus() {
    return viewer.getTable().setFocus();
  }
}
