package org.photonbench.virtuallab.random;

/**
 * The streams of one part of a simulation (its role), one for each block: role r, block k starts at
 * r long jumps and k jumps from the seed, so no two overlap and each depends on the seed, the role
 * and the block index alone. Not thread-safe: one object per part.
 */
public final class RandomStreams {
  /** Number of roles. */
  public static final int ROLES = 1024;

  private final Xoshiro256 start;
  private final Xoshiro256 reached = new Xoshiro256(0);
  private final Xoshiro256 stream = new Xoshiro256(0);
  private long block;

  /**
   * @param seed seed of the whole simulation
   * @param role number of the part, 0 to {@link #ROLES} - 1, different for every part
   */
  public RandomStreams(long seed, int role) {
    if (role < 0 || role >= ROLES) {
      throw new IllegalArgumentException("role must be 0 to " + (ROLES - 1) + ", was " + role);
    }
    start = new Xoshiro256(seed);
    for (int i = 0; i < role; i++) {
      start.longJump();
    }
    reached.copyFrom(start);
  }

  /**
   * The stream of a block, from its beginning. The same object is returned each time. Rising
   * indexes are cheap: a jump takes about a microsecond for each block in between.
   */
  public Xoshiro256 block(long index) {
    if (index < 0) {
      throw new IllegalArgumentException("block index must not be negative, was " + index);
    }
    if (index < block) {
      block = 0;
      reached.copyFrom(start);
    }
    for (; block < index; block++) {
      reached.jump();
    }
    stream.copyFrom(reached);
    return stream;
  }
}
