package org.photonbench.correlation;

import java.util.Arrays;
import org.photonbench.photon.LiveTime;

/**
 * The number of triples to expect of uncorrelated light, what counts are divided by to give g3, and
 * the connected part of g3.
 *
 * <p>A triple with lags tau1 and tau2 needs R = max(0, tau1, tau2) - min(0, tau1, tau2) of record,
 * so the density of triples is N_A N_B N_C (T - R) / T^3 (with pulses M and k instead of T and
 * tau). Exact, given the numbers of photons, for independent processes that are uniform over a
 * record without gaps. Source: the reference specification of estimators, section 3.
 *
 * <p>Where channels are the same, take N - 1 and N - 2 for the second and third use.
 */
public final class TripleExpectation {
  private TripleExpectation() {}

  /**
   * Expected triples with lo1 &lt;= tB - tA &lt; hi1 and lo2 &lt;= tC - tA &lt; hi2.
   *
   * @param photonsA photons of channel A
   * @param photonsB photons of channel B
   * @param photonsC photons of channel C
   * @param duration live time T without gaps, positive, in the unit of the edges
   * @throws IllegalArgumentException if edges are exchanged or a lag in the bin needs more record
   *     than there is
   */
  public static double linear(
      double photonsA,
      double photonsB,
      double photonsC,
      double duration,
      double lo1,
      double hi1,
      double lo2,
      double hi2) {
    if (!(duration > 0) || Double.isInfinite(duration)) {
      throw new IllegalArgumentException("the duration must be positive, was " + duration);
    }
    if (!(lo1 <= hi1 && lo2 <= hi2)) {
      throw new IllegalArgumentException(
          "bin edges must rise, were " + lo1 + " to " + hi1 + " and " + lo2 + " to " + hi2);
    }
    // The range is convex in the lags: largest in a corner.
    double range =
        Math.max(
            Math.max(range(lo1, lo2), range(lo1, hi2)), Math.max(range(hi1, lo2), range(hi1, hi2)));
    if (range > duration) {
      throw new IllegalArgumentException(
          "lags of " + range + " do not fit a record of " + duration + "; choose shorter lags");
    }
    double integral = duration * (hi1 - lo1) * (hi2 - lo2) - ranges(lo1, hi1, lo2, hi2);
    return photonsA / duration * (photonsB / duration) * (photonsC / duration) * integral;
  }

  /** Integral of R: the range of three numbers is half the sum of their distances. */
  private static double ranges(double lo1, double hi1, double lo2, double hi2) {
    double distances =
        absolute(lo1, hi1) * (hi2 - lo2)
            + absolute(lo2, hi2) * (hi1 - lo1)
            + distance(lo1, hi1, lo2, hi2);
    return distances / 2;
  }

  static double range(double tau1, double tau2) {
    return Math.max(0, Math.max(tau1, tau2)) - Math.min(0, Math.min(tau1, tau2));
  }

  /** Integral of |x|. */
  private static double absolute(double lo, double hi) {
    return lo < 0 && hi > 0 ? (lo * lo + hi * hi) / 2 : (hi - lo) * Math.abs(lo + hi) / 2;
  }

  /** Integral of |x - y| over a rectangle, in parts where x - y keeps its sign: no cancellation. */
  private static double distance(double lo1, double hi1, double lo2, double hi2) {
    double[] cuts = {lo1, hi1, lo2, hi2};
    Arrays.sort(cuts);
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        double width1 = cuts[i + 1] - cuts[i];
        double width2 = cuts[j + 1] - cuts[j];
        boolean inside =
            cuts[i] >= lo1 && cuts[i + 1] <= hi1 && cuts[j] >= lo2 && cuts[j + 1] <= hi2;
        if (inside && i == j) {
          sum += width1 * width1 * width1 / 3;
        } else if (inside) {
          double between = (cuts[i] + cuts[i + 1]) / 2 - (cuts[j] + cuts[j + 1]) / 2;
          sum += width1 * width2 * Math.abs(between);
        }
      }
    }
    return sum;
  }

  /**
   * Expected triples with pulse differences k1 and k2: N_A N_B N_C (M - R) / M^3; 0 beyond the
   * record.
   *
   * @param photonsA photons of channel A
   * @param photonsB photons of channel B
   * @param photonsC photons of channel C
   * @param pulses number M of pulses in the live time, at least 1
   * @throws IllegalArgumentException if there is no pulse
   */
  public static double pulsed(
      double photonsA, double photonsB, double photonsC, long pulses, long k1, long k2) {
    if (pulses < 1) {
      throw new IllegalArgumentException("there must be at least one pulse, were " + pulses);
    }
    double overlap = Math.max(0, pulses - range(k1, k2));
    return photonsA / pulses * (photonsB / pulses) * (photonsC / pulses) * overlap;
  }

  /**
   * Expected triples of a record with gaps: N_A N_B N_C / T^3 times the integral over the bin of
   * the time at which t, t + tau1 and t + tau2 are live together. For one interval it is that of
   * {@link #linear}, but lags may be longer than the record, where nothing is expected.
   *
   * @param photonsA photons of channel A in the live time
   * @param photonsB photons of channel B in the live time
   * @param photonsC photons of channel C in the live time
   * @param live when the record could have taken photons, in ticks within +-2^60
   * @param lags1 bins of tau1 in ticks
   * @param lags2 bins of tau2 in ticks
   * @return expected triples, [bin of tau1][bin of tau2]
   * @throws IllegalArgumentException if there is no live time or it is out of range
   */
  public static double[][] live(
      double photonsA,
      double photonsB,
      double photonsC,
      LiveTime live,
      LagEdges lags1,
      LagEdges lags2) {
    LiveOverlap overlap = PairExpectation.overlap(live);
    double total = overlap.total();
    double density = photonsA / total * (photonsB / total) * (photonsC / total);
    // Between bounds further apart than any triple each interval loses R, and nothing else.
    double reach =
        Math.max(
            Math.max(range(lags1.first(), lags2.first()), range(lags1.first(), lags2.last())),
            Math.max(range(lags1.last(), lags2.first()), range(lags1.last(), lags2.last())));
    boolean apart = overlap.shortest() >= reach;
    double[][] expected =
        apart
            ? integrals(total, live.intervals(), lags1, lags2)
            : new TripleOverlap(overlap, lags1, lags2).integrals();
    for (double[] row : expected) {
      for (int k = 0; k < row.length; k++) {
        row[k] *= density;
      }
    }
    return expected;
  }

  private static double[][] integrals(double total, int intervals, LagEdges lags1, LagEdges lags2) {
    double[][] integrals = new double[lags1.bins()][lags2.bins()];
    for (int j = 0; j < integrals.length; j++) {
      double lo1 = lags1.edge(j);
      double hi1 = lags1.edge(j + 1);
      for (int k = 0; k < integrals[j].length; k++) {
        double lo2 = lags2.edge(k);
        double hi2 = lags2.edge(k + 1);
        integrals[j][k] =
            total * (hi1 - lo1) * (hi2 - lo2) - intervals * ranges(lo1, hi1, lo2, hi2);
      }
    }
    return integrals;
  }

  /**
   * Expected triples with pulse differences k1 and k2, of a record with or without gaps: N_A N_B
   * N_C / M^3 times the triples of pulses so far apart that were all live.
   *
   * @param photonsA photons of channel A
   * @param photonsB photons of channel B
   * @param photonsC photons of channel C
   * @param pulses the live pulses
   */
  public static double pulsed(
      double photonsA, double photonsB, double photonsC, LivePulses pulses, long k1, long k2) {
    double all = pulses.count();
    return photonsA / all * (photonsB / all) * (photonsC / all) * pulses.triples(k1, k2);
  }

  /**
   * What three photons have in common beyond their pairs: g3(tau1, tau2) - gAB(tau1) - gAC(tau2) -
   * gBC(tau2 - tau1) + 2. Zero for uncorrelated light, and if only two of the three are correlated.
   *
   * @param g3 normalised triples
   * @param gAB normalised pairs of A and B at tau1
   * @param gAC normalised pairs of A and C at tau2
   * @param gBC normalised pairs of B and C at tau2 - tau1; for bins see {@link #mean}
   */
  public static double connected(double g3, double gAB, double gAC, double gBC) {
    return g3 - gAB - gAC - gBC + 2;
  }

  /**
   * The mean over a bin of (tau1, tau2) of a function of tau2 - tau1 that is constant within bins:
   * gBC for {@link #connected}. It is as good as the function's bins are fine beside those of tau1
   * and tau2, half their width or less.
   *
   * @param values values of the function in its bins
   * @param lags bins of the function; they must hold lo2 - hi1 to hi2 - lo1
   * @throws IllegalArgumentException if the edges are exchanged or the lags do not suffice
   */
  public static double mean(
      double[] values, LagEdges lags, double lo1, double hi1, double lo2, double hi2) {
    if (!(lo1 < hi1 && lo2 < hi2)) {
      throw new IllegalArgumentException(
          "bin edges must rise, were " + lo1 + " to " + hi1 + " and " + lo2 + " to " + hi2);
    }
    if (values.length != lags.bins()) {
      throw new IllegalArgumentException(values.length + " values for " + lags.bins() + " bins");
    }
    if (lags.first() > lo2 - hi1 || lags.last() < hi2 - lo1) {
      throw new IllegalArgumentException(
          "the lags of B and C must reach from "
              + (lo2 - hi1)
              + " to "
              + (hi2 - lo1)
              + ", were "
              + lags);
    }
    double sum = 0;
    double below = areaBelow(lags.first(), lo1, hi1, lo2, hi2);
    for (int k = 0; k < values.length; k++) {
      double next = areaBelow(lags.edge(k + 1), lo1, hi1, lo2, hi2);
      if (next > below) {
        sum += values[k] * (next - below);
      }
      below = next;
    }
    return sum / ((hi1 - lo1) * (hi2 - lo2));
  }

  /** Area of the rectangle where tau2 - tau1 is below x. */
  private static double areaBelow(double x, double lo1, double hi1, double lo2, double hi2) {
    double width2 = hi2 - lo2;
    return ramp(hi1 + x - lo2, width2) - ramp(lo1 + x - lo2, width2);
  }

  /** Integral up to u of v held within 0 and the width. */
  private static double ramp(double u, double width) {
    if (u <= 0) {
      return 0;
    }
    return u < width ? u * u / 2 : width * (u - width / 2);
  }
}
