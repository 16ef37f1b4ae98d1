package org.photonbench.analysis.pcfs;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.model.coherence.SpectralCorrelationModel.Wander;

/** The models of spectral diffusion, and what the best one found. */
final class DiffusionReport extends ReportPart {
  private static final String DIFFUSION = "Spectral diffusion";

  DiffusionReport(Sheet sheet) {
    super(sheet);
  }

  @Override
  void write() {
    List<DiffusionFit> fits = estimate.diffusion();
    if (fits.isEmpty()) {
      return;
    }
    double misfit = DiffusionFit.misfit(fits);
    DiffusionFit best = fits.getFirst();
    for (DiffusionFit each : fits) {
      quantities.add(
          plain(
              "diffusion." + key(each.wander()) + ".aicc",
              DIFFUSION,
              "AICc above the best, " + title(each.wander()),
              each.criterion(misfit) - best.criterion(misfit),
              "",
              "all correlation times together, one T2"));
    }
    String method = "fit of all correlation times, " + title(best.wander());
    joint("diffusion.t2", "T2 without diffusion", best, EnvelopeModel.T2, "ps", 1, method);
    if (best.wander() == Wander.WIENER) {
      joint(
          "diffusion.coefficient",
          "Diffusion coefficient",
          best,
          DiffusionFit.DIFFUSION,
          "ueV2/ms",
          HBAR_MEV_PS * HBAR_MEV_PS * UEV * UEV,
          method);
    } else if (best.wander() != Wander.NONE) {
      joint(
          "diffusion.spread",
          "Standard deviation of the line energy",
          best,
          EnvelopeModel.SPREAD,
          "ueV",
          HBAR_MEV_PS * UEV,
          method);
      joint(
          "diffusion.time",
          "Correlation time of the line energy",
          best,
          DiffusionFit.TIME,
          "ms",
          1,
          method);
    }
    String upTo = SentenceNumber.text(estimate.groups().getLast().to() * 1e3, 3) + " ms";
    messages.add(
        Message.info(
            best.wander() == Wander.NONE
                ? "No spectral diffusion is seen up to lags of " + upTo + "."
                : "Up to lags of "
                    + upTo
                    + " the envelopes agree best with "
                    + title(best.wander())
                    + ". Where the lags end before the diffusion does, models cannot be told"
                    + " apart: compare their AICc."));
  }

  private void joint(
      String id,
      String label,
      DiffusionFit best,
      String parameter,
      String unit,
      double factor,
      String method) {
    double value = best.result().value(parameter) * factor;
    double sigma = best.result().sigma(parameter) * factor;
    boolean known = Double.isFinite(sigma) && sigma > 0;
    quantities.add(
        new Quantity(
            id,
            DIFFUSION,
            label,
            value,
            known ? OptionalDouble.of(sigma) : OptionalDouble.empty(),
            known ? Optional.of(symmetric(value, sigma)) : Optional.empty(),
            unit,
            "joint fit",
            method + "; 95 % interval from the standard deviation",
            known ? List.of() : List.of("The scan does not determine it.")));
  }

  private static String key(Wander wander) {
    return wander.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String title(Wander wander) {
    return switch (wander) {
      case NONE -> "lines at rest";
      case STATIC -> "a static spread";
      case ORNSTEIN_UHLENBECK -> "an Ornstein-Uhlenbeck process";
      case WIENER -> "free diffusion";
      case JUMPS -> "Poisson jumps";
    };
  }
}
