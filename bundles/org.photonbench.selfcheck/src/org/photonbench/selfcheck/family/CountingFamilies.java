package org.photonbench.selfcheck.family;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.fit.changepoint.CriticalValues;
import org.photonbench.fit.lifetime.TruncatedExponential;
import org.photonbench.fit.model.formula.Antibunching;
import org.photonbench.fit.model.formula.DecayStatistics;
import org.photonbench.fit.model.formula.Detector;
import org.photonbench.fit.model.formula.Heralding;
import org.photonbench.fit.statistics.PowerLaw;
import org.photonbench.fit.statistics.PowerLawDistribution;
import org.photonbench.fit.statistics.PowerLawFit;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.Outputs;
import org.photonbench.selfcheck.VectorInputs;

/** Jitter, dead time, dwell times, lifetimes of few photons. */
final class CountingFamilies {
  /** A confidence level in the name of an output: crit_95, q0.99, p999. */
  private static final Pattern LEVEL = Pattern.compile("\\D*(?:0\\.)?(9\\d*)");

  private CountingFamilies() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "G2CW-JITTER",
            "g2cw",
            Antibunching.class,
            "tau0|tau1|T1|tau_e|lifetime sigma?|s|sigma_pair|jitter s1?|sigma1|sigma_1"
                + " s2?|sigma2|sigma_2 tau?|t|delay|lag g0?|g2_0",
            in -> jitter(in, "tau0", "tau")),
        Mapping.of(
            "G2CW-JITTER",
            "g2cw",
            Antibunching.class,
            "tau sigma?|s|sigma_pair|jitter s1?|sigma1|sigma_1 s2?|sigma2|sigma_2 t?|delay|lag g0?",
            in -> jitter(in, "tau", "t")),
        Mapping.of(
            "G2CW-BG",
            "g2cw",
            Antibunching.class,
            "S|signal B|background g2_meas|g2m|gm|g_m|g_meas|g2|g",
            in -> {
              double rho = in.number("S") / (in.number("S") + in.number("B"));
              return new Outputs()
                  .put("rho", rho)
                  .put(
                      "g2_corr|g_c|gc|g2_c|g_corr|g2_corrected",
                      Antibunching.withoutBackground(in.number("g2_meas"), rho, rho));
            }),
        Mapping.of(
            "DET-DEAD-G2AUTO",
            "detectors",
            Detector.class,
            "rate|r dead|td|t_d|dead_time|tau_d tau|t|lag|delay",
            in ->
                new Outputs()
                    .put(
                        "g2|g2_auto|g2auto",
                        Detector.deadTimeG2(
                            in.number("tau"), in.number("rate"), in.number("dead")))),
        Mapping.of(
            "HER-SWAP",
            "heralded",
            Heralding.class,
            "tau_X|tauX|tX|tau sigma|s|jitter|sigma_pair|sigma_jitter",
            in -> {
              double swap = Heralding.swapProbability(in.number("tau_X"), in.number("sigma"));
              return new Outputs()
                  .put("P_swap|p_swap|swap|swap_probability|probability|P|p", swap)
                  .put("P_correct|p_correct", 1 - swap);
            }),
        Mapping.of(
            "TCSPC-MLE-TRUNC",
            "tcspc",
            TruncatedExponential.class,
            "mean|mean_t|tbar|t_mean|mean_arrival T|window|T_window|W N?|n|events beta?|background",
            in -> truncated(in, in.number("mean"))),
        Mapping.of(
            "TCSPC-MLE-TRUNC",
            "tcspc",
            TruncatedExponential.class,
            "tau|tau_true T|window|T_window|W N?|n|events",
            CountingFamilies::truncatedMean),
        Mapping.of(
            "TCSPC-MLE-TRUNC",
            "tcspc",
            TruncatedExponential.class,
            "mean_over_T|mean_over_window N?|n",
            in -> {
              TruncatedExponential.Estimate estimate =
                  TruncatedExponential.times(in.number("mean_over_T"), 1, 1, 0);
              return new Outputs().put("tau_over_T|tau_over_window|tau", estimate.lifetime());
            }),
        Mapping.of(
            "TCSPC-FISHER-BINNED",
            "tcspc",
            DecayStatistics.class,
            "tau N|n|events bin|h|bin_width|width bins|n_bins|nbins|K background?|bg|b|bg_per_bin",
            in -> binned(in, Math.toIntExact(in.integer("bins")), in.number("bin"))),
        Mapping.of(
            "TCSPC-FISHER-BINNED",
            "tcspc",
            DecayStatistics.class,
            "tau N|n|events T|window|range bins|n_bins|nbins|K background?|bg|b|bg_per_bin",
            in -> {
              int bins = Math.toIntExact(in.integer("bins"));
              return binned(in, bins, in.number("T") / bins);
            }),
        Mapping.of(
            "TCSPC-FISHER-BINNED",
            "tcspc",
            DecayStatistics.class,
            "tau N|n|events T|window|range bin|h|bin_width|width background?|bg|b|bg_per_bin",
            in ->
                binned(
                    in,
                    Math.toIntExact(Math.round(in.number("T") / in.number("bin"))),
                    in.number("bin"))),
        Mapping.of(
            "TCSPC-BIEX",
            "tcspc",
            DecayStatistics.class,
            "meanN|N eta_X|q_X|QY_X eta_XX|q_XX|QY_XX tau_X|tauX tau_XX|tauXX",
            in -> {
              double[] amplitudes =
                  DecayStatistics.biexcitonAmplitudes(
                      in.number("meanN"),
                      in.number("eta_X"),
                      in.number("eta_XX"),
                      in.number("tau_X"),
                      in.number("tau_XX"));
              return new Outputs().put("A_X", amplitudes[0]).put("A_XX", amplitudes[1]);
            }),
        Mapping.of(
            "BLINK-PL-MLE",
            "blinking",
            PowerLaw.class,
            "t|times|dwell|dwells|x tmin|t_min|t0|x0|xmin",
            in -> {
              double[] times = in.numbers("t");
              return exponent(PowerLaw.fit(times, in.number("tmin")));
            }),
        Mapping.of(
            "BLINK-PL-MLE",
            "blinking",
            PowerLaw.class,
            "n|N sum_ln|sum_log|S",
            in -> {
              // As many equal dwells as have this sum of logarithms, which is all that counts.
              double[] times = new double[Math.toIntExact(in.integer("n"))];
              Arrays.fill(times, Math.exp(in.number("sum_ln") / times.length));
              return exponent(PowerLaw.fit(times, 1));
            }),
        Mapping.of(
            "BLINK-CPA-CRIT",
            "blinking",
            CriticalValues.class,
            "N|n|photons level?|levels|quantile|quantiles|confidence|cl|p alpha? margin?|edge",
            CountingFamilies::critical),
        Mapping.of(
            "SIM-PARETO",
            "simulator",
            PowerLawDistribution.class,
            "alpha|exponent|a tmin|t_min|x0|xmin|t0 u|quantile|p tmax?|t_max|x1|xmax|t1",
            in ->
                new Outputs()
                    .put(
                        "t|x|value|dwell",
                        new PowerLawDistribution(
                                in.number("alpha"),
                                in.number("tmin"),
                                in.number("tmax", Double.POSITIVE_INFINITY))
                            .quantile(in.number("u")))));
  }

  private static Outputs jitter(VectorInputs in, String decayTime, String delay) {
    double sigma = in.has("s1") ? Math.hypot(in.number("s1"), in.number("s2")) : in.number("sigma");
    double tau = in.number(decayTime);
    double depth = 1 - in.number("g0", 0);
    double[] delays = in.has(delay) ? in.numbers(delay) : new double[] {0};
    double[] kernel = Series.of(delays, t -> Antibunching.jitteredDecay(t, tau, sigma));
    return new Outputs()
        .put("K|kernel|conv|convolved", kernel)
        .put("g2|g2_meas|g2_apparent|g2_conv|g2_jitter", Series.of(kernel, k -> 1 - depth * k))
        .put(
            "g2_0|g2_at_0|apparent_g2_0|g2_0_apparent|g2_apparent_0|g20|g2_zero",
            1 - depth * Antibunching.jitteredDecay(0, tau, sigma));
  }

  private static Outputs truncated(VectorInputs in, double mean) {
    long events = in.has("N") ? in.integer("N") : 1;
    TruncatedExponential.Estimate estimate =
        TruncatedExponential.times(mean * events, events, in.number("T"), in.number("beta", 0));
    Outputs outputs = new Outputs().put("tau|tau_hat|tau_mle|lifetime", estimate.lifetime());
    return in.has("N")
        ? outputs
            .put("sigma_tau|sigma|sd", estimate.sigma())
            .put("sigma_tau_over_tau|rel_sigma", estimate.sigma() / estimate.lifetime())
        : outputs;
  }

  /** The mean of a truncated exponential, tau - T/(exp(T/tau) - 1), and the way back. */
  private static Outputs truncatedMean(VectorInputs in) {
    double tau = in.number("tau");
    double window = in.number("T");
    double mean = tau - window / Math.expm1(window / tau);
    return truncated(in, mean).put("mean|mean_t|tbar|mean_arrival", mean);
  }

  private static Outputs binned(VectorInputs in, int bins, double width) {
    double tau = in.number("tau");
    double sigma =
        DecayStatistics.binnedError(tau, in.number("N"), in.number("background", 0), width, bins);
    return new Outputs()
        .put("sigma_tau|crlb|crlb_sigma_tau|crlb_tau|crlb_sd|sigma|sd", sigma)
        .put("sigma_tau_over_tau|rel_sigma", sigma / tau);
  }

  private static Outputs exponent(PowerLawFit fit) {
    return new Outputs()
        .put("alpha|alpha_mle|alpha_hat", fit.exponent())
        .put("sigma|sigma_alpha|alpha_sigma", (fit.exponent() - 1) / Math.sqrt(fit.count()))
        .put("alpha_unbiased|unbiased|alpha_corr", PowerLaw.unbiased(fit));
  }

  private static Outputs critical(VectorInputs in) {
    int[] photons = Arrays.stream(in.integers("N")).mapToInt(Math::toIntExact).toArray();
    int margin = in.has("margin") ? Math.toIntExact(in.integer("margin")) : 1;
    Outputs outputs = new Outputs();
    if (in.has("level") || in.has("alpha")) {
      double[] levels =
          in.has("level")
              ? in.numbers("level")
              : Series.of(in.numbers("alpha"), alpha -> alpha < 0.5 ? 1 - alpha : alpha);
      double[][] table = new double[photons.length][];
      for (int i = 0; i < table.length; i++) {
        int n = photons[i];
        table[i] = Series.of(levels, level -> new CriticalValues(1 - level, margin).of(n));
      }
      if (table.length == 1 || levels.length == 1) {
        outputs.put("crit|critical|threshold", flat(table));
      } else {
        outputs.put("crit|critical|threshold", table);
      }
      for (int i = 0; i < photons.length; i++) {
        for (String name : in.wanted()) {
          if (name.matches("\\D*" + photons[i])) {
            outputs.put(name, table[i]);
          }
        }
      }
    }
    for (String name : in.wanted()) {
      Matcher told = LEVEL.matcher(name);
      if (told.matches()) {
        double level = Double.parseDouble("0." + told.group(1));
        CriticalValues values = new CriticalValues(1 - level, margin);
        outputs.put(name, Arrays.stream(photons).mapToDouble(values::of).toArray());
      }
    }
    return outputs;
  }

  /** A table of one row or one column as a list. */
  private static double[] flat(double[][] table) {
    return Arrays.stream(table).flatMapToDouble(Arrays::stream).toArray();
  }
}
