package org.photonbench.analysis.fit.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.fit.figure.FigureData.Statistics;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.fit.model.ModelLibrary;

class LikelihoodChoiceTest {
  private static final long[] COUNTS = {5, 100, 400, 900, 30};

  private static double[] bars(double factor) {
    return Arrays.stream(COUNTS).mapToDouble(n -> factor * Math.sqrt(n) / 2).toArray();
  }

  private static double[] exposure() {
    double[] exposure = new double[COUNTS.length];
    Arrays.fill(exposure, 2);
    return exposure;
  }

  @Test
  void errorBarsOfCountsMakeAPoissonFit() {
    LikelihoodChoice choice = LikelihoodChoice.ofCounts(COUNTS, exposure(), bars(1));
    assertEquals(Statistics.POISSON, choice.statistics());
    assertTrue(choice.reason().startsWith("4 of 4"), choice.reason());
  }

  @Test
  void widerErrorBarsAreTakenAsTheyAre() {
    LikelihoodChoice choice = LikelihoodChoice.ofCounts(COUNTS, exposure(), bars(1.5));
    assertEquals(Statistics.GAUSSIAN, choice.statistics());
    assertTrue(choice.reason().startsWith("only 0 of 4"), choice.reason());
  }

  @Test
  void wholeNumbersWithoutBarsAreCounts() {
    for (String unit : List.of("", "counts", "photons")) {
      assertEquals(Statistics.POISSON, of(unit, 0, 3, 1), unit);
    }
    assertEquals(Statistics.EQUAL_ERRORS, of("", 0, 3.5));
    assertEquals(Statistics.EQUAL_ERRORS, of("", 0, 0));
  }

  private static Statistics of(String unit, double... values) {
    return LikelihoodChoice.ofValues(values, unit).statistics();
  }

  /** Whole numbers of a camera hold its gain and its read noise; rates are no counts either. */
  @Test
  void whatIsInAnotherUnitIsNoCount() {
    for (String unit : List.of("camera counts", "counts/s", "kcounts/s", "electrons", "meV")) {
      assertEquals(Statistics.EQUAL_ERRORS, of(unit, 0, 3, 1), unit);
    }
    LikelihoodChoice choice = LikelihoodChoice.ofValues(new double[] {1, 2}, "camera counts");
    assertTrue(choice.reason().contains("camera counts"), choice.reason());
  }

  /** The same through a figure, and the models of a spectrum before those of any curve. */
  @Test
  void aCameraSpectrumIsFittedByLeastSquaresWithPeaksFirst() {
    double[] edges = {500, 501, 502, 503, 504};
    Figure figure =
        new Figure(
            "spectrum",
            "Spectrum",
            Axis.linear("Wavelength", "nm"),
            Axis.linear("Signal", "camera counts"),
            List.of(
                new Layer.Steps(
                    "Frame 1", Layer.Role.DATA, edges, new double[] {600, 900, 700, 610})));
    List<FigureData> data = FigureDataFinder.find(figure, List.of());
    assertEquals(Statistics.EQUAL_ERRORS, data.getFirst().statistics());
    List<ModelFit> models = ModelFit.all(ModelLibrary.load().all(), figure, data);
    assertTrue(models.getFirst().model().id().startsWith("peak."), models.getFirst().label());
    assertEquals(1, models.getFirst().rank());
    assertTrue(models.stream().anyMatch(m -> m.model().id().equals("curve.line")));
  }

  /** Lags are of both signs, delays after a pulse are not. */
  @Test
  void lagsAreOfferedCorrelationsBeforeDecays() {
    for (double first : new double[] {-2, 0}) {
      double[] edges = {first, first + 1, first + 2, first + 3, first + 4};
      Figure figure =
          new Figure(
              "f",
              "Figure",
              Axis.linear("Time", "ns"),
              Axis.linear("Counts", ""),
              List.of(
                  new Layer.Steps("Data", Layer.Role.DATA, edges, new double[] {60, 90, 70, 61})));
      String best =
          ModelFit.all(ModelLibrary.load().all(), figure, FigureDataFinder.find(figure, List.of()))
              .getFirst()
              .model()
              .id();
      assertTrue(best.startsWith(first < 0 ? "g2." : "decay."), best);
    }
  }
}
