package org.photonbench.fit.model.decay;

import org.photonbench.fit.Abscissa;
import org.photonbench.fit.model.LibraryModel;
import org.photonbench.fit.model.ParameterList;

/**
 * A stretched exponential after the instrument response has died out: R exp(-(t/tau)^beta) + b, t
 * from the pulse on. Expected counts: in a bin the integral, at a point counts per ns.
 */
public final class StretchedDecay extends LibraryModel {
  private static final int RATE = 0;
  private static final int TAU = 1;
  private static final int BETA = 2;
  private static final int BACKGROUND = 3;

  /** Creates the model. */
  public StretchedDecay() {
    super(
        "decay.tail.stretched",
        "Stretched exponential after the response",
        "R exp(-(t/tau)^beta) + b, expected counts (integral over a bin); Kohlrausch 1854",
        "ns",
        "counts/ns",
        parameterList().list());
  }

  static ParameterList parameterList() {
    return DecayParameters.background(
        new ParameterList()
            .notNegative("rate", "counts/ns", 1000, "counts per time right after the pulse")
            .positive("lifetime", "ns", 5, "time after which 1/e is left")
            .bounded("stretch", "1", 0.1, 2, 0.7, "exponent beta; 1 is an exponential"));
  }

  @Override
  public boolean startsWithRange() {
    return true;
  }

  @Override
  public double[] guess(Abscissa x, double[] y) {
    double[] p = startValues();
    new DecayGuess(x, y).stretched(p);
    return clamped(p);
  }

  @Override
  protected void compute(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    StretchedIntegral integral = new StretchedIntegral();
    integral.shape(p[TAU], p[BETA]);
    for (int i = 0; i < value.length; i++) {
      if (x.lower(i) < 0) {
        throw new IllegalArgumentException(
            "model " + id() + ": entry " + i + " lies before the pulse, at " + x.lower(i) + " ns");
      }
      double width = x.width(i);
      if (width == 0) {
        integral.at(x.lower(i));
        width = 1;
      } else {
        integral.between(x.lower(i), x.upper(i));
      }
      value[i] = p[RATE] * integral.value + p[BACKGROUND] * width;
      if (jacobian != null) {
        jacobian[RATE][i] = integral.value;
        jacobian[TAU][i] = p[RATE] * integral.byTau;
        jacobian[BETA][i] = p[RATE] * integral.byBeta;
        jacobian[BACKGROUND][i] = width;
      }
    }
  }
}
