package org.photonbench.ui.recording.files;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.photonbench.analysis.Product;
import org.photonbench.figure.text.NumberText;
import org.photonbench.photon.io.write.RecordingConversion;
import org.photonbench.ui.Registries;

/** Asks for the format that a recording is converted into. */
final class ConvertDialog extends WorkDialog {
  private final Path in;
  private FileField target;

  ConvertDialog(IWorkbenchWindow window, Path in) {
    super(
        window,
        "Convert Recording",
        "Writes the recording in another format, reads it back and compares every photon.");
    this.in = in;
  }

  @Override
  String startLabel() {
    return "Convert";
  }

  @Override
  void createFields(Composite form) {
    label(form, "Recording:");
    recording(form, in);
    target = new FileField(this, form, free(in, "", otherEnding(in)));
  }

  @Override
  Work work() throws Refusal {
    Path out = target(target.text(), List.of(in));
    RecordingConversion.Request request =
        new RecordingConversion.Request(
            in, out, options(), replaces(), Product.NAME, Product.version());
    return new Work(
        "Converting into " + out.getFileName(),
        progress ->
            done(
                in.getFileName().toString(),
                out,
                new RecordingConversion(Registries.recordings(), exports)
                    .convert(request, progress)));
  }

  static Work.Done done(String from, Path out, RecordingConversion.Outcome outcome) {
    return new Work.Done(
        out.getFileName().toString(),
        from
            + ": "
            + NumberText.count(outcome.photons())
            + " photons written as "
            + outcome.format()
            + ".",
        List.of(out),
        List.of(),
        outcome.compared(),
        outcome.balance(),
        outcome.statements());
  }
}
