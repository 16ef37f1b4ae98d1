package org.photonbench.ui.catalogue.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.photonbench.ui.catalogue.data.FormField;
import org.photonbench.ui.catalogue.data.FormSection;

/** The form of one object, with a section for itself and one for each object it contains. */
public final class EntityForm extends ScrolledComposite {
  /** What the user opened or closed, by class and section; stays while the workbench runs. */
  private static final Map<String, Boolean> OPEN = new HashMap<>();

  private final EObject object;
  private final Composite content;
  private final List<Part> parts = new ArrayList<>();
  private boolean relayoutPending;

  private record Part(SectionHeading heading, List<FieldRow> rows) {}

  public EntityForm(Composite parent, EObject object) {
    super(parent, SWT.V_SCROLL);
    this.object = object;
    setExpandHorizontal(true);
    setExpandVertical(true);
    content = new Composite(this, SWT.NONE);
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 6;
    layout.verticalSpacing = 3;
    content.setLayout(layout);
    setContent(content);
    List<FormSection> sections = FormSection.of(object.eClass());
    for (int i = 0; i < sections.size(); i++) {
      create(sections.get(i), i == 0);
    }
    markFirstRows();
    addListener(SWT.Resize, event -> fit());
    Listener reveal = this::reveal;
    getDisplay().addFilter(SWT.FocusIn, reveal);
    addListener(SWT.Dispose, event -> getDisplay().removeFilter(SWT.FocusIn, reveal));
    // Above each row was made without knowing the others.
    rows().forEach(FieldRow::refresh);
    layoutNow();
  }

  private void create(FormSection section, boolean first) {
    if (section.fields().isEmpty()) {
      return;
    }
    SectionHeading heading = null;
    List<FieldRow> rows = new ArrayList<>();
    String key = object.eClass().getName() + "/" + section.title();
    if (!first) {
      boolean open =
          OPEN.getOrDefault(key, section.fields().stream().anyMatch(this::isWorthSeeing));
      Part[] part = new Part[1];
      heading =
          new SectionHeading(
              content,
              section.title(),
              open,
              () -> {
                OPEN.put(key, part[0].heading().isOpen());
                show(part[0]);
                relayout();
              });
      heading.setToolTipText(section.help().isEmpty() ? section.title() : section.help());
      GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
      data.verticalIndent = 4;
      heading.setLayoutData(data);
      part[0] = new Part(heading, rows);
      parts.add(part[0]);
    } else {
      parts.add(new Part(null, rows));
    }
    for (FormField field : section.fields()) {
      rows.add(
          switch (field.kind()) {
            case CHOICE, LINK -> new ChoiceRow(this, content, field);
            case LINKS, ITEMS -> new ListRow(this, content, field);
            default -> new TextRow(this, content, field);
          });
    }
    show(parts.getLast());
  }

  /**
   * Whether a section is opened for a field: the ions of a composition say what its formula does.
   */
  private boolean isWorthSeeing(FormField field) {
    boolean detail = field.kind() == FormField.Kind.ITEMS && !field.path().isEmpty();
    return !detail && field.value(object).isPresent();
  }

  private static void show(Part part) {
    part.rows().forEach(row -> row.setShown(part.heading() == null || part.heading().isOpen()));
  }

  private void markFirstRows() {
    List<Object> owners = new ArrayList<>();
    for (FieldRow row : rows()) {
      if (!owners.contains(row.field().path())) {
        owners.add(row.field().path());
        row.setFirstOfOwner();
      }
    }
  }

  public EObject object() {
    return object;
  }

  private List<FieldRow> rows() {
    return parts.stream().flatMap(part -> part.rows().stream()).toList();
  }

  /** Whether a feature of an object in the form has a row of its own. */
  boolean hasRow(EObject owner, EStructuralFeature feature) {
    return rows().stream()
        .anyMatch(row ->
            row.field().feature() == feature
                && row.field().owner(object).filter(at -> at == owner).isPresent());
  }

  // ---------------------------------------------------------------- what the view asks

  /** Shows the object as it is now; what is being typed stays. */
  public void refresh() {
    rows().forEach(FieldRow::refresh);
  }

  /** Stores what is typed; false if something cannot be. */
  public boolean commit() {
    boolean all = true;
    for (FieldRow row : rows()) {
      all &= row.commit();
    }
    return all;
  }

  /** Takes back what is typed; false if nothing was. */
  public boolean undoTyping() {
    boolean any = false;
    for (FieldRow row : rows()) {
      any |= row.undoTyping();
    }
    return any;
  }

  public void setEditable(boolean editable) {
    rows().forEach(row -> row.setEditable(editable));
  }

  /**
   * Gives the first field the focus. Not setFocus, which a form that is disposed of is asked too.
   */
  public void focusFirst() {
    rows().stream().findFirst().ifPresent(FieldRow::setFocus);
  }

  /**
   * Shows the row of a feature, of the object or of one that it contains, and gives it the focus.
   */
  public boolean reveal(EObject owner, EStructuralFeature feature) {
    for (Part part : parts) {
      for (FieldRow row : part.rows()) {
        boolean same = row.field().owner(object).filter(at -> at == owner).isPresent();
        if (same && (feature == null || row.field().feature() == feature)) {
          open(part);
          return row.setFocus();
        }
      }
    }
    // The number of a quantity stands in the row of what contains it.
    return owner != object
        && owner.eContainer() != null
        && reveal(owner.eContainer(), owner.eContainmentFeature());
  }

  private void open(Part part) {
    if (part.heading() != null && !part.heading().isOpen()) {
      part.heading().setOpen(true);
      show(part);
      layoutNow();
    }
  }

  // ---------------------------------------------------------------- layout

  /** Once for all rows that changed. */
  void relayout() {
    if (!relayoutPending && content != null) {
      relayoutPending = true;
      getDisplay()
          .asyncExec(() -> {
            relayoutPending = false;
            if (!isDisposed()) {
              layoutNow();
            }
          });
    }
  }

  private void layoutNow() {
    fit();
    content.layout(true, true);
  }

  private void fit() {
    int width = getClientArea().width;
    if (width > 0) {
      setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
    }
  }

  /** Scrolls to the control that gets the focus. */
  private void reveal(Event event) {
    if (!(event.widget instanceof Control control) || !isInside(control)) {
      return;
    }
    Rectangle area = getClientArea();
    Point place = getDisplay().map(control, content, 0, 0);
    int top = place.y;
    int bottom = top + control.getSize().y;
    int origin = getOrigin().y;
    if (top < origin) {
      setOrigin(0, Math.max(0, top - 10));
    } else if (bottom > origin + area.height) {
      setOrigin(0, bottom - area.height + 10);
    }
  }

  private boolean isInside(Control control) {
    for (Composite at = control.getParent(); at != null; at = at.getParent()) {
      if (at == content) {
        return true;
      }
    }
    return false;
  }
}
