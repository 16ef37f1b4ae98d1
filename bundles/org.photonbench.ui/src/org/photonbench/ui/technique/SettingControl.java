package org.photonbench.ui.technique;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.photonbench.analysis.settings.SettingField;
import org.photonbench.figure.text.NumberText;
import org.photonbench.ui.Images;
import org.photonbench.ui.WidgetId;

/** The row of one setting in a form: label, control, unit, and below them what is wrong. */
final class SettingControl {
  private final SettingField field;
  private final TechniqueSession<?> session;
  private final Runnable relayout;
  private final Label label;
  private final Control control;
  private final Composite messageRow;
  private final Label message;
  private boolean refreshing;

  /**
   * @param form has three columns
   * @param relayout called when the row needs more or less room
   */
  SettingControl(
      Composite form, SettingField field, TechniqueSession<?> session, Runnable relayout) {
    this.field = field;
    this.session = session;
    this.relayout = relayout;
    label = new Label(form, SWT.NONE);
    label.setText(field.label());
    GridData labelData = new GridData(SWT.FILL, SWT.CENTER, false, false);
    labelData.horizontalIndent = 8;
    label.setLayoutData(labelData);
    control = WidgetId.mark(make(form), TechniqueIds.SETTING + "." + field.name());
    Control unit = field.kind() == SettingField.Kind.FILE ? browse(form) : unit(form);
    String hint = hint();
    label.setToolTipText(hint);
    control.setToolTipText(hint);
    unit.setToolTipText(hint);
    messageRow = new Composite(form, SWT.NONE);
    GridData rowData = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
    rowData.horizontalIndent = 8;
    rowData.exclude = true;
    messageRow.setLayoutData(rowData);
    messageRow.setVisible(false);
    GridLayout rowLayout = new GridLayout(2, false);
    rowLayout.marginWidth = 0;
    rowLayout.marginHeight = 0;
    messageRow.setLayout(rowLayout);
    Label icon = new Label(messageRow, SWT.NONE);
    icon.setImage(Images.get(Images.ERROR));
    icon.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false));
    message =
        WidgetId.mark(
            new Label(messageRow, SWT.WRAP), TechniqueIds.SETTING_MESSAGE + "." + field.name());
    GridData messageData = new GridData(SWT.FILL, SWT.CENTER, true, false);
    messageData.widthHint = 200;
    message.setLayoutData(messageData);
    refresh();
  }

  private Label unit(Composite form) {
    Label unit = new Label(form, SWT.NONE);
    unit.setText(NumberText.unit(field.unit()));
    return unit;
  }

  /** A button that chooses the file in place of a unit. */
  private Button browse(Composite form) {
    Button button =
        WidgetId.mark(
            new Button(form, SWT.PUSH), TechniqueIds.SETTING + "." + field.name() + ".browse");
    button.setText("\u2026");
    button.addListener(
        SWT.Selection,
        event -> {
          FileDialog dialog = new FileDialog(form.getShell(), SWT.OPEN);
          dialog.setText(field.label());
          session
              .input()
              .map(input -> input.toAbsolutePath().getParent())
              .ifPresent(folder -> dialog.setFilterPath(folder.toString()));
          String chosen = dialog.open();
          if (chosen != null) {
            session.setText(field.name(), chosen);
            refresh();
          }
        });
    return button;
  }

  private String hint() {
    return field.help()
        + "\n\nAllowed: "
        + field.allowed()
        + "\nDefault: "
        + field.defaultForPeople();
  }

  private Control make(Composite form) {
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = 90;
    Control made =
        switch (field.kind()) {
          case BOOLEAN -> {
            Button button = new Button(form, SWT.CHECK);
            button.addListener(
                SWT.Selection, event -> take(Boolean.toString(button.getSelection())));
            yield button;
          }
          case CHOICE -> {
            Combo combo = new Combo(form, SWT.READ_ONLY);
            combo.setItems(field.choices().toArray(String[]::new));
            combo.addListener(SWT.Selection, event -> take(combo.getText()));
            yield combo;
          }
          default -> {
            Text text = new Text(form, SWT.BORDER);
            if (field.optional()) {
              text.setMessage(field.emptyMeans());
            }
            text.addListener(SWT.Modify, event -> take(text.getText()));
            yield text;
          }
        };
    made.setLayoutData(data);
    return made;
  }

  private void take(String text) {
    if (!refreshing) {
      session.setText(field.name(), text);
    }
  }

  /** Shows what the session has. */
  void refresh() {
    String wrong = session.invalid().get(field.name());
    if (wrong == null) {
      show(session.text(field.name()));
    }
    boolean wasWrong = messageRow.getVisible();
    if (wrong != null) {
      message.setText(wrong.replace("&", "&&"));
      message.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
    }
    if (wasWrong != (wrong != null)) {
      messageRow.setVisible(wrong != null);
      ((GridData) messageRow.getLayoutData()).exclude = wrong == null;
      relayout.run();
    }
    // The default may be declared in other words than the value is written, for example another
    // case.
    boolean changed = !session.means(field.name(), field.defaultText());
    label.setFont(
        changed
            ? JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT)
            : JFaceResources.getDefaultFont());
  }

  private void show(String value) {
    refreshing = true;
    try {
      switch (control) {
        case Button button -> button.setSelection(Boolean.parseBoolean(value));
        case Combo combo -> {
          if (!combo.getText().equals(value)) {
            combo.setText(value);
          }
        }
        case Text text -> {
          // While the user types 1.0 the value is 1: the field keeps what was typed.
          if (!session.means(field.name(), text.getText())) {
            text.setText(value);
          }
        }
        default -> throw new IllegalStateException("no control for " + field.kind());
      }
    } finally {
      refreshing = false;
    }
  }
}
