package org.photonbench.fit.model.correlation;

import java.util.Set;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.model.LibraryModel;
import org.photonbench.fit.model.ParameterList;
import org.photonbench.fit.special.TwoSidedExponential;

/**
 * Correlation behind the second beam splitter of a Hong-Ou-Mandel set-up under continuous
 * excitation: level {g2(t)/2 + [g2(t-D) + g2(t+D)]/4 - V/2 exp(-2|t|/T2)}, g2 = 1 - (1-g0)
 * exp(-|t|/rise), convolved with the pair jitter, bins averaged analytically. Crossed polarisation
 * is V fixed at 0; a joint fit shares all but V.
 */
public final class HongOuMandelModel extends LibraryModel {
  private static final int LEVEL = 0;
  private static final int ZERO = 1;
  private static final int G0 = 2;
  private static final int RISE = 3;
  private static final int ARM = 4;
  private static final int OVERLAP = 5;
  private static final int T2 = 6;
  private static final int JITTER = 7;

  /** Creates the model. */
  public HongOuMandelModel() {
    super(
        "hom.cw",
        "Hong-Ou-Mandel interference under continuous excitation",
        "level {g2(t)/2 + [g2(t-D) + g2(t+D)]/4 - V/2 exp(-2|t|/T2)}; Patel et al., Phys. Rev."
            + " Lett. 100, 207405 (2008)",
        "ns",
        "1",
        new ParameterList()
            .notNegative("level", "1", 1, "correlation far away; 1 if normalised exactly")
            .free("zero delay", "ns", 0, "delay at which the dip is centred")
            .fraction("g0", 0.05, "g2(0) of the source")
            .positive("rise time", "ns", 0.3, "1/e width of the source's antibunching dip")
            .positive("arm delay", "ns", 5, "delay D of the interferometer")
            .fraction("overlap", 0.5, "V, interference at zero delay; 0 for crossed polarisation")
            .positive("coherence time", "ns", 0.2, "field coherence time T2")
            .notNegative("pair jitter", "ns", 0.05, "standard deviation of the time difference")
            .list());
  }

  @Override
  public Set<String> conditions() {
    return Set.of("pair jitter");
  }

  @Override
  protected void compute(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    TwoSidedExponential dip = new TwoSidedExponential();
    TwoSidedExponential early = new TwoSidedExponential();
    TwoSidedExponential late = new TwoSidedExponential();
    TwoSidedExponential overlap = new TwoSidedExponential();
    double level = p[LEVEL];
    double jitter = p[JITTER];
    double depth = 1 - p[G0];
    for (int i = 0; i < value.length; i++) {
      double low = x.lower(i) - p[ZERO];
      double high = x.upper(i) - p[ZERO];
      dip.evaluate(low, high, jitter, p[RISE]);
      early.evaluate(low - p[ARM], high - p[ARM], jitter, p[RISE]);
      late.evaluate(low + p[ARM], high + p[ARM], jitter, p[RISE]);
      overlap.evaluate(low, high, jitter, p[T2] / 2);
      double classical = dip.value() / 2 + (early.value() + late.value()) / 4;
      double shape = 1 - depth * classical - p[OVERLAP] / 2 * overlap.value();
      value[i] = level * shape;
      if (jacobian == null) {
        continue;
      }
      double slope =
          depth * (dip.slope() / 2 + (early.slope() + late.slope()) / 4)
              + p[OVERLAP] / 2 * overlap.slope();
      double byJitter =
          depth * (dip.bySigma() / 2 + (early.bySigma() + late.bySigma()) / 4)
              + p[OVERLAP] / 2 * overlap.bySigma();
      double byRise = dip.byTau() / 2 + (early.byTau() + late.byTau()) / 4;
      jacobian[LEVEL][i] = shape;
      jacobian[ZERO][i] = level * slope;
      jacobian[G0][i] = level * classical;
      jacobian[RISE][i] = -level * depth * byRise;
      jacobian[ARM][i] = level * depth * (early.slope() - late.slope()) / 4;
      jacobian[OVERLAP][i] = -level / 2 * overlap.value();
      jacobian[T2][i] = -level * p[OVERLAP] / 4 * overlap.byTau();
      jacobian[JITTER][i] = -level * byJitter;
    }
  }
}
