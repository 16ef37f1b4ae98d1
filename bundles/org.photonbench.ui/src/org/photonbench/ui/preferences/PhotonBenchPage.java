package org.photonbench.ui.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** The preferences page of PhotonBench. */
public final class PhotonBenchPage extends FieldEditorPreferencePage
    implements IWorkbenchPreferencePage {
  private static final String APPEARANCE = "org.eclipse.ui.preferencePages.Views";

  public PhotonBenchPage() {
    super(GRID);
    setDescription("The workbench for single-photon experiments.");
  }

  @Override
  public void init(IWorkbench workbench) {
    setPreferenceStore(Preferences.store());
  }

  @Override
  protected void createFieldEditors() {
    addField(
        new DirectoryFieldEditor(Preferences.DATA_FOLDER, "&Data folder:", getFieldEditorParent()));
    Label hint = new Label(getFieldEditorParent(), SWT.WRAP);
    hint.setText("The dialogs that open, import and link files begin in the data folder.");
    GridDataFactory.fillDefaults().span(3, 1).hint(360, SWT.DEFAULT).applyTo(hint);
    Link appearance = new Link(getFieldEditorParent(), SWT.WRAP);
    appearance.setText(
        "The light and the dark theme: <a>Appearance</a>, or Window > Switch Between Light and Dark"
            + " Theme.");
    GridDataFactory.fillDefaults()
        .span(3, 1)
        .indent(0, 10)
        .hint(360, SWT.DEFAULT)
        .applyTo(appearance);
    appearance.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(
            event -> PreferencesUtil.createPreferenceDialogOn(getShell(), APPEARANCE, null, null)));
  }
}
