package org.photonbench.ui.instruments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.prefs.BackingStoreException;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.setup.SetUp;
import org.photonbench.device.setup.SetUpException;
import org.photonbench.device.setup.SetUpSession.Place;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.JobFamily;
import org.photonbench.virtuallab.table.VirtualSetUps;

/** What the list of instruments does with set-up and instruments. */
final class SetUpActions {
  private static final String LAST = "lastSetUp";
  private static final String[] ENDING = {"*.json"};

  private final InstrumentsView view;

  SetUpActions(InstrumentsView view) {
    this.view = view;
  }

  private static Instruments instruments() {
    return Instruments.shared();
  }

  private Shell shell() {
    return view.getSite().getShell();
  }

  private static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode("org.photonbench.ui.instruments");
  }

  private static void job(String name, InstrumentJobs.Work work, InstrumentsView said) {
    said.say(name + "\u2026");
    new FamilyJob(name, JobFamily.INSTRUMENT, monitor -> said.say(InstrumentJobs.refusal(work)))
        .schedule();
  }

  // ------------------------------------------------------------------ set-up files

  /** Opens the set-up that was used last; its instruments are not connected. */
  void openLast() {
    String last = preferences().get(LAST, "");
    if (!last.isEmpty() && instruments().session().isEmpty() && Files.exists(Path.of(last))) {
      open(Path.of(last));
    }
  }

  void open() {
    if (mayLeave()) {
      FileDialog dialog = dialog(SWT.OPEN, "Open Set-up");
      String chosen = dialog.open();
      if (chosen != null) {
        open(Path.of(chosen));
      }
    }
  }

  void open(Path path) {
    job(
        "Open " + path.getFileName(),
        () -> {
          try {
            instruments().open(path);
            remember(path);
          } catch (SetUpException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
          }
        },
        view);
  }

  /** The next start opens it again. */
  private static void remember(Path path) {
    IEclipsePreferences node = preferences();
    node.put(LAST, path.toString());
    try {
      node.flush();
    } catch (BackingStoreException e) {
      ILog.of(SetUpActions.class).warn("The set-up used last is not remembered", e);
    }
  }

  void create() {
    if (mayLeave()) {
      job("New Set-up", () -> instruments().use(new SetUp("My set-up", List.of())), view);
    }
  }

  void useVirtual(String name) {
    if (mayLeave()) {
      job("Virtual Set-up", () -> instruments().use(VirtualSetUps.read(name)), view);
    }
  }

  /** Asks whether a set-up that is not saved may go. */
  private boolean mayLeave() {
    if (!instruments().isDirty() || instruments().file().isEmpty()) {
      return true;
    }
    int answer =
        MessageDialog.open(
            MessageDialog.QUESTION,
            shell(),
            "Set-up",
            "The set-up was changed. Save it?",
            SWT.NONE,
            "&Save",
            "&Don't Save",
            "Cancel");
    if (answer == 0) {
      save();
    }
    return answer == 0 || answer == 1;
  }

  void save() {
    Optional<Path> file = instruments().file();
    if (file.isPresent()) {
      save(file.get());
    } else {
      saveAs();
    }
  }

  void saveAs() {
    if (instruments().session().isEmpty()) {
      return;
    }
    FileDialog dialog = dialog(SWT.SAVE, "Save Set-up");
    dialog.setOverwrite(true);
    dialog.setFileName("set-up.json");
    String chosen = dialog.open();
    if (chosen != null) {
      save(Path.of(chosen.endsWith(".json") ? chosen : chosen + ".json"));
    }
  }

  private void save(Path path) {
    job(
        "Save " + path.getFileName(),
        () -> {
          try {
            instruments().save(path);
            remember(path);
          } catch (IOException e) {
            throw new IllegalArgumentException(
                "The set-up could not be written to "
                    + path
                    + ": "
                    + e.getMessage()
                    + ". Choose another place.",
                e);
          }
        },
        view);
  }

  private FileDialog dialog(int style, String text) {
    FileDialog dialog = new FileDialog(shell(), style);
    dialog.setText(text);
    dialog.setFilterExtensions(ENDING);
    instruments()
        .file()
        .map(Path::getParent)
        .or(SetUpActions::firstProject)
        .ifPresent(folder -> dialog.setFilterPath(folder.toString()));
    return dialog;
  }

  private static Optional<Path> firstProject() {
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      if (project.getLocation() != null) {
        return Optional.of(project.getLocation().toPath());
      }
    }
    return Optional.empty();
  }

  // ------------------------------------------------------------------ instruments

  void add() {
    AddInstrumentDialog dialog =
        new AddInstrumentDialog(shell(), instruments().drivers(), names(), Optional.empty());
    if (dialog.open() == Window.OK) {
      add(dialog.entry());
    }
  }

  private static List<String> names() {
    return instruments().places().stream().map(place -> place.entry().id()).toList();
  }

  void add(InstrumentEntry entry) {
    job("Add " + entry.id(), () -> instruments().add(entry), view);
  }

  void discover() {
    new DiscoverDialog(
            shell(),
            instruments().drivers(),
            found -> {
              AddInstrumentDialog dialog =
                  new AddInstrumentDialog(
                      shell(), instruments().drivers(), names(), Optional.of(found));
              if (dialog.open() == Window.OK) {
                add(dialog.entry());
              }
            })
        .open();
  }

  void remove(List<Place> places) {
    for (Place place : places) {
      String id = place.entry().id();
      if (MessageDialog.openQuestion(
          shell(),
          "Remove Instrument",
          "Take " + id + " out of the set-up? It is made safe and disconnected.")) {
        job("Remove " + id, () -> instruments().remove(id), view);
      }
    }
  }

  void connect(List<Place> places) {
    if (!places.isEmpty()) {
      view.say("");
      InstrumentJobs.connect(places, view::say);
    }
  }

  void disconnect(List<Place> places) {
    if (!places.isEmpty()) {
      InstrumentJobs.disconnect(places, view::say);
    }
  }

  void useTwin(List<Place> places, boolean twin) {
    for (Place place : places) {
      String id = place.entry().id();
      job(
          twin ? "Virtual Twin for " + id : "Real Instrument for " + id,
          () -> instruments().useTwin(id, twin),
          view);
    }
  }

  void acknowledge(List<Place> places) {
    for (Place place : places) {
      Optional<Device> device = place.device();
      if (device.isPresent()) {
        job("Acknowledge", () -> acknowledge(device.get()), view);
      }
    }
  }

  private static void acknowledge(Device device) throws DeviceException {
    device.acknowledge();
  }
}
