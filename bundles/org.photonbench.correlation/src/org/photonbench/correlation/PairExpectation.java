package org.photonbench.correlation;

import org.photonbench.photon.LiveTime;

/**
 * The number of pairs to expect of uncorrelated light: what counts are divided by to give g2.
 *
 * <p>The forms (but the symmetric one, which takes the record as it is) are exact, given the
 * numbers of photons, for two independent processes that are uniform over the record (E[H | N_A,
 * N_B]); they contain the shrinking overlap of the record with its own shifted copy. Source: the
 * reference specification of estimators, sections 1 and 2 (test vectors G2CW-POISSON-EDGE and
 * G2P-PULSE-EDGE); with live-time gaps the overlap is another one: {@link #live}.
 *
 * <p>For the autocorrelation of one channel with N photons, self-pairs excluded, the numbers are N
 * and N - 1.
 */
public final class PairExpectation {
  /** Parts of a bin in the numerical integral. */
  private static final int PANELS = 8;

  /** Two points of Gauss and Legendre, from the middle of a part of width 1. */
  private static final double[] GAUSS = {-0.5 / Math.sqrt(3), 0.5 / Math.sqrt(3)};

  private PairExpectation() {}

  /**
   * Expected pairs with lo &lt;= tB - tA &lt; hi: (N_A N_B / T^2) times the integral of T - |tau|
   * over the bin. Parts of the bin beyond a lag of T expect nothing.
   *
   * @param photonsA photons of channel A
   * @param photonsB photons of channel B
   * @param duration live time T without gaps, in any unit, positive
   * @param lo lower edge of the bin in the unit of the duration
   * @param hi upper edge of the bin in the unit of the duration, not below {@code lo}
   * @throws IllegalArgumentException if the duration is not positive or the edges are exchanged
   */
  public static double linear(
      double photonsA, double photonsB, double duration, double lo, double hi) {
    if (!(duration > 0) || Double.isInfinite(duration)) {
      throw new IllegalArgumentException("the duration must be positive, was " + duration);
    }
    if (!(lo <= hi)) {
      throw new IllegalArgumentException("bin edges must rise, were " + lo + " and " + hi);
    }
    double from = Math.clamp(lo, -duration, duration);
    double to = Math.clamp(hi, -duration, duration);
    // T(hi-lo) - (hi|hi|-lo|lo|)/2 without the difference of two large squares.
    double integral =
        from < 0 && to > 0
            ? duration * (to - from) - (to * to + from * from) / 2
            : (to - from) * (duration - Math.abs(from + to) / 2);
    return photonsA / duration * (photonsB / duration) * integral;
  }

  /**
   * Expected pairs whose pulse numbers differ by {@code lag}: N_A N_B (M - |k|) / M^2; 0 beyond the
   * record.
   *
   * @param photonsA photons of channel A
   * @param photonsB photons of channel B
   * @param pulses number M of pulses in the live time, at least 1
   * @param lag pulse difference k
   * @throws IllegalArgumentException if there is no pulse
   */
  public static double pulsed(double photonsA, double photonsB, long pulses, long lag) {
    if (pulses < 1) {
      throw new IllegalArgumentException("there must be at least one pulse, were " + pulses);
    }
    double overlap = Math.max(0.0, pulses - Math.abs((double) lag));
    return photonsA / pulses * (photonsB / pulses) * overlap;
  }

  /**
   * Expected pairs with lo &lt;= tB - tA &lt; hi of a record with gaps: (N_A N_B / T^2) times the
   * integral of the overlap L(tau) of the live time with its shifted copy over the bin. The
   * integral is exact; for one interval it is that of {@link #linear}.
   *
   * @param photonsA photons of channel A in the live time
   * @param photonsB photons of channel B in the live time
   * @param live when the record could have taken photons, in ticks within +-2^60
   * @param lags bins of lags in ticks
   * @return expected pairs in each bin
   * @throws IllegalArgumentException if there is no live time or it is out of range
   */
  public static double[] live(double photonsA, double photonsB, LiveTime live, LagEdges lags) {
    LiveOverlap overlap = overlap(live);
    double total = overlap.total();
    double[] expected = new double[lags.bins()];
    for (int k = 0; k < expected.length; k++) {
      double integral = overlap.integral(lags.edge(k), lags.edge(k + 1));
      expected[k] = photonsA / total * (photonsB / total) * integral;
    }
    return expected;
  }

  /**
   * The same over equal bins of lags, whose edges need not be whole ticks and which may be many:
   * one sweep for all of them.
   *
   * @param photonsA photons of channel A in the live time
   * @param photonsB photons of channel B in the live time
   * @param live when the record could have taken photons, in ticks within +-2^60
   * @param firstEdge lower edge of the first bin in ticks, within +-2^60
   * @param binWidth width of a bin in ticks, positive
   * @param bins number of bins, at least 1
   * @return expected pairs in each bin
   * @throws IllegalArgumentException if there is no live time or a value is out of range
   */
  public static double[] live(
      double photonsA,
      double photonsB,
      LiveTime live,
      double firstEdge,
      double binWidth,
      int bins) {
    LiveOverlap overlap = overlap(live);
    if (bins < 1
        || !(binWidth > 0)
        || !(firstEdge >= -TimeOrder.LIMIT && firstEdge + bins * binWidth <= TimeOrder.LIMIT)) {
      throw new IllegalArgumentException(
          bins
              + " bins of "
              + binWidth
              + " ticks from "
              + firstEdge
              + " on are none or reach beyond 2^60 ticks; choose shorter lags");
    }
    double[] expected = overlap.integrals(firstEdge, binWidth, bins);
    double total = overlap.total();
    for (int k = 0; k < bins; k++) {
      expected[k] *= photonsA / total * (photonsB / total);
    }
    return expected;
  }

  /**
   * Expected pairs whose pulse numbers differ by {@code lag} of a record with gaps: N_A N_B / M^2
   * times the pairs of pulses so far apart that were both live.
   *
   * @param photonsA photons of channel A
   * @param photonsB photons of channel B
   * @param pulses the live pulses
   * @param lag pulse difference k
   */
  public static double pulsed(double photonsA, double photonsB, LivePulses pulses, long lag) {
    double all = pulses.count();
    return photonsA / all * (photonsB / all) * pulses.pairs(lag);
  }

  static LiveOverlap overlap(LiveTime live) {
    if (live.intervals() == 0) {
      throw new IllegalArgumentException("there must be some live time, was none");
    }
    return new LiveOverlap(live);
  }

  /**
   * Expected pairs in the symmetric normalisation: the integral over the bin of N_A(tau) N_B(tau) /
   * L(tau), where only the photons count that can have a partner at that lag, N_A[0, T - tau] and
   * N_B[tau, T] where there is no gap. It removes most of the noise that the fluctuation of the
   * photon numbers at the ends of the record brings to lags above T / 100. Source: the reference
   * specification of estimators, section 1 (UNC-G2-NORM).
   *
   * <p>Photons between the edges of the trace's bins are interpolated over live time, and the
   * integral over a bin is numerical: take a trace with bins no wider than those of the lags.
   *
   * @param a photons of channel A before any time
   * @param b photons of channel B before any time
   * @param live when the record could have taken photons, in ticks within +-2^60
   * @param lags bins of lags in ticks
   * @return expected pairs in each bin; 0 beyond the record
   * @throws IllegalArgumentException if there is no live time or it is out of range
   */
  public static double[] symmetric(
      CumulativeCounts a, CumulativeCounts b, LiveTime live, LagEdges lags) {
    LiveOverlap overlap = overlap(live);
    double[] expected = new double[lags.bins()];
    for (int k = 0; k < expected.length; k++) {
      double step = (lags.edge(k + 1) - (double) lags.edge(k)) / PANELS;
      double sum = 0;
      for (int p = 0; p < PANELS; p++) {
        double middle = lags.edge(k) + (p + 0.5) * step;
        for (double offset : GAUSS) {
          sum += symmetricDensity(a, b, live, overlap, Math.round(middle + offset * step)) / 2;
        }
      }
      expected[k] = sum * step;
    }
    return expected;
  }

  private static double symmetricDensity(
      CumulativeCounts a, CumulativeCounts b, LiveTime live, LiveOverlap overlap, long lag) {
    long common = overlap.at(lag);
    if (common <= 0) {
      return 0;
    }
    double photonsA = 0;
    double photonsB = 0;
    int j = 0;
    for (int i = 0; i < live.intervals(); i++) {
      while (j < live.intervals() && live.end(j) - lag <= live.start(i)) {
        j++;
      }
      // Intervals of the shifted copy that meet this one; the last may meet the next one, too.
      for (int k = j; k < live.intervals() && live.start(k) - lag < live.end(i); k++) {
        long from = Math.max(live.start(i), live.start(k) - lag);
        long to = Math.min(live.end(i), live.end(k) - lag);
        photonsA += a.before(to, overlap) - a.before(from, overlap);
        photonsB += b.before(to + lag, overlap) - b.before(from + lag, overlap);
      }
    }
    return photonsA * photonsB / common;
  }
}
