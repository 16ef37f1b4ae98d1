package org.photonbench.analysis.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.analysis.result.StoredResult;
import org.photonbench.analysis.testing.TallyAnalysis;
import org.photonbench.analysis.testing.TallySettings;
import org.photonbench.photon.OpenOptions;

/** Stream steps go through runner, survey, result folder and reproduction. */
class StreamOptionsTest {
  private static final AnalysisRegistry REGISTRY =
      new AnalysisRegistry(List.of(new TallyAnalysis()));

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void makeARecording() throws Exception {
    file =
        Files.writeString(
            folder.resolve("a.lines"),
            "LINES T2 1e-3 5\n100 0\n1000 1\nmarker 2500 1\n3100 0\n3500 0\n4900 0\n");
  }

  private Result run(String stream) throws Exception {
    return PhotonAnalysisRunner.run(
        new TallyAnalysis(),
        new TallySettings(0, 1),
        file,
        new OpenOptions(Optional.empty(), stream),
        PhotonAnalysisRunnerTest.RECORDINGS,
        ProgressListener.NONE);
  }

  private static String stream(StoredResult stored) {
    return stored.provenance().orElseThrow().inputs().getFirst().stream();
  }

  @Test
  void theAnalysisSeesWhatTheStepsLeaveAndTheResultSaysSo() throws Exception {
    Result result = run("exclude=3000ms..4s");
    assertEquals(2, result.quantity("photons").orElseThrow().value());
    assertArrayEquals(
        new long[] {1, 0, 0, 0, 1}, result.curve("trace").orElseThrow().longs("counts"));
    assertEquals(
        List.of(
            Message.info("Counted."),
            Message.info("Stream: 'exclude=3s..4s' took out 2 photons (channel 0: 2).")),
        result.messages());
    assertEquals(5, result.provenance().orElseThrow().inputs().getFirst().balance().photons());
  }

  @Test
  void aStoredResultIsReproducedWithItsSteps() throws Exception {
    Path target = folder.resolve("a.tally");
    ResultFolder.write(run("exclude=3000ms..4s"), target);
    StoredResult stored = ResultFolder.read(target, REGISTRY.analyses());
    assertEquals("exclude=3s..4s", stream(stored), "canonical");
    Reproduction reproduction =
        Reproduction.of(
            stored,
            Optional.empty(),
            false,
            REGISTRY,
            PhotonAnalysisRunnerTest.RECORDINGS,
            ProgressListener.NONE);
    assertTrue(reproduction.equal(), reproduction.differences().toString());
    assertEquals(2, reproduction.result().quantity("photons").orElseThrow().value());
  }

  @Test
  void aResultFromBeforeThereWereStepsIsRead() throws Exception {
    Path target = folder.resolve("a.tally");
    ResultFolder.write(run(""), target);
    Path manifest = target.resolve(ResultFolder.MANIFEST);
    String text = Files.readString(manifest);
    String old = text.replaceFirst("\\s*\"stream\": \"\",", "");
    assertTrue(old.length() < text.length(), text);
    Files.writeString(manifest, old);
    assertEquals("", stream(ResultFolder.read(target, REGISTRY.analyses())));
  }

  @Test
  void stepsThatLeaveNothingAreSaidSo() {
    assertEquals(
        "The stream steps 'gate=6s..7s' leave none of the 5 photons of "
            + file
            + ". Correct their channels and times.",
        assertThrows(AnalysisException.class, () -> run("gate=6s..7s")).getMessage());
  }

  @Test
  void theSurveyUsesTheLiveTimeThatIsLeft() throws Exception {
    RecordingSurvey survey =
        RecordingSurvey.of(
            file,
            new OpenOptions(Optional.empty(), "exclude=3s..4s"),
            PhotonAnalysisRunnerTest.RECORDINGS,
            ProgressListener.NONE);
    assertTrue(survey.liveTime().fromHeader());
    assertEquals(4, survey.liveTime().seconds());
    assertEquals(3.8, survey.liveTime().spanSeconds(), 1e-12);
    assertEquals(0.5, survey.channels().getFirst().rate().value());
    RecordingSurvey later =
        RecordingSurvey.of(
            file,
            new OpenOptions(Optional.empty(), "gate=3s.."),
            PhotonAnalysisRunnerTest.RECORDINGS,
            ProgressListener.NONE);
    assertTrue(later.liveTime().fromHeader());
    assertEquals(1.5, later.channels().getFirst().rate().value());
    assertEquals(
        List.of(
            "Stream: 'gate=3s..' took out 2 photons (channel 0: 1, channel 1: 1) and 1 marker."),
        later.messages().stream().map(Message::what).toList());
  }
}
