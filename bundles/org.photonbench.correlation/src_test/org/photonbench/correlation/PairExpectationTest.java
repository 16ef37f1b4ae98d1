package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PairExpectationTest {
  @Property
  void binsAdd(
      @ForAll @DoubleRange(min = -900, max = 900) double x,
      @ForAll @DoubleRange(min = -900, max = 900) double y,
      @ForAll @DoubleRange(min = -900, max = 900) double z) {
    double lo = Math.min(x, Math.min(y, z));
    double hi = Math.max(x, Math.max(y, z));
    double mid = x + y + z - lo - hi;
    double whole = linear(lo, hi);
    assertEquals(whole, linear(lo, mid) + linear(mid, hi), 1e-9 * (1 + whole));
    assertEquals(whole, linear(-hi, -lo), 1e-9 * (1 + whole));
  }

  private static double linear(double lo, double hi) {
    return PairExpectation.linear(30, 20, 1000, Math.min(lo, hi), Math.max(lo, hi));
  }

  @Test
  void allLagsTogetherExpectAllPairs() {
    assertEquals(600, PairExpectation.linear(30, 20, 1000, -1000, 1000), 1e-9);
    assertEquals(600, PairExpectation.linear(30, 20, 1000, -5000, 5000), 1e-9);
    double sum = 0;
    for (int k = -9; k <= 9; k++) {
      sum += PairExpectation.pulsed(30, 20, 10, k);
    }
    assertEquals(600, sum, 1e-9);
    assertEquals(0, PairExpectation.pulsed(30, 20, 10, 11));
  }

  @Test
  void narrowBinFarOutKeepsItsDigits() {
    double expected = 2.5e14 - 0.5;
    assertEquals(expected, PairExpectation.linear(1e15, 1e15, 1e15, 7.5e14, 7.5e14 + 1), 0.1);
  }

  @Test
  void refusesNonsense() {
    assertThrows(IllegalArgumentException.class, () -> PairExpectation.linear(1, 1, 0, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> PairExpectation.linear(1, 1, 10, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> PairExpectation.pulsed(1, 1, 0, 0));
  }
}
