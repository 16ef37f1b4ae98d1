package org.photonbench.fit.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class VoigtTest {
  /** x, sigma, gamma, V, dV/dx, dV/dsigma, dV/dgamma; computed with mpmath at 250 digits. */
  private static final double[][] REFERENCE = {
    {0, 1.0, 0.5, 0.27895547038929438713, 0.0, -0.18953939489472264814, -0.17883215098914347797},
    {
      0.7,
      1.0,
      0.5,
      0.23661690669708660469,
      -0.11000376823519325308,
      -0.098553199031764797127,
      -0.12212213980137307057
    },
    {
      -3.0,
      1.0,
      1e-06,
      0.004431905548747772515,
      0.013295591497352054271,
      0.03545481180651635236,
      0.05713679203793758056
    },
    {
      2.0,
      0.3,
      1.0,
      0.066281598373340540252,
      -0.054310798580608633403,
      0.018090294537275138149,
      0.036912910426694185311
    },
    {
      10.0,
      0.5,
      0.2,
      0.00064119409338885671468,
      -0.00012916473133196038286,
      0.000019562139595998704595,
      0.0032033607506637386304
    },
    {
      1.0,
      0.05,
      0.3,
      0.088149500399135695541,
      -0.16261882134535977665,
      0.021846206466000679891,
      0.24459003540974683256
    },
    {
      4.0,
      1.0,
      0.0,
      0.00013383022576488535177,
      -0.0005353209030595414071,
      0.0020074533864732802766,
      0.025969370395739751877
    },
    {
      0.2,
      0.01,
      0.1,
      0.63943340822777947532,
      -5.1297589596897210077,
      0.56522455490251541597,
      3.8086613816113960776
    },
  };

  @Test
  void agreesWithHighPrecision() {
    double[] got = new double[Voigt.RESULTS];
    double[] work = new double[Faddeeva.RESULTS];
    for (double[] row : REFERENCE) {
      Voigt.evaluate(row[0], row[1], row[2], got, work);
      for (int i = 0; i < 4; i++) {
        assertEquals(
            row[3 + i],
            got[i],
            1e-12 * Math.abs(row[3 + i]) + 1e-15,
            "value " + i + " at " + row[0] + ", " + row[1] + ", " + row[2]);
      }
    }
  }

  @Test
  void becomesLorentzianAndGaussian() {
    assertEquals(0.3 / (Math.PI * (4 + 0.09)), Voigt.density(2, 0, 0.3), 1e-16);
    assertEquals(Voigt.density(2, 0, 0.3), Voigt.density(2, 1e-9, 0.3), 1e-15);
    double gaussian = Math.exp(-2) / Math.sqrt(2 * Math.PI);
    assertEquals(gaussian, Voigt.density(2, 1, 0), 1e-15);
  }

  @Test
  void fullWidthAgreesWithHighPrecision() {
    assertEquals(2.9343444732271997437, Voigt.fullWidth(1, 0.5), 1e-12);
    assertEquals(2.0294963873595786134, Voigt.fullWidth(0.1, 1), 1e-12);
    assertEquals(2.3654902191084615841, Voigt.fullWidth(1, 0.01), 1e-12);
    assertEquals(2 * Math.sqrt(2 * Math.log(2)), Voigt.fullWidth(1, 0), 1e-12);
    assertEquals(2, Voigt.fullWidth(0, 1), 0);
  }

  @Test
  void refusesWidthsBelowZero() {
    assertThrows(IllegalArgumentException.class, () -> Voigt.density(0, -1, 1));
    assertThrows(IllegalArgumentException.class, () -> Voigt.density(0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> Voigt.density(0, Double.NaN, 1));
  }
}
