package org.photonbench.ui.catalogue.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.photonbench.model.Quantities;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.ui.catalogue.data.FormField.Kind;

/** The columns of a table of contained objects: their fields of one line. */
public final class ItemColumns {
  private static final int MOST = 4;

  private final EClass type;
  private final List<FormField> fields;

  private ItemColumns(EClass type, List<FormField> fields) {
    this.type = type;
    this.fields = fields;
  }

  /** The columns of a class; of an entity its name alone. */
  public static ItemColumns of(EClass type) {
    List<FormField> fields = new ArrayList<>();
    if (type != Literals.QUANTITY && type != Literals.ENTITY) {
      for (FormField field : FormSection.of(type).getFirst().fields()) {
        if (field.kind() != Kind.ITEMS && field.kind() != Kind.LINKS && fields.size() < MOST) {
          fields.add(field);
        }
      }
    }
    return new ItemColumns(type, List.copyOf(fields));
  }

  public List<String> titles() {
    if (type == Literals.QUANTITY) {
      return List.of("Quantity", "Value", "Method");
    }
    return fields.isEmpty() ? List.of("Name") : fields.stream().map(FormField::label).toList();
  }

  /** The cells of an object. */
  public List<String> texts(EObject object) {
    if (object instanceof Quantity quantity && type == Literals.QUANTITY) {
      String name =
          quantity.getLabel() == null
              ? Objects.requireNonNullElse(quantity.getId(), "")
              : quantity.getLabel();
      return List.of(
          name,
          quantity.isSetValue() ? Quantities.shortText(quantity) : "",
          Objects.requireNonNullElse(quantity.getMethod(), ""));
    }
    return fields.isEmpty()
        ? List.of(FieldText.name(object))
        : fields.stream().map(field -> FieldText.of(object, field)).toList();
  }
}
