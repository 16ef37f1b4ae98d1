package org.photonbench.analysis.michelson;

import java.util.Locale;
import org.photonbench.fit.model.FormulaModel;
import org.photonbench.fit.model.PhysicalConstants;

/**
 * Fringe contrast against delay of one or two Voigt lines of one width: C exp(-|d - d0|/T2 - (s (d
 * - d0)/hbar)^2/2) |1 - a + a exp(i W (d - d0)/hbar)|, the Fourier partner of the spectrum.
 */
public enum EnvelopeLaw {
  /** The simplest law that no other beats clearly by the corrected information criterion. */
  AUTOMATIC("", false, false, false),
  LORENTZIAN("Lorentzian line", true, false, false),
  GAUSSIAN("Gaussian line", false, true, false),
  VOIGT("Voigt line", true, true, false),
  DOUBLET("two Lorentzian lines", true, false, true),
  VOIGT_DOUBLET("two Voigt lines", true, true, true);

  static final String CONTRAST = "contrast";
  static final String ORIGIN = "white fringe";
  static final String RATE = "dephasing rate";
  static final String SPREAD = "spread";
  static final String SPLITTING = "splitting";
  static final String WEIGHT = "weight";

  private static final double LEAST_BEAT = 1e-9;

  private final String title;
  private final boolean lorentz;
  private final boolean gauss;
  private final boolean doublet;

  EnvelopeLaw(String title, boolean lorentz, boolean gauss, boolean doublet) {
    this.title = title;
    this.lorentz = lorentz;
    this.gauss = gauss;
    this.doublet = doublet;
  }

  String title() {
    return title;
  }

  boolean hasLorentz() {
    return lorentz;
  }

  boolean hasGauss() {
    return gauss;
  }

  boolean hasDoublet() {
    return doublet;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The law with all its parameters; a fit holds those that it does not have. */
  static FormulaModel model() {
    double hbar = PhysicalConstants.HBAR_MEV_PS;
    return FormulaModel.model(
            "michelson.envelope",
            "Fringe envelope",
            "C exp(-|d|/T2 - (s d/hbar)^2/2) |1 - a + a exp(i W d/hbar)|")
        .axes("ps", "1")
        .bounded(CONTRAST, "1", 0, 1.5, 0.9, "contrast at equal paths")
        .free(ORIGIN, "ps", 0, "delay of equal paths")
        .notNegative(RATE, "1/ps", 0.02, "1/T2")
        .notNegative(SPREAD, "meV", 0.01, "standard deviation of the Gaussian part")
        .notNegative(SPLITTING, "meV", 0.1, "distance of the lines")
        .bounded(WEIGHT, "1", 0, 0.5, 0.4, "share of the weaker line")
        .formula((x, p, gradient) -> {
          double d = x - p[1];
          double size = Math.abs(d);
          double scale = p[3] / hbar;
          double decay = Math.exp(-size * p[2] - scale * scale * d * d / 2);
          double phase = p[4] * d / hbar;
          double a = p[5];
          double mix = 2 * a * (1 - a);
          double cos = Math.cos(phase);
          double beat = Math.sqrt(Math.max(LEAST_BEAT, 1 - mix * (1 - cos)));
          double byPhase = -mix * Math.sin(phase) / (2 * beat);
          double value = p[0] * decay * beat;
          gradient[0] = decay * beat;
          gradient[1] =
              value * (Math.signum(d) * p[2] + scale * scale * d)
                  - p[0] * decay * byPhase * p[4] / hbar;
          gradient[2] = -value * size;
          gradient[3] = -value * p[3] * d * d / (hbar * hbar);
          gradient[4] = p[0] * decay * byPhase * d / hbar;
          gradient[5] = -p[0] * decay * (1 - 2 * a) * (1 - cos) / beat;
          return value;
        });
  }
}
