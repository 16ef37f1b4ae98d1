package org.photonbench.analysis.hbt;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.photonbench.correlation.LinearCorrelator;
import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.correlation.PulsedLagHistogram;

/**
 * A histogram of time lags, whether its photons have ticks or pulses and micro times.
 *
 * @param accumulator takes the photons
 * @param firstEdgeNs lower edge of the first bin in ns
 * @param widthNs bin width in ns
 * @param bins number of bins
 * @param counts pairs per bin so far
 * @param photonsA photons of channel A so far
 * @param photonsB photons of channel B so far
 * @param excluded photons that came too far out of order to be paired
 */
record LagHistogram(
    PhotonAccumulator accumulator,
    double firstEdgeNs,
    double widthNs,
    int bins,
    Supplier<long[]> counts,
    LongSupplier photonsA,
    LongSupplier photonsB,
    LongSupplier excluded) {
  static final LagHistogram NONE =
      new LagHistogram(block -> {}, 0, 1, 0, () -> new long[0], () -> 0, () -> 0, () -> 0);

  static LagHistogram of(LinearCorrelator c, double firstEdgeNs, double widthNs, int bins) {
    return new LagHistogram(
        c, firstEdgeNs, widthNs, bins, c::counts, c::photonsA, c::photonsB, c::excludedPhotons);
  }

  static LagHistogram of(PulsedLagHistogram c, double firstEdgeNs, double widthNs, int bins) {
    return new LagHistogram(
        c, firstEdgeNs, widthNs, bins, c::counts, c::photonsA, c::photonsB, c::excludedPhotons);
  }

  double edge(int bin) {
    return firstEdgeNs + bin * widthNs;
  }

  double centre(int bin) {
    return firstEdgeNs + (bin + 0.5) * widthNs;
  }
}
