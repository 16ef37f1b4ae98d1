package org.photonbench.experiment.run;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.experiment.live.LiveCounts;
import org.photonbench.experiment.live.LiveResult;
import org.photonbench.experiment.plan.StepSettings;

/** The rules that end a recording before its longest time. */
final class StopRules {
  /** Length of the start of a recording that bleaching is compared with. */
  private static final double START_SECONDS = 5;

  private final StepSettings.Acquire settings;
  private double startRate = Double.NaN;
  private double darkSince = Double.NaN;

  StopRules(StepSettings.Acquire settings) {
    this.settings = settings;
  }

  /** Why the recording is to end now, a sentence; empty if it is not. */
  Optional<String> reason(LiveRecording live) {
    LiveCounts counts = live.monitor().latest();
    if (settings.photons().isPresent()
        && counts.totalPhotons() >= settings.photons().getAsDouble()) {
      return Optional.of("It has the " + counts.totalPhotons() + " photons that were wanted.");
    }
    return precise(live).or(() -> bleached(counts));
  }

  private Optional<String> precise(LiveRecording live) {
    if (settings.untilQuantity().isEmpty() || settings.untilSigma().isEmpty()) {
      return Optional.empty();
    }
    String[] parts = settings.untilQuantity().get().split("/", 2);
    Optional<Quantity> quantity =
        live.result(parts[0])
            .flatMap(LiveResult::result)
            .flatMap(result -> result.quantity(parts[1]));
    OptionalDouble sigma = quantity.map(Quantity::sigma).orElse(OptionalDouble.empty());
    double wanted = settings.untilSigma().getAsDouble();
    if (sigma.isPresent() && sigma.getAsDouble() > 0 && sigma.getAsDouble() <= wanted) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "%s is known to %.3g, as was wanted.",
              quantity.get().label(),
              sigma.getAsDouble()));
    }
    return Optional.empty();
  }

  private Optional<String> bleached(LiveCounts counts) {
    if (settings.bleachedBelow().isEmpty() || counts.seconds() < START_SECONDS) {
      return Optional.empty();
    }
    if (Double.isNaN(startRate)) {
      startRate = counts.totalPhotons() / counts.seconds();
      return Optional.empty();
    }
    if (counts.totalRate() > settings.bleachedBelow().getAsDouble() * startRate) {
      darkSince = Double.NaN;
      return Optional.empty();
    }
    if (Double.isNaN(darkSince)) {
      darkSince = counts.seconds();
    }
    return counts.seconds() - darkSince >= settings.bleachedSeconds()
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "The emitter is bleached: %.3g counts/s instead of %.3g for %.3g s.",
                counts.totalRate(),
                startRate,
                counts.seconds() - darkSince))
        : Optional.empty();
  }
}
