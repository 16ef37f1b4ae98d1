package org.photonbench.ui.instruments;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.photonbench.device.driver.DiscoveredInstrument;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.DriverRegistry;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.WidgetId;

/** Asks each driver, in a job, for instruments that are there, and offers them to be added. */
final class DiscoverDialog extends Dialog {
  /** The table of what was found. */
  static final String TABLE = "instruments.discovered";

  /** The sentence on how far it is. */
  static final String NOTE = "instruments.discovered.note";

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String[] COLUMNS = {"Instrument", "Connection", "Driver"};
  private static final int[] WIDTHS = {280, 180, 130};

  private final DriverRegistry drivers;
  private final Consumer<DiscoveredInstrument> add;
  private Table table;
  private Label note;
  private Job job;

  DiscoverDialog(Shell parent, DriverRegistry drivers, Consumer<DiscoveredInstrument> add) {
    super(parent);
    this.drivers = drivers;
    this.add = add;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("Discover Instruments");
  }

  @Override
  protected Point getInitialSize() {
    return new Point(660, 400);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    note = WidgetId.mark(new Label(area, SWT.WRAP), NOTE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(note);
    table = WidgetId.mark(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), TABLE);
    table.setHeaderVisible(true);
    for (int i = 0; i < COLUMNS.length; i++) {
      TableColumn column = new TableColumn(table, SWT.NONE);
      column.setText(COLUMNS[i]);
      column.setWidth(WIDTHS[i]);
    }
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    table.addListener(
        SWT.Selection,
        event -> getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionIndex() >= 0));
    search();
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, "&Add\u2026", false).setEnabled(false);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
  }

  private void search() {
    Display display = table.getDisplay();
    note.setText("Each driver asks on every port that may be its own. This takes some seconds.");
    job =
        new FamilyJob(
            "Discover Instruments",
            JobFamily.INSTRUMENT,
            monitor -> {
              SubMonitor progress =
                  SubMonitor.convert(monitor, "Discover", drivers.drivers().size());
              for (DriverFactory driver : drivers.drivers()) {
                if (progress.isCanceled()) {
                  return;
                }
                progress.subTask(driver.name());
                List<DiscoveredInstrument> found = driver.discover(LIMIT);
                show(display, () -> found.forEach(this::row));
                progress.worked(1);
              }
              show(display, this::finished);
            });
    job.schedule();
  }

  private void show(Display display, Runnable work) {
    if (!display.isDisposed()) {
      display.asyncExec(() -> {
        if (!table.isDisposed()) {
          work.run();
        }
      });
    }
  }

  private void row(DiscoveredInstrument found) {
    TableItem item = new TableItem(table, SWT.NONE);
    item.setText(new String[] {found.identity().text(), found.connection(), found.driver()});
    item.setData(found);
  }

  private void finished() {
    note.setText(
        table.getItemCount() == 0
            ? "Nothing was found. Instruments on a network are not looked for: add them with their"
                + " address. Is it switched on, is its port free, is its driver's library"
                + " installed?"
            : table.getItemCount() + " found. Choose one and add it to the set-up.");
    note.getParent().layout();
  }

  @Override
  protected void okPressed() {
    int index = table.getSelectionIndex();
    if (index >= 0 && table.getItem(index).getData() instanceof DiscoveredInstrument found) {
      add.accept(found);
    }
  }

  @Override
  public boolean close() {
    job.cancel();
    return super.close();
  }
}
