package org.photonbench.ui.catalogue.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.photonbench.catalogue.check.Problem;
import org.photonbench.catalogue.check.Problem.Severity;
import org.photonbench.model.QuantityRule;
import org.photonbench.ui.Images;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.catalogue.SamplesIds;
import org.photonbench.ui.catalogue.SamplesProject;
import org.photonbench.ui.catalogue.data.FormField;

/** The row of a field: label, control, what stands at its side, and what is wrong below. */
abstract class FieldRow {
  private static final int MESSAGE_WIDTH = 160;
  private static final int INDENT = 8;

  private final EntityForm form;
  private final FormField field;
  private final List<Control> controls = new ArrayList<>();
  private final Label label;
  private Composite messageRow;
  private Label icon;
  private Label message;
  private boolean shown = true;
  private boolean firstOfOwner;

  /**
   * Makes the label; a subclass goes on with control and side, then calls {@link #finish}.
   *
   * @param parent has three columns
   */
  FieldRow(EntityForm form, Composite parent, FormField field) {
    this.form = form;
    this.field = field;
    label = own(new Label(parent, SWT.NONE));
    label.setText(field.label());
    label.setToolTipText(hint());
    GridData data = new GridData(SWT.FILL, SWT.BEGINNING, false, false);
    data.horizontalIndent = INDENT;
    data.verticalIndent = 5;
    label.setLayoutData(data);
  }

  /** A control of the row, which is shown and hidden with it. */
  protected final <C extends Control> C own(C control) {
    controls.add(control);
    return control;
  }

  /** Names the control and gives it its hint. */
  protected final void mark(Control control) {
    WidgetId.mark(control, SamplesIds.FIELD + "." + field.name());
    control.setToolTipText(hint());
  }

  /** Makes the line for messages. */
  protected final void finish(Composite parent) {
    messageRow = own(new Composite(parent, SWT.NONE));
    GridData rowData = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
    rowData.horizontalIndent = INDENT;
    messageRow.setLayoutData(rowData);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    messageRow.setLayout(layout);
    icon = new Label(messageRow, SWT.NONE);
    icon.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false));
    message =
        WidgetId.mark(
            new Label(messageRow, SWT.WRAP), SamplesIds.FIELD_MESSAGE + "." + field.name());
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = MESSAGE_WIDTH;
    message.setLayoutData(data);
    showMessage("", null);
  }

  private String hint() {
    String help = field.help().isEmpty() ? field.label() : field.help();
    StringBuilder text = new StringBuilder(help).append(help.endsWith(".") ? "" : ".");
    field
        .rule()
        .map(QuantityRule::units)
        .map(units -> units.stream().filter(unit -> !unit.isEmpty()).toList())
        .filter(units -> !units.isEmpty())
        .ifPresent(units -> text.append("\nUnit: ").append(String.join(" or ", units)));
    return text.toString();
  }

  final FormField field() {
    return field;
  }

  final EntityForm form() {
    return form;
  }

  final EObject object() {
    return form.object();
  }

  /** Problems of the object that holds the field without a field of their own stand here. */
  final void setFirstOfOwner() {
    firstOfOwner = true;
  }

  /** The label as it is found in the form, for messages. */
  final String name() {
    return field.label().toLowerCase(Locale.ROOT);
  }

  // ---------------------------------------------------------------- value

  /** Shows what the object has, unless something is being typed. */
  abstract void refresh();

  /** Makes an edit of what is typed; true if nothing is left typed that could not be stored. */
  boolean commit() {
    return true;
  }

  /** Takes back what is typed; false if nothing was. */
  boolean undoTyping() {
    return false;
  }

  /** Whether something is typed that is not stored. */
  boolean isTyping() {
    return false;
  }

  abstract void setEditable(boolean editable);

  abstract boolean setFocus();

  /** Does an edit and shows what is wrong with it. */
  protected final boolean execute(Command command) {
    Optional<String> wrong = SamplesProject.get().execute(command);
    wrong.ifPresent(sentence -> showMessage(sentence, Severity.ERROR));
    return wrong.isEmpty();
  }

  // ---------------------------------------------------------------- messages

  /** Shows the problems of the field, or else a remark. */
  protected final void showProblems(String remark) {
    Problem worst = null;
    for (Problem problem :
        SamplesProject.get().problems().values().stream().flatMap(List::stream).toList()) {
      if (concerns(problem)
          && (worst == null || problem.severity().compareTo(worst.severity()) > 0)) {
        worst = problem;
      }
    }
    if (worst != null) {
      showMessage(worst.sentence(), worst.severity());
    } else {
      showMessage(remark, null);
    }
  }

  private boolean concerns(Problem problem) {
    EObject owner = field.owner(object()).orElse(null);
    if (owner == null) {
      return false;
    }
    if (problem.object() == owner) {
      return problem.feature().isEmpty() || !form.hasRow(owner, problem.feature().get())
          ? firstOfOwner
          : problem.feature().get() == field.feature();
    }
    boolean inside =
        field.kind() == FormField.Kind.QUANTITY || field.kind() == FormField.Kind.ITEMS;
    return inside
        && EcoreUtil.isAncestor(owner, problem.object())
        && part(owner, problem.object()).eContainmentFeature() == field.feature();
  }

  /** The object directly in the owner that another one lies in. */
  private static EObject part(EObject owner, EObject inside) {
    EObject at = inside;
    while (at.eContainer() != owner) {
      at = at.eContainer();
    }
    return at;
  }

  /**
   * Shows a sentence below the control.
   *
   * @param severity how bad it is; null for a remark
   */
  protected final void showMessage(String sentence, Severity severity) {
    String image =
        severity == null || severity == Severity.INFO
            ? null
            : severity == Severity.ERROR ? Images.ERROR : Images.WARNING;
    icon.setImage(image == null ? null : Images.get(image));
    ((GridData) icon.getLayoutData()).exclude = image == null;
    icon.setVisible(image != null);
    message.setText(sentence.replace("&", "&&"));
    message.setForeground(
        severity == Severity.ERROR
            ? JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR)
            : null);
    GridData data = (GridData) messageRow.getLayoutData();
    boolean gone = sentence.isEmpty();
    if (data.exclude != gone || !gone) {
      data.exclude = gone;
      messageRow.setVisible(!gone && shown);
      form.relayout();
    }
  }

  // ---------------------------------------------------------------- visibility

  final void setShown(boolean nowShown) {
    shown = nowShown;
    for (Control control : controls) {
      boolean empty = control == messageRow && message.getText().isEmpty();
      control.setVisible(shown && !empty);
      ((GridData) control.getLayoutData()).exclude = !shown || empty;
    }
  }

  /** Whether the object has a value of the field. */
  final boolean hasValue() {
    return field.value(object()).isPresent();
  }
}
