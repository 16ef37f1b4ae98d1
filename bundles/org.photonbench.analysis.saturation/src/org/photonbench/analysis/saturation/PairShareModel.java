package org.photonbench.analysis.saturation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.model.FormulaModel;

/**
 * The share of the zero-delay peak among the coincidences counted, g/(g + m) with m side peaks: the
 * probability of a binomial count. g is that of the emitter, with the background (the same share on
 * both detectors; R. Brouri et al., Opt. Lett. 25, 1294 (2000)) and with crosstalk, which adds c (a
 * + b)/(a b) at a and b detections per pulse. Parameters are those of the model of the rate, and
 * the crosstalk. One entry of the abscissa is one recording, in the order of {@code pairs}.
 */
record PairShareModel(Model rate, Model purity, List<Pairs> pairs) implements Model {
  static final String CROSSTALK = "crosstalk";
  static final String LEAK = "leak";
  private static final int LIMIT = 0;
  private static final int POWER = 1;
  private static final int LINEAR = 2;
  private static final int DARK = 3;
  private static final int RATIO = 4;
  private static final int CROSS = 5;
  private static final int LATE = 6;

  @Override
  public String id() {
    return "saturation.pairs";
  }

  @Override
  public String title() {
    return "Share of the zero-delay peak against power";
  }

  @Override
  public String source() {
    return "g/(g + m), g = 1 - rho^2 (1 - g2(N) (1 - q) - 2 q) + c (a + b)/(a b)";
  }

  @Override
  public List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>(rate.parameters());
    all.add(
        new Parameter(
            CROSSTALK, "1", 0, 1, 1e-4, "probability that one detector makes the other count"));
    all.add(leak());
    return all;
  }

  private static Parameter leak() {
    return new Parameter(LEAK, "1", 0, 0.5, 0, "share of photons counted to the next pulse");
  }

  /** What is known of the leak from the decay, as a datum with a normal error. */
  static DataSet known(Leak leak) {
    Model itself =
        FormulaModel.model("saturation.leak", "Photons counted to the next pulse", "leak")
            .bounded(LEAK, "1", 0, 0.5, 0, leak().help())
            .formula((_, p, gradient) -> {
              gradient[0] = 1;
              return p[0];
            });
    return new DataSet(
        LEAK,
        itself,
        Abscissa.points(0),
        new GaussianLikelihood(new double[] {leak.share()}, new double[] {leak.sigma()}));
  }

  @Override
  public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    int n = x.size();
    double[] signal = new double[n];
    double[][] bySignal = new double[RATIO + 1][n];
    double[] clean = Arrays.copyOf(p, RATIO + 1);
    clean[LINEAR] = 0;
    clean[DARK] = 0;
    rate.evaluate(clean, x, signal, bySignal);
    double[] g2 = new double[n];
    double[][] byG2 = new double[3][n];
    purity.evaluate(new double[] {p[POWER], p[RATIO], 0}, x, g2, byG2);
    for (int i = 0; i < n; i++) {
      double dark = p[LINEAR] * x.centre(i) + p[DARK];
      double total = signal[i] + dark;
      // Without any light there is nothing but background.
      double share = total > 0 ? dark / total : 1;
      double rho = 1 - share;
      double weight = pairs.get(i).crosstalkWeight();
      double late = p[LATE];
      double counted = g2[i] * (1 - late) + 2 * late;
      double g = 1 - rho * rho * (1 - counted) + p[CROSS] * weight;
      double sides = pairs.get(i).sides();
      value[i] = g / (g + sides);
      if (jacobian == null) {
        continue;
      }
      double byG = sides / ((g + sides) * (g + sides));
      double byShare = 2 * rho * (1 - counted);
      double bySignalOnly = total > 0 ? -share / total : 0;
      double byDark = total > 0 ? (1 - share) / total : 0;
      double pure = rho * rho * (1 - late);
      jacobian[LIMIT][i] = byG * byShare * bySignalOnly * bySignal[LIMIT][i];
      jacobian[POWER][i] = byG * (byShare * bySignalOnly * bySignal[POWER][i] + pure * byG2[0][i]);
      jacobian[LINEAR][i] = byG * byShare * byDark * x.centre(i);
      jacobian[DARK][i] = byG * byShare * byDark;
      jacobian[RATIO][i] = byG * (byShare * bySignalOnly * bySignal[RATIO][i] + pure * byG2[1][i]);
      jacobian[CROSS][i] = byG * weight;
      jacobian[LATE][i] = byG * rho * rho * (2 - g2[i]);
    }
  }
}
