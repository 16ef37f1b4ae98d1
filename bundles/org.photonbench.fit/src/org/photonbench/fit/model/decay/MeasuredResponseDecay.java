package org.photonbench.fit.model.decay;

import org.photonbench.fit.Abscissa;
import org.photonbench.fit.model.LibraryModel;

/**
 * A sum of exponentials behind a measured instrument response: sum_j N_j (IRF *
 * exp(-t/tau_j)/tau_j) + scatter IRF + b, integrated over the bins, with the response moved by any
 * shift and all pulses repeated every period. The convolution is exact for a response that is even
 * within its bins, and smooth in the shift; it is a recursion, so the work is proportional to the
 * number of bins.
 */
public final class MeasuredResponseDecay extends LibraryModel {
  private final int components;
  private final double width;
  private final ResponseGrid grid;

  /**
   * @param components number of exponentials, at least 1
   * @param response measured response, with the bins of the decays it will fit
   * @param period repetition period in ns; infinite where the decay ends before the next pulse
   */
  public MeasuredResponseDecay(int components, InstrumentResponse response, double period) {
    super(
        "decay.measured-response." + components,
        "Decay behind a measured response, "
            + components
            + (components > 1 ? " exponentials" : " exponential"),
        "sum_j N_j (IRF * exp(-t/tau_j)/tau_j) + scatter IRF + b, expected counts (integral over a"
            + " bin); recursion of Grinvald and Steinberg, Anal. Biochem. 59, 583 (1974)",
        "ns",
        "counts/ns",
        DecayParameters.shiftAndScatter(
                DecayParameters.components(components), "by which the response is moved")
            .list());
    this.components = components;
    this.width = response.binWidth();
    this.grid = new ResponseGrid(response, period, id());
  }

  @Override
  public double[] guess(Abscissa x, double[] y) {
    double[] p = startValues();
    DecayGuess guess = new DecayGuess(x, y);
    guess.components(components, p);
    // The decay rises where the response has its peak; a few bins are within the noise of that.
    double shift = guess.riseTo(0.5) - grid.peakTime();
    p[2 * components + 1] = Math.abs(shift) > 5 * width ? shift : 0;
    return clamped(p);
  }

  @Override
  protected void compute(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    int background = 2 * components;
    int shift = background + 1;
    int scatter = background + 2;
    int[] index = grid.indices(x);
    double offset = grid.offset(x, p[shift]);
    int whole = (int) Math.floor(offset);
    double fraction = offset - whole;
    // Sources from two bins before the first one that can reach the decay's first bin.
    int first = grid.periodic() ? -grid.periodBins() : Math.min(0, whole);
    double[] source = grid.moved(first - 2, index[index.length - 1] - first + 3, whole);

    for (int i = 0; i < value.length; i++) {
      double here = source[index[i] - first + 2];
      double before = source[index[i] - first + 1];
      double response = (1 - fraction) * here + fraction * before;
      value[i] = p[background] * width + p[scatter] * response;
      if (jacobian != null) {
        jacobian[background][i] = width;
        jacobian[scatter][i] = response;
        jacobian[shift][i] = p[scatter] * (before - here) / width;
      }
    }
    for (int j = 0; j < components; j++) {
      add(j, p, source, first, index, fraction, value, jacobian);
    }
  }

  private void add(
      int component,
      double[] p,
      double[] source,
      int first,
      int[] index,
      double fraction,
      double[] value,
      double[][] jacobian) {
    double photons = p[2 * component];
    double tau = p[2 * component + 1];
    double a = width / tau;
    double fall = Math.exp(-a);
    ExponentialStep step = new ExponentialStep();
    step.set(a, fraction);
    double[] byPhotons = jacobian == null ? null : jacobian[2 * component];
    double[] byTau = jacobian == null ? null : jacobian[2 * component + 1];
    double[] byShift = jacobian == null ? null : jacobian[2 * components + 1];

    // state = sum over m >= 2 of source(k-m) fall^(m-2), and its derivative by a
    double state = 0;
    double slope = 0;
    int k = first;
    for (; k < 0; k++) {
      slope = fall * (slope - state);
      state = fall * state + source[k - first + 1];
    }
    if (grid.periodic()) {
      // All earlier periods: a geometric series of what one period leaves.
      double bins = grid.periodInBins();
      double left = Math.exp(-a * bins);
      double rest = bins - grid.periodBins();
      double factor = Math.exp(-a * rest) / -Math.expm1(-a * bins);
      slope = factor * (slope - state * (rest + bins * left / -Math.expm1(-a * bins)));
      state *= factor;
    }
    for (int i = 0; i < index.length; i++) {
      for (; k < index[i]; k++) {
        slope = fall * (slope - state);
        state = fall * state + source[k - first + 1];
      }
      double here = source[k - first + 2];
      double before = source[k - first + 1];
      double share = step.same * here + step.next * before + step.tail * state;
      value[i] += photons * share;
      if (byPhotons != null && byTau != null && byShift != null) {
        double byRate =
            step.sameByRate * here
                + step.nextByRate * before
                + step.tailByRate * state
                + step.tail * slope;
        double byFraction =
            step.sameByFraction * here + step.nextByFraction * before + step.tailByFraction * state;
        byPhotons[i] = share;
        byTau[i] = -photons * byRate * a / tau;
        byShift[i] += photons * byFraction / width;
      }
    }
  }
}
