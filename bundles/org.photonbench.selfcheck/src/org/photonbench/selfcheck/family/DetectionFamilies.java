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
            "rate dead",
            in -> {
              double rate = in.number("rate");
              double dead = in.number("dead");
              double counted = Detector.countedRate(rate, dead);
              return new Outputs()
                  .put("measured", counted)
                  .put("corrected_back", Detector.lightRate(counted, dead))
                  .put("count_variance_factor", Detector.fano(rate, dead));
            }),
        Mapping.of(
            "DET-AFTERPULSE",
            "detectors",
            Detector.class,
            "primary_rate p_ap tau_ap tau",
            in -> {
              double rate = in.number("primary_rate");
              double probability = in.number("p_ap");
              return new Outputs()
                  .put("total_rate", Detector.rateWithAfterpulses(rate, probability))
                  .put(
                      "g2_auto",
                      Series.of(
                          in.numbers("tau"),
                          tau ->
                              Detector.afterpulseG2(tau, rate, probability, in.number("tau_ap"))));
            }),
        Mapping.of(
            "UNC-GARWOOD",
            "uncertainty",
            PoissonInterval.class,
            "n level",
            DetectionFamilies::garwood),
        Mapping.of(
            "UNC-CSTAT",
            "uncertainty",
            PoissonDeviance.class,
            "mu",
            in ->
                new Outputs()
                    .put(
                        "mean",
                        Series.of(
                            in.numbers("mu"), mu -> PoissonDeviance.moments(mu).expectation()))
                    .put(
                        "var",
                        Series.of(
                            in.numbers("mu"), mu -> PoissonDeviance.moments(mu).variance()))));
  }

  private static Outputs garwood(VectorInputs in) {
    ConfidenceInterval[] intervals =
        Arrays.stream(in.integers("n"))
            .mapToObj(n -> PoissonInterval.garwood(n, in.number("level")))
            .toArray(ConfidenceInterval[]::new);
    return new Outputs()
        .put("lo", Arrays.stream(intervals).mapToDouble(ConfidenceInterval::low).toArray())
        .put("hi", Arrays.stream(intervals).mapToDouble(ConfidenceInterval::high).toArray());
  }
}
