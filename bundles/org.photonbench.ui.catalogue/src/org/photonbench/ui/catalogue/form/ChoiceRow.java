package org.photonbench.ui.catalogue.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.catalogue.SamplesIds;
import org.photonbench.ui.catalogue.SamplesProject;
import org.photonbench.ui.catalogue.data.FieldEdits;
import org.photonbench.ui.catalogue.data.FieldText;
import org.photonbench.ui.catalogue.data.FormField;
import org.photonbench.ui.catalogue.data.FormField.Kind;
import org.photonbench.ui.catalogue.data.ReferenceCopy;

/** A field whose value is one of those offered: a name, or a link to an entity. */
final class ChoiceRow extends FieldRow {
  private static final int WIDTH = 120;
  private static final String NONE = "";

  private final Combo combo;
  private Button follow;
  private List<LinkTarget> targets = List.of();

  ChoiceRow(EntityForm form, Composite parent, FormField field) {
    super(form, parent, field);
    combo = own(new Combo(parent, SWT.READ_ONLY));
    mark(combo);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = WIDTH;
    combo.setLayoutData(data);
    combo.setVisibleItemCount(15);
    combo.addListener(SWT.Selection, event -> choose());
    if (field.kind() == Kind.LINK) {
      follow =
          own(
              WidgetId.mark(
                  new Button(parent, SWT.PUSH), SamplesIds.FIELD + "." + field.name() + ".go"));
      follow.setText("→");
      follow.setToolTipText("Go to it");
      follow.setLayoutData(new GridData());
      follow.addListener(
          SWT.Selection,
          event ->
              field
                  .value(object())
                  .map(EObject.class::cast)
                  .filter(target -> !target.eIsProxy())
                  .ifPresent(SamplesProject.get()::select));
      combo.addListener(SWT.FocusIn, event -> fill());
    } else {
      Label none = own(new Label(parent, SWT.NONE));
      none.setLayoutData(new GridData());
      combo.setItems(FieldText.choices(field).toArray(String[]::new));
    }
    finish(parent);
    refresh();
  }

  /** Offers what there is now. */
  private void fill() {
    targets =
        LinkTarget.of(
            (EClass) field().feature().getEType(),
            object(),
            field().value(object()).map(EObject.class::cast));
    List<String> items = new ArrayList<>(List.of(NONE));
    targets.forEach(target -> items.add(target.label()));
    if (!items.equals(List.of(combo.getItems()))) {
      combo.setItems(items.toArray(String[]::new));
    }
    select();
  }

  private void select() {
    EObject current = field().value(object()).map(EObject.class::cast).orElse(null);
    int index = 0;
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i).isEntity(current)) {
        index = i + 1;
      }
    }
    combo.select(index);
  }

  private void choose() {
    if (field().kind() == Kind.CHOICE) {
      execute(FieldEdits.typed(object(), field(), combo.getText()));
    } else {
      int index = combo.getSelectionIndex() - 1;
      ReferenceCopy copies = LinkTarget.copies(object());
      Optional<EObject> target = index < 0 ? Optional.empty() : targets.get(index).entity(copies);
      if (index < 0 || target.isPresent()) {
        Command link = FieldEdits.link(object(), field(), target.orElse(null));
        execute(LinkTarget.command(copies, link.getLabel(), List.of(link)));
      }
    }
    refresh();
  }

  @Override
  void refresh() {
    if (field().kind() == Kind.CHOICE) {
      String name = FieldText.of(object(), field());
      int index = name.isEmpty() ? 0 : combo.indexOf(name);
      combo.select(Math.max(0, index));
    } else {
      fill();
      follow.setEnabled(hasValue());
    }
    showProblems("");
  }

  @Override
  void setEditable(boolean editable) {
    combo.setEnabled(editable);
  }

  @Override
  boolean setFocus() {
    return combo.setFocus();
  }
}
