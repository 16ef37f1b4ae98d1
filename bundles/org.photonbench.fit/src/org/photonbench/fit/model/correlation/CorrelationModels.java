package org.photonbench.fit.model.correlation;

import java.util.List;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.FormulaModel;
import org.photonbench.fit.model.ModelProvider;
import org.photonbench.fit.special.TwoSidedExponential;

/** The models of this package. */
public final class CorrelationModels implements ModelProvider {
  @Override
  public List<Model> models() {
    return List.of(
        new AntibunchingModel(0, false, false),
        new AntibunchingModel(1, false, false),
        new AntibunchingModel(2, false, false),
        new AntibunchingModel(0, true, false),
        new AntibunchingModel(1, true, false),
        new AntibunchingModel(2, true, false),
        new AntibunchingModel(0, true, true),
        new AntibunchingModel(1, true, true),
        new PulseTrainModel(false),
        new PulseTrainModel(true),
        new HongOuMandelModel(),
        exponentialDip(),
        gaussianDip(),
        bunching("g2.telegraph", "g2 of a two-state telegraph", 1, "s"),
        bunching("g2.bunching", "Photon bunching of chaotic light", 2, "ns"));
  }

  /** 1 + amplitude exp(-factor |t - t0|/tau), bins averaged analytically. */
  private static Model bunching(String id, String title, int factor, String unit) {
    String source =
        factor == 1
            ? "level [1 + A exp(-|t - t0|/tau)], A = f (1-f) (r1-r0)^2/mean^2, 1/tau = k_on + k_off"
            : "level [1 + A exp(-2|t - t0|/tau)], A = 1/modes for chaotic light; Loudon, The"
                + " Quantum Theory of Light";
    return FormulaModel.model(id, title, source)
        .axes(unit, "1")
        .notNegative("level", "1", 1, "correlation far away")
        .free("zero delay", unit, 0, "delay at which the peak is centred")
        .condition()
        .free("amplitude", "1", 0.5, "excess over 1 at zero delay")
        .positive("correlation time", unit, 0.5, "1/e time of the fluctuation")
        .guess((data, p) -> {
          p[0] = data.near(data.last());
          double top = data.peakHeight();
          p[2] = top / p[0] - 1;
          p[3] = factor * data.reach(data.peakPosition(), p[0] + (top - p[0]) / Math.E);
        })
        .formula((low, high, p, gradient) -> {
          TwoSidedExponential peak = new TwoSidedExponential();
          peak.evaluate(low - p[1], high - p[1], 0, p[3] / factor);
          gradient[0] = 1 + p[2] * peak.value();
          gradient[1] = -p[0] * p[2] * peak.slope();
          gradient[2] = p[0] * peak.value();
          gradient[3] = p[0] * p[2] * peak.byTau() / factor;
          return p[0] * gradient[0];
        });
  }

  private static FormulaModel.Builder dip(String id, String title, String source) {
    return FormulaModel.model(id, title, source)
        .axes("ps", "counts")
        .notNegative("level", "counts", 1000, "coincidences far from the dip")
        .free("drift", "1/ps", 0, "relative change of the level per delay")
        .fraction("visibility", 0.5, "depth of the dip")
        .free("centre", "ps", 0, "delay at which both photons arrive together")
        .guess((data, p) -> p[0] = data.outerMean(0.1));
  }

  private static Model exponentialDip() {
    return dip(
            "hom.dip.exponential",
            "Hong-Ou-Mandel dip of exponential wave packets",
            "C0 (1 + s d) (1 - V exp(-|d - d0|/T1)); full width 2 ln 2 T1")
        .positive("lifetime", "ps", 200, "decay time T1 of the wave packets")
        .formula((x, p, gradient) -> {
          double d = x - p[3];
          double m = Math.exp(-Math.abs(d) / p[4]);
          double scale = dipCommon(x, m, p, gradient);
          gradient[3] = -scale * p[2] * m * Math.signum(d) / p[4];
          gradient[4] = -scale * p[2] * m * Math.abs(d) / (p[4] * p[4]);
          return scale * (1 - p[2] * m);
        });
  }

  private static Model gaussianDip() {
    return dip(
            "hom.dip.gaussian",
            "Hong-Ou-Mandel dip of filtered photons",
            "C0 (1 + s d) (1 - V exp(-(d - d0)^2/(2 w^2))); Hong, Ou, Mandel, Phys. Rev. Lett. 59,"
                + " 2044 (1987)")
        .positive("width", "ps", 1, "standard deviation w of the dip")
        .formula((x, p, gradient) -> {
          double d = (x - p[3]) / p[4];
          double m = Math.exp(-d * d / 2);
          double scale = dipCommon(x, m, p, gradient);
          gradient[3] = -scale * p[2] * m * d / p[4];
          gradient[4] = -scale * p[2] * m * d * d / p[4];
          return scale * (1 - p[2] * m);
        });
  }

  /** Derivatives by level, drift and visibility; returns the level with its drift. */
  private static double dipCommon(double x, double m, double[] p, double[] gradient) {
    double dip = 1 - p[2] * m;
    double scale = p[0] * (1 + p[1] * x);
    gradient[0] = (1 + p[1] * x) * dip;
    gradient[1] = p[0] * x * dip;
    gradient[2] = -scale * m;
    return scale;
  }
}
