package org.photonbench.ui.recording.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.photonbench.analysis.Product;
import org.photonbench.figure.text.NumberText;
import org.photonbench.photon.io.write.RecordingConversion;
import org.photonbench.photon.io.write.RecordingSplit;
import org.photonbench.photon.io.write.SplitRule;
import org.photonbench.photon.stream.StreamSyntaxException;
import org.photonbench.ui.Registries;
import org.photonbench.ui.WidgetId;

/** Asks by what a recording is split. */
final class SplitDialog extends WorkDialog {
  private static final int DIGITS = 7;

  private final Path in;
  private Combo rule;
  private Text folder;
  private Combo ending;

  SplitDialog(IWorkbenchWindow window, Path in) {
    super(
        window,
        "Split Recording",
        "Writes several files, reads each back and compares every photon. Pieces cut in time or at"
            + " markers start at time zero.");
    this.in = in;
  }

  @Override
  String startLabel() {
    return "Split";
  }

  @Override
  void createFields(Composite form) {
    label(form, "Recording:");
    recording(form, in);
    label(form, "Split &by:");
    rule = WidgetId.mark(new Combo(form, SWT.DROP_DOWN), WidgetId.WORK_RULE);
    SplitRule.EXAMPLES.forEach(example -> rule.add(example.text()));
    rule.select(0);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(rule);
    rule.addListener(SWT.Modify, event -> validate());
    for (SplitRule.Example example : SplitRule.EXAMPLES) {
      explain(form, example);
    }
    label(form, "&Folder:");
    folder = field(form, WidgetId.WORK_TARGET, in.getParent().toString(), 1);
    button(form, "B&rowse…", this::browse);
    label(form, "For&mat:");
    ending = WidgetId.mark(new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY), WidgetId.WORK_FORMAT);
    endings().forEach(ending::add);
    String own = in.getFileName().toString().replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT);
    ending.select(Math.max(0, ending.indexOf(own)));
    ending.addListener(SWT.Selection, event -> validate());
    new Label(form, SWT.NONE);
    hint(
        form,
        "The files are "
            + base(in)
            + ".0000.ptu and on, or "
            + base(in)
            + ".channel-0.ptu and on, with the ending of the format.");
  }

  private static void explain(Composite form, SplitRule.Example example) {
    hint(form, example.text() + ":  " + example.meaning());
  }

  private void browse() {
    DirectoryDialog dialog = new DirectoryDialog(getShell());
    dialog.setText("Folder for the Pieces");
    dialog.setFilterPath(folder.getText());
    String chosen = dialog.open();
    if (chosen != null) {
      folder.setText(chosen);
    }
  }

  @Override
  Work work() throws Refusal {
    SplitRule by;
    try {
      by = SplitRule.parse(rule.getText());
    } catch (StreamSyntaxException e) {
      throw new Refusal(e.getMessage());
    }
    Path into = path(folder.getText(), "Choose the folder for the pieces.");
    if (!Files.isDirectory(into)) {
      throw new Refusal("There is no folder " + into + ".");
    }
    RecordingSplit.Request request =
        new RecordingSplit.Request(
            in, into, ending.getText(), by, options(), replaces(), Product.NAME, Product.version());
    return new Work("Splitting " + in.getFileName(), progress -> split(request, progress));
  }

  private Work.Done split(RecordingSplit.Request request, RecordingConversion.Progress progress)
      throws IOException {
    RecordingSplit.Outcome outcome =
        new RecordingSplit(Registries.recordings(), exports).split(request, progress);
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("File", "Photons", "Starts at", "Acquisition time"));
    for (RecordingSplit.Piece piece : outcome.pieces()) {
      table.add(
          List.of(
              piece.file().getFileName().toString(),
              NumberText.count(piece.photons()),
              NumberText.significant(piece.startSeconds(), DIGITS, "s"),
              piece.acquisitionSeconds().isPresent()
                  ? NumberText.significant(piece.acquisitionSeconds().getAsDouble(), DIGITS, "s")
                  : "unknown"));
    }
    return new Work.Done(
        NumberText.count(outcome.pieces().size())
            + (outcome.pieces().size() == 1 ? " file of " : " files of ")
            + in.getFileName(),
        "Written as " + outcome.format() + ".",
        outcome.pieces().stream().map(RecordingSplit.Piece::file).toList(),
        table,
        outcome.pieces().stream().allMatch(RecordingSplit.Piece::compared),
        outcome.balance(),
        outcome.statements());
  }
}
