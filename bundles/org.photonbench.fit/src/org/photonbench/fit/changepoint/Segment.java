package org.photonbench.fit.changepoint;

/**
 * A stretch of constant rate.
 *
 * @param first index of its first photon
 * @param count photons in it; the photon after which the rate changes is its last
 * @param start beginning, ticks
 * @param end end, ticks; half ticks because photons lie in the middle of theirs
 */
public record Segment(int first, int count, double start, double end) {
  /** Ticks. */
  public double duration() {
    return end - start;
  }

  /** Photons per tick. */
  public double rate() {
    return count / duration();
  }
}
