package org.photonbench.ui.spectrum.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.photonbench.figure.ColorMap;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Scale;
import org.photonbench.spectrum.CameraCalibration;
import org.photonbench.spectrum.Detector;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.Measured;

class MeasuredViewTest {
  private static final SpectralAxis AXIS =
      SpectralAxis.ofCentres(SpectralQuantity.WAVELENGTH, Medium.VACUUM, 500, 501, 502);

  private static MeasuredView view(SpectrumInfo info, double[]... frames) {
    double[] times = new double[frames.length];
    for (int i = 0; i < times.length; i++) {
      times[i] = 60.0 * i;
    }
    return new MeasuredView(
        new Measured.Spectra(
            new SpectrumSeries(
                info, List.of(new FrameColumn(FrameColumn.TIME, "s", times)), frames),
            "test"));
  }

  private static MeasuredView photons(double[]... frames) {
    return view(new SpectrumInfo(AXIS, SignalUnit.PHOTONS), frames);
  }

  private static MeasuredView camera(double[]... frames) {
    return view(
        new SpectrumInfo(AXIS, SignalUnit.CAMERA_COUNTS)
            .withCamera(new CameraCalibration(2, 600, 5)),
        frames);
  }

  private static FigureChoice frame(int frame) {
    return new FigureChoice(frame, false, Optional.empty(), false, false, false);
  }

  private static FigureChoice energy(boolean uncertainty) {
    return new FigureChoice(
        0, false, Optional.of(SpectralQuantity.ENERGY), false, false, uncertainty);
  }

  private static Layer.Steps steps(Figure figure) {
    return assertInstanceOf(Layer.Steps.class, figure.layers().getLast());
  }

  @Test
  void alongItsOwnAxisASpectrumIsAsInTheFile() {
    Figure figure = photons(new double[] {1, 4, 9}, new double[] {2, 3, 5}).figure(frame(1));
    assertEquals("Wavelength in vacuum (nm)", figure.x().title());
    assertEquals("Signal (photons)", figure.y().title());
    assertArrayEquals(new double[] {499.5, 500.5, 501.5, 502.5}, steps(figure).edges());
    assertArrayEquals(new double[] {2, 3, 5}, steps(figure).y());
    assertEquals("Frame 2", steps(figure).label());
  }

  /** By hand: E = hc/λ of each edge, and photons over the width in meV; order turned. */
  @Test
  void theEnergyAxisHasTheExactJacobian() {
    Figure figure = photons(new double[] {1, 4, 9}).figure(energy(false));
    assertEquals("Signal density (photons/meV)", figure.y().title());
    double[] edges = steps(figure).edges();
    double hc = 1239.841984;
    assertArrayEquals(new double[] {hc / 502.5, hc / 501.5, hc / 500.5, hc / 499.5}, edges, 1e-12);
    double[] y = steps(figure).y();
    assertEquals(9 / (1e3 * (hc / 501.5 - hc / 502.5)), y[0], 1e-9);
    assertEquals(4 / (1e3 * (hc / 500.5 - hc / 501.5)), y[1], 1e-9);
    assertEquals(1 / (1e3 * (hc / 499.5 - hc / 500.5)), y[2], 1e-9);
  }

  @Test
  void theBandIsOnePoissonSigmaInEveryQuantity() {
    MeasuredView view = photons(new double[] {1, 4, 9});
    Layer.Band own =
        assertInstanceOf(
            Layer.Band.class,
            view.figure(new FigureChoice(0, false, Optional.empty(), false, false, true))
                .layers()
                .getFirst());
    assertArrayEquals(new double[] {0, 2, 6}, own.low());
    assertArrayEquals(new double[] {2, 6, 12}, own.high());
    Figure converted = view.figure(energy(true));
    Layer.Band band = assertInstanceOf(Layer.Band.class, converted.layers().getFirst());
    double[] y = steps(converted).y();
    assertEquals(y[1] / 2, (band.high()[1] - band.low()[1]) / 2, 1e-12);
    assertEquals(y[0] / 3, y[0] - band.low()[0], 1e-12);
  }

  @Test
  void electronsAreWithoutTheOffset() {
    MeasuredView view = camera(new double[] {600, 650, 610});
    assertTrue(view.hasElectrons());
    Figure figure = view.figure(new FigureChoice(0, false, Optional.empty(), true, true, false));
    assertEquals("Signal (electrons)", figure.y().title());
    assertEquals(Scale.LOGARITHMIC, figure.y().scale());
    assertArrayEquals(new double[] {0, 100, 20}, steps(figure).y());
  }

  @Test
  void theOffsetOfACameraDoesNotPressTheSpectrumDown() {
    Figure figure = camera(new double[] {600, 700, 610}).figure(frame(0));
    assertEquals(595, figure.y().min().orElseThrow(), 1e-9);
    assertTrue(photons(new double[] {1, 4, 9}).figure(frame(0)).y().min().isEmpty());
  }

  @Test
  void whatAFileLacksIsNotOffered() {
    MeasuredView pixels =
        view(
            new SpectrumInfo(
                SpectralAxis.ofCentres(SpectralQuantity.PIXEL, Medium.VACUUM, 0, 1, 2),
                SignalUnit.ARBITRARY),
            new double[] {1, 2, 3});
    assertEquals(List.of(SpectralQuantity.PIXEL), pixels.quantities());
    assertFalse(pixels.hasElectrons());
    assertFalse(pixels.hasUncertainty());
    assertFalse(pixels.hasAllFrames(), "one frame is no series");
    assertArrayEquals(new double[] {1, 2, 3}, steps(pixels.figure(energy(true))).y());
    assertEquals(
        List.of(SpectralQuantity.WAVELENGTH, SpectralQuantity.ENERGY),
        photons(new double[] {1, 2, 3}).quantities());
  }

  @Test
  void allFramesAreAMapAlongTheAxisOfTheFile() {
    MeasuredView view = photons(new double[] {1, 4, 9}, new double[] {2, 3, 5});
    FigureChoice all = new FigureChoice(0, true, Optional.empty(), true, false, true);
    Layer.Map map = view.figure(all).map().orElseThrow();
    assertEquals(new Layer.Map.Extent(499.5, 502.5), map.x());
    assertEquals(new Layer.Map.Extent(-30, 90), map.y(), "a frame a minute");
    assertEquals("Time (s)", view.figure(all).y().title());
    assertArrayEquals(new double[] {2, 3, 5}, map.values()[1]);
    assertFalse(view.hasScale(all));
  }

  /** Bins of one width in nm have many in eV: the map has the density, with the same integral. */
  @Test
  void aMapInEnergyKeepsTheIntegral() {
    MeasuredView view = photons(new double[] {1, 4, 9}, new double[] {2, 3, 5});
    FigureChoice all =
        new FigureChoice(0, true, Optional.of(SpectralQuantity.ENERGY), false, false, true);
    Layer.Map map = view.figure(all).map().orElseThrow();
    assertEquals("Signal density (photons/meV)", map.quantity().title());
    double hc = 1239.841984;
    assertEquals(hc / 502.5, map.x().from(), 1e-12);
    double cell = 1e3 * (map.x().to() - map.x().from()) / 3;
    assertEquals(14, cell * Arrays.stream(map.values()[0]).sum(), 1e-9);
    assertEquals(10, cell * Arrays.stream(map.values()[1]).sum(), 1e-9);
    assertTrue(map.values()[0][0] > map.values()[0][2], "9 photons at the lowest energy");
    assertTrue(view.hint(all).contains("regular grid"));
  }

  @Test
  void unevenTimesLeaveTheNumberOfTheFrame() {
    SpectrumSeries series =
        new SpectrumSeries(
            new SpectrumInfo(AXIS, SignalUnit.PHOTONS),
            List.of(new FrameColumn(FrameColumn.TIME, "s", new double[] {0, 1, 9})),
            new double[3][3]);
    Figure figure =
        new MeasuredView(new Measured.Spectra(series, "test"))
            .figure(new FigureChoice(0, true, Optional.empty(), false, false, false));
    assertEquals("Frame", figure.y().title());
    assertEquals(new Layer.Map.Extent(0.5, 3.5), figure.map().orElseThrow().y());
  }

  @Test
  void saturatedPixelsAreMarked() {
    SpectrumInfo info =
        new SpectrumInfo(
                SpectralAxis.ofCentres(SpectralQuantity.WAVELENGTH, Medium.VACUUM, 502, 501, 500),
                SignalUnit.CAMERA_COUNTS)
            .withDetector(Detector.UNKNOWN.withSaturation(900));
    MeasuredView view = view(info, new double[] {899, 5, 901}, new double[] {1, 2, 3});
    Layer.Points points =
        view.figure(frame(0)).layers().stream()
            .filter(Layer.Points.class::isInstance)
            .map(Layer.Points.class::cast)
            .findFirst()
            .orElseThrow();
    assertArrayEquals(new double[] {500}, points.x());
    assertArrayEquals(new double[] {901}, points.y());
    assertEquals(1, view.figure(frame(1)).layers().size());
    assertTrue(
        MeasuredFacts.of(view.measured())
            .getFirst()
            .facts()
            .contains(
                new MeasuredFacts.Fact("saturated", "Saturated pixels", "1 in 1 of 2 spectra")));
  }

  @Test
  void seriesOnTheDiskAreShownFrameByFrame() {
    SpectrumSeries stored =
        SpectrumSeries.stored(
            new SpectrumInfo(AXIS, SignalUnit.PHOTONS),
            List.of(),
            2,
            frame -> new double[] {frame, 2, 3});
    MeasuredView view = new MeasuredView(new Measured.Spectra(stored, "test"));
    assertFalse(view.hasAllFrames());
    assertArrayEquals(new double[] {1, 2, 3}, steps(view.figure(frame(1))).y());
  }

  /** One hit among a thousand pixels must not darken the rest, and the title says so. */
  @Test
  void cosmicRaysDoNotTakeAllColours() {
    double[][] frames = new double[400][3];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = new double[] {i % 10, 5, 9};
    }
    FigureChoice all = new FigureChoice(0, true, Optional.empty(), false, false, false);
    Layer.Map plain = photons(frames).figure(all).map().orElseThrow();
    assertEquals("Signal (photons)", ColorMap.of(plain).title(plain));
    frames[7][1] = 5000;
    Layer.Map struck = photons(frames).figure(all).map().orElseThrow();
    assertEquals(9, struck.quantity().max().orElseThrow());
    assertEquals("Signal (photons), colours end at 9.00", ColorMap.of(struck).title(struck));
    assertEquals(5000, struck.values()[7][1], "the values stay");
  }

  @Test
  void framesAreNamedByTheirConditions() {
    MeasuredView view = photons(new double[] {1, 4, 9}, new double[] {2, 3, 5});
    assertEquals("2 of 2 · time 60\u202Fs", view.frameText(1));
  }

  @Test
  void hintsComeWithChoicesThatMislead() {
    MeasuredView view = camera(new double[] {600, 650, 610});
    assertEquals("", view.hint(frame(0)));
    assertTrue(view.hint(energy(false)).contains("Electrons"));
    assertEquals("", photons(new double[] {1, 4, 9}).hint(energy(false)));
  }

  @Test
  void decaysRunInNanoseconds() {
    Measured.Decays decays =
        new Measured.Decays(64, 32, List.of("4 K"), new double[][] {{5, 9, 7}});
    Figure figure = new MeasuredView(decays).figure(FigureChoice.first(decays));
    assertEquals(Scale.LOGARITHMIC, figure.y().scale());
    assertEquals("Time (ns)", figure.x().title());
    assertEquals("Signal (counts per 32 ps)", figure.y().title());
    assertArrayEquals(new double[] {0.064, 0.096, 0.128, 0.16}, steps(figure).edges(), 1e-12);
  }

  @Test
  void mapsAreInMicrometresWithPixelsAroundTheirMiddles() {
    Measured.Scan scan =
        new Measured.Scan(50, 150, 100, 0.005, new double[][] {{1, 2, 3}, {4, 5, 6}});
    Figure figure = new MeasuredView(scan).figure(FigureChoice.first(scan));
    Layer.Map map = figure.map().orElseThrow();
    assertEquals(0, map.x().from(), 1e-12);
    assertEquals(0.3, map.x().to(), 1e-12);
    assertEquals(0.1, map.y().from(), 1e-12);
    assertEquals("Signal (counts in 5 ms)", map.quantity().title());
    assertTrue(figure.hasSquareScale());
  }

  @Test
  void factsNameWhatTheFileSays() {
    Measured measured = camera(new double[] {600, 650, 610}, new double[] {1, 2, 3}).measured();
    List<MeasuredFacts.Group> groups = MeasuredFacts.of(measured);
    assertEquals(
        List.of("facts", "camera"), groups.stream().map(MeasuredFacts.Group::key).toList());
    assertTrue(
        groups
            .getFirst()
            .facts()
            .contains(new MeasuredFacts.Fact("time", "Time", "0 – 60\u202Fs")));
    assertTrue(
        groups
            .getLast()
            .facts()
            .contains(new MeasuredFacts.Fact("noise", "Read noise", "5\u202Felectrons")));
    assertEquals("test · 2 spectra · 3 pixels", MeasuredFacts.summary(measured));
  }
}
