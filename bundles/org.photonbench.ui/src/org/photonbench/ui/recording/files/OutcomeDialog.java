package org.photonbench.ui.recording.files;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.photonbench.photon.io.write.Statement;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.recording.FactGroup;
import org.photonbench.ui.recording.RecordText;

/** What was made, and what of the recordings was kept, changed and lost. Does not block. */
final class OutcomeDialog extends TitleAreaDialog {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 640;

  /** More rows than this hide what follows. */
  private static final int MOST_ROWS = 60;

  private final Work.Done done;

  OutcomeDialog(Shell parent, Work.Done done) {
    super(parent);
    this.done = done;
    setShellStyle(SWT.SHELL_TRIM | SWT.RESIZE);
    setBlockOnOpen(false);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("What Was Made");
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Point getInitialSize() {
    return new Point(WIDTH, HEIGHT);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(done.title());
    setMessage(done.summary());
    ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    Composite page = new Composite(scroll, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 12).applyTo(page);
    addFiles(page);
    FactGroup check = group(page, "Check", WidgetId.OUTCOME_CHECK);
    check.addText(
        done.compared()
            ? "Read back and compared: the same photons and markers."
            : "Not read back, because PhotonBench does not read that format.");
    addStatements(page, "Lost", Statement.Fate.LOST, WidgetId.OUTCOME_LOST);
    addStatements(page, "Changed", Statement.Fate.CHANGED, WidgetId.OUTCOME_CHANGED);
    addStatements(page, "Kept", Statement.Fate.KEPT, WidgetId.OUTCOME_KEPT);
    FactGroup records = group(page, "Records read", WidgetId.OUTCOME_BALANCE);
    records.addText(RecordText.balance(done.balance()));
    scroll.setContent(page);
    scroll.addListener(
        SWT.Resize,
        event -> {
          int width = scroll.getClientArea().width;
          scroll.setMinHeight(page.computeSize(width, SWT.DEFAULT).y);
        });
    return area;
  }

  private void addFiles(Composite page) {
    FactGroup files =
        group(page, done.files().size() == 1 ? "New file" : "New files", WidgetId.OUTCOME_FILES);
    if (done.table().isEmpty()) {
      files.addText(done.files().getFirst().toString());
      return;
    }
    int shown = Math.min(MOST_ROWS + 1, done.table().size());
    files.addTable(done.table().subList(0, shown));
    if (shown < done.table().size()) {
      files.addText("And " + (done.table().size() - shown) + " more.");
    }
    files.addText("In " + done.files().getFirst().toAbsolutePath().getParent());
  }

  private void addStatements(Composite page, String title, Statement.Fate fate, String id) {
    if (done.statements().stream().noneMatch(statement -> statement.fate() == fate)) {
      return;
    }
    FactGroup group = group(page, title, id);
    int number = 0;
    for (Statement statement : done.statements()) {
      if (statement.fate() == fate) {
        group.add(Integer.toString(number++), statement.part(), statement.text());
      }
    }
  }

  private static FactGroup group(Composite page, String title, String id) {
    FactGroup group = new FactGroup(page, title, id);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    return group;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }
}
