package org.photonbench.fit.engine;

import java.util.Objects;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.likelihood.Likelihood;

/**
 * Data and the model for them. The mean of datum i is {@code exposure[i]} times the model's value.
 *
 * @param name name in messages; in a global fit also the prefix of the parameter names
 * @param model the model
 * @param abscissa where the data are
 * @param likelihood the data and their statistics
 * @param exposure factor from model to mean, finite and not negative, for example the number of
 *     pairs expected without correlation; null for 1
 */
public record DataSet(
    String name, Model model, Abscissa abscissa, Likelihood likelihood, double[] exposure) {
  public DataSet {
    Objects.requireNonNull(model, "model");
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("a data set needs a name");
    }
    if (abscissa.size() != likelihood.size()) {
      throw new IllegalArgumentException(
          "data set "
              + name
              + ": "
              + abscissa.size()
              + " abscissa entries but "
              + likelihood.size()
              + " data");
    }
    if (exposure != null) {
      exposure = exposure.clone();
      if (exposure.length != abscissa.size()) {
        throw new IllegalArgumentException(
            "data set "
                + name
                + ": "
                + exposure.length
                + " exposures but "
                + abscissa.size()
                + " data");
      }
      for (int i = 0; i < exposure.length; i++) {
        if (!(exposure[i] >= 0) || Double.isInfinite(exposure[i])) {
          throw new IllegalArgumentException(
              "data set "
                  + name
                  + ": exposure "
                  + i
                  + " must be finite and not negative, was "
                  + exposure[i]);
        }
      }
    }
  }

  /** Every mean is the model's value. */
  public DataSet(String name, Model model, Abscissa abscissa, Likelihood likelihood) {
    this(name, model, abscissa, likelihood, null);
  }

  /** The factor from the model's value to the mean of datum i. */
  public double exposureAt(int i) {
    return exposure == null ? 1 : exposure[i];
  }

  /** The same with other data, for example a bootstrap replicate. */
  public DataSet with(Likelihood other) {
    return new DataSet(name, model, abscissa, other, exposure);
  }

  /** The data in the unit of the model; 0 where the exposure is 0. */
  double[] scaledData() {
    double[] y = new double[likelihood.size()];
    for (int i = 0; i < y.length; i++) {
      double factor = exposureAt(i);
      y[i] = factor > 0 ? likelihood.datum(i) / factor : 0;
    }
    return y;
  }
}
