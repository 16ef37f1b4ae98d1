package org.photonbench.analysis.cavity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.calculator.Calculation;
import org.photonbench.calculator.CalculatorException;
import org.photonbench.calculator.Calculators;

/**
 * What the lifetimes show and what the cavity promises, by the calculators {@code purcell} and
 * {@code coupling}.
 */
final class CouplingPart {
  private static final String MEASURED = "Purcell factor, measured";
  private static final String EXPECTED = "Purcell factor, expected";
  private static final String COUPLING = "Coupling";
  private static final double PS_PER_NS = 1e3;

  private final CavitySettings settings;
  private final LifetimePart lifetimes;
  private final SpectrumPart spectra;
  private final Findings out;

  /** An output of a calculator, and what it is called here. */
  private record Named(String output, String id, String label) {}

  CouplingPart(
      CavitySettings settings, LifetimePart lifetimes, SpectrumPart spectra, Findings out) {
    this.settings = settings;
    this.lifetimes = lifetimes;
    this.spectra = spectra;
    this.out = out;
  }

  void add() throws AnalysisException {
    measured();
    Optional<Map<String, String>> cavity = cavity();
    if (cavity.isPresent()) {
      expected(cavity.get());
      coupling(cavity.get());
    }
  }

  /** F = (ratio - 1)/yield, radiation into other modes unchanged. */
  private void measured() {
    boolean known = settings.yield().isPresent();
    double yield = settings.yield().orElse(1);
    Quantity ratio = lifetimes.ratio();
    double factor = (ratio.value() - 1) / yield;
    double ofYield = known ? Math.abs(factor) * settings.yieldError() / 100 : 0;
    double reach = Interval.NORMAL_95 * ofYield;
    Interval ends = ratio.interval95().orElseThrow();
    double below = (ratio.value() - ends.low()) / yield;
    double above = (ends.high() - ratio.value()) / yield;
    out.add(
        known ? "cavity.purcell.measured" : "cavity.purcell.least",
        MEASURED,
        known ? "Purcell factor, measured" : "Purcell factor, lower limit (yield taken as 1)",
        factor,
        Math.hypot(ratio.sigma().orElseThrow() / yield, ofYield),
        new Interval(factor - Math.hypot(below, reach), factor + Math.hypot(above, reach)),
        "",
        Quantity.DERIVED,
        "(lifetime ratio − 1) over the quantum yield without the cavity, radiation into other modes"
            + " unchanged; losses that the cavity adds count as if they were radiation",
        ratio.marks());
  }

  /** What is known of the cavity; empty, with a note, if it is not enough. */
  private Optional<Map<String, String>> cavity() {
    Optional<String> wavelength =
        settings.wavelength().isPresent()
            ? Optional.of(settings.wavelength().getAsDouble() + "nm")
            : spectra.wavelengthNm().isPresent()
                ? Optional.of(spectra.wavelengthNm().getAsDouble() + "nm")
                : Optional.empty();
    Optional<String> quality =
        settings.quality().isPresent()
            ? Optional.of(
                withRelative(settings.quality().getAsDouble(), settings.qualityError(), ""))
            : spectra.quality().map(q -> withError(q.value(), q, 1));
    StringBuilder missing = new StringBuilder();
    append(missing, wavelength.isEmpty(), "the wavelength");
    append(missing, quality.isEmpty(), "Q");
    append(missing, settings.volume().isEmpty(), "the mode volume");
    append(missing, settings.index().isEmpty(), "the refractive index");
    if (!missing.isEmpty()) {
      out.note(
          "What the cavity should do needs %s: give it in Settings > Cavity.".formatted(missing));
      return Optional.empty();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("wavelength", wavelength.orElseThrow());
    texts.put("index", Double.toString(settings.index().orElseThrow()));
    texts.put("quality", quality.orElseThrow());
    texts.put(
        "volume",
        withRelative(
            settings.volume().orElseThrow(), settings.volumeError(), settings.volumeUnit().text()));
    return Optional.of(texts);
  }

  private static void append(StringBuilder text, boolean missing, String what) {
    if (missing) {
      text.append(text.isEmpty() ? "" : ", ").append(what);
    }
  }

  private void expected(Map<String, String> cavity) throws AnalysisException {
    Map<String, String> texts = new LinkedHashMap<>(cavity);
    linewidth().ifPresent(width -> texts.put("linewidth", width));
    texts.put("placement", Double.toString(settings.placement()));
    texts.put("lifetime", picoseconds(lifetimes.reference()));
    if (settings.yield().isPresent()) {
      texts.put("yield", quantumYield());
    }
    calculate(
        "purcell",
        texts,
        EXPECTED,
        List.of(
            new Named("factor", "cavity.purcell.bare", "Purcell factor of the cavity alone"),
            new Named("emitter-quality", "cavity.quality.emitter", "Q of the emitter"),
            new Named("effective-quality", "cavity.quality.effective", "Effective Q"),
            new Named(
                "emitter-limited",
                "cavity.purcell.emitter-limited",
                "Purcell factor, emitter-limited"),
            new Named(
                "effective", "cavity.purcell.expected", "Purcell factor expected, with placement"),
            new Named("beta", "cavity.beta", "Share β of the light into the mode"),
            new Named("lifetime", "cavity.lifetime.expected", "Lifetime expected in the cavity")));
    if (settings.linewidth().isEmpty() && spectra.emitterWidth().isPresent()) {
      out.warn(
          "The width of the reference spectrum was taken as homogeneous: wandering and the"
              + " spectrometer make the emitter-limited factor too small.",
          "Give the width 2ħ/T2 in Settings > Emitter > Homogeneous linewidth.");
    }
  }

  private void coupling(Map<String, String> cavity) throws AnalysisException {
    Map<String, String> texts = new LinkedHashMap<>(cavity);
    if (settings.dipole().isPresent()) {
      texts.put("dipole", settings.dipole().getAsDouble() + "D");
    } else {
      texts.put("lifetime", radiativeLifetime());
      if (settings.yield().isEmpty()) {
        out.note(
            "The coupling is from the reference lifetime as if its yield were 1: an upper limit.");
      }
    }
    linewidth().ifPresent(width -> texts.put("emitterWidth", width));
    calculate(
        "coupling",
        texts,
        COUPLING,
        List.of(
            new Named("coupling", "cavity.coupling", "Coupling ħg"),
            new Named("cavity-width", "cavity.coupling.mode-width", "Linewidth of the mode κ"),
            new Named("margin", "cavity.coupling.margin", "2g over mean linewidth, strong above 1"),
            new Named(
                "threshold", "cavity.coupling.threshold", "Coupling needed for the strong regime"),
            new Named("splitting", "cavity.coupling.splitting", "Splitting of the modes Ω"),
            new Named("cooperativity", "cavity.coupling.cooperativity", "Cooperativity C")));
  }

  /** Lifetime over yield. */
  private String radiativeLifetime() {
    double yield = settings.yield().orElse(1);
    double tau = PS_PER_NS * lifetimes.reference().value() / yield;
    double relative =
        Math.hypot(
            lifetimes.reference().sigma().orElse(0) / lifetimes.reference().value(),
            settings.yieldError() / 100);
    return withRelative(tau, 100 * relative, "ps");
  }

  private Optional<String> linewidth() {
    if (settings.linewidth().isPresent()) {
      return Optional.of(settings.linewidth().getAsDouble() + "meV");
    }
    return spectra.emitterWidth().map(width -> withError(width.value(), width, 1) + "meV");
  }

  private String quantumYield() {
    return withRelative(settings.yield().orElseThrow(), settings.yieldError(), "");
  }

  private static String picoseconds(Quantity nanoseconds) {
    return withError(PS_PER_NS * nanoseconds.value(), nanoseconds, PS_PER_NS) + "ps";
  }

  private static String withError(double value, Quantity quantity, double factor) {
    return value + "±" + factor * quantity.sigma().orElse(0);
  }

  private static String withRelative(double value, double percent, String unit) {
    return value + "±" + value * percent / 100 + unit;
  }

  private void calculate(
      String calculator, Map<String, String> texts, String group, List<Named> wanted)
      throws AnalysisException {
    Calculation calculation;
    try {
      calculation = Calculators.find(calculator).calculate(texts);
    } catch (CalculatorException e) {
      throw new AnalysisException(
          "The settings of cavity and emitter do not fit: " + e.getMessage(), e);
    }
    for (Named named : wanted) {
      calculation
          .quantity(named.output())
          .ifPresent(
              q -> out.add(Renamed.calculated(q, named.id(), group, named.label(), calculator)));
    }
    out.addMessages(calculation.messages());
  }
}
