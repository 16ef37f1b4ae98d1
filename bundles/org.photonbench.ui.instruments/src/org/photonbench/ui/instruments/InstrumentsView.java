package org.photonbench.ui.instruments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.DeviceState;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.setup.SetUpSession.Place;
import org.photonbench.ui.Images;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.instruments.Instruments.Change;
import org.photonbench.virtuallab.table.VirtualSetUps;

/** The instruments of the set-up with their states. */
public final class InstrumentsView extends InstrumentPart {
  /** How a twin is marked. */
  public static final String VIRTUAL = "VIRTUAL";

  /** How an instrument is marked that is no twin. */
  public static final String REAL = "REAL";

  private static final String[] COLUMNS = {
    "Name", "", "State", "Kind", "Model", "Serial", "Reason"
  };
  private static final int[] WIDTHS = {110, 74, 118, 130, 165, 90, 420};
  private static final int VIRTUAL_COLUMN = 1;
  private static final int STATE_COLUMN = 2;
  private static final int STOP_WIDTH = 96;
  private static final int STOP_HEIGHT = 40;

  private final SetUpActions work = new SetUpActions(this);
  private Color orange;
  private StackLayout stack;
  private Composite pages;
  private Composite listPage;
  private Link empty;
  private Label title;
  private Table table;
  private Label message;
  private Action save;
  private Action connect;
  private Action disconnect;
  private Action twin;
  private Action remove;
  private Action acknowledge;
  private Action connectAll;
  private Action disconnectAll;
  private Action saveAs;

  @Override
  void createContents(Composite parent) {
    orange = new Color(213, 94, 0);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).applyTo(parent);
    Composite head = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(head);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(head);
    title = new Label(head, SWT.NONE);
    title.setFont(bold());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
    message = WidgetId.mark(new Label(head, SWT.WRAP), InstrumentsIds.MESSAGE);
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(message);
    StopButton stop =
        WidgetId.mark(new StopButton(parent, STOP_WIDTH, STOP_HEIGHT), InstrumentsIds.STOP_BUTTON);
    GridDataFactory.fillDefaults().applyTo(stop);
    pages = new Composite(parent, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(pages);
    stack = new StackLayout();
    pages.setLayout(stack);
    createList();
    empty = new Link(pages, SWT.WRAP);
    empty.addListener(SWT.Selection, event -> follow(event.text));
    createActions();
    work.openLast();
  }

  private static Font bold() {
    return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
  }

  private void createList() {
    listPage = new Composite(pages, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(listPage);
    table =
        WidgetId.mark(
            new Table(listPage, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER),
            InstrumentsIds.TABLE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    table.setHeaderVisible(true);
    for (int i = 0; i < COLUMNS.length; i++) {
      TableColumn column = new TableColumn(table, SWT.NONE);
      column.setText(COLUMNS[i]);
      column.setWidth(WIDTHS[i]);
    }
    table.addListener(
        SWT.Selection,
        event -> {
          int index = table.getSelectionIndex();
          if (index >= 0 && table.getItem(index).getData() instanceof String id) {
            instruments().select(id);
          }
        });
    table.addListener(SWT.DefaultSelection, event -> work.connect(selected()));
  }

  private void createActions() {
    Action open = action("Open Set-up\u2026", "open", work::open);
    Action create = action("New Set-up", "new", work::create);
    save = action("Save Set-up", "save", work::save);
    saveAs = action("Save Set-up As\u2026", "save", work::saveAs);
    Action add = action("Add Instrument\u2026", "add", work::add);
    remove = action("Remove Instrument", "remove", () -> work.remove(selected()));
    Action discover = action("Discover Instruments\u2026", "discover", work::discover);
    connect = action("Connect", "connect", () -> work.connect(selected()));
    disconnect = action("Disconnect", "disconnect", () -> work.disconnect(selected()));
    connectAll = action("Connect All", "connect-all", () -> work.connect(instruments().places()));
    disconnectAll =
        action("Disconnect All", "disconnect", () -> work.disconnect(instruments().places()));
    twin =
        action(
            "Use the Virtual Twin Instead",
            "twin",
            Action.AS_CHECK_BOX,
            on -> work.useTwin(selected(), on));
    acknowledge = action("Acknowledge", "acknowledge", () -> work.acknowledge(selected()));
    IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
    for (Action each : List.of(open, create, save)) {
      bar.add(each);
    }
    bar.add(new Separator());
    for (Action each : List.of(add, discover, remove)) {
      bar.add(each);
    }
    bar.add(new Separator());
    for (Action each : List.of(connectAll, connect, disconnect, twin, acknowledge)) {
      bar.add(each);
    }
    var menu = getViewSite().getActionBars().getMenuManager();
    for (Action each : List.of(open, create, save, saveAs)) {
      menu.add(each);
    }
    MenuManager virtual = new MenuManager("Virtual Set-up");
    for (String name : VirtualSetUps.names()) {
      virtual.add(action(VirtualSetUps.read(name).name(), "twin", () -> work.useVirtual(name)));
    }
    menu.add(virtual);
    menu.add(new Separator());
    for (Action each : List.of(add, discover, remove, connectAll, disconnectAll)) {
      menu.add(each);
    }
    menu.add(new Separator());
    menu.add(action("Help", "help", () -> InstrumentsHelp.open(getSite().getShell())));
    MenuManager context = new MenuManager();
    for (Action each : List.of(connect, disconnect, twin, acknowledge, remove)) {
      context.add(each);
    }
    table.setMenu(context.createContextMenu(table));
    handle("org.eclipse.ui.file.save", work::save);
  }

  private List<Place> selected() {
    return instruments().selectedPlace().stream().toList();
  }

  /** Does what a command says. */
  void act(String command) {
    switch (command) {
      case InstrumentsIds.OPEN -> work.open();
      case InstrumentsIds.NEW -> work.create();
      case InstrumentsIds.SAVE -> work.save();
      case InstrumentsIds.SAVE_AS -> work.saveAs();
      case InstrumentsIds.ADD -> work.add();
      case InstrumentsIds.REMOVE -> work.remove(selected());
      case InstrumentsIds.DISCOVER -> work.discover();
      case InstrumentsIds.CONNECT -> work.connect(selected());
      case InstrumentsIds.CONNECT_ALL -> work.connect(instruments().places());
      case InstrumentsIds.DISCONNECT -> work.disconnect(selected());
      case InstrumentsIds.DISCONNECT_ALL -> work.disconnect(instruments().places());
      case InstrumentsIds.TWIN ->
          work.useTwin(selected(), selected().stream().noneMatch(place -> place.entry().twin()));
      case InstrumentsIds.ACKNOWLEDGE -> work.acknowledge(selected());
      default -> work.useVirtual(command.substring(command.lastIndexOf('.') + 1));
    }
  }

  private void follow(String target) {
    switch (target) {
      case "open" -> work.open();
      case "add" -> work.add();
      case "discover" -> work.discover();
      default -> work.useVirtual(target);
    }
  }

  /** Says what was refused, or nothing; on any thread. */
  void say(String sentence) {
    onUi(() -> showMessage(sentence));
  }

  private void showMessage(String sentence) {
    message.setText(escaped(sentence));
    message.setToolTipText(sentence);
    message.requestLayout();
  }

  // ------------------------------------------------------------------ what is shown

  @Override
  void changed(Set<Change> what) {
    if (what.contains(Change.SET_UP) || what.contains(Change.STATE)) {
      showList();
      List<String> problems = instruments().stopProblems();
      if (!problems.isEmpty()) {
        showMessage(String.join("\n", problems));
      }
    }
    showSelection();
    showTitle();
  }

  private void showTitle() {
    boolean any = instruments().session().isPresent();
    String name =
        instruments().session().map(session -> session.setUp().name()).orElse("No set-up");
    String file = instruments().file().map(path -> "  \u2013  " + path).orElse("");
    title.setText(
        escaped(name + (instruments().isDirty() ? " (not saved)" : "") + (any ? file : "")));
    save.setEnabled(instruments().isDirty());
    saveAs.setEnabled(any);
  }

  private void showList() {
    List<Place> places = instruments().places();
    if (places.isEmpty()) {
      empty.setText(
          "No instrument is in use.  <a href=\"open\">Open a set-up file\u2026</a>   "
              + "<a href=\"add\">Add an instrument\u2026</a>   "
              + "<a href=\"discover\">Discover instruments\u2026</a>\n\n"
              + "Without hardware, begin with twins that share one simulated sample:\n"
              + "<a href=\"microscope\">Virtual microscope</a>: time tagger, shutter, attenuator,"
              + " power meter, scanning stages\n"
              + "<a href=\"interferometer\">Virtual interferometer</a>: time tagger, shutter, delay"
              + " stage, polariser, cryostat");
    }
    Control top = places.isEmpty() ? empty : listPage;
    boolean switched = stack.topControl != top;
    // Keys would be lost with a control that is hidden while it has the focus.
    boolean focused = switched && (empty.isFocusControl() || table.isFocusControl());
    stack.topControl = top;
    table.setItemCount(places.size());
    for (int i = 0; i < places.size(); i++) {
      show(table.getItem(i), places.get(i));
    }
    if (switched) {
      pages.layout();
    }
    if (focused) {
      setFocus();
    }
  }

  private void show(TableItem item, Place place) {
    Optional<Device> device = place.device();
    Optional<DeviceIdentity> identity = device.flatMap(Device::identity);
    String kind =
        device
            .map(made -> made.kind().text())
            .or(() ->
                instruments().drivers().find(place.entry().driver()).map(InstrumentsView::kind))
            .orElse("");
    String[] texts = {
      place.entry().id(),
      place.entry().twin() ? VIRTUAL : REAL,
      device.map(made -> made.state().text()).orElse("not there"),
      kind,
      identity.map(DeviceIdentity::model).orElse(driverName(place)),
      identity.map(DeviceIdentity::serial).orElse(place.entry().serial()),
      device.map(InstrumentsView::reason).orElse(place.problem())
    };
    item.setData(place.entry().id());
    item.setText(texts);
    item.setImage(STATE_COLUMN, icon(device).map(Images::get).orElse(null));
    item.setForeground(VIRTUAL_COLUMN, place.entry().twin() ? orange : null);
    item.setFont(VIRTUAL_COLUMN, place.entry().twin() ? bold() : null);
  }

  private static String kind(DriverFactory driver) {
    return driver.kinds().iterator().next().text();
  }

  private static String driverName(Place place) {
    return instruments()
        .drivers()
        .find(place.entry().driver())
        .map(DriverFactory::name)
        .orElse(place.entry().driver());
  }

  /** What it does, or why it is in its state. */
  private static String reason(Device device) {
    Optional<DeviceTask<?>> task = device.task();
    if (device.state() == DeviceState.BUSY
        && task.isPresent()
        && task.get().outcome() == TaskOutcome.RUNNING) {
      return task.get().name() + ": " + task.get().note();
    }
    List<String> warnings = device.health().warnings();
    return warnings.isEmpty()
        ? device.stateReason()
        : device.stateReason() + " " + String.join(" ", warnings);
  }

  private static Optional<String> icon(Optional<Device> device) {
    if (device.isEmpty()) {
      return Optional.of(Images.ERROR);
    }
    return switch (device.get().state()) {
      case FAULT, LOST -> Optional.of(Images.ERROR);
      case UNREFERENCED, INTERLOCKED, STOPPING -> Optional.of(Images.WARNING);
      case IDLE, CONFIGURING, BUSY -> Optional.of(Images.OK);
      case DISCONNECTED, CONNECTING -> Optional.empty();
    };
  }

  private void showSelection() {
    List<Place> places = instruments().places();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).entry().id().equals(instruments().selected())
          && table.getSelectionIndex() != i) {
        table.setSelection(i);
      }
    }
    Optional<Place> place = instruments().selectedPlace();
    Optional<DeviceState> state = place.flatMap(Place::device).map(Device::state);
    connect.setEnabled(state.isPresent() && !state.get().isConnected());
    disconnect.setEnabled(state.isPresent() && state.get() != DeviceState.DISCONNECTED);
    acknowledge.setEnabled(state.isPresent() && state.get() == DeviceState.INTERLOCKED);
    remove.setEnabled(place.isPresent());
    connectAll.setEnabled(!places.isEmpty());
    disconnectAll.setEnabled(!places.isEmpty());
    twin.setEnabled(
        place.isPresent()
            && instruments()
                .drivers()
                .find(place.get().entry().driver())
                .map(DriverFactory::hasTwin)
                .orElse(false));
    twin.setChecked(place.isPresent() && place.get().entry().twin());
  }

  @Override
  public void setFocus() {
    (stack.topControl == null ? pages : stack.topControl == empty ? empty : table).setFocus();
  }
}
