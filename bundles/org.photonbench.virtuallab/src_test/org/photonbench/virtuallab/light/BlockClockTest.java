package org.photonbench.virtuallab.light;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BlockClockTest {
  /**
   * A pulse is where the exact product of number and period is, after a month as after a second.
   */
  @Property
  void pulsesAreWhereTheyBelong(
      @ForAll @DoubleRange(min = 100, max = 1e6) double period,
      @ForAll @LongRange(min = 0, max = 1L << 50) long pulse) {
    BlockClock clock = BlockClock.pulsed(period, 1);
    BigDecimal exact = new BigDecimal(period).multiply(BigDecimal.valueOf(pulse));
    if (exact.compareTo(BigDecimal.valueOf(1e18)) > 0) {
      return;
    }
    double remainder = clock.pulseRemainderPs(pulse);
    assertTrue(remainder >= 0 && remainder < 1);
    BigDecimal found = BigDecimal.valueOf(clock.pulsePs(pulse)).add(new BigDecimal(remainder));
    double error = exact.subtract(found, MathContext.UNLIMITED).doubleValue();
    assertTrue(Math.abs(error) < 1e-6, () -> "off by " + error + " ps");
    // The block of one pulse starts with it.
    assertEquals(clock.pulsePs(pulse), clock.startPs(pulse));
  }

  @Test
  void cwBlocksAreWholePicoseconds() {
    BlockClock clock = BlockClock.cw(1234567.4);
    assertEquals(1234567, clock.blockPs());
    assertEquals(1234567L * 1_000_000, clock.startPs(1_000_000));
    assertEquals(0, clock.startRemainderPs(3));
    assertEquals(2, clock.blockAt(2.5 * 1234567));
  }

  @Test
  void wholePeriodsHaveNoRemainder() {
    BlockClock clock = BlockClock.pulsed(1e5, 1000);
    BigDecimal exact = new BigDecimal("1e8").multiply(BigDecimal.valueOf(123_456));
    assertEquals(
        exact.setScale(0, RoundingMode.UNNECESSARY).longValueExact(), clock.startPs(123_456));
    assertEquals(0, clock.startRemainderPs(123_456));
  }

  @Test
  void impossibleBlocksAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> BlockClock.cw(0));
    assertThrows(IllegalArgumentException.class, () -> BlockClock.cw(2e12));
    assertThrows(IllegalArgumentException.class, () -> BlockClock.pulsed(0, 1));
    assertThrows(IllegalArgumentException.class, () -> BlockClock.pulsed(1000, 0));
  }
}
