package org.photonbench.ui.instruments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceState;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.kind.FilterWheel;
import org.photonbench.device.kind.Laser;
import org.photonbench.device.kind.Positioner;
import org.photonbench.device.kind.PowerMeter;
import org.photonbench.device.kind.Shutter;
import org.photonbench.device.kind.TemperatureController;
import org.photonbench.device.kind.TimeTagger;
import org.photonbench.ui.OpenFiles;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.instruments.Instruments.Change;
import org.photonbench.ui.instruments.kind.FilterWheelPanel;
import org.photonbench.ui.instruments.kind.KindPanel;
import org.photonbench.ui.instruments.kind.LaserPanel;
import org.photonbench.ui.instruments.kind.PositionerPanel;
import org.photonbench.ui.instruments.kind.PowerMeterPanel;
import org.photonbench.ui.instruments.kind.ShutterPanel;
import org.photonbench.ui.instruments.kind.TaggerPanel;
import org.photonbench.ui.instruments.kind.TemperaturePanel;
import org.photonbench.virtuallab.table.SimulatedLight;

/** The chosen instrument: what its kind is controlled by, and what it is doing. */
public final class ControlView extends InstrumentPart {
  private static final long TICK_MILLIS = 300;
  private static final int PROGRESS_STEPS = 1000;

  private final ScheduledExecutorService asking =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name("Instrument in view").unstarted(work));
  private final KindPanel.Host host = new Host();
  private ScrolledComposite scroller;
  private Composite page;
  private Label title;
  private Label state;
  private Composite panelArea;
  private Composite taskArea;
  private Label taskName;
  private ProgressBar progress;
  private Label taskNote;
  private Label message;
  private Color orange;
  private Optional<Device> device = Optional.empty();
  private boolean connected;
  private volatile KindPanel panel;
  private volatile Device asked;
  private volatile boolean seen;

  @Override
  void createContents(Composite parent) {
    orange = new Color(213, 94, 0);
    scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroller.setExpandHorizontal(true);
    scroller.setExpandVertical(true);
    page = new Composite(scroller, SWT.NONE);
    scroller.setContent(page);
    GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(page);
    title = new Label(page, SWT.NONE);
    title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    fill(title);
    state = WidgetId.mark(new Label(page, SWT.WRAP), InstrumentsIds.CONTROLS + ".state");
    fill(state);
    panelArea = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(panelArea);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(panelArea);
    createTask();
    message = WidgetId.mark(new Label(page, SWT.WRAP), InstrumentsIds.CONTROLS + ".message");
    fill(message);
    asking.scheduleWithFixedDelay(this::ask, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    watchVisibility();
  }

  private static void fill(Label label) {
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
  }

  private void createTask() {
    taskArea = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(taskArea);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(taskArea);
    taskName = new Label(taskArea, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(taskName);
    progress = new ProgressBar(taskArea, SWT.HORIZONTAL | SWT.SMOOTH);
    progress.setMaximum(PROGRESS_STEPS);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(progress);
    Button stop = WidgetId.mark(new Button(taskArea, SWT.PUSH), InstrumentsIds.CONTROLS + ".stop");
    stop.setText("&Stop");
    stop.setToolTipText("Stops this instrument gently");
    stop.addListener(SWT.Selection, event -> stopOne());
    taskNote = WidgetId.mark(new Label(taskArea, SWT.WRAP), InstrumentsIds.CONTROLS + ".task");
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(2, 1)
        .hint(200, SWT.DEFAULT)
        .applyTo(taskNote);
  }

  /** Stopping one does not wait for jobs either. */
  private void stopOne() {
    device.ifPresent(made ->
        Thread.ofPlatform()
            .daemon()
            .name("Stop of " + made.id())
            .start(() -> host.say(InstrumentJobs.refusal(() -> made.stop(StopMode.GENTLE)))));
  }

  private void watchVisibility() {
    seen = isSeen();
    scroller
        .getDisplay()
        .timerExec(
            (int) TICK_MILLIS,
            () -> {
              if (!scroller.isDisposed()) {
                watchVisibility();
                showTask();
              }
            });
  }

  private final class Host implements KindPanel.Host {
    @Override
    public void run(String name, InstrumentJobs.Work work) {
      InstrumentJobs.run(name, work, this::say);
    }

    @Override
    public void task(String name, InstrumentJobs.TaskStart start) {
      InstrumentJobs.task(name, start, this::say);
    }

    @Override
    public void say(String sentence) {
      onUi(() -> {
        message.setText(escaped(sentence));
        message.setToolTipText(sentence);
        layout();
      });
    }
  }

  private void layout() {
    page.layout(true, true);
    scroller.setMinSize(page.computeSize(scroller.getClientArea().width, SWT.DEFAULT));
  }

  // ------------------------------------------------------------------ what is asked

  private void ask() {
    KindPanel now = panel;
    Device of = asked;
    if (now == null || of == null || !seen || !of.state().isConnected()) {
      return;
    }
    try {
      Runnable show = now.read();
      onUi(() -> {
        if (panel == now) {
          show.run();
          page.layout();
        }
      });
    } catch (DeviceException e) {
      // The state tells it; a busy instrument answers later.
    } catch (RuntimeException e) {
      host.say("The driver of " + of.id() + " failed: " + e + ".");
    }
  }

  // ------------------------------------------------------------------ what is shown

  @Override
  void changed(Set<Change> what) {
    Optional<Device> now = instruments().selectedDevice();
    boolean connectedNow = now.isPresent() && now.get().state().isConnected();
    if (!now.equals(device) || connectedNow != connected) {
      if (!now.equals(device)) {
        message.setText("");
      }
      device = now;
      connected = connectedNow;
      build();
    }
    showState();
    showTask();
  }

  private void build() {
    panel = null;
    // Keys would be lost with a control that is disposed while it has the focus.
    boolean focused = hasFocusWithin(panelArea);
    for (var child : panelArea.getChildren()) {
      child.dispose();
    }
    if (device.isPresent() && connected) {
      KindPanel made = panelOf(device.get());
      if (made != null) {
        made.create(panelArea);
        asked = device.get();
        panel = made;
      }
    }
    if (focused) {
      setFocus();
    }
    layout();
  }

  private static boolean hasFocusWithin(Composite area) {
    for (Control at = area.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
      if (at == area) {
        return true;
      }
    }
    return false;
  }

  private KindPanel panelOf(Device of) {
    return switch (of) {
      case Positioner stage -> new PositionerPanel(stage, host);
      case TimeTagger tagger ->
          new TaggerPanel(tagger, host, recordings(), this::writeTruth, this::openRecording);
      case Shutter shutter -> new ShutterPanel(shutter, host);
      case Laser laser -> new LaserPanel(laser, host);
      case FilterWheel wheel -> new FilterWheelPanel(wheel, host);
      case PowerMeter meter -> new PowerMeterPanel(meter, host);
      case TemperatureController controller -> new TemperaturePanel(controller, host);
      default -> null;
    };
  }

  private static Path recordings() {
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      if (project.isOpen() && project.getLocation() != null) {
        return project.getLocation().toPath();
      }
    }
    return Path.of(System.getProperty("user.home"));
  }

  private String writeTruth(String tagger, Path recording) throws IOException {
    refresh();
    Optional<SimulatedLight> light =
        instruments().session().flatMap(session -> SimulatedLight.find(session.world(), tagger));
    if (light.isEmpty() || light.get().truth().isEmpty()) {
      return "";
    }
    String name = recording.getFileName().toString();
    Path folder = recording.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".truth");
    light.get().writeTruth(folder);
    refresh();
    return "The truth of the simulated light is in " + folder.getFileName() + ".";
  }

  private static void refresh() {
    try {
      for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
      }
    } catch (CoreException e) {
      // The navigator shows the file when it is refreshed next.
    }
  }

  private void openRecording(Path recording) {
    OpenFiles.open(getSite().getWorkbenchWindow(), recording);
  }

  private void showState() {
    if (device.isEmpty()) {
      title.setText(
          instruments().selectedPlace().map(place -> place.entry().id()).orElse("Control"));
      state.setText(
          escaped(
              instruments()
                  .selectedPlace()
                  .map(place -> place.problem())
                  .orElse("Choose an instrument in the list.")));
      mark(title, null);
      layout();
      return;
    }
    Device of = device.get();
    title.setText(
        escaped(of.id())
            + "  \u2013  "
            + of.kind().text()
            + (of.isTwin() ? "  \u2013  " + InstrumentsView.VIRTUAL : ""));
    mark(title, of.isTwin() ? orange : null);
    String reason = of.stateReason();
    String text =
        of.state() == DeviceState.DISCONNECTED && reason.isEmpty()
            ? "disconnected"
            : of.state().text() + (reason.isEmpty() ? "" : ": " + reason);
    if (of.state() == DeviceState.INTERLOCKED) {
      text +=
          (text.endsWith(".") ? "" : ".")
              + " Acknowledge it in the list of instruments when it may go on.";
    }
    state.setText(escaped(text));
    layout();
  }

  private void showTask() {
    Optional<DeviceTask<?>> task = device.flatMap(Device::task);
    boolean any = task.isPresent();
    if (taskArea.getVisible() != any) {
      taskArea.setVisible(any);
      layout();
    }
    if (!any) {
      return;
    }
    DeviceTask<?> now = task.get();
    boolean running = now.outcome() == TaskOutcome.RUNNING;
    double part = now.progress();
    set(taskName, now.name());
    boolean whole = now.outcome() == TaskOutcome.SUCCEEDED;
    progress.setSelection(
        whole ? PROGRESS_STEPS : Double.isNaN(part) ? 0 : (int) (part * PROGRESS_STEPS));
    set(
        taskNote,
        running
            ? now.note() + left(now)
            : now.outcome().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                + ": "
                + now.note());
  }

  private static String left(DeviceTask<?> task) {
    long seconds = task.timeLeft().toSeconds();
    return seconds < 0
        ? " (beyond its deadline)"
        : " (at most " + Math.max(1, seconds) + " s more)";
  }

  private static void set(Label label, String text) {
    String shown = escaped(text);
    if (!label.getText().equals(shown)) {
      label.setText(shown);
      label.requestLayout();
    }
  }

  @Override
  public void setFocus() {
    if (!panelArea.setFocus()) {
      page.setFocus();
    }
  }

  @Override
  public void dispose() {
    asking.shutdownNow();
    super.dispose();
  }
}
