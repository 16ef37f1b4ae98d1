package org.photonbench.catalogue.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    Map<String, String> here = new LinkedHashMap<>();
    Map<String, String> there = new LinkedHashMap<>();
    collect(mine, "", here);
    collect(theirs, "", there);
    if (mine.eContainer() != null && theirs.eContainer() != null) {
      here.put("place", Entities.describe(mine.eContainer()));
      there.put("place", Entities.describe(theirs.eContainer()));
    }
    Set<String> ways = new LinkedHashSet<>(here.keySet());
    ways.addAll(there.keySet());
    for (String way : ways) {
      String one = here.getOrDefault(way, "");
      String other = there.getOrDefault(way, "");
      if (!one.equals(other)) {
        differences.add(
            new Difference(
                Difference.Kind.CHANGED,
                Objects.requireNonNullElse(mine.getId(), ""),
                Entities.describe(mine),
                way,
                one,
                other));
      }
    }
  }

  /** Attributes and links of an object and of all that it contains short of other entities. */
  private static void collect(EObject object, String way, Map<String, String> values) {
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
      EStructuralFeature feature, Object value, String way, Map<String, String> values) {
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
      values.put(way, String.valueOf(value));
    }
  }

  private static String link(EObject target) {
    if (target.eIsProxy()) {
      return String.valueOf(((InternalEObject) target).eProxyURI());
    }
    return target instanceof Entity entity
        ? Entities.describe(entity) + " (" + entity.getId() + ")"
        : String.valueOf(EcoreUtil.getURI(target));
  }
}
