package org.photonbench.fit.model.decay;

import org.photonbench.fit.Abscissa;
import org.photonbench.fit.model.LibraryModel;

/**
 * A sum of exponentials behind a Gaussian instrument response, in closed form: sum_j N_j f_j(t -
 * shift) + scatter G(t - shift) + b, with f the exponentially modified Gaussian and G the response,
 * both repeated every period. Expected counts: in a bin the integral, at a point counts per ns.
 */
public final class GaussianResponseDecay extends LibraryModel {
  private final int components;
  private final double period;

  /**
   * @param components number of exponentials, at least 1
   * @param period repetition period in ns; infinite where the decay ends before the next pulse
   */
  public GaussianResponseDecay(int components, double period) {
    super(
        "decay.gaussian-response." + components + (Double.isInfinite(period) ? "" : ".periodic"),
        "Decay behind a Gaussian response, "
            + components
            + (components > 1 ? " exponentials" : " exponential"),
        "sum_j N_j f_j + scatter G + b, expected counts (integral over a bin); f is the"
            + " exponentially modified Gaussian, Grushka, Anal. Chem. 44, 1733 (1972)",
        "ns",
        "counts/ns",
        DecayParameters.shiftAndScatter(
                DecayParameters.components(components)
                    .positive("response width", "ns", 0.1, "standard deviation of the response"),
                "time of the centre of the response")
            .list());
    this.components = components;
    this.period = DecayParameters.period(period);
  }

  /** The repetition period, ns; infinite where there is none. */
  public double period() {
    return period;
  }

  @Override
  public double[] guess(Abscissa x, double[] y) {
    double[] p = startValues();
    DecayGuess guess = new DecayGuess(x, y);
    guess.components(components, p);
    // The rise from 16 to 84 % of a step behind a Gaussian takes two standard deviations.
    double rise = guess.riseTo(0.84) - guess.riseTo(0.16);
    p[2 * components + 1] = Math.max(rise / 2, x.width(0));
    p[2 * components + 2] = guess.riseTo(0.5);
    return clamped(p);
  }

  @Override
  protected void compute(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    int background = 2 * components;
    int sigma = background + 1;
    int shift = background + 2;
    int scatter = background + 3;
    double origin = origin(x, p[shift]);
    PeriodicExponentialGaussian low = new PeriodicExponentialGaussian(period);
    PeriodicExponentialGaussian high = new PeriodicExponentialGaussian(period);
    for (int i = 0; i < value.length; i++) {
      double width = x.width(i) == 0 ? 1 : x.width(i);
      value[i] = p[background] * width;
      if (jacobian != null) {
        jacobian[background][i] = width;
        jacobian[sigma][i] = 0;
        jacobian[shift][i] = 0;
      }
    }
    for (int j = 0; j < components; j++) {
      low.shape(p[sigma], p[2 * j + 1]);
      high.shape(p[sigma], p[2 * j + 1]);
      double photons = p[2 * j];
      for (int i = 0; i < value.length; i++) {
        if (x.width(i) == 0) {
          high.density(x.lower(i) - origin);
        } else {
          boolean adjoining = i > 0 && x.lower(i) == x.upper(i - 1);
          PeriodicExponentialGaussian reused = low;
          low = high;
          high = reused;
          if (!adjoining) {
            low.cumulative(x.lower(i) - origin);
          }
          high.cumulative(x.upper(i) - origin);
        }
        boolean point = x.width(i) == 0;
        double share = point ? high.value : high.value - low.value;
        value[i] += photons * share;
        if (jacobian != null) {
          jacobian[2 * j][i] = share;
          jacobian[2 * j + 1][i] = photons * (point ? high.byTau : high.byTau - low.byTau);
          jacobian[sigma][i] += photons * (point ? high.bySigma : high.bySigma - low.bySigma);
          jacobian[shift][i] -= photons * (point ? high.slope : high.slope - low.slope);
        }
      }
    }
    addScatter(p, x, origin, value, jacobian, scatter);
  }

  private void addScatter(
      double[] p, Abscissa x, double origin, double[] value, double[][] jacobian, int scatter) {
    int shift = scatter - 1;
    int sigma = scatter - 2;
    PeriodicExponentialGaussian low = new PeriodicExponentialGaussian(period);
    PeriodicExponentialGaussian high = new PeriodicExponentialGaussian(period);
    // The decay time only sets how many pulses are summed, which a Gaussian needs least.
    low.shape(p[sigma], p[sigma]);
    high.shape(p[sigma], p[sigma]);
    for (int i = 0; i < value.length; i++) {
      double share;
      double bySigma;
      double slope;
      high.gaussian(x.upper(i) - origin);
      if (x.width(i) == 0) {
        share = high.slope;
        // Second derivatives of the Gaussian at a point, from its antiderivative's.
        double t = nearest(x.lower(i) - origin);
        slope = -t / (p[sigma] * p[sigma]) * share;
        bySigma = (t * t / (p[sigma] * p[sigma]) - 1) / p[sigma] * share;
      } else {
        low.gaussian(x.lower(i) - origin);
        share = high.value - low.value;
        bySigma = high.bySigma - low.bySigma;
        slope = high.slope - low.slope;
      }
      value[i] += p[scatter] * share;
      if (jacobian != null) {
        jacobian[scatter][i] = share;
        jacobian[sigma][i] += p[scatter] * bySigma;
        jacobian[shift][i] -= p[scatter] * slope;
      }
    }
  }

  /** Time to the nearest pulse. */
  private double nearest(double t) {
    return Double.isInfinite(period) ? t : t - period * Math.rint(t / period);
  }

  /** The pulse, a whole number of periods from the shift, at or before the first time. */
  private double origin(Abscissa x, double shift) {
    if (Double.isInfinite(period)) {
      return shift;
    }
    double first = Double.POSITIVE_INFINITY;
    double last = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < x.size(); i++) {
      first = Math.min(first, x.lower(i));
      last = Math.max(last, x.upper(i));
    }
    if (last - first > period * (1 + 1e-9)) {
      throw new IllegalArgumentException(
          "model "
              + id()
              + ": the decay spans "
              + (last - first)
              + " ns, more than the repetition period of "
              + period
              + " ns; fold it to one period");
    }
    return shift + period * Math.floor((first - shift) / period);
  }
}
