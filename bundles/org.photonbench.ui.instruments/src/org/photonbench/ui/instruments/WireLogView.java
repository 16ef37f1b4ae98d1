package org.photonbench.ui.instruments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.photonbench.device.Device;
import org.photonbench.device.transport.WireText;
import org.photonbench.device.transport.log.TranscriptFile;
import org.photonbench.device.transport.log.WireEvent;
import org.photonbench.device.transport.log.WireLog;
import org.photonbench.device.transport.log.WireLogged;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.instruments.Instruments.Change;

/** What goes over the wire of the chosen instrument. */
public final class WireLogView extends InstrumentPart {
  private static final int TICK_MILLIS = 250;
  private static final String[] COLUMNS = {"Time (s)", "", "Bytes"};
  private static final int[] WIDTHS = {100, 60, 700};
  private static final double SECONDS = 1e-9;

  private Table table;
  private Text filter;
  private Label counts;
  private Action pause;
  private Optional<WireLog> log = Optional.empty();
  private List<WireEvent> shown = List.of();
  private long seenCount = -1;
  private String seenFilter = "";
  private long zeroNanos;

  @Override
  void createContents(Composite parent) {
    GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(parent);
    filter =
        WidgetId.mark(
            new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH),
            InstrumentsIds.WIRE_FILTER);
    filter.setMessage("Filter");
    GridDataFactory.swtDefaults().hint(200, SWT.DEFAULT).applyTo(filter);
    counts = new Label(parent, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(counts);
    table =
        WidgetId.mark(
            new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER),
            InstrumentsIds.WIRE_TABLE);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
    table.setHeaderVisible(true);
    for (int i = 0; i < COLUMNS.length; i++) {
      TableColumn column = new TableColumn(table, SWT.NONE);
      column.setText(COLUMNS[i]);
      column.setWidth(WIDTHS[i]);
    }
    table.setFont(JFaceResources.getTextFont());
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
    filter.addListener(SWT.Modify, event -> show());
    pause = action("Pause", "pause", Action.AS_CHECK_BOX, on -> show());
    var bar = getViewSite().getActionBars().getToolBarManager();
    bar.add(pause);
    bar.add(action("Clear", "clear", this::clear));
    bar.add(action("Copy", "copy", this::copy));
    bar.add(action("Export as Transcript\u2026", "save", this::export));
    handle(IWorkbenchCommandConstants.EDIT_COPY, this::copy);
    tick();
  }

  private void tick() {
    table
        .getDisplay()
        .timerExec(
            TICK_MILLIS,
            () -> {
              if (!table.isDisposed()) {
                if (isSeen() && !pause.isChecked()) {
                  show();
                }
                tick();
              }
            });
  }

  @Override
  void changed(Set<Change> what) {
    Optional<Device> device = instruments().selectedDevice();
    Optional<WireLog> now =
        device.filter(WireLogged.class::isInstance).map(of -> ((WireLogged) of).wireLog());
    if (!now.equals(log)) {
      log = now;
      seenCount = -1;
      zeroNanos = 0;
      show();
    }
  }

  private void show() {
    if (log.isEmpty()) {
      shown = List.of();
      table.setItemCount(0);
      table.clearAll();
      counts.setText("Choose an instrument in the list to see its wire.");
      return;
    }
    WireLog now = log.get();
    String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
    long count = now.count();
    boolean paused = pause.isChecked() && seenCount >= 0;
    if (count == seenCount && wanted.equals(seenFilter)) {
      return;
    }
    List<WireEvent> events = now.events();
    if (zeroNanos == 0 && !events.isEmpty()) {
      zeroNanos = events.getFirst().nanoTime();
    }
    long last = paused && !shown.isEmpty() ? shown.getLast().nanoTime() : Long.MAX_VALUE;
    List<WireEvent> kept =
        events.stream()
            .filter(event -> event.nanoTime() <= last || last == Long.MAX_VALUE)
            .filter(event -> text(event).toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    boolean atEnd =
        table.getItemCount() == 0
            || table.getTopIndex() + visibleRows() >= table.getItemCount() - 1;
    shown = kept;
    seenCount = count;
    seenFilter = wanted;
    table.setItemCount(shown.size());
    table.clearAll();
    if (atEnd && !shown.isEmpty()) {
      table.setTopIndex(shown.size() - 1);
    }
    counts.setText(
        shown.size()
            + " of "
            + count
            + " transfers"
            + (now.dropped() > 0 ? ", the first " + now.dropped() + " not kept" : "")
            + (pause.isChecked() ? ", paused" : ""));
  }

  private int visibleRows() {
    return table.getClientArea().height / Math.max(1, table.getItemHeight());
  }

  private void fill(TableItem item) {
    int index = table.indexOf(item);
    if (index < 0 || index >= shown.size()) {
      return;
    }
    item.setText(cells(shown.get(index)));
  }

  private String[] cells(WireEvent event) {
    double seconds = (event.nanoTime() - zeroNanos) * SECONDS;
    boolean sent = event.direction() == WireEvent.Direction.SENT;
    return new String[] {
      String.format(Locale.ROOT, "%.4f", seconds), sent ? "\u2192" : "\u2190", text(event)
    };
  }

  private static String text(WireEvent event) {
    return WireText.escaped(event.bytes());
  }

  private void clear() {
    log.ifPresent(WireLog::clear);
    seenCount = -1;
    zeroNanos = 0;
    show();
  }

  /** The chosen lines, or all. */
  private void copy() {
    int[] chosen = table.getSelectionIndices();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < shown.size(); i++) {
      int index = i;
      if (chosen.length == 0 || java.util.Arrays.stream(chosen).anyMatch(c -> c == index)) {
        text.append(String.join("\t", cells(shown.get(i)))).append('\n');
      }
    }
    if (!text.isEmpty()) {
      Clipboard clipboard = new Clipboard(table.getDisplay());
      clipboard.setContents(
          new Object[] {text.toString()}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
  }

  /** The whole log in the form in which it can be replayed. */
  private void export() {
    if (log.isEmpty()) {
      return;
    }
    FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
    dialog.setText("Export the Wire Log");
    dialog.setFilterExtensions(new String[] {"*.json"});
    dialog.setFileName(instruments().selected() + "-wire.json");
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      try {
        TranscriptFile.write(log.get().transcript(), Path.of(chosen));
        counts.setText("Written to " + chosen);
      } catch (IOException e) {
        counts.setText("It could not be written: " + e.getMessage() + ". Choose another place.");
      }
    }
  }

  @Override
  public void setFocus() {
    table.setFocus();
  }
}
