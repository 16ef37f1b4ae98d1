package org.photonbench.ui.catalogue.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.photonbench.model.Compositions;
import org.photonbench.model.Quantities;
import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.model.catalogue.LiteratureValue;
import org.photonbench.model.catalogue.Material;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.ResultReference;
import org.photonbench.model.catalogue.Sample;

/** The tree of a file: groups of entities, entities, and the entities in these. */
public final class TreeNodes {
  /** What is looked at most comes first; what is not named comes last, in its own order. */
  private static final List<EReference> FIRST =
      List.of(
          Literals.CATALOGUE__BATCHES,
          Literals.CATALOGUE__SAMPLES,
          Literals.CATALOGUE__LIGANDS,
          Literals.CATALOGUE__MATERIALS,
          Literals.CATALOGUE__CAVITIES,
          Literals.CATALOGUE__SETUPS,
          Literals.CATALOGUE__CALIBRATIONS,
          Literals.CATALOGUE__MATRICES,
          Literals.CATALOGUE__SUBSTRATES,
          Literals.CATALOGUE__LITERATURE);

  private TreeNodes() {}

  /**
   * The entities of one kind in a file.
   *
   * @param owner what contains them
   * @param list the feature
   */
  public record Group(EObject owner, EReference list) {
    public List<EObject> children() {
      List<EObject> all = new ArrayList<>();
      ((List<?>) owner.eGet(list)).forEach(child -> all.add((EObject) child));
      return all;
    }

    public String label() {
      return FormField.title(list);
    }
  }

  /** The groups of a file that hold anything. */
  public static List<Group> groups(Catalogue catalogue) {
    return NewChild.of(catalogue).stream()
        .map(child -> new Group(catalogue, child.list()))
        .filter(group -> !group.children().isEmpty())
        .sorted(Comparator.comparingInt(group -> place(group.list())))
        .toList();
  }

  private static int place(EReference list) {
    int index = FIRST.indexOf(list);
    return index < 0 ? FIRST.size() : index;
  }

  /** The entities in an entity. */
  public static List<EObject> children(EObject entity) {
    List<EObject> all = new ArrayList<>();
    for (NewChild child : NewChild.of(entity)) {
      all.addAll(new Group(entity, child.list()).children());
    }
    return all;
  }

  /** What an object is shown in. */
  public static Optional<Object> parent(EObject object) {
    EObject container = object.eContainer();
    if (container == null) {
      return Optional.empty();
    }
    return container instanceof Catalogue
        ? Optional.of(new Group(container, object.eContainmentFeature()))
        : Optional.of(container);
  }

  /** What stands in lighter type behind the name; empty text for nothing. */
  public static String suffix(EObject object) {
    return switch (object) {
      case Batch batch -> Compositions.formula(batch.getComposition());
      case Material material -> Compositions.formula(material.getComposition());
      case Sample sample when sample.getBatch() != null -> name(sample.getBatch());
      case Emitter emitter when emitter.getSize() != null ->
          Quantities.shortText(emitter.getSize());
      case Measurement measurement when measurement.getTechnique() != null ->
          measurement.getTechnique();
      case ResultReference result when result.getAnalysis() != null -> result.getAnalysis();
      case LiteratureValue value when value.getQuantity() != null ->
          Quantities.shortText(value.getQuantity());
      default -> "";
    };
  }

  private static String name(Entity entity) {
    return entity.eIsProxy() || entity.getName() == null ? "" : entity.getName();
  }

  /** Whether a name, or what stands behind it, contains a text; the case does not count. */
  public static boolean matches(EObject object, String text) {
    String all = FieldText.name(object) + "\n" + suffix(object);
    return all.toLowerCase(java.util.Locale.ROOT)
        .contains(text.strip().toLowerCase(java.util.Locale.ROOT));
  }
}
