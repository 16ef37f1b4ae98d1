package org.photonbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceState;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.kind.Positioner;
import org.photonbench.device.kind.Shutter;
import org.photonbench.device.setup.SetUpFile;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.instruments.InstrumentJobs;
import org.photonbench.ui.instruments.Instruments;
import org.photonbench.ui.instruments.InstrumentsIds;
import org.photonbench.ui.instruments.InstrumentsView;
import org.photonbench.ui.instruments.VirtualMark;
import org.photonbench.ui.tests.kit.Ui;
import org.photonbench.ui.tests.kit.Workbench;

/** A set-up of twins is opened, connected, moved, changed and stopped. */
@ExtendWith(Workbench.class)
class InstrumentsTest {
  private static final String SET_UP =
      """
      {
        "format": "photonbench-set-up", "version": 1, "name": "Two twins",
        "instruments": [
          {"id": "stage", "driver": "pi-gcs2", "twin": true},
          {"id": "shutter", "driver": "thorlabs-sc10", "twin": true,
           "connection": "serial:/dev/ttyUSB0"}
        ]
      }
      """;
  private static final int MARK_COLUMN = 1;
  private static final int STATE_COLUMN = 2;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void openAndConnect() throws Exception {
    file = Files.writeString(folder.resolve("table.json"), SET_UP);
    Ui.openPerspective(InstrumentsIds.PERSPECTIVE);
    Instruments.shared().open(file);
    Ui.waitUntil("both are listed", () -> table().getItemCount() == 2);
    InstrumentJobs.connect(Instruments.shared().places(), refused -> {});
    Ui.join(JobFamily.INSTRUMENT);
    Ui.waitUntil("the stage is connected", () -> stage().state().isConnected());
  }

  @AfterEach
  void leaveNothing() {
    Instruments.shared().close();
    Ui.pump();
    assertFalse(Ui.shell().getText().contains(VirtualMark.TITLE));
  }

  private static Table table() {
    return Ui.find(InstrumentsIds.TABLE, Table.class);
  }

  private static Positioner stage() {
    return (Positioner) device("stage");
  }

  private static Device device(String id) {
    return Instruments.shared().session().orElseThrow().device(id).orElseThrow();
  }

  private static String control(String name) {
    return InstrumentsIds.CONTROLS + "." + name;
  }

  private static void type(String name, String text) {
    Text field =
        Ui.waitFor(
            name + " is there",
            () -> Ui.isShown(control(name)) ? Ui.find(control(name), Text.class) : null);
    field.setText(text);
  }

  private static void finish(Device device) {
    Ui.waitUntil(
        device.id() + " has done its task",
        () -> device.task().map(task -> task.outcome() != TaskOutcome.RUNNING).orElse(false));
  }

  @Test
  void twinsAreMarkedAndOperated() throws Exception {
    assertEquals(InstrumentsView.VIRTUAL, table().getItem(0).getText(MARK_COLUMN));
    assertTrue(Ui.shell().getText().endsWith(VirtualMark.TITLE), Ui.shell().getText());
    Ui.waitUntil(
        "the state is shown",
        () -> table().getItem(0).getText(STATE_COLUMN).equals(stage().state().text()));
    assertEquals(DeviceState.UNREFERENCED, stage().state());

    Ui.waitUntil("home is offered", () -> Ui.isShown(control("home")));
    Ui.click(control("home"));
    finish(stage());
    Ui.waitUntil("it is idle", () -> stage().state() == DeviceState.IDLE);
    Ui.waitUntil("go is offered", () -> Ui.find(control("go"), Button.class).isEnabled());
    type("target", "14500 um"); // a unit of the right kind
    Ui.click(control("go"));
    Ui.waitUntil("it moves", () -> stage().task().orElseThrow().name().contains("14.5"));
    finish(stage());
    assertEquals(TaskOutcome.SUCCEEDED, stage().task().orElseThrow().outcome());
    assertEquals(14.5, stage().position().value(), stage().tolerance());

    type("target", "14.5 K");
    Ui.click(control("go"));
    Ui.waitUntil(
        "the wrong unit is refused in words",
        () -> !Ui.find(control("message"), Label.class).getText().isEmpty());
    type("target", "99 mm");
    Ui.click(control("go"));
    Ui.waitUntil(
        "the limit is named",
        () -> Ui.find(control("message"), Label.class).getText().contains("26"));
  }

  @Test
  void aPropertyIsChangedInPlaceAndARefusalIsASentence() throws Exception {
    Ui.showView(InstrumentsIds.PROPERTIES);
    Tree tree = Ui.find(InstrumentsIds.PROPERTY_TABLE, Tree.class);
    TreeItem item = Ui.waitFor("the velocity is read", () -> row(tree, "elocity"));
    double before = Double.parseDouble(item.getText(1));
    edit(tree, item, Double.toString(before / 2));
    Ui.waitUntil(
        "the stage took it", () -> Math.abs(stage().velocity() - before / 2) < 1e-6 * before);
    Label message = Ui.find(InstrumentsIds.PROPERTY_MESSAGE, Label.class);
    Ui.waitUntil("it was read back", () -> message.getText().contains("read back"));
    edit(tree, Ui.waitFor("the row", () -> row(tree, "elocity")), "fast");
    Ui.waitUntil("it is refused", () -> message.getText().contains("no number"));
    assertEquals(before / 2, stage().velocity(), 1e-6 * before);
  }

  private static TreeItem row(Tree tree, String label) {
    for (TreeItem group : tree.getItems()) {
      for (TreeItem item : group.getItems()) {
        if (item.getText(0).contains(label) && !item.getText(1).isEmpty()) {
          return item;
        }
      }
    }
    return null;
  }

  /** Types into the cell of the value as a user does: a click opens its field, Return ends it. */
  private static void edit(Tree tree, TreeItem item, String text) {
    Event press = new Event();
    press.button = 1;
    press.count = 1;
    press.x = item.getBounds(1).x + 5;
    press.y = item.getBounds(1).y + 5;
    tree.setSelection(item);
    tree.notifyListeners(SWT.MouseDown, press);
    Text field =
        Ui.waitFor(
            "a field opened",
            () -> {
              for (Control child : tree.getChildren()) {
                if (child instanceof Text open && open.isVisible()) {
                  return open;
                }
              }
              return null;
            });
    field.setText(text);
    field.notifyListeners(SWT.DefaultSelection, new Event());
    Ui.pump();
  }

  /**
   * All workers of the job manager are busy and the workspace is locked: the stop acts all the
   * same.
   */
  @Test
  void theStopWaitsForNoJob() throws Exception {
    stage().write("velocity", PropertyValue.of(0.5)); // it is to move for long
    DeviceTask<?> home = stage().reference();
    CountDownLatch release = new CountDownLatch(1);
    try {
      for (int i = 0; i < 40; i++) {
        Job busy =
            Job.create(
                "busy",
                monitor -> {
                  try {
                    release.await();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });
        if (i == 0) {
          busy.setRule(ResourcesPlugin.getWorkspace().getRoot());
        }
        busy.schedule();
      }
      Event press = new Event();
      press.button = 1;
      Ui.find(InstrumentsIds.STOP_TRIM, Control.class).notifyListeners(SWT.MouseDown, press);
      Ui.waitUntil("the move ended", () -> home.outcome() != TaskOutcome.RUNNING);
      assertEquals(TaskOutcome.STOPPED, home.outcome());
    } finally {
      release.countDown();
    }
    Ui.find(InstrumentsIds.STOP_TRIM, Control.class).notifyListeners(SWT.MouseUp, new Event());
  }

  @Test
  void theShutterIsOpenedAndTheTwinIsExchanged() throws Exception {
    Instruments.shared().select("shutter");
    Shutter shutter = (Shutter) device("shutter");
    Ui.waitUntil("open is offered", () -> Ui.isShown(control("open")));
    Ui.click(control("open"));
    Ui.join(JobFamily.INSTRUMENT);
    assertTrue(shutter.isOpen());
    Ui.waitUntil(
        "it is shown", () -> Ui.find(control("shutter"), Label.class).getText().equals("OPEN"));

    DeviceException refused =
        assertThrows(DeviceException.class, () -> Instruments.shared().useTwin("stage", false));
    assertTrue(refused.getMessage().contains("no connection"), refused::getMessage);
    Instruments.shared().useTwin("shutter", false);
    Ui.waitUntil(
        "the real one stands there",
        () -> table().getItem(1).getText(MARK_COLUMN).equals(InstrumentsView.REAL));
    assertTrue(Instruments.shared().isDirty());
    assertEquals(List.of("stage"), Instruments.shared().simulated());
    Path other = folder.resolve("other.json");
    Instruments.shared().save(other);
    assertFalse(Instruments.shared().isDirty());
    assertFalse(SetUpFile.read(other).find("shutter").orElseThrow().twin());
    assertTrue(SetUpFile.read(file).find("shutter").orElseThrow().twin());
  }
}
