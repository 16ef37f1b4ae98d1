package org.photonbench.selfcheck.family;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.interval.BinomialInterval;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.model.correlation.AntibunchingModel;
import org.photonbench.fit.model.formula.Antibunching;
import org.photonbench.fit.model.formula.Antibunching.ThreeLevel;
import org.photonbench.fit.model.formula.PulsedStatistics;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.Outputs;
import org.photonbench.selfcheck.VectorInputs;

/** g2 of emitters, continuous and pulsed. */
final class AntibunchingFamilies {
  private static final Pattern BIN = Pattern.compile("bin_avg_(-?[0-9.]+)_(-?[0-9.]+)([a-z]*)");

  /** So few excitons that the next order is beyond the digits of a double. */
  private static final double NO_EXCITONS = 1e-13;

  private AntibunchingFamilies() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "G2CW-3LEVEL",
            "g2cw",
            AntibunchingModel.class,
            "k12|k_12 k21 k23 k31 tau?|t|delay",
            AntibunchingFamilies::threeLevel),
        Mapping.of(
            "G2CW-BG",
            "g2cw",
            Antibunching.class,
            "rho1|rhoA|rho_a rho2|rhoB|rho_b g2_meas|g2m|gm|g_m|g_meas|g2|g",
            in ->
                new Outputs()
                    .put(
                        "g2_corr|g_c|gc|g2_c|g_corr|g2_corrected",
                        Antibunching.withoutBackground(
                            in.number("g2_meas"), in.number("rho1"), in.number("rho2")))),
        Mapping.of(
            "G2CW-BG",
            "g2cw",
            Antibunching.class,
            "rho g2_meas|g2m|gm|g_m|g_meas|g2|g",
            in ->
                new Outputs()
                    .put(
                        "g2_corr|g_c|gc|g2_c|g_corr|g2_corrected",
                        Antibunching.withoutBackground(
                            in.number("g2_meas"), in.number("rho"), in.number("rho")))),
        Mapping.of(
            "G2-NEMITTERS",
            "g2cw",
            Antibunching.class,
            "I|intensities|brightness",
            in -> new Outputs().put("g2_0|g2", Antibunching.ofEmitters(in.numbers("I")))),
        Mapping.of(
            "G2P-OCC",
            "g2pulsed",
            PulsedStatistics.class,
            "meanN eta|yields|q|QY",
            in -> {
              PulsedStatistics.Moments moments =
                  PulsedStatistics.ladder(in.number("meanN"), in.numbers("eta"));
              return new Outputs()
                  .put("mean_photons", moments.mean())
                  .put("fact2|n_n1|mean_nn1", moments.second())
                  .put("fact3|mean_nn1n2", moments.third())
                  .put("g2_0|g2", moments.g2())
                  .put("g3_0|g3", moments.g3())
                  .put("purity", moments.purity());
            }),
        Mapping.of(
            "G2P-INVERT-QYRATIO",
            "g2pulsed",
            PulsedStatistics.class,
            "g2_0|g2|g meanN|N",
            in ->
                new Outputs()
                    .put(
                        "ratio_XX_X|r|ratio",
                        PulsedStatistics.yieldRatio(in.number("g2_0"), in.number("meanN")))),
        Mapping.of(
            "G2P-PURITY-LIMITS",
            "g2pulsed",
            PulsedStatistics.class,
            "r|ratio|eta_ratio|ratio_XX_X",
            in ->
                new Outputs()
                    .put("g2_lowN", PulsedStatistics.g2(NO_EXCITONS, in.number("r")))
                    .put("g2_highN", PulsedStatistics.g2AtSaturation(in.number("r")))),
        Mapping.of(
            "G2P-GATED",
            "g2pulsed",
            PulsedStatistics.class,
            "meanN|N eta_X|q_X|QY_X eta_XX|q_XX|QY_XX tau_X|tauX tau_XX gate|t_g|tg|t_gate",
            AntibunchingFamilies::gated),
        Mapping.of(
            "G2P-BLINK-SIDE",
            "g2pulsed",
            PulsedStatistics.class,
            "on_fraction|f|f_on tau_b_pulses|tau_b|tau_pulses off_brightness?|r_off|rate_off|off on_brightness?|r_on|rate_on|on k|lag",
            in ->
                new Outputs()
                    .put(
                        "side",
                        Arrays.stream(in.integers("k"))
                            .mapToDouble(k ->
                                PulsedStatistics.blinkingSidePeak(
                                    k,
                                    in.number("on_fraction"),
                                    in.number("on_brightness", 1),
                                    in.number("off_brightness", 0),
                                    in.number("tau_b_pulses")))
                            .toArray())),
        Mapping.of(
            "G2P-CP",
            "g2pulsed",
            BinomialInterval.class,
            "C0|A0|n0 S|side_sum m_side|m|sides level?|confidence|cl",
            AntibunchingFamilies::conditionalBinomial),
        Mapping.of(
            "PLAN-G2-PRECISION",
            "planning",
            Antibunching.class,
            "rate_per_det|rate|R T|duration bin|w|bin_width g|g2",
            in -> {
              double rate = in.number("rate_per_det");
              double time = in.number("T");
              return new Outputs()
                  // Uncorrelated pairs of a bin that is short against the record.
                  .put(
                      "expected_pairs_full_bin|expected_pairs|E0|pairs",
                      rate * rate * time * in.number("bin"))
                  .put(
                      "sigma_g_bin|sigma_g|sigma",
                      Antibunching.plannedError(
                          in.number("g"), rate, rate, time, in.number("bin")));
            }));
  }

  private static Outputs threeLevel(VectorInputs in) {
    ThreeLevel level =
        Antibunching.threeLevel(
            in.number("k12"), in.number("k21"), in.number("k23"), in.number("k31"));
    double shelved = level.excited() * in.number("k23") / in.number("k31");
    Outputs outputs =
        new Outputs()
            .put("lambda1|l1", level.fastRate())
            .put("lambda2|l2", level.slowRate())
            .put("a|bunching", level.bunching())
            .put("p_e|p_excited|p2", level.excited())
            .put("photon_rate|rate|R", level.photonRate())
            .put("p_s|p_shelf|p_dark|p3", shelved)
            .put("p_g|p_ground|p1", 1 - level.excited() - shelved);
    if (in.has("tau")) {
      outputs.put("g2", g2(level, Abscissa.points(in.numbers("tau"))));
    }
    for (String name : in.wanted()) {
      Matcher bin = BIN.matcher(name);
      if (bin.matches()) {
        outputs.put(
            name,
            g2(
                level,
                Abscissa.bins(
                    in.toOwn(Double.parseDouble(bin.group(1)), bin.group(3)),
                    in.toOwn(Double.parseDouble(bin.group(2)), bin.group(3))))[0]);
      }
    }
    return outputs;
  }

  /** The curve that records are fitted with. */
  private static double[] g2(ThreeLevel level, Abscissa lags) {
    return LibraryModels.over(
        "g2.cw.three-level",
        lags,
        1,
        0,
        0,
        1 / level.fastRate(),
        level.bunching(),
        1 / level.slowRate());
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
        .put("fact2|n_n1|mean_nn1", moments.second())
        .put("g2_gated|g2|g2_0", moments.g2())
        .put(
            "lowN_limit",
            PulsedStatistics.gatedG2AtLowPower(
                in.number("eta_XX") / in.number("eta_X"), tauX, tauXX, gate));
  }

  private static Outputs conditionalBinomial(VectorInputs in) {
    long zero = in.integer("C0");
    long side = in.integer("S");
    int peaks = Math.toIntExact(in.integer("m_side"));
    double level = in.number("level", 0.95);
    ConfidenceInterval interval = BinomialInterval.peakRatio(zero, side, peaks, level);
    return new Outputs()
        .put("g2", (double) peaks * zero / side)
        .put("g2_unbiased", BinomialInterval.peakRatioEstimate(zero, side, peaks))
        .put("lo|low|lower", interval.low())
        .put("hi|high|upper", interval.high())
        .put("sigma_gauss|sigma", BinomialInterval.peakRatioError(zero, side, peaks))
        .put(
            "upper95_onesided|upper_onesided|limit95",
            BinomialInterval.peakRatioUpperLimit(zero, side, peaks, 0.95));
  }
}
