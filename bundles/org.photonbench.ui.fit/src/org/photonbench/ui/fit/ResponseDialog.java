package org.photonbench.ui.fit;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.photonbench.analysis.fit.figure.ResponseReference;
import org.photonbench.ui.WidgetId;

/** Asks for a measured instrument response: its file, detector and repetition period. */
final class ResponseDialog extends TitleAreaDialog {
  /** The answer that takes a response away. */
  static final int NONE = IDialogConstants.CLIENT_ID + 1;

  private static final int WIDTH = 320;

  /**
   * What was asked for.
   *
   * @param channel -1: all, or the first histogram
   * @param period ns, infinite for none
   */
  record Answer(Path file, int channel, double period) {}

  private final Optional<ResponseReference> present;
  private Text file;
  private Text channel;
  private Text period;
  private Answer answer;

  ResponseDialog(Shell parent, Optional<ResponseReference> present) {
    super(parent);
    this.present = present;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  /** What was asked for, after OK. */
  Answer answer() {
    return answer;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("Instrument Response");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle("Measured instrument response");
    setMessage(
        "A recording of laser light in T3 mode, a file of histograms, a table of time and counts,"
            + " or a calibration that names one. Its dark counts are taken off.");
    Composite page = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 8).applyTo(page);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
    file = field(page, "File", FitIds.RESPONSE_FILE, 1, "");
    Button browse = new Button(page, SWT.PUSH);
    browse.setText("Browse\u2026");
    browse.addListener(SWT.Selection, event -> browse());
    channel =
        field(
            page,
            "Channel",
            FitIds.RESPONSE_CHANNEL,
            2,
            "empty: all photons of a recording, or the first histogram");
    period =
        field(
            page,
            "Repetition period (ns)",
            FitIds.RESPONSE_PERIOD,
            2,
            "empty: the decay ends before the next pulse");
    present.ifPresent(r -> {
      file.setText(r.file().toString());
      channel.setText(r.channel() < 0 ? "" : String.valueOf(r.channel()));
      period.setText(Double.isInfinite(r.period()) ? "" : ParameterRow.text(r.period()));
    });
    return area;
  }

  private static Text field(Composite page, String name, String id, int columns, String message) {
    new Label(page, SWT.NONE).setText(name);
    Text text = WidgetId.mark(new Text(page, SWT.BORDER), id);
    text.setMessage(message);
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .span(columns, 1)
        .hint(WIDTH, SWT.DEFAULT)
        .applyTo(text);
    return text;
  }

  private void browse() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText("Instrument Response");
    String chosen = dialog.open();
    if (chosen != null) {
      file.setText(chosen);
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    if (present.isPresent()) {
      createButton(parent, NONE, "No Response", false);
    }
    super.createButtonsForButtonBar(parent);
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == NONE) {
      setReturnCode(NONE);
      close();
    } else {
      super.buttonPressed(button);
    }
  }

  @Override
  protected void okPressed() {
    Optional<Path> path = path(file.getText().strip());
    Optional<Integer> number = channel(channel.getText().strip());
    Optional<Double> length = period(period.getText().strip(), present);
    if (path.isEmpty()) {
      setErrorMessage("There is no such file; choose one with Browse.");
    } else if (number.isEmpty()) {
      setErrorMessage("The channel is a number from 0 on, or empty.");
    } else if (length.isEmpty()) {
      setErrorMessage("The repetition period is a time above 0 ns, or empty.");
    } else {
      answer = new Answer(path.get(), number.get(), length.get());
      super.okPressed();
    }
  }

  private static Optional<Path> path(String text) {
    try {
      Path path = Path.of(text);
      return !text.isEmpty() && Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> channel(String text) {
    if (text.isEmpty()) {
      return Optional.of(-1);
    }
    return text.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** The period typed; what was not edited keeps the digits that are not shown. */
  static Optional<Double> period(String text, Optional<ResponseReference> present) {
    if (text.isEmpty()) {
      return Optional.of(Double.POSITIVE_INFINITY);
    }
    if (present.isPresent() && text.equals(ParameterRow.text(present.get().period()))) {
      return Optional.of(present.get().period());
    }
    try {
      double value = Double.parseDouble(text);
      return value > 0 && Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
