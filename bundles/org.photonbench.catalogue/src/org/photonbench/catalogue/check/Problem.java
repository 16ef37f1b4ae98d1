package org.photonbench.catalogue.check;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that is wrong, doubtful or missing.
 *
 * @param severity how bad it is
 * @param object where it is
 * @param feature which of its features; empty for the object as a whole
 * @param sentence what is wrong and what to do, without the name of the object
 */
public record Problem(
    Severity severity, EObject object, Optional<EStructuralFeature> feature, String sentence) {
  /** How bad a problem is. */
  public enum Severity {
    /** Good to know. */
    INFO,
    /** Doubtful, for example a fraction that sums almost to one. */
    WARNING,
    /** Cannot be true, or leads nowhere. */
    ERROR
  }
}
