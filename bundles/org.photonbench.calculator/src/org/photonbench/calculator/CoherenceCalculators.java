package org.photonbench.calculator;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;
import static org.photonbench.fit.model.PhysicalConstants.H_MEV_PS;

import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.fit.model.formula.HongOuMandel;

/** Linewidths, coherence times, visibility. */
final class CoherenceCalculators {
  private static final String BYLANDER =
      "J. Bylander, I. Robert-Philip and I. Abram, Eur. Phys. J. D 22, 295 (2003)";
  private static final double UEV_PER_MEV = 1e3;
  private static final double GHZ_PER_THZ = 1e3;
  private static final double NM_PER_MM = 1e6;

  private CoherenceCalculators() {}

  static List<Calculator> all() {
    return List.of(linewidth(), budget());
  }

  private static Calculator linewidth() {
    return Calculator.named("linewidth", "Linewidth and coherence time")
        .help(
            "T2 is the coherence time of the field, |g1| = exp(−|t|/T2), of a Lorentzian line. A"
                + " line that wanders is wider than 2ħ/T2 of a single photon.")
        .formula("ΔE = 2ħ/T2")
        .reference("R. Loudon, The Quantum Theory of Light (Oxford University Press, 2000)")
        .input(t2().asOptional())
        .input(width().asOptional())
        .exactlyOne("t2", "width")
        .input(Light.wavelength("Of the line, for its Q and its width in nm.").asOptional())
        .output(
            Output.of(
                "t2", "Coherence time T2", "ps", "2ħ/ΔE", CoherenceCalculators::coherenceTime))
        .output(
            Output.of(
                "width",
                "Linewidth",
                "ueV",
                "2ħ/T2, full width at half maximum",
                v -> UEV_PER_MEV * HongOuMandel.linewidth(coherenceTime(v))))
        .output(
            Output.of(
                "frequency-width",
                "Linewidth in frequency",
                "GHz",
                "1/(π T2)",
                v -> GHZ_PER_THZ * HongOuMandel.linewidth(coherenceTime(v)) / H_MEV_PS))
        .output(
            Output.of(
                "length",
                "Coherence length",
                "mm",
                "c T2",
                v -> Light.SPEED_NM_PER_PS * coherenceTime(v) / NM_PER_MM))
        .output(
            Output.of(
                    "quality",
                    "Q of the line",
                    "",
                    "E/ΔE",
                    v -> Light.energyMev(v) / HongOuMandel.linewidth(coherenceTime(v)))
                .needing("wavelength"))
        .output(
            Output.of(
                    "wavelength-width",
                    "Linewidth in wavelength",
                    "nm",
                    "λ ΔE/E",
                    v ->
                        v.number("wavelength")
                            * HongOuMandel.linewidth(coherenceTime(v))
                            / Light.energyMev(v))
                .needing("wavelength"))
        .build();
  }

  private static Calculator budget() {
    return Calculator.named("coherence", "Coherence budget and visibility")
        .help(
            "Shares the loss of coherence between the lifetime and pure dephasing, gives the"
                + " two-photon interference visibility of identical photons of one polarised line,"
                + " and the lifetime that a wanted visibility needs if pure dephasing stays as it"
                + " is. A visibility measured within a time window is higher and does not belong"
                + " here.")
        .formula("1/T2 = 1/(2 T1) + 1/T2*;  V = T2/(2 T1);  T1(V) = T2* (1/V − 1)/2")
        .reference(BYLANDER)
        .input(Input.positive("t1", "Lifetime T1", "ps", "Of the excited state."))
        .input(t2().asOptional())
        .input(
            Input.positive(
                    "dephasing", "Pure dephasing time T2*", "ps", "1/e time of pure dephasing.")
                .asOptional())
        .input(width().asOptional())
        .input(
            Input.positive("visibility", "Visibility V", "", "Corrected, not post-selected.")
                .range(0, true, 1)
                .asOptional())
        .exactlyOne("t2", "dephasing", "width", "visibility")
        .input(
            Input.positive("wanted", "Wanted visibility", "", "Of identical photons.")
                .range(0, true, 1)
                .asOptional())
        .output(
            Output.of(
                "t2",
                "Coherence time T2",
                "ps",
                "1/T2 = 1/(2 T1) + 1/T2*",
                CoherenceCalculators::coherenceTime))
        .output(
            Output.of(
                "dephasing",
                "Pure dephasing time T2*",
                "ps",
                "1/T2* = 1/T2 − 1/(2 T1)",
                CoherenceCalculators::dephasingTime))
        .output(
            Output.of(
                "visibility",
                "Visibility V",
                "",
                "T2/(2 T1)",
                v -> coherenceTime(v) / (2 * v.number("t1"))))
        .output(
            Output.of(
                "width",
                "Linewidth",
                "ueV",
                "2ħ/T2, full width at half maximum",
                v -> UEV_PER_MEV * HongOuMandel.linewidth(coherenceTime(v))))
        .output(
            Output.of(
                "limit",
                "Linewidth of the lifetime alone",
                "ueV",
                "ħ/T1",
                v -> UEV_PER_MEV * HBAR_MEV_PS / v.number("t1")))
        .output(
            Output.of(
                    "t1-needed",
                    "Lifetime T1 for the wanted visibility",
                    "ps",
                    "T2* (1/V − 1)/2, T2* unchanged",
                    CoherenceCalculators::lifetimeNeeded)
                .needing("wanted"))
        .output(
            Output.of(
                    "acceleration",
                    "Acceleration needed",
                    "",
                    "T1 over the lifetime needed",
                    v -> v.number("t1") / lifetimeNeeded(v))
                .needing("wanted"))
        .remark((_, outputs) ->
            outputs
                    .get("visibility")
                    .filter(v -> v.interval95().map(Interval::high).orElse(v.value()) > 1)
                    .isPresent()
                ? Optional.of(
                    Message.warning(
                        "T2 may exceed 2 T1 within the errors, which no emitter can.",
                        "Check that both were measured on the same line of the same emitter."))
                : Optional.empty())
        .build();
  }

  private static Input t2() {
    return Input.positive("t2", "Coherence time T2", "ps", "Of the field: |g1| = exp(−|t|/T2).");
  }

  private static Input width() {
    return Input.positive(
        "width", "Linewidth", "meV", "Full width at half maximum of a Lorentzian line.");
  }

  private static double coherenceTime(Values v) {
    if (v.has("t2")) {
      return v.number("t2");
    }
    if (v.has("width")) {
      return 2 * HBAR_MEV_PS / v.number("width");
    }
    if (v.has("dephasing")) {
      return HongOuMandel.coherenceTime(v.number("t1"), v.number("dephasing"));
    }
    return 2 * v.number("t1") * v.number("visibility");
  }

  private static double dephasingTime(Values v) {
    return v.has("dephasing")
        ? v.number("dephasing")
        : HongOuMandel.pureDephasingTime(v.number("t1"), coherenceTime(v));
  }

  private static double lifetimeNeeded(Values v) {
    return dephasingTime(v) * (1 / v.number("wanted") - 1) / 2;
  }
}
