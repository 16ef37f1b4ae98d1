package org.photonbench.spectrum.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.photonbench.spectrum.CameraCalibration;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.Spectrum;
import org.photonbench.spectrum.SpectrumInfo;

class UncertainSpectrumTest {
  private static final SpectralAxis AXIS =
      SpectralAxis.ofCentres(SpectralQuantity.WAVELENGTH, Medium.VACUUM, 500, 501, 502, 503, 504);
  private static final double[] TRUTH = {900, 1600, 2500, 1500, 1000};

  private static UncertainSpectrum photons(double... values) {
    return UncertainSpectrum.of(new Spectrum(new SpectrumInfo(AXIS, SignalUnit.PHOTONS), values));
  }

  /** The covariance that an operation tells against that of many simulated spectra. */
  private static void assertCovariance(UnaryOperator<UncertainSpectrum> operation) {
    int runs = 40_000;
    Random random = new Random(1);
    UncertainSpectrum told = operation.apply(photons(TRUTH.clone()));
    int n = told.size();
    double[] mean = new double[n];
    double[][] products = new double[n][n];
    for (int run = 0; run < runs; run++) {
      double[] values = new double[TRUTH.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = TRUTH[i] + Math.sqrt(TRUTH[i]) * random.nextGaussian();
      }
      double[] result = operation.apply(photons(values)).values();
      for (int i = 0; i < n; i++) {
        mean[i] += result[i] / runs;
        for (int k = 0; k < n; k++) {
          double di = result[i] - told.values()[i];
          products[i][k] += di * (result[k] - told.values()[k]) / runs;
        }
      }
    }
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        // A covariance from n runs has the relative error sqrt(2/n) = 0.7 % of the variances.
        double scale = Math.sqrt(told.variance(i) * told.variance(k));
        double seen = products[i][k];
        assertEquals(told.covariance(i, k), seen, 0.04 * scale + 1e-18, i + ", " + k);
      }
    }
  }

  @Test
  void normalisationsHaveTheCovarianceOfSimulatedSpectra() {
    assertCovariance(UncertainSpectrum::normalisedToSum);
    assertCovariance(UncertainSpectrum::normalisedToPeak);
  }

  @Test
  void chainsKeepTheCovariance() {
    assertCovariance(spectrum -> spectrum.normalisedToSum().binned(2));
    assertCovariance(spectrum -> spectrum.density(SpectralQuantity.ENERGY).normalisedToPeak());
  }

  /** The sum of what sums up to 1 has no error. */
  @Test
  void normalisedSumsAreExact() {
    Estimate sum =
        photons(TRUTH.clone()).normalisedToSum().weightedSum(new double[] {1, 1, 1, 1, 1});
    assertEquals(1, sum.value(), 1e-12);
    assertEquals(0, sum.sigma(), 1e-9);
  }

  /** By hand: 10 +- 3 from each of two bins; their sum shares the error: 6, not 3 sqrt 2. */
  @Test
  void aSubtractedConstantIsSharedByAllBins() {
    UncertainSpectrum less =
        Backgrounds.subtractConstant(photons(100, 100, 100, 100, 100), new Estimate(10, 3));
    assertArrayEquals(new double[] {90, 90, 90, 90, 90}, less.values());
    assertEquals(100 + 9, less.variance(0), 1e-12);
    assertEquals(9, less.covariance(0, 1), 1e-12);
    Estimate sum = less.weightedSum(new double[] {1, 1, 0, 0, 0});
    assertEquals(180, sum.value(), 1e-12);
    assertEquals(Math.sqrt(200 + 36), sum.sigma(), 1e-12);
  }

  /** The mean of 90 and 110 is 100 with the variance (90 + 110)/4. */
  @Test
  void aRangeGivesItsMean() {
    UncertainSpectrum spectrum = photons(90, 110, 500, 300, 100);
    Estimate level = Backgrounds.level(spectrum, 501.2, 499);
    assertEquals(100, level.value(), 1e-12);
    assertEquals(Math.sqrt(50), level.sigma(), 1e-12);
    UncertainSpectrum less = Backgrounds.subtractRange(spectrum, 499, 501.2);
    assertEquals(400, less.values()[2], 1e-12);
    assertEquals(550, less.variance(2), 1e-9);
    assertEquals(2 - 1, less.steps().size());
    assertThrows(IllegalArgumentException.class, () -> Backgrounds.level(spectrum, 600, 700));
  }

  @Test
  void aFrameAddsItsVariance() {
    UncertainSpectrum less =
        Backgrounds.subtractFrame(photons(100, 90, 80, 70, 60), photons(4, 4, 4, 4, 4), 2);
    assertArrayEquals(new double[] {92, 82, 72, 62, 52}, less.values());
    assertEquals(100 + 4 * 4, less.variance(0), 1e-12);
  }

  /** (700 - 2*300) counts * 2 e = 200 e; noise 200 + 2 * (25 + 4/12); photons: over 0.5. */
  @Test
  void countsBecomePhotons() {
    SpectrumInfo info =
        new SpectrumInfo(AXIS, SignalUnit.CAMERA_COUNTS)
            .withCamera(new CameraCalibration(2, 300, 5))
            .withExposure(1, 2);
    Spectrum counts = new Spectrum(info, new double[] {700, 600, 600, 600, 600});
    UncertainSpectrum photons = UncertainSpectrum.photons(counts, nm -> 0.5, 1);
    assertEquals(400, photons.values()[0], 1e-9);
    assertEquals((200 + 2 * (25 + 4 / 12.0)) / 0.25, photons.variance(0), 1e-9);
    UncertainSpectrum multiplied = UncertainSpectrum.photons(counts, nm -> 0.5, 2);
    assertEquals((400 + 2 * (25 + 4 / 12.0)) / 0.25, multiplied.variance(0), 1e-9);
    assertThrows(
        IllegalArgumentException.class, () -> UncertainSpectrum.photons(counts, nm -> 90, 1));
  }

  /** E = hc/lambda at the edges; value and sigma have the same factor. */
  @Test
  void densitiesHaveTheJacobian() {
    UncertainSpectrum density = photons(TRUTH.clone()).density(SpectralQuantity.ENERGY);
    double width = 1239.841984 / 501.5 - 1239.841984 / 502.5;
    assertEquals(2500 / width, density.values()[2], 1e-6);
    assertEquals(50 / width, density.sigma()[2], 1e-6);
    assertEquals(1239.841984 / 502, density.axis().centre(2), 1e-12);
  }

  @Test
  void binningKeepsASmallerLastBin() {
    UncertainSpectrum binned = photons(1, 2, 3, 4, 5).binned(2);
    assertArrayEquals(new double[] {3, 7, 5}, binned.values());
    assertArrayEquals(new double[] {499.5, 501.5, 503.5, 504.5}, binned.axis().edges(), 1e-12);
    assertEquals(7, binned.variance(1), 1e-12);
  }

  @Test
  void unknownNoiseIsRefused() {
    Spectrum counts = new Spectrum(new SpectrumInfo(AXIS, SignalUnit.CAMERA_COUNTS), new double[5]);
    String message =
        assertThrows(IllegalArgumentException.class, () -> UncertainSpectrum.of(counts))
            .getMessage();
    assertEquals(true, message.contains("electrons per count"));
    assertEquals(List.of(), photons(TRUTH.clone()).steps());
  }
}
