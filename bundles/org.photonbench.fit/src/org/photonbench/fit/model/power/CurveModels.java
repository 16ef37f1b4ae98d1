package org.photonbench.fit.model.power;

import java.util.List;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.DataShape;
import org.photonbench.fit.model.FormulaModel;

/** Power laws, thresholds, gain, pulses, decays and oscillations of any signal. */
final class CurveModels {
  private CurveModels() {}

  static List<Model> all() {
    return List.of(
        line(),
        powerLaw(),
        hinge(),
        collectiveRate(),
        collectiveIntensity(),
        stripeGain(),
        superfluorescence(),
        exponential(),
        dampedCosine());
  }

  private static Model line() {
    return FormulaModel.model("curve.line", "Straight line", "a + b x")
        .free("intercept", "y", 0, "value at 0")
        .free("slope", "y/x", 1, "slope")
        .guess(CurveModels::line)
        .formula((x, p, gradient) -> {
          gradient[0] = 1;
          gradient[1] = x;
          return p[0] + p[1] * x;
        });
  }

  /** The line of least squares. */
  private static void line(DataShape data, double[] p) {
    DataShape.Line line = data.line();
    p[0] = line.value() - line.slope() * line.centre();
    p[1] = line.slope();
  }

  private static Model powerLaw() {
    return FormulaModel.model(
            "curve.power-law", "Power law", "A (x/x0)^k + c, for x above 0; log-log slope k")
        .notNegative("amplitude", "y", 1, "value of the power law at the reference")
        .free("exponent", "1", 1, "log-log slope k")
        .notNegative("floor", "y", 0.1, "constant background")
        .positive("reference", "x", 1, "x0, where the amplitude is quoted")
        .condition()
        .formula((x, p, gradient) -> {
          double logarithm = Math.log(x / p[3]);
          double power = Math.exp(p[1] * logarithm);
          gradient[0] = power;
          gradient[1] = p[0] * power * logarithm;
          gradient[2] = 1;
          gradient[3] = -p[0] * power * p[1] / p[3];
          return p[0] * power + p[2];
        });
  }

  private static Model hinge() {
    return FormulaModel.model(
            "threshold.hinge",
            "Threshold of amplified emission",
            "b + s1 P + (s2 - s1) max(0, P - Pth); continuous, with a kink at Pth")
        .free("offset", "y", 0, "value without excitation")
        .notNegative("slope below", "y/x", 1, "slope s1 below the threshold")
        .notNegative("slope above", "y/x", 10, "slope s2 above the threshold")
        .notNegative("threshold", "x", 5, "Pth, excitation at the kink")
        .formula((x, p, gradient) -> {
          double above = Math.max(0, x - p[3]);
          gradient[0] = 1;
          gradient[1] = x - above;
          gradient[2] = above;
          gradient[3] = above > 0 ? p[1] - p[2] : 0;
          return p[0] + p[1] * x + (p[2] - p[1]) * above;
        });
  }

  private static Model collectiveRate() {
    return sizeLaw(
            FormulaModel.model(
                "superradiance.rate",
                "Collective emission rate against size",
                "G0 (N/N0)^a, N emitters, particles or volume; a = 1 for full coherence, 0 for"
                    + " independent emitters; Dicke, Phys. Rev. 93, 99 (1954)"))
        .formula(CurveModels::power);
  }

  private static Model collectiveIntensity() {
    return sizeLaw(
            FormulaModel.model(
                "superradiance.intensity",
                "Collective peak intensity against size",
                "I0 (N/N0)^a, N emitters or excitation; a = 2 for a fully coherent burst, 1 for"
                    + " independent emitters; Gross and Haroche, Phys. Rep. 93, 301 (1982)"))
        .formula(CurveModels::power);
  }

  private static FormulaModel.Builder sizeLaw(FormulaModel.Builder model) {
    return model
        .notNegative("reference value", "y", 1, "value at the reference size")
        .free("exponent", "1", 1, "a, log-log slope")
        .positive("reference size", "x", 1, "N0, where the reference value is quoted")
        .condition()
        .guess(CurveModels::logLine);
  }

  /** The line of least squares through the logarithms, quoted at their mean. */
  private static void logLine(DataShape data, double[] p) {
    DataShape.Line line = data.logarithmicLine();
    p[0] = Math.exp(line.value());
    p[1] = line.slope();
    p[2] = Math.exp(line.centre());
  }

  private static double power(double x, double[] p, double[] gradient) {
    double logarithm = Math.log(x / p[2]);
    double power = Math.exp(p[1] * logarithm);
    gradient[0] = power;
    gradient[1] = p[0] * power * logarithm;
    gradient[2] = -p[0] * power * p[1] / p[2];
    return p[0] * power;
  }

  private static Model stripeGain() {
    return FormulaModel.model(
            "gain.stripe",
            "Gain from the stripe length",
            "A (exp(g L) - 1)/g, lengths before saturation; Shaklee and Leheny, Appl. Phys. Lett."
                + " 18, 475 (1971)")
        .axes("mm", "counts")
        .notNegative("spontaneous", "counts/mm", 10, "A, spontaneous emission per length")
        .free("gain", "1/mm", 5, "net modal gain g")
        .formula((x, p, gradient) -> {
          double u = p[1] * x;
          double growth = Math.abs(u) < 1e-5 ? x * (1 + u / 2) : Math.expm1(u) / p[1];
          gradient[0] = growth;
          gradient[1] =
              Math.abs(u) < 1e-4
                  ? p[0] * x * x * (0.5 + u / 3 + u * u / 8)
                  : p[0] * (x * Math.exp(u) - growth) / p[1];
          return p[0] * growth;
        });
  }

  private static Model superfluorescence() {
    return FormulaModel.model(
            "pulse.superfluorescence",
            "Superfluorescence pulse",
            "N/(4 tR) sech^2((t - tD)/(2 tR)) + b; Bonifacio and Lugiato, Phys. Rev. A 11, 1507"
                + " (1975)")
        .axes("ps", "counts/ps")
        .notNegative("photons", "counts", 1000, "N, area of the pulse")
        .free("delay", "ps", 20, "tD, time of the peak")
        .positive("duration", "ps", 5, "tR; full width 3.5255 tR")
        .notNegative("background", "counts/ps", 1, "steady background")
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
          return p[0] * shape + p[3];
        });
  }

  private static Model exponential() {
    return FormulaModel.model("curve.exponential", "Exponential relaxation", "A exp(-x/tau) + c")
        .free("amplitude", "y", 1, "value above the offset at 0")
        .positive("constant", "x", 1, "tau, over which the rest falls to 1/e")
        .free("offset", "y", 0, "value far away")
        .formula((x, p, gradient) -> {
          double fall = Math.exp(-x / p[1]);
          gradient[0] = fall;
          gradient[1] = p[0] * fall * x / (p[1] * p[1]);
          gradient[2] = 1;
          return p[0] * fall + p[2];
        });
  }

  private static Model dampedCosine() {
    return FormulaModel.model(
            "curve.damped-cosine",
            "Damped precession or ringing",
            "A exp(-t/tau) cos(2 pi f t + phase) + B exp(-t/tau2) + c")
        .axes("ps", "")
        .free("amplitude", "y", 1, "amplitude of the oscillation at 0")
        .positive("damping time", "ps", 80, "1/e time of the oscillation")
        .notNegative("frequency", "1/ps", 0.02, "f, cycles per time")
        .free("phase", "rad", 0, "phase at 0")
        .free("decay amplitude", "y", 0.5, "amplitude of the part that does not oscillate")
        .positive("decay time", "ps", 200, "its 1/e time")
        .free("offset", "y", 0, "value far away")
        .formula((t, p, gradient) -> {
          double damping = Math.exp(-t / p[1]);
          double angle = 2 * Math.PI * p[2] * t + p[3];
          double cos = Math.cos(angle);
          double sin = Math.sin(angle);
          double fall = Math.exp(-t / p[5]);
          gradient[0] = damping * cos;
          gradient[1] = p[0] * damping * cos * t / (p[1] * p[1]);
          gradient[2] = -p[0] * damping * sin * 2 * Math.PI * t;
          gradient[3] = -p[0] * damping * sin;
          gradient[4] = fall;
          gradient[5] = p[4] * fall * t / (p[5] * p[5]);
          gradient[6] = 1;
          return p[0] * damping * cos + p[4] * fall + p[6];
        });
  }
}
