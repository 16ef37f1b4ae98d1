package org.photonbench.ui.recording.files;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.write.RecordingExport;
import org.photonbench.photon.io.write.RecordingExports;
import org.photonbench.photon.stream.StreamPipeline;
import org.photonbench.photon.stream.StreamSyntaxException;
import org.photonbench.ui.Registries;
import org.photonbench.ui.StepsHelp;
import org.photonbench.ui.WidgetId;

/**
 * Asks how new recordings are made of recordings, says at once what is wrong, and starts the work.
 * Does not block.
 */
abstract class WorkDialog extends TitleAreaDialog {
  /** The ending of the format that recordings are made in. */
  private static final String RECORDED = "ptu";

  private static final int FIELD_WIDTH = 380;

  /** A sentence is as wide as a field and the button beside it, or its dialog is too high. */
  private static final int HINT_WIDTH = 480;

  /** Says why what was typed cannot be done. */
  static final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
      super(sentence);
    }
  }

  final IWorkbenchWindow window;
  final RecordingExports exports = Registries.exports();
  private final String title;
  private final String what;
  private Text steps;
  private Button overwrite;

  /**
   * A dialog.
   *
   * @param title what is done, for the window
   * @param what what comes of it, a sentence
   */
  WorkDialog(IWorkbenchWindow window, String title, String what) {
    super(window.getShell());
    this.window = window;
    this.title = title;
    this.what = what;
    setShellStyle(SWT.SHELL_TRIM | SWT.RESIZE | SWT.PRIMARY_MODAL);
    setBlockOnOpen(false);
    setHelpAvailable(false);
  }

  @Override
  protected final void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
  }

  @Override
  protected final boolean isResizable() {
    return true;
  }

  @Override
  protected final Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Composite form = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 10).spacing(8, 6).applyTo(form);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
    createFields(form);
    createSteps(form);
    overwrite = WidgetId.mark(new Button(form, SWT.CHECK), WidgetId.WORK_OVERWRITE);
    overwrite.setText("&Replace what is there already");
    GridDataFactory.fillDefaults().span(3, 1).applyTo(overwrite);
    overwrite.addListener(SWT.Selection, event -> validate());
    setTitle(title);
    setMessage(what);
    return area;
  }

  @Override
  protected final void createButtonsForButtonBar(Composite parent) {
    WidgetId.mark(
        createButton(parent, IDialogConstants.OK_ID, startLabel(), true), WidgetId.WORK_START);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected final Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    validate();
    return contents;
  }

  /** The word on the button that starts the work. */
  abstract String startLabel();

  /** Creates the fields above the stream steps, in three columns. */
  abstract void createFields(Composite form);

  /**
   * The work as the fields have it.
   *
   * @throws Refusal if it cannot be done so
   */
  abstract Work work() throws Refusal;

  // ---------------------------------------------------------------- fields

  static void label(Composite form, String text) {
    Label label = new Label(form, SWT.NONE);
    label.setText(text);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
  }

  /** The recording that all comes from. */
  static void recording(Composite form, Path in) {
    Label name = WidgetId.mark(new Label(form, SWT.NONE), WidgetId.WORK_RECORDINGS);
    name.setText(in.getFileName().toString().replace("&", "&&"));
    name.setToolTipText(in.toString());
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
  }

  /** A sentence below a field. */
  static Label hint(Composite form, String text) {
    new Label(form, SWT.NONE);
    Label hint = new Label(form, SWT.WRAP);
    hint.setText(text.replace("&", "&&"));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(2, 1)
        .hint(HINT_WIDTH, SWT.DEFAULT)
        .applyTo(hint);
    return hint;
  }

  /** A text field that is looked at with every key. */
  final Text field(Composite form, String id, String text, int columns) {
    Text field = WidgetId.mark(new Text(form, SWT.BORDER | SWT.SINGLE), id);
    field.setText(text);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .align(SWT.FILL, SWT.CENTER)
        .span(columns, 1)
        .hint(columns == 1 ? FIELD_WIDTH : SWT.DEFAULT, SWT.DEFAULT)
        .applyTo(field);
    field.addListener(SWT.Modify, event -> validate());
    // What is typed after the Tab key replaces the proposal, as in other programs.
    field.addListener(SWT.FocusIn, event -> field.selectAll());
    return field;
  }

  static Button button(Composite form, String text, Runnable action) {
    Button button = new Button(form, SWT.PUSH);
    button.setText(text);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  private void createSteps(Composite form) {
    label(form, "Stream &steps:");
    steps = field(form, WidgetId.WORK_STEPS, "", 1);
    steps.setMessage("none, or as gate=0s..10s; dead=1us");
    steps.setToolTipText(StepsHelp.text());
    Link link = new Link(form, SWT.NONE);
    link.setText("<a>Which steps?</a>");
    link.addListener(
        SWT.Selection,
        event -> MessageDialog.openInformation(getShell(), "Stream Steps", StepsHelp.text()));
  }

  final boolean replaces() {
    return overwrite.getSelection();
  }

  /** How the recordings are opened. */
  final OpenOptions options() throws Refusal {
    try {
      return new OpenOptions(Optional.empty(), StreamPipeline.parse(steps.getText()).text());
    } catch (StreamSyntaxException e) {
      throw new Refusal("Stream steps: " + e.getMessage());
    }
  }

  // ---------------------------------------------------------------- targets

  static Path path(String text, String empty) throws Refusal {
    if (text.isBlank()) {
      throw new Refusal(empty);
    }
    try {
      Path path = Path.of(text.strip());
      if (!path.isAbsolute()) {
        throw new Refusal("Give the whole path, from the root or the drive on.");
      }
      return path.normalize();
    } catch (InvalidPathException e) {
      throw new Refusal("'" + text.strip() + "' is no name of a file: " + e.getReason() + ".");
    }
  }

  /** Looks at a file to be made; what only writing tells is said by the work. */
  final Path target(String text, List<Path> recordings) throws Refusal {
    Path out = path(text, "Name the file to be made; its ending chooses the format.");
    if (exports.find(out).isEmpty()) {
      throw new Refusal(
          "The ending chooses the format: "
              + String.join(", ", endings().stream().map(ending -> "." + ending).toList())
              + ".");
    }
    Path folder = out.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Refusal("There is no folder " + folder + ".");
    }
    if (recordings.contains(out)) {
      throw new Refusal(out.getFileName() + " is one of the recordings; choose another name.");
    }
    if (Files.exists(out) && !replaces()) {
      throw new Refusal(
          out.getFileName() + " is there already; choose another name, or let it be replaced.");
    }
    return out;
  }

  /** The formats that can be written, that of recordings first. */
  final List<RecordingExport> formats() {
    List<RecordingExport> formats = new ArrayList<>(exports.exports());
    formats.sort(Comparator.comparing(export -> !export.extensions().contains(RECORDED)));
    return formats;
  }

  /** The endings of the formats that can be written, PTU first. */
  final List<String> endings() {
    List<String> endings = new ArrayList<>();
    formats().forEach(export -> endings.addAll(export.extensions()));
    return endings;
  }

  /** A file beside a recording in the format of recordings, with another name, free as yet. */
  static Path free(Path recording, String name) {
    return free(recording, name, RECORDED);
  }

  /** A file beside a recording with another name and this ending, free as yet. */
  static Path free(Path recording, String name, String ending) {
    String base = base(recording);
    Path file = recording.resolveSibling(base + name + "." + ending);
    for (int number = 2; Files.exists(file); number++) {
      file = recording.resolveSibling(base + name + "-" + number + "." + ending);
    }
    return file;
  }

  /** The ending of another format than the recording has by its name. */
  final String otherEnding(Path recording) {
    String own = recording.getFileName().toString().toLowerCase(Locale.ROOT);
    return endings().stream()
        .filter(ending -> !own.endsWith("." + ending))
        .findFirst()
        .orElse(RECORDED);
  }

  static String base(Path recording) {
    return recording.getFileName().toString().replaceFirst("\\.[^.]+$", "");
  }

  // ---------------------------------------------------------------- checking

  /** Looks at all fields; says the first thing that is wrong. */
  final void validate() {
    Button start = getButton(IDialogConstants.OK_ID);
    if (start == null) {
      return;
    }
    try {
      options();
      work();
      setMessage(what, IMessageProvider.NONE);
      start.setEnabled(true);
    } catch (Refusal e) {
      setMessage(e.getMessage(), IMessageProvider.ERROR);
      start.setEnabled(false);
    }
  }

  @Override
  protected final void okPressed() {
    try {
      Work work = work();
      super.okPressed();
      new WorkJob(work, window).schedule();
    } catch (Refusal e) {
      setMessage(e.getMessage(), IMessageProvider.ERROR);
    }
  }
}
