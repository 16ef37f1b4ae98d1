package org.photonbench.analysis.heralded;

import java.util.List;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.special.TwoSidedExponential;

/**
 * Pairs by the signed time difference of two detectors, each of which may have seen the first
 * photon: pairs/(2 tauX) exp(-|d - offset|/tauX) behind a Gaussian or a measured response, expected
 * counts in a bin. Both orders are summed, so it does not matter that jitter swaps some.
 */
final class GapModel implements Model {
  static final String PAIRS = "pairs";
  static final String TAU = "tau X";
  static final String OFFSET = "offset";
  static final String JITTER = "pair jitter";

  private static final List<Parameter> PARAMETERS =
      List.of(
          new Parameter(PAIRS, "counts", 0, Double.POSITIVE_INFINITY, 100, "pairs of cascades"),
          new Parameter(TAU, "ns", 1e-6, 1e9, 10, "mean time from the first to the second photon"),
          new Parameter(
              OFFSET,
              "ns",
              Double.NEGATIVE_INFINITY,
              Double.POSITIVE_INFINITY,
              0,
              "difference of two photons emitted together"),
          new Parameter(
              JITTER, "ns", 0, 1e6, 0.1, "standard deviation of the measured difference"));

  private final PairResponse.Delays delays;

  /**
   * @param delays of photons that were emitted together, beside those of the Gaussian
   */
  GapModel(PairResponse.Delays delays) {
    this.delays = delays;
  }

  @Override
  public String id() {
    return "heralded.gap";
  }

  @Override
  public String title() {
    return "Time between the photons of a cascade";
  }

  @Override
  public String source() {
    return "N/(2 tauX) exp(-|d - d0|/tauX) behind a Gaussian, expected counts (integral over a bin)";
  }

  @Override
  public String xUnit() {
    return "ns";
  }

  @Override
  public String valueUnit() {
    return "counts/ns";
  }

  @Override
  public List<Parameter> parameters() {
    return PARAMETERS;
  }

  @Override
  public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    TwoSidedExponential shape = new TwoSidedExponential();
    double tau = p[1];
    for (int i = 0; i < value.length; i++) {
      double height = 0;
      double byTau = 0;
      double slope = 0;
      double bySigma = 0;
      for (int k = 0; k < delays.weights().length; k++) {
        double zero = p[2] + delays.delaysNs()[k];
        double weight = delays.weights()[k];
        shape.evaluate(x.lower(i) - zero, x.upper(i) - zero, p[3], tau);
        height += weight * shape.value();
        byTau += weight * shape.byTau();
        slope += weight * shape.slope();
        bySigma += weight * shape.bySigma();
      }
      double width = x.width(i) == 0 ? 1 : x.width(i);
      double one = width / (2 * tau);
      value[i] = p[0] * one * height;
      if (jacobian != null) {
        jacobian[0][i] = one * height;
        jacobian[1][i] = p[0] * one * (byTau - height / tau);
        jacobian[2][i] = -p[0] * one * slope;
        jacobian[3][i] = p[0] * one * bySigma;
      }
    }
  }
}
