package org.photonbench.analysis.hom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.model.correlation.HongOuMandelModel;
import org.photonbench.fit.profile.ProfileInterval;
import org.photonbench.fit.profile.ProfileLikelihood;

/**
 * Fit of g(tau) = g2/2 + [g2(tau - D) + g2(tau + D)]/4 - (V/2) exp(-2|tau|/T2), convolved with the
 * pair jitter and averaged over bins, to the counts with parallel and, jointly, with crossed
 * polarisation (R. B. Patel et al., Phys. Rev. Lett. 100, 207405 (2008)). Even splitters.
 */
final class CwFit {
  private static final String PARALLEL = "parallel";
  private static final String CROSSED = "crossed";

  /** Parameters that each record has for itself. */
  private static final Set<String> OWN = Set.of("level", "overlap");

  private static final double DEFAULT_RISE_NS = 0.2;
  private static final double SHORTEST_ARM_RISES = 6;
  private static final double SEEN = 5;

  private final FitResult result;
  private final boolean joint;
  private final Estimate overlap;
  private final Estimate coherence;
  private final Estimate purity;
  private final Estimate rise;
  private final List<String> messages = new ArrayList<>();

  private CwFit(FitResult result, boolean joint) {
    this.result = result;
    this.joint = joint;
    // What concerns intervals alone is met by the profiles and marks.
    result.messages().stream().filter(m -> !m.contains("profile interval")).forEach(messages::add);
    ProfileLikelihood profile = new ProfileLikelihood(result);
    overlap = profiled(profile, own("overlap"));
    coherence = profiled(profile, own("coherence time")).mapped(0, 1e3);
    purity = profiled(profile, "g0");
    rise = profiled(profile, "rise time").mapped(0, 1e3);
  }

  static CwFit of(HomSettings settings, LagCounts parallel, Optional<LagCounts> crossed)
      throws AnalysisException {
    double rise = settings.lifetime().orElse(DEFAULT_RISE_NS * 1e3) * 1e-3;
    LagCounts both = crossed.filter(parallel::hasBinsOf).map(parallel::plus).orElse(parallel);
    double zero = settings.delay().orElseGet(() -> lowest(both, rise));
    double arm =
        settings.separation().isPresent()
            ? settings.separation().getAsDouble()
            : arm(both, zero, rise);
    if (!both.reaches(zero - arm, zero + arm)) {
      throw new AnalysisException(
          "The dips at the delay of the long arm lie beyond the lags that were counted. Widen"
              + " Settings > CW > Lag range.");
    }
    FitProblemBuilder builder = FitProblem.builder().add(data(PARALLEL, parallel));
    crossed.ifPresent(lags -> builder.add(data(CROSSED, lags)));
    builder.share("zero delay", "g0", "rise time", "arm delay", "coherence time", "pair jitter");
    String prefix = crossed.isPresent() ? PARALLEL + "." : "";
    if (crossed.isPresent()) {
      builder.fix(CROSSED + ".overlap", 0);
    }
    double step = parallel.widthNs();
    builder
        .fix("pair jitter", settings.pairJitter() * 1e-3)
        .bound("rise time", step / 20, 1e3 * arm)
        .bound("coherence time", step / 20, arm)
        .bound("zero delay", zero - arm / 2, zero + arm / 2)
        .bound("arm delay", arm / 2, 1.5 * arm)
        .start("zero delay", zero)
        .start("arm delay", arm)
        .start("rise time", rise)
        .start("g0", settings.g2().orElse(0.05))
        .start("coherence time", settings.coherence().orElse(500 * rise) * 1e-3)
        .start(prefix + "overlap", 0.5);
    try {
      return new CwFit(Fitter.fit(builder.build()), crossed.isPresent());
    } catch (IllegalArgumentException e) {
      throw new AnalysisException(
          "The correlation cannot be fitted: " + e.getMessage() + ". Check Settings > CW.", e);
    }
  }

  private static DataSet data(String name, LagCounts lags) {
    return new DataSet(
        name,
        new HongOuMandelModel(),
        Abscissa.uniformBins(lags.firstEdgeNs(), lags.widthNs(), lags.bins()),
        new PoissonLikelihood(lags.pairs()),
        lags.uncorrelated());
  }

  /** Centre of the deepest dip as wide as the rise. */
  private static double lowest(LagCounts lags, double rise) {
    double best = 0;
    double lowest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < lags.bins(); i++) {
      double centre = lags.centre(i);
      if (lags.reaches(centre - rise, centre + rise)) {
        double g =
            lags.sum(centre - rise, centre + rise)
                / lags.uncorrelatedSum(centre - rise, centre + rise);
        if (g < lowest) {
          lowest = g;
          best = centre;
        }
      }
    }
    return best;
  }

  /** The delay at which both sides have a dip. */
  private static double arm(LagCounts lags, double zero, double rise) throws AnalysisException {
    double best = 0;
    double lowest = Double.POSITIVE_INFINITY;
    double level = 0;
    double sum = 0;
    double half = Math.max(rise, lags.widthNs());
    for (double d = SHORTEST_ARM_RISES * half;
        lags.reaches(zero - d - half, zero + d + half);
        d += half / 2) {
      double pairs =
          lags.sum(zero - d - half, zero - d + half) + lags.sum(zero + d - half, zero + d + half);
      double expected =
          lags.uncorrelatedSum(zero - d - half, zero - d + half)
              + lags.uncorrelatedSum(zero + d - half, zero + d + half);
      sum += pairs;
      level += expected;
      double z = (pairs - expected) / Math.sqrt(Math.max(1, expected));
      if (z < lowest) {
        lowest = z;
        best = d;
      }
    }
    if (lowest > -SEEN || sum < 0.1 * level) {
      throw new AnalysisException(
          "The dips at the delay of the long arm are not seen in the lags. Give it in Settings >"
              + " Peaks > Delay of the long arm, or measure longer.");
    }
    return best;
  }

  private Estimate profiled(ProfileLikelihood profile, String name) {
    ProfileInterval interval = profile.interval(name, 0.95);
    return new Estimate(result.value(name), result.sigma(name), interval.low(), interval.high());
  }

  private String own(String name) {
    return joint && OWN.contains(name) ? PARALLEL + "." + name : name;
  }

  double value(String name) {
    return result.value(own(name));
  }

  double sigma(String name) {
    double sigma = result.sigma(own(name));
    return Double.isFinite(sigma) ? sigma : 0;
  }

  Estimate overlap() {
    return overlap;
  }

  /** T2 in ps. */
  Estimate coherencePs() {
    return coherence;
  }

  /** g2(0) of the source. */
  Estimate purity() {
    return purity;
  }

  /** Rise time in ps. */
  Estimate risePs() {
    return rise;
  }

  GoodnessOfFit goodness() {
    return GoodnessOfFit.of(result);
  }

  /** Fitted pairs in each bin. */
  double[] mean(int dataSet) {
    return result.mean(dataSet);
  }

  /**
   * Fitted g in windows as wide as a bin.
   *
   * @param tau centres of the windows from the zero delay in ns
   */
  double[] line(int dataSet, double[] tau, double zero, double width) {
    double[] low = new double[tau.length];
    double[] high = new double[tau.length];
    for (int i = 0; i < tau.length; i++) {
      low[i] = zero + tau[i] - width / 2;
      high[i] = zero + tau[i] + width / 2;
    }
    Model model = result.problem().dataSets().get(dataSet).model();
    String prefix = joint ? result.problem().dataSets().get(dataSet).name() + "." : "";
    double[] p =
        model.parameters().stream()
            .map(Parameter::name)
            .mapToDouble(name -> result.value(OWN.contains(name) ? prefix + name : name))
            .toArray();
    double[] g = new double[tau.length];
    model.evaluate(p, Abscissa.bins(low, high), g, null);
    return g;
  }

  List<String> messages() {
    return messages;
  }

  /** A mark where a parameter is at a bound. */
  List<String> marks(String name) {
    double value = value(name);
    return result.problem().free().stream()
        .filter(p -> p.name().equals(own(name)))
        .filter(p -> value <= p.lower() || value >= p.upper())
        .map(p -> "The fit is at the bound of " + name + ".")
        .toList();
  }
}
