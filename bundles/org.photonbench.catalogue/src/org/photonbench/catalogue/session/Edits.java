package org.photonbench.catalogue.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.model.Entities;

/**
 * Commands for every edit of a catalogue. Nothing happens until the command is executed, by {@link
 * CatalogueSession#execute}.
 */
public final class Edits {
  private Edits() {}

  /**
   * Sets a feature of one value.
   *
   * @param value the value; null to have none
   * @throws IllegalArgumentException if the value cannot be stored
   */
  public static Command set(EObject object, EStructuralFeature feature, Object value) {
    requireSingle(feature);
    requireStorable(feature, value);
    return new FeatureEdit(
        "Change " + Entities.words(feature.getName()) + " of " + Entities.describe(object),
        object,
        feature,
        value);
  }

  /** Adds to the end of a list. */
  public static Command add(EObject owner, EStructuralFeature list, Object value) {
    return add(owner, list, value, -1);
  }

  /**
   * Adds to a list.
   *
   * @param index where; -1 for the end
   */
  public static Command add(EObject owner, EStructuralFeature list, Object value, int index) {
    requireMany(list);
    requireStorable(list, value);
    return new ListEdit("Add " + name(value, list), owner, list, ListEdit.Kind.ADD, value, index);
  }

  /** Removes from a list. */
  public static Command remove(EObject owner, EStructuralFeature list, Object value) {
    requireMany(list);
    return new ListEdit(
        "Remove " + name(value, list), owner, list, ListEdit.Kind.REMOVE, value, -1);
  }

  /** Moves within a list. */
  public static Command move(EObject owner, EStructuralFeature list, int from, int to) {
    requireMany(list);
    Object value = ((List<?>) owner.eGet(list)).get(from);
    return new ListEdit("Move " + name(value, list), owner, list, ListEdit.Kind.MOVE, value, to);
  }

  /**
   * Deletes an object with all it contains, and the links to it from open files. Links from files
   * that are not open stay and are reported by the check of these.
   */
  public static Command delete(EObject object, Collection<CatalogueFile> open) {
    CompoundCommand all = new CompoundCommand("Delete " + Entities.describe(object));
    List<EObject> roots = open.stream().map(file -> (EObject) file.catalogue()).toList();
    for (EStructuralFeature.Setting setting : links(object, roots)) {
      EObject from = setting.getEObject();
      EStructuralFeature feature = setting.getEStructuralFeature();
      if (feature.isMany()) {
        for (EObject target : pointed(from, feature, object)) {
          all.append(remove(from, feature, target));
        }
      } else {
        all.append(set(from, feature, null));
      }
    }
    EObject container = object.eContainer();
    if (container == null) {
      throw new IllegalArgumentException("the root of a file cannot be deleted");
    }
    EReference holder = object.eContainmentFeature();
    all.append(holder.isMany() ? remove(container, holder, object) : set(container, holder, null));
    return all;
  }

  /** Links from outside an object to it or to something in it. */
  private static List<EStructuralFeature.Setting> links(EObject object, List<EObject> roots) {
    List<EStructuralFeature.Setting> found = new ArrayList<>();
    List<EObject> inside = new ArrayList<>(List.of(object));
    object.eAllContents().forEachRemaining(inside::add);
    EcoreUtil.UsageCrossReferencer.findAll(inside, roots)
        .values()
        .forEach(settings -> {
          for (EStructuralFeature.Setting setting : settings) {
            boolean within = EcoreUtil.isAncestor(object, setting.getEObject());
            boolean seen =
                found.stream()
                    .anyMatch(one ->
                        one.getEObject() == setting.getEObject()
                            && one.getEStructuralFeature() == setting.getEStructuralFeature());
            if (!within && !seen && setting.getEStructuralFeature().isChangeable()) {
              found.add(setting);
            }
          }
        });
    return found;
  }

  private static List<EObject> pointed(EObject from, EStructuralFeature feature, EObject deleted) {
    List<EObject> pointed = new ArrayList<>();
    for (Object target : (List<?>) from.eGet(feature)) {
      if (EcoreUtil.isAncestor(deleted, (EObject) target)) {
        pointed.add((EObject) target);
      }
    }
    return pointed;
  }

  /** Several edits that are done and undone as one. */
  public static Command together(String label, List<? extends Command> commands) {
    CompoundCommand all = new CompoundCommand(label);
    commands.forEach(all::append);
    return all;
  }

  private static String name(Object value, EStructuralFeature list) {
    return value instanceof EObject object
        ? Entities.describe(object)
        : Entities.words(list.getName());
  }

  private static void requireSingle(EStructuralFeature feature) {
    if (feature.isMany()) {
      throw new IllegalArgumentException(feature.getName() + " has many values: use add");
    }
  }

  private static void requireMany(EStructuralFeature feature) {
    if (!feature.isMany()) {
      throw new IllegalArgumentException(feature.getName() + " has one value: use set");
    }
  }

  private static void requireStorable(EStructuralFeature feature, Object value) {
    if (value != null && !feature.getEType().isInstance(value)) {
      throw new IllegalArgumentException(
          value.getClass().getSimpleName() + " is no value of " + feature.getName());
    }
    if (feature instanceof EAttribute && value instanceof String text) {
      Optional<String> bad = unstorable(text);
      if (bad.isPresent()) {
        throw new IllegalArgumentException(
            "The text holds the control character " + bad.get() + ". Remove it.");
      }
    }
  }

  /** The first character that no XML file can hold. */
  private static Optional<String> unstorable(String text) {
    return text.codePoints()
        .filter(c ->
            c < 0x20 && c != '\t' && c != '\n' && c != '\r'
                || c >= 0xD800 && c <= 0xDFFF
                || c == 0xFFFE
                || c == 0xFFFF)
        .mapToObj(c -> String.format("U+%04X", c))
        .findFirst();
  }

  /** The list of a feature, in the type it has at run time. */
  @SuppressWarnings("unchecked") // a feature of many values gives a list of its type
  static EList<Object> list(EObject owner, EStructuralFeature feature) {
    return (EList<Object>) owner.eGet(feature);
  }
}
