package org.photonbench.ui.catalogue;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.ui.Images;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.catalogue.data.FieldText;
import org.photonbench.ui.catalogue.data.FormField;
import org.photonbench.ui.catalogue.form.EntityForm;

/** The form of the selected entry. */
public final class EntityView extends SamplesPart {
  private static final String EMPTY =
      "Select an entry in the tree, or make one with New Entry (Ctrl+Alt+N).";

  private Composite page;
  private Label icon;
  private Label title;
  private Label lock;
  private Label subtitle;
  private EntityForm form;

  /** Shows the form and gives its first field the focus. */
  static void focus(IWorkbenchPage page) {
    try {
      page.showView(SamplesIds.ENTITY_VIEW);
    } catch (PartInitException e) {
      ILog.of(EntityView.class).error("Could not show the form", e);
    }
  }

  /** Shows the field of a feature of an object. */
  static void reveal(IWorkbenchPage page, EObject object, EStructuralFeature feature) {
    EObject entry = object;
    while (!(entry instanceof Entity) || isPart(entry)) {
      entry = entry.eContainer();
    }
    SamplesProject.get().select(entry);
    try {
      if (page.showView(SamplesIds.ENTITY_VIEW) instanceof EntityView view && view.form != null) {
        view.form.reveal(object, feature);
      }
    } catch (PartInitException e) {
      ILog.of(EntityView.class).error("Could not show the form", e);
    }
  }

  /** Whether an entity is shown in the form of what contains it. */
  private static boolean isPart(EObject entity) {
    return entity.eContainer() != null && !entity.eContainmentFeature().isMany();
  }

  @Override
  protected void createContents(Composite parent) {
    page = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    page.setLayout(layout);
    Composite header = new Composite(page, SWT.NONE);
    header.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    GridLayout grid = new GridLayout(4, false);
    grid.marginWidth = 8;
    grid.marginHeight = 4;
    header.setLayout(grid);
    icon = new Label(header, SWT.NONE);
    icon.setLayoutData(new GridData());
    title = WidgetId.mark(new Label(header, SWT.NONE), SamplesIds.TITLE);
    title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    title.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    lock = new Label(header, SWT.NONE);
    lock.setLayoutData(new GridData());
    subtitle = WidgetId.mark(new Label(header, SWT.WRAP), SamplesIds.SUBTITLE);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = 120;
    subtitle.setLayoutData(data);
  }

  @Override
  protected void selectionChanged() {
    EObject selected = project().selected().orElse(null);
    if (form != null && (selected == null || form.object() != selected)) {
      if (form.object().eResource() != null) {
        form.commit();
      }
      form.dispose();
      form = null;
    }
    if (selected != null && form == null) {
      form = new EntityForm(page, selected);
      form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }
    showHeader();
    page.layout(true, true);
  }

  @Override
  protected void contentChanged() {
    Optional<EObject> selected = project().selected();
    if (form == null || selected.isEmpty() || form.object() != selected.get()) {
      selectionChanged();
    } else {
      showHeader();
      form.refresh();
    }
  }

  @Override
  protected void problemsChanged() {
    if (form != null && form.object().eResource() != null) {
      form.refresh();
    }
  }

  private void showHeader() {
    EObject object = form == null ? null : form.object();
    if (object == null) {
      icon.setImage(null);
      title.setText("");
      lock.setImage(null);
      show(lock, false);
      show(icon, false);
      subtitle.setText(project().session().isEmpty() ? "" : EMPTY);
      return;
    }
    icon.setImage(
        object instanceof Catalogue
            ? SamplesImages.get(SamplesImages.FILE)
            : SamplesImages.of(object.eClass()));
    show(icon, true);
    title.setText(FieldText.name(object).replace("&", "&&"));
    Optional<CatalogueFile> file = project().fileOf(object);
    Optional<String> reason = file.flatMap(CatalogueFile::readOnlyReason);
    lock.setImage(reason.isPresent() ? Images.get(Images.WARNING) : null);
    show(lock, reason.isPresent());
    String place = FormField.title(object.eClass());
    String name = file.map(found -> String.valueOf(found.path().getFileName())).orElse("");
    subtitle.setText(
        reason
            .map(text -> "Read-only: " + text)
            .orElse(name.isEmpty() ? place : place + " in " + name)
            .replace("&", "&&"));
    form.setEditable(reason.isEmpty());
    title.getParent().layout();
  }

  private static void show(Label label, boolean shown) {
    label.setVisible(shown);
    ((GridData) label.getLayoutData()).exclude = !shown;
  }

  @Override
  protected boolean undoTyping() {
    return form != null && form.undoTyping();
  }

  @Override
  protected void commitTyping() {
    if (form != null && form.object().eResource() != null) {
      form.commit();
    }
  }

  @Override
  public void setFocus() {
    if (form != null) {
      form.focusFirst();
    } else {
      page.setFocus();
    }
  }
}
