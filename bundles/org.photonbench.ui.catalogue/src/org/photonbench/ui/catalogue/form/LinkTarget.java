package org.photonbench.ui.catalogue.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.index.CatalogueIndex.Hit;
import org.photonbench.catalogue.session.CatalogueSession;
import org.photonbench.catalogue.session.Edits;
import org.photonbench.model.Entities;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.ui.catalogue.SamplesProject;
import org.photonbench.ui.catalogue.data.FieldText;
import org.photonbench.ui.catalogue.data.ReferenceCopy;

/** Something that a link can lead to: of an open file, of another one, or of the reference data. */
final class LinkTarget {
  private static final String REFERENCE = "  (reference data)";

  private final String label;
  private final EObject entity;
  private final Hit hit;
  private final boolean reference;

  private LinkTarget(String label, EObject entity, Hit hit, boolean reference) {
    this.label = label;
    this.entity = entity;
    this.hit = hit;
    this.reference = reference;
  }

  String label() {
    return label;
  }

  boolean isReference() {
    return reference;
  }

  boolean isEntity(EObject other) {
    return entity != null && entity == other;
  }

  /**
   * Everything of a class, one's own before the reference data, by name.
   *
   * @param from what links; it is no target itself
   * @param current where the link leads now, which is offered even if it is broken
   */
  static List<LinkTarget> of(EClass type, EObject from, Optional<EObject> current) {
    List<LinkTarget> own = new ArrayList<>();
    Set<String> names = new HashSet<>();
    SamplesProject project = SamplesProject.get();
    project.session().ifPresent(session -> collect(session, type, from, own, names));
    current
        .filter(target -> own.stream().noneMatch(one -> one.entity == target))
        .ifPresent(target -> own.add(new LinkTarget(FieldText.name(target), target, null, false)));
    Comparator<LinkTarget> byName = Comparator.comparing(target -> target.label.toLowerCase());
    own.sort(byName);
    List<LinkTarget> referenced = new ArrayList<>();
    project
        .reference()
        .ifPresent(file -> {
          for (EObject object : all(file, type)) {
            // Only what lies at the top can be copied by itself.
            if (object.eContainer() instanceof Catalogue
                && !names.contains(FieldText.name(object))) {
              referenced.add(
                  new LinkTarget(FieldText.name(object) + REFERENCE, object, null, true));
            }
          }
        });
    referenced.sort(byName);
    own.addAll(referenced);
    return own;
  }

  private static void collect(
      CatalogueSession session,
      EClass type,
      EObject from,
      List<LinkTarget> targets,
      Set<String> names) {
    Set<String> open = new HashSet<>();
    for (CatalogueFile file : session.files()) {
      open.add(session.project().relative(file.path()));
      for (EObject object : all(file, type)) {
        if (object != from) {
          targets.add(new LinkTarget(inContext(object), object, null, false));
          names.add(FieldText.name(object));
        }
      }
    }
    try {
      for (Hit other : session.index().ofType(type.getName())) {
        if (!open.contains(other.key().file())) {
          targets.add(new LinkTarget(other.name(), null, other, false));
          names.add(other.name());
        }
      }
    } catch (IOException e) {
      ILog.of(LinkTarget.class).warn("Could not ask the index for " + type.getName(), e);
    }
  }

  private static List<EObject> all(CatalogueFile file, EClass type) {
    List<EObject> all = new ArrayList<>();
    for (Iterator<EObject> each = file.catalogue().eAllContents(); each.hasNext(); ) {
      EObject object = each.next();
      if (type.isInstance(object)) {
        all.add(object);
      }
    }
    return all;
  }

  /** With what contains it, as a phase is one of its material. */
  private static String inContext(EObject object) {
    EObject container = object.eContainer();
    return container instanceof Catalogue || !(container instanceof Entity)
        ? FieldText.name(object)
        : FieldText.name(object) + " of " + FieldText.name(container);
  }

  /**
   * The entity to link to.
   *
   * @param copies takes what is of the reference data; its commands come before the link
   * @return empty if it is no longer there
   */
  Optional<EObject> entity(ReferenceCopy copies) {
    return reference ? Optional.of(copies.take((Entity) entity)) : target();
  }

  /** What takes reference data into the file of an object. */
  static ReferenceCopy copies(EObject object) {
    return new ReferenceCopy(Entities.around(object, Catalogue.class).orElseThrow());
  }

  /** The links, after what they need was copied. */
  static Command command(ReferenceCopy copies, String label, List<Command> links) {
    List<Command> commands = new ArrayList<>(copies.commands());
    commands.addAll(links);
    return commands.size() == 1 ? commands.getFirst() : Edits.together(label, commands);
  }

  private Optional<EObject> target() {
    if (entity != null) {
      return Optional.of(entity);
    }
    try {
      return SamplesProject.get().session().orElseThrow().find(hit.key()).map(EObject.class::cast);
    } catch (IOException e) {
      ILog.of(LinkTarget.class).warn("Could not open " + hit.key().file(), e);
      return Optional.empty();
    }
  }
}
