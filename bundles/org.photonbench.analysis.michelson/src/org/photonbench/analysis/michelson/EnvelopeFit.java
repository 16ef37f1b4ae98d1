package org.photonbench.analysis.michelson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.goodness.InformationCriteria;
import org.photonbench.fit.model.PhysicalConstants;

/** Fits the laws to the contrasts of a scan, each with the Rice likelihood. */
final class EnvelopeFit {
  /** Splittings from which a fit of two lines starts. */
  private static final int SPLITTINGS = 14;

  /** A law whose criterion is lower by more than this is clearly better. */
  private static final double CLEAR = 6;

  private final List<Fringe> fringes;
  private final double whiteFringe;
  private final boolean freeOrigin;
  private final double reach;
  private final double step;

  /**
   * One law fitted.
   *
   * @param aicc corrected information criterion; infinite for too few delays
   */
  record Outcome(EnvelopeLaw law, FitResult fit, double aicc) {}

  /**
   * @param fringes by rising delay
   * @param whiteFringe delay of equal paths in ps, or where its fit starts
   * @param freeOrigin whether the white fringe is fitted
   */
  EnvelopeFit(List<Fringe> fringes, double whiteFringe, boolean freeOrigin) {
    this.fringes = List.copyOf(fringes);
    this.whiteFringe = whiteFringe;
    this.freeOrigin = freeOrigin;
    reach = fringes.stream().mapToDouble(f -> Math.abs(f.delay() - whiteFringe)).max().orElse(1);
    step = smallestStep(fringes);
  }

  static double smallestStep(List<Fringe> fringes) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < fringes.size(); i++) {
      least = Math.min(least, fringes.get(i).delay() - fringes.get(i - 1).delay());
    }
    return least;
  }

  /** Number of free parameters of a law here. */
  int parameters(EnvelopeLaw law) {
    return 1
        + (freeOrigin ? 1 : 0)
        + (law.hasLorentz() ? 1 : 0)
        + (law.hasGauss() ? 1 : 0)
        + (law.hasDoublet() ? 2 : 0);
  }

  /**
   * The wanted law, or all that the number of delays allows. First comes the one with the fewest
   * parameters among those that are not clearly worse than the best, then the others, the best
   * first: the search for a splitting finds a beat in noise more often than the criterion counts.
   */
  List<Outcome> fit(EnvelopeLaw wanted) {
    List<Outcome> outcomes = new ArrayList<>();
    for (EnvelopeLaw law : EnvelopeLaw.values()) {
      boolean asked = wanted == EnvelopeLaw.AUTOMATIC || law == wanted;
      if (law != EnvelopeLaw.AUTOMATIC && asked && fringes.size() > parameters(law)) {
        one(law, Optional.empty()).ifPresent(outcomes::add);
      }
    }
    outcomes.sort(Comparator.comparingDouble(Outcome::aicc));
    double limit = outcomes.isEmpty() ? 0 : outcomes.getFirst().aicc() + CLEAR;
    outcomes.stream()
        .filter(o -> o.aicc() <= limit)
        .min(Comparator.comparingInt(o -> parameters(o.law())))
        .ifPresent(simplest -> {
          outcomes.remove(simplest);
          outcomes.addFirst(simplest);
        });
    return outcomes;
  }

  /**
   * Fits one law.
   *
   * @param near a fit to start from; empty: from several points
   */
  Optional<Outcome> one(EnvelopeLaw law, Optional<FitResult> near) {
    FitResult best = null;
    for (double[] start : near.isPresent() ? List.of(values(near.get())) : starts(law)) {
      FitResult fit = Fitter.fit(problem(law, start));
      best = best == null || fit.deviance() < best.deviance() ? fit : best;
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new Outcome(law, best, InformationCriteria.perBin(best).aicc()));
  }

  private static double[] values(FitResult fit) {
    return new double[] {
      fit.value(EnvelopeLaw.CONTRAST),
      fit.value(EnvelopeLaw.ORIGIN),
      fit.value(EnvelopeLaw.RATE),
      fit.value(EnvelopeLaw.SPREAD),
      fit.value(EnvelopeLaw.SPLITTING),
      fit.value(EnvelopeLaw.WEIGHT)
    };
  }

  private FitProblem problem(EnvelopeLaw law, double[] start) {
    double[] delay = fringes.stream().mapToDouble(Fringe::delay).toArray();
    double[] raw = fringes.stream().mapToDouble(Fringe::raw).toArray();
    double[] sigma = fringes.stream().mapToDouble(Fringe::sigma).toArray();
    FitProblemBuilder builder =
        FitProblem.builder()
            .add(
                new DataSet(
                    "contrast",
                    EnvelopeLaw.model(),
                    Abscissa.points(delay),
                    new RiceLikelihood(raw, sigma)))
            .withoutGuess()
            .start(EnvelopeLaw.CONTRAST, start[0]);
    if (freeOrigin) {
      double around = Math.max(2 * step, reach / 4);
      builder
          .bound(EnvelopeLaw.ORIGIN, whiteFringe - around, whiteFringe + around)
          .start(EnvelopeLaw.ORIGIN, start[1]);
    } else {
      builder.fix(EnvelopeLaw.ORIGIN, whiteFringe);
    }
    if (law.hasLorentz()) {
      builder.start(EnvelopeLaw.RATE, start[2]);
    } else {
      builder.fix(EnvelopeLaw.RATE, 0);
    }
    if (law.hasGauss()) {
      builder.start(EnvelopeLaw.SPREAD, start[3]);
    } else {
      builder.fix(EnvelopeLaw.SPREAD, 0);
    }
    if (law.hasDoublet()) {
      double slowest = 0.25 * Math.PI * PhysicalConstants.HBAR_MEV_PS / reach;
      double fastest = 1.2 * Math.PI * PhysicalConstants.HBAR_MEV_PS / step;
      builder
          .bound(EnvelopeLaw.SPLITTING, slowest, fastest)
          .start(EnvelopeLaw.SPLITTING, Math.clamp(start[4], slowest, fastest))
          .start(EnvelopeLaw.WEIGHT, start[5]);
    } else {
      builder.fix(EnvelopeLaw.SPLITTING, 0).fix(EnvelopeLaw.WEIGHT, 0);
    }
    return builder.build();
  }

  private List<double[]> starts(EnvelopeLaw law) {
    double top = fringes.stream().mapToDouble(Fringe::raw).max().orElse(1);
    top = Math.clamp(top, 0.05, 1.2);
    // Weighted mean delay of the squares: half the coherence time of an exponential.
    double sum = 0;
    double weighted = 0;
    for (Fringe f : fringes) {
      double square = Math.max(0, f.unbiasedSquare());
      sum += square;
      weighted += square * Math.abs(f.delay() - whiteFringe);
    }
    double time = Math.clamp(2 * weighted / Math.max(sum, 1e-12), step / 4, 4 * reach);
    double spread = PhysicalConstants.HBAR_MEV_PS / time;
    List<double[]> starts = new ArrayList<>();
    double[] shares =
        law.hasGauss() && law.hasLorentz() ? new double[] {0.9, 0.3} : new double[] {1};
    for (double share : shares) {
      double rate = share / time;
      double wide = law.hasLorentz() ? (1.05 - share) * spread : spread;
      if (!law.hasDoublet()) {
        starts.add(new double[] {top, whiteFringe, rate, wide, 0, 0});
        continue;
      }
      double first = 0.5 * Math.PI * PhysicalConstants.HBAR_MEV_PS / reach;
      double last = Math.PI * PhysicalConstants.HBAR_MEV_PS / step;
      for (int k = 0; k < SPLITTINGS; k++) {
        double splitting = first * Math.pow(last / first, k / (SPLITTINGS - 1.0));
        starts.add(new double[] {top, whiteFringe, 0.6 * rate, 0.6 * wide, splitting, 0.4});
      }
    }
    return starts;
  }
}
