package org.photonbench.analysis.pcfs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.pcfs.EnvelopeFit.Fit;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;

/** The line models side by side. */
final class ModelsReport extends ReportPart {
  private static final String MODELS = "Line models";

  ModelsReport(Sheet sheet) {
    super(sheet);
  }

  @Override
  void write() {
    List<Fit> all = List.copyOf(estimate.models().values());
    double misfit = PcfsEstimate.misfit(all);
    double lowest = all.stream().mapToDouble(f -> f.criterion(misfit)).min().orElse(0);
    for (Map.Entry<LineModel, Fit> entry : estimate.models().entrySet()) {
      Fit other = entry.getValue();
      String id = "model." + entry.getKey().key();
      String title = entry.getKey().title();
      quantities.add(
          plain(
              id + ".aicc",
              MODELS,
              "AICc above the best, " + title,
              other.criterion(misfit) - lowest,
              "",
              "Akaike's criterion for small samples, deviances divided by the misfit of the best"
                  + " model"));
      if (entry.getKey().hasCoherenceTime()) {
        double value = other.value(EnvelopeModel.T2);
        double sigma = other.result().sigma(EnvelopeModel.T2);
        boolean known = Double.isFinite(sigma) && sigma > 0;
        quantities.add(
            new Quantity(
                id + ".t2",
                MODELS,
                "T2, " + title,
                value,
                known ? OptionalDouble.of(sigma) : OptionalDouble.empty(),
                known ? Optional.of(symmetric(value, sigma)) : Optional.empty(),
                "ps",
                "fit of " + title,
                "95 % interval from the standard deviation",
                List.of()));
      }
    }
    modelSystematic(misfit, lowest);
  }

  /** The coherence times of models that do as well, or better, than the headline. */
  private void modelSystematic(double misfit, double lowest) {
    if (!fit.model().hasCoherenceTime()) {
      return;
    }
    double own = fit.criterion(misfit);
    double headline = fit.value(EnvelopeModel.T2);
    double low = headline;
    double high = headline;
    Fit better = null;
    for (Fit other : estimate.models().values()) {
      if (other.model().hasCoherenceTime() && other.criterion(misfit) < own + 2) {
        low = Math.min(low, other.value(EnvelopeModel.T2));
        high = Math.max(high, other.value(EnvelopeModel.T2));
        if (other.criterion(misfit) == lowest && other.criterion(misfit) < own - 4) {
          better = other;
        }
      }
    }
    quantities.add(
        Quantity.systematic(
            "t2.model",
            COHERENCE,
            "T2, systematic of the line model",
            Math.max(high - headline, headline - low),
            "ps",
            "largest difference from a model that agrees as well or better (AICc)"));
    if (better != null) {
      messages.add(
          Message.info(
              "The envelope agrees better with "
                  + better.model().title()
                  + ", with T2 = "
                  + SentenceNumber.text(better.value(EnvelopeModel.T2), 3)
                  + " ps instead of "
                  + SentenceNumber.text(headline, 3)
                  + " ps. The systematic of the line model contains that; choose the model in"
                  + " Settings > Fit."));
    }
  }
}
