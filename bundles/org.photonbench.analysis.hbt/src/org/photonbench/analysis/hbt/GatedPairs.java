package org.photonbench.analysis.hbt;

import java.util.List;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;

/**
 * Expected pairs at zero delay whose earlier photon lies between two gates: of a cascade, whose
 * first photon decays with the biexciton and whose second always comes later, and of unrelated
 * photons, which follow the side peaks. The cascade part is proportional to exp(-t/tau XX) at any
 * power, because the exciton's photon passes every gate that the biexciton's has passed (B. D.
 * Mangum et al., Opt. Express 21, 7419 (2013)).
 */
final class GatedPairs implements Model {
  static final String CASCADE = "cascade";
  static final String TAU = "tau XX";
  static final String PLATEAU = "plateau";

  private final double[] sides;
  private final double[] known;
  private final double tauStart;

  /**
   * @param sides mean side peak of each interval between gates, without known pairs
   * @param known pairs of each interval that are neither, for example of background
   * @param tauStart decay time to start from in ns
   */
  GatedPairs(double[] sides, double[] known, double tauStart) {
    this.sides = sides.clone();
    this.known = known.clone();
    this.tauStart = tauStart;
  }

  @Override
  public String id() {
    return "g2.gated.pairs";
  }

  @Override
  public String title() {
    return "Pairs at zero delay by the gate of their earlier photon";
  }

  @Override
  public String source() {
    return "C (exp(-t1/tau) - exp(-t2/tau)) + p S + known, S pairs of the side peaks; Mangum et"
        + " al., Opt. Express 21, 7419 (2013)";
  }

  @Override
  public List<Parameter> parameters() {
    double infinity = Double.POSITIVE_INFINITY;
    return List.of(
        new Parameter(CASCADE, "1", 0, infinity, 1, "pairs of the cascade without a gate"),
        new Parameter(TAU, "ns", 1e-3, infinity, tauStart, "decay time of the biexciton"),
        new Parameter(PLATEAU, "1", 0, infinity, 0.05, "zero peak over side peaks at late gates"));
  }

  @Override
  public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    for (int i = 0; i < value.length; i++) {
      double from = Math.exp(-x.lower(i) / p[1]);
      double to = Math.exp(-x.upper(i) / p[1]);
      value[i] = p[0] * (from - to) + p[2] * sides[i] + known[i];
      if (jacobian != null) {
        jacobian[0][i] = from - to;
        jacobian[1][i] = p[0] * (from * x.lower(i) - to * x.upper(i)) / (p[1] * p[1]);
        jacobian[2][i] = sides[i];
      }
    }
  }
}
