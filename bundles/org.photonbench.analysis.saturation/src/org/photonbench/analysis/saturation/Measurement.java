package org.photonbench.analysis.saturation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;

/**
 * One recording of a power series.
 *
 * @param name of its file
 * @param order place in the table, from 1 on
 * @param power excitation in the unit of the series
 * @param counts photons of all detectors
 * @param seconds live time
 * @param detected share of the photons due that dead time left, from all detectors
 * @param fano variance of the counts in blocks of time over their Poisson variance; 1 where it is
 *     not significantly more
 * @param halfChange change of the rate from the first half to the second, relative to the mean; NaN
 *     if unknown
 * @param halfChangeSigma its standard uncertainty
 * @param periodSeconds pulse period; empty for CW
 * @param pairs coincidences, if there are any
 */
record Measurement(
    String name,
    int order,
    double power,
    long counts,
    double seconds,
    double detected,
    double fano,
    double halfChange,
    double halfChangeSigma,
    OptionalDouble periodSeconds,
    Optional<Pairs> pairs) {

  /** Counts per second as measured. */
  double rawRate() {
    return counts / seconds;
  }

  /** Counts are this times the rate without dead time and afterpulses. */
  double exposure(double afterpulsing) {
    return seconds * detected / (1 - afterpulsing);
  }

  /** Interval of the counts, widened by what the record fluctuates and a relative scatter. */
  ConfidenceInterval countInterval(double level, double scatter) {
    ConfidenceInterval poisson = PoissonInterval.garwood(counts, level);
    double widening = Math.sqrt(fano + scatter * scatter * counts);
    return new ConfidenceInterval(
        Math.max(0, counts - widening * (counts - poisson.low())),
        counts + widening * (poisson.high() - counts));
  }
}
