package org.photonbench.ui.catalogue.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.ui.catalogue.data.FormField.Kind;

/**
 * A part of a form: the fields of an object itself, or of one that it contains.
 *
 * @param title heading
 * @param help what the part is of; empty text if the metamodel says nothing
 * @param fields the fields in order
 */
public record FormSection(String title, String help, List<FormField> fields) {
  /** What the user does not edit by hand, or in another field. */
  private static final Set<EStructuralFeature> HIDDEN =
      Set.of(
          Literals.ENTITY__ID,
          Literals.ENTITY__EXTENSIONS,
          Literals.CATALOGUE__SCHEMA_VERSION,
          Literals.QUANTITY__SIGMA,
          Literals.QUANTITY__LOW,
          Literals.QUANTITY__HIGH,
          Literals.QUANTITY__UNIT);

  private static final Set<EStructuralFeature> LONG =
      Set.of(
          Literals.ENTITY__NOTE,
          Literals.SOURCE__CITATION,
          Literals.SYNTHESIS__PROTOCOL,
          Literals.CONDITION__NOTE,
          Literals.PHASE_TRANSITION__NOTE);

  /** What is known first of a contained object stands among the fields of what contains it. */
  private static final Set<EStructuralFeature> FOREMOST =
      Set.of(Literals.COMPOSITION__FORMULA, Literals.SIZE_DISTRIBUTION__MEAN);

  private static final List<EStructuralFeature> LAST =
      List.of(Literals.ENTITY__NOTE, Literals.ENTITY__TAGS);

  public FormSection {
    fields = List.copyOf(fields);
  }

  /** The form of a class: its own fields, those of what it contains, its lists, its notes. */
  public static List<FormSection> of(EClass type) {
    List<FormSection> sections = new ArrayList<>();
    sections.add(new FormSection(FormField.title(type), FormField.documentation(type), List.of()));
    List<FormField> own = new ArrayList<>();
    List<FormField> lists = new ArrayList<>();
    List<FormField> notes = new ArrayList<>();
    for (EStructuralFeature feature : ordered(type)) {
      if (LAST.contains(feature)) {
        notes.add(new FormField(List.of(), feature, kind(feature)));
      } else if (isPart(feature)) {
        EReference part = (EReference) feature;
        foremost(part, own);
        parts(List.of(part), sections);
      } else if (isField(feature)) {
        FormField field = new FormField(List.of(), feature, kind(feature));
        (field.kind() == Kind.ITEMS ? lists : own).add(field);
      }
    }
    sections.set(0, new FormSection(sections.getFirst().title(), sections.getFirst().help(), own));
    for (FormField list : lists) {
      sections.add(new FormSection(list.label(), list.help(), List.of(list)));
    }
    if (!notes.isEmpty()) {
      sections.add(new FormSection("Notes", "", notes));
    }
    return List.copyOf(sections);
  }

  private static void foremost(EReference part, List<FormField> fields) {
    for (EStructuralFeature feature : part.getEReferenceType().getEAllStructuralFeatures()) {
      if (FOREMOST.contains(feature)) {
        fields.add(new FormField(List.of(part), feature, kind(feature)));
      }
    }
  }

  /** The part of a contained object, and those of what this one contains. */
  private static void parts(List<EReference> path, List<FormSection> sections) {
    EReference last = path.getLast();
    EClass type = last.getEReferenceType();
    List<FormField> fields = new ArrayList<>();
    List<FormField> lists = new ArrayList<>();
    int place = sections.size();
    for (EStructuralFeature feature : ordered(type)) {
      if (feature == Literals.ENTITY__TAGS
          || feature == Literals.MEASURED_ENTITY__QUANTITIES
          || path.size() == 1 && FOREMOST.contains(feature)) {
        continue;
      }
      if (isPart(feature)) {
        List<EReference> longer = new ArrayList<>(path);
        longer.add((EReference) feature);
        parts(longer, sections);
      } else if (isField(feature)) {
        FormField field = new FormField(path, feature, kind(feature));
        (field.kind() == Kind.ITEMS ? lists : fields).add(field);
      }
    }
    fields.addAll(lists);
    sections.add(
        place, new FormSection(FormField.title(last), FormField.documentation(type), fields));
  }

  /** The name first, then what the class itself declares, then what it inherits. */
  private static List<EStructuralFeature> ordered(EClass type) {
    List<EStructuralFeature> all = new ArrayList<>();
    if (Literals.ENTITY.isSuperTypeOf(type)) {
      all.add(Literals.ENTITY__NAME);
    }
    all.addAll(type.getEStructuralFeatures());
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      if (!all.contains(feature)) {
        all.add(feature);
      }
    }
    all.removeIf(feature -> HIDDEN.contains(feature) || !feature.isChangeable());
    return all;
  }

  /** Whether a contained object has a part of the form to itself. */
  private static boolean isPart(EStructuralFeature feature) {
    return feature instanceof EReference reference
        && reference.isContainment()
        && !reference.isMany()
        && reference.getEReferenceType() != Literals.QUANTITY;
  }

  /** Whether it is edited in the form; lists of entities are branches of the tree. */
  private static boolean isField(EStructuralFeature feature) {
    return !(feature instanceof EReference reference
        && reference.isContainment()
        && reference.isMany()
        && Literals.ENTITY.isSuperTypeOf(reference.getEReferenceType()));
  }

  private static Kind kind(EStructuralFeature feature) {
    return switch (feature) {
      case EReference reference when reference.isContainment() ->
          reference.isMany() ? Kind.ITEMS : Kind.QUANTITY;
      case EReference reference -> reference.isMany() ? Kind.LINKS : Kind.LINK;
      case EAttribute attribute -> kind(attribute);
      default -> throw new IllegalArgumentException("no kind for " + feature);
    };
  }

  private static Kind kind(EAttribute attribute) {
    EDataType type = attribute.getEAttributeType();
    if (attribute == Literals.QUANTITY__VALUE) {
      return Kind.VALUE;
    }
    if (attribute == Literals.COMPOSITION__FORMULA) {
      return Kind.FORMULA;
    }
    if (type instanceof EEnum) {
      return Kind.CHOICE;
    }
    if (type == Literals.DATE) {
      return Kind.DATE;
    }
    if (type == Literals.ZONED_TIME) {
      return Kind.TIME;
    }
    boolean text = type.getInstanceClass() == String.class;
    if (attribute.isMany()) {
      return text ? Kind.WORDS : Kind.NUMBERS;
    }
    if (!text) {
      return Kind.NUMBER;
    }
    return LONG.contains(attribute) ? Kind.LONG_TEXT : Kind.TEXT;
  }
}
