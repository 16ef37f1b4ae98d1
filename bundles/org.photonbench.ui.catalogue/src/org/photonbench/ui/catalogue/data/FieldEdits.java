package org.photonbench.ui.catalogue.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.photonbench.catalogue.session.Edits;
import org.photonbench.model.Entities;
import org.photonbench.model.Quantities;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.Composition;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.UncertaintyKind;

/**
 * The command that a value given in a field means. An object between the edited one and its feature
 * is made with its first value and goes with its last.
 */
public final class FieldEdits {
  private static final List<EStructuralFeature> NUMBERS =
      List.of(
          Literals.QUANTITY__VALUE,
          Literals.QUANTITY__SIGMA,
          Literals.QUANTITY__LOW,
          Literals.QUANTITY__HIGH,
          Literals.QUANTITY__KIND,
          Literals.QUANTITY__UNIT);

  private FieldEdits() {}

  /**
   * What a typed text means.
   *
   * @param text as typed; blank for no value
   * @throws IllegalArgumentException if it cannot be understood or is impossible; the message is a
   *     sentence for the user
   */
  public static Command typed(EObject object, FormField field, String text) {
    Object value = FieldParser.parse(field, text);
    return switch (field.kind()) {
      case QUANTITY -> set(object, field, merged(field, object, spread(field, (Quantity) value)));
      case VALUE -> numbers(field, (Quantity) object, (Quantity) value);
      case FORMULA -> formula(object, field, value);
      case WORDS, NUMBERS -> replaceAll(object, field, (List<?>) value);
      default -> set(object, field, value);
    };
  }

  /** Links to another entity, or to none. */
  public static Command link(EObject object, FormField field, EObject target) {
    return set(object, field, target);
  }

  /** Adds an object or a link to the end of a list. */
  public static Command add(EObject object, FormField field, EObject item) {
    return change(
        object,
        field,
        owner -> Edits.add(owner, field.feature(), item),
        owner -> list(owner, field.feature()).add(item));
  }

  /** Removes objects or links from a list. */
  public static Command remove(EObject object, FormField field, List<? extends EObject> items) {
    EObject owner = field.owner(object).orElseThrow();
    List<Command> commands = new ArrayList<>();
    items.forEach(item -> commands.add(Edits.remove(owner, field.feature(), item)));
    return commands.size() == 1
        ? commands.getFirst()
        : Edits.together("Remove " + field.label().toLowerCase(java.util.Locale.ROOT), commands);
  }

  private static Command set(EObject object, FormField field, Object value) {
    if (value == null) {
      return clear(object, field);
    }
    return change(
        object,
        field,
        owner -> Edits.set(owner, field.feature(), value),
        owner -> owner.eSet(field.feature(), value));
  }

  /** Does an edit where the owner is there, otherwise makes the owner with the value. */
  private static Command change(
      EObject object, FormField field, Function<EObject, Command> edit, Consumer<EObject> fill) {
    EObject at = object;
    for (int i = 0; i < field.path().size(); i++) {
      EReference step = field.path().get(i);
      EObject next = (EObject) at.eGet(step);
      if (next == null) {
        return Edits.set(at, step, made(field.path().subList(i, field.path().size()), fill));
      }
      at = next;
    }
    return edit.apply(at);
  }

  private static EObject made(List<EReference> path, Consumer<EObject> fill) {
    EObject top = Entities.create(path.getFirst().getEReferenceType());
    EObject last = top;
    for (EReference step : path.subList(1, path.size())) {
      EObject next = Entities.create(step.getEReferenceType());
      last.eSet(step, next);
      last = next;
    }
    fill.accept(last);
    return top;
  }

  /** Takes the value away, and with it the objects that hold nothing else. */
  private static Command clear(EObject object, FormField field) {
    if (field.owner(object).isEmpty()) {
      return Edits.together("Change nothing", List.of());
    }
    EObject at = field.owner(object).get();
    EStructuralFeature feature = field.feature();
    for (int i = field.path().size() - 1; i >= 0 && holdsNothingBut(at, feature); i--) {
      feature = field.path().get(i);
      at = at.eContainer();
    }
    return Edits.set(at, feature, null);
  }

  private static boolean holdsNothingBut(EObject object, EStructuralFeature feature) {
    return object.eClass().getEAllStructuralFeatures().stream()
        .allMatch(
            other -> other == feature || other == Literals.ENTITY__ID || !object.eIsSet(other));
  }

  /** What is typed behind a mean size is the spread of the sizes. */
  private static Quantity spread(FormField field, Quantity typed) {
    if (field.feature() == Literals.SIZE_DISTRIBUTION__MEAN
        && typed != null
        && typed.isSetSigma()) {
      typed.setKind(UncertaintyKind.STANDARD_DEVIATION);
    }
    return typed;
  }

  /** New numbers; what else is known of the quantity stays. */
  private static Quantity merged(FormField field, EObject object, Quantity typed) {
    if (typed == null || !(field.value(object).orElse(null) instanceof Quantity before)) {
      return typed;
    }
    Quantity merged = Entities.copy(before);
    NUMBERS.forEach(feature -> take(merged, feature, typed));
    keepKind(merged, before);
    return merged;
  }

  private static void take(Quantity to, EStructuralFeature feature, Quantity from) {
    if (from.eIsSet(feature)) {
      to.eSet(feature, from.eGet(feature));
    } else {
      to.eUnset(feature);
    }
  }

  /** A sigma that was, for example, the spread of a population still is when it is corrected. */
  private static void keepKind(Quantity now, Quantity before) {
    if (now.getKind() == UncertaintyKind.STANDARD_UNCERTAINTY
        && before.isSetSigma()
        && before.getKind() != UncertaintyKind.UNSPECIFIED) {
      now.setKind(before.getKind());
    }
  }

  private static Command numbers(FormField field, Quantity quantity, Quantity typed) {
    if (typed == null) {
      throw new IllegalArgumentException(
          "A quantity needs a number. Remove it from its list if it is not known.");
    }
    Quantity now = Entities.copy(quantity);
    NUMBERS.forEach(feature -> take(now, feature, typed));
    keepKind(now, quantity);
    List<Command> commands = new ArrayList<>();
    for (EStructuralFeature feature : NUMBERS) {
      Object value = now.eIsSet(feature) ? now.eGet(feature) : null;
      commands.add(Edits.set(quantity, feature, value));
    }
    return Edits.together("Change " + field.label().toLowerCase(java.util.Locale.ROOT), commands);
  }

  /** A formula that is understood gives the ions too; of another one only the text is kept. */
  private static Command formula(EObject object, FormField field, Object value) {
    if (value instanceof Composition composition && !field.path().isEmpty()) {
      List<EReference> path = field.path();
      FormField whole =
          new FormField(path.subList(0, path.size() - 1), path.getLast(), FormField.Kind.QUANTITY);
      return set(object, whole, composition);
    }
    return set(object, field, value);
  }

  private static Command replaceAll(EObject object, FormField field, List<?> values) {
    EObject owner = field.owner(object).orElse(null);
    if (owner == null) {
      return change(
          object,
          field,
          _ -> Edits.together("Change nothing", List.of()),
          made -> list(made, field.feature()).addAll(values));
    }
    List<Command> commands = new ArrayList<>();
    List<Object> before = list(owner, field.feature());
    for (int i = before.size() - 1; i >= 0; i--) {
      commands.add(Edits.remove(owner, field.feature(), before.get(i)));
    }
    values.forEach(value -> commands.add(Edits.add(owner, field.feature(), value)));
    return Edits.together(
        "Change "
            + field.label().toLowerCase(java.util.Locale.ROOT)
            + " of "
            + Entities.describe(object),
        commands);
  }

  @SuppressWarnings("unchecked") // a feature of many values gives a list of its type
  private static List<Object> list(EObject owner, EStructuralFeature feature) {
    return (List<Object>) owner.eGet(feature);
  }

  /** Whether a text says something else than the field holds. */
  public static boolean isChange(EObject object, FormField field, String text) {
    return !FieldText.of(object, field).strip().equals(text.strip());
  }

  /** The quantity in the unit that a field usually has; empty text if it is in that already. */
  public static String converted(FormField field, Quantity quantity) {
    if (field.rule().isEmpty() || !quantity.isSetValue()) {
      return "";
    }
    return PhotonUnits.converted(quantity, field.rule().get())
        .map(other -> "= " + Quantities.shortText(other))
        .orElse("");
  }
}
