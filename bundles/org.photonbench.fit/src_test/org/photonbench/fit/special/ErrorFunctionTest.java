package org.photonbench.fit.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;

class ErrorFunctionTest {
  /** x, exp(x^2) erfc(x); computed with mpmath at 60 digits. */
  private static final double[][] SCALED = {
    {-26.5, 1.9245531624185688092e+305},
    {-20.3, 1.8597006513264721527e+179},
    {-10.0, 5.3762342836322708968e+43},
    {-5.7, 257785041363761.33088},
    {-5.0, 144009798674.66104041},
    {-2.25, 315.73888373164453896},
    {-1.0, 5.0089800807622834663},
    {-0.5, 1.9523604891825570933},
    {-0.1, 1.1236433541992094807},
    {0.0, 1.0},
    {1e-09, 0.9999999988716208339},
    {0.01, 0.98881546104634251033},
    {0.3, 0.73459933456765514992},
    {0.5, 0.61569034419292587487},
    {1.0, 0.42758357615580700441},
    {1.7, 0.29166329707534347253},
    {2.5, 0.21080636406114358065},
    {3.75, 0.14558972127503853905},
    {5.0, 0.11070463773306862637},
    {9.1, 0.061631095600085461061},
    {26.0, 0.021683584850562906616},
    {100.0, 0.0056416137829894329036},
    {12345.678, 0.000045699359864799007241},
    {1000000000.0, 5.6418958354775628667e-10},
  };

  /** x, erfc(x), erf(x); computed with mpmath at 60 digits. */
  private static final double[][] PLAIN = {
    {-6.0, 1.9999999999999999785, -0.99999999999999997848},
    {-1.3, 1.9340079449406524459, -0.93400794494065244585},
    {-0.49, 1.5116682611885230913, -0.51166826118852309133},
    {-0.5, 1.5204998778130465377, -0.52049987781304653768},
    {0.0, 1.0, 0.0},
    {0.2, 0.77729741078952153382, 0.22270258921047846618},
    {0.4999, 0.47958800483861340972, 0.52041199516138659028},
    {0.5, 0.47950012218695346232, 0.52049987781304653768},
    {1.1, 0.11979493042591827034, 0.88020506957408172966},
    {3.0, 0.000022090496998585441373, 0.99997790950300141456},
    {6.5, 3.8421483271206474699e-20, 0.99999999999999999996},
    {15.0, 7.2129941724512066666e-100, 1.0},
    {26.0, 5.6631924088561428465e-296, 1.0},
  };

  @Test
  void scaledFunctionAgreesWithHighPrecision() {
    for (double[] row : SCALED) {
      assertEquals(row[1], ErrorFunction.erfcx(row[0]), 1e-14 * row[1], "x = " + row[0]);
    }
  }

  @Test
  void plainFunctionsAgreeWithHighPrecision() {
    for (double[] row : PLAIN) {
      assertEquals(row[1], ErrorFunction.erfc(row[0]), 1e-14 * row[1], "x = " + row[0]);
      assertEquals(row[2], ErrorFunction.erf(row[0]), 1e-14 * Math.abs(row[2]), "x = " + row[0]);
    }
  }

  @Property(tries = 500)
  void erfAgreesWithTheIncompleteGammaFunction(@ForAll @DoubleRange(min = -5, max = 5) double x) {
    assertEquals(Erf.erf(x), ErrorFunction.erf(x), 1e-14);
  }

  @Property(tries = 500)
  void scaledFunctionLiesBetweenItsBounds(@ForAll @DoubleRange(min = 0, max = 1e6) double x) {
    // Abramowitz and Stegun 7.1.13
    double scaled = ErrorFunction.erfcx(x) * Math.sqrt(Math.PI) / 2;
    double rounding = 4e-15;
    assertTrue(scaled >= (1 - rounding) / (x + Math.sqrt(x * x + 2)), "lower bound at " + x);
    assertTrue(
        scaled <= (1 + rounding) / (x + Math.sqrt(x * x + 4 / Math.PI)), "upper bound at " + x);
  }

  @Test
  void limits() {
    assertEquals(Double.POSITIVE_INFINITY, ErrorFunction.erfcx(-30));
    assertEquals(0, ErrorFunction.erfc(40));
    assertEquals(2, ErrorFunction.erfc(-40));
    assertTrue(Double.isNaN(ErrorFunction.erfc(Double.NaN)));
    assertTrue(Double.isNaN(ErrorFunction.erfcx(Double.NaN)));
  }
}
