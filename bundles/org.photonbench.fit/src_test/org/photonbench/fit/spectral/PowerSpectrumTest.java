package org.photonbench.fit.spectral;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class PowerSpectrumTest {
  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(seed);
  }

  private static double[] noise(long seed, int n) {
    RandomGenerator random = random(seed);
    double[] values = new double[n];
    Arrays.setAll(values, i -> random.nextGaussian());
    return values;
  }

  /** Parseval, whatever the length: the density adds up to the mean square. */
  @Test
  void theDensityAddsUpToTheMeanSquare() {
    for (int n : new int[] {64, 100, 1000, 1023}) {
      double[] values = noise(n, n);
      PowerSpectrum spectrum = PowerSpectrum.of(values, 0.01, Window.RECTANGULAR, Detrend.NONE);
      double meanSquare = Arrays.stream(values).map(x -> x * x).sum() / n;
      double sum = Arrays.stream(spectrum.density()).sum() * spectrum.spacing();
      assertEquals(meanSquare, sum, 1e-10 * meanSquare, n + " values");
    }
  }

  /** The plain sum of its definition, at a length that is no power of two. */
  @Test
  void isTheTransformByItsDefinition() {
    double[] values = noise(5, 48);
    double[] w = Window.BLACKMAN.values(48);
    PowerSpectrum spectrum = PowerSpectrum.of(values, 2, Window.BLACKMAN, Detrend.NONE);
    double squares = Arrays.stream(w).map(x -> x * x).sum();
    for (int k : new int[] {0, 1, 7, 31, 32}) {
      double re = 0;
      double im = 0;
      for (int i = 0; i < 48; i++) {
        re += w[i] * values[i] * Math.cos(2 * Math.PI * i * k / 64);
        im += w[i] * values[i] * Math.sin(2 * Math.PI * i * k / 64);
      }
      double sides = k == 0 || k == 32 ? 1 : 2;
      assertEquals(sides * (re * re + im * im) * 2 / squares, spectrum.density()[k], 1e-10);
      assertEquals(k / 128.0, spectrum.frequency(k), 1e-15);
    }
  }

  /** The amplitude of a line is that of the sine for every window. */
  @Test
  void theAmplitudeIsThatOfTheLine() {
    int n = 1024;
    double[] values = new double[n];
    Arrays.setAll(values, i -> 5 + 3 * Math.sin(2 * Math.PI * 100 * i / n + 0.4));
    for (Window window :
        new Window[] {Window.RECTANGULAR, Window.HANN, Window.FLAT_TOP, Window.kaiser(9)}) {
      PowerSpectrum spectrum = PowerSpectrum.of(values, 1e-3, window, Detrend.MEAN);
      assertEquals(3, spectrum.amplitude()[100], 1e-4, window.name());
      assertEquals(100 / 1.024, spectrum.frequency(100), 1e-9);
      assertEquals(window.noiseBandwidth(n) / 1.024, spectrum.resolution(), 1e-9);
    }
  }

  /** White noise of variance 1 has the density 2 dt, with every window and any overlap. */
  @Test
  void whiteNoiseIsFlat() {
    double[] values = noise(1, 1 << 16);
    for (Window window : new Window[] {Window.RECTANGULAR, Window.HANN, Window.BLACKMAN}) {
      PowerSpectrum spectrum = PowerSpectrum.welch(values, 0.5, 200, 0.5, window, Detrend.MEAN);
      double mean = 0;
      int covered = 0;
      int from = 5;
      int to = spectrum.density().length - 5;
      for (int k = from; k < to; k++) {
        mean += spectrum.density()[k] / (to - from);
        covered += spectrum.low(k, 0.95) <= 1 && 1 <= spectrum.high(k, 0.95) ? 1 : 0;
      }
      assertEquals(1, mean, 0.02, window.name());
      assertTrue(covered > 0.88 * (to - from), window.name() + " " + covered);
    }
  }

  /** The error of a density, against its scatter from record to record. */
  @Test
  void theErrorIsTheScatter() {
    int records = 600;
    double sum = 0;
    double squares = 0;
    double sigma = 0;
    for (int seed = 1; seed <= records; seed++) {
      PowerSpectrum spectrum =
          PowerSpectrum.welch(noise(seed, 640), 1, 64, 0.5, Window.HANN, Detrend.MEAN);
      sum += spectrum.density()[10];
      squares += spectrum.density()[10] * spectrum.density()[10];
      sigma += Math.sqrt(2 / spectrum.degrees()) * 2 / records;
    }
    double scatter = Math.sqrt(squares / records - sum / records * (sum / records));
    assertEquals(scatter, sigma, 4 * scatter / Math.sqrt(2 * records) * 1.3);
  }

  @Test
  void shotNoiseIsTheFloorOfPoissonCounts() {
    int records = 40;
    double[] floors = new double[records];
    for (int seed = 1; seed <= records; seed++) {
      RandomGenerator random = random(seed);
      double[] counts = new double[4096];
      double time = random.nextExponential() / 7;
      while (time < counts.length) {
        counts[(int) time]++;
        time += random.nextExponential() / 7;
      }
      PowerSpectrum spectrum =
          PowerSpectrum.welch(counts, 0.1, 256, 0.5, Window.HANN, Detrend.MEAN);
      int last = spectrum.density().length - 1;
      double mean = Arrays.stream(spectrum.density(), 3, last).average().orElseThrow();
      floors[seed - 1] = mean / PowerSpectrum.shotNoise(7, 0.1);
    }
    double mean = Arrays.stream(floors).average().orElseThrow();
    double variance = Arrays.stream(floors).map(f -> (f - mean) * (f - mean)).sum() / (records - 1);
    assertEquals(1, mean, 4 * Math.sqrt(variance / records));
    assertTrue(Math.sqrt(variance) < 0.05, "scatter " + Math.sqrt(variance));
  }

  @Test
  void aLineIsTakenOut() {
    double[] line = new double[50];
    Arrays.setAll(line, i -> 2 + 0.3 * i);
    assertArrayEquals(new double[50], Detrend.LINE.apply(line), 1e-12);
  }

  /** Reference vector STR-WK. */
  @Test
  void theAutocorrelationAgreesWithTheReference() {
    double[] x = {1, 3, -2, 4, 0, -1};
    assertArrayEquals(new double[] {31, -11, 6, 6, -3, -1}, Autocorrelation.sums(x), 1e-12);
    assertArrayEquals(
        new double[] {31.0 / 6, -2.2, 1.5, 2, -1.5, -1}, Autocorrelation.unbiased(x), 1e-12);
    assertEquals(-11.0 / 6, Autocorrelation.biased(x)[1], 1e-12);
  }

  @Test
  void refusesNonsense() {
    assertThrows(
        IllegalArgumentException.class,
        () -> PowerSpectrum.of(new double[1], 1, Window.HANN, Detrend.NONE));
    assertThrows(
        IllegalArgumentException.class,
        () -> PowerSpectrum.welch(new double[9], 1, 4, 1, Window.HANN, Detrend.NONE));
  }
}
