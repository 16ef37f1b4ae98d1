package org.photonbench.spectrum.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.photonbench.spectrum.CameraCalibration;
import org.photonbench.spectrum.Detector;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.Spectrum;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;

class CosmicRaysTest {
  private static final int BINS = 200;

  private static SpectrumInfo info() {
    double[] centres = new double[BINS];
    for (int i = 0; i < BINS; i++) {
      centres[i] = 500 + 0.1 * i;
    }
    return new SpectrumInfo(
            SpectralAxis.ofCentres(SpectralQuantity.WAVELENGTH, Medium.VACUUM, centres),
            SignalUnit.CAMERA_COUNTS)
        .withCamera(new CameraCalibration(1, 300, 4));
  }

  /** A line of 6 bins width that blinks between on and off, with read and photon noise. */
  private static double[][] frames(int count, Random random, boolean blinks) {
    double[][] frames = new double[count][BINS];
    for (double[] frame : frames) {
      double brightness = blinks && random.nextBoolean() ? 0.05 : 1;
      for (int i = 0; i < BINS; i++) {
        double light = brightness * 2000 * Math.exp(-0.5 * Math.pow((i - 100) / 2.5, 2)) + 20;
        frame[i] = Math.rint(300 + light + Math.sqrt(light + 16) * random.nextGaussian());
      }
    }
    return frames;
  }

  @Test
  void hitsAreFoundAndNothingElse() {
    Random random = new Random(1);
    double[][] frames = frames(60, random, true);
    double[][] clean = new double[frames.length][];
    for (int i = 0; i < frames.length; i++) {
      clean[i] = frames[i].clone();
    }
    Set<String> struck = new HashSet<>();
    for (int k = 0; k < 30; k++) {
      int frame = random.nextInt(frames.length);
      int bin = random.nextInt(80); // beside the line
      if (struck.add(frame + " " + bin)) {
        frames[frame][bin] += 150 + random.nextInt(3000);
      }
    }
    SpectrumSeries series = new SpectrumSeries(info(), List.of(), frames);
    double before = frames[0][0];
    CosmicRays.Cleaned cleaned = CosmicRays.temporal(series, 5);
    Set<String> found = new HashSet<>();
    for (CosmicRays.Hit hit : cleaned.hits()) {
      found.add(hit.frame() + " " + hit.bin());
      assertEquals(frames[hit.frame()][hit.bin()], hit.measured());
      assertEquals(cleaned.series().frame(hit.frame())[hit.bin()], hit.replacement());
      assertTrue(hit.sigmas() > 5);
      assertEquals(clean[hit.frame()][hit.bin()], hit.replacement(), 40);
    }
    assertEquals(struck, found);
    assertEquals(before, series.frame(0)[0], "the series given stays as it is");
    assertTrue(cleaned.series().info().notes().getLast().startsWith(found.size() + " values"));
  }

  @Test
  void aBrightHitUponTheLineIsFoundInTime() {
    double[][] frames = frames(40, new Random(2), false);
    frames[7][100] += 5000;
    CosmicRays.Cleaned cleaned =
        CosmicRays.temporal(new SpectrumSeries(info(), List.of(), frames), 6);
    assertEquals(1, cleaned.hits().size());
    assertEquals(7, cleaned.hits().getFirst().frame());
    assertEquals(100, cleaned.hits().getFirst().bin());
  }

  @Test
  void aSingleFrameLosesNarrowSpikesOnly() {
    double[] frame = frames(1, new Random(3), false)[0];
    frame[20] += 900;
    frame[21] += 400;
    frame[150] += 700;
    double[] raw = frame.clone();
    CosmicRays.Cleaned cleaned =
        CosmicRays.spatial(new SpectrumSeries(info(), List.of(), new double[][] {frame}), 6);
    assertEquals(List.of(20, 21, 150), cleaned.hits().stream().map(CosmicRays.Hit::bin).toList());
    assertArrayEquals(raw, frame);
    assertNotEquals(raw[20], cleaned.series().frame(0)[20]);
    assertEquals(raw[100], cleaned.series().frame(0)[100], "the line stays");
  }

  @Test
  void tooFewFramesAreRefused() {
    SpectrumSeries series = new SpectrumSeries(info(), List.of(), new double[4][BINS]);
    assertThrows(IllegalArgumentException.class, () -> CosmicRays.temporal(series, 5));
  }

  @Test
  void fullPixelsAreCounted() {
    double[][] frames = new double[3][BINS];
    frames[1][5] = 65535;
    frames[1][6] = 65536;
    frames[2][0] = 65534;
    SpectrumInfo info = info().withDetector(Detector.UNKNOWN.withSaturation(65535));
    SaturatedPixels full =
        SaturatedPixels.of(new SpectrumSeries(info, List.of(), frames)).orElseThrow();
    assertEquals(2, full.pixels());
    assertEquals(1, full.frames());
    assertArrayEquals(new int[] {0, 2, 0}, full.perFrame());
    assertTrue(SaturatedPixels.mask(new Spectrum(info, frames[1]))[5]);
    assertTrue(SaturatedPixels.of(new SpectrumSeries(info(), List.of(), frames)).isEmpty());
  }

  /** 200 frames of noise alone: mean, its sigma, and a scatter near 1. */
  @Test
  void framesAreAveragedWithTheirNoise() {
    SpectrumSeries series =
        new SpectrumSeries(info(), List.of(), frames(200, new Random(4), false));
    FrameMean mean = FrameMean.of(series, 0, 200);
    assertEquals(320, mean.mean().values()[5], 4 * Math.sqrt(36.0 / 200));
    // photons 20 + read noise 16 + rounding 1/12
    assertEquals((20 + 16 + 1 / 12.0) / 200, mean.mean().variance(5), 0.1 * 36 / 200);
    assertEquals(1, mean.scatter(), 0.03);
    FrameMean blinking =
        FrameMean.of(new SpectrumSeries(info(), List.of(), frames(50, new Random(5), true)), 0, 50);
    assertTrue(blinking.scatter() > 2);
  }
}
