package org.photonbench.calculator;

import static org.photonbench.fit.model.PhysicalConstants.ELEMENTARY_CHARGE_C;
import static org.photonbench.fit.model.PhysicalConstants.K_B_MEV_PER_K;

import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.fit.model.formula.Cavity;
import org.photonbench.fit.model.formula.PulsedStatistics;
import org.photonbench.fit.model.formula.Saturation;

/** Excitons and biexcitons, their absorption and their coupling. */
final class ExcitonCalculators {
  private static final String NAIR =
      "G. Nair, J. Zhao and M. G. Bawendi, Nano Lett. 11, 1136 (2011)";
  private static final String PULSED = "pulsed";
  private static final String CONTINUOUS = "continuous";
  private static final double NM2_PER_CM2 = 1e14;
  private static final double HZ_PER_MHZ = 1e6;
  private static final double S_PER_NS = 1e-9;
  private static final double J_PER_UJ = 1e-6;
  private static final double RADIANS = Math.PI / 180;

  private ExcitonCalculators() {}

  static List<Calculator> all() {
    return List.of(biexciton(), purity(), crossSection(), superlattice());
  }

  private static Calculator biexciton() {
    return Calculator.named("biexciton", "Biexciton quantum yield")
        .help(
            "The ratio of biexciton to exciton yield from g²(0) under weak pulses, corrected for the"
                + " mean number of excitons per pulse. The yield of the biexciton itself needs the"
                + " exciton's. Take g²(0) of the ON state, background-corrected.")
        .formula(
            "g²(0) = 2 r p₂/(p₁ + r p₂)², p_m = P(n ≥ m) of Poisson ⟨N⟩; ⟨N⟩ → 0: r = g²(0);"
                + "  QY_XX = r QY_X;  k_r = QY_XX/τ_XX")
        .reference(NAIR)
        .input(
            Input.number("g2", "g²(0)", "", "Of pulsed light, by adjacent peaks.")
                .range(0, false, Double.POSITIVE_INFINITY))
        .input(occupancy("0").range(0, false, 100))
        .input(
            Input.number("yield", "Quantum yield of the exciton", "", "In the same state.")
                .range(0, true, 1)
                .asOptional())
        .input(
            Input.positive("lifetime", "Lifetime of the biexciton", "ps", "From heralded photons.")
                .asOptional())
        .output(
            Output.of(
                "ratio",
                "Yield ratio QY_XX/QY_X",
                "",
                "smaller root of g p₂² r² + (2 g p₁ p₂ − 2 p₂) r + g p₁² = 0",
                ExcitonCalculators::yieldRatio))
        .output(Output.of("purity", "Purity", "", "1 − g²(0) as given", v -> 1 - v.number("g2")))
        .output(
            Output.of(
                    "yield",
                    "Quantum yield of the biexciton",
                    "",
                    "r QY_X",
                    v -> yieldRatio(v) * v.number("yield"))
                .needing("yield"))
        .output(
            Output.of(
                    "radiative-rate",
                    "Radiative rate of the biexciton",
                    "1/ns",
                    "QY_XX/τ_XX",
                    v -> 1e3 * yieldRatio(v) * v.number("yield") / v.number("lifetime"))
                .needing("yield", "lifetime"))
        .output(
            Output.of(
                    "auger-rate",
                    "Other rates of the biexciton",
                    "1/ns",
                    "(1 − QY_XX)/τ_XX: Auger recombination and what else does not radiate",
                    v -> 1e3 * (1 - yieldRatio(v) * v.number("yield")) / v.number("lifetime"))
                .needing("yield", "lifetime"))
        .remark((values, _) ->
            values.has("yield")
                ? Optional.empty()
                : Optional.of(
                    Message.info(
                        "Without the yield of the exciton only the ratio of both yields is known.")))
        .remark((_, outputs) ->
            outputs
                .get("ratio")
                .filter(r -> r.interval95().map(Interval::low).orElse(r.value()) > 1)
                .map(_ ->
                    Message.warning(
                        "The biexciton would radiate more often than the exciton: this is more than one emitter, or background.",
                        "Test with a time gate.")))
        .build();
  }

  private static double yieldRatio(Values v) {
    double g2 = v.number("g2");
    double occupancy = v.number("occupancy");
    double ratio = occupancy > 0 ? PulsedStatistics.yieldRatio(g2, occupancy) : g2;
    if (Double.isNaN(ratio)) {
      throw new IllegalArgumentException(
          "no ratio of yields gives g2(0) = " + g2 + " with " + occupancy + " excitons per pulse");
    }
    return ratio;
  }

  private static Calculator purity() {
    return Calculator.named("purity", "Purity against excitation")
        .help("g²(0) and relative brightness of exciton and biexciton under pulses.")
        .formula("g²(0) = 2 r p₂/(p₁ + r p₂)²;  brightness p₁ + r p₂")
        .reference(NAIR)
        .input(occupancy("").range(0, true, 100))
        .input(
            Input.number("ratio", "Yield ratio QY_XX/QY_X", "", "g²(0) under weak pulses.")
                .range(0, false, Double.POSITIVE_INFINITY))
        .output(
            Output.of(
                "g2",
                "g²(0)",
                "",
                "2 r p₂/(p₁ + r p₂)²",
                v -> PulsedStatistics.g2(v.number("occupancy"), v.number("ratio"))))
        .output(
            Output.of(
                "purity",
                "Purity",
                "",
                "1 − g²(0)",
                v -> 1 - PulsedStatistics.g2(v.number("occupancy"), v.number("ratio"))))
        .output(
            Output.of(
                "brightness",
                "Brightness over that of the exciton alone, saturated",
                "",
                "p₁ + r p₂",
                v -> Saturation.pulsedWithBiexciton(v.number("occupancy"), v.number("ratio"))))
        .output(
            Output.of(
                "limit",
                "g²(0) for ever stronger pulses",
                "",
                "2 r/(1 + r)²",
                v -> PulsedStatistics.g2AtSaturation(v.number("ratio"))))
        .build();
  }

  private static Input occupancy(String standard) {
    Input input =
        Input.number(
            "occupancy",
            "Mean excitons per pulse ⟨N⟩",
            "",
            "0: the limit of weak pulses. Power over saturation power of a saturation curve.");
    return standard.isEmpty() ? input : input.byDefault(standard);
  }

  private static Calculator crossSection() {
    return Calculator.named("cross-section", "Absorption cross-section")
        .help(
            "Cross-section of one emitter from where it saturates. Pulsed: the fluence, or the"
                + " average intensity, that makes one exciton per pulse on average. Continuous: the"
                + " intensity that excites once per lifetime. Give the intensity at the emitter,"
                + " at the peak of the spot.")
        .formula("pulsed: σ = ħω/F_sat = ħω f/I_sat;  continuous: σ = ħω/(τ I_sat);  ⟨N⟩ = σ F/ħω")
        .reference("C. A. Leatherdale et al., J. Phys. Chem. B 106, 7619 (2002)")
        .input(
            Input.choice("excitation", "Excitation", "How the laser shines.", PULSED, CONTINUOUS))
        .input(Light.wavelength("Of the exciting light."))
        .input(
            Input.positive("intensity", "Saturation intensity", "W/cm2", "Average in time.")
                .asOptional())
        .input(
            Input.positive(
                    "fluence", "Saturation fluence", "uJ/cm2", "Of one pulse; pulsed light only.")
                .asOptional())
        .exactlyOne("intensity", "fluence")
        .input(
            Input.positive("repetition", "Repetition rate", "MHz", "Pulsed light by intensity.")
                .asOptional())
        .input(
            Input.positive("lifetime", "Lifetime", "ns", "Continuous light: of the exciton.")
                .asOptional())
        .input(
            Input.positive("power", "Another intensity", "W/cm2", "Where ⟨N⟩ is wanted.")
                .asOptional())
        .output(
            Output.of(
                "cross-section",
                "Absorption cross-section",
                "cm2",
                "photon energy over saturation fluence",
                v -> 1 / saturatingPhotons(v)))
        .output(
            Output.of(
                "area",
                "Absorption cross-section",
                "nm2",
                "photon energy over saturation fluence",
                v -> NM2_PER_CM2 / saturatingPhotons(v)))
        .output(
            Output.of(
                "photons",
                "Photons per area at saturation",
                "1/cm2",
                "per pulse, or per lifetime of continuous light",
                ExcitonCalculators::saturatingPhotons))
        .output(
            Output.of(
                    "occupancy",
                    "Mean excitons at the other intensity",
                    "",
                    "intensity over saturation intensity",
                    v -> v.number("power") / v.number("intensity"))
                .needing("power", "intensity"))
        .build();
  }

  /** Photons/cm^2 per pulse, or per lifetime, that make one exciton on average. */
  private static double saturatingPhotons(Values v) {
    double joule = Light.energy(v) * ELEMENTARY_CHARGE_C;
    if (v.choice("excitation").equals(CONTINUOUS)) {
      if (!v.has("intensity") || !v.has("lifetime")) {
        throw new IllegalArgumentException(
            "continuous light needs intensity and lifetime, not fluence");
      }
      return v.number("intensity") * v.number("lifetime") * S_PER_NS / joule;
    }
    if (v.has("fluence")) {
      return v.number("fluence") * J_PER_UJ / joule;
    }
    if (!v.has("repetition")) {
      throw new IllegalArgumentException("pulsed light by its intensity needs repetition");
    }
    return Saturation.fluence(
        v.number("intensity"), v.number("repetition") * HZ_PER_MHZ, Light.energy(v));
  }

  private static Calculator superlattice() {
    return Calculator.named("superlattice", "Dipole coupling in a superlattice")
        .help(
            "Coupling of two parallel point dipoles, against the thermal energy. At distances of a"
                + " few sizes of the crystals point dipoles are a rough picture; ordered neighbours"
                + " add to the coupling, disorder of the energies beats it.")
        .formula("J = μ² (1 − 3 cos²θ)/(4π ε ε0 r³)")
        .reference("M. Kasha, H. R. Rawls and M. A. El-Bayoumi, Pure Appl. Chem. 11, 371 (1965)")
        .input(Input.positive("dipole", "Transition dipole", "D", "Of one emitter, in Debye."))
        .input(Input.positive("permittivity", "Relative permittivity", "", "Between the emitters."))
        .input(Input.positive("distance", "Distance", "nm", "From centre to centre."))
        .input(
            Input.number(
                    "angle", "Angle", "deg", "Between the dipoles and the line that joins them.")
                .byDefault("0"))
        .input(
            Input.positive("temperature", "Temperature", "K", "To compare with.").byDefault("300"))
        .input(
            Input.positive("wanted", "Wanted coupling", "meV", "Its size, whatever its sign.")
                .asOptional())
        .output(
            Output.of(
                "coupling",
                "Coupling J",
                "meV",
                "at the angle",
                v -> dipoles(v, v.number("dipole"), Math.cos(RADIANS * v.number("angle")))))
        .output(
            Output.of(
                "in-line",
                "Coupling J, dipoles in line",
                "meV",
                "−2 μ²/(4π ε ε0 r³)",
                v -> dipoles(v, v.number("dipole"), 1)))
        .output(
            Output.of(
                "side-by-side",
                "Coupling J, dipoles side by side",
                "meV",
                "μ²/(4π ε ε0 r³)",
                v -> dipoles(v, v.number("dipole"), 0)))
        .output(
            Output.of(
                "thermal",
                "Size of the coupling over kT",
                "",
                "|J|/kT",
                v ->
                    Math.abs(dipoles(v, v.number("dipole"), Math.cos(RADIANS * v.number("angle"))))
                        / (K_B_MEV_PER_K * v.number("temperature"))))
        .output(
            Output.of(
                    "dipole-needed",
                    "Dipole needed for the wanted coupling",
                    "D",
                    "at the angle, √(J/J(1 D))",
                    v ->
                        Math.sqrt(
                            v.number("wanted")
                                / Math.abs(dipoles(v, 1, Math.cos(RADIANS * v.number("angle"))))))
                .needing("wanted"))
        .remark((_, outputs) ->
            outputs
                .get("coupling")
                .map(j ->
                    Message.info(
                        j.value() < 0
                            ? "J is below 0: the bright state is the lowest (J-type)."
                            : "J is not below 0: the bright state is the highest (H-type).")))
        .build();
  }

  private static double dipoles(Values v, double dipole, double cosine) {
    return Cavity.dipoleCoupling(dipole, cosine, v.number("permittivity"), v.number("distance"));
  }
}
