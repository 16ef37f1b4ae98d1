package org.photonbench.selfcheck.family;

import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.ModelLibrary;

/** Values of the models that fits use. */
final class LibraryModels {
  private static final ModelLibrary LIBRARY = ModelLibrary.load();

  private LibraryModels() {}

  static Model get(String id) {
    return LIBRARY.get(id);
  }

  /** A model at points. */
  static double[] at(String id, double[] x, double... parameters) {
    double[] values = new double[x.length];
    get(id).evaluate(parameters, Abscissa.points(x), values, null);
    return values;
  }
}
