package org.photonbench.analysis.lifetime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.bootstrap.ModelComparison;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.goodness.InformationCriteria;
import org.photonbench.fit.goodness.ResidualDiagnostics;

/**
 * The law that the data ask for. An exponential is added only if the Bayesian criterion falls by
 * more than 6, the residuals become less correlated, and, where the criterion alone leaves doubt,
 * the gain is one that the simpler law gives by chance in less than 1 % of simulated decays.
 */
final class ModelChoice {
  private static final double NEEDED = 6;

  /** Beyond this the likelihood ratio is so large that replicates would say nothing new. */
  private static final double BEYOND_DOUBT = 30;

  private static final double SIGNIFICANT = 0.01;
  private static final int LAGS = 10;

  /** No response tells apart a lifetime below this part of its width from its own shape. */
  private static final double FASTEST = 0.1;

  /**
   * A law that was tried.
   *
   * @param fit the fit
   * @param bic Bayesian criterion, observations being photons
   * @param aicc Akaike's criterion for small samples
   * @param correlation mean square of the autocorrelation of the residuals at lags 1 to 10, times *
   *     the number of bins: about 1 for independent ones
   * @param misfit C statistic minus its expectation, in standard deviations
   */
  record Candidate(DecayFit fit, double bic, double aicc, double correlation, double misfit) {}

  private final DecayFitter fitter;
  private final int replicates;
  private final long seed;
  private final int threads;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private Candidate chosen;

  /**
   * @param replicates simulated decays of a likelihood-ratio test; 0: none
   */
  ModelChoice(DecayFitter fitter, int replicates, long seed, int threads) {
    this.fitter = fitter;
    this.replicates = replicates;
    this.seed = seed;
    this.threads = threads;
  }

  /** Tries 1 to {@code most} exponentials. */
  void compare(int most) {
    chosen = candidate(fitter.exponentials(1, null));
    candidates.add(chosen);
    boolean settled = false;
    Candidate last = chosen;
    for (int n = 2; n <= most; n++) {
      if (fitter.bins().length <= 2 * n + 3) {
        reasons.add("too few bins for " + n + " exponentials");
        return;
      }
      Candidate next = candidate(fitter.exponentials(n, last.fit()));
      candidates.add(next);
      if (!settled && isBetter(chosen, next)) {
        chosen = next;
      } else if (settled || last.bic() - next.bic() < 0) {
        // Two steps that gain nothing: a further one will not either.
        return;
      } else {
        settled = true;
      }
      last = next;
    }
  }

  /** Takes a law without comparing. */
  void take(DecayFit fit) {
    chosen = candidate(fit);
    candidates.add(chosen);
    reasons.add(fit.shape().text() + " as set");
  }

  /** Shows a law beside the others. */
  void alsoShow(DecayFit fit) {
    candidates.add(candidate(fit));
  }

  private Candidate candidate(DecayFit fit) {
    InformationCriteria perPhoton =
        InformationCriteria.perPhoton(fit.result(), Math.max(1, fitter.photons()));
    InformationCriteria perBin = InformationCriteria.perBin(fit.result());
    ResidualDiagnostics residuals = ResidualDiagnostics.deviance(fit.result(), 0);
    double sum = 0;
    int lags = Math.min(LAGS, fitter.bins().length - 1);
    for (double r : residuals.autocorrelation(lags)) {
      sum += r * r;
    }
    return new Candidate(
        fit,
        perPhoton.bic(),
        perBin.aicc(),
        sum / lags * fitter.bins().length,
        GoodnessOfFit.of(fit.result()).z());
  }

  private boolean isBetter(Candidate simple, Candidate rich) {
    int n = rich.fit().shape().components();
    double gain = simple.bic() - rich.bic();
    String start = simple.fit().shape().components() + " → " + n + ": BIC ";
    String change = (gain > 0 ? "falls by " : "rises by ") + SentenceNumber.text(Math.abs(gain), 3);
    if (!(gain > NEEDED)) {
      reasons.add(start + change + ", less than 6 of gain");
      return false;
    }
    if (!rich.fit().result().converged()) {
      reasons.add(start + change + ", but the fit did not converge");
      return false;
    }
    if (rich.fit().isAtBound()) {
      reasons.add(
          start
              + change
              + ", but a lifetime lies at its bound: rather scattered light, a response of another"
              + " shape, or background");
      return false;
    }
    if (rich.fit().lifetimes()[0] < FASTEST * width(rich.fit())) {
      reasons.add(
          start
              + change
              + ", but its fastest lifetime is below a tenth of the width of the response: rather"
              + " noise or shape of the response, or scattered light");
      return false;
    }
    if (!(rich.correlation() < simple.correlation())) {
      reasons.add(start + change + ", but the residuals are no less correlated");
      return false;
    }
    if (gain > BEYOND_DOUBT || replicates == 0) {
      reasons.add(
          start
              + change
              + (replicates == 0 ? ", no likelihood-ratio test was asked for" : ", beyond doubt"));
      return true;
    }
    ModelComparison test =
        ModelComparison.of(simple.fit().result(), rich.fit().result(), replicates, seed, threads);
    reasons.add(
        String.format(
            Locale.ROOT,
            "%s%s, likelihood ratio p = %.3f from %d replicates",
            start,
            change,
            test.probability(),
            test.used()));
    return test.probability() < SIGNIFICANT;
  }

  /** Full width of the response in ns; 0 where a tail alone is fitted. */
  private static double width(DecayFit fit) {
    double width = fit.fitter().response().fwhmNs();
    if (Double.isNaN(width)) {
      width = fit.responseSigma() * Response.FWHM;
    }
    return Double.isNaN(width) ? 0 : width;
  }

  DecayFit chosen() {
    return chosen.fit();
  }

  Candidate best() {
    return chosen;
  }

  List<Candidate> candidates() {
    return List.copyOf(candidates);
  }

  /** Why this law, for people. */
  String explanation() {
    return String.join("; ", reasons);
  }

  /** The stretched exponential, if it was tried. */
  Optional<Candidate> stretched() {
    return candidates.stream().filter(c -> c.fit().shape().isStretched()).findFirst();
  }
}
