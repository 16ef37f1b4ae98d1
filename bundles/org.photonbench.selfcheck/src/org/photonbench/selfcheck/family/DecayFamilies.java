package org.photonbench.selfcheck.family;

import java.util.List;
import org.photonbench.fit.lifetime.TruncatedExponential;
import org.photonbench.fit.model.decay.GaussianResponseDecay;
import org.photonbench.fit.model.formula.DecayStatistics;
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
            "window_over_tau|r|T_over_tau N|n",
            in ->
                new Outputs()
                    .put(
                        "sigma_tau_over_tau|rel_sigma|sigma_rel",
                        DecayStatistics.relativeError(
                            in.number("window_over_tau"), in.number("N")))),
        Mapping.of(
            "TCSPC-MLE-BINNED-INF",
            "tcspc",
            TruncatedExponential.class,
            "bin|h|bin_width mean_bin_index|mean_index|mean_k|kbar",
            in ->
                new Outputs()
                    .put(
                        "tau|lifetime",
                        // The lifetime does not depend on the number of events, here 1.
                        TruncatedExponential.unbounded(
                                in.number("mean_bin_index"), 1, in.number("bin"))
                            .lifetime())),
        Mapping.of(
            "TCSPC-EMG",
            "tcspc",
            GaussianResponseDecay.class,
            "tau sigma|s mu?|t0|center t",
            in ->
                new Outputs()
                    .put(
                        "pdf",
                        LibraryModels.at(
                            "decay.gaussian-response.1",
                            in.numbers("t"),
                            1,
                            in.number("tau"),
                            0,
                            in.number("sigma"),
                            in.number("mu", 0),
                            0))),
        Mapping.of(
            "TCSPC-WRAP",
            "tcspc",
            DecayStatistics.class,
            "tau T_rep|Trep|period|T t",
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
            "A|amplitudes tau|taus|lifetimes",
            in -> {
              double[] amplitudes = in.numbers("A");
              double[] lifetimes = in.numbers("tau");
              return new Outputs()
                  .put(
                      "amplitude_avg|amp_avg|mean_amp",
                      DecayStatistics.amplitudeAverage(amplitudes, lifetimes))
                  .put(
                      "intensity_avg|int_avg|mean_int",
                      DecayStatistics.intensityAverage(amplitudes, lifetimes))
                  .put(
                      "fractional_intensities|fractions",
                      DecayStatistics.intensityShares(amplitudes, lifetimes));
            }),
        Mapping.of(
            "TCSPC-STRETCH",
            "tcspc",
            DecayStatistics.class,
            "tau beta|b",
            in -> {
              double tau = in.number("tau");
              double beta = in.number("beta");
              return new Outputs()
                  .put(
                      "amp_avg|amplitude_avg", DecayStatistics.stretchedAmplitudeAverage(tau, beta))
                  .put(
                      "intensity_avg|int_avg",
                      DecayStatistics.stretchedIntensityAverage(tau, beta));
            }),
        Mapping.of(
            "TCSPC-COATES",
            "tcspc",
            DecayStatistics.class,
            "counts|n pulses|P|syncs",
            in ->
                new Outputs()
                    .put(
                        "corrected|N",
                        DecayStatistics.withoutPileUp(
                            in.integers("counts"), in.integer("pulses")))));
  }
}
