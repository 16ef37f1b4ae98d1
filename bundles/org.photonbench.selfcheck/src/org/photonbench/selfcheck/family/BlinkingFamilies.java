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
            "x0 x1 mean_ln alpha_true N",
            in -> {
              double logRange = Math.log(in.number("x1") / in.number("x0"));
              return new Outputs()
                  .put(
                      "alpha_from_mean_ln",
                      PowerLaw.exponentFromMeanLog(in.number("mean_ln"), logRange))
                  .put(
                      "crlb_sigma_at_true",
                      PowerLaw.exponentError(in.number("alpha_true"), logRange, in.integer("N")));
            }),
        Mapping.of(
            "BLINK-TELEGRAPH",
            "blinking",
            Telegraph.class,
            "k_on k_off rate_on rate_off bin tau",
            in -> {
              Telegraph telegraph = telegraph(in);
              double bin = in.number("bin");
              return new Outputs()
                  .put("on_fraction", telegraph.onFraction())
                  .put("mean_rate", telegraph.meanRate())
                  .put("g2", Series.of(in.numbers("tau"), telegraph::g2))
                  .put("bin_variance", telegraph.countVariance(bin))
                  .put("fano", telegraph.fano(bin));
            }),
        Mapping.of(
            "BLINK-ALLAN",
            "blinking",
            Telegraph.class,
            "k_on k_off rate_on rate_off bin",
            in -> {
              Telegraph telegraph = telegraph(in);
              double bin = in.number("bin");
              return new Outputs()
                  .put("allan_var_counts", telegraph.allanVariance(bin))
                  .put("poisson_only", telegraph.meanRate() * bin);
            }),
        Mapping.of(
            "BLINK-THRESH",
            "blinking",
            Telegraph.class,
            "mu_off mu_on p_on",
            in ->
                new Outputs()
                    .put(
                        "threshold",
                        Telegraph.threshold(
                            in.number("mu_off"), in.number("mu_on"), in.number("p_on")))),
        Mapping.of(
            "BLINK-CPA-STAT",
            "blinking",
            LikelihoodRatio.class,
            "t T",
            BlinkingFamilies::changePointStatistic),
        Mapping.of(
            "BLINK-CPA-POWER",
            "blinking",
            DetectionPower.class,
            "N ratio crit change",
            BlinkingFamilies::changePointPower),
        Mapping.of(
            "BLINK-BB-PRIOR",
            "blinking",
            BayesianBlocks.class,
            "p0 N",
            in ->
                new Outputs()
                    .put(
                        "ncp_prior",
                        Arrays.stream(in.integers("N"))
                            .mapToDouble(n -> BayesianBlocks.priorPenalty(in.number("p0"), n))
                            .toArray())),
        Mapping.of(
            "BLINK-FLID-SLOPE",
            "blinking",
            YorkRegression.class,
            "I tau",
            BlinkingFamilies::intensityAgainstLifetime),
        Mapping.of(
            "BLINK-TRION",
            "blinking",
            TrionScaling.class,
            "eta_X tau_X auger_rate radiative_scaling",
            in -> {
              // The radiative lifetime is the lifetime over the yield.
              TrionScaling.State trion =
                  TrionScaling.trion(
                      in.number("tau_X") / in.number("eta_X"),
                      in.number("auger_rate"),
                      in.number("radiative_scaling"));
              return new Outputs()
                  .put("trion_lifetime", trion.lifetime())
                  .put("trion_QY", trion.yield());
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
    return new Outputs().put("twoLLR", curve).put("argmax_k", best + 1).put("max", curve[best]);
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
        .put("type_A_loglog_slope", line.slope())
        .put("intercept_k_r_prop", Math.exp(line.intercept()));
  }
}
