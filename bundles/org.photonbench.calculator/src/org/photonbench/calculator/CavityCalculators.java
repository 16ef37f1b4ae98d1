package org.photonbench.calculator;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.model.formula.Cavity;

/** Emitters in cavities. */
final class CavityCalculators {
  private static final String PURCELL_1946 = "E. M. Purcell, Phys. Rev. 69, 681 (1946)";
  private static final String ANDREANI =
      "L. C. Andreani, G. Panzarini and J.-M. Gérard, Phys. Rev. B 60, 13276 (1999)";
  private static final String AUFFEVES =
      "A. Auffèves et al., Phys. Rev. A 81, 053838 (2010): emitters with pure dephasing";

  private CavityCalculators() {}

  static List<Calculator> all() {
    return List.of(purcell(), measuredPurcell(), coupling(), quality(), filter(), modeVolume());
  }

  private static Calculator purcell() {
    return Calculator.named("purcell", "Purcell factor")
        .help(
            "How much faster an emitter radiates into a cavity mode. With the homogeneous linewidth"
                + " of the emitter also the factor of a broad emitter, whose own Q limits it; with"
                + " the lifetime also the lifetime in the cavity, where the radiation into all"
                + " other modes stays as it was.")
        .formula(
            "F = 3/(4π²) (λ/n)³ Q/V;  1/Q_eff = 1/Q + 1/Q_em, Q_em = E/ΔE;"
                + "  T1(cavity) = T1/(1 + η F)")
        .reference(PURCELL_1946)
        .reference(AUFFEVES)
        .input(Light.wavelength("Of the cavity mode."))
        .input(Light.index())
        .input(quality("Quality factor of the cavity."))
        .input(Light.volume())
        .input(
            Input.positive(
                    "linewidth",
                    "Homogeneous linewidth of the emitter",
                    "meV",
                    "Full width at half maximum of one emitter, 2 ħ/T2. Without it F is that of an"
                        + " infinitely sharp emitter.")
                .asOptional())
        .input(
            Input.number(
                    "placement",
                    "Placement",
                    "",
                    "Squared field at the emitter over its maximum, times the squared cosine"
                        + " between dipole and field.")
                .share()
                .byDefault("1"))
        .input(
            Input.number(
                    "detuning",
                    "Detuning",
                    "nm",
                    "Wavelength of the emitter less that of the cavity.")
                .byDefault("0"))
        .input(
            Input.positive("lifetime", "Lifetime without the cavity", "ps", "Total lifetime T1.")
                .asOptional())
        .input(
            Input.number(
                    "yield",
                    "Quantum yield without the cavity",
                    "",
                    "Share η of the decays that are radiative; only those are accelerated.")
                .share()
                .byDefault("1"))
        .output(
            Output.of(
                "factor",
                "Purcell factor F",
                "",
                "3/(4π²) (λ/n)³ Q/V, at the best place, on resonance",
                v -> purcell(v, v.number("quality"))))
        .output(
            Output.of(
                    "emitter-quality",
                    "Q of the emitter",
                    "",
                    "photon energy over homogeneous linewidth",
                    CavityCalculators::emitterQuality)
                .needing("linewidth"))
        .output(
            Output.of(
                    "effective-quality",
                    "Effective Q",
                    "",
                    "1/Q_eff = 1/Q + 1/Q_em",
                    CavityCalculators::effectiveQuality)
                .needing("linewidth"))
        .output(
            Output.of(
                    "emitter-limited",
                    "Purcell factor, emitter-limited",
                    "",
                    "3/(4π²) (λ/n)³ Q_eff/V, at the best place, on resonance",
                    v -> purcell(v, effectiveQuality(v)))
                .needing("linewidth"))
        .output(
            Output.of(
                "effective",
                "Purcell factor of this emitter",
                "",
                "with Q_eff (Q without a linewidth), placement, and detuning 1/(1 + 4 Q² (Δλ/λ)²)",
                CavityCalculators::effectivePurcell))
        .output(
            Output.of(
                "beta",
                "Share β of the light into the mode",
                "",
                "F/(F + 1)",
                v -> effectivePurcell(v) / (effectivePurcell(v) + 1)))
        .output(
            Output.of(
                    "lifetime",
                    "Lifetime in the cavity",
                    "ps",
                    "T1/(1 + η F)",
                    v -> v.number("lifetime") / (1 + v.number("yield") * effectivePurcell(v)))
                .needing("lifetime"))
        .output(
            Output.of(
                "yield",
                "Quantum yield in the cavity",
                "",
                "η (F + 1)/(1 + η F)",
                v -> {
                  double f = effectivePurcell(v);
                  return v.number("yield") * (f + 1) / (1 + v.number("yield") * f);
                }))
        .remark((values, _) ->
            values.has("linewidth")
                ? Optional.empty()
                : Optional.of(
                    Message.warning(
                        "No linewidth of the emitter was given, so F is that of a sharp emitter: an upper limit.",
                        "Give linewidth to see the emitter-limited factor.")))
        .build();
  }

  private static Calculator measuredPurcell() {
    return Calculator.named("purcell-measured", "Purcell factor from lifetimes")
        .help(
            "The acceleration that a shortened lifetime shows. The part that is radiative needs the"
                + " quantum yield without the cavity; losses to a metal shorten the lifetime as"
                + " well and count here as if they were radiation, so compare the brightness.")
        .formula("T1/T1(cavity) = 1 + η F")
        .reference(PURCELL_1946)
        .input(Input.positive("reference", "Lifetime without the cavity", "ps", "Total lifetime."))
        .input(Input.positive("coupled", "Lifetime in the cavity", "ps", "Total lifetime."))
        .input(
            Input.number(
                    "yield",
                    "Quantum yield without the cavity",
                    "",
                    "Radiative share of the decays.")
                .range(0, true, 1)
                .asOptional())
        .output(
            Output.of(
                "ratio",
                "Lifetime ratio",
                "",
                "lifetime without over lifetime in the cavity",
                v -> v.number("reference") / v.number("coupled")))
        .output(
            Output.of(
                "rate",
                "Added decay rate",
                "1/ns",
                "difference of the inverse lifetimes",
                v -> 1e3 / v.number("coupled") - 1e3 / v.number("reference")))
        .output(
            Output.of(
                    "factor",
                    "Purcell factor",
                    "",
                    "(ratio − 1)/η, radiation into other modes unchanged",
                    v -> (v.number("reference") / v.number("coupled") - 1) / v.number("yield"))
                .needing("yield"))
        .remark((values, _) ->
            values.has("yield")
                ? Optional.empty()
                : Optional.of(
                    Message.info(
                        "Without the quantum yield the ratio is no Purcell factor; ratio − 1 is its lower limit.")))
        .build();
  }

  private static Calculator coupling() {
    return Calculator.named("coupling", "Coupling strength and regime")
        .help(
            "Energy ħg at which N emitters and a mode exchange a photon, from the dipole or from the"
                + " radiative lifetime, and whether that beats the losses. Strong: 2g exceeds the"
                + " mean of both full widths. Two modes appear from g > |κ − γ|/4 on; their"
                + " peaks in luminescence lie closer than their energies.")
        .formula(
            "ħg = √N μ √(E/(2 ε ε0 V));  from τ: ħg = √(N 3/(16π²) (λ/n)³/V E ħ/τ);"
                + "  strong: 2ħg > (κ + γ)/2;  Ω = 2 √(g² − (κ − γ)²/16);  C = 4g²/(κ γ)")
        .reference(ANDREANI)
        .reference(PURCELL_1946)
        .input(Light.wavelength("Of the transition and the mode."))
        .input(Light.index())
        .input(
            Input.positive(
                    "permittivity",
                    "Relative permittivity at the emitter",
                    "",
                    "Empty: the square of the refractive index.")
                .asOptional())
        .input(Light.volume())
        .input(
            Input.positive("dipole", "Transition dipole", "D", "Of one emitter, in Debye.")
                .asOptional())
        .input(
            Input.positive(
                    "lifetime",
                    "Radiative lifetime without the cavity",
                    "ps",
                    "In the same medium; lifetime over quantum yield.")
                .asOptional())
        .exactlyOne("dipole", "lifetime")
        .input(
            Input.number("emitters", "Emitters", "", "How many couple to the mode alike.")
                .range(1, false, Double.POSITIVE_INFINITY)
                .byDefault("1"))
        .input(quality("Of the cavity alone.").asOptional())
        .input(
            Input.positive(
                    "cavityWidth",
                    "Linewidth of the cavity",
                    "meV",
                    "Full width at half maximum κ.")
                .asOptional())
        .atMostOne("quality", "cavityWidth")
        .input(
            Input.positive(
                    "emitterWidth",
                    "Linewidth of the emitter",
                    "meV",
                    "Full width at half maximum γ, homogeneous.")
                .asOptional())
        .output(
            Output.of(
                "coupling",
                "Coupling ħg",
                "meV",
                "√N μ √(E/(2 ε ε0 V)), with μ given or from the radiative lifetime",
                CavityCalculators::couplingMev))
        .output(
            Output.of(
                    "cavity-width",
                    "Linewidth of the cavity κ",
                    "meV",
                    "E/Q",
                    CavityCalculators::cavityWidth)
                .needing("quality"))
        .output(
            Output.of(
                    "margin",
                    "2g over mean linewidth",
                    "",
                    "2ħg/((κ + γ)/2); strong above 1",
                    v -> 4 * couplingMev(v) / (cavityWidth(v) + v.number("emitterWidth")))
                .needing("quality|cavityWidth", "emitterWidth"))
        .output(
            Output.of(
                    "threshold",
                    "Coupling needed for the strong regime",
                    "meV",
                    "(κ + γ)/4",
                    v -> (cavityWidth(v) + v.number("emitterWidth")) / 4)
                .needing("quality|cavityWidth", "emitterWidth"))
        .output(
            Output.of(
                    "exceptional-point",
                    "Coupling at which modes split",
                    "meV",
                    "|κ − γ|/4",
                    v -> Cavity.exceptionalPoint(cavityWidth(v), v.number("emitterWidth")))
                .needing("quality|cavityWidth", "emitterWidth"))
        .output(
            Output.of(
                    "splitting",
                    "Splitting of the modes Ω",
                    "meV",
                    "2 √(g² − (κ − γ)²/16); 0 where they are merged",
                    v ->
                        Cavity.modeSplitting(
                            couplingMev(v), cavityWidth(v), v.number("emitterWidth")))
                .needing("quality|cavityWidth", "emitterWidth"))
        .output(
            Output.of(
                    "cooperativity",
                    "Cooperativity C",
                    "",
                    "4 g²/(κ γ)",
                    v ->
                        Cavity.cooperativity(
                            couplingMev(v), cavityWidth(v), v.number("emitterWidth")))
                .needing("quality|cavityWidth", "emitterWidth"))
        .remark((_, outputs) -> outputs.get("margin").map(CavityCalculators::regime))
        .build();
  }

  /** What the margin 2g/((kc + kx)/2) says, with its error. */
  private static Message regime(Quantity margin) {
    double low = margin.interval95().map(Interval::low).orElse(margin.value());
    double high = margin.interval95().map(Interval::high).orElse(margin.value());
    String numbers =
        "2g is %s times the mean linewidth".formatted(SentenceNumber.text(margin.value(), 3));
    if (low > 1) {
      return Message.info("Strong coupling: " + numbers + ".");
    }
    if (high < 1) {
      return Message.info("Weak coupling: " + numbers + ".");
    }
    return Message.warning(
        "Between weak and strong coupling: %s, 95 %% interval %s to %s."
            .formatted(numbers, SentenceNumber.text(low, 3), SentenceNumber.text(high, 3)),
        "Smaller errors of the inputs are needed to tell.");
  }

  private static Calculator quality() {
    return Calculator.named("quality", "Q factor, linewidth and photon lifetime")
        .help("Converts what tells how long a cavity keeps a photon.")
        .formula("Q = λ/Δλ = E/ΔE = E τ/ħ")
        .reference("A. E. Siegman, Lasers (University Science Books, 1986)")
        .input(Light.wavelength("Of the resonance."))
        .input(quality("Quality factor.").asOptional())
        .input(
            Input.positive("width", "Linewidth", "nm", "Full width at half maximum.").asOptional())
        .input(
            Input.positive(
                    "energyWidth", "Linewidth in energy", "meV", "Full width at half maximum.")
                .asOptional())
        .input(
            Input.positive("lifetime", "Photon lifetime", "ps", "1/e time of the stored energy.")
                .asOptional())
        .exactlyOne("quality", "width", "energyWidth", "lifetime")
        .output(Output.of("quality", "Quality factor Q", "", "λ/Δλ", CavityCalculators::anyQuality))
        .output(
            Output.of(
                "width", "Linewidth", "nm", "λ/Q", v -> v.number("wavelength") / anyQuality(v)))
        .output(
            Output.of(
                "energy-width",
                "Linewidth in energy",
                "meV",
                "E/Q",
                v -> Light.energyMev(v) / anyQuality(v)))
        .output(
            Output.of(
                "lifetime",
                "Photon lifetime",
                "ps",
                "ħ Q/E",
                v -> HBAR_MEV_PS * anyQuality(v) / Light.energyMev(v)))
        .build();
  }

  private static double anyQuality(Values v) {
    if (v.has("width")) {
      return v.number("wavelength") / v.number("width");
    }
    if (v.has("energyWidth")) {
      return Light.energyMev(v) / v.number("energyWidth");
    }
    if (v.has("lifetime")) {
      return Light.energyMev(v) * v.number("lifetime") / HBAR_MEV_PS;
    }
    return v.number("quality");
  }

  private static Calculator filter() {
    return Calculator.named("filter", "Line seen through a cavity")
        .help(
            "Width of a Lorentzian line behind a mode at its centre. The light is filtered, the"
                + " emitter's T2 stays as it is.")
        .formula("product of two concentric Lorentzians")
        .reference("A. E. Siegman, Lasers (University Science Books, 1986)")
        .input(
            Input.positive(
                "emitterWidth", "Linewidth of the emitter", "meV", "Full width at half maximum."))
        .input(
            Input.positive(
                "cavityWidth", "Linewidth of the cavity", "meV", "Full width at half maximum."))
        .output(
            Output.of(
                "width",
                "Width behind the cavity",
                "meV",
                "full width at half maximum of the product",
                v -> Cavity.filteredWidth(v.number("emitterWidth"), v.number("cavityWidth"))))
        .build();
  }

  private static Calculator modeVolume() {
    return Calculator.named("mode-volume", "Mode volume")
        .help("A mode volume in all units in use.")
        .formula("V/λ³, V/(λ/n)³")
        .reference(PURCELL_1946)
        .input(Light.wavelength("Of the mode."))
        .input(Light.index())
        .input(Light.volume())
        .output(Output.of("volume", "Mode volume", "um3", "as given", v -> v.number("volume")))
        .output(
            Output.of(
                "wavelengths",
                "In cubic wavelengths in vacuum",
                "",
                "V/λ³",
                v -> v.number("volume") / Math.pow(Light.wavelengthUm(v), 3)))
        .output(
            Output.of(
                "reduced",
                "In cubic wavelengths in the medium",
                "",
                "V/(λ/n)³",
                v -> v.number("volume") / Math.pow(Light.wavelengthUm(v) / v.number("index"), 3)))
        .build();
  }

  private static Input quality(String help) {
    return Input.positive("quality", "Quality factor Q", "", help);
  }

  private static double purcell(Values v, double quality) {
    return Cavity.purcell(Light.wavelengthUm(v), v.number("index"), quality, v.number("volume"));
  }

  private static double emitterQuality(Values v) {
    return Light.energyMev(v) / v.number("linewidth");
  }

  private static double effectiveQuality(Values v) {
    return v.has("linewidth")
        ? Cavity.effectiveQuality(v.number("quality"), emitterQuality(v))
        : v.number("quality");
  }

  private static double effectivePurcell(Values v) {
    double quality = effectiveQuality(v);
    double relative = v.number("detuning") / v.number("wavelength");
    return v.number("placement") * purcell(v, quality) * Cavity.detuningFactor(quality, relative);
  }

  private static double cavityWidth(Values v) {
    return v.has("cavityWidth")
        ? v.number("cavityWidth")
        : Light.energyMev(v) / v.number("quality");
  }

  private static double couplingMev(Values v) {
    double index = v.number("index");
    double emitters = v.number("emitters");
    if (v.has("dipole")) {
      return Cavity.coupling(
          v.number("dipole"),
          Light.energy(v),
          v.number("permittivity", index * index),
          v.number("volume"),
          emitters);
    }
    // F = 4 g^2/(kappa Gamma) with the Purcell factor F = F(Q)/Q E/kappa, free of Q.
    double perQuality = Cavity.purcell(Light.wavelengthUm(v), index, 1, v.number("volume"));
    double rate = HBAR_MEV_PS / v.number("lifetime");
    return Math.sqrt(emitters * perQuality * Light.energyMev(v) * rate) / 2;
  }
}
