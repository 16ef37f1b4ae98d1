package org.photonbench.ui.catalogue.form;

import java.util.List;
import org.eclipse.jface.fieldassist.AutoCompleteField;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.photonbench.catalogue.check.Problem.Severity;
import org.photonbench.catalogue.index.Fields;
import org.photonbench.model.QuantityRule;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.catalogue.SamplesIds;
import org.photonbench.ui.catalogue.data.FieldEdits;
import org.photonbench.ui.catalogue.data.FieldText;
import org.photonbench.ui.catalogue.data.FormField;
import org.photonbench.ui.catalogue.data.FormField.Kind;

/** A field into which its value is typed; it is stored by Return or when it is left. */
final class TextRow extends FieldRow {
  private static final int WIDTH = 120;
  private static final int LINES = 3;

  /** While somebody types, half a number is no mistake. */
  private static final int PAUSE_MILLIS = 600;

  private final Text text;
  private final Button details;
  private final Runnable judge = this::judge;
  private String shown = "";
  private boolean refreshing;

  TextRow(EntityForm form, Composite parent, FormField field) {
    super(form, parent, field);
    boolean several = field.kind() == Kind.LONG_TEXT;
    text =
        own(
            new Text(
                parent, several ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER));
    mark(text);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = WIDTH;
    if (several) {
      data.heightHint = LINES * text.getLineHeight();
    }
    text.setLayoutData(data);
    text.setMessage(example());
    details = field.kind() == Kind.QUANTITY ? detailsButton(parent) : null;
    if (details == null) {
      Label none = own(new Label(parent, SWT.NONE));
      none.setLayoutData(new GridData());
    }
    finish(parent);
    if (field.feature() == Literals.QUANTITY__ID) {
      List<String> ids = Fields.all().stream().flatMap(f -> f.quantityIds().stream()).toList();
      new AutoCompleteField(text, new TextContentAdapter(), ids.toArray(String[]::new));
    }
    text.addListener(SWT.Modify, event -> typed());
    text.addListener(SWT.DefaultSelection, event -> commit());
    text.addListener(SWT.FocusOut, event -> commit());
    text.addListener(SWT.KeyDown, this::key);
    refresh();
  }

  private Button detailsButton(Composite parent) {
    Button button =
        own(
            WidgetId.mark(
                new Button(parent, SWT.PUSH),
                SamplesIds.FIELD + "." + field().name() + ".details"));
    button.setText("…");
    button.setToolTipText("Kind of uncertainty, method, source …");
    button.setLayoutData(new GridData());
    button.addListener(
        SWT.Selection,
        event -> {
          if (commit() && field().value(object()).orElse(null) instanceof Quantity quantity) {
            DetailsDialog.open(button.getShell(), field().label(), quantity);
          }
        });
    return button;
  }

  /** What could be typed, in an empty field. */
  private String example() {
    return switch (field().kind()) {
      case QUANTITY -> {
        String unit = field().rule().map(QuantityRule::usualUnit).orElse("");
        yield unit.isEmpty() ? "" : unit;
      }
      case VALUE -> "9.9 ± 1.2 nm";
      case DATE -> "2026-01-31";
      case TIME -> "2026-01-31 14:05";
      case FORMULA -> "CsPbBr3";
      case WORDS, NUMBERS -> "with commas between";
      default -> "";
    };
  }

  private void key(Event event) {
    if (event.keyCode == SWT.ESC && isTyping()) {
      undoTyping();
      event.doit = false;
    } else if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
      commit();
      event.doit = false;
    }
  }

  private void typed() {
    if (!refreshing) {
      text.getDisplay().timerExec(PAUSE_MILLIS, judge);
    }
  }

  /** Says what is wrong with what is typed, without storing it. */
  private void judge() {
    if (text.isDisposed() || !isTyping()) {
      return;
    }
    try {
      FieldEdits.typed(object(), field(), text.getText());
      showProblems("");
    } catch (IllegalArgumentException e) {
      showMessage(e.getMessage(), Severity.ERROR);
    }
  }

  @Override
  boolean isTyping() {
    return !text.getText().equals(shown);
  }

  @Override
  boolean undoTyping() {
    if (!isTyping()) {
      return false;
    }
    show(shown);
    showProblems(remark());
    return true;
  }

  @Override
  boolean commit() {
    // A form that is closed loses the focus too; its object may be gone by then.
    if (text.isDisposed() || object().eResource() == null || !isTyping()) {
      return true;
    }
    String typed = text.getText();
    if (!FieldEdits.isChange(object(), field(), typed)) {
      refreshNow();
      return true;
    }
    try {
      if (!execute(FieldEdits.typed(object(), field(), typed))) {
        return false;
      }
      refreshNow();
      return true;
    } catch (IllegalArgumentException e) {
      showMessage(e.getMessage(), Severity.ERROR);
      return false;
    }
  }

  @Override
  void refresh() {
    if (!isTyping()) {
      refreshNow();
    }
  }

  private void refreshNow() {
    show(FieldText.of(object(), field()));
    if (details != null) {
      details.setEnabled(hasValue());
    }
    showProblems(remark());
  }

  private void show(String value) {
    refreshing = true;
    try {
      shown = value;
      if (!text.getText().equals(value)) {
        text.setText(value);
      }
      // A text may not hold what it was given, for example line ends in a single line.
      shown = text.getText();
    } finally {
      refreshing = false;
    }
  }

  /** What the quantity is in the other unit of the field. */
  private String remark() {
    return field().value(object()).orElse(null) instanceof Quantity quantity
        ? FieldEdits.converted(field(), quantity)
        : "";
  }

  @Override
  void setEditable(boolean editable) {
    text.setEditable(editable);
  }

  @Override
  boolean setFocus() {
    text.selectAll();
    return text.setFocus();
  }
}
