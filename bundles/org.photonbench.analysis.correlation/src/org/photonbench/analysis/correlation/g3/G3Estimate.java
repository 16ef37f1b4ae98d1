package org.photonbench.analysis.correlation.g3;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.correlation.TripleExpectation;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;

/**
 * A number with its standard uncertainty and 95 % interval.
 *
 * @param value the estimate
 * @param sigma standard uncertainty (68.27 %)
 * @param interval 95 % interval
 * @param method how they were made
 */
record G3Estimate(double value, double sigma, ConfidenceInterval interval, String method) {
  /** Below this many counts their own statistics rule the uncertainty. */
  private static final long MANY = 100;

  /** A value with the intervals of 68.27 % and 95 %. */
  static G3Estimate of(
      double value, ConfidenceInterval oneSigma, ConfidenceInterval interval95, String method) {
    return new G3Estimate(value, (oneSigma.high() - oneSigma.low()) / 2, interval95, method);
  }

  /** A count over its expectation for uncorrelated light. */
  static G3Estimate counted(double count, double expected) {
    long exact = (long) count;
    return of(
        count / expected,
        PoissonInterval.garwood(exact, ConfidenceInterval.ONE_SIGMA).dividedBy(expected),
        PoissonInterval.garwood(exact, 0.95).dividedBy(expected),
        "count over its expectation for uncorrelated light; Garwood interval");
  }

  /**
   * Takes the error of time blocks where it is larger and counts are enough for it.
   *
   * @param counts the counts that rule the value
   * @param blockSigma standard error from time blocks; NaN if there is none
   * @param blocks how many
   */
  G3Estimate widened(double counts, double blockSigma, int blocks) {
    if (counts < MANY || !(blockSigma > sigma)) {
      return this;
    }
    ConfidenceInterval wide =
        new ConfidenceInterval(value - 1.96 * blockSigma, value + 1.96 * blockSigma);
    return new G3Estimate(
        value,
        blockSigma,
        wide.union(interval),
        method + "; jackknife over %d blocks of time, which is wider".formatted(blocks));
  }

  /** The connected part, with the errors of the pairs added in quadrature. */
  static G3Estimate connected(G3Estimate g3, G3Estimate ab, G3Estimate ac, G3Estimate bc) {
    double value = TripleExpectation.connected(g3.value, ab.value, ac.value, bc.value);
    double pairs = Math.hypot(ab.sigma, Math.hypot(ac.sigma, bc.sigma));
    double below = Math.hypot(g3.value - g3.interval.low(), 1.96 * pairs);
    double above = Math.hypot(g3.interval.high() - g3.value, 1.96 * pairs);
    return new G3Estimate(
        value,
        Math.hypot(g3.sigma, pairs),
        new ConfidenceInterval(value - below, value + above),
        "g³ − g²_AB − g²_AC − g²_BC + 2; errors in quadrature");
  }

  /** Warns of a record that is too short to say anything. */
  static void warnOfFew(double expected, List<Message> messages) {
    if (expected < 1) {
      messages.add(
          Message.warning(
              "Uncorrelated light would give %s triples at zero delay in this record, too few for g³(0,0)."
                  .formatted(SentenceNumber.text(expected, 2)),
              "Measure longer, or at a higher rate."));
    }
  }

  Quantity quantity(String id, String label, List<String> marks) {
    return new Quantity(
        id,
        "Third order",
        label,
        value,
        Double.isFinite(sigma) ? OptionalDouble.of(sigma) : OptionalDouble.empty(),
        Optional.of(new Interval(interval.low(), interval.high())),
        "",
        Quantity.RAW,
        method,
        marks);
  }
}
