package org.photonbench.virtuallab.random;

/**
 * The mixing step of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), for making seeds of seeds.
 */
public final class SplitMix {
  /** The step of the counter. */
  static final long GAMMA = 0x9e3779b97f4a7c15L;

  private SplitMix() {}

  /** Mixes the bits of a counter. */
  static long mix(long x) {
    long z = (x ^ x >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }

  /**
   * A seed for part {@code index} of what has the seed {@code seed}, for example one of a series.
   */
  public static long derive(long seed, long index) {
    return mix(mix(seed + GAMMA) + (index + 1) * GAMMA);
  }
}
