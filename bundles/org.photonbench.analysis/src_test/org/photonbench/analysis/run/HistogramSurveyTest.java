package org.photonbench.analysis.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.result.Message;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Scale;
import org.photonbench.photon.DecayHistogram;
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.HistogramRecordings;

class HistogramSurveyTest {
  private static DecayHistogram histogram(String name, double binSeconds, long... counts) {
    return new DecayHistogram(
        name, binSeconds, counts, OptionalDouble.empty(), OptionalDouble.empty());
  }

  private static HistogramSurvey survey(
      List<DecayHistogram> histograms, List<String> warnings, long trailing) {
    return HistogramSurvey.of(
        Path.of("a.phu"),
        1234,
        new HistogramRecording(
            "Test", "", Optional.empty(), "", histograms, "", List.of(), warnings, trailing, true));
  }

  @Test
  void curvesHaveTotalsAndALogarithmicFigureInNanoseconds() {
    HistogramSurvey survey =
        survey(
            List.of(
                histogram("3", 16e-12, 0, 7, 0, 5, 0, 0),
                histogram("empty", 16e-12, 0, 0),
                histogram(" IRF ", 32e-12, 1)),
            List.of(),
            0);
    assertEquals(13, survey.photons());
    assertEquals(
        List.of("Curve 3", "empty", "IRF"),
        survey.curves().stream().map(HistogramSurvey.Curve::name).toList());
    assertEquals(
        List.of(12L, 0L, 1L),
        survey.curves().stream().map(HistogramSurvey.Curve::photons).toList());
    Figure figure = survey.figures().getFirst();
    assertEquals("Time (ns)", figure.x().title());
    assertEquals(Scale.LOGARITHMIC, figure.y().scale());
    assertEquals(2, figure.layers().size(), "the empty curve is not drawn");
    Layer.Steps first = (Layer.Steps) figure.layers().getFirst();
    assertArrayEquals(new double[] {0, 7, 0, 5}, first.y());
    assertArrayEquals(new double[] {0, 0.016, 0.032, 0.048, 0.064}, first.edges(), 1e-15);
    Layer.Steps second = (Layer.Steps) figure.layers().get(1);
    assertArrayEquals(new double[] {0, 0.032}, second.edges(), 1e-15);
    assertEquals(List.of(), survey.messages());
  }

  @Test
  void ofManyCurvesTheFirstWithPhotonsAreDrawnAndTheTitleSaysSo() {
    List<DecayHistogram> histograms = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      histograms.add(histogram(Integer.toString(i), 1e-9, i < 3 ? 0 : i));
    }
    Figure figure = survey(histograms, List.of(), 0).figures().getFirst();
    assertEquals(HistogramSurvey.MOST_DRAWN, figure.layers().size());
    assertEquals("Curve 3", figure.layers().getFirst().label());
    assertEquals("Decays: the first 8 of 17 curves", figure.title());
  }

  @Test
  void whatIsOddIsSaid() {
    HistogramSurvey survey = survey(List.of(histogram("a", 1e-9, 0)), List.of("It is odd."), 5);
    assertEquals(List.of(), survey.figures());
    assertEquals(
        List.of("All curves are empty.", "It is odd.", "5 bytes of the file belong to nothing."),
        survey.messages().stream().map(Message::what).toList());
    assertEquals(
        "The file holds no curves.", survey(List.of(), List.of(), 0).messages().getFirst().what());
  }

  @Test
  void aFileOfNoHistogramsIsExplained(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("no.phu"), "nothing of the kind\n");
    RecordingFormatException e =
        assertThrows(
            RecordingFormatException.class,
            () -> HistogramSurvey.of(file, new HistogramRecordings()));
    assertTrue(e.getMessage().contains("no.phu"), e.getMessage());
  }

  @Test
  void aRealFileHasItsCurves() throws Exception {
    Path file =
        Path.of(System.getProperty("photonbench.data", "../../../shared/data"))
            .resolve("decay/test_IRF.sdt");
    Assumptions.assumeTrue(Files.isReadable(file), () -> "skipped: no file " + file);
    HistogramSurvey survey = HistogramSurvey.of(file, new HistogramRecordings());
    assertEquals(Files.size(file), survey.bytes());
    assertEquals(
        survey.recording().histograms().stream().mapToLong(DecayHistogram::total).sum(),
        survey.photons());
    assertTrue(survey.photons() > 0);
    assertEquals(1, survey.figures().size());
  }
}
