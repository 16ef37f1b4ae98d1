package org.photonbench.correlation;

import org.photonbench.photon.PhotonBlock;

/**
 * Watches the order of a stream and lets through what can still be paired exactly.
 *
 * <p>A photon earlier than one before it is a violation. It is let through as long as it is at most
 * {@code reach} behind the latest photon; else it is excluded. A time beyond +-2^60 is that of a
 * damaged record: it is excluded and is not taken for the latest. The decision depends on the
 * sequence of photons alone, not on how it is cut into blocks.
 */
final class TimeOrder {
  /** Times and lags stay within this, so that no sum or difference of them can overflow. */
  static final long LIMIT = 1L << 60;

  private final long reach;
  private final int channelA;
  private final int channelB;
  private final int channelC;
  private long latest = Long.MIN_VALUE;
  private long violations;
  private long excluded;
  private boolean disordered;
  private PhotonBlock admitted;

  /** Excluded photons are counted for these two channels only. */
  TimeOrder(long reach, int channelA, int channelB) {
    this(reach, channelA, channelB, channelB);
  }

  /** Excluded photons are counted for these three channels only. */
  TimeOrder(long reach, int channelA, int channelB, int channelC) {
    this.reach = reach;
    this.channelA = channelA;
    this.channelB = channelB;
    this.channelC = channelC;
  }

  /**
   * Whether the first {@code n} times never fall and lie in [0, 2^60). Other streams may be fine
   * too, and need a closer look at each photon.
   */
  static boolean isPlain(long[] times, int n) {
    if (n == 0) {
      return true;
    }
    // Only the highest bits of all differences and all times matter: no branch in the loop, so the
    // compiler vectorises it. Without the range the differences could overflow.
    long falls = 0;
    long bits = times[0];
    for (int i = 1; i < n; i++) {
      falls |= times[i] - times[i - 1];
      bits |= times[i];
    }
    return (falls | bits | LIMIT - 1 - bits) >= 0;
  }

  static boolean isWithinLimit(long time) {
    return time <= LIMIT && time >= -LIMIT;
  }

  /** The photons of a block that can be paired; usually the block itself. */
  PhotonBlock admit(PhotonBlock block) {
    int n = block.size();
    disordered = false;
    if (n == 0) {
      return block;
    }
    long[] times = block.times();
    if (times[0] >= latest && isPlain(times, n)) {
      latest = times[n - 1];
      return block;
    }
    return sift(block);
  }

  private PhotonBlock sift(PhotonBlock block) {
    disordered = true;
    int n = block.size();
    if (admitted == null || admitted.capacity() < n || admitted.mode() != block.mode()) {
      admitted = new PhotonBlock(block.mode(), Math.max(n, PhotonBlock.DEFAULT_CAPACITY));
    }
    admitted.clear();
    long[] times = block.times();
    byte[] channels = block.channels();
    int[] microTimes = block.microTimes();
    boolean micro = microTimes.length > 0;
    for (int i = 0; i < n; i++) {
      long time = times[i];
      if (time < latest) {
        violations++;
      }
      if (isWithinLimit(time) && time >= floor()) {
        latest = Math.max(latest, time);
        admitted.add(time, channels[i], micro ? microTimes[i] : 0);
      } else if (channels[i] == channelA || channels[i] == channelB || channels[i] == channelC) {
        excluded++;
      }
    }
    return admitted;
  }

  /** Whether the block admitted last was out of order. */
  boolean disordered() {
    return disordered;
  }

  /** No photon that is let through later can be earlier than this. */
  long floor() {
    return latest == Long.MIN_VALUE ? -LIMIT - reach : latest - reach;
  }

  long violations() {
    return violations;
  }

  long excluded() {
    return excluded;
  }
}
