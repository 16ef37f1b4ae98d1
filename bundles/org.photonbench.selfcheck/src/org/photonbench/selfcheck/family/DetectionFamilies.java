package org.photonbench.selfcheck.family;

import java.util.Arrays;
import java.util.List;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;
import org.photonbench.fit.likelihood.PoissonDeviance;
import org.photonbench.fit.model.formula.Detector;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.Outputs;
import org.photonbench.selfcheck.VectorInputs;

/** Detectors and the statistics of counts. */
final class DetectionFamilies {
  private DetectionFamilies() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "DET-DEADTIME",
            "detectors",
            Detector.class,
            "rate|r dead|td|dead_time|tau_d",
            in -> {
              double rate = in.number("rate");
              double dead = in.number("dead");
              double counted = Detector.countedRate(rate, dead);
              return new Outputs()
                  .put("measured|m|counted|measured_rate", counted)
                  .put("corrected_back|corrected|rate_back", Detector.lightRate(counted, dead))
                  .put("count_variance_factor|fano|variance_factor", Detector.fano(rate, dead));
            }),
        Mapping.of(
            "DET-AFTERPULSE",
            "detectors",
            Detector.class,
            "primary_rate|rate|r p_ap|p tau_ap|ta tau|lag|t",
            in -> {
              double rate = in.number("primary_rate");
              double probability = in.number("p_ap");
              return new Outputs()
                  .put("total_rate|R|rate_total", Detector.rateWithAfterpulses(rate, probability))
                  .put(
                      "g2_auto|g2",
                      Series.of(
                          in.numbers("tau"),
                          tau ->
                              Detector.afterpulseG2(tau, rate, probability, in.number("tau_ap"))));
            }),
        Mapping.of(
            "UNC-GARWOOD",
            "uncertainty",
            PoissonInterval.class,
            "n|counts level?|cl|confidence",
            DetectionFamilies::garwood),
        Mapping.of(
            "UNC-CSTAT",
            "uncertainty",
            PoissonDeviance.class,
            "mu|mean",
            in ->
                new Outputs()
                    .put(
                        "mean|E",
                        Series.of(
                            in.numbers("mu"), mu -> PoissonDeviance.moments(mu).expectation()))
                    .put(
                        "var|variance",
                        Series.of(
                            in.numbers("mu"), mu -> PoissonDeviance.moments(mu).variance()))));
  }

  private static Outputs garwood(VectorInputs in) {
    ConfidenceInterval[] intervals =
        Arrays.stream(in.integers("n"))
            .mapToObj(n -> PoissonInterval.garwood(n, in.number("level", 0.6827)))
            .toArray(ConfidenceInterval[]::new);
    return new Outputs()
        .put(
            "lo|low|lower", Arrays.stream(intervals).mapToDouble(ConfidenceInterval::low).toArray())
        .put(
            "hi|high|upper",
            Arrays.stream(intervals).mapToDouble(ConfidenceInterval::high).toArray());
  }
}
