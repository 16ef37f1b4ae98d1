package org.photonbench.calculator;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;
import static org.photonbench.fit.model.PhysicalConstants.HC_EV_NM;
import static org.photonbench.fit.model.PhysicalConstants.H_MEV_PS;

import java.util.List;
import org.photonbench.fit.model.formula.CrystalStructure;
import org.photonbench.fit.model.formula.Spectroscopy;

/** Axes of spectra, phonons. */
final class SpectrumCalculators {
  private static final double NM_PER_CM = 1e7;
  private static final int REPLICAS = 3;

  private SpectrumCalculators() {}

  static List<Calculator> all() {
    return List.of(photon(), huangRhys(), oscillation());
  }

  private static Calculator photon() {
    return Calculator.named("photon", "Wavelength, energy and widths")
        .help(
            "Converts a photon and a width, and gives the factor by which a spectrum per nm becomes"
                + " one per eV. The exact width is the difference of the energies of both ends.")
        .formula("E = hc/λ;  I(E) = I(λ) λ²/hc;  ΔE = hc/(λ − Δλ/2) − hc/(λ + Δλ/2) ≈ hc Δλ/λ²")
        .reference("E. Tiesinga et al., Rev. Mod. Phys. 93, 025010 (2021): CODATA 2018")
        .input(Light.wavelength("In vacuum; for air multiply with its index first."))
        .input(Input.positive("width", "Width", "nm", "Centred at the wavelength.").asOptional())
        .input(
            Input.positive("energyWidth", "Width in energy", "meV", "Centred at the energy.")
                .asOptional())
        .atMostOne("width", "energyWidth")
        .output(Output.of("energy", "Photon energy", "eV", "hc/λ", Light::energy))
        .output(Output.of("wavelength", "Wavelength", "nm", "hc/E", v -> v.number("wavelength")))
        .output(
            Output.of(
                "wavenumber", "Wavenumber", "1/cm", "1/λ", v -> NM_PER_CM / v.number("wavelength")))
        .output(
            Output.of("frequency", "Frequency", "THz", "E/h", v -> Light.energyMev(v) / H_MEV_PS))
        .output(
            Output.of(
                "jacobian",
                "Factor from per nm to per eV",
                "nm/eV",
                "λ²/hc",
                v -> Spectroscopy.perEnergyFactor(v.number("wavelength"))))
        .output(
            Output.of(
                    "energy-width",
                    "Width in energy",
                    "meV",
                    "difference of the ends, exact",
                    v ->
                        Light.MEV_PER_EV
                            * Spectroscopy.energyWidth(v.number("wavelength"), v.number("width")))
                .needing("width"))
        .output(
            Output.of(
                    "energy-width-linear",
                    "Width in energy, first order",
                    "meV",
                    "hc Δλ/λ²",
                    v ->
                        Light.MEV_PER_EV
                            * Spectroscopy.linearEnergyWidth(
                                v.number("wavelength"), v.number("width")))
                .needing("width"))
        .output(
            Output.of(
                    "width",
                    "Width in wavelength",
                    "nm",
                    "difference of the ends, exact",
                    SpectrumCalculators::wavelengthWidth)
                .needing("energyWidth"))
        .build();
  }

  private static double wavelengthWidth(Values v) {
    double half = v.number("energyWidth") / Light.MEV_PER_EV / 2;
    double energy = Light.energy(v);
    if (half >= energy) {
      throw new IllegalArgumentException("the width reaches down to no energy");
    }
    return HC_EV_NM / (energy - half) - HC_EV_NM / (energy + half);
  }

  private static Calculator huangRhys() {
    Calculator.Builder builder =
        Calculator.named("huang-rhys", "Phonon replicas")
            .help(
                "Shares of the zero-phonon line and its replicas for one Einstein mode, and the"
                    + " Debye-Waller factor of the part without phonons. At a temperature the"
                    + " zero-phonon line holds also light that gave and took the same number of"
                    + " phonons.")
            .formula(
                "I_p = e^(−S(2n+1)) ((n+1)/n)^(p/2) I_p(2S√(n(n+1))); T = 0: e^(−S) S^p/p!;"
                    + "  DW = e^(−S(2n+1))")
            .reference("K. Huang and A. Rhys, Proc. R. Soc. A 204, 406 (1950)")
            .input(
                Input.number("factor", "Huang-Rhys factor S", "", "Mean number of phonons at 0 K.")
                    .range(0, false, 100))
            .input(Input.positive("phonon", "Phonon energy", "meV", "Of the mode."))
            .input(
                Input.number("temperature", "Temperature", "K", "0: phonons not excited.")
                    .range(0, false, Double.POSITIVE_INFINITY)
                    .byDefault("0"))
            .output(
                Output.of(
                    "occupation",
                    "Thermal occupation n",
                    "",
                    "1/(e^(E/kT) − 1)",
                    SpectrumCalculators::occupation))
            .output(
                Output.of(
                    "debye-waller",
                    "Debye-Waller factor",
                    "",
                    "e^(−S(2n+1))",
                    v -> Spectroscopy.debyeWaller(v.number("factor"), occupation(v))))
            .output(
                Output.of(
                    "anti-stokes",
                    "Share of the replica above the line",
                    "",
                    "I_−1",
                    v -> Spectroscopy.replica(-1, v.number("factor"), occupation(v))));
    for (int p = 0; p <= REPLICAS; p++) {
      int order = p;
      builder.output(
          Output.of(
              "replica-" + p,
              p == 0 ? "Share of the zero-phonon line" : "Share of replica " + p,
              "",
              "I_" + p,
              v -> Spectroscopy.replica(order, v.number("factor"), occupation(v))));
    }
    return builder
        .output(
            Output.of(
                "shift",
                "Mean shift",
                "meV",
                "S times the phonon energy, below the zero-phonon line",
                v -> v.number("factor") * v.number("phonon")))
        .build();
  }

  private static double occupation(Values v) {
    return Spectroscopy.occupation(v.number("phonon"), v.number("temperature"));
  }

  private static Calculator oscillation() {
    return Calculator.named("oscillation", "Vibration: period and energy")
        .help("Energy of a mode from its period in a trajectory, and the width of its damped line.")
        .formula("E = h/T;  ΔE = 2ħ/τ for an amplitude e^(−t/τ)")
        .reference("D. A. McQuarrie, Statistical Mechanics (Harper & Row, 1976)")
        .input(Input.positive("period", "Period", "fs", "Of the oscillation."))
        .input(
            Input.positive("decay", "Decay time", "fs", "1/e time of its amplitude.").asOptional())
        .output(
            Output.of(
                "energy",
                "Mode energy",
                "meV",
                "h/T",
                v -> CrystalStructure.energyOfPeriod(v.number("period") / 1e3)))
        .output(
            Output.of(
                    "width",
                    "Width of its line",
                    "meV",
                    "2ħ/τ, full width at half maximum",
                    v -> 2 * HBAR_MEV_PS / (v.number("decay") / 1e3))
                .needing("decay"))
        .build();
  }
}
