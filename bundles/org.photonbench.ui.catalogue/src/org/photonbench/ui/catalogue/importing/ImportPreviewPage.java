package org.photonbench.ui.catalogue.importing;

import java.io.IOException;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.photonbench.catalogue.importing.ImportPreview;
import org.photonbench.ui.Images;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.recording.TableCopy;

/** What becomes of each file. */
final class ImportPreviewPage extends WizardPage {
  /** The files with what they become, a table. */
  static final String FILES = "samples.import.files";

  private static final String[] HEADINGS = {"File", "Batch", "Sample", "Emitter", "Left out"};
  private static final int[] WIDTHS = {250, 80, 110, 90, 220};

  private Table files;
  private Label sum;
  private ImportPreview preview;

  ImportPreviewPage() {
    super("preview", "Preview", null);
    setDescription("Finish reads the recordings and adds them; it can be undone as a whole.");
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    page.setLayout(new GridLayout());
    sum = new Label(page, SWT.WRAP);
    sum.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    files = WidgetId.mark(new Table(page, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION), FILES);
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
    data.heightHint = 260;
    files.setLayoutData(data);
    files.setHeaderVisible(true);
    for (int i = 0; i < HEADINGS.length; i++) {
      TableColumn column = new TableColumn(files, SWT.LEFT);
      column.setText(HEADINGS[i]);
      column.setWidth(WIDTHS[i]);
    }
    TableCopy.install(files);
    setControl(page);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      // The page must be there before the wizard shows its progress.
      getShell().getDisplay().asyncExec(this::look);
    }
  }

  private void look() {
    if (files.isDisposed()) {
      return;
    }
    try {
      preview = ((ImportWizard) getWizard()).look();
      show();
    } catch (IOException e) {
      preview = null;
      setErrorMessage(e.getMessage());
    }
    setPageComplete(preview != null && !preview.planned().isEmpty());
  }

  private void show() {
    setErrorMessage(null);
    files.removeAll();
    for (ImportPreview.Planned one : preview.planned()) {
      TableItem item = new TableItem(files, SWT.NONE);
      item.setText(new String[] {one.path(), one.batch(), one.sample(), one.emitter(), ""});
      item.setImage(Images.get(Images.OK));
    }
    for (ImportPreview.LeftOut one : preview.leftOut()) {
      TableItem item = new TableItem(files, SWT.NONE);
      item.setText(new String[] {one.path(), "", "", "", one.reason()});
      item.setImage(Images.get(Images.WARNING));
    }
    sum.setText(
        "%d recordings become measurements of %d emitters on %d samples; %d files are left out."
            .formatted(
                preview.planned().size(),
                preview.emitters().size(),
                preview.samples().size(),
                preview.leftOut().size()));
  }

  /** What was shown; null while nothing was. */
  ImportPreview preview() {
    return preview;
  }
}
