package org.photonbench.fit.changepoint;

/**
 * A stretch of a stream between two ends, each the end of the whole window or a photon after which
 * the rate changed. Photons at the ends are outside: given them, those inside are uniform if the
 * rate is constant.
 *
 * @param from index of the first photon inside
 * @param to index after the last photon inside
 * @param start beginning, ticks; a photon lies in the middle of its tick
 * @param length ticks
 */
record Window(int from, int to, double start, double length) {
  static Window whole(long[] times, int from, int to, long start, long end) {
    for (int i = from; i < to; i++) {
      if (times[i] < (i == from ? start : times[i - 1]) || times[i] >= end) {
        throw new IllegalArgumentException(
            "photon "
                + i
                + " at tick "
                + times[i]
                + " is earlier than the one before it or outside the window from "
                + start
                + " to "
                + end);
      }
    }
    return new Window(from, to, start, (double) end - start);
  }

  int photons() {
    return to - from;
  }

  /** Where in the window a photon lies, never quite at its ends. */
  double fraction(long time) {
    double edge = 0.5 / length;
    return Math.clamp((time - start + 0.5) / length, edge, 1 - edge);
  }

  /** The part before a photon. */
  Window before(long[] times, int photon) {
    return new Window(from, photon, start, times[photon] + 0.5 - start);
  }

  /** The part after a photon. */
  Window after(long[] times, int photon) {
    double middle = times[photon] + 0.5;
    return new Window(photon + 1, to, middle, start + length - middle);
  }
}
