package org.photonbench.analysis.urbach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.PopulationTable;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunContexts;
import org.photonbench.figure.Figure;
import org.photonbench.fit.model.formula.Spectroscopy;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.PhotonBenchTextFormat;
import org.photonbench.virtuallab.spectrum.GaussLine;
import org.photonbench.virtuallab.spectrum.UrbachLine;

/** What the analysis says of good and bad spectra. */
class UrbachAnalysisTest {
  private static final double SLOPE = 26.15;

  private static boolean says(Result result, String part) {
    return result.messages().stream().anyMatch(m -> m.toString().contains(part));
  }

  private static boolean isMarked(Result result, String part) {
    return Lab.quantity(result, "slope.energy").marks().stream().anyMatch(m -> m.contains(part));
  }

  private static SpectrumSeries with(SpectrumSeries series, SpectrumInfo info) {
    return new SpectrumSeries(info, List.of(), series.frames());
  }

  private static String refusal(SpectrumSeries spectra, String... settings) {
    AnalysisException refused =
        assertThrows(AnalysisException.class, () -> Lab.run(spectra, settings));
    return refused.getMessage();
  }

  @Test
  void exponentialTail() throws Exception {
    Result result = Lab.run(Lab.spectrum(1, 1));
    assertTrue(says(result, "is consistent with an exponential"), result.messages().toString());
    assertTrue(Lab.value(result, "tail.bic") > 6);
    assertTrue(Lab.contains(result, "tail.curvature", 0));
    assertEquals(List.of(), Lab.quantity(result, "slope.energy").marks());
    assertTrue(result.quantity("urbach.energy").isEmpty(), "only on wish");
    // All counts of the window are exact and in the table.
    Curve spectrum = result.curve(UrbachCurves.SPECTRUM).orElseThrow();
    double[] measured = Lab.spectrum(1, 1).frame(0);
    assertEquals((long) Arrays.stream(measured).sum(), Arrays.stream(spectrum.longs("raw")).sum());
    List<Figure> figures = new UrbachAnalysis().figures(result);
    assertEquals(
        List.of("tail", "window", "residuals", "line"), figures.stream().map(Figure::id).toList());
  }

  @Test
  void scannedWindowsAreFlatForAnExponentialAndNotForAGaussian() throws Exception {
    Result exponential = Lab.run(Lab.spectrum(1, 1));
    Result gauss = Lab.run(Lab.spectra(new GaussLine(2.36, 0.034), 1, 1, 1));
    assertTrue(
        Lab.value(exponential, "slope.systematic") < 0.5,
        Lab.quantity(exponential, "slope.systematic").toString());
    assertTrue(Lab.value(gauss, "slope.systematic") > 1);
    assertTrue(Lab.value(gauss, "tail.bic") < -6);
    assertTrue(Lab.quantity(gauss, "tail.curvature").interval95().orElseThrow().high() < 0);
    assertTrue(isMarked(gauss, "No exponential tail"));
    assertTrue(says(gauss, "consistent with a Gaussian wing"));
    assertTrue(Lab.contains(gauss, "peak.energy", 2.36));
  }

  @Test
  void faintTailDoesNotTellItsShape() throws Exception {
    // So few photons that either shape will do; nothing is claimed.
    Result result = Lab.run(Lab.spectrum(300, 2));
    assertTrue(Math.abs(Lab.value(result, "tail.bic")) < 6);
    assertTrue(isMarked(result, "do not tell"));
  }

  @Test
  void absorptionUrbachEnergyOnWish() throws Exception {
    Result result = Lab.run(Lab.spectrum(1, 3), "temperature", "300");
    Quantity energy = Lab.quantity(result, "urbach.energy");
    // 13 meV in the scenario.
    assertTrue(energy.interval95().orElseThrow().contains(13), energy.toString());
    assertEquals(
        Spectroscopy.urbachEnergy(Lab.value(result, "slope.energy"), 300), energy.value(), 1e-12);
    assertTrue(energy.marks().getLast().contains("Not measured"));
  }

  @Test
  void energyAxisGivesTheSameAsWavelength() throws Exception {
    SpectrumSeries nm = Lab.spectrum(1, 4);
    SpectrumSeries ev = with(nm, nm.info().withAxis(nm.axis().in(SpectralQuantity.ENERGY)));
    assertEquals(
        Lab.value(Lab.run(nm), "slope.energy"), Lab.value(Lab.run(ev), "slope.energy"), 1e-6);
  }

  @Test
  void framesAreSummedOrChosen() throws Exception {
    SpectrumSeries series = Lab.spectra(Lab.line(), 20, 6, 5);
    Result all = Lab.run(series);
    Result one = Lab.run(series, "firstFrame", "2", "lastFrame", "2");
    assertEquals(6, Lab.value(all, "frames"));
    assertEquals(1, Lab.value(one, "frames"));
    assertTrue(Lab.contains(all, "slope.energy", SLOPE), Lab.quantity(all, "slope.energy") + "");
    double ratio =
        Lab.quantity(one, "slope.energy").sigma().orElseThrow()
            / Lab.quantity(all, "slope.energy").sigma().orElseThrow();
    assertEquals(Math.sqrt(6), ratio, 0.6);
    assertTrue(refusal(series, "firstFrame", "7").contains("none of the 6 frames"));
  }

  @Test
  void photonsAreFittedAsPoissonCounts() throws Exception {
    SpectrumSeries camera = Lab.spectrum(1, 6);
    double[] electrons = camera.spectrum(0).electrons().values();
    // Read noise out, whole numbers in: 2 electrons a count.
    double[] photons = Arrays.stream(electrons).map(e -> Math.max(0, Math.rint(e))).toArray();
    SpectrumSeries counted =
        new SpectrumSeries(
            new SpectrumInfo(camera.axis(), SignalUnit.PHOTONS),
            List.of(),
            new double[][] {photons});
    Result result = Lab.run(counted);
    assertTrue(Lab.quantity(result, "slope.energy").method().contains("Poisson"));
    assertEquals(SLOPE, Lab.value(result, "slope.energy"), 0.5);
  }

  @Test
  void unknownCameraIsMarkedAndItsNoiseEstimated() throws Exception {
    SpectrumSeries known = Lab.spectrum(1, 7);
    SpectrumInfo info = new SpectrumInfo(known.axis(), SignalUnit.CAMERA_COUNTS);
    Result result = Lab.run(with(known, info));
    Result reference = Lab.run(known);
    assertTrue(isMarked(result, "noise of the camera is estimated"));
    assertTrue(Lab.contains(result, "slope.energy", SLOPE));
    assertEquals(
        1,
        Lab.quantity(result, "slope.energy").sigma().orElseThrow()
            / Lab.quantity(reference, "slope.energy").sigma().orElseThrow(),
        0.25);
    // The settings can give the camera instead.
    Result given =
        Lab.run(with(known, info), "electronsPerCount", "2", "offset", "600", "readNoise", "5");
    assertEquals(Lab.value(reference, "slope.energy"), Lab.value(given, "slope.energy"), 1e-9);
    assertTrue(refusal(with(known, info), "offset", "600").contains("needed all three"));
  }

  @Test
  void recordedBackgroundBringsItsNoise(@TempDir Path folder) throws Exception {
    SpectrumSeries spectrum = Lab.spectrum(10, 8);
    SpectrumSeries dark = Lab.spectrum(1e9, 9);
    PhotonBenchTextFormat.write(dark, folder.resolve("dark.txt"));
    Result result =
        new UrbachAnalysis()
            .run(
                Lab.settings("background", "file", "backgroundFile", "dark.txt"),
                spectrum,
                RunContexts.of(folder));
    assertTrue(Lab.contains(result, "slope.energy", SLOPE));
    Result level = Lab.run(spectrum);
    assertTrue(
        Lab.quantity(result, "slope.energy").sigma().orElseThrow()
            > 0.9 * Lab.quantity(level, "slope.energy").sigma().orElseThrow());
    assertEquals(
        "recorded background subtracted", Lab.quantity(result, "slope.energy").correction());
  }

  @Test
  void otherBackgrounds() throws Exception {
    SpectrumSeries spectrum = Lab.spectrum(10, 10);
    Result range =
        Lab.run(spectrum, "background", "range", "backgroundFrom", "2", "backgroundTo", "2.1");
    assertTrue(Lab.contains(range, "slope.energy", SLOPE));
    Result free = Lab.run(spectrum, "background", "free");
    assertTrue(Lab.contains(free, "slope.energy", SLOPE));
    assertTrue(
        Lab.quantity(free, "slope.energy").sigma().orElseThrow()
            > Lab.quantity(range, "slope.energy").sigma().orElseThrow());
    // A background that is there but denied flattens the tail, and the fit says so.
    Result none = Lab.run(spectrum, "background", "none");
    assertFalse(Lab.contains(none, "slope.energy", SLOPE));
    assertTrue(isMarked(none, "does not fit"), Lab.quantity(none, "slope.energy").toString());
    assertTrue(refusal(spectrum, "background", "range").contains("range of the background"));
    assertTrue(refusal(spectrum, "background", "file").contains("none is named"));
  }

  @Test
  void tooHighAnOffsetIsNamed() throws Exception {
    assertTrue(refusal(Lab.spectrum(100, 1), "offset", "620").contains("offset of the camera"));
  }

  @Test
  void fullPixelsAreLeftOut() throws Exception {
    SpectrumSeries series = Lab.spectrum(1, 11);
    double highest = Arrays.stream(series.frame(0)).max().orElseThrow();
    double level = 600 + 0.9 * (highest - 600);
    double[] clipped = Arrays.stream(series.frame(0)).map(y -> Math.min(y, level)).toArray();
    SpectrumSeries full = new SpectrumSeries(series.info(), List.of(), new double[][] {clipped});
    Result result = Lab.run(full, "saturation", "" + level);
    assertTrue(Lab.value(result, "pixels.full") > 10);
    assertTrue(says(result, "are full"));
    assertTrue(isMarked(result, "top of the line"));
    assertTrue(Lab.contains(result, "slope.energy", SLOPE));
  }

  @Test
  void cosmicRaysAreLeftOut() throws Exception {
    SpectrumSeries series = Lab.spectrum(10, 12);
    double[] hit = series.frame(0).clone();
    Result clean = Lab.run(series);
    int inTail = 0;
    double middle = 0.5 * (Lab.value(clean, "window.from") + Lab.value(clean, "window.to"));
    SpectralAxis axis = series.axis().in(SpectralQuantity.ENERGY);
    while (axis.centre(inTail) > middle) {
      inTail++;
    }
    hit[inTail] += 5000;
    Result result = Lab.run(new SpectrumSeries(series.info(), List.of(), new double[][] {hit}));
    assertEquals(Lab.value(clean, "pixels.hit") + 1, Lab.value(result, "pixels.hit"));
    assertTrue(Lab.contains(result, "slope.energy", SLOPE));
  }

  @Test
  void shortTailsAndMissingLinesAreRefused() throws Exception {
    SpectrumSeries series = Lab.spectrum(1, 13);
    // The window reaches from about 2.31 to 2.22 eV.
    assertTrue(refusal(series, "energyFrom", "2.295").contains("too short"));
    assertTrue(refusal(series, "energyFrom", "2.45").contains("at an end of the axis"));
    String dark = refusal(Lab.spectrum(1e9, 1));
    assertTrue(dark.contains("stands out") || dark.contains("at an end"), dark);
    assertTrue(refusal(series, "lower", "0.25").contains("too narrow"));
    SpectrumInfo pixels =
        series
            .info()
            .withAxis(
                SpectralAxis.ofCentres(
                    SpectralQuantity.PIXEL,
                    Medium.VACUUM,
                    IntStream.range(0, 1024).asDoubleStream().toArray()));
    assertTrue(refusal(with(series, pixels), new String[0]).contains("counts pixels"));
  }

  @Test
  void spectrumThatEndsInTheTailIsFittedWithAFreeBackground() throws Exception {
    Result result = Lab.run(Lab.spectrum(1, 14), "energyFrom", "2.24");
    assertTrue(says(result, "no pixels without emission"));
    assertTrue(isMarked(result, "background is fitted together"));
    assertTrue(Lab.contains(result, "slope.energy", SLOPE));
  }

  @Test
  void axisThatIsNotMonotonicIsRefused(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("turning.txt");
    StringBuilder text = new StringBuilder("wavelength (nm)\tcounts\n");
    for (int i = 0; i < 100; i++) {
      text.append(i == 50 ? 510 : 500 + i).append('\t').append(100 + i).append('\n');
    }
    Files.writeString(file, text);
    IOException refused =
        assertThrows(
            IOException.class,
            () -> new UrbachAnalysis().run(Lab.settings(), file, RunContexts.of(folder)));
    assertTrue(refused.getMessage().contains("rise or fall"), refused.getMessage());
  }

  @Test
  void populationOfDots() throws Exception {
    PopulationTable table = new PopulationTable();
    for (int dot = 0; dot < 3; dot++) {
      UrbachLine line = new UrbachLine(2.33 + 0.02 * dot, 0.034, 0.020 + 0.003 * dot);
      Result result = Lab.run(Lab.spectra(line, 10, 1, dot + 1));
      assertTrue(Lab.contains(result, "peak.energy", line.centreEv()));
      table.put("dot" + dot + ".h5", result.quantities());
    }
    String heading = table.csv().lines().findFirst().orElseThrow();
    for (String column :
        List.of(
            "slope.energy (meV)",
            "slope.energy sigma (meV)",
            "peak.energy (eV)",
            "peak.energy sigma (eV)",
            "peak.width (meV)")) {
      assertTrue(heading.contains(column), heading);
    }
  }

  @Test
  void realFilesWithoutATailAreRefusedOrMarked() throws Exception {
    Path folder = Path.of(System.getProperty("photonbench.data", "none"), "spectra");
    assumeTrue(Files.isDirectory(folder), "no " + folder);
    for (String name : List.of("raman1.sif", "test_spectrum.sif", "one_dimensional_spectrum.spe")) {
      Path file = folder.resolve(name);
      assertTrue(new UrbachAnalysis().accepts(file), name);
      Optional<Result> result;
      try {
        result =
            Optional.of(new UrbachAnalysis().run(Lab.settings(), file, RunContexts.of(folder)));
      } catch (AnalysisException e) {
        assertTrue(e.getMessage().endsWith("."), e.getMessage());
        result = Optional.empty();
      }
      // None of them is luminescence with an exponential tail from a calibrated camera.
      result.ifPresent(r -> assertFalse(Lab.quantity(r, "slope.energy").marks().isEmpty(), name));
    }
  }

  @Test
  void runsWithoutFiles() throws Exception {
    Result result =
        new UrbachAnalysis().run(Lab.settings(), Lab.spectrum(1, 1), AnalysisContext.NONE);
    assertEquals(UrbachAnalysis.ID, result.analysisId());
  }
}
