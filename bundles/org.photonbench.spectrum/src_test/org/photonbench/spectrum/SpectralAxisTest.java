package org.photonbench.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpectralAxisTest {
  /** Vector SPEC-EVNM of the reference specification: 20 nm at 525 nm. */
  @Test
  void widthOfABinInEnergyIsExact() {
    SpectralAxis axis =
        new SpectralAxis(
            SpectralQuantity.WAVELENGTH,
            Medium.VACUUM,
            new double[] {525},
            new double[] {515, 535});
    SpectralAxis energy = axis.in(SpectralQuantity.ENERGY);
    assertEquals(2.3616037796800047, energy.centre(0), 1e-7 * 2.36);
    assertEquals(89.99851079444721e-3, energy.width(0), 1e-7 * 0.09);
    // Not what the Jacobian at the centre says.
    assertEquals(89.96585827352399e-3, 1239.841984 * 20 / (525.0 * 525.0), 1e-7 * 0.09);
    assertFalse(energy.isRising());
  }

  @Property(tries = 200)
  void conversionsLeadBack(
      @ForAll @DoubleRange(min = 200, max = 1500) double start,
      @ForAll @DoubleRange(min = 0.01, max = 3) double step,
      @ForAll @IntRange(min = 2, max = 40) int bins) {
    double[] centres = new double[bins];
    for (int i = 0; i < bins; i++) {
      centres[i] = start + i * step * (1 + 0.01 * i);
    }
    for (Medium medium : Medium.values()) {
      SpectralAxis axis = SpectralAxis.ofCentres(SpectralQuantity.WAVELENGTH, medium, centres);
      SpectralAxis back =
          axis.in(SpectralQuantity.ENERGY)
              .in(SpectralQuantity.WAVENUMBER)
              .in(SpectralQuantity.WAVELENGTH, medium);
      assertArrayEquals(axis.edges(), back.edges(), 1e-9);
      assertArrayEquals(axis.centres(), back.centres(), 1e-9);
    }
  }

  /** The sodium D2 line is listed at 588.9950 nm in air and 589.1583 nm in vacuum (NIST). */
  @Test
  void airAndVacuumDifferAsListed() {
    assertEquals(589.1583, Medium.AIR.toVacuum(588.9950), 2e-4);
    assertEquals(588.9950, Medium.AIR.fromVacuum(589.1583), 2e-4);
    SpectralAxis air =
        SpectralAxis.ofCentres(SpectralQuantity.WAVELENGTH, Medium.AIR, 588.9950, 590);
    assertEquals(1239.841984 / 589.1583, air.in(SpectralQuantity.ENERGY).centre(0), 1e-6);
  }

  @Test
  void fallingAxesAreKept() {
    SpectralAxis axis =
        SpectralAxis.ofCentres(SpectralQuantity.ENERGY, Medium.VACUUM, 2.5, 2.4, 2.35);
    assertFalse(axis.isRising());
    assertEquals(0.075, axis.width(1), 1e-12);
    assertTrue(axis.in(SpectralQuantity.WAVELENGTH).isRising());
    assertTrue(axis.hasMidEdges());
  }

  @Test
  void impossibleAxesAreRefused() {
    assertRefused("rise or fall", SpectralQuantity.WAVELENGTH, 500, 501, 501);
    assertRefused("rise or fall", SpectralQuantity.WAVELENGTH, 500, 502, 501);
    assertRefused("positive", SpectralQuantity.ENERGY, -1, 0, 1);
    assertRefused("at least 2", SpectralQuantity.ENERGY, 2);
    assertRefused("finite", SpectralQuantity.PIXEL, 0, Double.POSITIVE_INFINITY);
    IllegalArgumentException pixels =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                SpectralAxis.ofCentres(SpectralQuantity.PIXEL, Medium.VACUUM, 0, 1)
                    .in(SpectralQuantity.ENERGY));
    assertTrue(pixels.getMessage().contains("calibrate"), pixels.getMessage());
  }

  private static void assertRefused(String reason, SpectralQuantity quantity, double... centres) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> SpectralAxis.ofCentres(quantity, Medium.VACUUM, centres));
    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
  }
}
