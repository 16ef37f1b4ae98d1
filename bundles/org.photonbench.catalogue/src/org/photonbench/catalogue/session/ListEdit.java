package org.photonbench.catalogue.session;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Adds to a list, removes from it, or moves within it. */
final class ListEdit extends AbstractCommand {
  enum Kind {
    ADD,
    REMOVE,
    MOVE
  }

  private final EObject owner;
  private final EStructuralFeature feature;
  private final Kind kind;
  private final Object value;
  private final int index;
  private int before;

  ListEdit(
      String label, EObject owner, EStructuralFeature feature, Kind kind, Object value, int index) {
    super(label);
    this.owner = owner;
    this.feature = feature;
    this.kind = kind;
    this.value = value;
    this.index = index;
  }

  @Override
  protected boolean prepare() {
    EList<Object> list = Edits.list(owner, feature);
    return switch (kind) {
      case ADD -> index <= list.size();
      case REMOVE -> list.contains(value);
      case MOVE -> index >= 0 && index < list.size() && list.contains(value);
    };
  }

  @Override
  public void execute() {
    redo();
  }

  @Override
  public void redo() {
    EList<Object> list = Edits.list(owner, feature);
    before = list.indexOf(value);
    switch (kind) {
      case ADD -> list.add(index < 0 ? list.size() : index, value);
      case REMOVE -> list.remove(before);
      case MOVE -> list.move(index, before);
    }
  }

  @Override
  public void undo() {
    EList<Object> list = Edits.list(owner, feature);
    switch (kind) {
      case ADD -> list.remove(index < 0 ? list.lastIndexOf(value) : index);
      case REMOVE -> list.add(before, value);
      case MOVE -> list.move(before, index);
    }
  }

  @Override
  public Collection<?> getAffectedObjects() {
    return value instanceof EObject object ? List.of(object) : List.of(owner);
  }
}
