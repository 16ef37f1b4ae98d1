package org.photonbench.selfcheck.family;

import java.util.List;
import org.photonbench.fit.lifetime.TruncatedExponential;
import org.photonbench.fit.model.formula.DecayStatistics;
import org.photonbench.fit.special.ExponentialGaussian;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.Outputs;

/** Lifetimes and decays. */
final class DecayFamilies {
  private DecayFamilies() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "TCSPC-FISHER-TRUNC",
            "tcspc",
            DecayStatistics.class,
            "window_over_tau N",
            in ->
                new Outputs()
                    .put(
                        "sigma_tau_over_tau",
                        DecayStatistics.relativeError(
                            in.number("window_over_tau"), in.number("N")))),
        Mapping.of(
            "TCSPC-MLE-BINNED-INF",
            "tcspc",
            TruncatedExponential.class,
            "bin mean_bin_index",
            in ->
                new Outputs()
                    .put(
                        "tau",
                        // The lifetime does not depend on the number of events, here 1.
                        TruncatedExponential.unbounded(
                                in.number("mean_bin_index"), 1, in.number("bin"))
                            .lifetime())),
        Mapping.of(
            "TCSPC-EMG",
            "tcspc",
            ExponentialGaussian.class,
            "tau sigma mu t",
            in ->
                new Outputs()
                    .put(
                        "pdf",
                        Series.of(
                            in.numbers("t"),
                            t ->
                                ExponentialGaussian.density(
                                    t - in.number("mu"), in.number("sigma"), in.number("tau"))))),
        Mapping.of(
            "TCSPC-WRAP",
            "tcspc",
            DecayStatistics.class,
            "tau T_rep t",
            in ->
                new Outputs()
                    .put(
                        "pdf",
                        Series.of(
                            in.numbers("t"),
                            t ->
                                DecayStatistics.wrapped(t, in.number("tau"), in.number("T_rep"))))),
        Mapping.of(
            "TCSPC-AVG",
            "tcspc",
            DecayStatistics.class,
            "A tau",
            in -> {
              double[] amplitudes = in.numbers("A");
              double[] lifetimes = in.numbers("tau");
              return new Outputs()
                  .put("amplitude_avg", DecayStatistics.amplitudeAverage(amplitudes, lifetimes))
                  .put("intensity_avg", DecayStatistics.intensityAverage(amplitudes, lifetimes))
                  .put(
                      "fractional_intensities",
                      DecayStatistics.intensityShares(amplitudes, lifetimes));
            }),
        Mapping.of(
            "TCSPC-STRETCH",
            "tcspc",
            DecayStatistics.class,
            "tau beta",
            in -> {
              double tau = in.number("tau");
              double beta = in.number("beta");
              return new Outputs()
                  .put("amp_avg", DecayStatistics.stretchedAmplitudeAverage(tau, beta))
                  .put("intensity_avg", DecayStatistics.stretchedIntensityAverage(tau, beta));
            }),
        Mapping.of(
            "TCSPC-COATES",
            "tcspc",
            DecayStatistics.class,
            "counts pulses",
            in ->
                new Outputs()
                    .put(
                        "corrected",
                        DecayStatistics.withoutPileUp(
                            in.integers("counts"), in.integer("pulses")))));
  }
}
