package org.photonbench.ui.technique;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.settings.SettingField;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.ui.StepsHelp;

/** The page of a technique, made from the declaration of its analysis. */
final class TechniqueHelp extends Dialog {
  private final Analysis<?> analysis;
  private final boolean takesSteps;
  private final StringBuilder text = new StringBuilder();
  private final List<StyleRange> styles = new ArrayList<>();

  private TechniqueHelp(Shell parent, TechniqueSession<?> session) {
    super(parent);
    analysis = session.analysis();
    takesSteps = session.takesSteps();
    setShellStyle(SWT.SHELL_TRIM | SWT.RESIZE);
    setBlockOnOpen(false);
  }

  static void open(Shell parent, TechniqueSession<?> session) {
    new TechniqueHelp(parent, session).open();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(analysis.name());
  }

  @Override
  protected Point getInitialSize() {
    return new Point(640, 620);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    StyledText page = new StyledText(area, SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER);
    page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    page.setMargins(12, 12, 12, 12);
    write();
    page.setText(text.toString());
    page.setStyleRanges(styles.toArray(StyleRange[]::new));
    return area;
  }

  private void write() {
    bold(analysis.name());
    text.append("\n\n").append(analysis.description()).append("\n\n");
    bold("The figure");
    text.append(
        "\n\nThe wheel zooms at the pointer: with Ctrl vertically, with Shift horizontally."
            + " Dragging pans, dragging with Shift zooms to a box, a double click shows all,"
            + " Ctrl+Z goes back. The arrow keys pan, + and \u2212 zoom, Home shows all. The right"
            + " button offers axes, copy and export.\n\n");
    if (takesSteps) {
      bold("Stream steps");
      text.append("\n\n").append(StepsHelp.text()).append("\n\n");
    }
    String group = "";
    for (SettingField field : SettingsSchema.of(analysis.settingsType()).fields()) {
      if (!field.group().equals(group)) {
        group = field.group();
        bold("Settings: " + group);
        text.append("\n\n");
      }
      bold(field.label());
      text.append("  ")
          .append(field.help())
          .append(" Allowed: ")
          .append(field.allowed())
          .append(". Default: ")
          .append(field.defaultForPeople())
          .append(".\n\n");
    }
    bold("References");
    text.append("\n\n");
    analysis.references().forEach(reference -> text.append(reference).append('\n'));
    text.append("\nEstimator version ").append(analysis.version()).append('\n');
  }

  private void bold(String words) {
    StyleRange style = new StyleRange();
    style.start = text.length();
    style.length = words.length();
    style.fontStyle = SWT.BOLD;
    styles.add(style);
    text.append(words);
  }
}
