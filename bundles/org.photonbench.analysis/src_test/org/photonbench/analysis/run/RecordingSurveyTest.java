package org.photonbench.analysis.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Scale;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.Recordings;

class RecordingSurveyTest {
  @TempDir Path folder;

  private RecordingSurvey survey(String text, RecordingSurvey.Options options) throws Exception {
    return RecordingSurvey.of(
        Files.writeString(folder.resolve("a.lines"), text),
        OpenOptions.DEFAULT,
        options,
        PhotonAnalysisRunnerTest.RECORDINGS,
        ProgressListener.NONE);
  }

  @Test
  void countsRatesTraceAndDecayAreExact() throws Exception {
    RecordingSurvey survey =
        survey(
            """
            LINES T3 1e-3 1e-11 2
            10 0 5
            20 0 5
            marker 30 2
            1500 1 0
            marker 1600 2
            TIME_ORDER 1700 12 Photons out of order
            1900 0 2
            """,
            new RecordingSurvey.Options(1, 100));
    assertEquals(2, survey.channels().size());
    RecordingSurvey.ChannelSurvey zero = survey.channels().getFirst();
    assertEquals(3, zero.photons());
    assertEquals(1.5, zero.rate().value());
    assertEquals(Math.sqrt(3) / 2, zero.rate().sigma().orElseThrow());
    assertEquals(List.of(), zero.rate().marks());
    assertArrayEquals(new long[] {0, 0, 1, 0, 0, 2}, zero.decay());
    assertTrue(survey.liveTime().fromHeader());
    assertEquals(1.89, survey.liveTime().spanSeconds(), 1e-12);
    assertEquals(List.of(0, 1), survey.trace().channels());
    assertArrayEquals(new long[] {2, 1}, survey.trace().counts().get(0));
    assertArrayEquals(new long[] {0, 1}, survey.trace().counts().get(1));
    assertEquals(Map.of(2L, 2L), survey.markers());
    assertEquals(StreamEvent.Kind.TIME_ORDER, survey.faults().getFirst().kind());
    assertEquals(12, survey.faults().getFirst().count());
    assertEquals(1, survey.firstFaults().size());
    List<Figure> figures = survey.figures();
    assertEquals(List.of("trace", "decay"), figures.stream().map(Figure::id).toList());
    assertEquals("Time (s)", figures.get(0).x().title());
    assertEquals(Scale.LOGARITHMIC, figures.get(1).y().scale());
    Layer.Steps decay = (Layer.Steps) figures.get(1).layers().getFirst();
    assertEquals(0.06, decay.edges()[6], 1e-12);
  }

  @Test
  void withoutHeaderTimeTheSpanIsUsedAndMarked() throws Exception {
    RecordingSurvey survey =
        survey("LINES T2 1e-3 -\n500 0\n2500 0\n", RecordingSurvey.Options.DEFAULT);
    assertFalse(survey.liveTime().fromHeader());
    assertEquals(1, survey.channels().getFirst().rate().value());
    assertTrue(
        survey.channels().getFirst().rate().marks().getFirst().contains("no acquisition time"));
    RecordingSurvey one = survey("LINES T2 1e-3 -\n500 0\n", RecordingSurvey.Options.DEFAULT);
    assertTrue(Double.isNaN(one.channels().getFirst().rate().value()));
    assertEquals(1, one.channels().getFirst().rate().marks().size());
  }

  @Test
  void aHeaderTimeThatIsTooShortIsNotBelieved() throws Exception {
    RecordingSurvey survey =
        survey("LINES T2 1e-3 1\n500 0\n2500 0\n", RecordingSurvey.Options.DEFAULT);
    assertFalse(survey.liveTime().fromHeader());
    assertEquals(1, survey.channels().getFirst().rate().value());
    assertTrue(survey.messages().getFirst().what().startsWith("The header says"));
    // The header's time is rounded to milliseconds.
    RecordingSurvey rounded =
        survey("LINES T2 1e-3 1.9995\n500 0\n2500 0\n", RecordingSurvey.Options.DEFAULT);
    assertTrue(rounded.liveTime().fromHeader());
  }

  @Test
  void knownGapsAreNoLiveTime() throws Exception {
    RecordingSurvey survey =
        survey(
            """
            LINES T2 1e-3 4
            0 0
            LOSS 2500 500 Gap
            2600 0
            2700 0
            LOSS 2800 0 Gap of unknown length
            3900 1
            """,
            RecordingSurvey.Options.DEFAULT);
    assertEquals(4, survey.liveTime().wholeSeconds());
    assertEquals(0.5, survey.liveTime().lostSeconds(), 1e-12);
    assertEquals(3.5, survey.liveTime().seconds(), 1e-12);
    assertEquals(1, survey.liveTime().gapsOfUnknownLength());
    assertEquals(3 / 3.5, survey.channels().getFirst().rate().value(), 1e-12);
    assertEquals(4 / 3.5, survey.rate().value(), 1e-12);
    assertEquals(4, survey.photons());
    RecordingSurvey withoutHeader =
        survey(
            "LINES T2 1e-3 -\n0 0\nLOSS 2500 500 Gap\n3999 0\n", RecordingSurvey.Options.DEFAULT);
    assertEquals(3.499, withoutHeader.liveTime().seconds(), 1e-12);
  }

  @Test
  void anEmptyRecordingHasNothingToShow() throws Exception {
    RecordingSurvey survey = survey("LINES T3 1e-3 1e-11 2\n", RecordingSurvey.Options.DEFAULT);
    assertEquals(List.of(), survey.channels());
    assertEquals(0, survey.trace().bins());
    assertEquals(0, survey.liveTime().spanSeconds());
    assertEquals(2, survey.figures().size());
  }

  @Test
  void aLongRecordingGetsWiderBins() throws Exception {
    StringBuilder text = new StringBuilder("LINES T2 1 1000\n");
    for (int i = 0; i < 1000; i++) {
      text.append(i).append(" 0\n");
    }
    RecordingSurvey survey = survey(text.toString(), new RecordingSurvey.Options(1, 100));
    assertEquals(16, survey.trace().binSeconds());
    assertTrue(survey.trace().bins() <= 100);
    assertEquals(1000, Arrays.stream(survey.trace().counts().getFirst()).sum());
    assertEquals(16, survey.trace().counts().getFirst()[0]);
  }

  @Test
  void ofManyFaultsTheFirstAreKept() throws Exception {
    StringBuilder text = new StringBuilder("LINES T2 1 1000\n");
    for (int i = 0; i < 1000; i++) {
      text.append("LOSS ").append(i).append(" 0 Lost\n");
    }
    RecordingSurvey survey = survey(text.toString(), RecordingSurvey.Options.DEFAULT);
    assertEquals(1000, survey.faults().getFirst().count());
    assertEquals(100, survey.firstFaults().size());
    assertEquals(1, survey.messages().size());
  }

  @Test
  void cancelEndsIt() throws Exception {
    Path file = Files.writeString(folder.resolve("a.lines"), "LINES T2 1 1\n5 0\n");
    assertThrows(
        RunCancelledException.class,
        () ->
            RecordingSurvey.of(
                file, OpenOptions.DEFAULT, PhotonAnalysisRunnerTest.RECORDINGS, (_, _) -> false));
  }

  @Test
  void aRealRecordingHasItsKnownNumbers() throws Exception {
    String data = System.getProperty("photonbench.data", "");
    Path file = Path.of(data, "tttr", "hydraharp-t3-80MHz-hbt.ptu");
    Assumptions.assumeTrue(
        !data.isEmpty() && Files.exists(file),
        "no recordings: system property photonbench.data is '" + data + "'");
    RecordingSurvey survey =
        RecordingSurvey.of(file, OpenOptions.DEFAULT, new Recordings(), ProgressListener.NONE);
    RecordBalance balance = survey.balance();
    assertTrue(balance.isBalanced());
    assertEquals(561_879, balance.records());
    assertEquals(396_326, balance.photons());
    assertEquals(390_759, balance.overflowPeriods());
    assertEquals(160_953, survey.channels().get(0).photons());
    assertEquals(235_373, survey.channels().get(1).photons());
    assertEquals(5.0, survey.liveTime().seconds());
    assertTrue(survey.liveTime().fromHeader());
    assertEquals(4.999762, survey.liveTime().spanSeconds(), 5e-7);
    assertEquals(160_953 / 5.0, survey.channels().get(0).rate().value());
    assertEquals(
        160_953, Arrays.stream(survey.trace().counts().get(0)).sum(), "the trace has all photons");
    assertEquals(500, survey.trace().bins());
    assertEquals(235_373, Arrays.stream(survey.channels().get(1).decay()).sum());
    assertEquals(List.of(), survey.faults());
  }
}
