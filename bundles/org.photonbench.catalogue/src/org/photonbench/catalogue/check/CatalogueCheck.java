package org.photonbench.catalogue.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.photonbench.catalogue.check.Problem.Severity;
import org.photonbench.model.Entities;
import org.photonbench.model.QuantityRule;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.model.catalogue.Quantity;

/** Checks everything that can be checked without opening recordings. Links are followed. */
public final class CatalogueCheck {
  private CatalogueCheck() {}

  /** All problems of a file, in the order of its objects. */
  public static List<Problem> check(Catalogue catalogue) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Entity> ids = new HashMap<>();
    object(catalogue, problems, ids);
    for (Iterator<EObject> all = catalogue.eAllContents(); all.hasNext(); ) {
      object(all.next(), problems, ids);
    }
    return problems;
  }

  /** Problems of one object, without those it contains, for example to mark a field of a form. */
  public static List<Problem> checkOnly(EObject object) {
    List<Problem> problems = new ArrayList<>();
    object(object, problems, new HashMap<>());
    return problems;
  }

  private static void object(EObject object, List<Problem> problems, Map<String, Entity> ids) {
    if (object instanceof Entity entity) {
      identity(entity, problems, ids);
    }
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (!object.eIsSet(feature)) {
        continue;
      }
      Optional<QuantityRule> rule = QuantityRule.of(feature);
      if (feature instanceof EReference reference) {
        for (EObject target : targets(object, reference)) {
          if (!reference.isContainment()) {
            link(object, reference, target, problems);
          } else if (target instanceof Quantity quantity && rule.isPresent()) {
            quantity(object, feature, quantity, rule.get(), problems);
          }
        }
      } else if (rule.isPresent()) {
        numbers(object, (EAttribute) feature, rule.get(), problems);
      }
    }
    if (object instanceof Quantity quantity) {
      QuantityCheck.check(quantity, problems);
    }
    MaterialCheck.check(object, problems);
    MeasurementCheck.check(object, problems);
  }

  private static void identity(Entity entity, List<Problem> problems, Map<String, Entity> ids) {
    String id = entity.getId();
    if (id == null || id.isBlank()) {
      problems.add(
          new Problem(
              Severity.ERROR,
              entity,
              Optional.empty(),
              "It has no identifier, so that nothing can link to it. Copy it and delete this one."));
      return;
    }
    Entity other = ids.putIfAbsent(id, entity);
    if (other != null && other != entity) {
      problems.add(
          new Problem(
              Severity.ERROR,
              entity,
              Optional.empty(),
              "It has the same identifier as "
                  + Entities.describe(other)
                  + ". Copy it and delete this one."));
    }
    if ((entity.getName() == null || entity.getName().isBlank())
        && !(entity instanceof Catalogue)) {
      problems.add(
          new Problem(Severity.INFO, entity, Optional.empty(), "It has no name. Give it one."));
    }
  }

  private static List<EObject> targets(EObject object, EReference reference) {
    Object value = object.eGet(reference, true);
    List<EObject> targets = new ArrayList<>();
    if (reference.isMany()) {
      ((List<?>) value).forEach(item -> targets.add((EObject) item));
    } else if (value != null) {
      targets.add((EObject) value);
    }
    return targets;
  }

  private static void link(
      EObject object, EReference reference, EObject target, List<Problem> problems) {
    EObject resolved = target.eIsProxy() ? EcoreUtil.resolve(target, object) : target;
    if (resolved.eIsProxy()) {
      problems.add(
          error(
              object,
              reference,
              "The link '"
                  + Entities.words(reference.getName())
                  + "' leads to "
                  + ((InternalEObject) target).eProxyURI()
                  + ", which is not there. Choose another, or restore that file."));
    } else if (resolved.eResource() == null) {
      problems.add(
          error(
              object,
              reference,
              "The link '"
                  + Entities.words(reference.getName())
                  + "' leads to "
                  + Entities.describe(resolved)
                  + ", which was deleted. Choose another."));
    }
  }

  private static void quantity(
      EObject object,
      EStructuralFeature feature,
      Quantity quantity,
      QuantityRule rule,
      List<Problem> problems) {
    String unit = Objects.requireNonNullElse(quantity.getUnit(), "");
    String name = Entities.words(feature.getName());
    if (!rule.suits(unit)) {
      problems.add(
          error(
              object,
              feature,
              "The unit "
                  + (unit.isEmpty() ? "of the pure number" : "'" + unit + "'")
                  + " does not suit the "
                  + name
                  + ". Use "
                  + shown(rule)
                  + "."));
      return;
    }
    Set<String> said = new HashSet<>();
    for (double value : Numbers.of(quantity)) {
      Optional<String> objection =
          Double.isNaN(value) ? Optional.empty() : rule.objection(value, unit);
      if (objection.isPresent() && said.add(objection.get())) {
        problems.add(
            error(object, feature, "The " + name + " " + objection.get() + ". Correct it."));
      }
    }
  }

  private static String shown(QuantityRule rule) {
    List<String> units = rule.units().stream().map(u -> u.isEmpty() ? "no unit" : u).toList();
    return String.join(" or ", units);
  }

  private static void numbers(
      EObject object, EAttribute attribute, QuantityRule rule, List<Problem> problems) {
    if (object.eGet(attribute) instanceof Number number) {
      Optional<String> objection = rule.objection(number.doubleValue(), rule.usualUnit());
      objection.ifPresent(sentence ->
          problems.add(
              error(
                  object,
                  attribute,
                  "The "
                      + Entities.words(attribute.getName())
                      + " "
                      + sentence
                      + ". Correct it.")));
    }
  }

  static Problem error(EObject object, EStructuralFeature feature, String sentence) {
    return new Problem(Severity.ERROR, object, Optional.of(feature), sentence);
  }

  static Problem warning(EObject object, EStructuralFeature feature, String sentence) {
    return new Problem(Severity.WARNING, object, Optional.of(feature), sentence);
  }
}
