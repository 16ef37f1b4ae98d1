package org.photonbench.ui.catalogue.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.ui.catalogue.SamplesProject;

/** The form of an object that is no entry of the tree, such as a quantity. */
final class DetailsDialog extends Dialog {
  private final String title;
  private final EObject object;
  private final SamplesProject.Listener listener = new Refresh();
  private EntityForm form;

  private DetailsDialog(Shell shell, String title, EObject object) {
    super(shell);
    this.title = title;
    this.object = object;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Shows the form until it is closed; every edit takes effect at once and can be undone. */
  static void open(Shell shell, String title, EObject object) {
    new DetailsDialog(shell, title, object).open();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
  }

  @Override
  protected Point getInitialSize() {
    return new Point(520, 480);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    form = new EntityForm(area, object);
    form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    SamplesProject project = SamplesProject.get();
    form.setEditable(project.fileOf(object).flatMap(CatalogueFile::readOnlyReason).isEmpty());
    project.addListener(listener);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    // Not the default button: Return stores a field.
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, false);
  }

  @Override
  protected void okPressed() {
    if (form.commit()) {
      super.okPressed();
    }
  }

  @Override
  public boolean close() {
    SamplesProject.get().removeListener(listener);
    return super.close();
  }

  private final class Refresh implements SamplesProject.Listener {
    @Override
    public void contentChanged() {
      if (object.eResource() == null) {
        close(); // Undone, or the file was read again.
      } else {
        form.refresh();
      }
    }

    @Override
    public void problemsChanged() {
      form.refresh();
    }
  }
}
