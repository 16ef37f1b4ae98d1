package org.photonbench.model;

import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.photonbench.model.catalogue.Entity;

/** Making, copying and naming of entities. */
public final class Entities {
  private Entities() {}

  /** A new object of a class of the catalogue; an {@link Entity} gets a new identifier. */
  public static EObject create(EClass type) {
    EObject object = EcoreUtil.create(type);
    if (object instanceof Entity entity) {
      entity.setId(EcoreUtil.generateUUID());
    }
    return object;
  }

  /**
   * A new entity with a name, for example {@code create(CataloguePackage.Literals.BATCH, "B1")}.
   */
  public static <T extends Entity> T create(EClass type, Class<T> java, String name) {
    T entity = java.cast(create(type));
    entity.setName(name);
    return entity;
  }

  /**
   * A copy of an object with all it contains. Every entity in it gets a new identifier; links
   * within the copied tree point into the copy, other links stay.
   */
  public static <T extends EObject> T copy(T object) {
    EcoreUtil.Copier copier = new EcoreUtil.Copier();
    EObject copy = copier.copy(object);
    copier.copyReferences();
    for (Map.Entry<EObject, EObject> pair : copier.entrySet()) {
      if (pair.getValue() instanceof Entity entity) {
        entity.setId(EcoreUtil.generateUUID());
      }
    }
    @SuppressWarnings("unchecked") // a copy is of the class of its original
    T result = (T) copy;
    return result;
  }

  /** The nearest object of a type around an object, the object itself included. */
  public static <T extends EObject> Optional<T> around(EObject object, Class<T> type) {
    for (EObject at = object; at != null; at = at.eContainer()) {
      if (type.isInstance(at)) {
        return Optional.of(type.cast(at));
      }
    }
    return Optional.empty();
  }

  /** What to call an object in a sentence: its type and, if it has one, its name. */
  public static String describe(EObject object) {
    String type = typeName(object.eClass());
    if (object instanceof Entity entity) {
      String name = entity.getName();
      if (name != null && !name.isBlank()) {
        return type + " '" + name + "'";
      }
      return type + " " + (entity.getId() == null ? "without a name" : entity.getId());
    }
    EObject container = object.eContainer();
    return container == null ? type : type + " of " + describe(container);
  }

  /** A class as a word of a sentence: {@code SizeDistribution} is {@code size distribution}. */
  public static String typeName(EClass type) {
    return words(type.getName());
  }

  /** Words of a name in camel case, in lower case. */
  public static String words(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether an object is a link whose target could not be found. */
  public static boolean isBroken(EObject target) {
    return target.eIsProxy();
  }

  /** The file in which an object lies, empty for an object that lies in none. */
  public static Optional<Resource> resource(EObject object) {
    return Optional.ofNullable(object.eResource());
  }
}
