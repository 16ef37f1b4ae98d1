package org.photonbench.analysis.pcfs;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;

/** Coherence time, linewidth and contrast of the headline fit. */
final class CoherenceReport extends ReportPart {
  CoherenceReport(Sheet sheet) {
    super(sheet);
  }

  @Override
  void write() {
    Quantity t2 = null;
    if (fit.model().hasCoherenceTime()) {
      t2 = parameter("t2", COHERENCE, "Coherence time T2", EnvelopeModel.T2, "ps", 1);
      quantities.add(t2);
      quantities.add(linewidth(t2));
      whiteFringeSystematic("t2", COHERENCE, "T2", EnvelopeModel.T2, "ps");
    }
    if (fit.model().hasSpread()) {
      quantities.add(
          parameter(
              "width.gaussian",
              COHERENCE,
              "Gaussian full width of each line",
              EnvelopeModel.SPREAD,
              "ueV",
              GAUSSIAN_FWHM * HBAR_MEV_PS * UEV));
    }
    if (t2 != null && settings.lifetime().isPresent()) {
      quantities.add(overLifetime(t2, settings.lifetime().getAsDouble()));
    }
    quantities.add(
        parameter(
            "contrast",
            COHERENCE,
            "Contrast squared at equal paths",
            EnvelopeModel.CONTRAST,
            "",
            1));
    if (fit.model().isBroad()) {
      quantities.add(
          parameter(
              "broad",
              COHERENCE,
              "1 - R of the broad part at equal paths",
              EnvelopeModel.BROAD,
              "",
              1));
      quantities.add(
          parameter(
              "broad.t2",
              COHERENCE,
              "Coherence time of the broad part",
              EnvelopeModel.BROAD_TIME,
              "ps",
              1));
    }
    if (fit.value(EnvelopeModel.CONTRAST) < 0.5) {
      messages.add(
          Message.warning(
              "The contrast squared of the lines at equal paths is "
                  + SentenceNumber.text(fit.value(EnvelopeModel.CONTRAST), 3)
                  + ", well below 1.",
              "Check the alignment and the background, or think of light outside the lines, such as"
                  + " phonon side bands."));
    }
  }

  /** 2 hbar/T2; the interval is that of T2. */
  private Quantity linewidth(Quantity t2) {
    double factor = 2 * HBAR_MEV_PS * UEV;
    double width = factor / t2.value();
    return new Quantity(
        "linewidth",
        COHERENCE,
        "Linewidth (full width at half maximum)",
        width,
        t2.sigma().isPresent()
            ? OptionalDouble.of(width * t2.sigma().getAsDouble() / t2.value())
            : OptionalDouble.empty(),
        t2.interval95()
            .map(i ->
                new Interval(
                    factor / i.high(), i.low() > 0 ? factor / i.low() : Double.POSITIVE_INFINITY)),
        "ueV",
        model,
        "2 hbar/T2 of the field coherence time; the spectral correlation is twice as wide",
        t2.marks());
  }

  private Quantity overLifetime(Quantity t2, double lifetime) {
    double ratio = t2.value() / (2 * lifetime);
    double relative =
        Math.hypot(t2.sigma().orElse(0) / t2.value(), settings.lifetimeError() / lifetime);
    return new Quantity(
        "t2.over.2t1",
        COHERENCE,
        "T2/(2 T1)",
        ratio,
        OptionalDouble.of(ratio * relative),
        Optional.of(
            new Interval(
                ratio * (1 - Interval.NORMAL_95 * relative),
                ratio * (1 + Interval.NORMAL_95 * relative))),
        "",
        model,
        "1 for lines that only the lifetime widens; error of T1 included, T1 from the settings",
        t2.marks());
  }
}
