package org.photonbench.catalogue.session;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sets or clears a feature of one value. */
final class FeatureEdit extends AbstractCommand {
  private final EObject object;
  private final EStructuralFeature feature;
  private final Object value;
  private boolean wasSet;
  private Object before;

  FeatureEdit(String label, EObject object, EStructuralFeature feature, Object value) {
    super(label);
    this.object = object;
    this.feature = feature;
    this.value = value;
  }

  @Override
  protected boolean prepare() {
    return true;
  }

  @Override
  public void execute() {
    wasSet = object.eIsSet(feature);
    before = object.eGet(feature, false);
    apply(value != null, value);
  }

  @Override
  public void undo() {
    apply(wasSet, before);
  }

  @Override
  public void redo() {
    apply(value != null, value);
  }

  private void apply(boolean set, Object given) {
    if (set) {
      object.eSet(feature, given);
    } else {
      object.eUnset(feature);
    }
  }

  @Override
  public Collection<?> getAffectedObjects() {
    return List.of(object);
  }
}
