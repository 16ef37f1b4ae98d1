package org.photonbench.analysis.superradiance;

import org.photonbench.fit.model.FormulaModel;

/**
 * The sech² pulse of superfluorescence with a damped ringing after its peak, the lobes of D. C.
 * Burnham and R. Y. Chiao, Phys. Rev. 188, 667 (1969), in the form of a damped square of a sine:
 * intensities are not negative. It starts smoothly at the peak, and its factor 0 is the plain
 * pulse.
 */
final class RingingModel {
  static final String RINGING = "ringing";
  static final String FREQUENCY = "frequency";
  static final String DAMPING = "damping time";

  private RingingModel() {}

  /** Parameters: photons, delay, duration, background, ringing, frequency, damping time. */
  static FormulaModel model() {
    return FormulaModel.model(
            "pulse.superfluorescence.ringing",
            "Superfluorescence pulse that rings",
            "N/(4 tR) sech²((t - tD)/(2 tR)) + R exp(-s/td) sin²(pi f s) for s = t - tD > 0, + b")
        .axes("ps", "counts/ps")
        .notNegative("photons", "counts", 1000, "N, area of the pulse")
        .free("delay", "ps", 20, "tD, time of the peak")
        .positive("duration", "ps", 5, "tR; full width 3.5255 tR")
        .notNegative("background", "counts/ps", 1, "steady background")
        .notNegative(RINGING, "counts/ps", 1, "R, height of the undamped ringing")
        .positive(FREQUENCY, "1/ps", 0.02, "f, lobes per time")
        .positive(DAMPING, "ps", 50, "td, 1/e time of the ringing")
        .formula((x, p, gradient) -> {
          double z = (x - p[1]) / (2 * p[2]);
          double e = Math.exp(-Math.abs(z));
          double sech = 2 * e / (1 + e * e);
          double shape = sech * sech / (4 * p[2]);
          double tanh = Math.tanh(z);
          gradient[0] = shape;
          gradient[1] = p[0] * shape * tanh / p[2];
          gradient[2] = p[0] * shape * (2 * z * tanh - 1) / p[2];
          gradient[3] = 1;
          gradient[4] = 0;
          gradient[5] = 0;
          gradient[6] = 0;
          double value = p[0] * shape + p[3];
          double s = x - p[1];
          if (s > 0) {
            double fall = Math.exp(-s / p[6]);
            double angle = Math.PI * p[5] * s;
            double sin = Math.sin(angle);
            double lobes = fall * sin * sin;
            double byAngle = p[4] * fall * 2 * sin * Math.cos(angle);
            value += p[4] * lobes;
            gradient[1] += p[4] * lobes / p[6] - byAngle * Math.PI * p[5];
            gradient[4] = lobes;
            gradient[5] = byAngle * Math.PI * s;
            gradient[6] = p[4] * lobes * s / (p[6] * p[6]);
          }
          return value;
        });
  }
}
