package org.photonbench.correlation;

/**
 * What a channel's micro time means for pulse differences: which photons count, and to which pulse
 * they belong. A table over the raw micro time, made once.
 *
 * <p>A cable delay that is no multiple of the pulse period lets the decay of one pulse run over the
 * next sync. With the origin (the micro time at which the channel's decay starts) and the period a
 * photon belongs to the pulse floor((micro - origin) / period) after the sync it was recorded with,
 * usually 0, or -1 before the origin; its time after that pulse is the remainder.
 */
public final class MicroTimeRule {
  /** Micro times of this and more are rejected by a gate. */
  public static final int MICRO_TIMES = 1 << 15;

  private static final MicroTimeRule ALL = new MicroTimeRule(null, 0, 0);

  /** Stands for a rejected micro time; never a pulse offset. */
  private static final short REJECT = Short.MIN_VALUE;

  /** Offsets by micro time, and one entry more for all beyond; null accepts all unshifted. */
  private final short[] table;

  private final int minOffset;
  private final int maxOffset;

  private MicroTimeRule(short[] table, int minOffset, int maxOffset) {
    this.table = table;
    this.minOffset = minOffset;
    this.maxOffset = maxOffset;
  }

  /** Accepts every photon for the pulse that it was recorded with. */
  public static MicroTimeRule all() {
    return ALL;
  }

  /**
   * Accepts every photon and assigns it to the pulse whose period, counted from the origin, it is
   * in.
   *
   * @param origin micro time at which a period starts, in micro ticks, 0 to the period
   * @param period pulse period in micro ticks, at least 1
   * @throws IllegalArgumentException if a value is out of range
   */
  public static MicroTimeRule unwrap(double origin, double period) {
    return gate(origin, period, 0, period);
  }

  /**
   * Accepts the photons that come {@code from} to {@code to} (excluded) after the origin of their
   * pulse.
   *
   * @param origin micro time at which a period starts, in micro ticks, 0 to the period
   * @param period pulse period in micro ticks, at least 1
   * @param from start of the gate after the origin in micro ticks, not negative
   * @param to end of the gate after the origin in micro ticks, at most the period
   * @throws IllegalArgumentException if a value is out of range
   */
  public static MicroTimeRule gate(double origin, double period, double from, double to) {
    if (!(period >= 1) || Double.isInfinite(period)) {
      throw new IllegalArgumentException(
          "the pulse period must be at least one micro tick, was " + period);
    }
    if (!(origin >= 0 && origin <= period)) {
      throw new IllegalArgumentException(
          "the origin must lie within the period of " + period + " micro ticks, was " + origin);
    }
    if (!(from >= 0 && from < to && to <= period)) {
      throw new IllegalArgumentException(
          "the gate must rise and lie within the period of "
              + period
              + " micro ticks, was "
              + from
              + " to "
              + to);
    }
    short[] table = new short[MICRO_TIMES + 1];
    table[MICRO_TIMES] = REJECT;
    int min = 0;
    int max = 0;
    for (int micro = 0; micro < MICRO_TIMES; micro++) {
      double offset = Math.floor((micro - origin) / period);
      // Rounding may put a photon at the very end or start of a period just outside of it.
      double after = Math.clamp(micro - origin - offset * period, 0, Math.nextDown(period));
      if (after >= from && after < to) {
        table[micro] = (short) offset;
        min = Math.min(min, table[micro]);
        max = Math.max(max, table[micro]);
      } else {
        table[micro] = REJECT;
      }
    }
    return new MicroTimeRule(table, min, max);
  }

  /** Whether a photon with this micro time counts. */
  public boolean accepts(int microTime) {
    return entry(microTime) != REJECT;
  }

  /**
   * The pulse of an accepted photon, counted from the one that it was recorded with.
   *
   * @throws IllegalArgumentException if the micro time is rejected
   */
  public int pulseOffset(int microTime) {
    int entry = entry(microTime);
    if (entry == REJECT) {
      throw new IllegalArgumentException("the micro time " + microTime + " is rejected");
    }
    return entry;
  }

  private int entry(int microTime) {
    return table == null ? 0 : table[index(microTime)];
  }

  /** Everything outside the table shares its last entry. */
  private static int index(int microTime) {
    return Math.min(microTime & Integer.MAX_VALUE, MICRO_TIMES);
  }

  /** Whether no photon changes its pulse. */
  boolean keepsPulses() {
    return minOffset == 0 && maxOffset == 0;
  }

  /** The lowest pulse offset, 0 or negative. */
  int minOffset() {
    return minOffset;
  }

  /** The highest pulse offset, 0 or positive. */
  int maxOffset() {
    return maxOffset;
  }

  /**
   * Appends the pulses of the accepted photons of a channel.
   *
   * @return the new size
   */
  int select(
      long[] pulses, int[] micros, byte[] channels, int n, int channel, long[] into, int size) {
    int end = size;
    if (table == null) {
      for (int i = 0; i < n; i++) {
        into[end] = pulses[i];
        end += equal(channels[i], channel);
      }
      return end;
    }
    for (int i = 0; i < n; i++) {
      int entry = table[index(micros[i])];
      into[end] = pulses[i] + entry;
      end += equal(channels[i], channel) & (1 - equal(entry, REJECT));
    }
    return end;
  }

  /** 1 if equal, else 0, for values of 16 bits; without a branch. */
  private static int equal(int x, int y) {
    return ((x ^ y) & 0xffff) - 1 >>> 31;
  }
}
