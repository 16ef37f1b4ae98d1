package org.photonbench.analysis.saturation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.analysis.saturation.SaturationSettings.Excitation;
import org.photonbench.fit.goodness.InformationCriteria;

/** The other kinds of excitation, fitted to the rates alone, for comparison. */
final class Rivals {
  /** Difference of the criterion from which a model counts as better. */
  private static final double CLEAR = 6;

  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();

  Rivals(SaturationSettings settings, PowerSeries series, double scatter) throws AnalysisException {
    double own = criterion(settings, series, series.excitation(), scatter);
    if (!Double.isFinite(own)) {
      return;
    }
    for (Excitation other : List.of(Excitation.PULSED, Excitation.TWO_PHOTON, Excitation.CW)) {
      if (other == series.excitation()) {
        continue;
      }
      double difference = criterion(settings, series, other, scatter) - own;
      if (!Double.isFinite(difference)) {
        continue;
      }
      quantities.add(
          new Entry(
                  "rival." + key(other),
                  "Checks",
                  "AICc of " + name(other) + ", less that of the fit",
                  difference)
              .correction("derived")
              .method(
                  "likelihood of the rates alone, with the same scatter; above 0: the chosen model is the better"
                      + " one, and above 6 clearly"));
      if (difference < -CLEAR) {
        messages.add(
            Message.warning(
                "The rates follow %s better (AICc lower by %s)."
                    .formatted(name(other), SentenceNumber.text(-difference, 2)),
                "Check the excitation in Settings > Series, the dead time and drifts."));
      }
    }
  }

  List<Quantity> quantities() {
    return quantities;
  }

  List<Message> messages() {
    return messages;
  }

  private static double criterion(
      SaturationSettings settings, PowerSeries series, Excitation excitation, double scatter)
      throws AnalysisException {
    JointFit fit = JointFit.ofRates(settings, series, excitation, scatter);
    return InformationCriteria.perBin(fit.result()).aicc();
  }

  private static String key(Excitation excitation) {
    return excitation.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String name(Excitation excitation) {
    return switch (excitation) {
      case CW -> "CW saturation";
      case TWO_PHOTON -> "two-photon excitation";
      default -> "pulsed one-photon excitation";
    };
  }
}
