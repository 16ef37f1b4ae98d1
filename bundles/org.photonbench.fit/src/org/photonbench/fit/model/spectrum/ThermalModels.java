package org.photonbench.fit.model.spectrum;

import static org.photonbench.fit.model.PhysicalConstants.K_B_MEV_PER_K;

import java.util.List;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.FormulaModel;

/** Laws of temperature, in K, of width, gap, lifetime and intensity. */
final class ThermalModels {
  private ThermalModels() {}

  static List<Model> all() {
    return List.of(
        width(),
        varshni(),
        boseGap(),
        twoOscillatorGap(),
        activatedLifetime(),
        quenching(),
        brightDarkLifetime());
  }

  /** Bose-Einstein occupation of a mode of this energy in meV. */
  private static double occupation(double energy, double temperature) {
    return temperature <= 0 ? 0 : 1 / Math.expm1(energy / (K_B_MEV_PER_K * temperature));
  }

  /** Derivative of the occupation n by the mode energy, -n (n+1)/kT. */
  private static double occupationSlope(double n, double temperature) {
    return temperature <= 0 ? 0 : -n * (n + 1) / (K_B_MEV_PER_K * temperature);
  }

  private static Model width() {
    return FormulaModel.model(
            "thermal.width",
            "Line width against temperature",
            "G0 + g_ac T + G_LO/(exp(E_LO/kT) - 1); Rudin et al., Phys. Rev. B 42, 11218 (1990)")
        .axes("K", "meV")
        .notNegative("zero width", "meV", 1, "width at zero temperature")
        .notNegative("acoustic coupling", "meV/K", 0.02, "broadening by acoustic phonons")
        .notNegative("optical coupling", "meV", 60, "broadening by optical phonons")
        .positive("phonon energy", "meV", 17, "energy of the optical phonon")
        .formula((t, p, gradient) -> {
          double n = occupation(p[3], t);
          gradient[0] = 1;
          gradient[1] = t;
          gradient[2] = n;
          gradient[3] = p[2] * occupationSlope(n, t);
          return p[0] + p[1] * t + p[2] * n;
        });
  }

  private static Model varshni() {
    return FormulaModel.model(
            "thermal.gap.varshni",
            "Gap against temperature (Varshni)",
            "E0 - a T^2/(T + b), a below 0 for lead halide perovskites; Varshni, Physica 34, 149"
                + " (1967)")
        .axes("K", "eV")
        .free("zero gap", "eV", 2.25, "gap at zero temperature")
        .free("slope", "eV/K", -3e-4, "limit of -dE/dT at high temperature, of either sign")
        .positive("temperature", "K", 100, "temperature b at which the law becomes linear")
        .formula((t, p, gradient) -> {
          double share = t * t / (t + p[2]);
          gradient[0] = 1;
          gradient[1] = -share;
          gradient[2] = p[1] * share / (t + p[2]);
          return p[0] - p[1] * share;
        });
  }

  private static Model boseGap() {
    return FormulaModel.model(
            "thermal.gap.bose",
            "Gap against temperature (one oscillator)",
            "E0 + 2 a n(E_ph), a of either sign; O'Donnell and Chen, Appl. Phys. Lett. 58, 2924"
                + " (1991)")
        .axes("K", "eV")
        .free("zero gap", "eV", 2.25, "gap at zero temperature")
        .free("coupling", "meV", 30, "a, of either sign")
        .positive("phonon energy", "meV", 15, "energy of the oscillator")
        .formula((t, p, gradient) -> {
          double n = occupation(p[2], t);
          gradient[0] = 1;
          gradient[1] = 2e-3 * n;
          gradient[2] = 2e-3 * p[1] * occupationSlope(n, t);
          return p[0] + 2e-3 * p[1] * n;
        });
  }

  private static Model twoOscillatorGap() {
    return FormulaModel.model(
            "thermal.gap.two-oscillators",
            "Gap against temperature (expansion and two oscillators)",
            "E0 + c T + 2 a1 n(E1) + 2 a2 n(E2); Goebel et al., Phys. Rev. B 57, 15183 (1998)")
        .axes("K", "eV")
        .free("zero gap", "eV", 2.25, "gap at zero temperature")
        .free("expansion", "meV/K", 0.1, "linear term of thermal expansion")
        .free("coupling 1", "meV", 10, "a1, acoustic, of either sign")
        .positive("phonon energy 1", "meV", 5, "energy of the acoustic oscillator")
        .free("coupling 2", "meV", -20, "a2, optical, of either sign")
        .positive("phonon energy 2", "meV", 20, "energy of the optical oscillator")
        .formula((t, p, gradient) -> {
          double n1 = occupation(p[3], t);
          double n2 = occupation(p[5], t);
          gradient[0] = 1;
          gradient[1] = 1e-3 * t;
          gradient[2] = 2e-3 * n1;
          gradient[3] = 2e-3 * p[2] * occupationSlope(n1, t);
          gradient[4] = 2e-3 * n2;
          gradient[5] = 2e-3 * p[4] * occupationSlope(n2, t);
          return p[0] + 1e-3 * p[1] * t + 2e-3 * (p[2] * n1 + p[4] * n2);
        });
  }

  private static Model activatedLifetime() {
    return FormulaModel.model(
            "thermal.lifetime.activated",
            "Lifetime against temperature with an activated loss",
            "1/(k0 + ka exp(-Ea/kT)); Arrhenius")
        .axes("K", "ns")
        .positive("zero rate", "1/ns", 1, "decay rate at zero temperature")
        .notNegative("activated rate", "1/ns", 10, "rate of the loss at high temperature")
        .positive("activation energy", "meV", 30, "energy of activation")
        .formula((t, p, gradient) -> {
          double share = t <= 0 ? 0 : Math.exp(-p[2] / (K_B_MEV_PER_K * t));
          double tau = 1 / (p[0] + p[1] * share);
          gradient[0] = -tau * tau;
          gradient[1] = -tau * tau * share;
          gradient[2] = t <= 0 ? 0 : tau * tau * p[1] * share / (K_B_MEV_PER_K * t);
          return tau;
        });
  }

  private static Model quenching() {
    return FormulaModel.model(
            "thermal.intensity",
            "Thermal quenching of intensity",
            "I0/(1 + A exp(-Ea/kT)); Arrhenius")
        .axes("K", "counts")
        .notNegative("zero intensity", "counts", 1000, "intensity at zero temperature")
        .notNegative("loss ratio", "1", 10, "loss over radiative rate at high temperature")
        .positive("activation energy", "meV", 50, "energy of activation")
        .formula((t, p, gradient) -> {
          double share = t <= 0 ? 0 : Math.exp(-p[2] / (K_B_MEV_PER_K * t));
          double factor = 1 / (1 + p[1] * share);
          gradient[0] = factor;
          gradient[1] = -p[0] * factor * factor * share;
          gradient[2] = t <= 0 ? 0 : p[0] * factor * factor * p[1] * share / (K_B_MEV_PER_K * t);
          return p[0] * factor;
        });
  }

  /** The slow eigenvalue s of s^2 - S s + P = 0; its derivatives from the equation itself. */
  private static Model brightDarkLifetime() {
    return FormulaModel.model(
            "thermal.lifetime.bright-dark",
            "Long lifetime of a bright and a dark exciton",
            "1/slow rate of two states that exchange by two phonons, down g0 (n+1)^2, up g0 n^2;"
                + " Tamarat et al., Nat. Commun. 11, 6001 (2020)")
        .axes("K", "ns")
        .positive("bright rate", "1/ns", 5, "decay rate of the bright exciton")
        .notNegative("dark rate", "1/ns", 0.01, "decay rate of the dark exciton")
        .notNegative("exchange rate", "1/ns", 0.05, "g0, exchange at zero temperature")
        .positive("phonon energy", "meV", 17, "energy of the phonon")
        .formula((t, p, gradient) -> {
          double n = occupation(p[3], t);
          double down = p[2] * (n + 1) * (n + 1);
          double up = p[2] * n * n;
          double sum = p[0] + p[1] + down + up;
          double product = p[0] * (p[1] + up) + down * p[1];
          double slow = 2 * product / (sum + Math.sqrt(sum * sum - 4 * product));
          double tau = 1 / slow;
          // d slow = (s dS - dP)/(2 s - S)
          double scale = -tau * tau / (2 * slow - sum);
          gradient[0] = scale * (slow - p[1] - up);
          gradient[1] = scale * (slow - p[0] - down);
          double byDown = slow - p[1];
          double byUp = slow - p[0];
          gradient[2] = scale * (byDown * (n + 1) * (n + 1) + byUp * n * n);
          gradient[3] = scale * 2 * p[2] * (byDown * (n + 1) + byUp * n) * occupationSlope(n, t);
          return tau;
        });
  }
}
