package org.photonbench.ui.instruments.kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.Unit;
import org.photonbench.device.kind.TimeTagger;
import org.photonbench.figure.text.NumberText;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.instruments.InstrumentsIds;

/** Rates of a time tagger, and recording into a file. */
public final class TaggerPanel extends KindPanel {
  /**
   * Writes the truth beside a recording of simulated light; empty text if there is none to write.
   */
  @FunctionalInterface
  public interface TruthWriter {
    String write(String tagger, Path recording) throws IOException;
  }

  private static final String ENDING = ".ptu";
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final int RATE_DIGITS = 4;

  private final TimeTagger tagger;
  private final Path folder;
  private final TruthWriter truth;
  private final Consumer<Path> open;
  private Label rate;
  private Label channels;
  private Combo mode;
  private Text duration;
  private Text file;
  private Link done;
  private volatile DeviceTask<TimeTagger.Recording> recording;
  private volatile Path target;
  private volatile String outcome = "";

  /**
   * A panel.
   *
   * @param folder where recordings go
   * @param open opens a recording in the workbench
   */
  public TaggerPanel(
      TimeTagger tagger, Host host, Path folder, TruthWriter truth, Consumer<Path> open) {
    super(host);
    this.tagger = tagger;
    this.folder = folder;
    this.truth = truth;
    this.open = open;
  }

  @Override
  public void create(Composite parent) {
    rate = reading(parent, "rate");
    channels = new Label(parent, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(channels);
    Composite what = area(parent, 4);
    label(what, "Mode");
    mode = WidgetId.mark(new Combo(what, SWT.READ_ONLY), InstrumentsIds.CONTROLS + ".mode");
    tagger.modes().forEach(each -> mode.add(each.name()));
    mode.select(mode.getItemCount() - 1);
    label(what, "Duration");
    duration = field(what, "duration", "60 s", this::record);
    Composite where = area(parent, 3);
    label(where, "File");
    file = field(where, "file", newName().toString(), this::record);
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(file);
    button(where, "browse", "\u2026", this::browse);
    Composite buttons = area(parent, 2);
    button(buttons, "record", "&Record", this::record);
    button(buttons, "end", "&End Recording", this::end);
    done = WidgetId.mark(new Link(parent, SWT.WRAP), InstrumentsIds.CONTROLS + ".recorded");
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(done);
    done.addListener(SWT.Selection, event -> open.accept(Path.of(event.text)));
  }

  private Path newName() {
    return folder.resolve(tagger.id() + "-" + LocalDateTime.now().format(STAMP) + ENDING);
  }

  private void browse() {
    FileDialog dialog = new FileDialog(file.getShell(), SWT.SAVE);
    dialog.setText("Record into");
    dialog.setFilterExtensions(new String[] {"*" + ENDING});
    dialog.setFilterPath(folder.toString());
    String chosen = dialog.open();
    if (chosen != null) {
      file.setText(chosen.endsWith(ENDING) ? chosen : chosen + ENDING);
    }
  }

  private void record() {
    typed(() -> {
      Amount length = amount(duration.getText(), Unit.SECOND).in(Unit.SECOND);
      Path path = path(file.getText());
      if (Files.exists(path)) {
        throw new IllegalArgumentException(
            path + " is there already; nothing is overwritten. Choose another name.");
      }
      TimeTagger.Request request =
          new TimeTagger.Request(
              TimeTagger.Mode.valueOf(mode.getText()),
              Duration.ofMillis(Math.round(length.value() * 1e3)),
              path);
      outcome = "";
      target = path;
      host.task("Record into " + path.getFileName(), () -> recording = tagger.record(request));
    });
  }

  private static Path path(String text) {
    try {
      return Path.of(text.strip());
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is no file name: " + e.getReason() + ".", e);
    }
  }

  private void end() {
    DeviceTask<TimeTagger.Recording> task = recording;
    if (task != null) {
      host.run("End the recording", () -> task.cancel(StopMode.GENTLE));
    }
  }

  @Override
  public Runnable read() throws DeviceException {
    double[] rates = tagger.countRates();
    double sync = tagger.syncRate();
    String finished = finished();
    StringJoiner each = new StringJoiner("   ");
    for (int i = 0; i < rates.length; i++) {
      if (rates[i] > 0) {
        each.add("input " + i + ": " + perSecond(rates[i]));
      }
    }
    String detail = "Sync " + perSecond(sync) + (each.length() == 0 ? "" : "   " + each);
    double sum = Arrays.stream(rates).sum();
    return () -> {
      show(rate, perSecond(sum));
      show(channels, detail);
      if (!finished.isEmpty() && !done.isDisposed() && !done.getText().equals(finished)) {
        done.setText(finished);
        file.setText(newName().toString());
        done.requestLayout();
      }
    };
  }

  private static String perSecond(double rate) {
    return NumberText.significant(rate, RATE_DIGITS, "1/s");
  }

  /** What became of the last recording, with a link that opens it. */
  private String finished() {
    DeviceTask<TimeTagger.Recording> task = recording;
    if (task == null || task.outcome() == TaskOutcome.RUNNING) {
      return "";
    }
    if (outcome.isEmpty()) {
      outcome = describe(task);
    }
    return outcome;
  }

  private String describe(DeviceTask<TimeTagger.Recording> task) {
    String note = task.note();
    Path path = target;
    if (path == null || !Files.exists(path)) {
      return note.replace("&", "&&");
    }
    try {
      String truthNote = truth.write(tagger.id(), path);
      note += truthNote.isEmpty() ? "" : note.endsWith(".") ? " " + truthNote : ". " + truthNote;
    } catch (IOException e) {
      note += ". The truth could not be written: " + e.getMessage() + ".";
    }
    return note.replace("&", "&&")
        + "  <a href=\""
        + path
        + "\">Open "
        + path.getFileName()
        + "</a>";
  }
}
