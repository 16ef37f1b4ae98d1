package org.photonbench.ui.catalogue.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.photonbench.catalogue.session.Edits;
import org.photonbench.model.Entities;
import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.model.catalogue.Sample;

/**
 * A kind of entity that something can be given.
 *
 * @param owner what gets it
 * @param list where it goes
 * @param batch what a new sample is made of, if it is known
 */
public record NewChild(EObject owner, EReference list, Optional<Batch> batch) {
  public NewChild(EObject owner, EReference list) {
    this(owner, list, Optional.empty());
  }

  /** What can be made in an object, beside it, and in its file; the nearest first. */
  public static List<NewChild> around(EObject object) {
    List<NewChild> all = new ArrayList<>();
    for (EObject at = object; at != null; at = at.eContainer()) {
      if (at instanceof Batch of && at.eContainer() != null) {
        all.add(new NewChild(at.eContainer(), Literals.CATALOGUE__SAMPLES, Optional.of(of)));
      }
      all.addAll(of(at));
    }
    return all;
  }

  /** All kinds that an object can be given. */
  public static List<NewChild> of(EObject owner) {
    List<NewChild> all = new ArrayList<>();
    for (EReference list : owner.eClass().getEAllContainments()) {
      if (isBranch(list) && list.isChangeable()) {
        all.add(new NewChild(owner, list));
      }
    }
    return all;
  }

  /** Whether a feature is a branch of the tree: a list of contained entities. */
  static boolean isBranch(EReference list) {
    return list.isMany()
        && list.isContainment()
        && list != Literals.ENTITY__EXTENSIONS
        && Literals.ENTITY.isSuperTypeOf(list.getEReferenceType());
  }

  public EClass type() {
    return list.getEReferenceType();
  }

  /** The kind as a title, for example {@code Batch}, with what it is made in or of. */
  public String label() {
    String kind = FormField.title(type());
    if (batch.isPresent()) {
      return kind + " of " + Entities.describe(batch.get());
    }
    return owner instanceof Catalogue ? kind : kind + " of " + Entities.describe(owner);
  }

  /** A new entity with a name that is free. */
  public Entity make() {
    Entity made = (Entity) Entities.create(type());
    String name = FormField.title(type());
    if (batch.isPresent() && made instanceof Sample sample) {
      sample.setBatch(batch.get());
      name = batch.get().getName() == null ? name : batch.get().getName() + " sample";
    }
    made.setName(freeName(owner, list, name));
    return made;
  }

  /** Adds what was made. */
  public Command add(Entity made) {
    return Edits.add(owner, list, made);
  }

  /** A name that no other of the list has: the given one, with a number if it must be. */
  public static String freeName(EObject owner, EReference list, String wanted) {
    Set<String> taken = new HashSet<>();
    for (Object other : (List<?>) owner.eGet(list)) {
      taken.add(((Entity) other).getName());
    }
    String name = wanted;
    for (int i = 2; taken.contains(name); i++) {
      name = wanted + " " + i;
    }
    return name;
  }
}
