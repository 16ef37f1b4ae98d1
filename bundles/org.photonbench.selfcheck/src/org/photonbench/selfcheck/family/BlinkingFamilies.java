package org.photonbench.selfcheck.family;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.fit.changepoint.BayesianBlocks;
import org.photonbench.fit.changepoint.DetectionPower;
import org.photonbench.fit.changepoint.LikelihoodRatio;
import org.photonbench.fit.model.formula.Telegraph;
import org.photonbench.fit.model.formula.TrionScaling;
import org.photonbench.fit.regression.YorkRegression;
import org.photonbench.fit.statistics.PowerLaw;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.Outputs;
import org.photonbench.selfcheck.VectorInputs;

/** Intermittency: change points, levels, dwell times. */
final class BlinkingFamilies {
  private static final Pattern CHANGE = Pattern.compile("after photon (\\d+)");
  private static final int STREAMS = 20_000;
  private static final long SEED = 1;

  /** Ticks of a unit of time: fine enough for nine digits of the statistic. */
  private static final double TICKS = 1e13;

  private BlinkingFamilies() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "BLINK-PL-TRUNC",
            "blinking",
            PowerLaw.class,
            "x0|tmin|t0|t_min x1|tmax|t1|t_max mean_ln?|mean_log alpha_true?|alpha N?|n",
            in -> {
              double logRange = Math.log(in.number("x1") / in.number("x0"));
              Outputs outputs = new Outputs();
              if (in.has("mean_ln")) {
                outputs.put(
                    "alpha_from_mean_ln|alpha|alpha_hat",
                    PowerLaw.exponentFromMeanLog(in.number("mean_ln"), logRange));
              }
              if (in.has("alpha_true")) {
                outputs.put(
                    "crlb_sigma_at_true|sigma|crlb|sigma_alpha",
                    PowerLaw.exponentError(in.number("alpha_true"), logRange, in.integer("N")));
              }
              return outputs;
            }),
        Mapping.of(
            "BLINK-TELEGRAPH",
            "blinking",
            Telegraph.class,
            "k_on|kon k_off|koff rate_on|r_on|r1 rate_off|r_off|r0 bin?|bin_width|T tau?|lag",
            in -> {
              Telegraph telegraph = telegraph(in);
              Outputs outputs =
                  new Outputs()
                      .put("on_fraction|f_on|f", telegraph.onFraction())
                      .put("mean_rate|mu|mean", telegraph.meanRate());
              if (in.has("tau")) {
                outputs.put("g2", Series.of(in.numbers("tau"), telegraph::g2));
              }
              if (in.has("bin")) {
                double bin = in.number("bin");
                outputs.put("bin_variance|variance|var", telegraph.countVariance(bin));
                outputs.put("fano", telegraph.fano(bin));
              }
              return outputs;
            }),
        Mapping.of(
            "BLINK-ALLAN",
            "blinking",
            Telegraph.class,
            "k_on|kon k_off|koff rate_on|r_on|r1 rate_off|r_off|r0 bin|bin_width|T|tau",
            in -> {
              Telegraph telegraph = telegraph(in);
              double bin = in.number("bin");
              return new Outputs()
                  .put(
                      "allan_var_counts|allan_variance|allan_var|allan",
                      telegraph.allanVariance(bin))
                  .put("poisson_only|poisson|shot_noise", telegraph.meanRate() * bin);
            }),
        Mapping.of(
            "BLINK-THRESH",
            "blinking",
            Telegraph.class,
            "mu_off|m0|mu0|n_off mu_on|m1|mu1|n_on p_on|p|f_on",
            in ->
                new Outputs()
                    .put(
                        "threshold|n_star|n_th",
                        Telegraph.threshold(
                            in.number("mu_off"), in.number("mu_on"), in.number("p_on")))),
        Mapping.of(
            "BLINK-CPA-STAT",
            "blinking",
            LikelihoodRatio.class,
            "t|times|arrivals T|window|duration",
            BlinkingFamilies::changePointStatistic),
        Mapping.of(
            "BLINK-CPA-POWER",
            "blinking",
            DetectionPower.class,
            "N|n ratio|rate_ratio crit|critical|threshold change",
            BlinkingFamilies::changePointPower),
        Mapping.of(
            "BLINK-BB-PRIOR",
            "blinking",
            BayesianBlocks.class,
            "p0 N|n",
            in ->
                new Outputs()
                    .put(
                        "ncp_prior|prior|ncp",
                        Arrays.stream(in.integers("N"))
                            .mapToDouble(n -> BayesianBlocks.priorPenalty(in.number("p0"), n))
                            .toArray())),
        Mapping.of(
            "BLINK-FLID-SLOPE",
            "blinking",
            YorkRegression.class,
            "I|intensity tau|lifetime",
            BlinkingFamilies::intensityAgainstLifetime),
        Mapping.of(
            "BLINK-TRION",
            "blinking",
            TrionScaling.class,
            "eta_X?|QY_X|eta tau_X|tauX|tau auger_rate|k_A|kA|k_auger radiative_scaling?|scaling|beta",
            in -> {
              // The radiative lifetime is the lifetime over the yield.
              TrionScaling.State trion =
                  TrionScaling.trion(
                      in.number("tau_X") / in.number("eta_X", 1),
                      in.number("auger_rate"),
                      in.number("radiative_scaling", 2));
              return new Outputs()
                  .put("trion_lifetime|tau_trion|tau_Xs|lifetime", trion.lifetime())
                  .put("trion_QY|QY_trion|QY", trion.yield());
            }));
  }

  private static Telegraph telegraph(VectorInputs in) {
    return new Telegraph(
        in.number("k_on"), in.number("k_off"), in.number("rate_on"), in.number("rate_off"));
  }

  private static Outputs changePointStatistic(VectorInputs in) {
    double length = in.number("T");
    double scale = TICKS / length;
    long[] times = Arrays.stream(in.numbers("t")).mapToLong(t -> Math.round(t * scale)).toArray();
    double[] curve = LikelihoodRatio.curve(times, 0, Math.round(length * scale));
    int best = 0;
    for (int i = 1; i < curve.length; i++) {
      best = curve[i] > curve[best] ? i : best;
    }
    return new Outputs()
        .put("twoLLR|2lnLR|LLR", curve)
        .put("argmax_k|k|k_max|argmax", best + 1)
        .put("max|max_twoLLR|statistic", curve[best]);
  }

  private static Outputs changePointPower(VectorInputs in) {
    Matcher change = CHANGE.matcher(in.text("change"));
    if (!change.find()) {
      throw new IllegalArgumentException("'" + in.text("change") + "' tells no change");
    }
    return new Outputs()
        .put(
            "power",
            DetectionPower.simulate(
                    Math.toIntExact(in.integer("N")),
                    Integer.parseInt(change.group(1)),
                    in.number("ratio"),
                    in.number("crit"),
                    1,
                    STREAMS,
                    SEED)
                .power());
  }

  /** Straight line of ln I against ln tau; its intercept is the logarithm of the radiative rate. */
  private static Outputs intensityAgainstLifetime(VectorInputs in) {
    double[] intensity = Series.of(in.numbers("I"), Math::log);
    double[] lifetime = Series.of(in.numbers("tau"), Math::log);
    double[] equal = new double[intensity.length];
    Arrays.fill(equal, 1);
    YorkRegression line = YorkRegression.fit(lifetime, equal, intensity, equal);
    return new Outputs()
        .put("type_A_loglog_slope|loglog_slope|slope", line.slope())
        .put("intercept_k_r_prop|k_r|intercept", Math.exp(line.intercept()));
  }
}
