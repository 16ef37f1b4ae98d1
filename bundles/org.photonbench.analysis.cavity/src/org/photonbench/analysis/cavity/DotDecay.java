package org.photonbench.analysis.cavity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;

/**
 * The decay of one dot, as fits of the analysis {@code lifetime} see it.
 *
 * @param file the recording
 * @param chosen the fit that is used
 * @param rival the fit with another number of exponentials that was rejected, if there is one
 * @param tail the fit from one lifetime after the peak on, if one exponential was chosen
 */
record DotDecay(Path file, Result chosen, Optional<Result> rival, Optional<Result> tail) {
  private static final String MAIN = "lifetime.1";

  /** Shares of the photons below tell nothing of a component. */
  private static final double LEAST_SHARE = 0.02;

  private static final double HALF = 0.5;

  /** Whether a fit with one component more is to be used. */
  static boolean isBetter(Result richer, Result simpler) {
    return isDetermined(richer) && isPreferred(richer, simpler);
  }

  /**
   * By the criterion of Akaike, which rather takes one component too many than a law that biases
   * the lifetime.
   */
  private static boolean isPreferred(Result richer, Result simpler) {
    double photons = simpler.quantity("photons.fitted").map(Quantity::value).orElse(Double.NaN);
    // BIC counts ln(photons) for each of the two parameters more, Akaike's criterion 2.
    return bic(richer) - bic(simpler) - 2 * Math.log(photons) + 4 < 0;
  }

  private static double bic(Result fit) {
    return fit.quantity("model.bic").map(Quantity::value).orElse(Double.NaN);
  }

  /** Whether every component holds light and has a lifetime with an error. */
  private static boolean isDetermined(Result fit) {
    for (int k = 1; fit.quantity("lifetime." + k).isPresent(); k++) {
      Quantity lifetime = fit.quantity("lifetime." + k).get();
      double share = fit.quantity("photon-share." + k).map(Quantity::value).orElse(1.0);
      boolean known =
          lifetime.sigma().isPresent()
              && lifetime.sigma().getAsDouble() > 0
              && lifetime.sigma().getAsDouble() < lifetime.value();
      if (!known || !(share >= LEAST_SHARE)) {
        return false;
      }
    }
    return fit.quantity(MAIN).isPresent();
  }

  /**
   * The lifetime that is asked for. Its interval spans those of other fits that are as good a law:
   * another number of exponentials, one that begins a lifetime later, and components that may hold
   * most photons as well. Biexcitons feed the exciton late and shine themselves, which exponentials
   * of light from the pulse on cannot follow.
   *
   * @throws AnalysisException if the decay gave none
   */
  Quantity lifetime(CavitySettings.Lifetime which) throws AnalysisException {
    Quantity found = find(chosen, which).orElseThrow(this::none);
    if (!Double.isFinite(found.value()) || found.sigma().isEmpty()) {
      throw found.marks().isEmpty()
          ? none()
          : new AnalysisException(
              "The lifetime of %s could not be had: %s"
                  .formatted(file.getFileName(), found.marks().getFirst()));
    }
    List<Quantity> others = new ArrayList<>();
    Optional<Result> other = rival.filter(fit -> isDetermined(fit) || isPreferred(fit, chosen));
    other.flatMap(fit -> find(fit, which)).ifPresent(others::add);
    tail.flatMap(fit -> fit.quantity(MAIN)).ifPresent(others::add);
    if (which == CavitySettings.Lifetime.MAIN) {
      others.addAll(perhapsMain(chosen));
      other.ifPresent(fit -> others.addAll(perhapsMain(fit)));
    }
    Interval own = interval(found);
    double low = own.low();
    double high = own.high();
    for (Quantity one : others) {
      Interval interval = interval(one);
      if (interval.low() > 0 && Double.isFinite(interval.high())) {
        low = Math.min(low, interval.low());
        high = Math.max(high, interval.high());
      }
    }
    return low < own.low() || high > own.high() ? spanning(found, low, high) : found;
  }

  /** Lifetimes of components that hold more than half of the photons within their errors. */
  private static List<Quantity> perhapsMain(Result fit) {
    List<Quantity> components = new ArrayList<>();
    for (int k = 1; fit.quantity("photon-share." + k).isPresent(); k++) {
      double most = interval(fit.quantity("photon-share." + k).get()).high();
      if (most > HALF) {
        fit.quantity("lifetime." + k).ifPresent(components::add);
      }
    }
    return components;
  }

  private static Interval interval(Quantity quantity) {
    return quantity
        .interval95()
        .orElseGet(() -> Interval.normal(quantity.value(), quantity.sigma().orElse(0)));
  }

  private static Quantity spanning(Quantity found, double low, double high) {
    return Quantity.of(
        found.id(),
        found.group(),
        found.label(),
        found.value(),
        (high - low) / (2 * Interval.NORMAL_95),
        low,
        high,
        found.unit(),
        found.correction(),
        "%s; statistical sigma %s ns; the interval spans those of other fits: another number of exponentials, one that begins a lifetime later, components that may hold most photons as well"
            .formatted(found.method(), SentenceNumber.text(found.sigma().orElse(Double.NaN), 2)),
        found.marks());
  }

  private AnalysisException none() {
    return new AnalysisException(
        "The decay of %s gave no lifetime; record longer.".formatted(file.getFileName()));
  }

  private static Optional<Quantity> find(Result fit, CavitySettings.Lifetime which) {
    return switch (which) {
      case AMPLITUDE -> fit.quantity("lifetime.amplitude-average");
      case INTENSITY -> fit.quantity("lifetime.intensity-average");
      case MAIN -> main(fit);
    };
  }

  /** The lifetime of the component with most photons. */
  private static Optional<Quantity> main(Result fit) {
    int best = 1;
    for (int k = 2; fit.quantity("photon-share." + k).isPresent(); k++) {
      if (share(fit, k) > share(fit, best)) {
        best = k;
      }
    }
    return fit.quantity("lifetime." + best);
  }

  private static double share(Result fit, int component) {
    return fit.quantity("photon-share." + component).map(Quantity::value).orElse(0.0);
  }
}
