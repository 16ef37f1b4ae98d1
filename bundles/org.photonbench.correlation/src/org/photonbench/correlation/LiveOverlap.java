package org.photonbench.correlation;

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
  /** Ends and starts of the intervals in turn. */
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

  /** Number of bounds that are not above x; from the last such number on. */
  private int advance(int count, long x) {
    int n = count;
    while (n < bounds.length && bounds[n] <= x) {
      n++;
    }
    return n;
  }

  /** Live time before x, with as many bounds not above x. */
  private long before(long x, int count) {
    if (count == 0) {
      return 0;
    }
    return live[count - 1] + (count % 2 == 1 ? x - bounds[count - 1] : 0);
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
}
