package org.photonbench.fit.model.correlation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.model.DataShape;
import org.photonbench.fit.model.LibraryModel;
import org.photonbench.fit.model.ParameterList;
import org.photonbench.fit.special.TwoSidedExponential;

/**
 * g2 under continuous excitation: a dip of width tau and bunching components, with or without
 * Gaussian jitter of the detector pair and uncorrelated background:
 *
 * <p>level {1 - rho^2 + rho^2 [1 - (1 - g0 + sum a_j) E(tau) + sum a_j E(tau_j)]}, E(tau) = exp(-|t
 * - t0|/tau) convolved with the jitter. A two-level emitter has no bunching component, a
 * three-level emitter one. Bins are averaged analytically.
 */
public final class AntibunchingModel extends LibraryModel {
  private static final int LEVEL = 0;
  private static final int ZERO = 1;
  private static final int G0 = 2;
  private static final int TAU = 3;
  private static final int BUNCHING = 4;

  private final int components;
  private final int jitterIndex;
  private final int rhoIndex;
  private final Set<String> conditions = new HashSet<>();

  /**
   * @param bunchingComponents number of bunching components, at least 0
   * @param jitter whether the pair jitter is a parameter
   * @param background whether the signal fraction is a parameter
   */
  public AntibunchingModel(int bunchingComponents, boolean jitter, boolean background) {
    super(
        id(bunchingComponents, jitter, background),
        title(bunchingComponents, jitter, background),
        "level {1 - rho^2 + rho^2 [1 - (1 - g0 + sum a_j) E(tau) + sum a_j E(tau_j)]}; Kitson et"
            + " al., Phys. Rev. A 58, 620 (1998); Beveratos et al., Eur. Phys. J. D 18, 191"
            + " (2002)",
        "ns",
        "1",
        parameters(bunchingComponents, jitter, background));
    this.components = bunchingComponents;
    int next = BUNCHING + 2 * bunchingComponents;
    this.jitterIndex = jitter ? next++ : -1;
    this.rhoIndex = background ? next : -1;
    if (jitter) {
      conditions.add("pair jitter");
    }
    if (background) {
      conditions.add("signal fraction");
    }
  }

  private static String id(int components, boolean jitter, boolean background) {
    String levels =
        switch (components) {
          case 0 -> "two-level";
          case 1 -> "three-level";
          default -> "bunching-" + components;
        };
    return "g2.cw." + levels + (jitter ? ".jitter" : "") + (background ? ".background" : "");
  }

  private static String title(int components, boolean jitter, boolean background) {
    return "g2 under continuous excitation, "
        + components
        + " bunching component"
        + (components == 1 ? "" : "s")
        + (jitter ? ", detector jitter" : "")
        + (background ? ", background" : "");
  }

  private static List<Parameter> parameters(int components, boolean jitter, boolean background) {
    ParameterList list =
        new ParameterList()
            .notNegative("level", "1", 1, "g2 far from the dip; 1 if normalised exactly")
            .free("zero delay", "ns", 0, "delay at which the dip is centred (cable delay)")
            .notNegative("g0", "1", 0.1, "g2 at zero delay without jitter and background")
            .positive("rise time", "ns", 10, "1/e width of the dip, 1/(pump + decay rate)");
    for (int j = 1; j <= components; j++) {
      list.notNegative("bunching " + j, "1", 0.2, "amplitude of bunching component " + j)
          .positive(
              "bunching time " + j,
              "ns",
              100 * Math.pow(10, j),
              "decay time of bunching component " + j);
    }
    if (jitter) {
      list.notNegative(
          "pair jitter", "ns", 0.3, "standard deviation of the time difference, sqrt(s1^2 + s2^2)");
    }
    if (background) {
      list.fraction(
          "signal fraction",
          0.9,
          "rho = signal/(signal + background), the root of the product of both detectors");
    }
    return list.list();
  }

  @Override
  public Set<String> conditions() {
    return Set.copyOf(conditions);
  }

  /**
   * Level and dip from the data at the expected zero delay; the dip is not searched, because the
   * lowest of many fluctuations would pass for one.
   */
  @Override
  public double[] guess(Abscissa x, double[] y) {
    double[] p = startValues();
    DataShape data = new DataShape(x, y);
    p[LEVEL] = data.outerMean(0.2);
    double bottom = data.near(p[ZERO]);
    p[G0] = bottom / p[LEVEL];
    double half = data.reach(p[ZERO], (bottom + p[LEVEL]) / 2);
    p[TAU] = half / Math.log(2);
    for (int j = 0; j < components; j++) {
      p[BUNCHING + 2 * j + 1] = Math.max(p[BUNCHING + 2 * j + 1], 5 * (j + 1) * p[TAU]);
    }
    return clamped(p);
  }

  @Override
  protected void compute(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    double level = p[LEVEL];
    double jitter = jitterIndex < 0 ? 0 : p[jitterIndex];
    double rho = rhoIndex < 0 ? 1 : p[rhoIndex];
    double share = rho * rho;
    double depth = 1 - p[G0];
    for (int j = 0; j < components; j++) {
      depth += p[BUNCHING + 2 * j];
    }
    TwoSidedExponential dip = new TwoSidedExponential();
    TwoSidedExponential bunch = new TwoSidedExponential();
    for (int i = 0; i < value.length; i++) {
      double low = x.lower(i) - p[ZERO];
      double high = x.upper(i) - p[ZERO];
      dip.evaluate(low, high, jitter, p[TAU]);
      double shape = -depth * dip.value();
      double slope = -depth * dip.slope();
      double byJitter = -depth * dip.bySigma();
      for (int j = 0; j < components; j++) {
        int at = BUNCHING + 2 * j;
        bunch.evaluate(low, high, jitter, p[at + 1]);
        shape += p[at] * bunch.value();
        slope += p[at] * bunch.slope();
        byJitter += p[at] * bunch.bySigma();
        if (jacobian != null) {
          jacobian[at][i] = level * share * (bunch.value() - dip.value());
          jacobian[at + 1][i] = level * share * p[at] * bunch.byTau();
        }
      }
      value[i] = level * (1 + share * shape);
      if (jacobian != null) {
        jacobian[LEVEL][i] = 1 + share * shape;
        jacobian[ZERO][i] = -level * share * slope;
        jacobian[G0][i] = level * share * dip.value();
        jacobian[TAU][i] = -level * share * depth * dip.byTau();
        if (jitterIndex >= 0) {
          jacobian[jitterIndex][i] = level * share * byJitter;
        }
        if (rhoIndex >= 0) {
          jacobian[rhoIndex][i] = 2 * level * rho * shape;
        }
      }
    }
  }
}
