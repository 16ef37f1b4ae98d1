package org.photonbench.catalogue;

import java.util.List;
import java.util.ServiceLoader;
import org.eclipse.emf.ecore.EPackage;

/**
 * Packages of others with entities of their own, which stand under {@code extensions} of any
 * entity.
 *
 * <p>In the workbench a package is known through the extension point {@code
 * org.eclipse.emf.ecore.generated_package}; in a plain virtual machine through {@link
 * ServiceLoader}. What is of no known package is kept when a file is loaded and saved.
 */
public interface CataloguePackages {
  /** The packages, ready for use. */
  List<EPackage> packages();
}
