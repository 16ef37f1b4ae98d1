package org.photonbench.fit.model.coherence;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import java.util.List;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.DataShape;
import org.photonbench.fit.model.FormulaModel;

/** Fringe contrast against path delay, C |g1(d - d0)|. */
final class EnvelopeModels {
  private EnvelopeModels() {}

  static List<Model> all() {
    return List.of(lorentzian(), gaussian(), voigt(), doublet(), absorption());
  }

  private static FormulaModel.Builder envelope(String key, String title, String formula) {
    return FormulaModel.model(
            "michelson." + key,
            "Fringe envelope of a " + title,
            "C " + formula + ", d from the white fringe; Fourier partner of the line")
        .axes("ps", "1")
        .bounded("contrast", "1", 0, 1.2, 0.9, "fringe contrast at zero delay")
        .free("white fringe", "ps", 0, "delay d0 of equal paths")
        .guess(EnvelopeModels::guess);
  }

  /** Contrast and coherence time (or spread) from the peak and its fall to 1/e. */
  private static void guess(DataShape data, double[] p) {
    p[0] = data.peakHeight();
    p[1] = data.peakPosition();
    double fall = data.reach(p[1], p[0] / Math.E);
    if (p.length == 3 && p[2] < 1) {
      p[2] = Math.sqrt(2) * HBAR_MEV_PS / fall;
    } else {
      p[2] = fall;
    }
  }

  private static Model lorentzian() {
    return envelope("lorentzian", "Lorentzian line", "exp(-|d|/T2)")
        .positive("coherence time", "ps", 50, "field coherence time T2; full width 2 hbar/T2")
        .formula((x, p, gradient) -> {
          double d = x - p[1];
          double value = Math.exp(-Math.abs(d) / p[2]);
          gradient[0] = value;
          gradient[1] = p[0] * value * Math.signum(d) / p[2];
          gradient[2] = p[0] * value * Math.abs(d) / (p[2] * p[2]);
          return p[0] * value;
        });
  }

  private static Model gaussian() {
    return envelope("gaussian", "Gaussian line", "exp(-(sigma d/hbar)^2/2)")
        .notNegative("spread", "meV", 0.5, "standard deviation sigma of the line")
        .formula((x, p, gradient) -> {
          double d = x - p[1];
          double scale = p[2] / HBAR_MEV_PS;
          double value = Math.exp(-scale * scale * d * d / 2);
          gradient[0] = value;
          gradient[1] = p[0] * value * scale * scale * d;
          gradient[2] = -p[0] * value * scale * d * d / HBAR_MEV_PS;
          return p[0] * value;
        });
  }

  private static Model voigt() {
    return envelope("voigt", "Voigt line", "exp(-|d|/T2 - (sigma d/hbar)^2/2)")
        .positive("coherence time", "ps", 50, "field coherence time T2 of the Lorentzian part")
        .notNegative("spread", "meV", 0.02, "standard deviation sigma of the Gaussian part")
        .formula((x, p, gradient) -> {
          double d = x - p[1];
          double size = Math.abs(d);
          double scale = p[3] / HBAR_MEV_PS;
          double value = Math.exp(-size / p[2] - scale * scale * d * d / 2);
          gradient[0] = value;
          gradient[1] = p[0] * value * (Math.signum(d) / p[2] + scale * scale * d);
          gradient[2] = p[0] * value * size / (p[2] * p[2]);
          gradient[3] = -p[0] * value * scale * d * d / HBAR_MEV_PS;
          return p[0] * value;
        });
  }

  private static Model doublet() {
    return envelope(
            "doublet",
            "doublet of Lorentzian lines",
            "exp(-|d|/T2) sqrt(a^2 + (1-a)^2 + 2 a (1-a) cos(W d/hbar))")
        .positive("coherence time", "ps", 50, "field coherence time T2 of each line")
        .positive("splitting", "meV", 0.1, "energy difference W of the lines")
        .bounded("weight", "1", 0, 0.5, 0.4, "share a of the weaker line")
        .formula((x, p, gradient) -> {
          double d = x - p[1];
          double decay = Math.exp(-Math.abs(d) / p[2]);
          double phase = p[3] * d / HBAR_MEV_PS;
          double cos = Math.cos(phase);
          double a = p[4];
          double mix = 2 * a * (1 - a);
          double beat = Math.sqrt(Math.max(1 - mix * (1 - cos), 1e-300));
          double byPhase = -mix * Math.sin(phase) / (2 * beat);
          double value = decay * beat;
          gradient[0] = value;
          gradient[1] =
              p[0] * (value * Math.signum(d) / p[2] - decay * byPhase * p[3] / HBAR_MEV_PS);
          gradient[2] = p[0] * value * Math.abs(d) / (p[2] * p[2]);
          gradient[3] = p[0] * decay * byPhase * d / HBAR_MEV_PS;
          gradient[4] = -p[0] * decay * (1 - 2 * a) * (1 - cos) / beat;
          return p[0] * value;
        });
  }

  private static Model absorption() {
    return FormulaModel.model(
            "interference.absorption",
            "Quantum interference of absorption states",
            "v exp(-tau/T2): fringe amplitude of the luminescence over its mean after two weak"
                + " pulses; Lv et al. 2019")
        .axes("ps", "1")
        .notNegative("amplitude", "1", 0.8, "fringe amplitude extrapolated to zero delay")
        .positive("coherence time", "ps", 11, "T2 of the absorbing state")
        .formula((x, p, gradient) -> {
          double value = Math.exp(-x / p[1]);
          gradient[0] = value;
          gradient[1] = p[0] * value * x / (p[1] * p[1]);
          return p[0] * value;
        });
  }
}
