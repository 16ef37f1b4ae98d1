package org.photonbench.selfcheck.family;

import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.ModelLibrary;

/** Values of the models that fits use. */
final class LibraryModels {
  private static final ModelLibrary LIBRARY = ModelLibrary.load();

  /** Beyond every delay. */
  private static final double LONG = 1e100;

  private LibraryModels() {}

  static Model get(String id) {
    return LIBRARY.get(id);
  }

  /** A model at points. */
  static double[] at(String id, double[] x, double... parameters) {
    return over(id, Abscissa.points(x), parameters);
  }

  /** A model at a point. */
  static double at(String id, double x, double... parameters) {
    return at(id, new double[] {x}, parameters)[0];
  }

  /** A model over bins. */
  static double[] over(String id, Abscissa bins, double... parameters) {
    double[] values = new double[bins.size()];
    get(id).evaluate(parameters, bins, values, null);
    return values;
  }

  /** A time constant that models take: they know no infinite one. */
  static double finite(double time) {
    return Math.min(time, LONG);
  }
}
