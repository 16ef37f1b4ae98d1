package org.photonbench.selfcheck.family;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.fit.interval.BinomialInterval;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.model.formula.Antibunching;
import org.photonbench.fit.model.formula.Antibunching.ThreeLevel;
import org.photonbench.fit.model.formula.PulsedStatistics;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.Outputs;
import org.photonbench.selfcheck.VectorInputs;

/** g2 of emitters, continuous and pulsed. */
final class AntibunchingFamilies {
  private static final Pattern BIN = Pattern.compile("bin_avg_([0-9.]+)_([0-9.]+)ns");

  /** So few excitons that the next order is beyond the digits of a double. */
  private static final double NO_EXCITONS = 1e-13;

  private AntibunchingFamilies() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "G2CW-3LEVEL",
            "g2cw",
            Antibunching.class,
            "k12 k21 k23 k31 tau_ns",
            AntibunchingFamilies::threeLevel),
        Mapping.of(
            "G2CW-BG",
            "g2cw",
            Antibunching.class,
            "rho1 rho2 g2_meas",
            in ->
                new Outputs()
                    .put(
                        "g2_corr",
                        Antibunching.withoutBackground(
                            in.number("g2_meas"), in.number("rho1"), in.number("rho2")))),
        Mapping.of(
            "G2CW-BG",
            "g2cw",
            Antibunching.class,
            "rho g2_meas",
            in ->
                new Outputs()
                    .put(
                        "g2_corr",
                        Antibunching.withoutBackground(
                            in.number("g2_meas"), in.number("rho"), in.number("rho")))),
        Mapping.of(
            "G2-NEMITTERS",
            "g2cw",
            Antibunching.class,
            "I",
            in -> new Outputs().put("g2_0", Antibunching.ofEmitters(in.numbers("I")))),
        Mapping.of(
            "G2P-OCC",
            "g2pulsed",
            PulsedStatistics.class,
            "meanN eta",
            in -> {
              PulsedStatistics.Moments moments =
                  PulsedStatistics.ladder(in.number("meanN"), in.numbers("eta"));
              return new Outputs()
                  .put("mean_photons", moments.mean())
                  .put("fact2", moments.second())
                  .put("g2_0", moments.g2())
                  .put("purity", moments.purity());
            }),
        Mapping.of(
            "G2P-INVERT-QYRATIO",
            "g2pulsed",
            PulsedStatistics.class,
            "g2_0 meanN",
            in ->
                new Outputs()
                    .put(
                        "ratio_XX_X",
                        PulsedStatistics.yieldRatio(in.number("g2_0"), in.number("meanN")))),
        Mapping.of(
            "G2P-PURITY-LIMITS",
            "g2pulsed",
            PulsedStatistics.class,
            "r",
            in ->
                new Outputs()
                    .put("g2_lowN", PulsedStatistics.g2(NO_EXCITONS, in.number("r")))
                    .put("g2_highN", PulsedStatistics.g2AtSaturation(in.number("r")))),
        Mapping.of(
            "G2P-GATED",
            "g2pulsed",
            PulsedStatistics.class,
            "meanN eta_X eta_XX tau_X tau_XX gate",
            AntibunchingFamilies::gated),
        Mapping.of(
            "G2P-BLINK-SIDE",
            "g2pulsed",
            PulsedStatistics.class,
            "on_fraction tau_b_pulses off_brightness k",
            in ->
                new Outputs()
                    .put(
                        "side",
                        Arrays.stream(in.integers("k"))
                            .mapToDouble(k ->
                                PulsedStatistics.blinkingSidePeak(
                                    k,
                                    in.number("on_fraction"),
                                    1,
                                    in.number("off_brightness"),
                                    in.number("tau_b_pulses")))
                            .toArray())),
        Mapping.of(
            "G2P-CP",
            "g2pulsed",
            BinomialInterval.class,
            "C0 S m_side level",
            AntibunchingFamilies::conditionalBinomial),
        Mapping.of(
            "PLAN-G2-PRECISION",
            "planning",
            Antibunching.class,
            "rate_per_det T bin g",
            in -> {
              double rate = in.number("rate_per_det");
              double time = in.number("T");
              return new Outputs()
                  // Uncorrelated pairs of a bin that is short against the record.
                  .put("expected_pairs_full_bin", rate * rate * time * in.number("bin"))
                  .put(
                      "sigma_g_bin",
                      Antibunching.plannedError(
                          in.number("g"), rate, rate, time, in.number("bin")));
            }));
  }

  private static Outputs threeLevel(VectorInputs in) {
    ThreeLevel level =
        Antibunching.threeLevel(
            in.number("k12"), in.number("k21"), in.number("k23"), in.number("k31"));
    Outputs outputs =
        new Outputs()
            .put("lambda1", level.fastRate())
            .put("lambda2", level.slowRate())
            .put("a", level.bunching())
            .put("p_e", level.excited())
            .put("photon_rate_per_ns", level.photonRate())
            .put("g2", Series.of(in.numbers("tau_ns"), level::g2));
    for (String name : in.wanted()) {
      Matcher bin = BIN.matcher(name);
      if (bin.matches()) {
        outputs.put(
            name,
            level.binAverage(Double.parseDouble(bin.group(1)), Double.parseDouble(bin.group(2))));
      }
    }
    return outputs;
  }

  private static Outputs gated(VectorInputs in) {
    double tauX = in.number("tau_X");
    double tauXX = in.number("tau_XX");
    double gate = in.number("gate");
    PulsedStatistics.Moments moments =
        PulsedStatistics.gated(
            in.number("meanN"), in.number("eta_X"), in.number("eta_XX"), tauX, tauXX, gate);
    return new Outputs()
        .put("mean_photons", moments.mean())
        .put("fact2", moments.second())
        .put("g2_gated", moments.g2())
        .put(
            "lowN_limit",
            PulsedStatistics.gatedG2AtLowPower(
                in.number("eta_XX") / in.number("eta_X"), tauX, tauXX, gate));
  }

  private static Outputs conditionalBinomial(VectorInputs in) {
    long zero = in.integer("C0");
    long side = in.integer("S");
    int peaks = Math.toIntExact(in.integer("m_side"));
    ConfidenceInterval interval = BinomialInterval.peakRatio(zero, side, peaks, in.number("level"));
    return new Outputs()
        .put("g2", (double) peaks * zero / side)
        .put("g2_unbiased", BinomialInterval.peakRatioEstimate(zero, side, peaks))
        .put("lo", interval.low())
        .put("hi", interval.high())
        .put("sigma_gauss", BinomialInterval.peakRatioError(zero, side, peaks))
        .put("upper95_onesided", BinomialInterval.peakRatioUpperLimit(zero, side, peaks, 0.95));
  }
}
