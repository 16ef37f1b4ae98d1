package org.photonbench.selfcheck.family;

import java.util.Arrays;
import java.util.List;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.model.formula.Heralding;
import org.photonbench.fit.model.formula.Superradiance;
import org.photonbench.fit.model.formula.TransientAbsorption;
import org.photonbench.fit.separable.ExponentialShapes;
import org.photonbench.fit.separable.SeparableFit;
import org.photonbench.fit.separable.VariableProjection;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.Outputs;
import org.photonbench.selfcheck.VectorInputs;

/** Heralded pairs, collective emission, pump and probe. */
final class CollectiveFamilies {
  private CollectiveFamilies() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "HER-ACC",
            "heralded",
            Heralding.class,
            "p1|p_1|pA p2|p_2|pB dark_pair_pulse_M?|M|pulses true_pairs?",
            in -> {
              double p1 = in.number("p1");
              double p2 = in.number("p2");
              // True pairs do not change the accidental ones.
              in.ignore("true_pairs");
              return new Outputs()
                  .put(
                      "accidental_coincidences_per_pulse|accidentals|per_pulse|p_acc",
                      Heralding.accidentals(p1, p2, 1))
                  .put(
                      "expected_in_M|expected",
                      Heralding.accidentals(p1, p2, in.number("dark_pair_pulse_M", 1)));
            }),
        Mapping.of(
            "HER-ORDER",
            "heralded",
            Heralding.class,
            "tau_XX|tauXX|tXX tau_X|tauX|tX",
            in -> {
              double x = in.number("tau_X");
              double xx = in.number("tau_XX");
              return new Outputs()
                  .put("P_first_photon_is_XX|p_first_XX", 1 - Heralding.swapProbability(x, 0))
                  .put("mean_first|mean_t1", xx)
                  .put("mean_gap|gap", Heralding.meanSecondArrival(x, 0))
                  .put("mean_second|mean_t2", Heralding.meanSecondArrival(x, xx));
            }),
        Mapping.of(
            "SR-DICKE",
            "superradiance",
            Superradiance.class,
            "N Gamma?|gamma|rate",
            in -> {
              int emitters = Math.toIntExact(in.integer("N"));
              return new Outputs()
                  .put(
                      "mean_total_time|mean_time|T_total",
                      Superradiance.meanTotalTime(emitters, in.number("Gamma", 1)))
                  .put("initial_g2|g2_initial|g2", Superradiance.initialG2(emitters))
                  .put(
                      "peak_rate_max_over_N|peak_enhancement",
                      Superradiance.peakEnhancement(emitters));
            }),
        Mapping.of(
            "SF-SECH2",
            "superradiance",
            Superradiance.class,
            "N tau_sp|tsp|tau0 mu",
            in -> {
              Superradiance.Pulse pulse =
                  Superradiance.pulse(in.number("N"), in.number("tau_sp"), in.number("mu"));
              return new Outputs()
                  .put("tau_R|tR", pulse.characteristicTime())
                  .put("tau_D|tD|delay", pulse.delay())
                  .put("fwhm", pulse.fullWidth())
                  .put(
                      "peak|I_peak",
                      LibraryModels.at(
                          "pulse.superfluorescence",
                          pulse.delay(),
                          in.number("N"),
                          pulse.delay(),
                          pulse.characteristicTime(),
                          0));
            }),
        Mapping.of(
            "TA-CHIRP",
            "ta",
            TransientAbsorption.class,
            "lam:nm|lambda|wavelength a|coefficients",
            in ->
                new Outputs()
                    .put(
                        "t0",
                        Series.of(
                            in.numbers("lam"),
                            wavelength -> TransientAbsorption.chirp(wavelength, in.numbers("a"))))),
        Mapping.of(
            "TA-VARPRO",
            "ta",
            VariableProjection.class,
            "t|time D|data|y|signal start?|k0|k_start|guess n?|components tau_start?|tau0",
            CollectiveFamilies::decays),
        Mapping.of(
            "ASE-HINGE", "ta", Fitter.class, "P|power I|intensity", CollectiveFamilies::hinge));
  }

  /** Curves with common rates, from given start values or from rates spread over the times. */
  private static Outputs decays(VectorInputs in) {
    double[] time = in.numbers("t");
    double[][] data = curves(in.numberRows("D"), time.length);
    double[] rates;
    if (in.has("start")) {
      rates = in.numbers("start");
    } else if (in.has("tau_start")) {
      rates = Arrays.stream(in.numbers("tau_start")).map(tau -> 1 / tau).toArray();
    } else {
      int count = in.has("n") ? Math.toIntExact(in.integer("n")) : wantedRates(in);
      double last = Arrays.stream(time).max().orElse(1);
      rates = new double[count];
      // Spread over two decades up to the scale of the record.
      Arrays.setAll(
          rates, j -> 3 / last * Math.pow(30, (count - 1.0 - j) / Math.max(1, count - 1)));
    }
    SeparableFit fit =
        new VariableProjection(new ExponentialShapes(time, rates.length, 0, false), data, null)
            .fit(Arrays.stream(rates).map(Math::log).toArray());
    double[] found = Arrays.stream(fit.parameters()).map(Math::exp).toArray();
    Integer[] order = new Integer[found.length];
    Arrays.setAll(order, j -> j);
    Arrays.sort(order, (a, b) -> Double.compare(found[b], found[a]));
    double[] k = new double[order.length];
    double[] tau = new double[order.length];
    double[][] amplitudes = new double[order.length][];
    for (int j = 0; j < order.length; j++) {
      k[j] = found[order[j]];
      tau[j] = 1 / k[j];
      amplitudes[j] = fit.amplitudes()[order[j]];
    }
    Outputs outputs = new Outputs().put("k|rates", k).put("tau|taus|lifetimes", tau);
    return data.length == 1
        ? outputs.put("A|S|amplitudes|das", column(amplitudes))
        : outputs.put("A|S|amplitudes|das", amplitudes);
  }

  /** Data matrices come with times as rows or as columns. */
  private static double[][] curves(double[][] rows, int times) {
    if (rows.length != times || rows[0].length == times) {
      return rows;
    }
    double[][] turned = new double[rows[0].length][times];
    for (int i = 0; i < times; i++) {
      for (int c = 0; c < turned.length; c++) {
        turned[c][i] = rows[i][c];
      }
    }
    return turned;
  }

  private static double[] column(double[][] table) {
    return Arrays.stream(table).mapToDouble(row -> row[0]).toArray();
  }

  private static int wantedRates(VectorInputs in) {
    return Math.max(1, in.wantedLength());
  }

  private static Outputs hinge(VectorInputs in) {
    FitResult result =
        Fitter.fit(
            FitProblem.of(
                new DataSet(
                    "output",
                    LibraryModels.get("threshold.hinge"),
                    Abscissa.points(in.numbers("P")),
                    GaussianLikelihood.unweighted(in.numbers("I")))));
    return new Outputs()
        .put("threshold|P_th|Pth", result.value("threshold"))
        .put("slope1|s1", result.value("slope below"))
        .put("slope2|s2", result.value("slope above"));
  }
}
