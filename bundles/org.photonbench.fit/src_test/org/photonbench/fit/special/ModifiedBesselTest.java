package org.photonbench.fit.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ModifiedBesselTest {
  /** order, x, exp(-|x|) I_order(x); computed with mpmath at 60 digits. */
  private static final double[][] REFERENCE = {
    {0, 0.0, 1.0},
    {0, 0.3, 0.75758062518254785826},
    {0, 1.0, 0.4657596075936404365},
    {1, 1.0, 0.20791041534970844887},
    {3, 0.01, 2.0626167116168720784e-8},
    {5, 2.5, 0.002695956614299579716},
    {2, -3.0, 0.11178254529695816272},
    {1, -7.0, -0.14228923470959867444},
    {0, 50.0, 0.05656162664745419253},
    {12, 20.0, 0.0024966541531200622311},
    {0, 5000.0, 0.005642036898744588657},
    {4, 5000.0, 0.0056330159566667437303},
  };

  @Test
  void agreesWithHighPrecision() {
    for (double[] row : REFERENCE) {
      double got = ModifiedBessel.scaledI((int) row[0], row[1]);
      assertEquals(row[2], got, 1e-13 * Math.abs(row[2]), "I_" + row[0] + "(" + row[1] + ")");
    }
  }

  @Property(tries = 300)
  void recurrenceHolds(
      @ForAll @IntRange(min = -20, max = 20) int n,
      @ForAll @DoubleRange(min = 0.01, max = 2000) double x) {
    double below = ModifiedBessel.scaledI(n - 1, x);
    double above = ModifiedBessel.scaledI(n + 1, x);
    double here = ModifiedBessel.scaledI(n, x);
    assertEquals(2 * n / x * here, below - above, 1e-12 * (below + above));
  }

  @Test
  void refusesArgumentsThatWouldTakeForEver() {
    assertThrows(IllegalArgumentException.class, () -> ModifiedBessel.scaledI(0, 1e13));
    assertThrows(IllegalArgumentException.class, () -> ModifiedBessel.scaledI(0, Double.NaN));
  }
}
