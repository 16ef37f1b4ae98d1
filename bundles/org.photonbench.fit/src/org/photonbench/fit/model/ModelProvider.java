package org.photonbench.fit.model;

import java.util.List;
import org.photonbench.fit.Model;

/**
 * Adds models to the library. A jar names its provider in {@code
 * META-INF/services/org.photonbench.fit.model.ModelProvider}.
 */
public interface ModelProvider {
  /** The models, each with an identifier of its own. */
  List<Model> models();
}
