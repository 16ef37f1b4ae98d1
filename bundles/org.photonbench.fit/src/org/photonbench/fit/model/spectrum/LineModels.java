package org.photonbench.fit.model.spectrum;

import static org.photonbench.fit.model.PhysicalConstants.BOHR_MAGNETON_MEV_PER_T;

import java.util.Arrays;
import java.util.List;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.FormulaModel;

/** Exponential tail, phonon replicas, polarisation, levels in fields, wander of a line. */
final class LineModels {
  private static final int REPLICAS = 6;
  private static final double MEV = 1e-3;

  private LineModels() {}

  static List<Model> all() {
    return List.of(
        tail(),
        replicas(),
        polarisation(),
        zeeman(1),
        zeeman(-1),
        stark(),
        anticrossing(1),
        anticrossing(-1),
        wander(),
        freeDiffusion());
  }

  private static Model tail() {
    return FormulaModel.model(
            "spectrum.tail",
            "Exponential tail below a peak",
            "I0 exp((E - E0)/Es) + c for E below the peak; Urbach, Phys. Rev. 92, 1324 (1953)")
        .axes("eV", "counts")
        .notNegative("intensity", "counts", 100, "intensity of the tail at the reference energy")
        .positive("slope energy", "meV", 20, "Es, over which the tail grows by e")
        .notNegative("floor", "counts", 1, "constant background")
        .positive("reference", "eV", 2.3, "energy E0 at which the intensity is quoted")
        .condition()
        .formula((low, high, p, gradient) -> {
          double slope = p[1] * MEV;
          double width = (high - low) / slope;
          // Mean of exp over the bin, from the lower edge: e^u (e^w - 1)/w.
          double start = Math.exp((low - p[3]) / slope);
          double mean = width == 0 ? 1 : Math.expm1(width) / width;
          double share = start * mean;
          double meanSlope = width == 0 ? 0 : Math.exp(width) - mean;
          gradient[0] = share;
          gradient[1] = -p[0] * ((low - p[3]) / slope * share + start * meanSlope) / p[1];
          gradient[2] = 1;
          gradient[3] = -p[0] * share / slope;
          return p[0] * share + p[2];
        });
  }

  private static Model replicas() {
    return FormulaModel.model(
            "spectrum.replicas",
            "No-phonon line and phonon replicas",
            "A exp(-S) sum_n S^n/n! G(E - E0 + n Eph), one Gaussian width; Huang and Rhys, Proc. R."
                + " Soc. A 204, 406 (1950); temperature 0")
        .axes("eV", "counts")
        .notNegative("area", "counts eV", 10, "area of all lines together")
        .positive("centre", "eV", 2.4, "energy of the no-phonon line")
        .positive("width", "meV", 5, "full width at half maximum of every line")
        .notNegative("coupling", "1", 0.5, "Huang-Rhys factor S")
        .positive("phonon energy", "meV", 17, "distance of the replicas")
        .notNegative("floor", "counts", 1, "constant background")
        .formula((x, p, gradient) -> {
          double[] out = new double[2];
          double[] width = {p[2]};
          double weight = Math.exp(-p[3]);
          double below = 0;
          double sum = 0;
          Arrays.fill(gradient, 0);
          for (int n = 0; n <= REPLICAS; n++) {
            double value = PeakShape.GAUSSIAN.at(x - p[1] + n * p[4] * MEV, width, out);
            sum += weight * value;
            gradient[1] -= p[0] * weight * out[0];
            gradient[2] += p[0] * weight * out[1];
            gradient[3] += p[0] * (below - weight) * value;
            gradient[4] += p[0] * weight * out[0] * n * MEV;
            below = weight;
            weight *= p[3] / (n + 1);
          }
          gradient[0] = sum;
          gradient[5] = 1;
          return p[0] * sum + p[5];
        });
  }

  private static Model polarisation() {
    return FormulaModel.model(
            "spectrum.polarisation",
            "Intensity behind a polariser",
            "b + A (1 + P cos 2(theta - theta0))/2; Malus")
        .axes("rad", "counts")
        .notNegative("background", "counts", 10, "unpolarised background")
        .notNegative("amplitude", "counts", 1000, "intensity without polariser")
        .fraction("degree", 0.8, "degree of linear polarisation")
        .free("axis", "rad", 0.3, "angle of the polarisation")
        .formula((x, p, gradient) -> {
          double cos = Math.cos(2 * (x - p[3]));
          gradient[0] = 1;
          gradient[1] = (1 + p[2] * cos) / 2;
          gradient[2] = p[1] * cos / 2;
          gradient[3] = p[1] * p[2] * Math.sin(2 * (x - p[3]));
          return p[0] + p[1] * gradient[1];
        });
  }

  private static Model zeeman(int sign) {
    String which = sign > 0 ? "upper" : "lower";
    return FormulaModel.model(
            "level.zeeman." + which,
            "Level in a magnetic field (" + which + ")",
            "E0 "
                + (sign > 0 ? "+" : "-")
                + " sqrt(D^2 + (g muB B)^2)/2 + c B^2; Bayer et al., Phys. Rev. B 65, 195315"
                + " (2002)")
        .axes("T", "meV")
        .free("centre", "meV", 0, "mean energy of both levels without field")
        .notNegative("zero splitting", "meV", 0.3, "D, splitting without field")
        .free("g factor", "1", 2, "Lande factor of the exciton")
        .free("diamagnetic", "meV/T^2", 0.01, "diamagnetic coefficient c")
        .formula((field, p, gradient) -> {
          double perG = BOHR_MAGNETON_MEV_PER_T * field;
          double root = Math.hypot(p[1], p[2] * perG);
          gradient[0] = 1;
          gradient[1] = root == 0 ? 0 : sign * p[1] / (2 * root);
          gradient[2] = root == 0 ? 0 : sign * p[2] * perG * perG / (2 * root);
          gradient[3] = field * field;
          return p[0] + sign * root / 2 + p[3] * field * field;
        });
  }

  private static Model stark() {
    return FormulaModel.model(
            "level.stark",
            "Level in an electric field",
            "E0 - p F - alpha F^2/2; Empedocles and Bawendi, Science 278, 2114 (1997)")
        .axes("kV/cm", "meV")
        .free("centre", "meV", 0, "energy without field")
        .free("dipole", "meV/(kV/cm)", 0.01, "permanent dipole p along the field")
        .free("polarisability", "meV/(kV/cm)^2", 1e-3, "alpha")
        .formula((field, p, gradient) -> {
          gradient[0] = 1;
          gradient[1] = -field;
          gradient[2] = -field * field / 2;
          return p[0] - p[1] * field - p[2] * field * field / 2;
        });
  }

  private static Model anticrossing(int sign) {
    String which = sign > 0 ? "upper" : "lower";
    return FormulaModel.model(
            "level.anticrossing." + which,
            "Anticrossing of emitter and cavity (" + which + ")",
            "Ex + D/2 " + (sign > 0 ? "+" : "-") + " sqrt(D^2 + 4 g^2)/2, D the detuning")
        .axes("meV", "meV")
        .free("emitter", "meV", 0, "energy of the emitter")
        .notNegative("coupling", "meV", 1, "g, half the splitting on resonance")
        .free("resonance", "meV", 0, "setting at which the detuning is 0")
        .formula((x, p, gradient) -> {
          double detuning = x - p[2];
          double root = Math.hypot(detuning, 2 * p[1]);
          gradient[0] = 1;
          gradient[1] = root == 0 ? 0 : sign * 2 * p[1] / root;
          gradient[2] = root == 0 ? -0.5 : -0.5 - sign * detuning / (2 * root);
          return p[0] + detuning / 2 + sign * root / 2;
        });
  }

  private static Model wander() {
    return FormulaModel.model(
            "diffusion.bounded",
            "Variogram of a line that wanders within bounds",
            "2 s^2 (1 - exp(-lag/tau)) + 2 m^2; Ornstein-Uhlenbeck process")
        .axes("s", "meV^2")
        .notNegative("spread", "meV", 1, "standard deviation s of the centre")
        .positive("correlation time", "s", 10, "tau, over which the centre is forgotten")
        .notNegative("measurement error", "meV", 0.1, "standard error m of one centre")
        .formula((x, p, gradient) -> {
          double fall = Math.exp(-x / p[1]);
          gradient[0] = 4 * p[0] * (1 - fall);
          gradient[1] = -2 * p[0] * p[0] * fall * x / (p[1] * p[1]);
          gradient[2] = 4 * p[2];
          return 2 * p[0] * p[0] * (1 - fall) + 2 * p[2] * p[2];
        });
  }

  private static Model freeDiffusion() {
    return FormulaModel.model(
            "diffusion.free",
            "Variogram of a line that diffuses freely",
            "2 D lag + 2 m^2; Wiener process")
        .axes("s", "meV^2")
        .notNegative("diffusion", "meV^2/s", 1, "diffusion coefficient D")
        .notNegative("measurement error", "meV", 0.1, "standard error m of one centre")
        .formula((x, p, gradient) -> {
          gradient[0] = 2 * x;
          gradient[1] = 4 * p[1];
          return 2 * p[0] * x + 2 * p[1] * p[1];
        });
  }
}
