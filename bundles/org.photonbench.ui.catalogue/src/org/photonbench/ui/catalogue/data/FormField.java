package org.photonbench.ui.catalogue.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.photonbench.model.Entities;
import org.photonbench.model.QuantityRule;
import org.photonbench.model.catalogue.CataloguePackage.Literals;

/**
 * A field of the form of an object.
 *
 * @param path the way from the object to the one that has the feature, along contained objects; an
 *     object on the way may be missing until the first value is given
 * @param feature what the field is of
 * @param kind what its value is
 */
public record FormField(List<EReference> path, EStructuralFeature feature, Kind kind) {
  /** What the value of a field is. */
  public enum Kind {
    /** A line of text. */
    TEXT,
    /** Text of several lines. */
    LONG_TEXT,
    /** Texts divided by commas. */
    WORDS,
    /** A whole number or a pure one. */
    NUMBER,
    /** Numbers divided by commas. */
    NUMBERS,
    /** One of a few names. */
    CHOICE,
    /** A day. */
    DATE,
    /** A moment with its time zone. */
    TIME,
    /** A quantity of its own. */
    QUANTITY,
    /** The number of a quantity: value, uncertainty and unit of the object itself. */
    VALUE,
    /** A formula that gives the ions of a composition. */
    FORMULA,
    /** A link to an entity. */
    LINK,
    /** Links to several. */
    LINKS,
    /** Contained objects with fields of their own, shown as a table. */
    ITEMS
  }

  public FormField {
    path = List.copyOf(path);
  }

  /** Its name within the form, for example {@code size.mean}. */
  public String name() {
    return Stream.concat(path.stream(), Stream.of(feature))
        .map(ENamedElement::getName)
        .collect(Collectors.joining("."));
  }

  /** Name for people. */
  public String label() {
    if (kind == Kind.VALUE) {
      return "Quantity";
    }
    if (!path.isEmpty() && (kind == Kind.FORMULA || feature == Literals.SIZE_DISTRIBUTION__MEAN)) {
      return title(path.getLast()); // The size is its mean, the composition its formula.
    }
    String name = feature.getName();
    return name.length() == 1 ? name.toUpperCase(java.util.Locale.ROOT) + " site" : title(feature);
  }

  /** The name of something of the metamodel, as a title. */
  public static String title(ENamedElement element) {
    String words = Entities.words(element.getName());
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** What it is, a sentence without its full stop; empty text if the metamodel says nothing. */
  public String help() {
    if (kind == Kind.VALUE) {
      return "Value, uncertainty and unit, as 9.9 ± 1.2 nm or 0.29 [0.25, 0.33]";
    }
    return documentation(feature);
  }

  static String documentation(EModelElement element) {
    String text = EcoreUtil.getDocumentation(element);
    return text == null ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** What the metamodel demands of its numbers. */
  public Optional<QuantityRule> rule() {
    return QuantityRule.of(feature);
  }

  /** The object that has the feature; empty while it is missing. */
  public Optional<EObject> owner(EObject object) {
    EObject at = object;
    for (EReference step : path) {
      at = at == null ? null : (EObject) at.eGet(step);
    }
    return Optional.ofNullable(at);
  }

  /** The value, links followed; empty if there is none or the owner is missing. */
  public Optional<Object> value(EObject object) {
    return owner(object).filter(at -> at.eIsSet(feature)).map(at -> at.eGet(feature));
  }
}
