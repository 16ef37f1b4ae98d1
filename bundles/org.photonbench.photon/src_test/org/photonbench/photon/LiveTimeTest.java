package org.photonbench.photon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LiveTimeTest {
  /** Taking ranges out one by one agrees with asking for every tick. */
  @Property(tries = 300)
  void agreesWithTicks(
      @ForAll @Size(max = 6) List<@IntRange(min = -5, max = 45) Integer> from,
      @ForAll @IntRange(min = 0, max = 12) int length) {
    LiveTime live = LiveTime.of(0, 40);
    LiveTime other = LiveTime.of(-3, 31);
    for (int start : from) {
      live = live.without(start, start + length);
      other = other.without(start + 7, start + 9);
    }
    long total = 0;
    LiveTime both = live.and(other);
    for (int tick = -10; tick < 60; tick++) {
      boolean expected = tick >= 0 && tick < 40;
      boolean expectedOther = tick >= -3 && tick < 31;
      for (int start : from) {
        expected &= !(tick >= start && tick < start + length);
        expectedOther &= !(tick >= start + 7 && tick < start + 9);
      }
      assertEquals(expected, live.contains(tick), live + " at " + tick);
      assertEquals(expected && expectedOther, both.contains(tick), both + " at " + tick);
      total += expected ? 1 : 0;
    }
    assertEquals(total, live.totalTicks());
  }

  @Test
  void hugeRangesDoNotOverflow() {
    LiveTime live = LiveTime.of(0, 1L << 60);
    assertEquals(1L << 59, live.without(1L << 59, Long.MAX_VALUE).totalTicks());
    assertEquals(1L << 59, live.without(Long.MIN_VALUE, 1L << 59).totalTicks());
    assertEquals(0, live.without(Long.MIN_VALUE, Long.MAX_VALUE).totalTicks());
  }

  @Test
  void refusesOverlaps() {
    assertThrows(
        IllegalArgumentException.class, () -> LiveTime.of(new long[] {0, 5}, new long[] {6, 9}));
    assertThrows(IllegalArgumentException.class, () -> LiveTime.of(new long[] {3}, new long[] {3}));
  }
}
