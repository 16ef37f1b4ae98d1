package org.photonbench.analysis.spectra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.spectrum.CameraCalibration;
import org.photonbench.spectrum.Detector;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.SpectrumFiles;

/** Spectra with faults, and files of cameras. */
class InputTest {
  private static final int BINS = 200;

  private static SpectrumInfo info(boolean camera) {
    double[] nm = new double[BINS];
    for (int i = 0; i < BINS; i++) {
      nm[i] = 500 + 0.1 * i;
    }
    SpectrumInfo info =
        new SpectrumInfo(
            SpectralAxis.ofCentres(SpectralQuantity.WAVELENGTH, Medium.VACUUM, nm),
            SignalUnit.CAMERA_COUNTS);
    return (camera ? info.withCamera(new CameraCalibration(1, 100, 3)) : info)
        .withExposure(1, 1)
        .withDetector(new Detector("", OptionalDouble.empty(), OptionalDouble.of(65535)));
  }

  /** A Gaussian line of 2 nm at 510 nm. */
  private static double[] frame(long seed, double height) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] y = new double[BINS];
    for (int i = 0; i < BINS; i++) {
      double mean = height * Math.exp(-4 * Math.log(2) * Math.pow((0.1 * i - 10) / 2, 2)) + 20;
      y[i] = Math.rint(100 + mean + Math.sqrt(mean + 9) * random.nextGaussian());
    }
    return y;
  }

  private static Result analyse(SpectrumSeries series, String... settings) throws Exception {
    Map<String, String> map = new java.util.HashMap<>(Map.of("lines", "1", "shape", "GAUSSIAN"));
    for (int i = 0; i < settings.length; i += 2) {
      map.put(settings[i], settings[i + 1]);
    }
    return Laboratory.spectra(series, map);
  }

  @Test
  void fullPixelsAreLeftOutAndTold() throws Exception {
    double[] y = frame(1, 80_000);
    for (int i = 0; i < BINS; i++) {
      y[i] = Math.min(y[i], 65535);
    }
    Result result = analyse(new SpectrumSeries(info(true), List.of(), new double[][] {y}));
    assertTrue(result.messages().stream().anyMatch(m -> m.what().contains("full")));
    // The wings give height and width all the same.
    assertEquals(1239.841984 / 510, Laboratory.value(result, "line.1.centre"), 1e-4);
    assertEquals(2, Laboratory.value(result, "line.1.width-nm"), 0.02);
  }

  @Test
  void unknownNoiseIsEstimatedAndMarked() throws Exception {
    Result result =
        analyse(new SpectrumSeries(info(false), List.of(), new double[][] {frame(2, 500)}));
    assertTrue(
        result.quantity("line.1.centre").orElseThrow().marks().stream()
            .anyMatch(mark -> mark.contains("noise is not known")));
    assertTrue(Laboratory.covers(result, "line.1.width-nm", 2));
    // Electrons per count in the settings make it known.
    Result known =
        analyse(
            new SpectrumSeries(info(false), List.of(), new double[][] {frame(2, 500)}),
            "electronsPerCount",
            "1",
            "offset",
            "100",
            "readNoise",
            "3");
    assertTrue(known.quantity("line.1.centre").orElseThrow().marks().isEmpty());
    assertTrue(Laboratory.covers(known, "line.1.width-nm", 2));
  }

  @Test
  void missingFramesAreLeftOutAndTheOthersFollowed() throws Exception {
    int frames = 30;
    double[] time = new double[frames];
    double[][] y = new double[frames][];
    for (int f = 0; f < frames; f++) {
      time[f] = f == 3 ? Double.NaN : 10 * f;
      y[f] = frame(10 + f, 500);
    }
    y[7][50] = Double.NaN;
    SpectrumSeries series =
        SpectrumSeries.stored(
            info(true),
            List.of(new FrameColumn(FrameColumn.TIME, "s", time)),
            frames,
            f -> {
              if (f == 12) {
                throw new IOException("the file ends in frame 12");
              }
              return y[f].clone();
            });
    Result result = analyse(series);
    assertEquals(frames - 3, Laboratory.value(result, "series.found"));
    assertTrue(result.messages().stream().anyMatch(m -> m.what().startsWith("3 of 30")));
    assertEquals(0, Laboratory.value(result, "jumps.number"));
  }

  @Test
  void framesInAnotherOrderAreSorted() throws Exception {
    int frames = 24;
    double[] time = new double[frames];
    double[][] y = new double[frames][];
    double[] mixed = new double[frames];
    double[][] mixedFrames = new double[frames][];
    for (int f = 0; f < frames; f++) {
      time[f] = 10 * f;
      y[f] = frame(80 + f, 500);
    }
    for (int f = 0; f < frames; f++) {
      mixed[f] = time[7 * f % frames];
      mixedFrames[f] = y[(int) (mixed[f] / 10)];
    }
    Result sorted = inTime(time, y);
    Result shuffled = inTime(mixed, mixedFrames);
    assertTrue(
        shuffled.messages().stream().anyMatch(m -> m.what().contains("in the order of time")),
        shuffled.messages()::toString);
    assertTrue(
        sorted.messages().stream().noneMatch(m -> m.what().contains("in the order of time")));
    for (String id : new String[] {"shift.rate", "shift.total", "bleaching.rate", "width.mean"}) {
      assertEquals(
          Laboratory.value(sorted, id),
          Laboratory.value(shuffled, id),
          0.02 * sorted.quantity(id).orElseThrow().sigma().orElseThrow(),
          id);
    }
  }

  /** A map has even steps: those that no spectrum was taken in are told, and not drawn as such. */
  @Test
  void stepsWithoutSpectraAreTold() throws Exception {
    double[] even = new double[12];
    double[] uneven = new double[12];
    double[][] y = new double[12][];
    for (int f = 0; f < 12; f++) {
      even[f] = 10 * f;
      uneven[f] = f < 6 ? 10 * f : 10 * f + 440;
      y[f] = frame(50 + f, 500);
    }
    Result asTaken = inTime(even, y);
    assertTrue(asTaken.messages().stream().noneMatch(m -> m.what().contains("uneven steps")));
    assertTrue(figure(asTaken, "map").title().endsWith("against time"));
    assertEquals(8, figure(asTaken, "waterfall").layers().size());
    // 12 steps of 50 s: six spectra are nearest to two of them at each end.
    Result result = inTime(uneven, y);
    assertTrue(
        result.messages().stream()
            .anyMatch(m ->
                m.what().startsWith("Time has uneven steps: of the 12 even steps of the map 8 have")
                    && m.what().contains("up to 3 spectra")),
        result.messages()::toString);
    assertTrue(figure(result, "map").title().endsWith(", gaps show the nearest"));
    assertEquals(
        List.of("0.00 s", "50.0 s", "500 s", "550 s"),
        figure(result, "waterfall").layers().stream().map(Layer::label).toList());
    long[] spectra = result.curve("map").orElseThrow().longs("spectra");
    int rows = spectra.length / 12;
    long all = 0;
    for (int c = 0; c < 12; c++) {
      all += spectra[c * rows];
    }
    assertEquals(12, all, "each spectrum is in one step");
  }

  private static Result inTime(double[] time, double[][] y) throws Exception {
    return analyse(
        new SpectrumSeries(info(true), List.of(new FrameColumn(FrameColumn.TIME, "s", time)), y));
  }

  private static Figure figure(Result result, String id) {
    return SpectraFigures.of(result).stream()
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRangeWithoutBinsIsRefused() {
    SpectrumSeries series = new SpectrumSeries(info(true), List.of(), new double[][] {frame(1, 9)});
    AnalysisException refused =
        assertThrows(AnalysisException.class, () -> analyse(series, "from", "900"));
    assertTrue(refused.getMessage().contains("range"), refused.getMessage());
    AnalysisException angle =
        assertThrows(AnalysisException.class, () -> Laboratory.polarisation(series, Map.of()));
    assertTrue(angle.getMessage().contains("angle"), angle.getMessage());
  }

  private static Path file(String name) {
    String data = System.getProperty("photonbench.data");
    Assumptions.assumeTrue(data != null && Files.exists(Path.of(data, "spectra", name)));
    return Path.of(data, "spectra", name);
  }

  @Test
  void linesOfAMercuryArgonLamp() throws Exception {
    SpectrumSeries lamp = SpectrumFiles.open(file("HG-ARGON.SPE"));
    Result result = analyse(lamp, "task", "SINGLE", "shape", "GAUSSIAN");
    assertTrue(Double.isFinite(Laboratory.value(result, "line.1.centre")));
    assertTrue(Laboratory.value(result, "line.1.width") > 0);
    assertTrue(result.messages().stream().anyMatch(m -> m.what().contains("noise was estimated")));
  }

  @Test
  void aRamanSpectrum() throws Exception {
    SpectrumSeries raman = SpectrumFiles.open(file("raman1.sif"));
    Result result = analyse(raman, "task", "SINGLE", "shape", "LORENTZIAN");
    // Its strongest feature, a broad background, has its top beyond the last pixel.
    assertTrue(result.messages().stream().anyMatch(m -> m.what().contains("outside the range")));
    double[] residual = result.curve(LineReport.SPECTRUM).orElseThrow().doubles("residual");
    assertEquals(raman.axis().size(), residual.length);
  }
}
