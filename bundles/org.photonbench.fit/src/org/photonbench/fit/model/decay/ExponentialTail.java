package org.photonbench.fit.model.decay;

import org.photonbench.fit.Abscissa;
import org.photonbench.fit.model.LibraryModel;

/**
 * A sum of exponentials after the instrument response has died out: sum_j N_j exp(-t/tau_j)/tau_j +
 * b, with time counted from where the photons N_j begin to count. Expected counts: in a bin the
 * integral, at a point counts per ns.
 */
public final class ExponentialTail extends LibraryModel {
  private final int components;

  /**
   * @param components number of exponentials, at least 1
   */
  public ExponentialTail(int components) {
    super(
        "decay.tail." + components,
        "Decay after the response, " + components + " exponential" + (components > 1 ? "s" : ""),
        "sum_j N_j exp(-t/tau_j)/tau_j + b, expected counts (integral over a bin)",
        "ns",
        "counts/ns",
        DecayParameters.components(components).list());
    this.components = components;
  }

  @Override
  public boolean startsWithRange() {
    return true;
  }

  @Override
  public double[] guess(Abscissa x, double[] y) {
    double[] p = startValues();
    new DecayGuess(x, y).components(components, p);
    return clamped(p);
  }

  @Override
  protected void compute(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    for (int i = 0; i < value.length; i++) {
      double low = x.lower(i);
      double width = x.width(i);
      double sum = p[2 * components] * (width == 0 ? 1 : width);
      if (jacobian != null) {
        jacobian[2 * components][i] = width == 0 ? 1 : width;
      }
      for (int j = 0; j < components; j++) {
        double photons = p[2 * j];
        double tau = p[2 * j + 1];
        double start = Math.exp(-low / tau);
        double share;
        double byTau;
        if (width == 0) {
          share = start / tau;
          byTau = share * (low - tau) / (tau * tau);
        } else {
          double fall = Math.expm1(-width / tau);
          share = -start * fall;
          byTau = (low * share - width * start * (1 + fall)) / (tau * tau);
        }
        sum += photons * share;
        if (jacobian != null) {
          jacobian[2 * j][i] = share;
          jacobian[2 * j + 1][i] = photons * byTau;
        }
      }
      value[i] = sum;
    }
  }
}
