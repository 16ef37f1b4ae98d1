package org.photonbench.correlation;

import java.util.Arrays;
import org.photonbench.photon.LiveTime;

/**
 * How long a record with gaps overlaps with its own shifted copy, L(tau) = integral of m(t) m(t +
 * tau), m being 1 in live time and 0 else; and the integral of L over a bin of lags, which takes
 * the place of that of T - |tau|.
 *
 * <p>Both are exact: L is a whole number of ticks; its integral is summed over the pieces where it
 * is a straight line, in integers of 128 bits, and rounded once. Cost: the number of intervals.
 */
final class LiveOverlap {
  /** Starts and ends of the intervals in turn. */
  private final long[] bounds;

  /** Live time before each bound. */
  private final long[] live;

  LiveOverlap(LiveTime time) {
    bounds = new long[2 * time.intervals()];
    live = new long[bounds.length];
    for (int i = 0; i < time.intervals(); i++) {
      bounds[2 * i] = time.start(i);
      bounds[2 * i + 1] = time.end(i);
      if (!TimeOrder.isWithinLimit(time.start(i)) || !TimeOrder.isWithinLimit(time.end(i))) {
        throw new IllegalArgumentException(
            "live time must lie within +-2^60 ticks, was " + time.start(i) + " to " + time.end(i));
      }
      live[2 * i] = i == 0 ? 0 : live[2 * i - 1];
      live[2 * i + 1] = live[2 * i] + (time.end(i) - time.start(i));
    }
  }

  /** All of the live time in ticks. */
  long total() {
    return live.length == 0 ? 0 : live[live.length - 1];
  }

  /** The shortest interval, or gap between two of them, in ticks. */
  long shortest() {
    long shortest = Long.MAX_VALUE;
    for (int i = 1; i < bounds.length; i++) {
      shortest = Math.min(shortest, bounds[i] - bounds[i - 1]);
    }
    return shortest;
  }

  /** Number of intervals of live time. */
  int intervals() {
    return bounds.length / 2;
  }

  /**
   * Bound number i: starts and ends of the intervals in turn; after the last one the end of time.
   */
  long bound(int i) {
    return i < bounds.length ? bounds[i] : Long.MAX_VALUE;
  }

  /** Number of bounds that are not above x; from the last such number on. */
  int advance(int count, long x) {
    int n = count;
    while (n < bounds.length && bounds[n] <= x) {
      n++;
    }
    return n;
  }

  /** Live time before x, with as many bounds not above x. */
  long before(long x, int count) {
    if (count == 0) {
      return 0;
    }
    return live[count - 1] + (count % 2 == 1 ? x - bounds[count - 1] : 0);
  }

  /** Live time before x in ticks. */
  long before(long x) {
    int at = Arrays.binarySearch(bounds, x);
    // Where intervals touch, a bound is there twice: either one gives the same.
    return before(x, at >= 0 ? at + 1 : -at - 1);
  }

  /** L at a lag, in ticks. */
  long at(long lag) {
    long sum = 0;
    int n = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      n = advance(n, bounds[i] + lag);
      long start = before(bounds[i] + lag, n);
      n = advance(n, bounds[i + 1] + lag);
      sum += before(bounds[i + 1] + lag, n) - start;
    }
    return sum;
  }

  /**
   * Integral of L from one lag to another, in ticks squared. It is the integral over live t of the
   * live time between t + lo and t + hi, which is a straight line between bounds.
   */
  double integral(long lo, long hi) {
    long high = 0;
    long low = 0;
    int nLo = 0;
    int nHi = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      long t = bounds[i];
      long end = bounds[i + 1];
      while (t < end) {
        nLo = advance(nLo, t + lo);
        nHi = advance(nHi, t + hi);
        long next = end;
        if (nLo < bounds.length) {
          next = Math.min(next, bounds[nLo] - lo);
        }
        if (nHi < bounds.length) {
          next = Math.min(next, bounds[nHi] - hi);
        }
        long twice =
            before(t + hi, nHi)
                - before(t + lo, nLo)
                + before(next + hi, nHi)
                - before(next + lo, nLo);
        long length = next - t;
        long product = twice * length;
        low += product;
        high += Math.multiplyHigh(twice, length) + (Long.compareUnsigned(low, product) < 0 ? 1 : 0);
        t = next;
      }
    }
    double unsigned = (low >>> 1) + 0.5 * (low & 1);
    return high * 0x1p63 + unsigned;
  }

  /**
   * Integrals of L over equal bins of lags, in ticks squared, whose edges need not be whole ticks.
   * One sweep over the bins and over the lags at which a bound meets a bound; memory grows with the
   * number of those.
   *
   * @param first lower edge of the first bin in ticks
   * @param width bin width in ticks
   */
  double[] integrals(double first, double width, int bins) {
    long start = (long) Math.floor(first);
    long end = (long) Math.ceil(first + bins * width);
    long[] rising = meetings(start, end, 1);
    long[] falling = meetings(start, end, 0);
    int r = 0;
    int f = 0;
    // L is 'value' at lag x, and has this slope up to the next meeting.
    long x = start;
    long value = at(start);
    long slope = at(start + 1) - value;
    double[] integrals = new double[bins];
    for (int k = 0; k < bins; k++) {
      double from = first + k * width;
      double to = first + (k + 1) * width;
      while (true) {
        long up = r < rising.length ? rising[r] : Long.MAX_VALUE;
        long down = f < falling.length ? falling[f] : Long.MAX_VALUE;
        long next = Math.min(up, down);
        if (next >= to) {
          break;
        }
        long there = value + slope * (next - x);
        if (next > from) {
          integrals[k] += (next - from) * (value + slope * (from - x) + there) / 2;
          from = next;
        }
        x = next;
        value = there;
        if (up <= down) {
          slope++;
          r++;
        } else {
          slope--;
          f++;
        }
      }
      integrals[k] += (to - from) * (2.0 * value + slope * (from - x + to - x)) / 2;
    }
    return integrals;
  }

  /**
   * The lags above {@code low} and below {@code high} at which a bound of the shifted copy meets
   * one of the live time, in rising order: the slope of L rises by 1 where a start meets an end,
   * and falls by 1 where two starts or two ends meet.
   *
   * @param parity 1: a start and an end; 0: two of a kind
   */
  private long[] meetings(long low, long high, int parity) {
    long[] lags = new long[16];
    int n = 0;
    int first = 0;
    for (int p = 0; p < bounds.length; p++) {
      while (first < bounds.length && bounds[first] - bounds[p] <= low) {
        first++;
      }
      for (int q = first; q < bounds.length && bounds[q] - bounds[p] < high; q++) {
        if ((p + q) % 2 == parity) {
          if (n == lags.length) {
            lags = Arrays.copyOf(lags, 2 * n);
          }
          lags[n++] = bounds[q] - bounds[p];
        }
      }
    }
    lags = Arrays.copyOf(lags, n);
    Arrays.sort(lags);
    return lags;
  }
}
