package org.photonbench.analysis.cavity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;

/** Lines of both dots, and the mode that narrows the coupled one. */
final class SpectrumPart {
  static final String REFERENCE = "spectrum.reference";
  static final String COUPLED = "spectrum.coupled";

  /** Column of the fit of both spectra together. */
  static final String JOINT = "joint";

  private static final String GROUP = "Spectrum";
  private static final double MEV = 1e3;
  private static final List<String> COLUMNS =
      List.of("position", "wavelength", "bin_width", "signal", "sigma", "fit", "used");

  /** Standard deviations beyond which a fit is marked. */
  private static final double BAD_FIT = 5;

  private final CavitySettings settings;
  private final Optional<DotSpectrum> reference;
  private final Optional<DotSpectrum> coupled;
  private final Findings out;
  private Optional<Quantity> quality = Optional.empty();

  SpectrumPart(
      CavitySettings settings,
      Optional<DotSpectrum> reference,
      Optional<DotSpectrum> coupled,
      Findings out) {
    this.settings = settings;
    this.reference = reference;
    this.coupled = coupled;
    this.out = out;
  }

  void add() {
    Optional<ModeFit> joint =
        reference.isPresent() && coupled.isPresent()
            ? fit(reference.get(), coupled.get())
            : Optional.empty();
    reference.ifPresent(
        s -> lines(s, "reference", "reference", REFERENCE, joint.map(ModeFit::referenceSignal)));
    coupled.ifPresent(
        s -> lines(s, "coupled", "in the cavity", COUPLED, joint.map(ModeFit::coupledSignal)));
    if (reference.isPresent() && coupled.isPresent()) {
      out.add(
          BeforeAfter.ratio(
              "cavity.width.ratio",
              GROUP,
              "Linewidth ratio",
              reference.get().width(),
              coupled.get().width(),
              "linewidth of the reference over that in the cavity"));
      joint.ifPresent(fit -> mode(fit, coupled.get()));
    } else {
      out.note(
          "Name the spectra of both dots in a column 'spectrum' of the series for their linewidths"
              + " side by side and the Q of the mode.");
    }
  }

  /** Resonance in nm, from the coupled spectrum, else the reference. */
  OptionalDouble wavelengthNm() {
    Optional<DotSpectrum> any = coupled.isPresent() ? coupled : reference;
    return any.isPresent() ? OptionalDouble.of(any.get().wavelengthNm()) : OptionalDouble.empty();
  }

  /** Width of the reference line, meV. */
  Optional<Quantity> emitterWidth() {
    return reference.map(DotSpectrum::width);
  }

  /** Q of the mode, if the spectra show it. */
  Optional<Quantity> quality() {
    return quality;
  }

  private void lines(
      DotSpectrum spectrum, String id, String label, String curve, Optional<double[]> joint) {
    out.add(
        Renamed.quantity(
            spectrum.centre(), "cavity.centre." + id, GROUP, "Line centre, " + label, "spectra"));
    out.add(
        Renamed.quantity(
            spectrum.width(), "cavity.width." + id, GROUP, "Linewidth, " + label, "spectra"));
    Curve own = Renamed.curve(spectrum.curve(), curve, "Spectrum, " + label, COLUMNS);
    List<Column> columns = new ArrayList<>(own.columns());
    joint.ifPresent(signal ->
        columns.add(
            Column.doubles(JOINT, "Fit of both spectra", own.column("fit").unit(), signal)));
    out.add(new Curve(own.id(), own.label(), columns));
    spectrum
        .widthSeen()
        .ifPresent(seen ->
            out.add(
                Renamed.quantity(
                    seen,
                    "cavity.width.%s.seen".formatted(id),
                    GROUP,
                    "Width as seen, " + label,
                    "spectra")));
  }

  /** Both spectra fitted together, if they show the mode. */
  private Optional<ModeFit> fit(DotSpectrum off, DotSpectrum on) {
    if (settings.lines() > 1) {
      out.note(
          "With more than one line the spectra were not fitted together for the Q of the mode.");
      return Optional.empty();
    }
    if (!(on.width().value() < off.width().value())) {
      out.note(
          "The coupled line is not narrower than the reference, so the spectra do not show the"
              + " mode: its Q has to be given.");
      return Optional.empty();
    }
    try {
      return Optional.of(ModeFit.of(off, on, settings.lineSpread()));
    } catch (IllegalArgumentException e) {
      out.warn("Both spectra could not be fitted together: " + e.getMessage() + ".", "");
      return Optional.empty();
    }
  }

  /** The mode whose Lorentzian times that of the reference gives the coupled line. */
  private void mode(ModeFit fit, DotSpectrum on) {
    List<String> marks =
        fit.misfit() > BAD_FIT
            ? List.of(
                "A Lorentzian and its product with a Lorentzian mode do not describe the spectra (%s standard deviations too far)."
                    .formatted(SentenceNumber.text(fit.misfit(), 2)))
            : List.of();
    width("cavity.width.emitter", "Linewidth of the emitter, both spectra", fit.emitter(), marks);
    width("cavity.width.product", "Linewidth behind the mode, both spectra", fit.coupled(), marks);
    width("cavity.width.mode", "Linewidth of the mode", fit.mode(), marks);
    double energy = MEV * on.centre().value();
    double value = energy / fit.mode().value();
    Quantity q =
        Quantity.normal(
            "cavity.quality.mode",
            GROUP,
            "Q of the mode",
            value,
            value * fit.mode().sigma() / fit.mode().value(),
            "",
            Quantity.DERIVED,
            "photon energy over the linewidth of the mode; holds where the light leaves through it",
            marks);
    out.add(q);
    quality = Optional.of(q);
  }

  private void width(String id, String label, ModeFit.Width width, List<String> marks) {
    out.normal(
        id,
        GROUP,
        label,
        width.value(),
        width.sigma(),
        "meV",
        "fit",
        "one fit of both spectra: a Lorentzian, and its product with the Lorentzian of the mode;"
            + " full width at half maximum before the spectrometer",
        marks);
  }

  /**
   * Width of the Lorentzian that a Lorentzian is to be multiplied with to become narrower.
   *
   * @param before full width alone
   * @param after full width of the product
   * @return NaN where the width after is not below the width before
   */
  static double modeWidth(double before, double after) {
    double relative = after / before;
    // At half of the narrowed width u: (1 + u^2/a^2)(1 + u^2/b^2) = 2 with half widths a, b.
    double other = 2 / (1 + relative * relative) - 1;
    return other > 0 ? after / Math.sqrt(other) : Double.NaN;
  }
}
