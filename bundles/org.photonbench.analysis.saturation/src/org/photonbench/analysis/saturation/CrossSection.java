package org.photonbench.analysis.saturation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.analysis.saturation.SaturationSettings.Excitation;
import org.photonbench.fit.model.PhysicalConstants;
import org.photonbench.fit.model.formula.Saturation;

/**
 * The absorption cross-section from the saturation power of pulsed excitation: one exciton a pulse
 * on average means that cross-section times fluence is one photon.
 */
final class CrossSection {
  private static final String GROUP = "Cross-section";
  private static final double GOEPPERT_MAYER = 1e-50;

  /** Average intensities in W/cm2. */
  private static final Map<String, Double> INTENSITIES =
      Map.of(
          "w/cm2", 1.0, "kw/cm2", 1e3, "mw/cm2", 1e-3, "uw/cm2", 1e-6, "nw/cm2", 1e-9, "w/m2", 1e-4,
          "kw/m2", 1e-1, "uw/um2", 1e2, "nw/um2", 1e-1, "mw/mm2", 1e-1);

  /** Energies of a pulse per area in J/cm2. */
  private static final Map<String, Double> FLUENCES =
      Map.of("j/cm2", 1.0, "mj/cm2", 1e-3, "uj/cm2", 1e-6, "nj/cm2", 1e-9, "j/m2", 1e-4);

  /** Average powers in W. */
  private static final Map<String, Double> POWERS =
      Map.of("w", 1.0, "mw", 1e-3, "uw", 1e-6, "nw", 1e-9, "pw", 1e-12);

  /** Photons of a pulse per area. */
  private static final String PHOTONS = "photons/cm2";

  private final JointFit fit;
  private final PowerSeries series;
  private final SaturationSettings settings;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();

  CrossSection(JointFit fit, PowerSeries series, SaturationSettings settings) {
    this.fit = fit;
    this.series = series;
    this.settings = settings;
    if (series.isPulsed()) {
      compute();
    }
  }

  List<Quantity> quantities() {
    return quantities;
  }

  List<Message> messages() {
    return messages;
  }

  /** The unit in small plain letters. Mega and milli differ in case only; nobody uses the first. */
  private static String plain(String unit) {
    return unit.strip()
        .replace("µ", "u")
        .replace("μ", "u")
        .replace("²", "2")
        .replace("^", "")
        .replace(" ", "")
        .replace("per", "/")
        .toLowerCase(Locale.ROOT);
  }

  private void compute() {
    String unit = plain(series.unit());
    boolean known =
        INTENSITIES.containsKey(unit)
            || FLUENCES.containsKey(unit)
            || POWERS.containsKey(unit)
            || unit.equals(PHOTONS);
    if (!known) {
      messages.add(
          Message.info(
              series.unit().isEmpty()
                  ? "The powers have no unit, so no cross-section follows. Write one into the heading of the column, for example power (W/cm2)."
                  : "No cross-section follows from powers in %s; W/cm2, uJ/cm2 or photons/cm2 would give one."
                      .formatted(series.unit())));
      return;
    }
    if (settings.wavelength().isEmpty() && !unit.equals(PHOTONS)) {
      messages.add(
          Message.info(
              "The cross-section needs the wavelength of the excitation. Give it in Settings > Cross-section."));
      return;
    }
    double photonEv = PhysicalConstants.HC_EV_NM / settings.wavelength().orElse(Double.NaN);
    double photonJ = photonEv * PhysicalConstants.ELEMENTARY_CHARGE_C;
    double rate = 1 / series.periodSeconds().orElseThrow();
    double one;
    String how;
    if (POWERS.containsKey(unit)) {
      one = POWERS.get(unit) / rate / photonJ;
      how = "photons a pulse";
    } else if (INTENSITIES.containsKey(unit)) {
      one = Saturation.fluence(INTENSITIES.get(unit), rate, photonEv);
      how =
          "%s per %s at %s MHz and %s nm"
              .formatted(
                  "photons/cm²/pulse",
                  series.unit(),
                  SentenceNumber.text(rate * 1e-6, 6),
                  SentenceNumber.text(settings.wavelength().getAsDouble(), 6));
    } else {
      one = unit.equals(PHOTONS) ? 1 : FLUENCES.get(unit) / photonJ;
      how = "photons/cm²/pulse";
    }
    double factor = one * settings.intensityFactor();
    if (POWERS.containsKey(unit)) {
      overArea(factor, how);
    } else {
      ofFluence(factor, how);
    }
  }

  /** Saturation power, its uncertainty and interval in another unit. */
  private double[] saturation(double factor) {
    double value = fit.result().value(JointFit.POWER) * factor;
    var interval = fit.interval(JointFit.POWER);
    return new double[] {
      value,
      fit.isEstimated(JointFit.POWER) ? fit.result().sigma(JointFit.POWER) * factor : Double.NaN,
      interval.low() * factor,
      interval.high() * factor
    };
  }

  private void overArea(double factor, String how) {
    messages.add(
        Message.info(
            "The powers are in %s without an area, so only the cross-section over the area of the beam is given. Powers in W/cm2 would give the cross-section itself."
                .formatted(series.unit())));
    if (series.excitation() == Excitation.TWO_PHOTON) {
      return;
    }
    double[] photons = saturation(factor);
    quantities.add(
        new Entry(
                "cross-section.over-area",
                GROUP,
                "Cross-section over beam area σ/A",
                1 / photons[0])
            .sigma(photons[1] / photons[0] / photons[0])
            .interval(1 / photons[3], 1 / photons[2])
            .correction("derived")
            .method(
                "1 over the %s at saturation; multiply by the area of the beam".formatted(how)));
  }

  private void ofFluence(double factor, String how) {
    double[] fluence = saturation(factor);
    quantities.add(
        new Entry("cross-section.fluence", GROUP, "Fluence at saturation", fluence[0])
            .unit("photons/cm²")
            .sigma(fluence[1])
            .interval(fluence[2], fluence[3])
            .correction("derived")
            .method(
                "saturation power times %s %s; intensity at the emitter %s times that of the table"
                    .formatted(
                        SentenceNumber.text(factor, 5),
                        how,
                        SentenceNumber.text(settings.intensityFactor(), 4))));
    if (series.excitation() == Excitation.TWO_PHOTON) {
      twoPhoton(fluence);
      return;
    }
    quantities.add(
        new Entry("cross-section", GROUP, "Absorption cross-section", 1 / fluence[0])
            .unit("cm²")
            .sigma(fluence[1] / fluence[0] / fluence[0])
            .interval(1 / fluence[3], 1 / fluence[2])
            .correction("derived")
            .method(
                "σ = 1/fluence at saturation; statistical interval, without the error of area and"
                    + " calibration of the power"));
  }

  private void twoPhoton(double[] fluence) {
    if (settings.pulseDuration().isEmpty()) {
      messages.add(
          Message.info(
              "The two-photon cross-section needs the pulse duration at the sample. Give it in Settings > Cross-section."));
      return;
    }
    double width = settings.pulseDuration().getAsDouble() * 1e-15;
    double[] delta = new double[4];
    for (int i : new int[] {0, 2, 3}) {
      delta[i] =
          Saturation.twoPhotonCrossSection(fluence[i], width, 1, settings.convention())
              / GOEPPERT_MAYER;
    }
    quantities.add(
        new Entry("cross-section.two-photon", GROUP, "Two-photon cross-section", delta[0])
            .unit("GM")
            .sigma(2 * delta[0] * fluence[1] / fluence[0])
            .interval(delta[3], delta[2])
            .correction("derived")
            .method(
                "Gaussian pulse of %s fs; counts %s"
                    .formatted(
                        SentenceNumber.text(width * 1e15, 5),
                        settings.convention() == Saturation.TwoPhotonConvention.PHOTONS_ABSORBED
                            ? "photons absorbed (N = δ/2 ∫φ² dt)"
                            : "pairs absorbed (N = δ ∫φ² dt)")));
  }
}
