package org.photonbench.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpectrumTest {
  private static final SpectralAxis AXIS =
      SpectralAxis.ofCentres(SpectralQuantity.WAVELENGTH, Medium.VACUUM, 500, 510, 520, 530);

  private static SpectrumInfo camera(int accumulations) {
    return new SpectrumInfo(AXIS, SignalUnit.CAMERA_COUNTS)
        .withCamera(new CameraCalibration(2, 100, 5))
        .withExposure(1, accumulations);
  }

  @Test
  void convertingTheAxisKeepsTheCounts() {
    Spectrum spectrum =
        new Spectrum(new SpectrumInfo(AXIS, SignalUnit.PHOTONS), new double[] {1, 2, 3, 4});
    Spectrum energy = spectrum.in(SpectralQuantity.ENERGY);
    assertSame(spectrum.values(), energy.values());
    Spectrum.Density density = spectrum.density(SpectralQuantity.ENERGY);
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      sum += density.y()[i] * energy.axis().width(i);
    }
    assertEquals(10, sum, 1e-12);
  }

  /** What a file holds is no fault of the caller: it fails as the file does. */
  @Test
  void aStoredFrameThatDoesNotFitTheAxisIsAFaultOfTheFile() {
    SpectrumSeries series =
        SpectrumSeries.stored(
            new SpectrumInfo(AXIS, SignalUnit.PHOTONS), List.of(), 2, f -> new double[4 + f]);
    assertEquals(4, series.frame(0).length);
    UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> series.frame(1));
    assertEquals("frame 1 has 5 values on an axis of 4 bins", e.getMessage());
  }

  /** A flat spectrum per nm rises as wavelength squared per eV, and its noise with it. */
  @Test
  void densityPerEnergyHasTheJacobian() {
    Spectrum spectrum =
        new Spectrum(new SpectrumInfo(AXIS, SignalUnit.PHOTONS), new double[] {400, 400, 400, 400});
    Spectrum.Density density = spectrum.density(SpectralQuantity.ENERGY);
    for (int i = 0; i < 4; i++) {
      double wavelength = AXIS.centre(i);
      double jacobian = wavelength * wavelength / 1239.841984;
      assertEquals(40 * jacobian, density.y()[i], 2e-4 * density.y()[i]);
      assertEquals(20.0 / 400, density.sigma().orElseThrow()[i] / density.y()[i], 1e-12);
    }
  }

  @Test
  void countsBecomeElectrons() {
    Spectrum counts = new Spectrum(camera(1), new double[] {100, 150, 90, 1100});
    Spectrum electrons = counts.electrons();
    assertArrayEquals(new double[] {0, 100, -20, 2000}, electrons.values());
    double read = 25 + 4 / 12.0;
    assertArrayEquals(
        new double[] {read, 100 + read, read, 2000 + read},
        electrons.variances().orElseThrow(),
        1e-9);
    double[] inCounts = counts.variances().orElseThrow();
    assertEquals((100 + read) / 4, inCounts[1], 1e-9);
  }

  @Test
  void accumulatedReadOutsAddOffsetAndNoise() {
    Spectrum counts = new Spectrum(camera(10), new double[] {1000, 1050, 1000, 1000});
    assertEquals(100, counts.electrons().values()[1]);
    assertEquals(100 + 10 * (25 + 4 / 12.0), counts.electrons().variances().orElseThrow()[1], 1e-9);
  }

  @Test
  void nothingIsKnownOfTheNoiseWithoutACamera() {
    double[] values = {1, 2, 3, 4};
    assertTrue(
        new Spectrum(new SpectrumInfo(AXIS, SignalUnit.CAMERA_COUNTS), values)
            .variances()
            .isEmpty());
    Spectrum arbitrary = new Spectrum(new SpectrumInfo(AXIS, SignalUnit.ARBITRARY), values);
    assertTrue(arbitrary.variances().isEmpty());
    assertTrue(arbitrary.density(SpectralQuantity.ENERGY).sigma().isEmpty());
    assertThrows(IllegalArgumentException.class, arbitrary::electrons);
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new Spectrum(new SpectrumInfo(AXIS, SignalUnit.CAMERA_COUNTS), values).electrons());
    assertTrue(refused.getMessage().contains("give them"), refused.getMessage());
  }

  @Test
  void framesMustFit() {
    SpectrumInfo info = new SpectrumInfo(AXIS, SignalUnit.PHOTONS);
    FrameColumn time = new FrameColumn(FrameColumn.TIME, "s", new double[] {0, 1});
    assertThrows(
        IllegalArgumentException.class,
        () -> new SpectrumSeries(info, List.of(), new double[][] {{1, 2, 3}}));
    assertThrows(
        IllegalArgumentException.class,
        () -> new SpectrumSeries(info, List.of(time), new double[1][4]));
    assertThrows(
        IllegalArgumentException.class,
        () -> new SpectrumSeries(info, List.of(time, time), new double[2][4]));
    assertThrows(
        IllegalArgumentException.class,
        () -> new SpectrumSeries(info, List.of(), new double[0][4]));
    assertTrue(new SpectrumSeries(info, List.of(time), new double[2][4]).isWhole());
  }

  @Test
  void impossibleCamerasAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new CameraCalibration(0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new CameraCalibration(1, Double.NaN, 0));
    assertThrows(IllegalArgumentException.class, () -> new CameraCalibration(1, 0, -1));
    assertThrows(IllegalArgumentException.class, () -> camera(0));
  }
}
