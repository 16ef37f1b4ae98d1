package org.photonbench.ui.recording;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.ExcludedTime;
import org.photonbench.photon.stream.ExcludeTime;
import org.photonbench.photon.stream.StreamSyntaxException;
import org.photonbench.photon.stream.TimeRange;
import org.photonbench.ui.WidgetId;

/** The excluded ranges of a recording as text, one a line: for the keyboard. Does not block. */
final class ExcludedRangesDialog extends TitleAreaDialog {
  private static final String MESSAGE =
      "One range a line, as 3.2s..4s (ps, ns, us, ms or s); ..1s goes from the beginning and 20s.."
          + " to the end. Every analysis leaves these ranges out.";

  private final Path recording;
  private Text text;

  ExcludedRangesDialog(Shell parent, Path recording) {
    super(parent);
    this.recording = recording;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setBlockOnOpen(false);
    setHelpAvailable(false);
  }

  /** Why ranges could not be stored. */
  static String sentence(Path recording, IOException e) {
    if (e instanceof RecordingFormatException) {
      return e.getMessage();
    }
    return "The excluded ranges could not be stored in "
        + ExcludedTime.file(recording)
        + (e instanceof AccessDeniedException
            ? ", because nothing may be written there."
            : ": " + e.getMessage())
        + " Write them into the stream steps of an analysis instead, as exclude=3.2s..4s.";
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("Excluded Ranges of Time");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(recording.getFileName().toString());
    setMessage(MESSAGE);
    Composite page = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(12, 8).applyTo(page);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
    Label label = new Label(page, SWT.NONE);
    label.setText("&Excluded ranges:");
    text =
        WidgetId.mark(
            new Text(page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL),
            WidgetId.RECORDING_EXCLUDED_RANGES);
    GridDataFactory.fillDefaults().grab(true, true).hint(360, 140).applyTo(text);
    text.addListener(
        SWT.Traverse,
        event -> {
          // Tab leaves the field: nobody needs one in a range.
          event.doit |=
              event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        });
    try {
      text.setText(
          ExcludedTime.read(recording).stream()
              .map(TimeRange::text)
              .collect(Collectors.joining("\n")));
    } catch (IOException e) {
      setErrorMessage(e.getMessage());
    }
    text.setSelection(text.getCharCount());
    text.addListener(SWT.Modify, event -> check());
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    WidgetId.mark(
        createButton(parent, IDialogConstants.OK_ID, "Store", true),
        WidgetId.RECORDING_EXCLUDED_STORE);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  private void check() {
    String wrong = null;
    try {
      ranges();
    } catch (StreamSyntaxException e) {
      wrong = e.getMessage();
    }
    setErrorMessage(wrong);
    getButton(IDialogConstants.OK_ID).setEnabled(wrong == null);
  }

  /** The ranges of the text. */
  private List<TimeRange> ranges() {
    List<TimeRange> ranges = new ArrayList<>();
    String[] lines = text.getText().split("\\R|,");
    for (String line : lines) {
      if (!line.isBlank()) {
        ranges.add(TimeRange.parse(line));
      }
    }
    return ranges.isEmpty() ? ranges : new ExcludeTime(ranges).ranges();
  }

  @Override
  protected void okPressed() {
    try {
      ExcludedRanges.set(recording, ranges());
      super.okPressed();
    } catch (IOException e) {
      setErrorMessage(sentence(recording, e));
    }
  }
}
