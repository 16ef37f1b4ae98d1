package org.photonbench.virtuallab.random;

/**
 * The generator xoshiro256++ 1.0 (Blackman and Vigna, ACM Trans. Math. Softw. 47, 36 (2021)) with
 * the samplers of the hot loops: uniform, exponential and normal. Not thread-safe.
 *
 * <p>The numbers for a seed are part of what a recording can be reproduced from: do not change
 * them.
 */
public final class Xoshiro256 {
  private static final double UNIT = 0x1p-53;
  private static final long[] JUMP = {
    0x180ec6d33cfd0abaL, 0xd5a61266f0c9392cL, 0xa9582618e03fc9aaL, 0x39abdc4529b1661cL
  };
  private static final long[] LONG_JUMP = {
    0x76e15d3efefdcbbfL, 0xc5004e441c522fb3L, 0x77710069854ee241L, 0x39109bb02acbe635L
  };

  private long s0;
  private long s1;
  private long s2;
  private long s3;

  /** Starts from any seed; the state comes from SplitMix64. */
  public Xoshiro256(long seed) {
    restart(seed);
  }

  /** Starts again from a seed, as a new generator would. */
  public void restart(long seed) {
    long x = seed;
    s0 = mix(x += SplitMix.GAMMA);
    s1 = mix(x += SplitMix.GAMMA);
    s2 = mix(x += SplitMix.GAMMA);
    s3 = mix(x + SplitMix.GAMMA);
  }

  private Xoshiro256() {}

  /** The generator with this state, which must not be all zero. */
  static Xoshiro256 ofState(long s0, long s1, long s2, long s3) {
    if ((s0 | s1 | s2 | s3) == 0) {
      throw new IllegalArgumentException("the state of the generator must not be zero");
    }
    Xoshiro256 random = new Xoshiro256();
    random.s0 = s0;
    random.s1 = s1;
    random.s2 = s2;
    random.s3 = s3;
    return random;
  }

  private static long mix(long x) {
    return SplitMix.mix(x);
  }

  /** Takes over the state of another generator. */
  public void copyFrom(Xoshiro256 other) {
    s0 = other.s0;
    s1 = other.s1;
    s2 = other.s2;
    s3 = other.s3;
  }

  /** 64 random bits. */
  public long nextLong() {
    long result = Long.rotateLeft(s0 + s3, 23) + s0;
    long t = s1 << 17;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = Long.rotateLeft(s3, 45);
    return result;
  }

  /** Uniform in [0, 1), in steps of 2^-53. */
  public double nextDouble() {
    return (nextLong() >>> 11) * UNIT;
  }

  /** Uniform in (0, 1]: its logarithm is finite. */
  public double nextPositive() {
    return ((nextLong() >>> 11) + 1) * UNIT;
  }

  /** Uniform in 0 to bound - 1; the bias is below bound / 2^63. */
  public int nextInt(int bound) {
    return (int) Math.unsignedMultiplyHigh(nextLong(), bound);
  }

  /** True with this probability. */
  public boolean nextBoolean(double probability) {
    return nextDouble() < probability;
  }

  /** Exponential with mean 1. */
  public double nextExponential() {
    return Ziggurat.exponential(this);
  }

  /** Normal with mean 0 and standard deviation 1. */
  public double nextNormal() {
    return Ziggurat.normal(this);
  }

  /** Goes forward by 2^128 numbers. */
  public void jump() {
    advance(JUMP);
  }

  /** Goes forward by 2^192 numbers. */
  public void longJump() {
    advance(LONG_JUMP);
  }

  private void advance(long[] polynomial) {
    long t0 = 0;
    long t1 = 0;
    long t2 = 0;
    long t3 = 0;
    for (long word : polynomial) {
      for (int bit = 0; bit < Long.SIZE; bit++) {
        if ((word & 1L << bit) != 0) {
          t0 ^= s0;
          t1 ^= s1;
          t2 ^= s2;
          t3 ^= s3;
        }
        nextLong();
      }
    }
    s0 = t0;
    s1 = t1;
    s2 = t2;
    s3 = t3;
  }
}
