package org.photonbench.ui.catalogue.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.photonbench.catalogue.session.Edits;
import org.photonbench.model.Entities;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.Entity;

/**
 * Takes an entity out of a file that cannot be linked to, such as the reference data, into a
 * catalogue of one's own, together with what it links to. What the catalogue has by class and name
 * is used.
 */
public final class ReferenceCopy {
  private final Catalogue target;
  private final Map<EObject, Entity> copies = new HashMap<>();
  private final List<Command> commands = new ArrayList<>();

  /** Nothing is taken yet. */
  public ReferenceCopy(Catalogue target) {
    this.target = target;
  }

  /** What must be done for all that was taken to be in the target. */
  public List<Command> commands() {
    return List.copyOf(commands);
  }

  /**
   * Takes an entity, which is not changed.
   *
   * @return its copy, or what the target has by that name
   */
  public Entity take(Entity entity) {
    Entity known = copies.get(entity);
    if (known != null) {
      return known;
    }
    EReference list = entity.eContainmentFeature();
    for (Object other : (List<?>) target.eGet(list)) {
      if (other instanceof Entity there && Objects.equals(there.getName(), entity.getName())) {
        copies.put(entity, there);
        return there;
      }
    }
    Entity copy = Entities.copy(entity);
    copies.put(entity, copy);
    redirect(copy);
    copy.eAllContents().forEachRemaining(this::redirect);
    commands.add(Edits.add(target, list, copy));
    return copy;
  }

  /** Lets links lead to what is taken as well, or nowhere. */
  private void redirect(EObject object) {
    for (EReference reference : object.eClass().getEAllReferences()) {
      if (reference.isContainment() || !reference.isChangeable() || !object.eIsSet(reference)) {
        continue;
      }
      if (reference.isMany()) {
        @SuppressWarnings("unchecked") // a feature of many values gives a list of its type
        EList<EObject> links = (EList<EObject>) object.eGet(reference);
        // Values that contradict each other would draw in half of the reference data.
        links.clear();
      } else {
        EObject to = (EObject) object.eGet(reference);
        EObject root = EcoreUtil.getRootContainer(to);
        boolean own = root == EcoreUtil.getRootContainer(object);
        boolean direct = to.eContainer() instanceof Catalogue;
        if (!own) {
          object.eSet(
              reference, direct && !((InternalEObject) to).eIsProxy() ? take((Entity) to) : null);
        }
      }
    }
  }
}
