package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReciprocalTest {
  private static final int MAX = Integer.MAX_VALUE;

  @Property(tries = 3000)
  void equalsDivision(
      @ForAll @IntRange(min = 1, max = MAX) int divisor,
      @ForAll @IntRange(max = MAX) int dividend) {
    assertAround(divisor, dividend);
  }

  /** A quotient can only be wrong next to a multiple of the divisor, and first at the far end. */
  private static void assertAround(int divisor, int dividend) {
    Reciprocal reciprocal = Reciprocal.of(divisor);
    long multiple = (long) dividend / divisor * divisor;
    long last = (long) MAX / divisor * divisor;
    for (long x : new long[] {dividend, multiple - 1, multiple, last - 1, last, MAX, 0}) {
      if (x >= 0) {
        assertEquals((int) (x / divisor), reciprocal.divide((int) x));
      }
    }
  }

  @Test
  void everyMultipleOfSomeDivisors() {
    for (int divisor : new int[] {999, 1000, 1024, 1 << 30, (1 << 30) + 1, MAX - 1, MAX}) {
      Reciprocal reciprocal = Reciprocal.of(divisor);
      for (long multiple = divisor; multiple <= MAX; multiple += divisor) {
        assertEquals(multiple / divisor, reciprocal.divide((int) multiple));
        assertEquals(multiple / divisor - 1, reciprocal.divide((int) multiple - 1));
      }
    }
  }

  @Test
  void everyDivisorUpToThousandsAtItsHardestNumbers() {
    for (int divisor = 1; divisor < 20_000; divisor++) {
      assertAround(divisor, MAX - divisor);
    }
  }

  @Test
  void refusesOtherDivisors() {
    assertThrows(IllegalArgumentException.class, () -> Reciprocal.of(0));
    assertThrows(IllegalArgumentException.class, () -> Reciprocal.of(1L << 31));
  }
}
