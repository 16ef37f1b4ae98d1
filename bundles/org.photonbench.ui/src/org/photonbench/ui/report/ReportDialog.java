package org.photonbench.ui.report;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.photonbench.report.Report;
import org.photonbench.report.ReportFolder;
import org.photonbench.ui.WidgetId;

/** Where a report was written and what it lacks; opens it. Does not block. */
final class ReportDialog extends TitleAreaDialog {
  private static final int OPEN_HTML = IDialogConstants.CLIENT_ID;
  private static final int OPEN_PDF = IDialogConstants.CLIENT_ID + 1;
  private static final int WIDTH = 560;
  private static final int HEIGHT = 180;

  private final Report report;
  private final ReportFolder.Written written;

  ReportDialog(Shell parent, Report report, ReportFolder.Written written) {
    super(parent);
    this.report = report;
    this.written = written;
    setShellStyle(SWT.SHELL_TRIM | SWT.RESIZE);
    setBlockOnOpen(false);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("Report");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle("Report of " + report.name());
    int done = report.sections().size();
    setMessage(
        done
            + (done == 1 ? " analysis" : " analyses")
            + (report.left().isEmpty()
                ? "."
                : "; " + report.left().size() + " could not be done, for the reasons below."));
    Composite page = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(12, 8).applyTo(page);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
    StringBuilder lines = new StringBuilder();
    lines.append(written.html()).append('\n').append(written.pdf()).append('\n');
    for (Report.Left left : report.left()) {
      lines.append('\n').append(left.analysis().name()).append(": ").append(left.reason());
    }
    Text text =
        WidgetId.mark(
            new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL),
            WidgetId.REPORT_FILES);
    text.setText(lines.toString());
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, OPEN_HTML, "Open &Page", true);
    createButton(parent, OPEN_PDF, "Open P&DF", false);
    createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
  }

  @Override
  protected void buttonPressed(int button) {
    switch (button) {
      case OPEN_HTML -> launch(written.html());
      case OPEN_PDF -> launch(written.pdf());
      default -> close();
    }
  }

  private void launch(Path file) {
    if (!Program.launch(file.toString())) {
      setErrorMessage(
          "The system has no program for " + file.getFileName() + ". Open it yourself: " + file);
    }
  }
}
