package org.photonbench.analysis.hbt;

import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.correlation.LinearCorrelator;
import org.photonbench.correlation.MicroTimeRule;
import org.photonbench.correlation.MicroTimeShape;
import org.photonbench.correlation.PulsedLagHistogram;
import org.photonbench.photon.Channel;
import org.photonbench.photon.TimeBase;

/**
 * Makes histograms of time lags and the rules by which micro times choose photons.
 *
 * @param settings the settings
 * @param timeBase units of the record
 * @param periodNs pulse period in ns; NaN for CW
 */
record Correlators(HbtSettings settings, TimeBase timeBase, double periodNs) {
  static final long MAX_BINS = 20_000_000;

  /** Whether times are pulse numbers, to which micro times may be added. */
  boolean t3() {
    return timeBase.pulses();
  }

  /** Bins centred on multiples of the width from {@code middle}, so that one bin holds the zero. */
  LagHistogram lagHistogram(
      Channel a,
      Channel b,
      double middle,
      double range,
      double width,
      MicroTimeRule ruleA,
      MicroTimeRule ruleB)
      throws AnalysisException {
    double tickNs = (t3() ? timeBase.microTickSeconds() : timeBase.tickSeconds()) * 1e9;
    double widthTicks = Math.max(1, Math.rint(width / tickNs));
    double side = Math.ceil(range / (widthTicks * tickNs));
    if (!(2 * side + 1 <= MAX_BINS)) {
      throw new AnalysisException(
          "A lag range of %.6g ns in bins of %.6g ns makes more than %d bins. Choose wider bins or a smaller range in Settings."
              .formatted(range, widthTicks * tickNs, MAX_BINS));
    }
    int bins = 2 * (int) side + 1;
    if (t3()) {
      double widthPs = widthTicks * tickNs * 1e3;
      double first = middle * 1e3 - (side + 0.5) * widthPs;
      PulsedLagHistogram histogram =
          new PulsedLagHistogram(
              a,
              b,
              ruleA,
              ruleB,
              timeBase.tickSeconds() * 1e12,
              timeBase.microTickSeconds() * 1e12,
              first,
              widthPs,
              bins);
      return LagHistogram.of(histogram, first * 1e-3, widthPs * 1e-3, bins);
    }
    long ticks = (long) widthTicks;
    long first = Math.round(middle / tickNs) - ticks / 2 - (long) side * ticks;
    LinearCorrelator correlator = new LinearCorrelator(a, b, first, ticks, bins);
    return LagHistogram.of(correlator, first * tickNs, ticks * tickNs, bins);
  }

  /** The rule of the time gate that is set. */
  MicroTimeRule rule(MicroTimeShape shape) throws AnalysisException {
    return rule(shape, settings.gateStart(), settings.gateStop());
  }

  /**
   * The rule that takes photons from a start to a stop after the rising edge, in ns; without both
   * all of them.
   */
  MicroTimeRule rule(MicroTimeShape shape, OptionalDouble start, OptionalDouble stop)
      throws AnalysisException {
    boolean gated = start.isPresent() || stop.isPresent();
    if (!t3() || !(gated || (settings.unwrap() && shape.isWrapped()))) {
      return MicroTimeRule.all();
    }
    double tickNs = timeBase.microTickSeconds() * 1e9;
    double origin = settings.unwrap() ? shape.origin() : 0;
    double period = periodNs / tickNs;
    double edge = shape.edge() - origin;
    if (edge < 0) {
      edge += period;
    }
    double from = start.isPresent() ? Math.max(0, edge + start.getAsDouble() / tickNs) : 0;
    double to = stop.isPresent() ? Math.min(period, edge + stop.getAsDouble() / tickNs) : period;
    if (!(from < to)) {
      throw new AnalysisException(
          "The time gate lies outside the pulse period of %.6g ns, so it leaves no photons. Correct Settings > Time gate."
              .formatted(periodNs));
    }
    return MicroTimeRule.gate(origin, period, from, to);
  }
}
