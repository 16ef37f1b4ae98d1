package org.photonbench.catalogue.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.photonbench.model.Entities;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.Entity;

/** Compares two versions of a catalogue entity by entity, found by their identifiers. */
public final class Differences {
  private Differences() {}

  /** All differences in the order of the entities in mine, then those that are only in theirs. */
  public static List<Difference> between(Catalogue mine, Catalogue theirs) {
    Map<String, Entity> here = entities(mine);
    Map<String, Entity> there = entities(theirs);
    List<Difference> differences = new ArrayList<>();
    for (Map.Entry<String, Entity> entry : here.entrySet()) {
      Entity other = there.get(entry.getKey());
      if (other == null || other.eClass() != entry.getValue().eClass()) {
        differences.add(whole(Difference.Kind.ONLY_MINE, entry.getValue()));
      } else {
        compare(entry.getValue(), other, differences);
      }
    }
    for (Map.Entry<String, Entity> entry : there.entrySet()) {
      Entity other = here.get(entry.getKey());
      if (other == null || other.eClass() != entry.getValue().eClass()) {
        differences.add(whole(Difference.Kind.ONLY_THEIRS, entry.getValue()));
      }
    }
    return differences;
  }

  /** The root is compared with the root, whatever their identifiers. */
  private static Map<String, Entity> entities(Catalogue root) {
    Map<String, Entity> entities = new LinkedHashMap<>();
    entities.put("", root);
    for (Iterator<EObject> all = root.eAllContents(); all.hasNext(); ) {
      if (all.next() instanceof Entity entity) {
        entities.put(Objects.requireNonNullElse(entity.getId(), ""), entity);
      }
    }
    return entities;
  }

  private static Difference whole(Difference.Kind kind, Entity entity) {
    return new Difference(
        kind,
        Objects.requireNonNullElse(entity.getId(), ""),
        Entities.describe(entity),
        "",
        "",
        "");
  }

  private static void compare(Entity mine, Entity theirs, List<Difference> differences) {
    Map<String, Value> here = new LinkedHashMap<>();
    Map<String, Value> there = new LinkedHashMap<>();
    collect(mine, "", here);
    collect(theirs, "", there);
    if (mine.eContainer() != null && theirs.eContainer() != null) {
      here.put("place", place(mine));
      there.put("place", place(theirs));
    }
    Set<String> ways = new LinkedHashSet<>(here.keySet());
    ways.addAll(there.keySet());
    for (String way : ways) {
      Value one = here.getOrDefault(way, Value.NONE);
      Value other = there.getOrDefault(way, Value.NONE);
      if (!one.identity().equals(other.identity())) {
        differences.add(
            new Difference(
                Difference.Kind.CHANGED,
                Objects.requireNonNullElse(mine.getId(), ""),
                Entities.describe(mine),
                way,
                one.text(),
                other.text()));
      }
    }
  }

  /** Attributes and links of an object and of all that it contains short of other entities. */
  private static void collect(EObject object, String way, Map<String, Value> values) {
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (!object.eIsSet(feature) || feature.isTransient()) {
        continue;
      }
      String here = way.isEmpty() ? feature.getName() : way + "." + feature.getName();
      Object value = object.eGet(feature, false);
      if (!feature.isMany()) {
        collect(feature, value, here, values);
      } else {
        int i = 0;
        for (Object item : (List<?>) value) {
          collect(feature, item, here + "[" + i++ + "]", values);
        }
      }
    }
  }

  private static void collect(
      EStructuralFeature feature, Object value, String way, Map<String, Value> values) {
    if (feature instanceof EReference reference) {
      EObject target = (EObject) value;
      if (!reference.isContainment()) {
        values.put(way, link(target));
      } else if (target instanceof Entity) {
        // Compared on its own.
        return;
      } else {
        collect(target, way, values);
      }
    } else {
      values.put(way, Value.of(String.valueOf(value)));
    }
  }

  private static Value link(EObject target) {
    if (target.eIsProxy()) {
      URI uri = ((InternalEObject) target).eProxyURI();
      return new Value(uri.toString(), String.valueOf(uri.fragment()));
    }
    return target instanceof Entity entity && entity.getId() != null
        ? new Value(Entities.describe(entity), entity.getId())
        : Value.of(String.valueOf(EcoreUtil.getURI(target)));
  }

  /** What contains an entity; the root whatever its identifier is. */
  private static Value place(Entity entity) {
    EObject container = entity.eContainer();
    String id = container instanceof Entity around ? around.getId() : null;
    return container.eContainer() == null
        ? Value.NONE
        : new Value(
            Entities.describe(container),
            Objects.requireNonNullElse(id, Entities.describe(container)));
  }

  /**
   * A value as it is shown, and what tells it from others: an entity that was renamed is still the
   * one that a link leads to.
   */
  private record Value(String text, String identity) {
    static final Value NONE = of("");

    static Value of(String text) {
      return new Value(text, text);
    }
  }
}
